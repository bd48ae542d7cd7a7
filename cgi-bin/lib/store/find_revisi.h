#ifndef FIND_REVISI_H
#define FIND_REVISI_H

#include "store.h"

/* Decided revisions of plans, and requests to have one lowered (S-12). */

/* Those of a plan by number; number 0, drafts put aside, stand first, oldest
 * before newest.  Ends with NULL. */
Revisi **revisi_of(struct store *, const char *skp);
/* The decided one with this number; NULL when it was not kept. */
Revisi *revisi_by_number(struct store *, const char *skp, unsigned nomor);
Revisi *revisi_get(struct store *, const char *id);
/*
 * Keeps the plan with its results as they are now.  nomor 0: a draft put
 * aside, kept only when it says something no kept one says, and of those the
 * newest 20.  A number that is kept already is left as it was.
 */
void revisi_keep(struct store *, int64_t now, const Skp *, Rhk *const *,
    unsigned nomor);

/* The plans whose owners wait to have them lowered, by year; ends with NULL. */
Skp **skp_asking(struct store *);

/* Does anything of the year's work hang on this result: steps, evidence,
 * what was reached, feedback?  Then it is never dropped. */
bool rhk_has_data(struct store *, const Rhk *);

#endif
