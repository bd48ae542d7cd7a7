#ifndef TEMPEL_AKSI_H
#define TEMPEL_AKSI_H

#include "batas.h"
#include "model.pb-c.h"

/*
 * Steps of a rencana aksi pasted from a spreadsheet (G23): a row is a step with
 * its result, month, wording and target.  A result or month left empty is that
 * of the row above.  A first row of names gives the order of the columns.
 */
enum { TEMPEL_AKSI_ROWS = 200 };

struct tempel_aksi_row {
	unsigned	 line;		/* row in the box, from 1; header counts */
	const char	*text;		/* the row as it was pasted */
	const char	*rhk, *bulan, *teks, *target; /* its cells */
	const char	*kolom;		/* what is wrong: "RHK", "Bulan" ... */
	const char	*kode;		/* the problem's code; NULL: it is good */
	bool		 twin;		/* the plan has this step already */
	Aksi		*aksi;		/* rhk, bulan, teks, target; no id yet */
};
struct tempel_aksi {
	struct tempel_aksi_row *row;
	size_t	 n;
	bool	 too_many;		/* rows after the limit were not read */
	const char *header;		/* the first row of names; "" none */
};

/*
 * plan: the results, in the order they are shown, steps: those it has; both end
 * with NULL.  months: bit m is set when steps of month m may be written.
 * Codes: those of step_check(), "tempel-rhk" no such result, "pilih" no such
 * month, "terkunci" not now.
 */
struct tempel_aksi tempel_aksi_read(struct arena *, const char *text,
    Rhk *const *plan, Aksi *const *steps, unsigned months,
    const struct batas *);
/* The rows that are wrong, for the box, with the row of names. */
const char *tempel_aksi_rest(struct arena *, const struct tempel_aksi *);
/* "Jan", "Januari", "1", "01": 1 to 12; 0 when it is no month. */
unsigned tempel_month(const char *);

#endif
