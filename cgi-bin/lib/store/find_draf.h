#ifndef FIND_DRAF_H
#define FIND_DRAF_H

#include "store.h"

/* The drafts of a person, oldest first: those kept while he typed, or those of
 * expired sessions. */
Draf **draf_of(struct store *, uint64_t pegawai, bool otomatis);

#endif
