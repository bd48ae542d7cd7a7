#ifndef IMPACT_H
#define IMPACT_H

#include "plan.h"

/*
 * What hangs on a result (ideas 12): the results of others that intervene in
 * it, theirs, and so on down.  Shows DiBawah.N: nama, jabatan, teks, status,
 * tingkat (1 is next below), di (the result it hangs on), perlu ("1": it is in
 * force or handed in, so a change of its words needs a new approval); and
 * DampakJumlah, DampakOrang, DampakPerlu.  At most 60 are named.
 */
bool impact_show(struct req *, const Rhk *);
/* The same for all results of a plan. */
bool impact_show_plan(struct req *, const struct plan *);

/* Tells everyone below, once a day each, that the result changed: its text
 * before and after; "" after: it is to be withdrawn.  Gives how many. */
size_t impact_tell(struct req *, const Rhk *, const char *before,
    const char *after);
/*
 * Hangs those next below on another result, with their cells of the matrix,
 * and tells their owners.  Only of people the user rates, whose plans are not
 * closed; gives how many.
 */
size_t impact_move(struct req *, const Rhk *from, const Rhk *to);

#endif
