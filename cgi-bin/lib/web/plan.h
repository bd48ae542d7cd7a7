#ifndef PLAN_H
#define PLAN_H

#include "batas.h"
#include "web.h"

/*
 * What the programs about plans share (beranda, skp, ajukan, bawahan, rhk):
 * finding the Skp a form names, and showing it.
 */
struct plan {
	Skp		*skp;
	Pegawai		*orang;		/* whose it is */
	Rhk		**rhk;		/* its results; ends with NULL */
	struct reply	 no;		/* why not, when plan_...() gave false */
};

/*
 * The plan with this id, for a page.  A plan that is not there and one not for
 * these eyes give the same answer: 404.  When only its state stands against
 * it, the page galat/terkunci.cs tells what can be done (409).
 */
bool plan_see(struct req *, const char *id, enum action, struct plan *);
/*
 * The same, locked, for a change: 403 when there is none or it is not his.
 */
bool plan_hold(struct req *, const char *id, enum action, struct plan *);

/* Its Pejabat Penilai Kinerja today; NULL when not known. */
Pegawai *plan_penilai(struct req *, const struct plan *);
/* Who plans, and who rates him, as they are today: in the post the plan is for,
 * and in the office that rates; Plt and Plh are printed so. */
Identitas *plan_owner(struct req *, const struct plan *);
Identitas *plan_rater(struct req *, const struct plan *, const Pegawai *rater);
/* S9: the JPT next above in the line of command, who may lower his plan; NULL:
 * only an admin may.  The other one shows him as Jpt. */
const Pegawai *plan_lowerer(struct req *, const Pegawai *whose);
void plan_show_lowerer(struct req *, const Pegawai *whose);
/* One more line of its history. */
void plan_step(struct req *, Skp *, Skp__Langkah, const char *reason);
/* "Larasati Puspaningrum, Direktur Acara Daerah": for notices. */
const char *plan_actor(struct req *);
/* The limits in force today, by the rule set "batas". */
struct batas plan_limits(struct req *);
/* "KUALITATIF": the approach of a person's latest plan of that year, against
 * which those below are warned (S-04); NULL when he has none. */
const char *plan_approach(struct req *, const Pegawai *, unsigned year);
/* Whole days since an instant, in the agency's zone. */
int32_t plan_days(struct req *, int64_t since);

/*
 * Shows Skp, Dinilai, Penilai (.ada), Bisa.ACTION, Utama.N, Tambahan.N,
 * Perilaku.N, Dukungan.N, Pertanggungjawaban.N, Konsekuensi.N, Kelengkapan.N,
 * Lengkap.jumlah and .semua, Kurang.N, BedaPendekatan, Manual (.jumlah, .semua),
 * Riwayat.N, TandaTerimaList.N and Arsip.N, the results taken out of it.
 */
void plan_show(struct req *, const struct plan *);
/* Only Skp (with .hari_menunggu; .minta_buka and .minta_hari while its lowering
 * is asked for), Dinilai, Penilai and Bisa. */
void plan_show_head(struct req *, const struct plan *);
/* Only Perilaku: the seven values with guides and expectations (R-PER-1). */
void plan_show_values(struct req *, const Skp *);
/* Only PerspektifList.N: .kode, .jumlah (results), .indikator (how many), and
 * .rhk.M with teks, bagian and indikator.K.teks, .target (S44). */
void plan_show_views(struct req *, const struct plan *);
/* Only Dukungan, Pertanggungjawaban, Konsekuensi; as text in Baris.NAME. */
void plan_show_annex(struct req *, const Skp *);
/*
 * Shows Tunggu.N, the desks this person's plan waits at, nearest first; false
 * when his superior has results.  .sebab is the cause, .terakhir who can act.
 */
bool plan_show_wait(struct req *, const Pegawai *, unsigned year);
/* What would refuse its submission (skp_check_submit). */
void plan_check(struct req *, const struct plan *, struct problems *);

/*
 * Reads ekspektasi_1 to ekspektasi_7 into the plan; declare them with
 * { "ekspektasi", TEXT, BATAS_VALUE, 7 }.
 */
void plan_read_values(struct req *, Skp *, struct problems *);
/*
 * Reads the texts dukungan, pertanggungjawaban and konsekuensi, a line an item;
 * numbers and dashes typed before an item are left out.
 */
void plan_read_annex(struct req *, Skp *, struct problems *);

#endif
