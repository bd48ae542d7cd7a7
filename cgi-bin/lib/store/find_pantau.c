/* find_pantau.c - counts of planning by unit, live and as kept day by day */
#include <string.h>

#include "date.h"
#include "find.h"
#include "find_pantau.h"
#include "find_periode.h"
#include "office.h"

/* His plans among those of the unit; ends with NULL. */
static Skp **
plans_of(struct store *s, Skp *const *unit, const Pegawai *p, unsigned tahun)
{
	size_t n = 0;
	Skp **v;

	for (Skp *const *x = unit; *x != NULL; x++)
		n += (*x)->pegawai == p->pegawai &&
		    (*x)->status != STATUS_SKP__BATAL;
	if (n == 0)	/* perhaps made in another unit */
		return skp_of(s, p->pegawai, tahun);
	v = arena_array(store_arena(s), n + 1, sizeof *v);
	n = 0;
	for (; *unit != NULL; unit++)
		if ((*unit)->pegawai == p->pegawai &&
		    (*unit)->status != STATUS_SKP__BATAL)
			v[n++] = *unit;
	return v;
}

struct pantau_line *
pantau_unit(struct store *s, const char *unit, unsigned tahun, int32_t day,
    size_t *n)
{
	const Aturan *kinds = aturan_on(s, "kedudukan", day);
	Skp **plans = skp_in_unit(s, tahun, unit);
	Pegawai **all = kolega_on(s, unit, day);
	struct pantau_line *v;
	size_t most = 0;

	while (all[most] != NULL)
		most++;
	v = arena_array(store_arena(s), most + 1, sizeof *v);
	*n = 0;
	for (; *all != NULL; all++) {
		const Tugas *post = tugas_on(*all, day);
		struct pantau_line *l = &v[*n];

		if (post == NULL || strcmp(post->unit, unit) != 0)
			continue;
		l->orang = *all;
		l->tugas = post;
		l->why = pantau_excluded(store_arena(s), kinds, *all, post);
		l->skp = pantau_plan(plans_of(s, plans, *all, tahun), day);
		l->step = l->why != PANTAU_TIDAK ? PANTAU_DIKECUALIKAN :
		    pantau_step(l->skp);
		(*n)++;
	}
	return v;
}

struct pantau_count *
pantau_tree(struct store *s, const char *unit, unsigned tahun, int32_t day,
    size_t max, size_t *n)
{
	Unit **tree = unit_tree(s, unit, day, max);
	struct pantau_count *v = arena_array(store_arena(s), max + 1,
	    sizeof *v);

	for (*n = 0; tree[*n] != NULL; (*n)++)
		v[*n].unit = tree[*n];
	if (*n == max)
		return v;	/* too many to be counted now */
	for (size_t i = 0; i < *n; i++) {
		const Unit__Versi *now = unit_on(v[i].unit, day);
		struct pantau_line *line;
		size_t lines;

		for (size_t j = 0; now != NULL && j < i; j++)
			if (strcmp(v[j].unit->id, now->induk) == 0)
				v[i].above = j;
		line = pantau_unit(s, v[i].unit->id, tahun, day, &lines);
		for (size_t j = 0; j < lines; j++)
			v[i].own[line[j].step]++;
		memcpy(v[i].all, v[i].own, sizeof v[i].all);
	}
	/* A unit stands before those below it. */
	for (size_t i = *n; i-- > 1;)
		for (int k = 0; k < PANTAU_STEPS; k++)
			v[v[i].above].all[k] += v[i].all[k];
	return v;
}

Potret **
potret_since(struct store *s, const char *unit, int32_t from)
{
	struct key prefix = key_new(), after = key_new();

	key_id(&prefix, unit);
	key_id(&after, unit);
	key_date(&after, date_add(from, -1));
	return (Potret **)store_after(s, T_POTRET, &prefix, &after, 0);
}
