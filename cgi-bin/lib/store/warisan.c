/* warisan.c - what follows for one person: kedudukan, posts, plans, rater */
#include <string.h>

#include "chain.h"
#include "find.h"
#include "skp.h"
#include "waris.h"
#include "warisan.h"

struct akibat *
warisan_note(struct warisan *w, enum akibat_kind kind, const Pegawai *p,
    const char *teks)
{
	if (w->n == w->room) {
		struct akibat *more = arena_array(store_arena(w->store),
		    w->room * 2 + 16, sizeof *more);

		if (w->n > 0)
			memcpy(more, w->v, w->n * sizeof *more);
		w->v = more;
		w->room = w->room * 2 + 16;
	}
	w->v[w->n] = (struct akibat){ .kind = kind, .orang = p, .teks = teks,
	    .hari = w->day };
	return &w->v[w->n++];
}

static void
put(struct warisan *w, const char *act, enum table t, ProtobufCMessage *m)
{
	store_act(w->store, act, w->as);
	store_put(w->store, t, m);
	w->changed = true;
}

static const char *
link_to(struct warisan *w, const char *page, const char *id)
{
	return arena_printf(store_arena(w->store), "/cgi-bin/%s?id=%s", page,
	    id);
}

static void
close_plan(struct warisan *w, const Pegawai *p, Skp *skp,
    const struct waris_end *end)
{
	struct arena *a = store_arena(w->store);
	const char *until = arena_printf(a, "sampai %s",
	    date_long(a, end->last));
	enum waris_what what = end->what;

	if (!waris_close(a, skp, end, w->now, w->as))
		return;
	put(w, what == WARIS_CLOSES ? "skp/tutup" : "waris/periode", T_SKP,
	    &skp->base);
	warisan_note(w, what == WARIS_CLOSES ? AKIBAT_TUTUP : AKIBAT_PENDEK, p,
	    skp->jabatan)->hari = end->last;
	if (end->why == SKP__TUTUP__MENINGGAL)
		return;
	notify(w->store, w->now, p->pegawai, PEMBERITAHUAN__JENIS__SKP_DITUTUP,
	    "", until, link_to(w, "skp/lihat", skp->id), skp->id);
}

/* Whom the plan waits for, and who rates its owner, is another now. */
static void
move_plan(struct warisan *w, const Pegawai *p, Skp *skp, const Pegawai *rater)
{
	bool waits = skp->status == STATUS_SKP__DIAJUKAN;
	struct arena *a = store_arena(w->store);
	const char *who = arena_printf(a, "%s, %s", rater->nama,
	    office_for(w->store, rater, p, w->day));

	if (skp->penilai_semula == 0)
		skp->penilai_semula = skp->penilai;
	skp->penilai = rater->pegawai;
	if (waits)
		skp->dibuka_penilai = 0;
	put(w, "waris/penilai", T_SKP, &skp->base);
	warisan_note(w, waits ? AKIBAT_TUNGGU : AKIBAT_PENILAI, p, who);
	notify(w->store, w->now, p->pegawai,
	    PEMBERITAHUAN__JENIS__PENILAI_BERGANTI, who, "",
	    link_to(w, "skp/lihat", skp->id), skp->id);
	if (waits)
		notify(w->store, w->now, rater->pegawai,
		    PEMBERITAHUAN__JENIS__PENILAI_BERGANTI, "", arena_printf(a,
		    "SKP %s menunggu keputusan Anda", p->nama),
		    link_to(w, "bawahan/periksa", skp->id), skp->id);
}

/* A Plh of some days decides what waits; he becomes nobody's rater for it. */
static bool
only_waiting(struct warisan *w, const Pegawai *rater, const Pegawai *p)
{
	const Tugas *t = tugas_for(w->store, rater, p, w->day);

	return t != NULL && t->penugasan == PENUGASAN__PLH;
}

static void
plans(struct warisan *w, const Pegawai *p, int32_t away, Skp__Tutup why)
{
	const Pegawai *rater = NULL;
	bool asked = false;

	for (Skp **v = skp_of(w->store, p->pegawai, 0); *v != NULL; v++) {
		struct waris_end end = waris_plan(*v, p, away, why, w->day);
		Skp *skp;

		if (!asked && (*v)->penilai != 0)
			rater = penilai_on(w->store, p, w->day);
		asked = asked || (*v)->penilai != 0;
		if (end.what == WARIS_STAYS && !waris_moves(*v,
		    rater != NULL ? rater->pegawai : 0, false))
			continue;
		if ((skp = skp_get(w->store, (*v)->id, true)) == NULL)
			continue;
		if (end.what != WARIS_STAYS)
			close_plan(w, p, skp, &end);
		/* What has run out waits for nobody new, but a submitted one
		 * still needs its decision. */
		if (rater != NULL && (skp->status == STATUS_SKP__DIAJUKAN ||
		    date_within(w->day, skp->mulai, skp_last(skp))) &&
		    waris_moves(skp, rater->pegawai, only_waiting(w, rater, p)))
			move_plan(w, p, skp, rater);
	}
}

/* From the day on he is what the dated line says; who has left holds nothing. */
static Pegawai *
be_as_dated(struct warisan *w, const Pegawai *seen, int32_t away, bool leaves)
{
	const char *kode = kedudukan_on(seen, w->day);
	struct store *s = w->store;
	Pegawai *p;
	unsigned n;

	if (strcmp(kode, seen->kedudukan) == 0 && !leaves)
		return NULL;
	if ((p = pegawai_get(s, seen->pegawai, true)) == NULL)
		return NULL;
	n = leaves ? waris_end_posts(p, away) : 0;
	if (strcmp(kode, p->kedudukan) == 0 && n == 0)
		return p;
	if (strcmp(kode, p->kedudukan) != 0) {
		p->kedudukan = arena_text(store_arena(s), kode);
		warisan_note(w, AKIBAT_KEDUDUKAN, p, p->kedudukan);
	}
	if (n > 0) {
		struct akibat *x = warisan_note(w, AKIBAT_JABATAN, p, "");

		x->n = n;
		x->hari = away;
	}
	put(w, "waris/kedudukan", T_PEGAWAI, &p->base);
	return p;
}

void
warisan_orang(struct warisan *w, uint64_t pegawai)
{
	struct store *s = w->store;
	const Pegawai *p = pegawai_get(s, pegawai, false), *now;
	Skp__Tutup why;
	bool leaves;
	int32_t away;

	if (p == NULL)
		return;
	away = waris_away(store_arena(s), aturan_on(s, "kedudukan", w->day), p,
	    w->day, &why, &leaves);
	if ((now = be_as_dated(w, p, away, leaves)) != NULL)
		p = now;
	plans(w, p, away, why);
}

static void
around_unit(struct warisan *w, const char *unit, uint64_t but, size_t *most)
{
	struct key k = key_new();
	Pegawai *leader, **v;
	unsigned n = 0;
	const Tugas *t;

	warisan_unit(w, unit);
	key_id(&k, unit);
	v = (Pegawai **)store_by(w->store, I_BAWAHAN_KANTOR, &k, 0);
	for (; *v != NULL; v++) {
		const Atasan *a = atasan_on(*v, w->day);

		n += a != NULL && strcmp(a->kantor, unit) == 0 &&
		    tugas_on(*v, w->day) != NULL;
		if ((*v)->pegawai == but || *most == 0)
			continue;
		(*most)--;
		warisan_orang(w, (*v)->pegawai);
	}
	leader = leader_on(w->store, unit, w->day);
	t = leader != NULL ? leads_on(leader, unit, w->day) : NULL;
	if (leader == NULL && n > 0)
		warisan_note(w, AKIBAT_LOWONG, NULL, unit)->n = n;
	else if (t != NULL && t->penugasan != PENUGASAN__DEFINITIF) {
		struct akibat *x = warisan_note(w, AKIBAT_PELAKSANA, leader,
		    unit);

		x->hari = t->selesai;
		x->n = n;
	}
}

void
warisan_sekitar(struct warisan *w, uint64_t pegawai, size_t most)
{
	const Pegawai *p;

	warisan_orang(w, pegawai);
	p = pegawai_get(w->store, pegawai, false);
	for (size_t i = 0; p != NULL && i < p->n_tugas; i++) {
		bool seen = !p->tugas[i]->pimpinan;

		for (size_t j = 0; j < i && !seen; j++)
			seen = p->tugas[j]->pimpinan && strcmp(
			    p->tugas[j]->unit, p->tugas[i]->unit) == 0;
		if (!seen)
			around_unit(w, p->tugas[i]->unit, pegawai, &most);
	}
}
