#ifndef FIND_PERAN_H
#define FIND_PERAN_H

#include "store.h"

/* Cells of matrices.  A list ends with NULL. */

Peran *peran_get(struct store *, const char *id, bool hold);
/* Those of the leader's plan. */
Peran **peran_in_skp(struct store *, const char *skp);
/* Those given to a person for a year, whose leader's result is still there. */
Peran **peran_of(struct store *, uint64_t pegawai, unsigned tahun);
/* Those under one result of a leader. */
Peran **peran_under(struct store *, const Rhk *);

#endif
