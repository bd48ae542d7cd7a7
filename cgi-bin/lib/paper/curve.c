/* curve.c - the curve of a distribution: line, axis and names */
#include "pages.h"

/* Room for the names below the axis and for the words beside it. */
static const double BELOW = 26, BESIDE = 14, ABOVE = 8;

static void
name_point(struct sheet *s, const char *name, double x, double y, double w)
{
	PangoLayout *l = sheet_text(s, name, 7.5, CENTRE, w);
	PangoLayoutIter *i = pango_layout_get_iter(l);
	PangoRectangle r;

	do {
		pango_layout_iter_get_line_extents(i, NULL, &r);
		sheet_line(s, pango_layout_iter_get_line_readonly(i),
		    x + r.x / (double)PANGO_SCALE, y +
		    pango_layout_iter_get_baseline(i) / (double)PANGO_SCALE);
	} while (pango_layout_iter_next_line(i));
	pango_layout_iter_free(i);
}

void
sheet_curve(struct sheet *s, const struct curve *c, double x, double y,
    double w, double h)
{
	struct item *i = sheet_place(s, CURVE, x + BESIDE, y + ABOVE);
	double step = (w - 2 * BESIDE) / CURVE_POINTS;

	i->w = w - 2 * BESIDE;
	i->h = h - ABOVE - BELOW;
	i->curve = c;
	for (int n = 0; n < CURVE_POINTS; n++)
		name_point(s, c->name[n], x + BESIDE + n * step + 2,
		    y + h - BELOW + 3, step - 4);
	sheet_line(s, pango_layout_get_line_readonly(sheet_text(s, c->up, 7.5,
	    ITALIC, -1), 0), x + BESIDE + 4, y + ABOVE + 6);
}

static double
point_x(const struct item *i, int n)
{
	return i->x + (n + 0.5) * i->w / CURVE_POINTS;
}

static double
point_y(const struct item *i, int n)
{
	int max = 1;

	for (int k = 0; k < CURVE_POINTS; k++)
		if (i->curve->height[k] > max)
			max = i->curve->height[k];
	return i->y + i->h - i->curve->height[n] * (i->h - 12) / max;
}

/* Level at each point, so that it never dips below the axis. */
void
paint_curve(cairo_t *cr, const struct item *i)
{
	cairo_set_source_rgb(cr, 0, 0, 0);
	cairo_set_line_width(cr, 0.6);
	cairo_move_to(cr, i->x, i->y);
	cairo_line_to(cr, i->x, i->y + i->h);
	cairo_line_to(cr, i->x + i->w, i->y + i->h);
	cairo_stroke(cr);
	cairo_set_line_width(cr, 1.3);
	cairo_move_to(cr, point_x(i, 0), point_y(i, 0));
	for (int n = 1; n < CURVE_POINTS; n++) {
		double mid = (point_x(i, n - 1) + point_x(i, n)) / 2;

		cairo_curve_to(cr, mid, point_y(i, n - 1), mid, point_y(i, n),
		    point_x(i, n), point_y(i, n));
	}
	cairo_stroke(cr);
	for (int n = 0; n < CURVE_POINTS; n++) {
		cairo_arc(cr, point_x(i, n), point_y(i, n), 1.8, 0, 6.2832);
		cairo_fill(cr);
	}
}
