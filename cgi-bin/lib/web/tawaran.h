#ifndef TAWARAN_H
#define TAWARAN_H

#include "plan.h"

/*
 * Which results of others a plan's owner may intervene in (R-SKP-8, G15):
 * those of his Pejabat Penilai Kinerja, and of the leads of the teams he is
 * of: what they tied to the team, and their main results tied to nothing else.
 */
struct tawaran {
	const Pegawai	*orang;
	const Tim	*tim;		/* NULL: he is the penilai */
	Rhk		**rhk;		/* ends with NULL */
};
enum { TAWARAN_MAX = 16 };

size_t tawaran_of(struct req *, const struct plan *,
    struct tawaran [TAWARAN_MAX]);
/* Is this result among them? */
bool tawaran_has(struct req *, const struct plan *, const char *rhk);
/*
 * Shows Pimpinan.N: isi; on the first of each person nama, jabatan and tim;
 * and the one chosen before, when it is offered no more (lama).  When nothing
 * is offered: plan_show_wait().
 */
void tawaran_show(struct req *, const struct plan *, const char *chosen);
/* Shows the person's teams as TimList.N (id, nama), and the one chosen. */
void tawaran_show_teams(struct req *, const struct plan *, const char *chosen);
/* May a result of this plan be tied to the team?  He is of it, or was within
 * the days of the plan. */
bool tawaran_team(struct req *, const struct plan *, const char *tim);

#endif
