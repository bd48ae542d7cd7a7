#ifndef MASA_H
#define MASA_H

#include <stdbool.h>

#include "arena.h"
#include "model.pb-c.h"
#include "problem.h"

/*
 * Dated rows: a unit's versions, a person's posts and superiors.  What was
 * true on a day stays true of that day; a change says from when it holds.
 * Problems are put at the field "mulai" or "selesai": "lebih-lama" (before all
 * that is known), "lebih-baru" (a later row is there already), "urutan" (ends
 * before it begins), "tutup" (it ended earlier).
 */

/* From versi->mulai on the unit is as versi says; a version that begins on
 * the same day is replaced. */
void unit_from(struct arena *, Unit *, const Unit__Versi *, struct problems *);
/* The unit's last day. */
void unit_close(Unit *, int32_t last, struct problems *);

/*
 * A post more.  A definitive one ends the definitive one before it the day
 * before; of two definitive ones that would overlap the later is in the way:
 * "tumpang".  Plt, Plh and Pjb need a decree ("sk" "wajib") and an end
 * ("selesai" "wajib", S-30).
 */
void tugas_add(struct arena *, Pegawai *, const Tugas *, struct problems *);
/* The last day of the post with that id. */
void tugas_close(Pegawai *, const char *id, int32_t last, struct problems *);

/*
 * Takes an acting post back from that day on (S-30): the day before is its
 * last; taken back before it began it never counts.  Problems at "dicabut":
 * "tutup" (it has ended or was taken back already), "tiada" (no such post, or
 * a definitive one).
 */
void tugas_revoke(Pegawai *, const char *id, int32_t from, const char *why,
    struct problems *);
/* Where an acting post stands on a day. */
enum tugas_state { TUGAS_AKTIF, TUGAS_TERJADWAL, TUGAS_BERAKHIR, TUGAS_DICABUT };
enum tugas_state tugas_state(const Tugas *, int32_t day);
/* "AKTIF" ... */
const char *tugas_state_name(enum tugas_state);
/* Plt, Plh or Pjb. */
bool tugas_acting(const Tugas *);

/* From atasan->mulai on this is the superior; the one before ends the day
 * before, one that begins on the same day is replaced. */
void atasan_from(struct arena *, Pegawai *, const Atasan *, struct problems *);

#endif
