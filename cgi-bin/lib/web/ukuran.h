#ifndef UKURAN_H
#define UKURAN_H

#include "batas.h"
#include "web.h"

/*
 * Indicators with their targets as rows of a form: of a result (rhk) and of a
 * Perjanjian Kinerja (perjanjian).  A target is typed as people say it: "250",
 * "250 usulan", "30-09-2026", "setiap Jumat".
 */
enum { UKURAN_ROWS = 20 };

/* The fields of those rows, for the table of a form. */
#define UKURAN_FIELDS							\
	{ .name = "butir", .kind = ID, .rows = UKURAN_ROWS },		\
	{ .name = "aspek", .kind = CHOICE, .rows = UKURAN_ROWS },	\
	{ .name = "indikator", .kind = TEXT, .rows = UKURAN_ROWS,	\
	  .max = BATAS_INDICATOR + BATAS_TARGET },			\
	{ .name = "sasaran", .kind = CHOICE, .rows = UKURAN_ROWS },	\
	{ .name = "target", .kind = LINE, .max = BATAS_TARGET,		\
	  .rows = UKURAN_ROWS },					\
	{ .name = "satuan", .kind = LINE, .max = BATAS_UNIT,		\
	  .rows = UKURAN_ROWS },					\
	{ .name = "arah", .kind = CHOICE, .rows = UKURAN_ROWS },	\
	{ .name = "baris", .kind = WHOLE },				\
	{ .name = "tambah", .kind = LINE, .max = 8 }

struct ukuran {
	Indikator	**old;		/* what is stored */
	size_t		 n_old;
	Pendekatan	 how;
	Indikator	**list;		/* what was read */
	size_t		 n;
	size_t		 row[UKURAN_ROWS];	/* in which row each stood */
};

/*
 * Reads the rows into list: a stored one keeps its id and what its form does
 * not hold, a new one gets an id, one left empty goes.
 */
void ukuran_read(struct req *, struct ukuran *, struct problems *);
/* Adds what the rules found under the names and rows of the form, once. */
void ukuran_merge(const struct ukuran *, const struct problems *found,
    struct problems *bad);
/*
 * Shows Baris.N (all 20; JumlahBaris of them are to be seen) and BarisPenuh.
 * aspects: the rows of a new form begin with the usual ones (R-SKP-9).  sent:
 * the form was posted.
 */
void ukuran_show(struct req *, const struct ukuran *, bool aspects, bool sent);

/* The ticks "perspektif" of a form; how many there are (R-SKP-10). */
size_t perspektif_read(struct req *, Perspektif **);
/* Shows Perspektif.NAME for each of them. */
void perspektif_show(struct req *, const Perspektif *, size_t n);

#endif
