#ifndef RANK_H
#define RANK_H

#include <stdbool.h>

#include "arena.h"
#include "model.pb-c.h"

/*
 * Rank and golongan ruang as documents print them (rules.md 4.1, 4.2), from
 * the rule set "pangkat": "Penata Muda (III/a)" for a PNS, "IX" for a PPPK,
 * "" when there is none.  A golongan the set does not know is given as it is;
 * the set may be NULL.
 */
const char *rank_text(struct arena *, const Aturan *pangkat, JenisPegawai,
    const char *golongan);
/* Is it a golongan of this kind of employee?  "" is none. */
bool rank_known(const Aturan *pangkat, JenisPegawai, const char *golongan);

#endif
