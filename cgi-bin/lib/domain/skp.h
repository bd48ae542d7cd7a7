#ifndef SKP_H
#define SKP_H

#include <stdbool.h>

#include "authz.h"
#include "batas.h"
#include "model.pb-c.h"
#include "problem.h"

/*
 * The states of an Skp and who may move it: app.md 3.1, rules.md 1.11, as one
 * table.  It also decides which buttons exist.
 */
enum skp_error { SKP_OK, SKP_WRONG_STATE, SKP_NOT_ALLOWED };

/*
 * Moves an Skp one step; action is one of SKP_AJUKAN ... .  Sets the status
 * and nothing else; dates, revision and snapshots are the caller's.  On any
 * error the Skp is left as it was.  SKP_TARIK only while the penilai has not
 * opened it (dibuka_penilai), SKP_BATAL only before the first approval
 * (revisi 0): else SKP_WRONG_STATE.
 */
enum skp_error skp_move(Skp *, enum action, unsigned ties, unsigned roles);
/* The two moves the system makes by itself: SKP_TUTUP (the post ended) and
 * SKP_FINAL (the time for an objection is over).  Others: SKP_NOT_ALLOWED. */
enum skp_error skp_move_system(Skp *, enum action);
/* The state the action leads to from this one; -1 when it leads nowhere. */
int skp_next(StatusSkp from, enum action);

/* Has its owner asked to have it lowered, without an answer so far? */
bool skp_asked(const Skp *);
/* The last day it covers: that of its closing, else of its period. */
int32_t skp_last(const Skp *);
/* May its owner write in it? */
bool skp_open(const Skp *);

/* S-04: dates inside the year, in order; fields "mulai", "selesai"; codes
 * "kosong", "tahun", "urutan". */
void skp_check_period(const Skp *, struct problems *);
/* Does it overlap with another plan of the same person and post?  (3.1) */
bool skp_overlaps(const Skp *, const Skp *other);

/*
 * R-SKP-6, S3 and 3.1: may it be submitted?  Problems on "skp": "tanpa-rhk",
 * "tanpa-utama", "tanpa-indikator", "rhk-menunggu", "tanpa-penilai",
 * "lampiran-kosong", "campur" (R-SKP-7: an indicator of the other approach),
 * "tanpa-perspektif" (R-SKP-10, JPT model).  annex says whether a missing lampiran refuses (always
 * for the JPT model).
 */
void skp_check_submit(const Skp *, Rhk *const *rhk, bool penilai_known,
    bool annex, struct problems *);

/*
 * One Perilaku expectation (R-PER-2): ≤ 1000 characters; fields
 * "ekspektasi_N", N the value 1 to 7.  One lampiran line: ≤ 500, ≤ 20 a block;
 * fields "dukungan_N", "pertanggungjawaban_N", "konsekuensi_N", N from 1, and
 * the block itself ("banyak").
 */
void skp_check_expectations(const Skp *, const struct batas *,
    struct problems *);
void skp_check_annex(const Skp *, const struct batas *, struct problems *);

/* SHA-256 over what is submitted (Skp without state, and its Rhk), as 64 hex
 * digits; the same content gives the same hash.  penilai is part of it: set it
 * first.  rhk in the order of rhk_of(). */
const char *skp_digest(struct arena *, const Skp *, Rhk *const *rhk);

#endif
