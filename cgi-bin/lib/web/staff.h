#ifndef STAFF_H
#define STAFF_H

#include "web.h"

/* One line of SKP Bawahan (S-13): a person and a plan of his, or none. */
struct staff {
	const Pegawai	*orang;
	const Skp	*skp;		/* NULL: he has none for the year */
	size_t		 order;
};

/*
 * Everyone the user rates today with each plan of the year that was not
 * cancelled; n of them.  What waits for the user stands first, the longest
 * waiting before the others.
 */
struct staff *staff_plans(struct req *, unsigned year, size_t *n);
/* The state of the plan by its name; "BELUM" without one. */
const char *staff_status(const struct staff *);

#endif
