/* revisi.c - differences between states of a plan, and bringing one back */
#include <string.h>

#include "beda.h"
#include "diff.h"
#include "find.h"
#include "find_peran.h"
#include "find_revisi.h"
#include "revisi.h"
#include "skp.h"

/* Of one page: cells of all comparisons, bytes of text on both sides. */
enum { CELLS = 2000000, BYTES = 12000, AT_MOST = 40 };

struct state
state_now(const struct plan *p)
{
	return (struct state){ .skp = p->skp, .rhk = p->rhk };
}

struct state
state_of(struct req *rq, const Revisi *r)
{
	struct state s = { .revisi = r, .skp = r->isi };

	s.rhk = arena_array(rq->arena, r->n_rhk + 1, sizeof *s.rhk);
	if (r->n_rhk > 0)
		memcpy(s.rhk, r->rhk, r->n_rhk * sizeof *s.rhk);
	return s;
}

bool
state_number(struct req *rq, const struct plan *p, unsigned nomor,
    struct state *s)
{
	const Revisi *r = revisi_by_number(rq->store, p->skp->id, nomor);

	if (r != NULL)
		*s = state_of(rq, r);
	else if (!skp_open(p->skp) && p->skp->status != STATUS_SKP__DIAJUKAN &&
	    p->skp->revisi == nomor)
		*s = state_now(p);
	else
		return false;
	return true;
}

/* --------------------------------------------------------------- showing */

/* A text that names a record: the words a person knows it by. */
static const char *
named(struct req *rq, const struct beda *d, const char *value)
{
	if (value[0] == '\0')
		return value;
	if (strcmp(d->field, "intervensi") == 0) {
		const Rhk *up = rhk_get(rq->store, value, false);

		return up != NULL ? up->teks : value;
	}
	if (strcmp(d->field, "unit") == 0) {
		const Unit *u = unit_get(rq->store, value, false);

		return u != NULL && u->n_versi > 0 ?
		    u->versi[u->n_versi - 1]->nama : value;
	}
	if (strcmp(d->field, "tim") == 0) {
		const Tim *t = store_by_id(rq->store, T_TIM, value, false);

		return t != NULL ? t->nama : value;
	}
	return value;
}

static void
show_runs(struct req *rq, struct row *row, const char *old, const char *new,
    long *cells)
{
	struct diff_run *runs;
	size_t n = diff_words(rq->arena, old, new, &runs, cells);

	for (size_t i = 0; i < n; i++)
		for (int side = 0; side < 2; side++) {
			struct row *run;

			if (runs[i].kind == (side ? DIFF_OLD : DIFF_NEW))
				continue;
			run = row_row(rq, row, side ? "baru" : "lama");
			row_text(rq, run, "teks", "%s", runs[i].text);
			row_flag(rq, run, "beda", runs[i].kind != DIFF_SAME);
		}
}

static void
show_one(struct req *rq, const struct beda *d, long *cells)
{
	static const char *const kinds[] = {
		[BEDA_CHANGED] = "CHANGED", [BEDA_ADDED] = "ADDED",
		[BEDA_REMOVED] = "REMOVED",
	};
	struct row *row = show_row(rq, "Beda");

	row_text(rq, row, "bagian", "%s", d->part);
	row_text(rq, row, "judul", "%s", d->title);
	row_text(rq, row, "butir", "%s", d->inner);
	row_text(rq, row, "bidang", "%s", d->field);
	row_text(rq, row, "jenis", "%s", kinds[d->kind]);
	row_flag(rq, row, "istilah", d->name);
	show_runs(rq, row, named(rq, d, d->old), named(rq, d, d->new), cells);
}

size_t
revisi_show_diff(struct req *rq, const struct state *old,
    const struct state *new, size_t from)
{
	struct beda *all;
	size_t n = beda_plan(rq->arena, old->skp, old->rhk, new->skp, new->rhk,
	    &all);
	size_t bytes = 0, i;
	long cells = CELLS;

	for (i = from; i < n && i < from + AT_MOST && bytes < BYTES; i++) {
		show_one(rq, &all[i], &cells);
		bytes += strlen(all[i].old) + strlen(all[i].new) +
		    strlen(all[i].title);
	}
	show_text(rq, "BedaJumlah", "%zu", n);
	if (i < n)
		show_text(rq, "BedaLanjut", "%zu", i);
	return n;
}

void
revisi_show_since(struct req *rq, const struct plan *p)
{
	struct state old, now = state_now(p);

	if (p->skp->revisi == 0 || !(skp_open(p->skp) ||
	    p->skp->status == STATUS_SKP__DIAJUKAN))
		return;
	show_text(rq, "Sejak", "%u", p->skp->revisi);
	if (!state_number(rq, p, p->skp->revisi, &old))
		return;
	show_text(rq, "SejakId", "%s", old.revisi->id);
	revisi_show_diff(rq, &old, &now, 0);
}

/* ------------------------------------------------------------- restoring */

static bool
holds(const Revisi *r, const char *id)
{
	for (size_t i = 0; i < r->n_rhk; i++)
		if (strcmp(r->rhk[i]->id, id) == 0)
			return true;
	return false;
}

/* What it hung on, or what that passed on to; NULL: nothing that is in force. */
static const Rhk *
above_now(struct req *rq, const char *id)
{
	const Rhk *up = rhk_get(rq->store, id, false);

	for (int i = 0; i < 20 && up != NULL && up->penerus[0] != '\0'; i++)
		up = rhk_get(rq->store, up->penerus, false);
	return up != NULL && !up->arsip ? up : NULL;
}

/* One result as it was; under its old id, out of the archive if it is there. */
static void
bring_back(struct req *rq, const struct plan *p, const Rhk *was)
{
	const Rhk *now = rhk_get(rq->store, was->id, true);
	const Rhk *up = was->intervensi[0] != '\0' ?
	    above_now(rq, was->intervensi) : NULL;
	Rhk *rhk = arena_get(rq->arena, sizeof *rhk);

	*rhk = *was;
	rhk->rev = now != NULL ? now->rev : 0;
	rhk->skp = p->skp->id;
	rhk->arsip = false;
	rhk->waktu_arsip = 0;
	/* What it hung on may be gone meanwhile, or another leader's. */
	if (was->intervensi[0] != '\0' && up == NULL) {
		rhk->intervensi = "";
		rhk->menunggu = true;
	} else if (up != NULL) {
		rhk->intervensi = up->id;
	}
	store_put(rq->store, T_RHK, &rhk->base);
}

size_t
revisi_restore(struct req *rq, struct plan *p, const Revisi *r)
{
	size_t kept = 0;

	store_act(rq->store, "revisi/pulihkan", rq->user->office);
	revisi_keep(rq->store, rq->now, p->skp, p->rhk, 0);
	for (Rhk **now = p->rhk; *now != NULL; now++) {
		Rhk *rhk;

		if (holds(r, (*now)->id))
			continue;
		if (*rhk_below(rq->store, (*now)->id) != NULL ||
		    *peran_under(rq->store, *now) != NULL) {
			kept++;
			continue;
		}
		if ((rhk = rhk_get(rq->store, (*now)->id, true)) == NULL)
			return kept;
		rhk->arsip = true;
		rhk->waktu_arsip = rq->now;
		store_put(rq->store, T_RHK, &rhk->base);
	}
	for (size_t i = 0; i < r->n_rhk; i++)
		bring_back(rq, p, r->rhk[i]);
	p->skp->pendekatan = r->isi->pendekatan;
	p->skp->perilaku = r->isi->perilaku;
	p->skp->n_perilaku = r->isi->n_perilaku;
	p->skp->lampiran = r->isi->lampiran;
	p->skp->n_lampiran = r->isi->n_lampiran;
	plan_step(rq, p->skp, SKP__LANGKAH__PULIHKAN, "");
	store_put(rq->store, T_SKP, &p->skp->base);
	return kept;
}
