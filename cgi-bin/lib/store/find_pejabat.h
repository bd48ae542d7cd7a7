#ifndef FIND_PEJABAT_H
#define FIND_PEJABAT_H

#include "store.h"

/* A person and one acting post of his. */
struct pejabat {
	Pegawai		*orang;
	const Tugas	*tugas;
};

/*
 * All who were, are or will be Plt, Plh or Pjb leading a unit, the post that
 * begins last first; *n of them.  Read by I_PEGAWAI_PIMPIN: leaders only, of
 * however many people.
 */
struct pejabat *pejabat_acting(struct store *, size_t *n);

#endif
