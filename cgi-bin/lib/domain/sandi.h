#ifndef SANDI_H
#define SANDI_H

#include "arena.h"
#include "date.h"

/* Rules about passwords (AU-1, AU-3).  Passwords are bytes as typed. */

enum { SANDI_MIN = 12, SANDI_MAX = 128 };	/* characters (AU-1) */

/* What is easily guessed about the person; every text may be "" or NULL. */
struct sandi_about {
	const char	*nomor;		/* NIP, 18 digits */
	date_t		 lahir;
	const char	*nama, *unit, *instansi, *singkatan;
};

/*
 * NULL when the password may be used, else why not, as a problem code:
 * "sandi-pendek", "sandi-panjang" (AU-1); "sandi-nip" (six digits in a row of
 * the NIP), "sandi-lahir" (the birth date in one of eight notations),
 * "sandi-nama", "sandi-unit", "sandi-instansi", "sandi-umum" (AU-3).  The last
 * four mean: without these words, years and signs fewer than eight letters
 * are left, so that a long phrase may well hold one of them.
 */
const char *sandi_check(struct arena *, const char *sandi,
    const struct sandi_about *);

#endif
