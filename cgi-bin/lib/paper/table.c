/* table.c - cells, rows and groups of rows: measuring and cutting them */
#include <string.h>

#include "table.h"

struct group *
group_new(struct table *t, int rows, size_t max_cells)
{
	struct arena *a = sheet_arena(t->sheet);
	struct group *g = arena_get(a, sizeof *g);

	g->table = t;
	g->rows = rows;
	g->max = max_cells;
	g->cells = arena_array(a, max_cells, sizeof *g->cells);
	g->height = arena_array(a, (size_t)rows, sizeof *g->height);
	return g;
}

struct cell *
group_cell(struct group *g, int row, int col, int rows, int cols)
{
	struct cell *c = &g->cells[g->n++];

	g_assert(g->n <= g->max);
	*c = (struct cell){ .row = row, .col = col, .rows = rows, .cols = cols,
	    .fill = WHITE, .width = -2 * g->table->pad_x };
	for (int i = col; i < col + cols; i++)
		c->width += g->table->width[i];
	return c;
}

static struct line *
add_line(struct group *g, struct cell *c)
{
	if (c->n == c->room) {
		struct line *more;

		c->room = c->room == 0 ? 8 : c->room * 2;
		more = arena_array(sheet_arena(g->table->sheet), c->room,
		    sizeof *more);
		if (c->n > 0)
			memcpy(more, c->lines, c->n * sizeof *more);
		c->lines = more;
	}
	return &c->lines[c->n++];
}

static double
points(int pango)
{
	return pango / (double)PANGO_SCALE;
}

/* Takes the lines of a laid-out text, indented. */
static void
take_lines(struct group *g, struct cell *c, PangoLayout *l, double indent)
{
	PangoLayoutIter *i = pango_layout_get_iter(l);
	PangoRectangle r;

	do {
		struct line *line = add_line(g, c);

		pango_layout_iter_get_line_extents(i, NULL, &r);
		line->text = pango_layout_iter_get_line_readonly(i);
		line->x = indent + points(r.x);
		line->base = points(pango_layout_iter_get_baseline(i) - r.y);
		line->height = points(r.height);
	} while (pango_layout_iter_next_line(i));
	pango_layout_iter_free(i);
}

void
cell_text(struct group *g, struct cell *c, const char *text, double size,
    unsigned style)
{
	take_lines(g, c, sheet_text(g->table->sheet, text, size, style,
	    c->width), 0);
}

static void
mark(PangoAttrList *list, PangoAttribute *attr, size_t from, size_t to)
{
	attr->start_index = (guint)from;
	attr->end_index = (guint)to;
	pango_attr_list_insert(list, attr);
}

void
cell_choice(struct group *g, struct cell *c, const char *const *names, int n,
    int chosen, double size, unsigned style)
{
	struct sheet *s = g->table->sheet;
	const char *text = "";
	PangoAttrList *list;
	PangoLayout *l;
	size_t at = 0;

	for (int i = 0; i < n; i++)
		text = arena_printf(sheet_arena(s), "%s%s%s", text,
		    i == 0 ? "" : " / ", names[i]);
	l = sheet_text(s, text, size, style, c->width);
	list = pango_attr_list_copy(pango_layout_get_attributes(l));
	for (int i = 0; i < n; i++) {
		size_t end = at + strlen(names[i]);

		mark(list, i == chosen ?
		    pango_attr_weight_new(PANGO_WEIGHT_BOLD) :
		    pango_attr_strikethrough_new(TRUE), at, end);
		at = end + strlen(" / ");
	}
	pango_layout_set_attributes(l, list);
	pango_attr_list_unref(list);
	take_lines(g, c, l, 0);
}

void
cell_item(struct group *g, struct cell *c, const char *mark, const char *text,
    double size, unsigned style)
{
	struct sheet *s = g->table->sheet;
	PangoLayout *m = sheet_text(s, mark, size, style, -1);
	double indent = size * (strlen(mark) > 3 ? 2.2 : 1.6);
	size_t first = c->n;

	if (*mark == '-' || (unsigned char)*mark > 0x7f)
		indent = size * 0.95;
	pango_layout_set_width(m, -1);
	take_lines(g, c, sheet_text(s, text, size, style, c->width - indent),
	    indent);
	c->lines[first].mark = pango_layout_get_line_readonly(m, 0);
}

void
cell_gap(struct group *g, struct cell *c, double height)
{
	*add_line(g, c) = (struct line){ .height = height };
}

static double
lines_height(const struct cell *c)
{
	double h = 0;

	for (size_t i = 0; i < c->n; i++)
		h += c->lines[i].height;
	return h;
}

static double
cell_height(const struct group *g, const struct cell *c)
{
	return lines_height(c) + 2 * g->table->pad_y;
}

double
group_measure(struct group *g)
{
	double sum = 0;

	for (int r = 0; r < g->rows; r++)
		g->height[r] = 0;
	for (size_t i = 0; i < g->n; i++) {
		const struct cell *c = &g->cells[i];

		if (c->rows == 1 && g->height[c->row] < cell_height(g, c))
			g->height[c->row] = cell_height(g, c);
	}
	/* What spans rows and needs more room gets it in the last of them. */
	for (size_t i = 0; i < g->n; i++) {
		const struct cell *c = &g->cells[i];
		double have = 0;

		if (c->rows == 1)
			continue;
		for (int r = c->row; r < c->row + c->rows; r++)
			have += g->height[r];
		if (have < cell_height(g, c))
			g->height[c->row + c->rows - 1] +=
			    cell_height(g, c) - have;
	}
	for (int r = 0; r < g->rows; r++)
		sum += g->height[r];
	return sum;
}

/* How many lines of a cell fit above the cut. */
static size_t
lines_within(const struct group *g, const struct cell *c, double height)
{
	double h = 2 * g->table->pad_y;
	size_t n = 0;

	while (n < c->n && h + c->lines[n].height <= height)
		h += c->lines[n++].height;
	return n;
}

/* Does cutting inside this row give every cell of it a line? */
static bool
row_can_be_cut(const struct group *g, int row, double height)
{
	for (size_t i = 0; i < g->n; i++)
		if (g->cells[i].rows == 1 && g->cells[i].row == row &&
		    g->cells[i].n > 0 &&
		    lines_within(g, &g->cells[i], height) == 0)
			return false;
	return true;
}

/* What of a cell goes on to the next page. */
static void
carry_on(struct group *rest, const struct cell *c, size_t stay, int row,
    int rows)
{
	struct cell *d = group_cell(rest, row, c->col, rows, c->cols);

	d->fill = c->fill;
	d->number = c->number;
	d->names = c->names;
	if (c->number)
		stay = 0;
	if (c->names)
		cell_text(rest, d, "(lanjutan)", 7.5, ITALIC);
	for (size_t i = stay; i < c->n; i++)
		*add_line(rest, d) = c->lines[i];
}

/*
 * Rows 0 to last stay; row "cut" and those below go on.  last == cut: that row
 * is cut itself; top is where it begins.
 */
static struct group *
divide(struct group *g, int last, int cut, double top, double height)
{
	struct group *rest = group_new(g->table, g->rows - cut, g->n);
	size_t kept = 0;

	for (size_t i = 0; i < g->n; i++) {
		struct cell c = g->cells[i];
		int end = c.row + c.rows;
		double room = c.rows > 1 ? height : height - top;
		size_t stay = end <= cut ? c.n :
		    c.row > last ? 0 : lines_within(g, &c, room);

		if (end > cut)
			carry_on(rest, &c, stay, c.row < cut ? 0 : c.row - cut,
			    end - (c.row < cut ? cut : c.row));
		if (c.row > last)
			continue;
		if (!c.number)
			c.n = stay;
		if (end > last + 1)
			c.rows = last + 1 - c.row;
		g->cells[kept++] = c;
	}
	g->n = kept;
	g->rows = last + 1;
	group_measure(g);
	group_measure(rest);
	return rest;
}

struct group *
group_cut(struct group *g, double height)
{
	double top = 0;
	int row = 0;

	while (row < g->rows - 1 && top + g->height[row] <= height)
		top += g->height[row++];
	/* Between two rows when the page is well filled so. */
	if (row > 0 && (top > height / 2 ||
	    !row_can_be_cut(g, row, height - top)))
		return divide(g, row - 1, row, top, height);
	return divide(g, row, row, top, height);
}
