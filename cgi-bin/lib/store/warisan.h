#ifndef WARISAN_H
#define WARISAN_H

#include "store.h"

/*
 * Carries out what follows when an office or a person changes (S4, S5, app.md
 * 3.1, 3.9, R-SP-1 to R-SP-9): from what is stored and a day, never from a
 * list of events.  So it may run at any time, late and twice; the second run
 * finds nothing to do.  Each function below belongs into one transaction and
 * leaves the data whole: after a kill the next run goes on.
 *
 * It needs T_PEGAWAI, T_SKP, T_RHK, T_PERAN, T_TIM, T_UNIT, T_ATURAN, and
 * writes the first four and notices.
 */

/* What happened, or would happen: for the admin's preview. */
struct akibat {
	enum akibat_kind {
		AKIBAT_KEDUDUKAN,	/* teks: code */
		AKIBAT_JABATAN,		/* n posts of his end */
		AKIBAT_TUTUP,		/* a plan is closed; teks: post */
		AKIBAT_PENDEK,		/* a draft ends earlier */
		AKIBAT_DRAF,		/* a draft was made for a successor */
		AKIBAT_WARIS,		/* n results pass on to him; teks: from whom */
		AKIBAT_ALIH,		/* n results of staff hang on the copies */
		AKIBAT_TUNGGU,		/* his waiting plan goes to teks */
		AKIBAT_PENILAI,		/* he has another rater: teks */
		AKIBAT_TERTAHAN,	/* his plan is not open: n results wait */
		AKIBAT_LOWONG,		/* nobody leads the unit teks; n people */
		AKIBAT_PELAKSANA	/* he leads the unit teks as acting leader */
	} kind;
	const Pegawai	*orang;		/* NULL: nobody in particular */
	const char	*teks;
	int32_t		 hari;		/* the last day, or the first */
	unsigned	 n;
};

struct warisan {
	/* set by the caller */
	struct store	*store;
	int64_t		 now;
	int32_t		 day;
	const char	*as;		/* who let it run, for history and trail */

	/* what happened */
	struct akibat	*v;
	size_t		 n, room;
	bool		 changed;	/* something was put */
};

/* One person: kedudukan by date, his posts, his plans, his rater. */
void warisan_orang(struct warisan *, uint64_t pegawai);
/* One unit: results of leaders who left pass on to the definitive successor. */
void warisan_unit(struct warisan *, const char *unit);
/* One team: results of leads who were replaced pass on. */
void warisan_tim(struct warisan *, const char *tim);
/*
 * What a change of this person can touch: he, the units he ever led, those who
 * are rated there, at most so many of them; the worker does the rest.
 */
void warisan_sekitar(struct warisan *, uint64_t pegawai, size_t most);

/* Inside: one more line of what happened. */
struct akibat *warisan_note(struct warisan *, enum akibat_kind,
    const Pegawai *, const char *teks);

#endif
