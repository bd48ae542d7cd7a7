#ifndef FIND_NILAI_H
#define FIND_NILAI_H

#include "store.h"

/* Typed ways to assessments and what belongs to them; see find.h for the
 * manners. */

Capaian *capaian_get(struct store *, const char *id, bool hold);
/* Of a unit in a year (all periods); the one of a period, or NULL. */
Capaian **capaian_of(struct store *, const char *unit, unsigned tahun);
Capaian *capaian_in(struct store *, const char *unit, unsigned tahun,
    const char *periode, bool hold);

Penilaian *penilaian_get(struct store *, const char *id, bool hold);
/* Of a plan; the one of a period, or NULL; of a person's year, all his plans. */
Penilaian **penilaian_of(struct store *, const char *skp);
Penilaian *penilaian_in(struct store *, const char *skp, const char *periode,
    bool hold);
Penilaian **penilaian_of_person(struct store *, uint64_t pegawai,
    unsigned tahun);
/* What a rater has in a period. */
Penilaian **penilaian_by(struct store *, uint64_t penilai,
    const char *periode);

/* The first max of them. */
Penilaian **penilaian_some_by(struct store *, uint64_t penilai,
    const char *periode, size_t max);

Keberatan *keberatan_get(struct store *, const char *id, bool hold);
Keberatan **keberatan_of(struct store *, const char *penilaian);
Keberatan **keberatan_of_person(struct store *, uint64_t pegawai,
    unsigned tahun);
Keberatan **keberatan_to(struct store *, uint64_t pemutus, Keberatan__Status);

/* Who looked at a person's record, newest first. */
Dilihat **dilihat_of(struct store *, uint64_t pegawai, size_t max);

#endif
