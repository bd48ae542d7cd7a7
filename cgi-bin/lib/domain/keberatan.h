#ifndef KEBERATAN_H
#define KEBERATAN_H

#include "aturan.h"
#include "date.h"
#include "deadline.h"
#include "gabung.h"

/*
 * The clock of an objection (rules.md 1.8, app.md 3.7): from when its days are
 * counted, and how long the penilai and his superior have.  What no law says is
 * the agency's, in the rule set "pengelolaan"; the 14 days are in "tenggat".
 */
struct objection_rule {
	bool	from_decision;		/* from Tetapkan, not from being read */
	int	read_days;		/* unread so long: counts as read */
	int	answer_days, ruling_days;
	bool	work;			/* these two are working days */
};

/* A set older than a key has it as conf/rules says; NULL has them all so. */
struct objection_rule objection_rule(const Aturan *pengelolaan);

/* The day the time is counted from; read 0: not read so far. */
date_t objection_received(const struct objection_rule *, date_t decided,
    date_t read);
/* Of how many days it is which, 1 the first after that of being received;
 * 0 on that day itself. */
int objection_day(date_t received, date_t today, bool working,
    const date_t *holidays);

/* R-SP-2, from the same set. */
enum annual_basis annual_basis(const Aturan *pengelolaan);

#endif
