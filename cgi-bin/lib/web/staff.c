/* staff.c - the people one rates, with their plans of a year */
#include <stdlib.h>
#include <string.h>

#include "find.h"
#include "office.h"
#include "staff.h"

/* What waits for the reader first, the longest waiting before the others. */
static int
compare(const void *a, const void *b)
{
	const struct staff *x = a, *y = b;
	bool wx = x->skp != NULL && x->skp->status == STATUS_SKP__DIAJUKAN;
	bool wy = y->skp != NULL && y->skp->status == STATUS_SKP__DIAJUKAN;

	if (wx != wy)
		return wx ? -1 : 1;
	if (wx && x->skp->diajukan != y->skp->diajukan)
		return x->skp->diajukan < y->skp->diajukan ? -1 : 1;
	return (x->order > y->order) - (x->order < y->order);
}

const char *
staff_status(const struct staff *line)
{
	return line->skp == NULL ? "BELUM" :
	    protobuf_c_enum_descriptor_get_value(&status_skp__descriptor,
	    (int)line->skp->status)->name;
}

/* One more line at the end of the list. */
static void
add(struct req *rq, struct staff **all, size_t *n, Pegawai *p, Skp *skp)
{
	/* A new piece at 64, 128, 256 ... lines. */
	if (*n == 0 || (*n >= 64 && (*n & (*n - 1)) == 0)) {
		struct staff *more = arena_array(rq->arena,
		    *n == 0 ? 64 : *n * 2, sizeof *more);

		if (*n > 0)
			memcpy(more, *all, *n * sizeof *more);
		*all = more;
	}
	(*all)[*n] = (struct staff){ p, skp, *n };
	(*n)++;
}

/* What was submitted for the year before or after still waits: the turn of
 * the year hides nothing. */
static void
add_waiting(struct req *rq, struct staff **all, size_t *n, Pegawai *p,
    unsigned year)
{
	for (Skp **skp = skp_of(rq->store, p->pegawai, year); *skp != NULL;
	    skp++)
		if ((*skp)->status == STATUS_SKP__DIAJUKAN)
			add(rq, all, n, p, *skp);
}

struct staff *
staff_plans(struct req *rq, unsigned year, size_t *n)
{
	Pegawai **staff = bawahan_on(rq->store, rq->user->orang, rq->today);
	struct staff *all = NULL;

	*n = 0;
	for (Pegawai **p = staff; *p != NULL; p++) {
		size_t before = *n;

		for (Skp **skp = skp_of(rq->store, (*p)->pegawai, year);
		    *skp != NULL; skp++)
			if ((*skp)->status != STATUS_SKP__BATAL)
				add(rq, &all, n, *p, *skp);
		if (*n == before)
			add(rq, &all, n, *p, NULL);
		add_waiting(rq, &all, n, *p, year - 1);
		add_waiting(rq, &all, n, *p, year + 1);
	}
	if (*n > 0)
		qsort(all, *n, sizeof *all, compare);
	return all;
}
