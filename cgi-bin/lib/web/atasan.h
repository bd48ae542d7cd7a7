#ifndef ATASAN_H
#define ATASAN_H

#include "web.h"

/* Choosing who rates a person: one rule for every form that does it. */

/*
 * The superior with this number from a->mulai on, for the person: fills
 * pegawai and kantor.  By office (R-ACT-2) he stays superior as long as he
 * leads the unit, and the successor follows him; by delegation (R-ACT-3) it is
 * he, with a decree and an end.  Who administers makes nobody his own
 * subordinate (BZ-4).  Codes at "nomor": kosong, tiada, admin-sendiri,
 * lingkaran, bukan-pimpinan, bukan-pengawas; at "mulai" kosong, "sk" and
 * "selesai" wajib.
 */
void atasan_choose(struct req *, const Pegawai *, const char *nomor,
    bool delegated, Atasan *, struct problems *);
/* Would this superior be rated, over some steps, by the person himself? */
bool atasan_circle(struct req *, const Pegawai *, const Pegawai *superior,
    date_t day);
/* From the user, now. */
Asal *asal_here(struct req *);

#endif
