#ifndef RINCIAN_H
#define RINCIAN_H

#include "batas.h"
#include "model.pb-c.h"
#include "problem.h"

/*
 * What is agreed about one indicator besides its target: the path through the
 * year (S-07), what counts as below, at and above expectation (ideas 21), and
 * the manual indikator kinerja (R-SKP-11).
 */

/* Does the quarter, 1 to 4, touch the plan's period? */
bool quarter_in(const Skp *, unsigned quarter);

/*
 * Fields and codes:
 *   jalur_N		N the quarter: "luar-periode"; "kembar"; of a number
 *			(the position at the quarter's end): "jalur-turun",
 *			"jalur-naik" against the direction, "jalur-lewat"
 *			beyond the target, "jalur-akhir": the plan's last
 *			quarter is not the target; of other targets a text of
 *			1..200 ("panjang")
 *   di_bawah, sesuai, di_atas	all three or none ("kosong"), ≤ 1000
 */
void rincian_check(const Indikator *, const Skp *, const struct batas *,
    struct problems *);
/* tujuan, definisi, formula, sumber: 1..1000; satuan 1..50, which may be empty
 * when KUALITATIF; kendali, pelaporan "pilih". */
void manual_check(const Indikator__Manual *, Pendekatan, const struct batas *,
    struct problems *);

#endif
