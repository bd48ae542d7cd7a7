#ifndef LEDGER_H
#define LEDGER_H

#include "result.h"

/*
 * "Mengapa nilai ini?" (ideas 4): a predikat opened into what it was made of.
 * The same for the employee, for who decides on his objection, and for an
 * auditor.
 *
 * Shows Matriks.N (hasil) .sel.M (perilaku, predikat, dipilih), Kata.N (label
 * of the rating N), ButirList.N (rhk, rating, usul, alasan, tambahan,
 * .indikator.M, .bukti.M, .umpan.M, .langkah), PerilakuList.N (nilai, nama,
 * rating, usul, alasan, .umpan.M), Rekan (none, some, or how many),
 * TanganList.N (waktu, oleh, sebagai, aksi), TanganLain, AturanList.N.
 */
void ledger_show(struct req *, const struct result *);

/* A person's evidence of the year has numbers, by arrival: "Bukti 3". */
struct proofs { Bukti **all; size_t n; };
struct proofs ledger_proofs(struct req *, const struct result *);
/* Does the i-th one prove something of this result, in the days assessed? */
bool ledger_proves(const struct proofs *, size_t i, const Penilaian *,
    const char *rhk);

#endif
