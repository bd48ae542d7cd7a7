/* kirim.c - the report of a period and its sending: app.md 3.5, R-DL-9 */
#include <string.h>

#include "find.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "id.h"
#include "kirim.h"
#include "office.h"
#include "penilaian.h"
#include "skp.h"

Periode *
kirim_period(struct req *rq, const Skp *skp, const char *id)
{
	Periode **p = periode_year(rq->store, skp->tahun);

	for (; *p != NULL; p++)
		if (strcmp((*p)->id, id) == 0)
			return date_overlap(skp->mulai, skp_last(skp),
			    (*p)->mulai, (*p)->selesai) ? *p : NULL;
	return NULL;
}

date_t
kirim_last(struct req *rq, const Skp *skp, const Periode *p,
    enum periode_side side)
{
	return periode_last(p, side, skp->pegawai,
	    unit_line(rq->store, skp->unit, rq->today));
}

static Penilaian__Jenis
kind_of(const Skp *skp, const Periode *p)
{
	if (p->jenis != PERIODE__JENIS__AKHIR)
		return PENILAIAN__JENIS__PERIODIK;
	/* Closed before its end: the last evaluation of this plan (R-SP-9). */
	return skp->status == STATUS_SKP__DITUTUP ? PENILAIAN__JENIS__PENUTUP :
	    PENILAIAN__JENIS__TAHUNAN;
}

Penilaian *
penilaian_open(struct req *rq, Skp *skp, Periode *p)
{
	Penilaian *a = penilaian_in(rq->store, skp->id, p->id, true);

	if (a != NULL)
		return a;
	a = arena_get(rq->arena, sizeof *a);
	*a = (Penilaian)PENILAIAN__INIT;
	a->id = id_new(rq->arena, rq->now);
	a->pegawai = skp->pegawai;
	a->tahun = skp->tahun;
	a->skp = skp->id;
	a->periode = p->id;
	a->jenis = kind_of(skp, p);
	a->mulai = p->mulai > skp->mulai ? p->mulai : skp->mulai;
	a->selesai = p->selesai < skp_last(skp) ? p->selesai : skp_last(skp);
	a->penilai = skp->penilai;
	penilaian_step(rq, a, "");
	return a;
}

void
penilaian_step(struct req *rq, Penilaian *a, const char *reason)
{
	const Pegawai *whose = pegawai_get(rq->store, a->pegawai, false);
	Penilaian__Riwayat *step = arena_get(rq->arena, sizeof *step), **all;

	*step = (Penilaian__Riwayat)PENILAIAN__RIWAYAT__INIT;
	step->status = a->status;
	step->waktu = rq->now;
	step->oleh = rq->user->orang->nama;
	step->sebagai = whose == NULL ? rq->user->office :
	    office_for(rq->store, rq->user->orang, whose, rq->today);
	step->alasan = reason;
	all = arena_array(rq->arena, a->n_riwayat + 1, sizeof *all);
	for (size_t i = 0; i < a->n_riwayat; i++)
		all[i] = a->riwayat[i];
	all[a->n_riwayat++] = step;
	a->riwayat = all;
}

enum kirim_lock
kirim_lock(struct req *rq, const Skp *skp, const Periode *p, const Penilaian *a)
{
	if (skp->revisi == 0)
		return KIRIM_UNAPPROVED;
	/* Sent by the deadline alone: more time opens it again. */
	if (a != NULL && a->status == PENILAIAN__STATUS__DIKIRIM)
		return !a->kirim_otomatis ? KIRIM_SENT : rq->today <=
		    kirim_last(rq, skp, p, PERIODE_PEGAWAI) ? KIRIM_OPEN :
		    KIRIM_LATE;
	if (a != NULL && a->status > PENILAIAN__STATUS__DIKEMBALIKAN)
		return KIRIM_RATED;
	if (rq->today < p->mulai || rq->today < skp->mulai)
		return KIRIM_EARLY;
	if (rq->today <= kirim_last(rq, skp, p, PERIODE_PEGAWAI))
		return KIRIM_OPEN;
	if (a != NULL && a->status == PENILAIAN__STATUS__DIKEMBALIKAN &&
	    rq->today <= kirim_last(rq, skp, p, PERIODE_PENILAI))
		return KIRIM_OPEN;
	return KIRIM_LATE;
}

const char *
kirim_lock_name(enum kirim_lock lock)
{
	static const char *const name[] = {
		[KIRIM_OPEN] = "TERBUKA", [KIRIM_EARLY] = "BELUM_MULAI",
		[KIRIM_UNAPPROVED] = "BELUM_DISETUJUI",
		[KIRIM_SENT] = "TERKIRIM", [KIRIM_RATED] = "DINILAI",
		[KIRIM_LATE] = "TERKUNCI",
	};

	return name[lock];
}

bool
kirim_send(struct req *rq, const struct plan *p, const Periode *period,
    Penilaian *a)
{
	const Pegawai *to = plan_penilai(rq, p);

	/* What time had sent is now sent by hand. */
	if (a->status == PENILAIAN__STATUS__DIKIRIM && a->kirim_otomatis)
		a->status = PENILAIAN__STATUS__TERBUKA;
	if (penilaian_move(a, NILAI_KIRIM, ties(rq, p->orang),
	    rq->user->roles) != PENILAIAN_OK)
		return false;
	a->dikirim = rq->now;
	a->kirim_otomatis = false;
	if (to != NULL)
		a->penilai = to->pegawai;
	penilaian_step(rq, a, "");
	store_act(rq->store, "nilai/kirim", rq->user->office);
	store_put(rq->store, T_PENILAIAN, &a->base);
	if (to != NULL)
		notify(rq->store, rq->now, to->pegawai,
		    PEMBERITAHUAN__JENIS__REALISASI_DIKIRIM, plan_actor(rq),
		    period->nama, arena_printf(rq->arena,
		    "/cgi-bin/realisasi?skp=%s&periode=%s", p->skp->id,
		    period->id), a->id);
	return true;
}
