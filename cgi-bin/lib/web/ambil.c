/* ambil.c - results taken over into an open plan */
#include <string.h>

#include "ambil.h"
#include "find.h"
#include "id.h"
#include "rhk.h"
#include "salin.h"
#include "text.h"
#include "wait.h"

Rhk **
ambil_above(struct req *rq, const struct plan *p)
{
	const Pegawai *rater = plan_penilai(rq, p);

	if (rater == NULL || p->skp->model == MODEL_SKP__JPT)
		return arena_array(rq->arena, 1, sizeof(Rhk *));
	return rhk_offered(rq->store, rater->pegawai, p->skp->tahun);
}

/* The text of the leader's result it was linked to, with the year of today. */
static const char *
link_text(struct req *rq, const struct plan *p, const Rhk *from, int year,
    Rhk *const *leader)
{
	const Rhk *old = from->intervensi[0] == '\0' ? NULL :
	    rhk_get(rq->store, from->intervensi, false);

	for (; *leader != NULL; leader++)
		if (strcmp((*leader)->id, from->intervensi) == 0)
			return (*leader)->teks;
	return old == NULL ? "" : salin_text(rq->arena, old->teks, year,
	    (int)p->skp->tahun);
}

struct ambil
ambil_plan(struct req *rq, const struct plan *p, const Rhk *from, int year,
    Rhk *const *leader)
{
	struct batas limits = plan_limits(rq);
	struct problems bad = { 0 };
	struct ambil a = { .from = from };

	a.rhk = salin_rhk(rq->arena, from, year, p->skp, &limits, &a.lost);
	salin_link(a.rhk, p->skp, link_text(rq, p, from, year, leader), leader);
	for (; *leader != NULL; leader++)
		if (strcmp((*leader)->id, a.rhk->intervensi) == 0)
			a.above = *leader;
	a.twin = salin_twin(p->rhk, a.rhk->teks);
	rhk_check(a.rhk, p->skp, NULL, &limits, &bad);
	a.unfit = bad.n > 0;
	return a;
}

void
ambil_show(struct req *rq, const char *list, const struct ambil *a)
{
	struct row *row = show_row(rq, list);

	row_text(rq, row, "id", "%s", a->from->id);
	row_record(rq, row, "isi", &a->rhk->base);
	if (a->above != NULL)
		row_text(rq, row, "pimpinan", "%s", a->above->teks);
	for (size_t i = 0; i < a->rhk->n_indikator; i++) {
		const Indikator *in = a->rhk->indikator[i];
		struct row *one = row_row(rq, row, "indikator");

		row_text(rq, one, "teks", "%s", in->teks);
		row_text(rq, one, "target", "%s", target_text(rq->arena, in));
	}
	row_flag(rq, row, "ada", a->twin);
	row_flag(rq, row, "tidak", a->unfit);
	if (a->lost > 0)
		row_text(rq, row, "hilang", "%zu", a->lost);
}

void
ambil_put(struct req *rq, struct plan *p, struct ambil *a, const char *paket)
{
	size_t n = 0;
	uint32_t last = 0;
	Rhk **more;

	for (; p->rhk[n] != NULL; n++)
		if (p->rhk[n]->bagian == a->rhk->bagian &&
		    p->rhk[n]->urutan > last)
			last = p->rhk[n]->urutan;
	a->rhk->id = id_new(rq->arena, rq->now);
	a->rhk->dibuat = rq->now;
	a->rhk->urutan = last + 1;
	a->rhk->paket = paket;
	for (size_t i = 0; i < a->rhk->n_indikator; i++)
		a->rhk->indikator[i]->id = id_new(rq->arena, rq->now);
	store_put(rq->store, T_RHK, &a->rhk->base);
	/* So that the next one sees it, and no text comes twice. */
	more = arena_array(rq->arena, n + 2, sizeof *more);
	memcpy(more, p->rhk, n * sizeof *more);
	more[n] = a->rhk;
	p->rhk = more;
}
