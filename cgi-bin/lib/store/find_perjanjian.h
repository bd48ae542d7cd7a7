#ifndef FIND_PERJANJIAN_H
#define FIND_PERJANJIAN_H

#include "store.h"

/* Typed ways to Perjanjian Kinerja (S-06b), as in find.h. */

Perjanjian *perjanjian_get(struct store *, const char *id, bool hold);
/* That of a unit for a year; NULL when there is none. */
Perjanjian *perjanjian_for(struct store *, const char *unit, unsigned tahun);

#endif
