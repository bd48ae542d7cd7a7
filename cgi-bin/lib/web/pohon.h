#ifndef POHON_H
#define POHON_H

#include "web.h"

/*
 * The tree below a unit on a day (S-28), as Pohon.0 with Anak.N in each: id,
 * kode, nama, jenis, pimpinan, orang (own people), semua (with all below).
 * At most POHON_UNITS units; people are counted until POHON_PEOPLE were read:
 * then later units have no orang, and no unit has semua.  Shows Terpotong when
 * there are more units, TanpaHitung when not all were counted.
 */
enum { POHON_UNITS = 200, POHON_PEOPLE = 5000 };
void pohon_show(struct req *, const Unit *, date_t day);

#endif
