#ifndef OFFICE_H
#define OFFICE_H

#include "store.h"

/*
 * Offices on a date (definitif, Plt, Plh, Pjb) decide, not persons (AZ-2).
 * Here is read from the store what binds an actor to a subject on a day; what
 * the ties allow is in domain/authz.h.
 */

/* The version of a unit in force on the day; NULL when there is none. */
const Unit__Versi *unit_on(const Unit *, int32_t day);
/* The post a person holds on the day, the definitive one first; or NULL. */
const Tugas *tugas_on(const Pegawai *, int32_t day);
/* The line on who rates the person on the day; NULL when there is none. */
const Atasan *atasan_on(const Pegawai *, int32_t day);

/* Who leads the unit on the day: the definitive leader, else the Pjb, Plt or
 * Plh in his window; NULL when it is without one. */
Pegawai *leader_on(struct store *, const char *unit, int32_t day);
/* May this person act as leader of the unit on the day (definitive, or acting
 * inside the window)?  The post he does it in, or NULL. */
const Tugas *leads_on(const Pegawai *, const char *unit, int32_t day);

/* The Pejabat Penilai Kinerja of a person on the day; NULL when none. */
Pegawai *penilai_on(struct store *, const Pegawai *, int32_t day);
/* His superior (Atasan Pejabat Penilai). */
Pegawai *atasan_penilai_on(struct store *, const Pegawai *, int32_t day);

/* Those whom this person rates on the day, sorted by name. */
Pegawai **bawahan_on(struct store *, const Pegawai *, int32_t day);
/* May there be any?  Looks at one index entry each, at any date: for a menu. */
bool rates_somebody(struct store *, const Pegawai *, int32_t day);
/* Those with a post in the unit on the day, leader first, then by name. */
Pegawai **kolega_on(struct store *, const char *unit, int32_t day);

/* Is unit b the unit a or below it on the day? */
bool unit_under(struct store *, const char *a, const char *b, int32_t day);

/* Is this post on the day that of a JPT, or of the leader of a unit kerja
 * mandiri?  These use the JPT form (R-SKP-8) and may lower a plan (S9). */
bool office_is_jpt(struct store *, const Tugas *, int32_t day);

/*
 * What binds actor to subject on the day: TIE_ bits of authz.h.  akun gives the
 * actor's administrative scope and may be NULL.
 */
unsigned ties_on(struct store *, const Pegawai *actor, const Akun *akun,
    const Pegawai *subject, int32_t day);

/* What binds an actor to a unit: TIE_LINE and TIE_JPT when he leads it or one
 * above it, TIE_KOLEGA when he works in it, TIE_ADMIN_UNIT. */
unsigned unit_ties_on(struct store *, const Pegawai *actor, const Akun *akun,
    const char *unit, int32_t day);

/* A person as he is on the day, to be kept with a decision. */
Identitas *identitas_on(struct store *, const Pegawai *, int32_t day);
/* The same as the holder of one of his posts, which may be NULL. */
Identitas *identitas_as(struct store *, const Pegawai *, const Tugas *,
    int32_t day);
/* The post in which an actor acts about a subject on the day: the one that
 * leads the office rating him (perhaps as Plt), else his first; NULL: none. */
const Tugas *tugas_for(struct store *, const Pegawai *actor,
    const Pegawai *subject, int32_t day);
/* The post with this id; NULL when he never held it. */
const Tugas *tugas_by_id(const Pegawai *, const char *id);
/* "Plt. Direktur Acara Daerah": the office for notices and the audit trail. */
const char *office_name(struct store *, const Pegawai *, int32_t day);
/* The same for what the actor does about the subject: the office in which he
 * rates him, "Plt. ..." inside the window (G40); else his own. */
const char *office_for(struct store *, const Pegawai *actor,
    const Pegawai *subject, int32_t day);

#endif
