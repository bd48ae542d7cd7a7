#ifndef SARAN_H
#define SARAN_H

#include "plan.h"

/*
 * The proofreader on the pages (ideas 19): hints on how results are worded, by
 * the rule set "rumusan".  They never stop anything.  What the owner puts
 * aside is kept with the result, as "CODE:WORD:INDICATOR".
 */

/* Shows Saran.N: kode, kata, indikator (its text), kunci; abai when it was put
 * aside, or ticked in the form that was sent. */
void saran_show(struct req *, const struct plan *, const Rhk *, bool sent);
/* Shows SaranList.N (id, teks, butir.M as above, without those put aside) and
 * SaranJumlah, while the plan is open or submitted.  twins: those on the same
 * words at a colleague, too, which reads the results of all of them: for who
 * examines the plan, and the form of one result, not for every look at it. */
void saran_show_plan(struct req *, const struct plan *, bool twins);
/* Shows Contoh.N: teks, indikator.M.teks and .target: approved results of the
 * same post in the unit, without names. */
void saran_show_examples(struct req *, const struct plan *);
/* Keeps the ticks "abaikan" of the form that are hints on the result as it is
 * now; those on what it no longer says go. */
void saran_read(struct req *, const struct plan *, Rhk *);
/* Puts one hint aside; false when it is none, or was put aside before. */
bool saran_ignore(struct req *, const struct plan *, Rhk *, const char *key);

#endif
