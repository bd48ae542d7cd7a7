/* find_tim.c - teams, and who binds whom by them */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "find.h"
#include "find_tim.h"
#include "office.h"
#include "tim.h"

Tim *
tim_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_TIM, id, hold);
}

static size_t
count(void *const *v)
{
	size_t n = 0;

	while (v[n] != NULL)
		n++;
	return n;
}

static int
by_name(const void *a, const void *b)
{
	const Tim *x = *(Tim *const *)a, *y = *(Tim *const *)b;
	int c = strcasecmp(x->nama, y->nama);

	return c != 0 ? c : strcmp(x->id, y->id);
}

static Tim **
sorted(void **v)
{
	qsort(v, count(v), sizeof *v, by_name);
	return (Tim **)v;
}

Tim **
tim_in_unit(struct store *s, const char *unit)
{
	struct key k = key_of_id(unit);

	return sorted(store_by(s, I_TIM_UNIT, &k, 0));
}

Tim **
tim_of(struct store *s, uint64_t pegawai)
{
	struct key k = key_of_u64(pegawai);

	return sorted(store_by(s, I_TIM_ORANG, &k, 0));
}

Tim **
tim_on(struct store *s, uint64_t pegawai, int32_t day)
{
	Tim **v = tim_of(s, pegawai);
	size_t n = 0;

	for (size_t i = 0; v[i] != NULL; i++)
		if (tim_anggota_on(v[i], pegawai, day) != NULL)
			v[n++] = v[i];
	v[n] = NULL;
	return v;
}

/* Named by that person; an older line tells only who made the team. */
static bool
named_by(const Tim *t, const Tim__Anggota *a, uint64_t actor)
{
	return (a->oleh != 0 ? a->oleh : t->pembuat) == actor;
}

bool
tim_ketua_of(struct store *s, uint64_t actor, uint64_t subject, int32_t day)
{
	if (actor == subject)
		return false;
	for (Tim **t = tim_on(s, subject, day); *t != NULL; t++) {
		const Tim__Anggota *k = tim_ketua_on(*t, day);
		const Tim__Anggota *m = tim_anggota_on(*t, subject, day);

		if (k != NULL && k->pegawai == actor &&
		    !named_by(*t, k, actor) && !named_by(*t, m, actor))
			return true;
	}
	return false;
}

/* ----------------------------------------------------------------- members */

struct people { struct store *s; size_t n, room; Pegawai **v; };

static void
add(struct people *l, Pegawai *p)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->v[i]->pegawai == p->pegawai)
			return;
	if (l->n + 1 >= l->room) {
		Pegawai **more = arena_array(store_arena(l->s),
		    l->room * 2 + 32, sizeof *more);

		if (l->n > 0)
			memcpy(more, l->v, l->n * sizeof *more);
		l->v = more;
		l->room = l->room * 2 + 32;
	}
	l->v[l->n++] = p;
}

static void
add_members(struct people *l, const Tim *t, uint64_t but, int32_t day)
{
	for (size_t i = 0; i < t->n_anggota; i++) {
		uint64_t who = t->anggota[i]->pegawai;
		Pegawai *p;

		if (who == but || tim_anggota_on(t, who, day) == NULL)
			continue;
		if ((p = pegawai_get(l->s, who, false)) != NULL)
			add(l, p);
	}
}

static int
by_person(const void *a, const void *b)
{
	const Pegawai *x = *(Pegawai *const *)a, *y = *(Pegawai *const *)b;
	int c = strcasecmp(x->nama, y->nama);

	return c != 0 ? c : (x->pegawai > y->pegawai) - (x->pegawai < y->pegawai);
}

Pegawai **
anggota_on(struct store *s, const Pegawai *who, int32_t day)
{
	struct people l = { .s = s };

	for (Tim **t = tim_on(s, who->pegawai, day); *t != NULL; t++) {
		const Tim__Anggota *k = tim_ketua_on(*t, day);

		if (k != NULL && k->pegawai == who->pegawai)
			add_members(&l, *t, who->pegawai, day);
	}
	for (size_t i = 0; i < who->n_tugas; i++) {
		const Tugas *post = who->tugas[i];

		if (leads_on(who, post->unit, day) != post)
			continue;
		for (Tim **t = tim_in_unit(s, post->unit); *t != NULL; t++)
			add_members(&l, *t, who->pegawai, day);
	}
	if (l.n == 0)
		return arena_get(store_arena(s), sizeof(Pegawai *));
	qsort(l.v, l.n, sizeof *l.v, by_person);
	l.v[l.n] = NULL;
	return l.v;
}

Rhk **
rhk_of_tim(struct store *s, const char *tim)
{
	struct key k = key_of_id(tim);

	return (Rhk **)store_by(s, I_RHK_TIM, &k, 0);
}
