#ifndef PANTAU_H
#define PANTAU_H

#include "aturan.h"
#include "date.h"
#include "model.pb-c.h"

/*
 * Where a person stands in planning (S-26): each person in exactly one step,
 * however many plans he has in the year.  The order is kept in Potret.jumlah.
 */
enum pantau_step {
	PANTAU_BELUM,		/* must plan, has no plan */
	PANTAU_DRAF, PANTAU_DIAJUKAN, PANTAU_DIKEMBALIKAN,
	PANTAU_DISETUJUI,	/* or later: closed, assessed */
	PANTAU_DIKECUALIKAN,	/* makes none by law or by what he is */
	PANTAU_STEPS
};
/* Why he is left out; the words are in templates/pantau. */
enum pantau_why { PANTAU_TIDAK, PANTAU_NEGARA, PANTAU_NON_ASN,
	PANTAU_KEDUDUKAN };

/* Is he left out of planning (R-SP-6)?  post: the one he holds on the day. */
enum pantau_why pantau_excluded(struct arena *, const Aturan *kedudukan,
    const Pegawai *, const Tugas *post);
/* The plan that speaks for him on the day, of his plans of the year: one that
 * covers the day, else the latest; never a cancelled one.  NULL: none. */
const Skp *pantau_plan(Skp *const *plans, date_t day);
/* The step of who must plan. */
enum pantau_step pantau_step(const Skp *);
/* "BELUM" ... "DIKECUALIKAN"; and back, -1 when it is none. */
const char *pantau_name(enum pantau_step);
int pantau_of_name(const char *);

#endif
