/* kredit.c - angka kredit: own and staff's, forecast, who is to be proposed */
#include "kredit_show.h"
#include "text.h"

enum { QUARTERS = 8 };

static struct reply
own(struct req *rq)
{
	struct kredit_desk d;
	struct reply no;

	if (kredit_see(rq, KREDIT_LIHAT, &d, &no) == NULL)
		return no;
	kredit_show_head(rq, &d);
	kredit_show_past(rq, &d);
	if (d.book.hak != KREDIT_ADA)
		return page("kredit/tanpa.cs");
	kredit_show_rows(rq, &d);
	kredit_show_needs(rq, &d);
	return page("kredit/lihat.cs");
}

/* ---------------------------------------------------------------- forecast */

/* The predikat asked for; 0: none, the one for all the rest holds. */
static int
asked(const char *name)
{
	const ProtobufCEnumValue *v =
	    protobuf_c_enum_descriptor_get_value_by_name(&predikat__descriptor,
	    name);

	return v != NULL ? v->value : 0;
}

static date_t
month_after(date_t day)
{
	return date_month(day) == 12 ? date_make(date_year(day) + 1, 1, 1) :
	    date_make(date_year(day), date_month(day) + 1, 1);
}

/* The first month that has not been counted yet. */
static date_t
from_month(struct req *rq, const struct kredit_desk *d)
{
	date_t from = date_make(date_year(rq->today), date_month(rq->today), 1);

	if (d->book.to != 0)
		from = month_after(d->book.to);
	for (size_t i = 0; d->book.to == 0 && i < d->book.n; i++)
		if (d->book.row[i].saldo != NULL &&
		    d->book.row[i].saldo->jenis <= SALDO__JENIS__INTEGRASI &&
		    month_after(d->book.row[i].to) > from)
			from = month_after(d->book.row[i].to);
	return from;
}

static void
show_until(struct req *rq, struct row *row, const char *name,
    const struct kredit_desk *d, date_t from, const int *v, int then,
    int64_t short_by)
{
	date_t day = kredit_forecast(&d->rule, d->book.jenjang, from, v,
	    v != NULL ? QUARTERS : 0, then, short_by);

	if (short_by <= 0)
		row_flag(rq, row, arena_printf(rq->arena, "%s_cukup", name),
		    true);
	else if (day != 0)
		row_text(rq, row, name, "%s %d", month_name(date_month(day)),
		    date_year(day));
	if (day != 0 && short_by > 0)
		row_date(rq, row, arena_printf(rq->arena, "%s_naik", name),
		    kenaikan_next(&d->up, date_add(day, 1)));
}

static void
show_case(struct req *rq, const char *list, const struct kredit_desk *d,
    date_t from, const int *v, int then)
{
	struct row *row = show_row(rq, list);

	row_text(rq, row, "predikat", "%s",
	    protobuf_c_enum_descriptor_get_value(&predikat__descriptor,
	    then)->name);
	if (d->book.stand.need.rank > 0)
		show_until(rq, row, "pangkat", d, from, v, then,
		    d->book.stand.rank_short);
	if (d->book.stand.need.level > 0)
		show_until(rq, row, "jenjang", d, from, v, then,
		    d->book.stand.level_short);
}

/* Ideas 6: a GET form; nothing is stored. */
static struct reply
forecast(struct req *rq)
{
	struct kredit_desk d;
	struct reply no;
	int v[QUARTERS], then;
	date_t from, day;

	if (kredit_see(rq, KREDIT_LIHAT, &d, &no) == NULL)
		return no;
	kredit_show_head(rq, &d);
	if (d.book.hak != KREDIT_ADA)
		return page("kredit/tanpa.cs");
	from = from_month(rq, &d);
	then = asked(form_text(rq, "semua"));
	if (then == 0)
		then = BAIK;
	show_text(rq, "Semua", "%s", protobuf_c_enum_descriptor_get_value(
	    &predikat__descriptor, then)->name);
	day = from;
	for (size_t i = 0; i < QUARTERS; i++) {
		struct row *row = show_row(rq, "TriwulanList");
		int quarter = (date_month(day) - 1) / 3 + 1;

		v[i] = asked(form_row(rq, "t", i + 1));
		row_text(rq, row, "nama", "t_%zu", i + 1);
		row_text(rq, row, "label", "Triwulan %d %d", quarter,
		    date_year(day));
		row_text(rq, row, "pilih", "%s", v[i] != 0 ?
		    form_row(rq, "t", i + 1) : "");
		if (v[i] == 0)
			v[i] = then;
		day = quarter == 4 ? date_make(date_year(day) + 1, 1, 1) :
		    date_make(date_year(day), quarter * 3 + 1, 1);
	}
	show_text(rq, "Mulai", "%s %d", month_name(date_month(from)),
	    date_year(from));
	if (d.book.ranked) {
		show_case(rq, "Pilihan", &d, from, v, then);
		for (int p = SANGAT_BAIK; p <= BUTUH_PERBAIKAN; p++)
			show_case(rq, "BandingList", &d, from, NULL, p);
	}
	return page("kredit/perkiraan.cs");
}

static const struct field whose[] = {
	{ .name = "p", .kind = LINE, .max = 20 }, { 0 }
};
static const struct field what_if[] = {
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "semua", .kind = CHOICE },
	{ .name = "t", .kind = CHOICE, .rows = QUARTERS },
	{ 0 }
};
static const struct field of_unit[] = {
	{ .name = "unit", .kind = ID },
	{ .name = "semua", .kind = TICK },
	{ 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, KREDIT_LIHAT, whose, .run = own },
	{ GET, "/perkiraan", SIGNED_IN, KREDIT_LIHAT, what_if,
	  .run = forecast },
	{ GET, "/bawahan", SIGNED_IN, BAWAHAN_LIHAT, NULL,
	  .run = kredit_staff },
	{ GET, "/usul", SIGNED_IN, KREDIT_PERIKSA, of_unit,
	  .run = kredit_usul },
	{ GET, "/usul-csv", SIGNED_IN, KREDIT_PERIKSA, of_unit,
	  .run = kredit_usul_csv },
	{ 0 }
};

int
main(void)
{
	static const struct program kredit = {
		.name   = "kredit",
		.reads  = KREDIT_READS,
		.writes = 0,
		.routes = routes,
	};

	return serve(&kredit);
}
