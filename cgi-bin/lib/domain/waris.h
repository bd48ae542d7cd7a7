#ifndef WARIS_H
#define WARIS_H

#include "aturan.h"
#include "date.h"
#include "model.pb-c.h"

/*
 * What follows when an office or a person changes in the year (S4, S5, app.md
 * 3.1 and 3.9, R-SP-1 to R-SP-9): pure decisions about single records.  Who
 * leads what on a day is in store/office.h; carrying out in store/warisan.h.
 */

/* ------------------------------------------------------- kedudukan hukum */

/* His kedudukan on the day: the last dated line that has begun, else the one
 * that is stored. */
const char *kedudukan_on(const Pegawai *, date_t day);
/*
 * The last day he was in the cycle of planning, when he is not on this day
 * (R-SP-5 to R-SP-8, rule set "kedudukan"); 0 when he is.  Without a dated
 * line it is the day before.  why and leaves (neither plans nor rates: his
 * posts end) are set then.
 */
date_t waris_away(struct arena *, const Aturan *kinds, const Pegawai *,
    date_t day, Skp__Tutup *why, bool *leaves);
/* A dated line more; one of the same day is replaced. */
void kedudukan_from(struct arena *, Pegawai *, const Pegawai__Kedudukan *);
/* Another code for what he is on the day: a correction, no new line. */
void kedudukan_correct(struct arena *, Pegawai *, const char *kode, date_t day);
/* Ends what he holds after the last day; how many posts that were. */
unsigned waris_end_posts(Pegawai *, date_t last);

/* ------------------------------------------------------------- his plans */

struct waris_end {
	enum waris_what {
		WARIS_STAYS,
		WARIS_CLOSES,		/* in force: becomes DITUTUP */
		WARIS_SHORTENS		/* not approved yet: ends earlier */
	} what;
	date_t		 last;
	Skp__Tutup	 why;
};

/* What becomes of a plan on this day: away is what waris_away() gave. */
struct waris_end waris_plan(const Skp *, const Pegawai *, date_t away,
    Skp__Tutup why, date_t day);
/* Carries that out in the record, with a line in its history.  False when the
 * table of states does not allow it. */
bool waris_close(struct arena *, Skp *, const struct waris_end *, int64_t now,
    const char *as);
/* Does it, being in force or on its way, need to go to another rater on the
 * day?  rater 0: nobody is known, it stays. */
bool waris_moves(const Skp *, uint64_t rater, bool only_waiting);

/* ----------------------------------------------------------- his results */

/* Is this plan one of a leader of the unit who left before the successor's
 * first day, so that its results pass on?  tugas: the successor's post. */
bool waris_source(const Skp *, const Pegawai *owner, const Tugas *successor,
    date_t day);
/* Is it one of a leader who has left that office, so that its results wait
 * there for a successor? */
bool waris_left(const Skp *, const Pegawai *owner, date_t day);
/* S4, S5: does the result pass on with the office (unit) or with the team
 * (tim)?  One of the two is ""; INDIVIDU never does, nor what did already. */
bool waris_passes(const Rhk *, const char *unit, const char *tim);
/* Its copy for the successor's plan, as the last one there.  Its id and those
 * of its indicators are "": they are the caller's. */
Rhk *waris_copy(struct arena *, const Rhk *, const Skp *into, uint32_t urutan,
    int64_t now);
/* A draft for the successor in that post; its id is the caller's. */
Skp *waris_draft(struct arena *, const Pegawai *, const Tugas *, ModelSkp,
    const char *rules, date_t day, int64_t now, const char *as);
/* Does a result of this plan hang on the successor's from his first day on?
 * Not when the plan had ended before, or was closed. */
bool waris_hangs(const Skp *, date_t from);

#endif
