#ifndef MATRIKS_H
#define MATRIKS_H

#include "batas.h"
#include "model.pb-c.h"
#include "problem.h"

/*
 * The matrix of roles and results (S-10, R-SKP-12): a cell given by the leader
 * (Peran) and a result of a subordinate that intervenes are the same datum seen
 * from two sides.  Lists end with NULL.
 */

/* A result that stands in the matrix: under which column, and through whom. */
struct hasil {
	Rhk		*rhk;
	const char	*kolom;		/* id of the leader's result */
	uint64_t	 melalui;	/* owner of the result between; 0: direct */
};

/* Is a part of this person to be seen: a cell, or a result, direct or through
 * another one's? (S39) */
bool matriks_berperan(uint64_t pegawai, Peran *const *,
    const struct hasil *, size_t n);
/* The result the cell has become; NULL while it was not taken. */
Rhk *matriks_jadi(const Peran *, Rhk *const *his);
/* Does he have this very text under this column already? */
bool matriks_kembar(Peran *const *, uint64_t pegawai, const char *kolom,
    const char *teks, const char *but);

/* Row i of the form: "teks_i" as a result's text, "porsi_i" at most 100. */
void matriks_check(const char *teks, int64_t porsi, size_t i,
    const struct batas *, struct problems *);
/* Saying it is complete while n people are left out needs a written reason
 * (G11): "alasan" "belum-berperan", "pendek", "panjang". */
void matriks_check_tutup(size_t n, const char *alasan, const struct batas *,
    struct problems *);
/* The prepared result of a cell in his plan: UTAMA, INDIVIDU, hanging on the
 * leader's; a JPT's plan hangs on none.  Id and place are the caller's. */
void matriks_jadikan(const Peran *, const Skp *, Rhk *);

#endif
