#ifndef FIND_KREDIT_H
#define FIND_KREDIT_H

#include "store.h"

/* Typed ways to balances and issued PAK; see find.h for the manners. */

Saldo *saldo_get(struct store *, const char *id, bool hold);
/* All of a person, history included, in order of entry. */
Saldo **saldo_of(struct store *, uint64_t pegawai);
Pak *pak_get(struct store *, const char *id, bool hold);
/* In order of issue. */
Pak **pak_of(struct store *, uint64_t pegawai);

#endif
