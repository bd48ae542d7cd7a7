/* find_periode.c - periods, holidays, and the tree of units they are for */
#include <string.h>

#include "find.h"
#include "find_periode.h"
#include "office.h"
#include "periode.h"

enum { HEIGHT = 32 };

Periode *
periode_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_PERIODE, id, hold);
}

Periode **
periode_of(struct store *s, unsigned tahun)
{
	struct key k = key_new();

	key_u16(&k, (uint16_t)tahun);
	return (Periode **)store_under(s, T_PERIODE, &k, 0);
}

Periode **
periode_year(struct store *s, unsigned tahun)
{
	Periode **own = periode_of(s, tahun), **every = periode_of(s, 0), **v;
	size_t n = 0, m = 0;

	while (own[n] != NULL)
		n++;
	while (every[m] != NULL)
		m++;
	v = arena_array(store_arena(s), n + m + 1, sizeof *v);
	memcpy(v, own, n * sizeof *v);
	memcpy(v + n, every, m * sizeof *v);
	return periode_serving(store_arena(s), v, tahun);
}

Libur *
libur_get(struct store *s, unsigned tahun, bool hold)
{
	struct key k = key_new();

	key_u16(&k, (uint16_t)tahun);
	return store_get(s, T_LIBUR, &k, hold);
}

const int32_t *
libur_days(struct store *s, unsigned tahun)
{
	const Libur *year[2] = { libur_get(s, tahun, false),
	    libur_get(s, tahun + 1, false) };
	size_t n = 0, room = 1;
	int32_t *days;

	for (int y = 0; y < 2; y++)
		room += year[y] != NULL ? year[y]->n_hari : 0;
	days = arena_array(store_arena(s), room, sizeof *days);
	for (int y = 0; y < 2; y++)
		for (size_t i = 0; year[y] != NULL && i < year[y]->n_hari; i++)
			days[n++] = year[y]->hari[i]->tanggal;
	return days;
}

const char *const *
unit_line(struct store *s, const char *unit, int32_t day)
{
	const char **line = arena_array(store_arena(s), HEIGHT + 1,
	    sizeof *line);

	for (size_t n = 0; n < HEIGHT && unit[0] != '\0'; n++) {
		const Unit__Versi *v = unit_on(unit_get(s, unit, false), day);

		line[n] = unit;
		unit = v != NULL ? v->induk : "";
	}
	return line;
}

/* Is it there on the day, and not in the list? */
static bool
fresh(Unit *const *v, size_t n, const Unit *u)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(v[i]->id, u->id) == 0)
			return false;
	return true;
}

Unit **
unit_tree(struct store *s, const char *unit, int32_t day, size_t max)
{
	Unit **v = arena_array(store_arena(s), max + 1, sizeof *v);
	Unit *top = unit_get(s, unit, false);
	size_t n = 0;

	if (top == NULL || max == 0)
		return v;
	v[n++] = top;
	for (size_t i = 0; i < n; i++)
		for (Unit **c = unit_below(s, v[i]->id); *c != NULL; c++) {
			const Unit__Versi *now = unit_on(*c, day);

			if (n < max && now != NULL &&
			    strcmp(now->induk, v[i]->id) == 0 &&
			    fresh(v, n, *c))
				v[n++] = *c;
		}
	return v;
}
