#ifndef UMPAN_H
#define UMPAN_H

#include <stdbool.h>

#include "arena.h"
#include "batas.h"
#include "model.pb-c.h"
#include "problem.h"

/*
 * Feedback (S-18, app.md 3.8, ideas 26).  What a superior says is signed; what
 * peers and subordinates say is shown from so many answers up in a period, in
 * an order that tells nothing, and with its month only.
 */

/* Said without a name: by a peer or a subordinate? */
bool umpan_rahasia(const Umpan *);

/*
 * The unsigned ones of a period, in an order that depends neither on time nor
 * on who wrote them; n of them, none when there are fewer than min.
 */
const Umpan **umpan_rekan(struct arena *, Umpan *const *all,
    const char *periode, size_t min, size_t *n);

/* DIMINTA after its last day is KEDALUWARSA, whatever is stored. */
MintaUmpan__Status umpan_status(const MintaUmpan *, int32_t today);

/*
 * Whole calendar months from the later of the plan's first day and the last
 * signed feedback to the day.
 */
unsigned umpan_bulan(const Skp *, Umpan *const *all, int32_t today,
    int zone_minutes);

/* Text and what it is about: "teks", "rhk" "pilih". */
void umpan_check(const Umpan *, const struct batas *, struct problems *);

#endif
