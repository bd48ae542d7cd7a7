/* pantau_show.c - numbers of planning by unit, and the trend (S-26) */
#include <string.h>

#include "find.h"
#include "find_periode.h"
#include "office.h"
#include "pantau_show.h"

enum { LIVE = 300, ALL_UNITS = 5000, TREND = 45, WIDE = 300, HIGH = 60 };

/* --------------------------------------------------------------- whose units */

/* Does he administer one of these units? */
static bool
administers(struct req *rq, const char *const *line)
{
	const Akun *a = rq->user->akun;

	for (size_t i = 0; i < a->n_peran; i++)
		for (const char *const *u = line; *u != NULL; u++)
			if (a->peran[i]->nama == AKUN__NAMA__ADMIN_UNIT &&
			    strcmp(a->peran[i]->unit, *u) == 0)
				return true;
	return false;
}

static bool
leads_one(struct req *rq, const char *const *line)
{
	for (; *line != NULL; line++)
		if (leads_on(rq->user->orang, *line, rq->today) != NULL)
			return true;
	return false;
}

static bool
his_own(struct req *rq, const char *unit)
{
	const char *const *line = unit_line(rq->store, unit, rq->today);

	return leads_one(rq, line) || administers(rq, line);
}

bool
pantau_may(struct req *rq, const char *unit)
{
	return may_role(rq, PANTAU_SEMUA) || his_own(rq, unit);
}

bool
pantau_may_remind(struct req *rq, const char *unit)
{
	return may_role(rq, PANTAU_INGATKAN) || his_own(rq, unit);
}

static void
add_root(struct req *rq, const Unit *u, const char **only, size_t *n)
{
	const Unit__Versi *v = unit_on(u, rq->today);
	struct row *row;

	if (v == NULL)
		return;
	row = show_row(rq, "UnitList");
	row_text(rq, row, "id", "%s", u->id);
	row_text(rq, row, "nama", "%s", v->nama);
	*only = u->id;
	(*n)++;
}

const char *
pantau_roots(struct req *rq)
{
	const Pegawai *me = rq->user->orang;
	const Akun *a = rq->user->akun;
	const char *only = "";
	size_t n = 0;

	if (may_role(rq, PANTAU_SEMUA)) {
		for (Unit **u = unit_all(rq->store, ALL_UNITS); *u != NULL; u++) {
			const Unit__Versi *v = unit_on(*u, rq->today);

			if (v != NULL && *v->induk == '\0')
				add_root(rq, *u, &only, &n);
		}
		return n == 1 ? only : "";
	}
	for (size_t i = 0; i < me->n_tugas; i++)
		if (leads_on(me, me->tugas[i]->unit, rq->today) == me->tugas[i])
			add_root(rq, unit_get(rq->store, me->tugas[i]->unit,
			    false), &only, &n);
	for (size_t i = 0; i < a->n_peran; i++)
		if (a->peran[i]->nama == AKUN__NAMA__ADMIN_UNIT)
			add_root(rq, unit_get(rq->store, a->peran[i]->unit,
			    false), &only, &n);
	return n == 1 ? only : "";
}

/* ---------------------------------------------------------------- the numbers */

static void
row_counts(struct req *rq, struct row *row, const unsigned *n)
{
	unsigned must = 0;

	for (int i = 0; i < PANTAU_STEPS; i++) {
		struct row *cell = row_row(rq, row, "Langkah");

		row_text(rq, cell, "kode", "%s",
		    pantau_name((enum pantau_step)i));
		row_text(rq, cell, "n", "%u", n[i]);
		if (i != PANTAU_DIKECUALIKAN)
			must += n[i];
	}
	row_text(rq, row, "wajib", "%u", must);
	row_text(rq, row, "setuju", "%u", n[PANTAU_DISETUJUI]);
}

static void
row_unit(struct req *rq, const char *list, const Unit *u, const unsigned *n)
{
	const Unit__Versi *v = unit_on(u, rq->today);
	struct row *row = show_row(rq, list);

	row_text(rq, row, "id", "%s", u->id);
	row_text(rq, row, "nama", "%s", v != NULL ? v->nama : "");
	row_counts(rq, row, n);
}

/* A very large tree: what the worker counted last. */
static void
show_kept(struct req *rq, const Unit *u)
{
	date_t from = date_add(rq->today, -7);
	static const unsigned none[PANTAU_STEPS];
	unsigned n[PANTAU_STEPS];

	for (Unit **c = unit_below(rq->store, u->id); ; c++) {
		const Unit *at = *c != NULL ? *c : u;
		Potret **p = potret_since(rq->store, at->id, from), *last = NULL;

		for (; *p != NULL; p++)
			last = *p;
		memcpy(n, none, sizeof n);
		for (int i = 0; last != NULL && i < PANTAU_STEPS &&
		    last->n_jumlah == 2 * PANTAU_STEPS; i++)
			n[i] = last->jumlah[PANTAU_STEPS + i];
		row_unit(rq, *c != NULL ? "BawahList" : "Jumlah", at, n);
		if (*c == NULL && last != NULL)
			show_date(rq, "Tersimpan", last->tanggal);
		if (*c == NULL)
			return;
	}
}

static void
show_trend(struct req *rq, const Unit *u)
{
	date_t from = date_add(rq->today, -TREND);
	const char *points = "";
	size_t days = 0;

	for (Potret **p = potret_since(rq->store, u->id, from); *p; p++) {
		unsigned must = 0, done;
		struct row *row;
		long x, y;

		if ((*p)->n_jumlah != 2 * PANTAU_STEPS)
			continue;
		for (int i = 0; i < PANTAU_DIKECUALIKAN; i++)
			must += (*p)->jumlah[PANTAU_STEPS + i];
		done = (*p)->jumlah[PANTAU_STEPS + PANTAU_DISETUJUI];
		row = show_row(rq, "Potret");
		row_date(rq, row, "tanggal", (*p)->tanggal);
		row_text(rq, row, "wajib", "%u", must);
		row_text(rq, row, "setuju", "%u", done);
		x = (long)date_between(from, (*p)->tanggal) * WIDE / TREND;
		y = HIGH - (must > 0 ? (long)done * HIGH / (long)must : 0);
		points = arena_printf(rq->arena, "%s%s%ld,%ld", points,
		    days++ > 0 ? " " : "", x, y);
	}
	if (days > 1)
		show_text(rq, "Garis", "%s", points);
}

/* From the top down, as far as he may look. */
static void
show_path(struct req *rq, const Unit *u)
{
	const char *const *line = unit_line(rq->store, u->id, rq->today);
	size_t n = 0;

	while (line[n] != NULL)
		n++;
	while (n-- > 1) {
		const Unit *at = unit_get(rq->store, line[n], false);
		const Unit__Versi *v = unit_on(at, rq->today);
		struct row *row;

		if (v == NULL || !pantau_may(rq, line[n]))
			continue;
		row = show_row(rq, "Jalur");
		row_text(rq, row, "id", "%s", line[n]);
		row_text(rq, row, "nama", "%s", v->nama);
	}
}

void
pantau_funnel(struct req *rq, const Unit *u)
{
	unsigned year = (unsigned)date_year(rq->today);
	const Unit__Versi *v = unit_on(u, rq->today);
	size_t n;
	struct pantau_count *c = pantau_tree(rq->store, u->id, year, rq->today,
	    LIVE, &n);

	show_text(rq, "Unit.id", "%s", u->id);
	show_text(rq, "Unit.nama", "%s", v != NULL ? v->nama : "");
	show_text(rq, "Tahun", "%u", year);
	show_path(rq, u);
	show_trend(rq, u);
	if (n >= LIVE) {
		show_kept(rq, u);
		return;
	}
	row_unit(rq, "Jumlah", u, c[0].all);
	row_unit(rq, "Sendiri", u, c[0].own);
	for (size_t i = 1; i < n; i++)
		if (c[i].above == 0)
			row_unit(rq, "BawahList", c[i].unit, c[i].all);
}
