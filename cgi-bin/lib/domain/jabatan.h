#ifndef JABATAN_H
#define JABATAN_H

#include <stdbool.h>

#include "aturan.h"
#include "model.pb-c.h"

/* Kinds of post (rules.md 4.3) and what the law ties to them. */

/* Jabatan Pimpinan Tinggi: pratama, madya or utama. */
bool jabatan_is_jpt(JenisJabatan);
/* R-ACT-2: a penilai holds at least a post of pengawas. */
bool jabatan_may_rate(JenisJabatan);
/* R-ACT-2, R-ACT-3: the same for a person on a post, or by a written
 * delegation, whose number is sk. */
bool tugas_may_rate(const Tugas *, const char *sk);
/* R-SKP-8: which form; the head of a unit kerja mandiri uses the JPT form. */
ModelSkp jabatan_model(JenisJabatan, bool mandiri);
/* "JPT Pratama", from the rule set "jabatan"; "" without it. */
const char *jabatan_label(struct arena *, const Aturan *, JenisJabatan);

/*
 * R-SP-6: does a person in this SIASN kedudukanHukum ("01") make a plan?  From
 * the rule set "kedudukan"; a code it does not know does, "" too: nobody is
 * left out by a gap in the data.
 */
bool kedudukan_plans(struct arena *, const Aturan *, const char *kode);
/* Is he in office, so that he can be a superior?  The same way: whom the set
 * does not know is. */
bool kedudukan_rates(struct arena *, const Aturan *, const char *kode);
/* "Aktif"; the code itself when unknown. */
const char *kedudukan_label(struct arena *, const Aturan *, const char *kode);

#endif
