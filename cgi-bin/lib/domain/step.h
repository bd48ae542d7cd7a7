#ifndef STEP_H
#define STEP_H

#include <stdbool.h>

#include "arena.h"
#include "batas.h"
#include "model.pb-c.h"
#include "problem.h"

/* The steps of a rencana aksi: what one must say, and what a month lacks that
 * the one before had (S-15, R-SKP-14). */

/* Room of the form; the limits in force are those of the rule set "batas". */
enum { BATAS_STEP = 1000, BATAS_STEP_TARGET = 200 };

/* Problems at teks (kosong, pendek, panjang) and target (kosong, panjang). */
void step_check(const Aksi *, const struct batas *, struct problems *);
/* "20 usulan" to nilai 20 and satuan "usulan"; free words to none. */
void step_read_target(struct arena *, Aksi *);
/* Is it a step of month `from` that `to` has none like, by result and wording?
 * recurring: only when it comes back every month.  steps ends with NULL. */
bool step_lacks(Aksi *const *steps, const Aksi *, unsigned from, unsigned to,
    bool recurring);
/* How many there are. */
size_t step_missing(Aksi *const *steps, unsigned from, unsigned to,
    bool recurring);

/*
 * The targets in numbers of the steps of a result from one month to another,
 * added up by unit of measure, in the order they come; other fields of the
 * records say nothing.  Ends with NULL.
 */
Aksi **step_sums(struct arena *, Aksi *const *steps, unsigned from,
    unsigned to);

#endif
