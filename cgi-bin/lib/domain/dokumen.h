#ifndef DOKUMEN_H
#define DOKUMEN_H

#include <stdbool.h>

#include "model.pb-c.h"

/*
 * What a job prints, in Pekerjaan.dokumen: a bit a document, and above them
 * the period of those that are of one, which a year has once.
 */
enum {
	CETAK_SKP = 1, CETAK_LAMPIRAN = 2, CETAK_MANUAL = 4, CETAK_MATRIKS = 8,
	CETAK_AKSI = 16, CETAK_UMPAN = 32, CETAK_EVALUASI = 64,
	CETAK_DOKUMEN = 128, CETAK_KONVERSI = 256, CETAK_AKUMULASI = 512,
	CETAK_ALL = 1023,
	CETAK_PLAN = CETAK_SKP | CETAK_LAMPIRAN | CETAK_MANUAL | CETAK_MATRIKS,
	CETAK_RATED = CETAK_EVALUASI | CETAK_DOKUMEN | CETAK_KONVERSI,
	CETAK_PERIOD = CETAK_AKSI | CETAK_UMPAN | CETAK_RATED
};

static inline unsigned
cetak_period_bits(const Periode *p)
{
	return ((unsigned)p->jenis + 1) << 24 | (p->angka & 0xff) << 16;
}

/* Is it the period of these bits? */
static inline bool
cetak_period_is(const Periode *p, unsigned bits)
{
	return cetak_period_bits(p) == (bits & 0xffff0000u);
}

#endif
