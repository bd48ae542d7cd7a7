#ifndef WAIT_H
#define WAIT_H

#include "store.h"

/*
 * Where a plan comes from, and whom it waits for (S-06, ideas 3).  The results
 * of a person's Pejabat Penilai Kinerja are what he may intervene in; when
 * there are none, one person has to act first, and he may wait himself.
 */
enum wait_cause {
	WAIT_NONE,
	WAIT_TANPA_ATASAN,	/* the superior is not known: the admin's turn */
	WAIT_TANPA_SKP,		/* he has no plan for the year */
	WAIT_TANPA_RHK,		/* he has one without results */
	WAIT_PEJABAT_NEGARA	/* he has none and will never have one */
};

/* One desk of the chain. */
struct wait_step {
	Pegawai		*orang;	/* NULL: not known (WAIT_TANPA_ATASAN) */
	enum wait_cause	 cause;
	int32_t		 since;	/* the day it could have been done */
};

/*
 * The desks this person waits at, nearest first, at most max; 0 when his
 * superior has results.  The last one can act at once.
 */
size_t wait_chain(struct store *, const Pegawai *, unsigned year, int32_t day,
    struct wait_step *, size_t max);

/* The results of all valid plans of a person and year, in order; ends with
 * NULL. */
Rhk **rhk_offered(struct store *, uint64_t pegawai, unsigned year);
/*
 * What a person may intervene in on the day: the results of his penilai, and
 * those a leader who left the rating office left behind, until they pass on to
 * the successor (S4); while a Plt holds it they stay in reach.
 */
Rhk **rhk_offered_to(struct store *, const Pegawai *, unsigned year,
    int32_t day);
/* Those above a result, the highest first, at most 12; ends with NULL. */
Rhk **rhk_above(struct store *, const Rhk *);

#endif
