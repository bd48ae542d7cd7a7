#ifndef PERIODE_H
#define PERIODE_H

#include "arena.h"
#include "date.h"
#include "deadline.h"
#include "model.pb-c.h"
#include "problem.h"

/*
 * Periods of a year and their last days (R-EVA-1, R-DL-3, R-DL-9, S-27).  A
 * period without a year (tahun 0) serves every year that has none of its own;
 * its dates are kept in PERIODE_BASE, a leap year, and moved.  Periodic ones
 * (months, quarters) and the final one are two groups: a year may have its own
 * quarters and the final one of every year.
 */
enum { PERIODE_BASE = 2000 };

/* Who has until when. */
enum periode_side { PERIODE_PEGAWAI, PERIODE_PENILAI, PERIODE_ADMIN };

/* A day moved by whole years: the last of a month stays the last. */
date_t periode_shift(date_t, int years);
/* The period as it is in a year: a copy, when it is of every year moved. */
Periode *periode_in(struct arena *, const Periode *, unsigned tahun);
/* Kept dates from dates as typed of an example year, and the typed ones: for
 * a period of every year. */
void periode_to_base(Periode *);

/*
 * Those that serve a year, with its dates, by mulai, the final one last; ends
 * with NULL.  all holds those of the year and those of every year.
 */
Periode **periode_serving(struct arena *, Periode *const *all, unsigned tahun);
/* The periodic one that covers a day; NULL when none does. */
const Periode *periode_on(Periode *const *serving, date_t day);
/* The final one; NULL when there is none. */
const Periode *periode_final(Periode *const *serving);

/*
 * The last day somebody has, an extension to him or to a unit of his counted:
 * units are the ids of his unit and those above it, and end with NULL.
 */
date_t periode_last(const Periode *, enum periode_side, uint64_t pegawai,
    const char *const *units);

/*
 * Is it sound, and does it fit beside the others of its tahun?  Codes: "nama"
 * kosong, pendek, panjang; "mulai" kosong, tumpang, kembar (a second final
 * one); "selesai" kosong, urutan, luar-tahun; "batas_pegawai", "batas_penilai",
 * "batas_admin" kosong, sebelum-selesai, mundur (before the one of who comes
 * earlier).  other ends with NULL; the period itself in it is passed over.
 * row 0: plain fields; else those of a row.
 */
void periode_check(const Periode *, Periode *const *other, size_t row,
    struct problems *);

/* Days after the end of a period, proposed: rule set "pengelolaan". */
struct periode_days { int pegawai, penilai, admin; };
struct periode_days periode_days(const Aturan *);
/*
 * Proposes the periods of a year (0: of every year, dates in PERIODE_BASE):
 * twelve months or four quarters, then the final one.  Ends with NULL.
 */
Periode **periode_propose(struct arena *, unsigned tahun, Periode__Jenis,
    const struct periode_days *, const struct deadline_rule *);

#endif
