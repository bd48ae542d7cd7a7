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

struct staff *
staff_plans(struct req *rq, unsigned year, size_t *n)
{
	Pegawai **staff = bawahan_on(rq->store, rq->user->orang, rq->today);
	struct staff *all = NULL;
	size_t room = 0;

	*n = 0;
	for (Pegawai **p = staff; *p != NULL; p++) {
		Skp **skp = skp_of(rq->store, (*p)->pegawai, year);
		size_t before = *n;

		for (;; skp++) {
			if (*skp != NULL && (*skp)->status == STATUS_SKP__BATAL)
				continue;
			if (*skp == NULL && *n > before)
				break;
			if (*n == room) {
				struct staff *more = arena_array(rq->arena,
				    room = room * 2 + 64, sizeof *more);
				if (*n > 0)
					memcpy(more, all, *n * sizeof *all);
				all = more;
			}
			all[*n] = (struct staff){ *p, *skp, *n };
			(*n)++;
			if (*skp == NULL)
				break;
		}
	}
	if (*n > 0)
		qsort(all, *n, sizeof *all, compare);
	return all;
}
