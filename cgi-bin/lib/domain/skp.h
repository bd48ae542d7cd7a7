#ifndef SKP_H
#define SKP_H

#include <stdbool.h>

#include "authz.h"
#include "model.pb-c.h"
#include "problem.h"

/*
 * The states of an Skp and who may move it: app.md 3.1, rules.md 1.11, as one
 * table.  It also decides which buttons exist.
 */
enum skp_error { SKP_OK, SKP_WRONG_STATE, SKP_NOT_ALLOWED };

/* Moves an Skp one step; action is one of SKP_AJUKAN ... .  On any error the
 * Skp is left as it was. */
enum skp_error skp_move(Skp *, enum action, unsigned ties, unsigned roles);
/* The state the action leads to from this one; -1 when it leads nowhere. */
int skp_next(StatusSkp from, enum action);

/* May its owner write in it? */
bool skp_open(const Skp *);

/* S-04: dates inside the year, in order; fields "mulai", "selesai". */
void skp_check_period(const Skp *, struct problems *);
/* Does it overlap with another plan of the same person and post?  (3.1) */
bool skp_overlaps(const Skp *, const Skp *other);

/*
 * R-SKP-6, S3 and 3.1: may it be submitted?  Problems on "skp": "tanpa-rhk",
 * "tanpa-utama", "tanpa-indikator", "rhk-menunggu", "tanpa-penilai", "lampiran-kosong".  annex
 * says whether a missing lampiran refuses (always for the JPT model).
 */
void skp_check_submit(const Skp *, Rhk *const *rhk, bool penilai_known,
    bool annex, struct problems *);

/* One Perilaku expectation (R-PER-2): ≤ 1000 characters; one lampiran line: ≤ 500, ≤ 20 a block. */
void skp_check_expectations(const Skp *, struct problems *);
void skp_check_annex(const Skp *, struct problems *);

/* SHA-256 over what is submitted (Skp without state, and its Rhk), as 64 hex
 * digits; the same content gives the same hash. */
const char *skp_digest(struct arena *, const Skp *, Rhk *const *rhk);

#endif
