/* paint.c - paints the pages of a document when their number is known */
#include <cairo-pdf.h>

#include "pages.h"

static void
paint_line(cairo_t *cr, PangoLayoutLine *line, double x, double y)
{
	cairo_set_source_rgb(cr, 0, 0, 0);
	cairo_move_to(cr, x, y);
	pango_cairo_show_layout_line(cr, line);
}

static void
paint_box(cairo_t *cr, const struct item *i)
{
	if (i->fill != WHITE) {
		cairo_set_source_rgb(cr, (i->fill >> 16) / 255.0,
		    (i->fill >> 8 & 0xff) / 255.0, (i->fill & 0xff) / 255.0);
		cairo_rectangle(cr, i->x, i->y, i->w, i->h);
		cairo_fill(cr);
	}
	if (i->ruled) {
		cairo_set_source_rgb(cr, 0, 0, 0);
		cairo_set_line_width(cr, 0.5);
		cairo_rectangle(cr, i->x, i->y, i->w, i->h);
		cairo_stroke(cr);
	}
}

static void
paint_picture(cairo_t *cr, const struct item *i)
{
	double scale = i->h / cairo_image_surface_get_height(i->picture);

	cairo_save(cr);
	cairo_translate(cr, i->x, i->y);
	cairo_scale(cr, scale, scale);
	cairo_set_source_surface(cr, i->picture, 0, 0);
	cairo_paint(cr);
	cairo_restore(cr);
}

/* Pages of a bookmark count from the beginning of the book. */
static int
outline(const struct sheet *s, int parent, const char *text, int page,
    const struct item *at)
{
	return cairo_pdf_surface_add_outline(s->book->pdf, parent, text,
	    arena_printf(s->arena, "page=%d pos=[%d %d]",
	    s->book->pages + page, at != NULL ? (int)at->x : 0,
	    at != NULL ? (int)at->y : 0), 0);
}

static void
paint_item(cairo_t *cr, const struct sheet *s, int parent, const struct item *i)
{
	switch (i->kind) {
	case LINE:
		paint_line(cr, i->line, i->x, i->y);
		break;
	case BOX:
		paint_box(cr, i);
		break;
	case PICTURE:
		paint_picture(cr, i);
		break;
	case CURVE:
		paint_curve(cr, i);
		break;
	case MARK:
		outline(s, parent, i->text, i->page, i);
		break;
	}
}

/* Large letters under the text, as shapes: they are not part of the words. */
static void
paint_stamp(struct sheet *s, cairo_t *cr)
{
	PangoLayout *l = sheet_text(s, s->info.stamp, 190, BOLD, 2000);
	PangoRectangle r;

	pango_layout_get_extents(l, &r, NULL);
	cairo_save(cr);
	cairo_translate(cr, s->width / 2, s->height / 2);
	cairo_rotate(cr, -0.45);
	cairo_move_to(cr, -(r.x + r.width / 2.0) / PANGO_SCALE,
	    -(r.y + r.height / 2.0) / PANGO_SCALE);
	cairo_set_source_rgb(cr, 0.92, 0.92, 0.92);
	pango_cairo_layout_path(cr, l);
	cairo_fill(cr);
	cairo_restore(cr);
}

static void
foot_text(struct sheet *s, cairo_t *cr, const char *text, double y,
    unsigned style)
{
	PangoLayout *l = sheet_text(s, text, 7.5, style, sheet_width(s));
	PangoRectangle r;

	if (text == NULL || *text == '\0')
		return;
	/* One line only; a very long name is cut by an ellipsis. */
	pango_layout_set_ellipsize(l, PANGO_ELLIPSIZE_END);
	if (!(style & RIGHT))
		pango_layout_set_width(l,
		    (int)((sheet_width(s) - 90) * PANGO_SCALE));
	pango_layout_line_get_extents(pango_layout_get_line_readonly(l, 0),
	    NULL, &r);
	paint_line(cr, pango_layout_get_line_readonly(l, 0), MARGIN_X +
	    (style & RIGHT ? sheet_width(s) - r.width / (double)PANGO_SCALE : 0),
	    y);
}

static void
paint_foot(struct sheet *s, cairo_t *cr, int page)
{
	double y = s->height - MARGIN_FOOT + 14;

	cairo_set_source_rgb(cr, 0.45, 0.45, 0.45);
	cairo_set_line_width(cr, 0.4);
	cairo_move_to(cr, MARGIN_X, y);
	cairo_line_to(cr, s->width - MARGIN_X, y);
	cairo_stroke(cr);
	foot_text(s, cr, s->info.foot[0], y + 10, PLAIN);
	foot_text(s, cr, s->info.foot[1], y + 20, PLAIN);
	foot_text(s, cr, arena_printf(s->arena, "Halaman %d dari %d", page,
	    s->pages), y + 10, RIGHT);
}

/* Alone, a document's bookmarks stand at the top; in a book below its name,
 * and that below the chapter. */
static int
begin(struct sheet *s)
{
	struct book *b = s->book;

	if (s->own)
		return CAIRO_PDF_OUTLINE_ROOT;
	if (b->chapter != NULL)
		b->parent = outline(s, CAIRO_PDF_OUTLINE_ROOT, b->chapter, 1,
		    NULL);
	b->chapter = NULL;
	return outline(s, b->parent, s->info.name, 1, NULL);
}

bool
paint_all(struct sheet *s)
{
	const struct item *i = s->first;
	cairo_t *cr = s->book->cr;
	int parent;

	cairo_pdf_surface_set_size(s->book->pdf, s->width, s->height);
	parent = begin(s);
	for (int page = 1; page <= s->pages; page++) {
		if (s->info.stamp != NULL)
			paint_stamp(s, cr);
		for (; i != NULL && i->page == page; i = i->next)
			paint_item(cr, s, parent, i);
		paint_foot(s, cr, page);
		cairo_show_page(cr);
	}
	s->book->pages += s->pages;
	return cairo_status(cr) == CAIRO_STATUS_SUCCESS;
}
