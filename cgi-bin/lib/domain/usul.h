#ifndef USUL_H
#define USUL_H

#include "aturan.h"
#include "rating.h"

/*
 * What the software proposes beside the rater's choice, and on which grounds
 * (S-19, R-RAT-2).  Never more than a proposal: nothing here sets a rating.
 */

/* The rule set "usul". */
struct usul_rule {
	int	above;		/* percent of a target; more than it is above */
	int	meets;		/* from this percent on it is met */
	int	most;		/* more than this percent of the results */
};
/* false with "KEY: reason" in *why. */
bool usul_rule_read(struct arena *, const Aturan *, struct usul_rule *,
    const char **why);

/*
 * One indicator against what was reached; the TANPA_RATING of the model (0)
 * when they cannot be compared: a target in words, nothing reported.
 *   ANGKA    by percent of the target and its direction; TEPAT is met or not
 *   TANGGAL  on the day or before it is met, later is below
 */
enum rating usul_indicator(const struct usul_rule *, const Indikator *,
    const Realisasi__Baris *);
/* What was reached, in thousandths of a percent of the target (MAKIN_KECIL:
 * turned round); -1 when it cannot be said. */
int64_t usul_percent(const Indikator *, const Realisasi__Baris *);

/* One result: above when some indicators are and none is below, below the
 * other way round, else meets; 0 when none can be compared. */
enum rating usul_result(const enum rating *, size_t n);
/* All results of a plan.  utama tells which are; those without a rating are
 * left out; 0 when all are. */
enum rating usul_overall(const struct usul_rule *, const enum rating *,
    const bool *utama, size_t n);

/*
 * The indicator with the target that counts in a period: the year's at its end
 * and in the last quarter, before that the one of the agreed path (Jalur); a
 * share in percent and a date are the same all year.  false: nothing was
 * agreed for that period, so nothing can be proposed.
 */
bool usul_in(const Indikator *, const Periode *, Indikator *out);
/* Of a behaviour, from the feedback on it: mostly "perlu perbaikan" is below,
 * else it is met; never above.  0 without feedback. */
enum rating usul_behaviour(size_t baik, size_t cukup, size_t perlu);

#endif
