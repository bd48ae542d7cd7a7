#ifndef FIND_AKSI_H
#define FIND_AKSI_H

#include "store.h"

/* Typed ways to what was done and proved; as in find.h: all records live in
 * the store's arena, "hold" locks what will be put, a list ends with NULL. */

Aksi *aksi_get(struct store *, const char *id, bool hold);
/* The steps of one RHK; of a person's year (those of all his plans in it).
 * By month, then by urutan. */
Aksi **aksi_of_rhk(struct store *, const char *rhk);
Aksi **aksi_of(struct store *, uint64_t pegawai, unsigned tahun);

Bukti *bukti_get(struct store *, const char *id, bool hold);
/* A person's evidence of a year, thrown away or not, in order of arrival. */
Bukti **bukti_of(struct store *, uint64_t pegawai, unsigned tahun);
/* What proves a step, or anything of an RHK: of whomever. */
Bukti **bukti_of_aksi(struct store *, const char *aksi);
Bukti **bukti_of_rhk(struct store *, const char *rhk);
/* All evidence made of one stored file (SHA-256, hex). */
Bukti **bukti_of_berkas(struct store *, const char *jumlah);

Realisasi *realisasi_get(struct store *, const char *id, bool hold);
/* All of a plan; the one of an RHK and period, or NULL. */
Realisasi **realisasi_of(struct store *, const char *skp);
Realisasi *realisasi_in(struct store *, const char *skp, const char *rhk,
    const char *periode, bool hold);

Harian *harian_get(struct store *, const char *id, bool hold);
/* The lines of the days from one to another, both counted, in order of day and
 * hour. */
Harian **harian_between(struct store *, uint64_t pegawai, int32_t from,
    int32_t to);

#endif
