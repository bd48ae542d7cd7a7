/* rekap.c - Rekap Penilaian of a period as CSV and XLSX (S-31) */
#include <string.h>

#include "cetak_unit.h"
#include "find_periode.h"
#include "rekap.h"

static unsigned
year_of(struct req *rq)
{
	struct problems bad = { 0 };
	int64_t year = form_whole(rq, &bad, "tahun");

	return (unsigned)(year >= 2020 && year <= date_year(rq->today) + 1 ?
	    year : date_year(rq->today));
}

static void
show_choices(struct req *rq, unsigned year)
{
	Periode **p = periode_year(rq->store, year);

	for (; *p != NULL; p++)
		row_record(rq, show_row(rq, "PeriodeList"), "periode",
		    &(*p)->base);
	for (struct cetak_pilih *u = cetak_units(rq); u->unit != NULL; u++) {
		struct row *row = show_row(rq, "Unit");

		row_text(rq, row, "id", "%s", u->unit);
		row_text(rq, row, "nama", "%s", u->nama);
		row_text(rq, row, "dalam", "%d", u->depth);
	}
	show_text(rq, "Tahun", "%u", year);
}

/* With a period chosen also how many there are, before a file is made. */
static struct reply
ask(struct req *rq)
{
	const char *periode = form_text(rq, "periode");
	unsigned year = year_of(rq);
	struct rekap r;

	show_choices(rq, year);
	show_text(rq, "Pilih.periode", "%s", periode);
	show_text(rq, "Pilih.unit", "%s", form_text(rq, "unit"));
	if (*periode != '\0' && rekap_read(rq, year, periode,
	    form_text(rq, "unit"), &r)) {
		show_flag(rq, "Hasil", true);
		show_text(rq, "Hasil.nama", "%s", r.head[2]);
		show_text(rq, "Hasil.unit", "%s", r.head[1]);
		show_text(rq, "Hasil.jumlah", "%zu", r.n);
		show_text(rq, "Hasil.menunggu", "%zu", r.waiting);
		show_flag(rq, "Hasil.terlalu", r.more);
	}
	return page("rekap/rekap.cs");
}

static struct reply
hand_out(struct req *rq)
{
	unsigned year = year_of(rq);
	const char *name;
	struct rekap r;

	if (!rekap_read(rq, year, form_text(rq, "periode"),
	    form_text(rq, "unit"), &r))
		return refuse(404);
	if (r.more)
		return refuse_why(409, "terlalu-banyak");
	name = arena_printf(rq->arena, "Rekap-Penilaian-%u-%s", year,
	    date_iso(rq->arena, r.periode->selesai));
	return strcmp(rq->path, "/csv") == 0 ? rekap_csv(rq, &r, name) :
	    rekap_xlsx(rq, &r, name);
}

static const struct field fields[] = {
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "periode", .kind = ID },
	{ .name = "unit", .kind = ID },
	{ 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, PANTAU_SEMUA, fields, .run = ask },
	{ GET, "/csv", SIGNED_IN, PANTAU_SEMUA, fields, .run = hand_out },
	{ GET, "/xlsx", SIGNED_IN, PANTAU_SEMUA, fields, .run = hand_out },
	{ 0 }
};

int
main(void)
{
	static const struct program rekap = {
		.name = "rekap",
		.reads = BIT(T_SKP) | BIT(T_PEGAWAI) | BIT(T_UNIT) |
		    BIT(T_AKUN) | BIT(T_PENGATURAN) | BIT(T_ATURAN) |
		    BIT(T_PERIODE) | BIT(T_PENILAIAN),
		.routes = routes,
	};

	return serve(&rekap);
}
