#ifndef FIND_TIM_H
#define FIND_TIM_H

#include "store.h"

/* Teams and who binds whom by them.  A list ends with NULL. */

Tim *tim_get(struct store *, const char *id, bool hold);
/* Those set up in the unit, by name. */
Tim **tim_in_unit(struct store *, const char *unit);
/* Those he was ever named in, also in draft, by name. */
Tim **tim_of(struct store *, uint64_t pegawai);
/* Those he belongs to on the day. */
Tim **tim_on(struct store *, uint64_t pegawai, int32_t day);
/* Does the actor lead a team on the day that the other belongs to?  Not when he
 * named himself, or the other: nobody gives himself a right (BZ-4). */
bool tim_ketua_of(struct store *, uint64_t actor, uint64_t subject,
    int32_t day);

/*
 * Members on the day of the teams this person leads, and of those set up in
 * the units he leads; himself not.  By name, each once.
 */
Pegawai **anggota_on(struct store *, const Pegawai *, int32_t day);

/* The results tied to the team, of everybody. */
Rhk **rhk_of_tim(struct store *, const char *tim);

#endif
