#ifndef GABUNG_H
#define GABUNG_H

#include "date.h"
#include "model.pb-c.h"

/*
 * Several plans in one year (R-SP-1 to R-SP-11): which predikat counts for the
 * year, and how many months each part has.  No predikat is ever a mean of
 * others (rules.md 1.7.4).
 */

/* R-SP-2, an agency's choice. */
enum annual_basis {
	ANNUAL_LAST,		/* that of the last plan */
	ANNUAL_MONTHS		/* the one that covers most months */
};

/* One plan of the year and its last evaluation. */
struct part {
	date_t	 from, to;	/* days it covers; to is its last one */
	int	 predikat;	/* 0: not decided yet */
	bool	 second;	/* of a post held beside the own one (R-SP-10) */
	int	 months;	/* out: calendar months that are its */
	bool	 counts;	/* out: its predikat is that of the year */
};

/*
 * Fills months and counts of n parts in any order.  A month belongs to the part
 * that has most of its days, of equal ones to the later (R-SP-1, G51: counted
 * once); a part of a second post has no months.  Gives the predikat of the
 * year; 0 while the last part is without one (R-SP-2: the last penilai sets
 * it), or when there is none.  Of equal months the later predikat counts.
 */
int annual_predikat(struct part *, size_t n, int year, enum annual_basis);

#endif
