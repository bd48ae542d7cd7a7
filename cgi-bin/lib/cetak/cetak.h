#ifndef CETAK_H
#define CETAK_H

#include "dokumen.h"
#include "paper.h"
#include "store.h"

/*
 * What a document prints of one plan, read from the store: for a program that
 * prints one, and for the worker that prints a whole unit.  All of it lives in
 * the store's arena; it is drawn after the section.
 */

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

/* In cetak_nilai.c.  A period the documents of a plan can be printed of. */
struct cetak_periode {
	const char	*id;		/* of the assessment, else of the period */
	const char	*nama;
	date_t		 mulai, selesai;
	bool		 decided;	/* P10 and P11, too */
};
/* Those the plan has a day in, in order; .id NULL ends. */
const struct cetak_periode *cetak_periods(struct store *, const Skp *);
/*
 * As cetak_read(), with what was done in the period of that id (of an
 * assessment, too).  rated: the assessment, when it is decided, with the plan
 * and the persons as they were then.  false: no such period or, when rated,
 * not decided.
 */
bool cetak_read_nilai(struct store *, const Skp *, const struct cetak *,
    const char *periode, bool rated, struct paper_plan *);

/*
 * In cetak_kredit.c: P13 of the period, P14 of all that counts on the day of
 * the signatures, P15.  NULL, or the code of the problem of "periode".
 */
const char *cetak_konversi(struct store *, const Skp *, const struct cetak *,
    const char *periode, struct paper_plan *);
const char *cetak_akumulasi(struct store *, const Skp *, const struct cetak *,
    struct paper_plan *);
bool cetak_pak(struct store *, const Pak *, struct paper_plan *);

/* In cetak_umpan.c: feedback on one result, or (rhk "") on a value, a line
 * each, given until then; peers unnamed, and only when three or more spoke. */
const char *cetak_umpan(struct store *, const struct paper_plan *,
    const Periode *, const char *rhk, unsigned perilaku, int64_t until);

/* In cetak_matriks.c: the rows below the leader (R-SKP-12). */
const struct paper_matriks *cetak_matriks(struct store *, const Pegawai *,
    const struct paper_plan *, date_t day);

#endif
