#ifndef SALDO_H
#define SALDO_H

#include "kredit.h"
#include "problem.h"

/*
 * Is a balance, a fact for a promotion, or a result of earlier rules whole
 * (S45, R-AK-11 to 19)?  Problems at its fields: "kosong", "angka", "panjang",
 * "kelak" (a day to come), "urutan"; at "jenis": "saldo-ada" (there is one of
 * that kind for the jenjang or golongan already, R-AK-11); at "tanggal":
 * "saldo-pak" (it would hold months a PAK has counted); at "nilai":
 * "saldo-ijazah" (R-AK-11 says how much).  all: those of the person.
 */
void saldo_check(const struct credit_rule *, const Saldo *, Saldo *const *all,
    Pak *const *pak, date_t today, struct problems *);

/* The one of these that says the same thing, which an import would change:
 * the same kind and jenjang or golongan; history by scale and days.  NULL when
 * there is none. */
Saldo *saldo_like(Saldo *const *all, const Saldo *);

/* R-AK-15, move from another position: percent x coefficient of the jenjang
 * aimed at x whole years in the rank, at most three for who has reached the
 * highest rank of his position.  0 when there is no such. */
int64_t saldo_move(const struct credit_rule *, int jenjang, int predikat,
    int years, bool top);

#endif
