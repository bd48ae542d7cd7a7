#ifndef SALIN_H
#define SALIN_H

#include "batas.h"
#include "date.h"
#include "model.pb-c.h"
#include "problem.h"

/* What goes from an earlier plan, or from a package, into an open one. */

/* The same day so many years later, inside the plan's period; 0 stays 0. */
date_t salin_date(date_t, int years, const Skp *to);
/* The text with the number of one year put for that of another, where it
 * stands alone: "Festival 2025" becomes "Festival 2026". */
const char *salin_text(struct arena *, const char *, int from, int to);
/* Indicator and target told in one, as the qualitative approach has it. */
void salin_narrate(struct arena *, Indikator *);
/*
 * A copy of an RHK for this plan, from a year (0: no dates and years are
 * shifted): without id, link, order.  Indicators are told as the plan's
 * approach has them; those it cannot hold (a narrative in a quantitative plan,
 * a target that is not good any more) are left out and counted in *lost.
 */
Rhk *salin_rhk(struct arena *, const Rhk *, int from, const Skp *to,
    const struct batas *, size_t *lost);
/* Links it by text to one of the leader's results; else it waits for one.
 * The reason why none fits (alasan_tanpa) stays. */
void salin_link(Rhk *, const Skp *, const char *text, Rhk *const *above);
/* Is a result with this text in the plan?  (NULL-ended) */
bool salin_twin(Rhk *const *plan, const char *text);

#endif
