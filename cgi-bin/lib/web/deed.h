#ifndef DEED_H
#define DEED_H

#include "plan.h"

/*
 * What the programs about doing and proving share (aksi, bukti, realisasi):
 * the months of a plan and the steps in them (S-15, R-SKP-14).
 */

/* May steps of this plan be written now: it was approved once, the user is its
 * owner, and it is neither rated nor cancelled? */
bool deed_open(struct req *, const struct plan *);
/* May the steps of that month be written (3.3, TERKUNCI)?  Not when its period
 * was sent, rated or has passed its last day; ahead of time they may. */
bool deed_month_open(struct req *, const struct plan *, unsigned month);
/* The periodic period that month lies in; NULL: none is set. */
Periode *deed_period(struct req *, const Skp *, unsigned month);

/* The month shown first: today's, or the nearest one the plan covers. */
unsigned deed_month(const Skp *, date_t today);

/* To path?skp= of the user's own plan in force, else to his list of plans. */
struct reply deed_own_plan(struct req *, const char *path);

/* The month bar: Bulan.N .nomor .jumlah .selesai .dipilih .kini .luar
 * (not of the plan). */
void deed_show_year(struct req *, const struct plan *, unsigned month);
/* RhkList.N .rhk and .Langkah.N .aksi .bukti (count); Bulan_ini, Lalu.jumlah
 * (steps of the month before not here yet), Lalu.berulang, Tanpa (results
 * without a step). */
void deed_show_month(struct req *, const struct plan *, unsigned month);
/* Skp head, Aksi, RhkList to choose from, Bulan to choose from. */
void deed_show_form(struct req *, const struct plan *, const Aksi *,
    unsigned month);

/* rhk, bulan, teks, target, berulang from the form into the step. */
void deed_read_step(struct req *, const struct plan *, Aksi *,
    struct problems *);
/* The place after the last step of that result and month. */
uint32_t deed_next(struct store *, const char *rhk, unsigned month);
/* Copies what month `to` does not have, by result and wording; recurring: only
 * such steps.  Gives how many. */
size_t deed_copy_month(struct req *, const struct plan *, unsigned from,
    unsigned to, bool recurring);

#endif
