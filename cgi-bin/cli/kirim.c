/* kirim.c - the worker sends reports whose last day has passed (app.md 3.5) */
#include <string.h>

#include "clock.h"
#include "find.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "id.h"
#include "kerja.h"
#include "office.h"
#include "penilaian.h"
#include "periode.h"
#include "skp.h"

/*
 * DIKIRIM_OTOMATIS: what was not sent by its last day is taken as sent, so that
 * the rater can go on.  Found from what is stored and today: it may run late
 * and twice; the second run finds nothing.  A part is one section.
 */
enum { AT_ONCE = 20 };

struct send {
	struct arena	*arena;
	const char	**id;
	size_t		 n, room, at;
	date_t		 today;
	int		 zone;
};

/* Approved plans of this year and the last. */
static bool
collect(void *ctx, const struct key *key, ProtobufCMessage *m)
{
	const Skp *skp = (const Skp *)m;
	struct send *d = ctx;

	(void)key;
	if (skp->revisi == 0 || skp->status == STATUS_SKP__BATAL ||
	    (int)skp->tahun < date_year(d->today) - 1)
		return !kerja_ending();
	if (d->n == d->room) {
		const char **more = arena_array(d->arena, d->room * 2 + 256,
		    sizeof *more);

		if (d->n > 0)
			memcpy(more, d->id, d->n * sizeof *more);
		d->id = more;
		d->room = d->room * 2 + 256;
	}
	d->id[d->n++] = arena_text(d->arena, skp->id);
	return !kerja_ending();
}

static void
note(struct store *s, Penilaian *a, int64_t now)
{
	struct arena *arena = store_arena(s);
	Penilaian__Riwayat *step = arena_get(arena, sizeof *step), **all;

	*step = (Penilaian__Riwayat)PENILAIAN__RIWAYAT__INIT;
	step->status = a->status;
	step->waktu = now;
	step->oleh = "Sistem";
	step->sebagai = "pekerja harian";
	step->alasan = "";
	all = arena_array(arena, a->n_riwayat + 1, sizeof *all);
	for (size_t i = 0; i < a->n_riwayat; i++)
		all[i] = a->riwayat[i];
	all[a->n_riwayat++] = step;
	a->riwayat = all;
}

/* One that is not there yet; its kind and days as kirim.h makes them. */
static Penilaian *
begin(struct store *s, const Skp *skp, const Periode *p, int64_t now)
{
	Penilaian *a = arena_get(store_arena(s), sizeof *a);
	date_t last = skp_last(skp);

	*a = (Penilaian)PENILAIAN__INIT;
	a->id = id_new(store_arena(s), now);
	a->pegawai = skp->pegawai;
	a->tahun = skp->tahun;
	a->skp = skp->id;
	a->periode = p->id;
	a->jenis = p->jenis != PERIODE__JENIS__AKHIR ?
	    PENILAIAN__JENIS__PERIODIK :
	    skp->status == STATUS_SKP__DITUTUP ? PENILAIAN__JENIS__PENUTUP :
	    PENILAIAN__JENIS__TAHUNAN;
	a->mulai = p->mulai > skp->mulai ? p->mulai : skp->mulai;
	a->selesai = p->selesai < last ? p->selesai : last;
	note(s, a, now);
	return a;
}

static void
send_one(struct store *s, const struct send *d, const Skp *skp,
    const Periode *p)
{
	Penilaian *a = penilaian_in(s, skp->id, p->id, true);
	const Pegawai *who = pegawai_get(s, skp->pegawai, false), *rater;
	int64_t now = clock_ms();

	if (a == NULL)
		a = begin(s, skp, p, now);
	/* One that was returned is the employee's until he sends it. */
	if (a->status != PENILAIAN__STATUS__TERBUKA || who == NULL ||
	    penilaian_move(a, NILAI_KIRIM, BY_SYSTEM, 0) != PENILAIAN_OK)
		return;
	rater = penilai_on(s, who, d->today);
	a->penilai = rater != NULL ? rater->pegawai : skp->penilai;
	a->dikirim = now;
	a->kirim_otomatis = true;
	note(s, a, now);
	store_act(s, "nilai/kirim", "Sistem (pekerja harian)");
	store_put(s, T_PENILAIAN, &a->base);
	notify(s, now, skp->pegawai, PEMBERITAHUAN__JENIS__REALISASI_DIKIRIM,
	    "", p->nama, arena_printf(store_arena(s),
	    "/cgi-bin/realisasi?skp=%s&periode=%s", skp->id, p->id), a->id);
}

/* A plan made after the last day had nothing to send in time. */
static bool
due(struct store *s, const struct send *d, const Skp *skp, const Periode *p)
{
	date_t last;

	if (!date_overlap(skp->mulai, skp_last(skp), p->mulai, p->selesai) ||
	    p->batas_pegawai >= d->today)
		return false;
	last = periode_last(p, PERIODE_PEGAWAI, skp->pegawai,
	    unit_line(s, skp->unit, d->today));
	return last < d->today && date_of(skp->dibuat, d->zone) <= last;
}

static bool
send_some(struct store *s, void *ctx)
{
	const struct send *d = ctx;

	for (size_t i = d->at; i < d->n && i < d->at + AT_ONCE; i++) {
		const Skp *skp = skp_get(s, d->id[i], false);

		if (skp == NULL || skp->revisi == 0 ||
		    skp->status == STATUS_SKP__BATAL)
			continue;
		for (Periode **p = periode_year(s, skp->tahun); *p; p++)
			if (due(s, d, skp, *p))
				send_one(s, d, skp, *p);
	}
	return true;
}

void
kerja_kirim(struct store *s)
{
	struct send d = { .arena = arena_new(), .zone = cli_zone(s) };

	d.today = cli_today(d.zone);
	if (store_walk(s, T_SKP, collect, &d) == STORE_DONE)
		for (; d.at < d.n && !kerja_ending(); d.at += AT_ONCE)
			cli_section(s, ACTOR_WORKER, true, send_some, &d);
	store_rest(s);
	arena_drop(d.arena);
}
