#ifndef FIND_UMPAN_H
#define FIND_UMPAN_H

#include "store.h"

/* Typed ways to feedback and dialogues; see find.h for the manners. */

/* All feedback about a plan, oldest first. */
Umpan **umpan_of(struct store *, const char *skp);
MintaUmpan *minta_umpan_get(struct store *, const char *id, bool hold);
/* What a person asked of others in a year; what is asked of him. */
MintaUmpan **minta_umpan_of(struct store *, uint64_t pegawai, unsigned tahun);
MintaUmpan **minta_umpan_to(struct store *, uint64_t kepada,
    MintaUmpan__Status);
Dialog *dialog_get(struct store *, const char *id, bool hold);
Dialog **dialog_of(struct store *, const char *skp);

#endif
