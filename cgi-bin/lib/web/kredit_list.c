/* kredit_list.c - credits of many: who is to be proposed in this month */
#include <string.h>

#include "csv_out.h"
#include "find.h"
#include "kredit_show.h"
#include "office.h"
#include "pantau_show.h"
#include "text.h"

enum { PEOPLE = 2000, UNITS = 400 };

/* ------------------------------------------------------------------- staff */

static void
row_stand(struct req *rq, struct row *row, const struct kredit_desk *d)
{
	const struct kredit_book *b = &d->book;

	row_text(rq, row, "p", "%llu", (unsigned long long)d->orang->pegawai);
	row_text(rq, row, "nama", "%s", d->orang->nama);
	row_text(rq, row, "golongan", "%s", d->orang->golongan);
	row_text(rq, row, "jenjang", "%s", d->rule.of[b->jenjang].label);
	kredit_amount(rq, row, "jumlah", d, b->total);
	row_flag(rq, row, "sesuai", b->ranked);
	row_flag(rq, row, "beda", b->stale);
	row_text(rq, row, "usul", "%s", !b->ranked ? "" :
	    b->stand.usul == USUL_JENJANG ? "jenjang" :
	    b->stand.usul == USUL_PANGKAT ? "pangkat" : "");
	if (b->ranked && b->stand.rank_short > 0)
		kredit_amount(rq, row, "kurang_pangkat", d,
		    b->stand.rank_short);
	if (b->ranked && b->stand.level_short > 0)
		kredit_amount(rq, row, "kurang_jenjang", d,
		    b->stand.level_short);
}

struct reply
kredit_staff(struct req *rq)
{
	for (Pegawai **p = bawahan_on(rq->store, rq->user->orang, rq->today);
	    *p != NULL; p++) {
		const Tugas *post = tugas_on(*p, rq->today);
		struct kredit_desk d;
		struct row *row;

		if (kredit_hak(*p, rq->today) != KREDIT_ADA ||
		    !may(rq, KREDIT_LIHAT, *p, -1))
			continue;
		if (!kredit_of(rq->store, *p, rq->today, &d))
			return refuse_why(409, "kredit-aturan");
		row = show_row(rq, "OrangList");
		row_stand(rq, row, &d);
		row_text(rq, row, "jabatan", "%s", post != NULL ?
		    post->jabatan : "");
	}
	return page("kredit/bawahan.cs");
}

/* ----------------------------------------------------- the eligibility list */

struct list {
	const Pegawai	**v;
	size_t		 n, units;
	bool		 more;		/* the tree is too large */
};

static void
gather(struct req *rq, struct list *l, const char *unit)
{
	if (l->units++ >= UNITS) {
		l->more = true;
		return;
	}
	for (Pegawai **p = kolega_on(rq->store, unit, rq->today); *p != NULL;
	    p++) {
		const Tugas *t = kredit_post(*p, rq->today);

		if (t == NULL || strcmp(t->unit, unit) != 0 ||
		    kredit_hak(*p, rq->today) != KREDIT_ADA)
			continue;
		if (l->n == PEOPLE) {
			l->more = true;
			return;
		}
		l->v[l->n++] = *p;
	}
	for (Unit **u = unit_below(rq->store, unit); *u != NULL; u++)
		if (!l->more && unit_on(*u, rq->today) != NULL)
			gather(rq, l, (*u)->id);
}

/* "kurang:ak" ...: what stands against it; "" when nothing does. */
static const char *
lacking(struct arena *a, const struct kenaikan *k)
{
	const char *t = "";

	for (size_t i = 0; i < k->n; i++)
		if (k->s[i].keadaan != SYARAT_ADA)
			t = arena_printf(a, "%s%s%s", t, *t != '\0' ? " " : "",
			    k->s[i].kode);
	return t;
}

/* Of those whose credits are enough for something, or of all. */
static bool
listed(const struct kredit_desk *d, bool all)
{
	return all || (d->book.ranked && d->book.stand.usul != USUL_NONE);
}

static void
row_needs(struct req *rq, struct row *row, const char *name,
    const struct kredit_desk *d, const struct kenaikan *k)
{
	struct row *part;

	if (!k->ada)
		return;
	part = row_row(rq, row, name);
	row_flag(rq, part, "siap", k->siap);
	row_date(rq, part, "paling_cepat", k->paling_cepat);
	for (size_t i = 0; i < k->n; i++) {
		struct row *s;

		if (k->s[i].keadaan == SYARAT_ADA)
			continue;
		s = row_row(rq, part, "Kurang");
		row_text(rq, s, "kode", "%s", k->s[i].kode);
		row_flag(rq, s, "periksa", k->s[i].keadaan == SYARAT_PERIKSA);
		row_date(rq, s, "tanggal", k->s[i].tanggal);
		kredit_amount(rq, s, "kurang", d, k->s[i].kurang);
		if (k->s[i].tahun != 0)
			row_text(rq, s, "tahun", "%d", k->s[i].tahun);
	}
}

/* The unit asked for, or the only one at the top; NULL when there is none. */
static const Unit *
asked(struct req *rq)
{
	const char *only;

	if (*form_text(rq, "unit") != '\0')
		return unit_get(rq->store, form_text(rq, "unit"), false);
	only = pantau_roots(rq);
	return *only != '\0' ? unit_get(rq->store, only, false) : NULL;
}

static struct list
people(struct req *rq, const Unit *u)
{
	struct list l = { .v = arena_array(rq->arena, PEOPLE, sizeof *l.v) };

	gather(rq, &l, u->id);
	return l;
}

struct reply
kredit_usul(struct req *rq)
{
	const Unit *u;
	const Unit__Versi *v;
	size_t shown = 0;
	struct list l;

	if (!allow_role(rq, KREDIT_PERIKSA))
		return refuse(403);
	u = asked(rq);
	if (u == NULL && *form_text(rq, "unit") != '\0')
		return refuse(404);
	if (u == NULL)
		return page("kredit/usul.cs");
	v = unit_on(u, rq->today);
	show_text(rq, "Unit.id", "%s", u->id);
	show_text(rq, "Unit.nama", "%s", v != NULL ? v->nama : "");
	show_flag(rq, "Semua", form_tick(rq, "semua"));
	for (Unit **b = unit_below(rq->store, u->id); *b != NULL; b++) {
		const Unit__Versi *w = unit_on(*b, rq->today);
		struct row *row;

		if (w == NULL)
			continue;
		row = show_row(rq, "BawahList");
		row_text(rq, row, "id", "%s", (*b)->id);
		row_text(rq, row, "nama", "%s", w->nama);
	}
	l = people(rq, u);
	for (size_t i = 0; i < l.n && !l.more; i++) {
		struct kredit_desk d;
		struct row *row;

		if (!kredit_of(rq->store, l.v[i], rq->today, &d))
			return refuse_why(409, "kredit-aturan");
		if (i == 0)
			show_date(rq, "Kenaikan", kenaikan_next(&d.up,
			    rq->today));
		if (!listed(&d, form_tick(rq, "semua")) || ++shown > 300)
			continue;
		row = show_row(rq, "OrangList");
		row_stand(rq, row, &d);
		row_needs(rq, row, "Pangkat", &d, &d.pangkat);
		row_needs(rq, row, "Jenjangnya", &d, &d.jenjang);
	}
	show_flag(rq, "Terpotong", l.more || shown > 300);
	show_text(rq, "Banyak", "%zu", shown);
	show_text(rq, "Diperiksa", "%zu", l.n);
	return page("kredit/usul.cs");
}

static void
csv_person(struct req *rq, struct csv *t, const struct kredit_desk *d)
{
	const struct kredit_book *b = &d->book;
	struct arena *a = rq->arena;

	csv_cell(t, d->orang->nomor, false);
	csv_cell(t, d->orang->nama, false);
	csv_cell(t, d->orang->golongan, false);
	csv_cell(t, d->rule.of[b->jenjang].label, false);
	csv_cell(t, credit_text(a, b->total, 3), false);
	csv_cell(t, !b->ranked || b->stand.need.rank == 0 ? "" :
	    credit_text(a, b->stand.need.rank, 3), false);
	csv_cell(t, !b->ranked || b->stand.need.level == 0 ? "" :
	    credit_text(a, b->stand.need.level, 3), false);
	csv_cell(t, !b->ranked ? "golongan di luar jenjang" :
	    b->stand.usul == USUL_JENJANG ? "jenjang" :
	    b->stand.usul == USUL_PANGKAT ? "pangkat" : "", false);
	csv_cell(t, d->pangkat.siap ? "ya" : "", false);
	csv_cell(t, lacking(a, &d->pangkat), false);
	csv_cell(t, date_iso(a, d->pangkat.paling_cepat), false);
	csv_cell(t, d->jenjang.siap ? "ya" : "", false);
	csv_cell(t, lacking(a, &d->jenjang), false);
	csv_cell(t, date_iso(a, d->jenjang.paling_cepat), true);
}

struct reply
kredit_usul_csv(struct req *rq)
{
	static const char *const head[] = { "NIP", "Nama", "Golongan",
	    "Jenjang", "Angka kredit", "Kebutuhan pangkat",
	    "Kebutuhan jenjang", "AK cukup untuk", "Pangkat siap",
	    "Pangkat kurang", "Pangkat paling cepat", "Jenjang siap",
	    "Jenjang kurang", "Jenjang paling cepat" };
	enum { HEADS = sizeof head / sizeof head[0] };
	struct csv t = csv_begin(rq->arena);
	const Unit *u;
	struct list l;

	if (!allow_role(rq, KREDIT_PERIKSA))
		return refuse(403);
	u = asked(rq);
	if (u == NULL)
		return refuse(404);
	l = people(rq, u);
	if (l.more)
		return refuse_why(409, "terlalu-banyak");
	for (size_t i = 0; i < HEADS; i++)
		csv_cell(&t, head[i], i + 1 == HEADS);
	for (size_t i = 0; i < l.n; i++) {
		struct kredit_desk d;

		if (!kredit_of(rq->store, l.v[i], rq->today, &d))
			return refuse_why(409, "kredit-aturan");
		if (listed(&d, form_tick(rq, "semua")))
			csv_person(rq, &t, &d);
	}
	return file(t.bytes, t.n, "text/csv; charset=utf-8",
	    arena_printf(rq->arena, "usul-kenaikan-%s.csv",
	    date_iso(rq->arena, rq->today)), true);
}
