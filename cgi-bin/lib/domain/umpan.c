/* umpan.c - feedback: signed and unsigned, asked for and lapsed (S-18) */
#include <stdlib.h>
#include <string.h>

#include "date.h"
#include "umpan.h"

enum { TEXT_MIN = 10 };

bool
umpan_rahasia(const Umpan *u)
{
	return u->sumber == UMPAN__SUMBER__REKAN ||
	    u->sumber == UMPAN__SUMBER__BAWAHAN;
}

/* FNV-1a of the id, from its random end: ids begin with the time. */
static uint64_t
mixed(const char *id)
{
	uint64_t h = UINT64_C(14695981039346656037);

	for (size_t n = strlen(id); n > 0; n--)
		h = (h ^ (unsigned char)id[n - 1]) * UINT64_C(1099511628211);
	return h ^ h >> 29;
}

static int
by_chance(const void *a, const void *b)
{
	const Umpan *x = *(const Umpan *const *)a, *y = *(const Umpan *const *)b;
	uint64_t p = mixed(x->id), q = mixed(y->id);

	return p < q ? -1 : p > q;
}

const Umpan **
umpan_rekan(struct arena *arena, Umpan *const *all, const char *periode,
    size_t min, size_t *n)
{
	size_t count = 0;
	const Umpan **out;

	while (all[count] != NULL)
		count++;
	out = arena_array(arena, count + 1, sizeof *out);
	*n = 0;
	for (size_t i = 0; i < count; i++)
		if (umpan_rahasia(all[i]) &&
		    strcmp(all[i]->periode, periode) == 0)
			out[(*n)++] = all[i];
	if (*n < min)
		*n = 0;
	qsort(out, *n, sizeof(const Umpan *), by_chance);
	return out;
}

MintaUmpan__Status
umpan_status(const MintaUmpan *m, int32_t today)
{
	return m->status == MINTA_UMPAN__STATUS__DIMINTA && m->sampai < today ?
	    MINTA_UMPAN__STATUS__KEDALUWARSA : m->status;
}

unsigned
umpan_bulan(const Skp *skp, Umpan *const *all, int32_t today, int zone)
{
	date_t last = skp->mulai;
	int months;

	for (; *all != NULL; all++)
		if (!umpan_rahasia(*all) && date_of((*all)->waktu, zone) > last)
			last = date_of((*all)->waktu, zone);
	months = (date_year(today) - date_year(last)) * 12 +
	    date_month(today) - date_month(last) -
	    (date_day(today) < date_day(last));
	return months > 0 ? (unsigned)months : 0;
}

void
umpan_check(const Umpan *u, const struct batas *l, struct problems *bad)
{
	need_text(bad, "teks", u->teks, TEXT_MIN, (size_t)l->feedback_max);
	if (u->perilaku > 7)
		problem(bad, "perilaku", "pilih");
}
