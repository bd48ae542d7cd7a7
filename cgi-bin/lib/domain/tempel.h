#ifndef TEMPEL_H
#define TEMPEL_H

#include "batas.h"
#include "model.pb-c.h"

/*
 * Rows pasted from a spreadsheet become RHK and indicators (G23).  A row is an
 * indicator with the RHK it belongs to; where the RHK is left empty it is that
 * of the row above.  Columns are told by a first row of names, else they come
 * in the order below.
 */
enum tempel_column {
	TEMPEL_RHK, TEMPEL_BAGIAN, TEMPEL_KLASIFIKASI, TEMPEL_INTERVENSI,
	TEMPEL_ASPEK, TEMPEL_INDIKATOR, TEMPEL_TARGET, TEMPEL_SATUAN,
	TEMPEL_PERSPEKTIF,		/* several: "Anggaran, Proses Bisnis" */
	TEMPEL_NO,			/* only where the first row names it */
	TEMPEL_COLUMNS
};
enum { TEMPEL_ROWS = 200 };

struct tempel_row {
	unsigned line;			/* row in the box, from 1; header counts */
	const char *cell[TEMPEL_COLUMNS]; /* "" when empty */
	const char *bad[TEMPEL_COLUMNS]; /* code of what is wrong, or NULL */
	bool wrong;			/* some cell is bad */
	bool twin;			/* the plan has it already: nothing to do */
	Rhk *rhk;			/* whose it is; NULL when wrong */
	Indikator *indikator;		/* NULL: the row is an RHK alone */
};

struct tempel {
	struct tempel_row *row;
	size_t n;
	bool header;
	bool too_many;			/* rows after TEMPEL_ROWS were not read */
	Rhk **fresh;			/* new RHK with a good row; NULL-ended */
	size_t n_fresh;
};

/*
 * Cells: separated by tabs, or when there is none by ";" or "|".  A cell in
 * double quotes may hold line breaks, separators, and "" for a quote.  Empty
 * rows are passed over, and counted.
 */
struct tempel tempel_read(struct arena *, const char *text);

/*
 * The meaning, under the rules of rhk_check().  plan is NULL-ended, in the
 * order it is shown; a number in the column RHK is the place in the plan, then
 * in the box.  above: the RHK of the leader that may be chosen, by text or by
 * number.  New RHK and indicators have no ids yet: "" (RHK), "" (indicator);
 * new indicators are not yet in their RHK.  Codes besides those of rhk_check():
 * "tempel-rhk" no such RHK; "tempel-atas" the RHK of this row cannot be stored
 * yet; "tempel-beda" the plan has this indicator with another target.
 */
void tempel_check(struct arena *, struct tempel *, const Skp *,
    Rhk *const *plan, Rhk *const *above, const struct batas *);

/* For other boxes: the separator of a text, and one row of it into cells; gives
 * where the row ends: at its "\n" or the end of the text. */
enum { TEMPEL_CELLS = 24 };
char tempel_separator(const char *text);
const char *tempel_cells(struct arena *, const char *, char separator,
    const char *cells[TEMPEL_CELLS], size_t *n);

/* The rows that are wrong as text for the box: header, tabs, quotes where they
 * are needed, and the RHK by its text. */
const char *tempel_rest(struct arena *, const struct tempel *);

/* A target as people type it: "250", "12,5", "250 usulan", "30-09-2026",
 * "30 September 2026", or words. */
void tempel_target(struct arena *, Indikator *, const char *target,
    const char *unit);

#endif
