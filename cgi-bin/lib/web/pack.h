#ifndef PACK_H
#define PACK_H

#include "plan.h"

/* RHK packages as their pages find and show them. */

/* At most in one package, and given in one action. */
enum { PACK_RHK = 30, PACK_PEOPLE = 100 };

/* May the user keep packages in this unit?  Its leaders and administrators,
 * and who leads a team set up in it. */
bool pack_may(struct req *, const char *unit);
/* The package the form's "id" names, when he may do so; else NULL. */
Paket *pack_find(struct req *, bool hold);
/* Shows UnitList.N (id, nama): units he keeps packages in, and extra, which
 * may be NULL; and of each the packages in Daftar.N (id, nama, jabatan, unit,
 * rhk, beri, diambil). */
void pack_show_units(struct req *, const char *extra);
/* Shows Paket, .unit_nama, Isi.N (id, nomor, teks, indikator.M.teks and
 * .target), BeriList.N (nama, tahun, waktu, menunggu), Diambil. */
void pack_show(struct req *, const Paket *);
/* Results to choose from: Pilih.N (id, teks, indikator.M). */
void pack_show_results(struct req *, Rhk *const *);
/* Has anybody taken of it? */
bool pack_taken(const Paket *);
/*
 * Shows Calon.N (p, nama, jabatan, unit, sudah, cocok): those the user may give
 * it to, of his unit, whom he rates, and of his teams; Tahun and TahunDepan.
 */
void pack_show_people(struct req *, const Paket *, unsigned year);
/* A result of a plan as it goes into a package; own: of the user's own plan,
 * so that those of others will hang on it. */
Rhk *pack_result(struct req *, const Rhk *, bool own);
/* Offers it to one more person, and tells him. */
void pack_give(struct req *, Paket *, const Pegawai *, unsigned year);

#endif
