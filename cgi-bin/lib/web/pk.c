/* pk.c - whose a Perjanjian Kinerja is, and drawing it into a plan */
#include <string.h>

#include "find.h"
#include "id.h"
#include "office.h"
#include "perjanjian.h"
#include "pk.h"

/* About whom the rights are asked; NULL: the unit has no leader. */
static const Pegawai *
subject(struct req *rq, const char *unit)
{
	if (leads_on(rq->user->orang, unit, rq->today) != NULL)
		return rq->user->orang;
	return leader_on(rq->store, unit, rq->today);
}

bool
pk_may(struct req *rq, enum action action, const char *unit)
{
	const Pegawai *who = subject(rq, unit);

	return who != NULL ? may(rq, action, who, -1) : may_role(rq, action);
}

bool
pk_allow(struct req *rq, enum action action, const char *unit)
{
	const Pegawai *who = subject(rq, unit);

	return who != NULL ? allow(rq, action, who, -1) :
	    allow_role(rq, action);
}

/* ---------------------------------------------------------------- drawing */

static uint32_t
next_order(const struct plan *p)
{
	uint32_t last = 0;

	for (Rhk **r = p->rhk; *r != NULL; r++)
		if ((*r)->bagian == BAGIAN__UTAMA && (*r)->urutan > last)
			last = (*r)->urutan;
	return last + 1;
}

static void
put_drawn(struct req *rq, const struct plan *p, const Perjanjian *pk,
    const Perjanjian__Sasaran *s, Rhk *rhk)
{
	sasaran_draw(rq->arena, pk, s, p->skp->pendekatan, rhk);
	for (size_t i = 0; i < rhk->n_indikator; i++)
		if (rhk->indikator[i]->id[0] == '\0')
			rhk->indikator[i]->id = id_new(rq->arena, rq->now);
	store_put(rq->store, T_RHK, &rhk->base);
}

static bool
ticked(struct req *rq, const char *id)
{
	const char *one;

	for (size_t i = 0; (one = form_nth(rq, "pilih", i)) != NULL; i++)
		if (strcmp(one, id) == 0)
			return true;
	return false;
}

size_t
pk_draw(struct req *rq, const struct plan *p, const Perjanjian *pk)
{
	uint32_t order = next_order(p);
	size_t n = 0;

	store_act(rq->store, "rhk/tarik", rq->user->office);
	for (size_t i = 0; i < pk->n_sasaran; i++) {
		const Perjanjian__Sasaran *s = pk->sasaran[i];
		const Rhk *old = sasaran_rhk(s, p->rhk);
		Rhk fresh = RHK__INIT;

		/* Drawn before: following the agreement is another step. */
		if (!ticked(rq, s->id) ||
		    (old != NULL && old->sasaran[0] != '\0'))
			continue;
		if (old != NULL) {
			put_drawn(rq, p, pk, s, rhk_get(rq->store, old->id,
			    true));
		} else {
			fresh.id = id_new(rq->arena, rq->now);
			fresh.skp = p->skp->id;
			fresh.pegawai = p->skp->pegawai;
			fresh.tahun = p->skp->tahun;
			fresh.dibuat = rq->now;
			fresh.urutan = order++;
			put_drawn(rq, p, pk, s, &fresh);
		}
		n++;
	}
	return n;
}

size_t
pk_follow(struct req *rq, const struct plan *p, const Perjanjian *pk)
{
	struct pk_beda *d;
	size_t n = perjanjian_beda(rq->arena, pk, p->skp->pendekatan, p->rhk,
	    &d);
	const Rhk *last = NULL;
	size_t done = 0;

	store_act(rq->store, "rhk/ikut-perjanjian", rq->user->office);
	for (size_t i = 0; i < n; i++) {
		Rhk *rhk;

		if (d[i].jenis == PK_BELUM || d[i].rhk == last)
			continue;
		last = d[i].rhk;
		rhk = rhk_get(rq->store, last->id, true);
		if (d[i].jenis == PK_TIADA) {
			sasaran_let_go(rhk);
			store_put(rq->store, T_RHK, &rhk->base);
		} else {
			put_drawn(rq, p, pk, d[i].sasaran, rhk);
		}
		done++;
	}
	return done;
}
