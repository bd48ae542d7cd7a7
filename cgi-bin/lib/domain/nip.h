#ifndef NIP_H
#define NIP_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "date.h"

/* The 18 digits of a NIP (PNS) or NI PPPK: rules.md 4.4. */
struct nip {
	char		 digits[19];
	uint64_t	 number;
	enum { NIP_PNS, NIP_PPPK } jenis;
	date_t		 lahir;
	int		 tmt_tahun;	/* year of the first appointment */
	int		 tmt_bulan;	/* PNS: TMT CPNS; PPPK: 0 */
	int		 pengangkatan;	/* PPPK: 1 first ...; PNS: 0 */
	char		 kelamin;	/* 'L' or 'P' */
	int		 urut;		/* 1 to 999 */
	/* The year of appointment is before the 15th birthday or after next
	 * year: old data hold such numbers, so this is a warning only. */
	bool		 tmt_aneh;
};

/* Reasons to refuse, in the order in which they are looked for. */
enum nip_error {
	NIP_OK, NIP_LENGTH, NIP_DIGITS, NIP_BIRTH, NIP_MONTH, NIP_SEX,
	NIP_SERIAL
};

/* Reads 18 digits, or the same in groups of 8 6 1 3 with one blank between.
 * year is the present one. */
enum nip_error nip_read(const char *, int year, struct nip *);
/* "panjang", "angka", "lahir", "tmt", "kelamin", "urut"; "" for NIP_OK. */
const char *nip_reason(enum nip_error);
/* "19900115 201503 1 992"; a number that is none as it is. */
const char *nip_grouped(struct arena *, const char *digits);

#endif
