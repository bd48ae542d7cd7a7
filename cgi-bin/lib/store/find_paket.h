#ifndef FIND_PAKET_H
#define FIND_PAKET_H

#include "store.h"

Paket *paket_get(struct store *, const char *id, bool hold);
/* Those a unit keeps; ends with NULL. */
Paket **paket_of_unit(struct store *, const char *unit);
/* Those still offered to this person for the year. */
Paket **paket_offered(struct store *, uint64_t pegawai, unsigned tahun);
/* To whom it was given for the year; NULL when it was not. */
Paket__Beri *paket_given(const Paket *, uint64_t pegawai, unsigned tahun);

#endif
