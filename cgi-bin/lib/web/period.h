#ifndef PERIOD_H
#define PERIOD_H

#include "web.h"

/* Setting Periode (S-03, S-04): which days of a year plans cover. */

/*
 * Shows TugasList.N, the posts of this year with the dates each proposes, and
 * Penilai, Tahun, and Pimpinan.pendekatan when his superior has a plan.
 */
void period_show(struct req *);
/* A new plan: inside the year and the post's dates, no day planned twice.
 * Codes on "mulai" and "selesai": those of skp_check_period(), "tahun-jauh",
 * "sebelum-tmt", "sesudah-jabatan", "tumpang". */
void period_check(struct req *, const Skp *, const Tugas *, struct problems *);
/* Where a plan lies in the year's strip: .x and .lebar, in days; .akhir, its
 * last day; .kedua and .penugasan for one held next to his own post, then
 * AdaKedua, too. */
void period_show_span(struct req *, struct row *, const Skp *, int year);
/* Shows Celah.N (dari, sampai, x, lebar), the days of the year that no plan of
 * his own post covers, from the first post on. */
void period_show_gaps(struct req *, Skp *const *, int year);

#endif
