/* potret.c - the worker keeps how far each unit is, a line a day (S-26) */
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "find.h"
#include "find_pantau.h"
#include "kerja.h"
#include "office.h"

enum { ID = 64, ALL_UNITS = 20000 };

/* Outlives the sections: a unit, the one above it, its numbers. */
struct kept {
	char		 id[ID], above[ID];
	unsigned	 own[PANTAU_STEPS], all[PANTAU_STEPS];
};
struct album {
	struct kept	*v;
	size_t		 n, at;
	date_t		 day;
};

static bool
collect(struct store *s, void *ctx)
{
	struct album *a = ctx;
	Unit **all = unit_all(s, ALL_UNITS);
	size_t n = 0;

	while (all[n] != NULL)
		n++;
	free(a->v);
	a->n = 0;
	if ((a->v = calloc(n + 1, sizeof *a->v)) == NULL)
		return false;
	for (; *all != NULL; all++) {
		const Unit__Versi *now = unit_on(*all, a->day);

		if (now == NULL || strlen((*all)->id) >= ID ||
		    strlen(now->induk) >= ID)
			continue;
		strncpy(a->v[a->n].id, (*all)->id, ID - 1);
		strncpy(a->v[a->n].above, now->induk, ID - 1);
		a->n++;
	}
	return true;
}

static bool
count(struct store *s, void *ctx)
{
	struct album *a = ctx;
	struct kept *k = &a->v[a->at];
	size_t n;
	struct pantau_line *line = pantau_unit(s, k->id,
	    (unsigned)date_year(a->day), a->day, &n);

	memset(k->own, 0, sizeof k->own);
	for (size_t i = 0; i < n; i++)
		k->own[line[i].step]++;
	memcpy(k->all, k->own, sizeof k->all);
	return true;
}

static struct kept *
find(struct album *a, const char *id)
{
	for (size_t i = 0; id[0] != '\0' && i < a->n; i++)
		if (strcmp(a->v[i].id, id) == 0)
			return &a->v[i];
	return NULL;
}

/* A unit's own numbers go to all above it; a circle ends by its height. */
static void
add_up(struct album *a)
{
	for (size_t i = 0; i < a->n; i++) {
		struct kept *up = find(a, a->v[i].above);

		for (int high = 0; up != NULL && high < 32; high++) {
			for (int k = 0; k < PANTAU_STEPS; k++)
				up->all[k] += a->v[i].own[k];
			up = find(a, up->above);
		}
	}
}

static bool
keep(struct store *s, void *ctx)
{
	struct album *a = ctx;
	const struct kept *k = &a->v[a->at];
	uint32_t numbers[2 * PANTAU_STEPS];
	struct key key = key_new();
	Potret fresh = POTRET__INIT, *p;

	key_id(&key, k->id);
	key_date(&key, a->day);
	if ((p = store_get(s, T_POTRET, &key, true)) == NULL)
		p = &fresh;
	p->unit = (char *)(uintptr_t)k->id;
	p->tanggal = a->day;
	for (int i = 0; i < PANTAU_STEPS; i++) {
		numbers[i] = k->own[i];
		numbers[PANTAU_STEPS + i] = k->all[i];
	}
	p->jumlah = numbers;
	p->n_jumlah = 2 * PANTAU_STEPS;
	store_put(s, T_POTRET, &p->base);
	return true;
}

unsigned
kerja_snapshot(struct store *s)
{
	struct album a = { 0 };
	unsigned n = 0;

	a.day = date_of(clock_ms(), cli_zone(s));
	if (!cli_run(s, ACTOR_WORKER, false, collect, &a))
		a.n = 0;
	for (a.at = 0; a.at < a.n && !kerja_ending(); a.at++)
		cli_section(s, ACTOR_WORKER, false, count, &a);
	if (a.at == a.n) {
		add_up(&a);
		for (a.at = 0; a.at < a.n && !kerja_ending(); a.at++)
			n += cli_section(s, ACTOR_WORKER, true, keep, &a);
	}
	free(a.v);
	return n;
}
