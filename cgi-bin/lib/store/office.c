/* office.c - who holds which office on a day, and what that binds */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "chain.h"
#include "date.h"
#include "find.h"
#include "office.h"
#include "text.h"

const Unit__Versi *
unit_on(const Unit *u, int32_t day)
{
	const Unit__Versi *found = NULL;

	for (size_t i = 0; u != NULL && i < u->n_versi; i++)
		if (date_within(day, u->versi[i]->mulai, u->versi[i]->selesai))
			found = u->versi[i];	/* ascending by mulai */
	return found;
}

/* The greater, the better an assignment speaks for an office. */
static int
weight(Penugasan p)
{
	switch (p) {
	case PENUGASAN__DEFINITIF:
		return 5;
	case PENUGASAN__PJB:
		return 4;
	case PENUGASAN__PLT:
		return 3;
	case PENUGASAN__PLH:
		return 2;
	default:
		return 1;
	}
}

/* The better of two posts on one day: by assignment, then the later one. */
static bool
better(const Tugas *a, const Tugas *b)
{
	if (b == NULL || weight(a->penugasan) != weight(b->penugasan))
		return b == NULL ||
		    weight(a->penugasan) > weight(b->penugasan);
	return a->mulai >= b->mulai;
}

const Tugas *
tugas_on(const Pegawai *p, int32_t day)
{
	const Tugas *found = NULL;

	for (size_t i = 0; p != NULL && i < p->n_tugas; i++)
		if (date_within(day, p->tugas[i]->mulai, p->tugas[i]->selesai)
		    && better(p->tugas[i], found))
			found = p->tugas[i];
	return found;
}

const Tugas *
tugas_by_id(const Pegawai *p, const char *id)
{
	for (size_t i = 0; i < p->n_tugas; i++)
		if (strcmp(p->tugas[i]->id, id) == 0)
			return p->tugas[i];
	return NULL;
}

/* A written delegation goes before the office (R-ACT-3), then the later. */
const Atasan *
atasan_on(const Pegawai *p, int32_t day)
{
	const Atasan *found = NULL;

	for (size_t i = 0; p != NULL && i < p->n_atasan; i++) {
		const Atasan *a = p->atasan[i];

		if (!date_within(day, a->mulai, a->selesai))
			continue;
		if (found == NULL || a->kantor[0] == '\0' ||
		    found->kantor[0] != '\0')
			found = a;	/* ascending by mulai */
	}
	return found;
}

const Tugas *
leads_on(const Pegawai *p, const char *unit, int32_t day)
{
	const Tugas *found = NULL;

	if (p == NULL || unit[0] == '\0')
		return NULL;
	for (size_t i = 0; i < p->n_tugas; i++) {
		const Tugas *t = p->tugas[i];

		if (t->pimpinan && strcmp(t->unit, unit) == 0 &&
		    date_within(day, t->mulai, t->selesai) && better(t, found))
			found = t;
	}
	return found;
}

static Pegawai **
led(struct store *s, enum index index, const char *unit)
{
	struct key k = key_new();

	key_id(&k, unit);
	return (Pegawai **)store_by(s, index, &k, 0);
}

Pegawai *
leader_on(struct store *s, const char *unit, int32_t day)
{
	const Tugas *best = NULL;
	Pegawai *leader = NULL;

	for (Pegawai **v = led(s, I_PEGAWAI_PIMPIN, unit); *v != NULL; v++) {
		const Tugas *t = leads_on(*v, unit, day);

		if (t != NULL && better(t, best)) {
			best = t;
			leader = *v;
		}
	}
	return leader;
}

const char *
office_above(struct store *s, const char *unit, int32_t day)
{
	const Unit__Versi *v = unit_on(unit_get(s, unit, false), day);

	return v != NULL ? v->induk : "";
}

bool
office_same(const Pegawai *a, const Pegawai *b)
{
	return a != NULL && b != NULL && a->pegawai == b->pegawai;
}

/*
 * The office that rates a person: the one of his line.  Who leads it himself,
 * say as Plt, is rated by the next office above (BZ-4).  "" when none.
 */
const char *
office_rating(struct store *s, const Pegawai *p, int32_t day)
{
	const Atasan *a = atasan_on(p, day);
	const char *unit = a != NULL ? a->kantor : "";

	for (int i = 0; i < OFFICE_HEIGHT && unit[0] != '\0'; i++) {
		if (!office_same(leader_on(s, unit, day), p))
			return unit;
		unit = office_above(s, unit, day);
	}
	return "";
}

Pegawai *
penilai_on(struct store *s, const Pegawai *p, int32_t day)
{
	const Atasan *a = atasan_on(p, day);
	const char *unit;

	if (a == NULL)
		return NULL;
	if (a->kantor[0] == '\0')
		return a->pegawai == p->pegawai || a->pegawai == 0 ? NULL :
		    pegawai_get(s, a->pegawai, false);
	unit = office_rating(s, p, day);
	return unit[0] != '\0' ? leader_on(s, unit, day) : NULL;
}

Pegawai *
atasan_penilai_on(struct store *s, const Pegawai *p, int32_t day)
{
	Pegawai *penilai = penilai_on(s, p, day), *top;

	if (penilai == NULL)
		return NULL;
	top = penilai_on(s, penilai, day);
	/* Two who rate each other have nobody above them. */
	return office_same(top, p) || office_same(top, penilai) ? NULL : top;
}

bool
office_rates(struct store *s, const Pegawai *actor, const Pegawai *subject,
    int32_t day)
{
	const Atasan *a = atasan_on(subject, day);

	if (a == NULL || office_same(actor, subject))
		return false;
	if (a->kantor[0] == '\0')
		return a->pegawai == actor->pegawai;
	return leads_on(actor, office_rating(s, subject, day), day) != NULL;
}

/* ------------------------------------------------------------------- lists */

static size_t
count(Pegawai *const *v)
{
	size_t n = 0;

	while (v[n] != NULL)
		n++;
	return n;
}

static int
by_name(const void *a, const void *b)
{
	const Pegawai *x = *(Pegawai *const *)a, *y = *(Pegawai *const *)b;
	int c = strcasecmp(x->nama, y->nama);

	return c != 0 ? c : x->pegawai < y->pegawai ? -1 :
	    x->pegawai > y->pegawai;
}

/* A list of people that grows. */
struct people { struct store *s; size_t n, room; Pegawai **v; };

static void
add(struct people *l, Pegawai *p)
{
	if (l->n + 1 >= l->room) {
		Pegawai **more = arena_array(store_arena(l->s),
		    l->room * 2 + 32, sizeof *more);

		if (l->n > 0)
			memcpy(more, l->v, l->n * sizeof *more);
		l->v = more;
		l->room = l->room * 2 + 32;
	}
	l->v[l->n++] = p;
	l->v[l->n] = NULL;
}

/* Those of v whom p rates on the day. */
static void
add_rated(struct people *l, const Pegawai *p, Pegawai **v, int32_t day)
{
	for (; *v != NULL; v++)
		if (office_rates(l->s, p, *v, day))
			add(l, *v);
}

/* Sorted by name, each person once. */
static Pegawai **
finish(struct people *l)
{
	size_t n = 0;

	if (l->n == 0)
		return arena_get(store_arena(l->s), sizeof(Pegawai *));
	qsort(l->v, l->n, sizeof *l->v, by_name);
	for (size_t i = 0; i < l->n; i++)
		if (n == 0 || !office_same(l->v[n - 1], l->v[i]))
			l->v[n++] = l->v[i];
	l->v[n] = NULL;
	return l->v;
}

Pegawai **
bawahan_on(struct store *s, const Pegawai *p, int32_t day)
{
	struct people l = { .s = s };
	struct key k = key_new();

	for (size_t i = 0; i < p->n_tugas; i++) {
		const Tugas *t = p->tugas[i];
		Unit **below;

		if (leads_on(p, t->unit, day) != t)
			continue;
		add_rated(&l, p, led(s, I_BAWAHAN_KANTOR, t->unit), day);
		/* Acting leaders who would else rate themselves. */
		for (below = unit_below(s, t->unit); *below != NULL; below++) {
			Pegawai *x = leader_on(s, (*below)->id, day);

			if (x != NULL && office_rates(s, p, x, day))
				add(&l, x);
		}
	}
	key_u64(&k, p->pegawai);
	add_rated(&l, p, (Pegawai **)store_by(s, I_BAWAHAN_ORANG, &k, 0), day);
	return finish(&l);
}

bool
office_works_in(const Pegawai *p, const char *unit, int32_t day)
{
	for (size_t i = 0; i < p->n_tugas; i++)
		if (strcmp(p->tugas[i]->unit, unit) == 0 &&
		    date_within(day, p->tugas[i]->mulai, p->tugas[i]->selesai))
			return true;
	return false;
}

Pegawai **
kolega_on(struct store *s, const char *unit, int32_t day)
{
	struct people l = { .s = s };
	Pegawai *leader = leader_on(s, unit, day), **v;

	for (v = pegawai_in_unit(s, unit); *v != NULL; v++)
		if (office_works_in(*v, unit, day))
			add(&l, *v);
	v = finish(&l);
	for (size_t i = 0, n = count(v); leader != NULL && i < n; i++)
		if (office_same(v[i], leader)) {
			leader = v[i];
			memmove(v + 1, v, i * sizeof *v);
			v[0] = leader;
			break;
		}
	return v;
}

/* ------------------------------------------------------------------- names */

/* Has the index an entry for this unit, or this person, at any date? */
static bool
any_rated(struct store *s, enum index index, const struct key *k)
{
	return *store_by(s, index, k, 1) != NULL;
}

bool
rates_somebody(struct store *s, const Pegawai *p, int32_t day)
{
	struct key k = key_new();

	key_u64(&k, p->pegawai);
	if (any_rated(s, I_BAWAHAN_ORANG, &k))
		return true;
	for (size_t i = 0; i < p->n_tugas; i++) {
		if (!p->tugas[i]->pimpinan ||
		    leads_on(p, p->tugas[i]->unit, day) == NULL)
			continue;
		k = key_new();
		key_id(&k, p->tugas[i]->unit);
		if (any_rated(s, I_BAWAHAN_KANTOR, &k))
			return true;
	}
	return false;
}
