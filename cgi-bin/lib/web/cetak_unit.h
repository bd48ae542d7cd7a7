#ifndef CETAK_UNIT_H
#define CETAK_UNIT_H

#include "dokumen.h"
#include "web.h"

/* Which units a person may print as a whole, and whom of them. */
struct cetak_pilih {
	const char	*unit;		/* id; NULL ends the list */
	const char	*nama;
	int		 depth;		/* below the first one */
};

/*
 * The units he leads today and those below, or those of his administrative
 * scope: each once, a unit before those below it.  Read once a request.
 */
struct cetak_pilih *cetak_units(struct req *);
/*
 * Fills skp and catatan of the job: the plans of the unit (and below) that he
 * may print, by unit and name; whoever is left out is named with the reason.
 * decided: only approved plans.  Problems of "unit": "kosong", "banyak".
 */
void cetak_choose(struct req *, Pekerjaan *, const struct cetak_pilih *,
    bool below, bool decided, struct problems *);

/* May he print all these documents of this person's plan? */
bool cetak_may(struct req *, unsigned dokumen, const Pegawai *, const Skp *);

#endif
