#ifndef FIND_PANTAU_H
#define FIND_PANTAU_H

#include "pantau.h"
#include "store.h"

/* How far a unit is with its plans (S-26). */

struct pantau_line {
	const Pegawai	*orang;
	const Tugas	*tugas;
	const Skp	*skp;		/* NULL: none */
	enum pantau_step step;
	enum pantau_why	 why;
};

/*
 * Those whose post on the day is in this unit (a Plt. elsewhere counts at
 * home), each once; n of them.  Plans are read by I_SKP_UNIT; only who has
 * none there is asked for himself.
 */
struct pantau_line *pantau_unit(struct store *, const char *unit,
    unsigned tahun, int32_t day, size_t *n);

/* Counts of a unit alone, and of it with all below. */
struct pantau_count {
	const Unit	*unit;
	size_t		 above;		/* its place in the list; itself: the top */
	unsigned	 own[PANTAU_STEPS], all[PANTAU_STEPS];
};
/* The unit and those below, at most max, counted live.  *n is max when there
 * are more. */
struct pantau_count *pantau_tree(struct store *, const char *unit,
    unsigned tahun, int32_t day, size_t max, size_t *n);

/* The snapshots of a unit, oldest first, of the last so many days; the first
 * PANTAU_STEPS numbers are the unit's own, the next with all below. */
Potret **potret_since(struct store *, const char *unit, int32_t from);

#endif
