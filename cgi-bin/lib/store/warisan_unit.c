/* warisan_unit.c - results of the organisation pass on to the successor (S4) */
#include <string.h>

#include "find.h"
#include "id.h"
#include "jabatan.h"
#include "office.h"
#include "waris.h"
#include "warisan.h"

/* One plan that gives, one that receives. */
struct passing {
	struct warisan	*w;
	const Skp	*from;
	Skp		*to;
	int32_t		 day;		/* the successor's first */
	uint32_t	 next;		/* urutan */
	unsigned	 passed, moved;
};

static void
put(struct passing *g, const char *act, enum table t, ProtobufCMessage *m)
{
	store_act(g->w->store, act, g->w->as);
	store_put(g->w->store, t, m);
	g->w->changed = true;
}

/* The cell of the matrix the staff result fulfils, at the successor's. */
static const char *
cell_of(struct passing *g, const char *peran, const Rhk *copy)
{
	struct store *s = g->w->store;
	Peran *old = peran[0] != '\0' ? store_by_id(s, T_PERAN, peran, false) :
	    NULL;
	Peran *new;

	if (old == NULL || strcmp(old->skp, g->from->id) != 0)
		return peran;
	new = arena_get(store_arena(s), sizeof *new);
	*new = *old;
	new->rev = 0;
	new->id = id_new(store_arena(s), g->w->now);
	new->skp = copy->skp;
	new->rhk = copy->id;
	put(g, "waris/peran", T_PERAN, &new->base);
	return new->id;
}

/* What hung on the old result hangs on the copy, while it is in force. */
static void
move_below(struct passing *g, const Rhk *old, const Rhk *copy)
{
	struct store *s = g->w->store;

	for (Rhk **v = rhk_below(s, old->id); *v != NULL; v++) {
		const Skp *skp = skp_get(s, (*v)->skp, false);
		Rhk *r;

		if (skp == NULL || skp->pegawai == copy->pegawai ||
		    !waris_hangs(skp, g->day) ||
		    (r = rhk_get(s, (*v)->id, true)) == NULL)
			continue;
		if (r->intervensi_semula[0] == '\0')
			r->intervensi_semula = r->intervensi;
		r->intervensi = copy->id;
		r->peran = cell_of(g, r->peran, copy);
		put(g, "waris/alih", T_RHK, &r->base);
		g->moved++;
	}
}

static void
pass(struct passing *g, const char *id)
{
	struct store *s = g->w->store;
	Rhk *old = rhk_get(s, id, true), *copy;

	if (old == NULL)
		return;
	copy = waris_copy(store_arena(s), old, g->to, ++g->next, g->w->now);
	copy->id = id_new(store_arena(s), g->w->now);
	for (size_t i = 0; i < copy->n_indikator; i++)
		copy->indikator[i]->id = id_new(store_arena(s), g->w->now);
	put(g, "waris/salin", T_RHK, &copy->base);
	old->penerus = copy->id;
	put(g, "waris/salin", T_RHK, &old->base);
	g->passed++;
	move_below(g, old, copy);
}

/* All of the plan that pass on with the unit or the team. */
static void
pass_all(struct passing *g, const char *unit, const char *tim)
{
	Rhk **v = rhk_of(g->w->store, g->to->id);

	for (; *v != NULL; v++)
		if ((*v)->urutan > g->next)
			g->next = (*v)->urutan;
	for (v = rhk_of(g->w->store, g->from->id); *v != NULL; v++)
		if (waris_passes(*v, unit, tim))
			pass(g, (*v)->id);
}

static unsigned
count(struct store *s, const Skp *skp, const char *unit, const char *tim)
{
	unsigned n = 0;

	for (Rhk **v = rhk_of(s, skp->id); *v != NULL; v++)
		n += waris_passes(*v, unit, tim);
	return n;
}

/*
 * The plan that receives: the open one of that post, or a new draft.  NULL
 * with one that is not open; then the results wait for it to be lowered.
 */
static Skp *
receiver(struct warisan *w, const Pegawai *p, const Tugas *post, bool *new)
{
	struct store *s = w->store;
	struct arena *a = store_arena(s);
	Skp *found = NULL;
	bool other = false;

	*new = false;
	for (Skp **v = skp_of(s, p->pegawai, (unsigned)date_year(w->day));
	    *v != NULL; v++) {
		if (strcmp((*v)->tugas, post->id) != 0 ||
		    (*v)->status == STATUS_SKP__BATAL)
			continue;
		other = true;
		if ((*v)->status == STATUS_SKP__DRAF ||
		    (*v)->status == STATUS_SKP__DIKEMBALIKAN)
			found = *v;
	}
	if (found != NULL || other)
		return found != NULL ? skp_get(s, found->id, true) : NULL;
	*new = true;
	found = waris_draft(a, p, post, office_is_jpt(s, post, post->mulai) ?
	    MODEL_SKP__JPT : MODEL_SKP__JAJF, aturan_ids(s, post->mulai),
	    w->day, w->now, w->as);
	found->id = id_new(a, w->now);
	return found;
}

static void
tell(struct passing *g, const Pegawai *to, const Pegawai *from, bool new)
{
	struct warisan *w = g->w;
	struct akibat *x;

	if (new)
		warisan_note(w, AKIBAT_DRAF, to, g->to->jabatan)->hari =
		    g->to->mulai;
	x = warisan_note(w, AKIBAT_WARIS, to, from->nama);
	x->n = g->passed;
	if (g->moved > 0)
		warisan_note(w, AKIBAT_ALIH, to, "")->n = g->moved;
	notify(w->store, w->now, to->pegawai,
	    PEMBERITAHUAN__JENIS__SKP_DIWARISI, from->nama,
	    arena_printf(store_arena(w->store), "%u rencana hasil kerja",
	    g->passed), arena_printf(store_arena(w->store),
	    "/cgi-bin/skp/lihat?id=%s", g->to->id), g->to->id);
}

/* From one plan of a predecessor to the successor. */
static void
hand_over(struct warisan *w, const Skp *from, const Pegawai *owner,
    const Pegawai *to, const Tugas *post)
{
	struct passing g = { .w = w, .from = from, .day = post->mulai };
	unsigned n = count(w->store, from, post->unit, "");
	Skp *old;
	bool new;

	if (n == 0)
		return;
	if ((g.to = receiver(w, to, post, &new)) == NULL) {
		warisan_note(w, AKIBAT_TERTAHAN, to, owner->nama)->n = n;
		return;
	}
	if (g.to->asal[0] == '\0')
		g.to->asal = from->id;
	put(&g, "waris/draf", T_SKP, &g.to->base);
	pass_all(&g, post->unit, "");
	old = skp_get(w->store, from->id, true);
	if (old != NULL && strcmp(old->penerus, g.to->id) != 0) {
		old->penerus = g.to->id;
		put(&g, "waris/draf", T_SKP, &old->base);
	}
	tell(&g, to, owner, new);
}

void
warisan_unit(struct warisan *w, const char *unit)
{
	struct store *s = w->store;
	const Pegawai *to = leader_on(s, unit, w->day);
	const Tugas *post = to != NULL ? leads_on(to, unit, w->day) : NULL;

	/* Plt, Plh and Pjb hold the office, the plan waits for the successor;
	 * a minister makes none. */
	if (post == NULL || post->penugasan != PENUGASAN__DEFINITIF ||
	    to->jenis == JENIS_PEGAWAI__NON_ASN ||
	    post->jenis == JENIS_JABATAN__PEJABAT_NEGARA ||
	    !kedudukan_plans(store_arena(s), aturan_on(s, "kedudukan", w->day),
	    kedudukan_on(to, w->day)))
		return;
	for (Skp **v = skp_in_unit(s, (unsigned)date_year(w->day), unit);
	    *v != NULL; v++) {
		const Pegawai *owner = pegawai_get(s, (*v)->pegawai, false);

		if (owner != NULL && waris_source(*v, owner, post, w->day))
			hand_over(w, *v, owner, to, post);
	}
}

/* -------------------------------------------------------------------- team */

static const Tim__Anggota *
lead_on(const Tim *t, int32_t day)
{
	for (size_t i = 0; i < t->n_anggota; i++)
		if (t->anggota[i]->ketua && date_within(day,
		    t->anggota[i]->mulai, t->anggota[i]->selesai))
			return t->anggota[i];
	return NULL;
}

static bool
led_before(const Tim *t, uint64_t pegawai, int32_t day)
{
	for (size_t i = 0; i < t->n_anggota; i++)
		if (t->anggota[i]->ketua && t->anggota[i]->pegawai == pegawai &&
		    t->anggota[i]->selesai != 0 && t->anggota[i]->selesai < day)
			return true;
	return false;
}

void
warisan_tim(struct warisan *w, const char *id)
{
	struct store *s = w->store;
	const Tim *t = store_by_id(s, T_TIM, id, false);
	const Tim__Anggota *lead = t != NULL ? lead_on(t, w->day) : NULL;
	const Pegawai *to = lead != NULL ?
	    pegawai_get(s, lead->pegawai, false) : NULL;
	const Tugas *post = to != NULL ? tugas_on(to, w->day) : NULL;

	for (size_t i = 0; post != NULL && i < t->n_anggota; i++) {
		uint64_t who = t->anggota[i]->pegawai;
		const Pegawai *owner = pegawai_get(s, who, false);

		if (owner == NULL || who == to->pegawai ||
		    !t->anggota[i]->ketua || !led_before(t, who, w->day))
			continue;
		for (Skp **v = skp_of(s, who, (unsigned)date_year(w->day));
		    *v != NULL; v++) {
			struct passing g = { .w = w, .from = *v,
			    .day = lead->mulai };
			unsigned n = count(s, *v, "", id);
			bool new;

			if (n == 0 || (*v)->status == STATUS_SKP__BATAL)
				continue;
			if ((g.to = receiver(w, to, post, &new)) == NULL) {
				warisan_note(w, AKIBAT_TERTAHAN, to,
				    owner->nama)->n = n;
				continue;
			}
			if (new)
				put(&g, "waris/draf", T_SKP, &g.to->base);
			pass_all(&g, "", id);
			tell(&g, to, owner, new);
		}
	}
}
