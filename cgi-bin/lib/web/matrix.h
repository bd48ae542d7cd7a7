#ifndef MATRIX_H
#define MATRIX_H

#include "matriks.h"
#include "plan.h"

/*
 * The matrix of one leader's plan as its pages need it (S-10).  Rows are those
 * he rates on the day and the members of his teams; then those who have a part
 * but are none of these any more.
 */
enum { MATRIX_ROWS = 64 };	/* cells of one form */

struct matrix {
	struct plan	 p;		/* the leader's */
	date_t		 day;		/* today, within the plan's days */
	struct matrix_row {
		Pegawai	*orang;
		bool	 kini;		/* rated by him, or of his teams */
		bool	 wajib;		/* plans by law: is counted */
		bool	 tanpa;		/* has no part and should have one */
	}		*baris;
	size_t		 n_baris, n_tanpa;
	Rhk		**kolom;	/* ends with NULL */
	Peran		**peran;
	struct hasil	*hasil;
	size_t		 n_hasil;
};

/* Reads the matrix of the plan named in the form's "skp"; false: m->p.no is
 * the answer.  hold: the plan is locked, for a change. */
bool matrix_read(struct req *, enum action, bool hold, struct matrix *);
const struct matrix_row *matrix_person(const struct matrix *, const char *key);
const Rhk *matrix_column(const struct matrix *, const char *id);

/* Shows Skp, Dinilai, Kolom.N, Bisa.isi, Jumlah, Tanpa.N (all the names). */
void matrix_show_head(struct req *, const struct matrix *);
/* And Orang.N with sel.N.item.N, from a row on, as many as fit into a page;
 * only those left out when it is said. */
void matrix_show_grid(struct req *, const struct matrix *);

/* The cells of one person or of one column, as rows of a form: Sel.N. */
void matrix_show_cells(struct req *, const struct matrix *);
/*
 * The form's rows, checked: problems, or stale (a cell was changed since).
 * Nothing is put.  matrix_fill() then puts all of it and tells the people; the
 * number of cells changed.
 */
struct matrix_cell {
	Peran		*old;		/* NULL: a new one */
	const struct matrix_row *orang;
	const Rhk	*kolom;
	const char	*teks;		/* "": is taken away */
	unsigned	 porsi;
};
size_t matrix_take(struct req *, const struct matrix *,
    struct matrix_cell [MATRIX_ROWS], struct problems *, bool *stale);
size_t matrix_fill(struct req *, const struct matrix *,
    const struct matrix_cell *, size_t n);
/* One more cell, unless he has that text there already; a notice to him. */
bool matrix_give(struct req *, const struct matrix *, const struct matrix_row *,
    const Rhk *, const char *teks, unsigned porsi);

/* For the employee: shows Peran.N (isi, pimpinan, nama, jabatan), the cells
 * that are no result of his yet. */
void peran_show_offer(struct req *, const struct plan *);
/* Shows DiBawah.N, the cells under a result of a leader; false: none. */
bool peran_show_below(struct req *, const Rhk *);

#endif
