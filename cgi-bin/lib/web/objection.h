#ifndef OBJECTION_H
#define OBJECTION_H

#include "problem.h"
#include "result.h"

/* Keberatan (app.md S-22, 3.7): reading its forms, and what a decision does. */

enum { OBJECTION_POINTS = 40, BATAS_OBJECTION = 4000 };

/* One objection, the assessment it is against, and the plan. */
struct objection {
	Keberatan	*ini;
	struct result	 r;
	unsigned	 ties;		/* of the user, as the plan is rated */
};

/* For a page, by NILAI_LIHAT: 404.  For a change, locked: 403. */
bool objection_see(struct req *, const char *id, struct objection *);
bool objection_hold(struct req *, const char *id, enum action,
    struct objection *);

/* Shows ButirList as ledger_show() does, for the form that files one. */
void objection_show_form(struct req *, const struct result *);
/* alasan, teks_N and the ticks bukti ("N.ID", N the result's place). */
void objection_read(struct req *, const struct result *, Keberatan *,
    struct problems *);
/* Days for the answer and for the decision, from today (rules.md 1.8). */
void objection_dates(struct req *, Keberatan *);

/* Shows Keberatan, TitikList.N (rhk, teks, .bukti.M), Bisa.cabut, .tanggapi,
 * .putus, Terlambat, DampakList.N (kode, jumlah, dari). */
void objection_show(struct req *, const struct objection *);

/*
 * The decision (G54): new ratings and predikat with the old ones kept, FINAL,
 * the pattern looked at again, and what must be sent or counted again, in
 * terdampak.  Changes the records, puts nothing.  false: the state or the
 * rights are against it.
 */
bool objection_decide(struct req *, struct objection *, Rating hasil,
    Rating perilaku, const char *reason);

#endif
