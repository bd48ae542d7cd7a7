#ifndef BUKTI_FORM_H
#define BUKTI_FORM_H

#include "plan.h"

/*
 * What the programs bukti and berkas share: who may see a piece of evidence,
 * where it is used, and its form (S-16, S15, S40, ideas 7).
 *
 * It is seen by who brought it, by who may see the steps of a plan it is used
 * in, and by the members of the teams it was offered to.
 */

/* Is it there and for these eyes? */
bool bukti_seen_by(struct req *, const Bukti *);
/* Was it offered to a team the user belongs to today? */
bool bukti_offered(struct req *, const Bukti *);

/*
 * The user's plan a form is about.  False with the answer in p->no: not his,
 * not approved yet, or without any rencana aksi (G21: a page with the link).
 */
bool bukti_plan(struct req *, const char *skp, bool hold, struct plan *p);
/* The month asked for in "bulan", else today's. */
unsigned bukti_month(struct req *, const Skp *);

/*
 * One month of a plan: Bulan.N .nomor .jumlah .dipilih .luar, RhkList.N .teks
 * .Bukti.M, and for its owner Kotak.N, what waits to be sorted.
 */
void bukti_show_month(struct req *, const struct plan *, unsigned month);
/* The item: Bukti, .pemilik, .milik, Pakai.N (those he may see), Tim.N of its
 * owner with .dipilih. */
void bukti_show_one(struct req *, const Bukti *);
/* Evidence of his teams' members that they offered: Rekan.N. */
void bukti_show_offered(struct req *, const struct plan *);
/* Steps and results to tick: RhkList.N .id .teks .dipilih .Langkah.M; ticked is
 * what the form says, else where it is used, else "aksi" of the query.  And the
 * limits in Batas. */
void bukti_show_ticks(struct req *, const struct plan *, unsigned month,
    const Bukti *, const char *step);

/*
 * Reads the ticks: the evidence is used by this plan in this month for exactly
 * those.  Others' uses, other months and plans stay.  Says whether anything is
 * ticked.
 */
bool bukti_read_ticks(struct req *, const struct plan *, unsigned month,
    Bukti *, struct problems *);
/* Reads kind, name, file, link, number and day into a new record. */
void bukti_read(struct req *, Bukti *, struct problems *);

#endif
