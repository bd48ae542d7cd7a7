#ifndef KREDIT_SHOW_H
#define KREDIT_SHOW_H

#include "find_kredit.h"
#include "web.h"

/* Angka kredit on pages: whose, how much, of what, and what is missing. */

/* Table bits a program needs for kredit_of() and the names on its pages. */
#define KREDIT_READS (BIT(T_PEGAWAI) | BIT(T_UNIT) | BIT(T_ATURAN) | \
	BIT(T_PENILAIAN) | BIT(T_SALDO) | BIT(T_PAK) | BIT(T_PERIODE))

/*
 * The person the field "p" names, the user himself without it, counted.  NULL
 * when there is none or the action is not allowed about him; then *no is the
 * answer: 404, for a change 403.
 */
const Pegawai *kredit_see(struct req *, enum action, struct kredit_desk *,
    struct reply *no);

/* Shows Orang (nama, nomor, golongan, jabatan, p, sendiri), Tanpa (why he has
 * none), Jenjang, Jumlah, Butuh and the flags of what the user may do. */
void kredit_show_head(struct req *, const struct kredit_desk *);
/* Shows BarisList: every row with where it comes from. */
void kredit_show_rows(struct req *, const struct kredit_desk *);
/* Shows Pangkat and Jenjangnya: conditions in .Syarat.N, .siap, .paling_cepat. */
void kredit_show_needs(struct req *, const struct kredit_desk *);
/* Shows PakList and RiwayatList. */
void kredit_show_past(struct req *, const struct kredit_desk *);
/* The rows of a PAK as ButirList. */
void kredit_show_pak_rows(struct req *, const struct kredit_desk *, int jenjang,
    Pak__Baris *const *, size_t n);
/* A credit as documents print it. */
void kredit_amount(struct req *, struct row *, const char *name,
    const struct kredit_desk *, int64_t milli);

/* In kredit_list.c: who rates him sees his staff; who checks, a unit. */
struct reply kredit_staff(struct req *);
struct reply kredit_usul(struct req *);
struct reply kredit_usul_csv(struct req *);

#endif
