#ifndef ANOMALI_H
#define ANOMALI_H

#include "store.h"

/*
 * What is odd in the data of a unit's people, so that plans would stop or go
 * to the wrong desk (S-29).  Found live, unit by unit.
 */
enum anomali_kind {
	ANOMALI_TANPA_ATASAN, ANOMALI_ATASAN_TIDAK_AKTIF, ANOMALI_LINGKARAN,
	ANOMALI_BUKAN_PENGAWAS,		/* R-ACT-2, and no delegation */
	ANOMALI_TANPA_PIMPINAN, ANOMALI_DUA_PIMPINAN,
	ANOMALI_TANPA_UNIT,		/* his post ended, none followed */
	ANOMALI_NOMOR_KEMBAR, ANOMALI_AKUN_TANPA_PEGAWAI,
	ANOMALI_KINDS
};
struct anomali {
	enum anomali_kind kind;
	const Unit	*unit;
	const Pegawai	*orang;		/* NULL: the unit itself */
	const Pegawai	*lain;		/* the superior, the second one */
	const Tugas	*tugas;		/* the post to be ended */
};

/* Adds those of one unit; v has room for max, *n grows.  False when full. */
bool anomali_unit(struct store *, const Unit *, int32_t day, struct anomali *v,
    size_t *n, size_t max);
/* "TANPA_ATASAN" ... */
const char *anomali_name(enum anomali_kind);

#endif
