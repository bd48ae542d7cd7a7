#ifndef RHK_H
#define RHK_H

#include "batas.h"
#include "model.pb-c.h"
#include "problem.h"

/*
 * May this Rhk be written into this Skp?  Yes when no problem was added.
 * S-06, S-07, R-SKP-4 to R-SKP-10; the lengths named are the usual ones of
 * the rule set "batas".  Fields and codes besides kosong, pendek,
 * panjang:
 *   teks		10..1000 characters; "kembar": another Rhk of this Skp
 *			(others, NULL-ended, may hold this one) says the same
 *   bagian, klasifikasi  "pilih"
 *   unit		"wajib" for ORGANISASI that is of no team
 *   penugasan_dari	at most 200
 *   intervensi		"wajib" for utama of JA/JF unless menunggu or
 *			alasan_tanpa; "ganda": more than one of the three;
 *			"diri": it is this Rhk itself
 *   alasan_tanpa	10..1000 when given
 *   perspektif		"wajib" for the JPT model, "pilih", "kembar",
 *			"bukan-jpt" in the JA/JF model
 *   indikator		"banyak": more than 20
 *   indikator_N	1..500 characters (N from 1)
 *   aspek_N		"pilih"
 *   target_N		number: "angka" below zero, "kosong" when zero and more
 *			is better; text: 1..200
 *   satuan_N		1..50, of a number
 *   tanggal_N		"kosong", "tanggal", "luar-periode"
 * KUALITATIF has its indicator and target in indikator_N, 1..700 characters;
 * "campur" on target_N: a target of its own (R-SKP-7: no mixing).
 * An empty number is 0 here: that one was typed at all is the form's to see.
 */
void rhk_check(const Rhk *, const Skp *, Rhk *const *others,
    const struct batas *, struct problems *);

/* One indicator of a plan, the N-th: the problems above. */
void indikator_check(const Indikator *, const Skp *, size_t n,
    const struct batas *, struct problems *);

/* R-SKP-7: is it written as this approach has it?  What other ways than the
 * form brought in (a copy, a package, an import) may be in the other one. */
bool indikator_fits(const Indikator *, Pendekatan);

/* The target as a person reads it: "250 usulan", "30 September 2026". */
const char *target_text(struct arena *, const Indikator *);

#endif
