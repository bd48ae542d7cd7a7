#ifndef REALISASI_FORM_H
#define REALISASI_FORM_H

#include "kirim.h"

/* The form of the program realisasi: all indicators of a plan in a period. */
enum { LAPOR_ROWS = 120, LAPOR_TEXT = 1000, LAPOR_SOURCE = 300 };

/* The report looked at. */
struct lapor {
	struct plan	 p;
	Periode		*periode;	/* NULL: the year has none */
	Penilaian	*nilai;		/* NULL: not begun */
	enum kirim_lock	 kunci;
};

/* Its period and lock, from the fields skp and periode, once the plan is
 * found.  Without a period: the oldest one open that has ended, else today's,
 * else the first.  false: there is none such; l->periode is NULL. */
bool lapor_find(struct req *, struct lapor *, bool hold);
/*
 * Shows the plan's head, Periode, PeriodeList.N (isi, kunci, terisi, semua,
 * dipilih), Kunci, Batas, Diminta, Penilaian, Lengkap.terisi and .semua, Versi,
 * RhkList.N with rhk, bukti, Langkah.M (aksi, bukti), Baris.M (n, kunci,
 * indikator, target, jalur, isi, kurang).
 */
void lapor_show(struct req *, const struct lapor *);
/* A number that every saving makes larger: for form_stale(). */
uint64_t lapor_version(struct req *, const struct lapor *);
/*
 * Reads the form, and gives the records that changed, not yet put; ends with
 * NULL.  whole: what is missing is a problem, beside the field.
 */
Realisasi **lapor_read(struct req *, const struct lapor *, bool whole,
    struct problems *);
/* The last step of the history that asks for more time and was not answered;
 * NULL when none does. */
const Penilaian__Riwayat *lapor_asked(const struct lapor *);

#endif
