#ifndef UMPAN_FORM_H
#define UMPAN_FORM_H

#include "plan.h"

/* What the pages of feedback share (S-18, app.md 3.8, ideas 26). */

/* The period of the plan's year that holds today; "" when there is none. */
const char *umpan_period(struct req *, unsigned tahun);

/*
 * All feedback about a plan: RhkList.N .id .teks .Umpan.M; Perilaku.N (as
 * plan_show_values) with PerilakuUmpan.N .Umpan.M; Rekan.N, a period, with
 * .nama .cukup .Umpan.M (.teks .kategori .bulan .perilaku, for an auditor
 * .dari); Minimal.  Peers' answers carry neither name, id nor day.
 */
void umpan_show_plan(struct req *, const struct plan *);
/* What a form of a superior is about: Tentang.rhk, .teks or .perilaku, .nama,
 * and what was said before. */
void umpan_show_about(struct req *, const struct plan *, const char *rhk,
    unsigned behaviour);

/* Whom the user may ask: Calon.N .p .nama .jabatan .dipilih .sudah. */
void umpan_show_candidates(struct req *, const struct plan *);
/* Is this one of them?  His key in p, and whether he is rated by the user. */
bool umpan_candidate(struct req *, const struct plan *, const char *key,
    const Pegawai **p, Umpan__Sumber *);
/* What the user asked, without who answered: Diminta.N .nama .sampai .lewat. */
void umpan_show_asked(struct req *, const struct plan *);
/* What is asked of the user: Tunggu.N, and Lewat.N, what he did or let lapse. */
void umpan_show_to_do(struct req *);
/* Those whom the user rates: Staf.N .nama .jabatan .skp .terakhir .bulan
 * .lama; Batas_bulan. */
void umpan_show_staff(struct req *);

#endif
