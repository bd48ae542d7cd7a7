/* flow.c - sets groups of rows on pages, one after the other */
#include "table.h"

struct pen {
	struct sheet	*sheet;
	double		 y;		/* where the next group begins */
	double		 bottom;
	struct table	*headed;	/* whose head stands on this page */
	bool		 fresh;		/* nothing but a head on this page */
};

static void
set_cell(struct pen *p, const struct group *g, const struct cell *c)
{
	const struct table *t = g->table;
	double x = t->x, y = p->y, w = c->width + 2 * t->pad_x, h = 0, text = 0;

	for (int i = 0; i < c->col; i++)
		x += t->width[i];
	for (int r = 0; r < c->row; r++)
		y += g->height[r];
	for (int r = c->row; r < c->row + c->rows; r++)
		h += g->height[r];
	if (t->ruled || c->fill != WHITE)
		sheet_box(p->sheet, x, y, w, h, c->fill, t->ruled);
	for (size_t i = 0; i < c->n; i++)
		text += c->lines[i].height;
	if (c->picture != NULL)
		sheet_picture(p->sheet, c->picture, x, y + t->pad_y,
		    h - 2 * t->pad_y);
	if (c->curve != NULL)
		sheet_curve(p->sheet, c->curve, x, y, w, h);
	x += t->pad_x;
	y += c->middle ? (h - text) / 2 : t->pad_y;
	for (size_t i = 0; i < c->n; i++) {
		const struct line *l = &c->lines[i];

		if (l->mark != NULL)
			sheet_line(p->sheet, l->mark, x + l->mark_x, y + l->base);
		if (l->text != NULL)
			sheet_line(p->sheet, l->text, x + l->x, y + l->base);
		y += l->height;
	}
}

static void
set_group(struct pen *p, const struct group *g)
{
	if (g->bookmark != NULL)
		sheet_bookmark(p->sheet, g->bookmark, p->y);
	for (size_t i = 0; i < g->n; i++)
		set_cell(p, g, &g->cells[i]);
	for (int r = 0; r < g->rows; r++)
		p->y += g->height[r];
}

static void
new_page(struct pen *p)
{
	sheet_page(p->sheet);
	p->y = 0;
	p->fresh = true;
	p->headed = NULL;
}

/* The height of the head this group would need here. */
static double
head_height(const struct table *headed, const struct group *g)
{
	if (g->table->head == NULL || g->table == headed)
		return 0;
	return group_measure(g->table->head);
}

/* What a chain of groups needs that want to stay on one page. */
static double
chain_height(const struct pen *p, struct group *const *g)
{
	const struct table *headed = p->headed;
	double sum = 0;

	for (;; g++) {
		sum += group_measure(*g) + head_height(headed, *g);
		if (!p->fresh || sum > 0)
			sum += (*g)->gap;
		if ((*g)->table->head != NULL)
			headed = (*g)->table;
		if (!(*g)->keep || g[1] == NULL)
			return sum;
	}
}

static void
set_here(struct pen *p, struct group *g)
{
	if (!p->fresh)
		p->y += g->gap;
	if (head_height(p->headed, g) > 0)
		set_group(p, g->table->head);
	p->headed = g->table;
	p->fresh = false;
	set_group(p, g);
}

/* One group, cut only when it is taller than a page of its own. */
static void
set_one(struct pen *p, struct group *g)
{
	while (g != NULL) {
		double need = group_measure(g);
		double head = head_height(p->headed, g);
		double room = p->bottom - p->y - head - (p->fresh ? 0 : g->gap);
		double page = p->bottom - head_height(NULL, g);
		struct group *rest = NULL;

		if (need > room && !p->fresh &&
		    (need <= page || room < page / 3)) {
			new_page(p);
			continue;
		}
		if (need > room)
			rest = group_cut(g, room);
		set_here(p, g);
		if (rest != NULL)
			new_page(p);
		g = rest;
	}
}

void
flow(struct sheet *s, struct group *const *g)
{
	struct pen p = { .sheet = s, .bottom = sheet_height(s) };
	bool chained = false;

	new_page(&p);
	for (; *g != NULL; g++) {
		if ((*g)->fresh && !p.fresh) {
			new_page(&p);
			chained = false;
		}
		if (!chained && !p.fresh) {
			double need = chain_height(&p, g);

			if (p.y + need > p.bottom && need <= p.bottom)
				new_page(&p);
		}
		chained = (*g)->keep;
		set_one(&p, *g);
	}
}
