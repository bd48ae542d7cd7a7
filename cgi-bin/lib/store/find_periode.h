#ifndef FIND_PERIODE_H
#define FIND_PERIODE_H

#include "store.h"

/* Periods, holidays and units as they are asked for by S-26 and S-27.  A list
 * ends with NULL; records live in the store's arena. */

Periode *periode_get(struct store *, const char *id, bool hold);
/* Those of exactly this tahun; 0: of every year. */
Periode **periode_of(struct store *, unsigned tahun);
/* Those that serve the year, with its dates (domain/periode.h). */
Periode **periode_year(struct store *, unsigned tahun);

Libur *libur_get(struct store *, unsigned tahun, bool hold);
/* The holidays of a year and the next, for deadline_after(); ends with 0. */
const int32_t *libur_days(struct store *, unsigned tahun);

/* The unit and those above it on the day, nearest first: ids. */
const char *const *unit_line(struct store *, const char *unit, int32_t day);
/* The unit and all below it on the day, each once, at most max. */
Unit **unit_tree(struct store *, const char *unit, int32_t day, size_t max);

#endif
