#ifndef REVISI_H
#define REVISI_H

#include "plan.h"

/* Differences between states of a plan as pages show them (ideas 16). */

/* One state: a kept revision, or (revisi NULL) the plan as it is now. */
struct state {
	const Revisi	*revisi;
	const Skp	*skp;
	Rhk		**rhk;
};

struct state state_now(const struct plan *);
struct state state_of(struct req *, const Revisi *);
/*
 * The kept revision with this number; what is in force and was decided before
 * revisions were kept is the plan itself.  false: its content was not kept.
 */
bool state_number(struct req *, const struct plan *, unsigned nomor,
    struct state *);

/*
 * Shows Beda.N: bagian, judul, butir, bidang, jenis (CHANGED, ADDED, REMOVED),
 * istilah ("1": names of an enum), lama.N and baru.N, each a run .teks with
 * .beda "1" when it is only on this side; BedaJumlah; from the given one on
 * and no more than fits a page; BedaLanjut is where to go on.
 */
size_t revisi_show_diff(struct req *, const struct state *old,
    const struct state *new, size_t from);
/* For who examines: the differences since the last decided revision, with
 * Sejak, its number; nothing when there was none. */
void revisi_show_since(struct req *, const struct plan *);

/* Brings a kept state back into the draft; the present draft is put aside.
 * Results on which others hang stay; gives how many did. */
size_t revisi_restore(struct req *, struct plan *, const Revisi *);

#endif
