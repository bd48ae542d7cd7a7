#ifndef PK_H
#define PK_H

#include "plan.h"

/* What the pages about Perjanjian Kinerja share (S-06b). */

/* May the user do this to the agreement of the unit?  Asked about its leader;
 * who leads it today, perhaps as Plt, is its owner.  pk_may() logs nothing. */
bool pk_allow(struct req *, enum action, const char *unit);
bool pk_may(struct req *, enum action, const char *unit);

/* Shows Unit.id, .nama, .pimpinan of the unit, and Tahun. */
void pk_show_unit(struct req *, const char *unit, unsigned tahun);
/*
 * Shows Pk, SasaranList.N (isi; indikator.M with isi and target), Bisa.ubah,
 * and SkpList.N: the plans that draw from it, with .nama, .jabatan, .status,
 * .id when the user may open it, .belum and .beda.M (see pk_show_differences).
 */
void pk_show(struct req *, const Perjanjian *);
/* The list: UnitList.N with .id, .nama, .pimpinan, .pk (id), .nomor, .tanggal,
 * .sasaran (how many), .ubah; Lanjut: the unit the next part starts after. */
void pk_show_list(struct req *, unsigned tahun, const char *after);

/*
 * For the page of a JPT's plan: Pk when its unit has an agreement, PkUbah when
 * the user may enter one, PkBelum how many sasaran are not drawn, PkBeda.N the
 * other differences: .jenis, .teks, .tentang, .skp, .pk, .perspektif_skp.M,
 * .perspektif_pk.M.
 */
void pk_show_plan(struct req *, const struct plan *);

/* Draws the sasaran that were ticked (field "pilih"); how many. */
size_t pk_draw(struct req *, const struct plan *, const Perjanjian *);
/* Makes what was drawn as the agreement says now; how many results changed. */
size_t pk_follow(struct req *, const struct plan *, const Perjanjian *);

#endif
