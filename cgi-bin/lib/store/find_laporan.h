#ifndef FIND_LAPORAN_H
#define FIND_LAPORAN_H

#include "store.h"

/* Reports of wrong data.  A list ends with NULL. */

Laporan *laporan_get(struct store *, const char *id, bool hold);
/* A person's own, newest first. */
Laporan **laporan_of(struct store *, uint64_t pegawai, size_t max);
/* Those in this state: of a unit, or with "" all. */
Laporan **laporan_in(struct store *, Laporan__Status, const char *unit,
    size_t max);

/*
 * Who administers a person of this unit: the ADMIN_UNITs of it or of one above
 * it, else the ADMIN_INSTANSIs; never himself (BZ-4).  At most max.
 */
size_t admin_of(struct store *, const char *unit, uint64_t self, int32_t day,
    uint64_t *keys, size_t max);

#endif
