/* waktu.c - what time does to results: taken as read, as accepted (rules.md 1.8) */
#include <string.h>

#include "clock.h"
#include "find.h"
#include "find_nilai.h"
#include "kerja.h"
#include "keberatan.h"
#include "office.h"
#include "penilaian.h"
#include "plan.h"
#include "result.h"

/* So many are looked at in one section; a kill leaves the rest to the next
 * run. */
enum { AT_ONCE = 20 };

static const char as[] = "Sistem (pekerja harian)";

struct wait {
	struct arena	*arena;
	const char	**id;
	size_t		 n, room, at;
	int		 zone;
	date_t		 day;
};

static void
remember(struct wait *w, const char *id)
{
	if (w->n == w->room) {
		size_t room = w->room * 2 + 256;
		const char **more = arena_array(w->arena, room, sizeof *more);

		if (w->n > 0)
			memcpy(more, w->id, w->n * sizeof *more);
		w->id = more;
		w->room = room;
	}
	w->id[w->n++] = arena_text(w->arena, id);
}

static bool
collect(void *ctx, const struct key *key, ProtobufCMessage *m)
{
	const Penilaian *p = (const Penilaian *)m;

	(void)key;
	if (p->status == PENILAIAN__STATUS__DITETAPKAN ||
	    p->status == PENILAIAN__STATUS__DIBACA)
		remember(ctx, p->id);
	return !kerja_ending();
}

static bool
collect_open(void *ctx, const struct key *key, ProtobufCMessage *m)
{
	const Keberatan *k = (const Keberatan *)m;

	(void)key;
	if (k->status == KEBERATAN__STATUS__DIAJUKAN ||
	    k->status == KEBERATAN__STATUS__DITANGGAPI)
		remember(ctx, k->id);
	return !kerja_ending();
}

static void
add_step(struct store *s, Penilaian *p)
{
	Penilaian__Riwayat *step = arena_get(store_arena(s), sizeof *step);
	Penilaian__Riwayat **all = arena_array(store_arena(s),
	    p->n_riwayat + 1, sizeof *all);

	*step = (Penilaian__Riwayat)PENILAIAN__RIWAYAT__INIT;
	step->status = p->status;
	step->waktu = clock_ms();
	step->sebagai = as;
	for (size_t i = 0; i < p->n_riwayat; i++)
		all[i] = p->riwayat[i];
	all[p->n_riwayat++] = step;
	p->riwayat = all;
}

static void
pass_time(struct store *s, const struct wait *w, const char *id)
{
	Penilaian *p = penilaian_get(s, id, true);
	struct clock c;
	Skp *skp;

	if (p == NULL)
		return;
	c = result_clock(s, p, w->zone, w->day);
	store_act(s, "nilai/lewat", as);
	/* On the day after the last one he could have read it in time. */
	if (p->status == PENILAIAN__STATUS__DITETAPKAN && c.last != 0 &&
	    w->day > c.received && penilaian_move(p, NILAI_BACA, BY_SYSTEM,
	    0) == PENILAIAN_OK) {
		p->dibaca = date_start(c.received, w->zone);
		add_step(s, p);
		store_put(s, T_PENILAIAN, &p->base);
	}
	if (p->status != PENILAIAN__STATUS__DIBACA || c.last == 0 ||
	    w->day <= c.last || penilaian_move(p, NILAI_TERIMA, BY_SYSTEM,
	    0) != PENILAIAN_OK)
		return;
	add_step(s, p);
	store_put(s, T_PENILAIAN, &p->base);
	if ((skp = result_final(s, p)) != NULL)
		store_put(s, T_SKP, &skp->base);
}

static bool
pass_some(struct store *s, void *ctx)
{
	const struct wait *w = ctx;

	for (size_t i = w->at; i < w->n && i < w->at + AT_ONCE; i++)
		pass_time(s, w, w->id[i]);
	return true;
}

/* The office decides: its new holder finds what lies at the old one. */
static bool
hand_over(struct store *s, void *ctx)
{
	const struct wait *w = ctx;

	for (size_t i = w->at; i < w->n && i < w->at + AT_ONCE; i++) {
		Keberatan *k = keberatan_get(s, w->id[i], true);
		const Skp *skp = k == NULL ? NULL : skp_get(s, k->skp, false);
		const Pegawai *whose = skp == NULL ? NULL : pegawai_get(s,
		    skp->pegawai, false);
		const Pegawai *rater = whose == NULL ? NULL : result_rater(s,
		    skp, whose, w->day);
		const Pegawai *now = rater == NULL ? NULL : penilai_on(s,
		    rater, w->day);

		if (now == NULL || now->pegawai == k->pemutus)
			continue;
		k->pemutus = now->pegawai;
		store_act(s, "keberatan/pindah", as);
		store_put(s, T_KEBERATAN, &k->base);
		notify(s, clock_ms(), now->pegawai,
		    PEMBERITAHUAN__JENIS__KEBERATAN_DIAJUKAN, whose->nama, "",
		    arena_printf(store_arena(s),
		    "/cgi-bin/keberatan/lihat?id=%s", k->id), k->id);
	}
	return true;
}

static void
run(struct store *s, enum table t,
    bool (*gather)(void *, const struct key *, ProtobufCMessage *),
    bool (*part)(struct store *, void *))
{
	struct wait w = { .arena = arena_new(), .zone = cli_zone(s) };

	w.day = cli_today(w.zone);
	if (store_walk(s, t, gather, &w) == STORE_DONE)
		for (; w.at < w.n && !kerja_ending(); w.at += AT_ONCE)
			cli_section(s, ACTOR_WORKER, true, part, &w);
	store_rest(s);
	arena_drop(w.arena);
}

void
kerja_nilai(struct store *s)
{
	run(s, T_PENILAIAN, collect, pass_some);
	run(s, T_KEBERATAN, collect_open, hand_over);
}
