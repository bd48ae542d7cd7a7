#ifndef CETAK_H
#define CETAK_H

#include "paper.h"
#include "store.h"

/*
 * What a document prints of one plan, read from the store: for a program that
 * prints one, and for the worker that prints a whole unit.  All of it lives in
 * the store's arena; it is drawn after the section.
 */

/* Documents of a plan, as bits of Pekerjaan.dokumen. */
enum { CETAK_SKP = 1, CETAK_LAMPIRAN = 2, CETAK_MANUAL = 4, CETAK_MATRIKS = 8 };

struct cetak {
	date_t		 hari;		/* today */
	date_t		 tanggal;	/* of the signatures */
	const char	*tempat;
	unsigned	 revisi;	/* 0: the plan as it is */
	bool		 matriks;	/* read the matriks peran hasil, too */
};

/* Approved: the persons are printed as they were then. */
bool cetak_decided(const Skp *);
/*
 * Reads the plan with its persons and rule sets.  A decided one prints its
 * snapshots; its superior's results as they were decided then.  false: that
 * revision was not kept, or the person is not there.
 */
bool cetak_read(struct store *, const Skp *, const struct cetak *,
    struct paper_plan *);
/* Has this person somebody below him, or a matrix begun, for this plan? */
bool cetak_leads(struct store *, const Skp *, const Pegawai *, date_t day);

/* In cetak_matriks.c: the rows below the leader (R-SKP-12). */
const struct paper_matriks *cetak_matriks(struct store *, const Pegawai *,
    const struct paper_plan *, date_t day);

#endif
