#ifndef PENILAIAN_H
#define PENILAIAN_H

#include <stdbool.h>

#include "authz.h"
#include "model.pb-c.h"

/*
 * The states of an assessment and of an objection and who may move them:
 * app.md 3.5 to 3.7, as tables.  They also decide which buttons exist.
 */
enum penilaian_error {
	PENILAIAN_OK, PENILAIAN_WRONG_STATE, PENILAIAN_NOT_ALLOWED
};

/* The system moves by itself: no person, no right is asked. */
enum { BY_SYSTEM = 1 << 30 };

/*
 * Moves a Penilaian one step; action is one of NILAI_... .  Sets the status
 * and nothing else; instants, history and snapshots are the caller's.  On any
 * error it is left as it was.  ties BY_SYSTEM: what time does by itself, a
 * report taken as sent, a result taken as accepted.
 */
enum penilaian_error penilaian_move(Penilaian *, enum action, unsigned ties,
    unsigned roles);
/* The state the action leads to from this one; -1 when it leads nowhere. */
int penilaian_next(Penilaian__Status from, enum action);
/* Is it decided: does its predikat count? */
bool penilaian_decided(const Penilaian *);

/* The same for a Keberatan; action is one of KEBERATAN_... . changed: the
 * decision is another rating.  KEBERATAN_PUTUS is possible without the rater's
 * answer only when its last day has passed (late). */
enum penilaian_error keberatan_move(Keberatan *, enum action, unsigned ties,
    unsigned roles, bool changed, bool late);

#endif
