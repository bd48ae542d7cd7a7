/* cetak_unit.c - whose documents make up those of a unit */
#include <stdlib.h>
#include <string.h>

#include "cetak_unit.h"
#include "find.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "office.h"
#include "penilaian.h"

/* PLANS: drawn in some minutes; NOTES: as many as a job keeps. */
enum { PLANS = 3000, NOTES = 500, DEPTH = 12, UNITS = 2000 };

struct units { struct req *rq; struct cetak_pilih *v; size_t n; };

static void
add_tree(struct units *u, const Unit *unit, int depth)
{
	const Unit__Versi *v = unit_on(unit, u->rq->today);

	if (v == NULL || depth > DEPTH || u->n == UNITS)
		return;
	for (size_t i = 0; i < u->n; i++)
		if (strcmp(u->v[i].unit, unit->id) == 0)
			return;
	u->v[u->n++] = (struct cetak_pilih){ unit->id, v->nama, depth };
	for (Unit **b = unit_below(u->rq->store, unit->id); *b != NULL; b++) {
		const Unit__Versi *w = unit_on(*b, u->rq->today);

		if (w != NULL && strcmp(w->induk, unit->id) == 0)
			add_tree(u, *b, depth + 1);
	}
}

static void
add_by_id(struct units *u, const char *id)
{
	const Unit *unit = unit_get(u->rq->store, id, false);

	if (unit != NULL)
		add_tree(u, unit, 0);
}

struct cetak_pilih *
cetak_units(struct req *rq)
{
	const Akun *akun = rq->user->akun;
	const Pegawai *me = rq->user->orang;
	struct units u = { rq, arena_array(rq->arena, UNITS + 1,
	    sizeof *u.v), 0 };

	for (size_t i = 0; i < me->n_tugas; i++)
		if (leads_on(me, me->tugas[i]->unit, rq->today) != NULL)
			add_by_id(&u, me->tugas[i]->unit);
	for (size_t i = 0; akun != NULL && i < akun->n_peran; i++)
		if (akun->peran[i]->nama == AKUN__NAMA__ADMIN_UNIT)
			add_by_id(&u, akun->peran[i]->unit);
	/* Who may print anybody's plan by his role: the whole agency. */
	if (authz(SKP_CETAK, 0, rq->user->roles, STATUS_SKP__DISETUJUI))
		for (Unit **all = unit_all(rq->store, 0); *all != NULL; all++) {
			const Unit__Versi *v = unit_on(*all, rq->today);

			if (v != NULL && *v->induk == '\0')
				add_tree(&u, *all, 0);
		}
	return u.v;
}

/* ------------------------------------------------------------------- plans */

struct found { const Skp *skp; const Pegawai *orang; };

static int
by_name(const void *a, const void *b)
{
	const struct found *x = a, *y = b;
	int c = strcmp(x->orang->nama, y->orang->nama);

	if (c == 0)
		c = x->orang->pegawai < y->orang->pegawai ? -1 :
		    x->orang->pegawai > y->orang->pegawai;
	if (c == 0 && x->skp != NULL && y->skp != NULL)
		c = x->skp->mulai < y->skp->mulai ? -1 :
		    x->skp->mulai > y->skp->mulai;
	return c;
}

static void
leave_out(struct req *rq, Pekerjaan *job, const Pegawai *who, const char *why)
{
	Pekerjaan__Catatan *c;

	if (job->n_catatan == NOTES) {
		job->catatan_lain++;
		return;
	}
	c = arena_get(rq->arena, sizeof *c);
	*c = (Pekerjaan__Catatan)PEKERJAAN__CATATAN__INIT;
	c->kode = why;
	c->nomor = who->nomor;
	c->nama = who->nama;
	job->catatan[job->n_catatan++] = c;
}

static bool
is_decided(const Skp *skp)
{
	return skp->status == STATUS_SKP__DISETUJUI ||
	    skp->status == STATUS_SKP__DITUTUP ||
	    skp->status == STATUS_SKP__DINILAI ||
	    skp->status == STATUS_SKP__FINAL;
}

bool
cetak_may(struct req *rq, unsigned what, const Pegawai *whose, const Skp *skp)
{
	static const struct { unsigned bits; enum action action; } asks[] = {
		{ CETAK_PLAN, SKP_CETAK }, { CETAK_AKSI, AKSI_LIHAT },
		{ CETAK_UMPAN, UMPAN_LIHAT }, { CETAK_RATED, NILAI_LIHAT },
		{ CETAK_KONVERSI | CETAK_AKUMULASI, KREDIT_LIHAT },
	};

	for (size_t i = 0; i < sizeof asks / sizeof asks[0]; i++)
		if (what & asks[i].bits &&
		    !may(rq, asks[i].action, whose, (int)skp->status))
			return false;
	return true;
}

/* Is what it asks for decided in that period? */
static bool
is_rated(struct req *rq, const Pekerjaan *job, const Skp *skp)
{
	Penilaian **n;

	if (!(job->dokumen & CETAK_RATED))
		return true;
	for (n = penilaian_of(rq->store, skp->id); *n != NULL; n++) {
		const Periode *p = periode_get(rq->store, (*n)->periode, false);

		if (p != NULL && cetak_period_is(p, job->dokumen) &&
		    penilaian_decided(*n))
			return true;
	}
	return false;
}

static void
take(struct req *rq, Pekerjaan *job, const struct found *f, bool decided)
{
	if (f->skp == NULL)
		leave_out(rq, job, f->orang, "cetak-tanpa-skp");
	else if (!cetak_may(rq, job->dokumen, f->orang, f->skp))
		leave_out(rq, job, f->orang, "cetak-tanpa-hak");
	else if (decided && !is_decided(f->skp))
		leave_out(rq, job, f->orang, "cetak-belum-disetujui");
	else if (!is_rated(rq, job, f->skp))
		leave_out(rq, job, f->orang, "cetak-belum-dinilai");
	else if (job->n_skp < PLANS)
		job->skp[job->n_skp++] = f->skp->id;
	else
		job->catatan_lain = UINT32_MAX;
}

static bool
has_plan(const struct found *v, size_t n, const Pegawai *who)
{
	for (size_t i = 0; i < n; i++)
		if (v[i].orang->pegawai == who->pegawai)
			return true;
	return false;
}

/* Those with a plan in the unit that year, and those of today without one. */
static void
take_unit(struct req *rq, Pekerjaan *job, const char *unit, bool decided)
{
	Skp **plans = skp_in_unit(rq->store, job->tahun, unit);
	Pegawai **here = kolega_on(rq->store, unit, rq->today);
	size_t n = 0, max = 0, plain;
	struct found *v;

	while (plans[max] != NULL)
		max++;
	plain = max;
	for (Pegawai **p = here; *p != NULL; p++)
		max++;
	v = arena_array(rq->arena, max + 1, sizeof *v);
	for (size_t i = 0; i < plain; i++) {
		const Pegawai *whose = pegawai_get(rq->store,
		    plans[i]->pegawai, false);

		if (whose != NULL && plans[i]->status != STATUS_SKP__BATAL)
			v[n++] = (struct found){ plans[i], whose };
	}
	plain = n;
	for (Pegawai **p = here; *p != NULL; p++)
		if (!has_plan(v, plain, *p) &&
		    *skp_of(rq->store, (*p)->pegawai, job->tahun) == NULL)
			v[n++] = (struct found){ NULL, *p };
	qsort(v, n, sizeof *v, by_name);
	for (size_t i = 0; i < n; i++)
		take(rq, job, &v[i], decided);
}

void
cetak_choose(struct req *rq, Pekerjaan *job, const struct cetak_pilih *u,
    bool below, bool decided, struct problems *bad)
{
	int depth = u->depth;

	job->skp = arena_array(rq->arena, PLANS, sizeof *job->skp);
	job->catatan = arena_array(rq->arena, NOTES, sizeof *job->catatan);
	do {
		take_unit(rq, job, u->unit, decided);
		u++;
	} while (below && u->unit != NULL && u->depth > depth);
	if (job->catatan_lain == UINT32_MAX)
		problem(bad, "unit", "cetak-banyak");
	else if (job->n_skp == 0)
		problem(bad, "unit", "cetak-kosong");
}
