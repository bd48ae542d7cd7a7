#ifndef TABLE_H
#define TABLE_H

#include "sheet.h"

/*
 * All that stands on a page is a table.  Its rows come in groups that are
 * not broken: the indicators of one Rhk, whose number and text span them.
 */
enum { COLUMNS = 8 };

struct table {
	struct sheet	*sheet;
	int		 columns;
	double		 width[COLUMNS];
	double		 x;		/* from the left margin */
	bool		 ruled;
	double		 pad_x, pad_y;	/* inside a cell */
	struct group	*head;		/* repeated on each page; NULL: none */
};

/* One line of text, ready to be placed. */
struct line {
	PangoLayoutLine	*text, *mark;	/* mark: "1." or a dash before it, or NULL */
	double		 x, mark_x;	/* from the cell's inner edge */
	double		 base, height;
};

struct cell {
	int		 row, col, rows, cols;
	double		 width;		/* inside */
	unsigned	 fill;		/* 0xRRGGBB */
	bool		 middle;	/* centred between top and bottom */
	bool		 number;	/* repeated when the group is continued */
	bool		 names;		/* says "(lanjutan)" then */
	const ProtobufCBinaryData *picture;	/* PNG, as high as the cell */
	const struct curve *curve;	/* drawn in the whole cell */
	struct line	*lines;
	size_t		 n, room;
};

struct group {
	struct table	*table;
	struct cell	*cells;
	size_t		 n, max;
	int		 rows;
	double		*height;	/* of each row; group_measure() */
	double		 gap;		/* above, but not at the top of a page */
	bool		 keep;		/* on the page of the next one */
	bool		 fresh;		/* begins a page */
	const char	*bookmark;
};

struct group *group_new(struct table *, int rows, size_t max_cells);
struct cell *group_cell(struct group *, int row, int col, int rows, int cols);
/* Appends a text; its newlines begin new lines. */
void cell_text(struct group *, struct cell *, const char *text, double size,
    unsigned style);
/* The same, hanging behind a mark. */
void cell_item(struct group *, struct cell *, const char *mark,
    const char *text, double size, unsigned style);
/* The names of what can be chosen, "A / B / C": the chosen one (from 0) bold,
 * the others struck through, as the forms are filled in. */
void cell_choice(struct group *, struct cell *, const char *const *names,
    int n, int chosen, double size, unsigned style);
/* A blank stretch. */
void cell_gap(struct group *, struct cell *, double height);
double group_measure(struct group *);
/*
 * Cuts a group that is taller than height: what fits stays in it, the rest
 * comes back.  A row is cut only when it cannot be helped.
 */
struct group *group_cut(struct group *, double height);

/* Sets groups on pages, in order; the last one is NULL (flow.c). */
void flow(struct sheet *, struct group *const *);

#endif
