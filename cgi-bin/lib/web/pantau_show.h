#ifndef PANTAU_SHOW_H
#define PANTAU_SHOW_H

#include "find_pantau.h"
#include "web.h"

/* Monitoring Pengisian (S-26): whose units, numbers, names. */

/* May he look at this unit: by role, as its leader or one above, as its
 * ADMIN_UNIT?  May he remind its people: not by a role that only reads. */
bool pantau_may(struct req *, const char *unit);
bool pantau_may_remind(struct req *, const char *unit);
/* Where he begins, as UnitList.N; the id when it is one only, else "". */
const char *pantau_roots(struct req *);
/* Shows Unit, Jalur, Jumlah and BawahList with the numbers of each step, and
 * the trend Potret.N. */
void pantau_funnel(struct req *, const Unit *);

struct pantau_list {
	struct pantau_line *v;
	size_t		 n;
	bool		 more;		/* the tree is too large for names */
};
/* Those in the step: of the unit, or with all below. */
struct pantau_list pantau_names(struct req *, const Unit *, int step,
    bool below);
void pantau_list_show(struct req *, const Unit *, const struct pantau_list *,
    size_t from, size_t at_most);
/* The same as a file: NIP as text, nothing a spreadsheet takes for a formula. */
const char *pantau_csv(struct req *, const struct pantau_list *);
/* Tells those it waits for, each once a day, at most so many; how many. */
unsigned pantau_remind(struct req *, const struct pantau_list *, unsigned most);

#endif
