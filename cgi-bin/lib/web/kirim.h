#ifndef KIRIM_H
#define KIRIM_H

#include "periode.h"
#include "plan.h"

/*
 * The report of a period and its sending (app.md 3.5): what the programs
 * realisasi and nilai share about an assessment from its beginning to DIKIRIM.
 */

/* The period of this id as it is in the plan's year; NULL when that year has
 * none such, or the plan covers no day of it. */
Periode *kirim_period(struct req *, const Skp *, const char *id);
/* The last day the employee (penilai, admin) has in it, extensions counted. */
date_t kirim_last(struct req *, const Skp *, const Periode *,
    enum periode_side);

/*
 * The assessment of the plan and period, locked; when there is none a new one:
 * TERBUKA, with id, days and the first line of its history, not yet put.
 */
Penilaian *penilaian_open(struct req *, Skp *, Periode *);
/* One more line of its history, with the status it has now. */
void penilaian_step(struct req *, Penilaian *, const char *reason);

/* Why a report cannot be changed now. */
enum kirim_lock {
	KIRIM_OPEN,
	KIRIM_EARLY,		/* the period has not begun */
	KIRIM_UNAPPROVED,	/* the plan was never approved */
	KIRIM_SENT,		/* it lies at the penilai */
	KIRIM_RATED,		/* it was rated */
	KIRIM_LATE		/* batas pengisian has passed */
};
/* a may be NULL.  What was returned is open again to the last day of the
 * penilai. */
enum kirim_lock kirim_lock(struct req *, const Skp *, const Periode *,
    const Penilaian *a);
/* "TERBUKA", "BELUM_MULAI", "BELUM_DISETUJUI", "TERKIRIM", "DINILAI",
 * "TERKUNCI": for templates. */
const char *kirim_lock_name(enum kirim_lock);

/*
 * NILAI_KIRIM: moves it, writes the instant, history and the notice to the
 * penilai, and puts it.  false, nothing written: the state or the rights are
 * against it.  The caller has checked that the report is complete and open.
 */
bool kirim_send(struct req *, const struct plan *, const Periode *,
    Penilaian *);

#endif
