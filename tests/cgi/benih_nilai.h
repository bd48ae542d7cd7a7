#ifndef BENIH_NILAI_H
#define BENIH_NILAI_H

#include <stdio.h>

#include "store.h"

/* For the plan with this id: the periods of its year, and in the first quarter
 * steps, reports, feedback and a decided rating.  Prints the ids of quarter,
 * year and rating. */
bool benih_nilai(struct store *, void *id);
/* For another plan of that year: a decided rating in the first of its periods. */
bool benih_nilai_lagi(struct store *, void *id);

#endif
