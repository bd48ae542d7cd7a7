#ifndef AMBIL_H
#define AMBIL_H

#include "plan.h"

/*
 * Results taken over into an open plan (salin.h): from an earlier plan of the
 * same person (S-04), or from a package.
 */
struct ambil {
	const Rhk	*from;		/* as it was */
	Rhk		*rhk;		/* as it would be in the plan */
	const Rhk	*above;		/* the leader's it is linked to, or NULL */
	size_t		 lost;		/* indicators that could not come along */
	bool		 twin;		/* the plan has one with this text */
	bool		 unfit;		/* the plan cannot hold it */
};

/* What would become of it; year: of the plan it is from, 0 for a package.
 * leader: the year's results of the Pejabat Penilai, from ambil_above(). */
struct ambil ambil_plan(struct req *, const struct plan *, const Rhk *,
    int year, Rhk *const *leader);
/* The results he may link to; ends with NULL. */
Rhk **ambil_above(struct req *, const struct plan *);
/* One row of the list of that name: .id .isi .pimpinan .indikator.N .target,
 * .ada .tidak .hilang. */
void ambil_show(struct req *, const char *list, const struct ambil *);
/* Puts it into the plan, behind those of its section. */
void ambil_put(struct req *, struct plan *, struct ambil *, const char *paket);

#endif
