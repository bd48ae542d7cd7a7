#ifndef REALISASI_H
#define REALISASI_H

#include <stdbool.h>
#include <stddef.h>

#include "model.pb-c.h"

/*
 * What is reported about a period: a line per indicator, or per result when
 * the plan is KUALITATIF (R-EXE-1); each with where it can be looked up.
 */

/* How many lines a result of this plan has. */
size_t realisasi_lines(const Skp *, const Rhk *);
/* The i-th one's indicator; NULL: the line is about the whole result. */
const Indikator *realisasi_indicator(const Skp *, const Rhk *, size_t i);
/* The id the i-th line is kept under: of its indicator; "" the whole result. */
const char *realisasi_under(const Skp *, const Rhk *, size_t i);

/* The line kept under it, or NULL; the record may be NULL. */
Realisasi__Baris *realisasi_line(const Realisasi *, const char *key);
/* Is anything said in it?  NULL says nothing. */
bool realisasi_said(const Realisasi__Baris *);
/* What is missing: "nilai" when nothing is reported, "sumber" when it does not
 * say where from; NULL: it is whole. */
const char *realisasi_missing(const Realisasi__Baris *);

/* "7 dari 9": whole lines and all, over the results of a plan.  all: those of
 * the plan, of any period; both lists end with NULL. */
struct lengkap { unsigned terisi, semua; };
struct lengkap realisasi_count(const Skp *, Rhk *const *, Realisasi *const *all,
    const char *periode);

#endif
