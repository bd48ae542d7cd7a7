/* tawaran.c - the results of others that a plan may intervene in */
#include <string.h>

#include "find.h"
#include "find_tim.h"
#include "office.h"
#include "tawaran.h"
#include "tim.h"
#include "wait.h"

/* Those of a lead that concern the team, in place. */
static Rhk **
for_team(Rhk **all, const Tim *t)
{
	size_t n = 0;

	for (size_t i = 0; all[i] != NULL; i++) {
		const Rhk *r = all[i];

		if (strcmp(r->tim, t->id) == 0 || (r->tim[0] == '\0' &&
		    r->bagian == BAGIAN__UTAMA))
			all[n++] = all[i];
	}
	all[n] = NULL;
	return all;
}

/* What was taken out of a plan is not offered. */
static Rhk **
living(Rhk **all)
{
	size_t n = 0;

	for (size_t i = 0; all[i] != NULL; i++)
		if (!all[i]->arsip)
			all[n++] = all[i];
	all[n] = NULL;
	return all;
}

size_t
tawaran_of(struct req *rq, const struct plan *p,
    struct tawaran out[TAWARAN_MAX])
{
	const Pegawai *rater = plan_penilai(rq, p);
	Tim **t = tim_on(rq->store, p->orang->pegawai, rq->today);
	size_t n = 0;

	if (rater != NULL)
		out[n++] = (struct tawaran){ rater, NULL,
		    living(rhk_offered_to(rq->store, p->orang,
		    p->skp->tahun, rq->today)) };
	for (; *t != NULL && n < TAWARAN_MAX; t++) {
		const Tim__Anggota *k = tim_ketua_on(*t, rq->today);
		const Pegawai *lead;

		if (k == NULL || k->pegawai == p->orang->pegawai ||
		    (rater != NULL && k->pegawai == rater->pegawai))
			continue;
		lead = pegawai_get(rq->store, k->pegawai, false);
		if (lead != NULL)
			out[n++] = (struct tawaran){ lead, *t,
			    for_team(living(rhk_offered(rq->store,
			    lead->pegawai, p->skp->tahun)), *t) };
	}
	return n;
}

bool
tawaran_has(struct req *rq, const struct plan *p, const char *rhk)
{
	struct tawaran all[TAWARAN_MAX];
	size_t n = tawaran_of(rq, p, all);

	for (size_t i = 0; i < n; i++)
		for (Rhk **r = all[i].rhk; *r != NULL; r++)
			if (strcmp((*r)->id, rhk) == 0)
				return true;
	return false;
}

static void
show_one(struct req *rq, const struct tawaran *t, const Rhk *rhk, bool first)
{
	struct row *row = show_row(rq, "Pimpinan");

	row_record(rq, row, "isi", &rhk->base);
	if (!first)
		return;
	row_text(rq, row, "nama", "%s", t->orang->nama);
	row_text(rq, row, "jabatan", "%s",
	    office_name(rq->store, t->orang, rq->today));
	row_text(rq, row, "tim", "%s", t->tim != NULL ? t->tim->nama : "");
}

void
tawaran_show(struct req *rq, const struct plan *p, const char *chosen)
{
	struct tawaran all[TAWARAN_MAX];
	size_t n = tawaran_of(rq, p, all);
	bool any = false, seen = chosen[0] == '\0';

	for (size_t i = 0; i < n; i++)
		for (Rhk **r = all[i].rhk; *r != NULL; r++) {
			show_one(rq, &all[i], *r, r == all[i].rhk);
			seen = seen || strcmp((*r)->id, chosen) == 0;
			any = true;
		}
	if (!seen) {
		const Rhk *old = rhk_get(rq->store, chosen, false);
		struct row *row = old != NULL ? show_row(rq, "Pimpinan") : NULL;

		if (row != NULL) {
			row_record(rq, row, "isi", &old->base);
			row_flag(rq, row, "lama", any);
		}
	}
	if (!any)
		plan_show_wait(rq, p->orang, p->skp->tahun);
}

/* Was he of it on some day of the plan? */
static bool
of_plan(const Tim *t, const struct plan *p)
{
	for (size_t i = 0; i < t->n_anggota; i++)
		if (t->anggota[i]->pegawai == p->orang->pegawai &&
		    date_overlap(t->anggota[i]->mulai, t->anggota[i]->selesai,
		    p->skp->mulai, p->skp->selesai))
			return t->status != TIM__STATUS__DRAF;
	return false;
}

bool
tawaran_team(struct req *rq, const struct plan *p, const char *tim)
{
	const Tim *t = tim_get(rq->store, tim, false);

	return t != NULL && of_plan(t, p);
}

void
tawaran_show_teams(struct req *rq, const struct plan *p, const char *chosen)
{
	for (Tim **t = tim_of(rq->store, p->orang->pegawai); *t != NULL; t++) {
		struct row *row;

		if (!of_plan(*t, p) && strcmp((*t)->id, chosen) != 0)
			continue;
		row = show_row(rq, "TimList");
		row_text(rq, row, "id", "%s", (*t)->id);
		row_text(rq, row, "nama", "%s", (*t)->nama);
	}
}
