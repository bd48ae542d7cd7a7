#ifndef PERJANJIAN_H
#define PERJANJIAN_H

#include "batas.h"
#include "model.pb-c.h"
#include "problem.h"

/*
 * Perjanjian Kinerja of a unit and year, and the results a JPT draws from it
 * (S6, S-06b): each sasaran one Rhk utama Organisasi, each indikator one IKI.
 */

/* nomor 3..100; tanggal "kosong", "tanggal", "tahun" (neither its year nor the
 * one before); anggaran "angka" below zero. */
void perjanjian_check(const Perjanjian *, struct problems *);
/* As rhk_check() in a JPT's quantitative plan of the whole year; indikator
 * "kosong": it has none; teks "kembar": another sasaran of it says the same. */
void sasaran_check(const Perjanjian *, const Perjanjian__Sasaran *,
    const struct batas *, struct problems *);
/* NULL when it is not there. */
Perjanjian__Sasaran *sasaran_by_id(const Perjanjian *, const char *id);

/* The result of a plan that is drawn from this sasaran, or says the same in
 * words and comes from none; NULL: neither. */
Rhk *sasaran_rhk(const Perjanjian__Sasaran *, Rhk *const *);
/*
 * Writes the sasaran into a result, new or drawn before.  What was agreed
 * about an indicator stays, but no path towards a target of another kind.  An
 * indicator the sasaran has no longer stays as one of the plan's own.  New
 * indicators have the id "": the caller gives them one.
 */
void sasaran_draw(struct arena *, const Perjanjian *,
    const Perjanjian__Sasaran *, Pendekatan, Rhk *);
/* Its sasaran is there no longer: from now on it is the plan's own. */
void sasaran_let_go(Rhk *);

/* One way in which a plan differs from the Perjanjian Kinerja. */
struct pk_beda {
	enum pk_jenis {
		PK_BELUM,		/* the sasaran is not drawn */
		PK_TIADA,		/* the sasaran is there no longer */
		PK_TEKS, PK_PERSPEKTIF,
		PK_INDIKATOR,		/* its words */
		PK_TARGET, PK_ARAH,
		PK_INDIKATOR_BARU,	/* the plan lacks it */
		PK_INDIKATOR_TIADA	/* the agreement has it no longer */
	} jenis;
	const Rhk	*rhk;		/* NULL for PK_BELUM */
	const Perjanjian__Sasaran *sasaran;	/* NULL for PK_TIADA */
	const char	*tentang;	/* the indicator, or "" */
	const char	*skp, *pk;	/* the texts; enum names for PK_ARAH */
};

/* How many there are; in *out, in the order of the agreement. */
size_t perjanjian_beda(struct arena *, const Perjanjian *, Pendekatan,
    Rhk *const *, struct pk_beda **out);

#endif
