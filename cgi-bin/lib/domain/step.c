/* step.c - the steps of a rencana aksi: S-15, R-SKP-14 */
#include <string.h>

#include "step.h"
#include "text.h"

void
step_check(const Aksi *a, const struct batas *l, struct problems *bad)
{
	need_text(bad, "teks", a->teks, (size_t)l->rhk_min, (size_t)l->rhk_max);
	need_text(bad, "target", a->target, 1, (size_t)l->target_max);
}

void
step_read_target(struct arena *arena, Aksi *a)
{
	size_t n = strcspn(a->target, " ");
	int64_t value;

	a->nilai = 0;
	a->satuan = "";
	if (a->target[n] == '\0' ||
	    !text_milli(arena_copy(arena, a->target, n), &value) || value < 0)
		return;
	a->nilai = value;
	a->satuan = text_trim(arena, a->target + n);
}

bool
step_lacks(Aksi *const *steps, const Aksi *a, unsigned from, unsigned to,
    bool recurring)
{
	if (a->bulan != from || (recurring && !a->berulang))
		return false;
	for (; *steps != NULL; steps++)
		if ((*steps)->bulan == to && strcmp((*steps)->rhk, a->rhk) == 0 &&
		    text_same((*steps)->teks, a->teks))
			return false;
	return true;
}

size_t
step_missing(Aksi *const *steps, unsigned from, unsigned to, bool recurring)
{
	size_t n = 0;

	for (Aksi *const *a = steps; *a != NULL; a++)
		n += step_lacks(steps, *a, from, to, recurring);
	return n;
}

Aksi **
step_sums(struct arena *arena, Aksi *const *steps, unsigned from, unsigned to)
{
	size_t n = 0, all = 0, i;
	Aksi **sum;

	while (steps[all] != NULL)
		all++;
	sum = arena_array(arena, all + 1, sizeof *sum);
	for (; *steps != NULL; steps++) {
		const Aksi *a = *steps;

		if (a->bulan < from || a->bulan > to || a->satuan[0] == '\0')
			continue;
		for (i = 0; i < n && !text_same(sum[i]->satuan, a->satuan);)
			i++;
		if (i == n) {
			sum[n] = arena_get(arena, sizeof **sum);
			*sum[n] = (Aksi)AKSI__INIT;
			sum[n++]->satuan = a->satuan;
		}
		sum[i]->nilai += a->nilai;
	}
	return sum;
}
