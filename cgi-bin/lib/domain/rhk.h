#ifndef RHK_H
#define RHK_H

#include "model.pb-c.h"
#include "problem.h"

/*
 * May this Rhk be written into this Skp?  Yes when no problem was added.
 * S-06, S-07, R-SKP-4 to R-SKP-10.  Fields: teks (10..1000), bagian,
 * klasifikasi, unit ("wajib" for ORGANISASI), intervensi ("wajib" for utama of
 * JA/JF unless menunggu or alasan_tanpa), perspektif ("wajib" for JPT),
 * indikator_N, target_N, satuan_N, tanggal_N (N from 1), "rhk" ("kembar" when
 * another of the same Skp has the same text).
 */
void rhk_check(const Rhk *, const Skp *, Rhk *const *others, struct problems *);

/* The target as a person reads it: "250 usulan", "30 September 2026", "95 %". */
const char *target_text(struct arena *, const Indikator *);

#endif
