#ifndef CAPAIAN_H
#define CAPAIAN_H

#include "web.h"

/*
 * Capaian kinerja organisasi: what the leader above a unit says it achieved in
 * a period (S-20, R-ORG-1 to R-ORG-5).  Rights are asked about the unit's
 * leader, as for its Perjanjian Kinerja: pk_may(), pk_allow().
 */

/* The period with this id as it is in that year; NULL: it does not serve it. */
Periode *capaian_period(struct req *, unsigned tahun, const char *id);
/* May it be judged on that day?  A period once it has begun, the year in its
 * last month. */
bool capaian_due(const Periode *, date_t today);
/* Is it set, so that ratings may follow? */
bool capaian_set(const Capaian *);

/*
 * Shows who has to set it: Penetap.nama and .jabatan of whoever rates the
 * unit's leader; none: the unit is at the top, and PIMPINAN or an admin sets.
 */
void capaian_show_setter(struct req *, const char *unit);
/* Shows UnitList.N (id nama pimpinan, Sel.M periode nilai status), PeriodeList
 * (id nama jenis), Tahun, Lanjut, Mundur. */
void capaian_show_list(struct req *, unsigned tahun, size_t from);
/* Shows Unit, Tahun, Penetap, KepalaList (the rating each value gives its
 * head), CapaianList.N: .periode (record), .isi (record), .tetapkan and
 * .usulkan: may the user.  Only the one period when it is not NULL. */
void capaian_show(struct req *, const char *unit, unsigned tahun,
    const Periode *only);

/*
 * Sets or proposes the value: reads nilai and dasar of the form, puts the
 * record and tells the leader and, of a proposal, who sets it.  false with
 * problems: "nilai" pilih, "dasar" kosong pendek panjang; "nilai" sudah-tetap
 * (a proposal for what was set), "yakin" terkunci (ratings were decided by it
 * already, and the box was not ticked).
 */
bool capaian_store(struct req *, const char *unit, unsigned tahun,
    const Periode *, bool set, struct problems *);

#endif
