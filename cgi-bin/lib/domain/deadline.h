#ifndef DEADLINE_H
#define DEADLINE_H

#include <stdbool.h>

#include "aturan.h"
#include "date.h"
#include "model.pb-c.h"

/* Deadlines (R-DL-1 to R-DL-8) and the four stages of the year (Pasal 5). */

/* The rule set "tenggat". */
struct deadline_rule {
	int plan_month, plan_day;	/* R-DL-1 */
	int plan_days;			/* R-DL-2: days after the start */
	int decide_days;		/* penilai, on a submitted plan */
	int year_month, year_day;	/* R-DL-4, in the year after */
	int hand_over_days;		/* R-DL-5 */
	int return_days;		/* R-DL-6 */
	int objection_days;		/* R-DL-7 */
	bool work_hand_over, work_return, work_objection; /* working days */
};

/* false with "KEY: reason" in *why. */
bool deadline_rule_read(struct arena *, const Aturan *, struct deadline_rule *,
    const char **why);

/* The last day to have a plan that starts on that day set. */
date_t deadline_plan(const struct deadline_rule *, date_t mulai);
/* The last day for the penilai to decide on a plan submitted that day. */
date_t deadline_decide(const struct deadline_rule *, date_t submitted);
/* The last day of the yearly evaluation of a year. */
date_t deadline_year(const struct deadline_rule *, int tahun);
/* The last day for an objection to what was received on that day: day 14 is
 * in time, day 15 is not. */
date_t deadline_objection(const struct deadline_rule *, date_t received,
    const date_t *holidays);
/* The day that lies n calendar or working days after another; holidays end
 * with 0 and may be NULL. */
date_t deadline_after(date_t, int n, bool working, const date_t *holidays);

/* The stages of Pasal 5, in the words of the navigation. */
enum stage {
	STAGE_PERENCANAAN, STAGE_PELAKSANAAN, STAGE_PENILAIAN,
	STAGE_TINDAK_LANJUT, STAGES
};
/* Where a person stands on a day: planning until a plan is set, execution
 * until it ends, then assessment, then follow-up.  skp may be NULL. */
enum stage stage_of(const Skp *, date_t today);
/* "perencanaan", "pelaksanaan", "penilaian", "tindak-lanjut". */
const char *stage_name(enum stage);

#endif
