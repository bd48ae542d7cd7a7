#ifndef REKAP_H
#define REKAP_H

#include "web.h"

/*
 * Rekap Penilaian in BKN's layout (S-31): of a period, each plan that was
 * rated once, JPT included, persons as they were then.
 */
enum { REKAP_COLUMNS = 7, REKAP_MOST = 20000 };

struct rekap {
	const Periode	*periode;	/* with the dates of the year */
	const char	*head[3];	/* agency, unit, period: rows 1 to 3 */
	const char	*(*row)[REKAP_COLUMNS];
	size_t		 n;
	size_t		 waiting;	/* plans not determined yet */
	bool		 more;		/* more than REKAP_MOST: no rows */
};

/* unit "": all of them.  false: the year has no such period or the unit is not
 * there. */
bool rekap_read(struct req *, unsigned tahun, const char *periode,
    const char *unit, struct rekap *);
/* As files. */
struct reply rekap_csv(struct req *, const struct rekap *, const char *name);
struct reply rekap_xlsx(struct req *, const struct rekap *, const char *name);

#endif
