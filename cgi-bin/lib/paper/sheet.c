/* sheet.c - fonts, texts, and what is placed where on the pages */
#include <string.h>

#include "pages.h"

static const double A4_SHORT = 595.276, A4_LONG = 841.89;

struct sheet *
sheet_new(struct arena *a, const struct sheet_info *info)
{
	struct sheet *s = arena_get(a, sizeof *s);

	s->arena = a;
	s->info = *info;
	s->width = info->landscape ? A4_LONG : A4_SHORT;
	s->height = info->landscape ? A4_SHORT : A4_LONG;
	s->last = &s->first;
	s->keep = g_ptr_array_new();
	s->own = info->book == NULL;
	s->book = s->own ? book_new(a, &info->is) : info->book;
	return s;
}

struct arena *
sheet_arena(struct sheet *s)
{
	return s->arena;
}

double
sheet_width(const struct sheet *s)
{
	return s->width - 2 * MARGIN_X;
}

double
sheet_height(const struct sheet *s)
{
	return s->height - MARGIN_TOP - MARGIN_FOOT;
}

PangoLayout *
sheet_text(struct sheet *s, const char *text, double size, unsigned style,
    double width)
{
	PangoLayout *l = pango_layout_new(s->book->context);
	PangoFontDescription *d = pango_font_description_new();
	PangoAttrList *attrs = pango_attr_list_new();

	g_ptr_array_add(s->keep, l);
	pango_font_description_set_family_static(d,
	    "Liberation Sans,DejaVu Sans,Noto Sans,sans-serif");
	pango_font_description_set_size(d, (int)(size * PANGO_SCALE));
	if (style & BOLD)
		pango_font_description_set_weight(d, PANGO_WEIGHT_BOLD);
	if (style & ITALIC)
		pango_font_description_set_style(d, PANGO_STYLE_ITALIC);
	pango_layout_set_font_description(l, d);
	pango_font_description_free(d);
	/* A word broken for want of room gets no hyphen that nobody wrote. */
	pango_attr_list_insert(attrs, pango_attr_insert_hyphens_new(FALSE));
	if (style & UNDERLINE)
		pango_attr_list_insert(attrs,
		    pango_attr_underline_new(PANGO_UNDERLINE_SINGLE));
	pango_layout_set_attributes(l, attrs);
	pango_attr_list_unref(attrs);
	pango_layout_set_wrap(l, PANGO_WRAP_WORD_CHAR);
	pango_layout_set_width(l, (int)(width * PANGO_SCALE));
	pango_layout_set_alignment(l, style & CENTRE ? PANGO_ALIGN_CENTER :
	    style & RIGHT ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
	pango_layout_set_text(l, text, -1);
	return l;
}

/* ------------------------------------------------------------------ placing */

struct item *
sheet_place(struct sheet *s, int kind, double x, double y)
{
	struct item *i = arena_get(s->arena, sizeof *i);

	i->kind = kind;
	i->page = s->pages;
	i->x = MARGIN_X + x;
	i->y = MARGIN_TOP + y;
	*s->last = i;
	s->last = &i->next;
	return i;
}

void
sheet_page(struct sheet *s)
{
	s->pages++;
}

void
sheet_line(struct sheet *s, PangoLayoutLine *line, double x, double baseline)
{
	sheet_place(s, LINE, x, baseline)->line = line;
}

void
sheet_box(struct sheet *s, double x, double y, double w, double h,
    unsigned fill, bool ruled)
{
	struct item *i = sheet_place(s, BOX, x, y);

	i->w = w;
	i->h = h;
	i->fill = fill;
	i->ruled = ruled;
}

void
sheet_picture(struct sheet *s, const ProtobufCBinaryData *png, double x,
    double y, double height)
{
	cairo_surface_t *picture = book_picture(s->book, png);
	struct item *i;

	if (picture == NULL)
		return;
	i = sheet_place(s, PICTURE, x, y);
	i->picture = picture;
	i->h = height;
}

void
sheet_bookmark(struct sheet *s, const char *text, double y)
{
	sheet_place(s, MARK, 0, y)->text = text;
}

struct paper
sheet_end(struct sheet *s)
{
	struct paper p = { .pages = paint_all(s) ? s->pages : 0 };

	if (s->own) {
		int pages = p.pages;

		p = book_end(s->book);
		if (pages == 0)
			p = (struct paper){ 0 };
	}
	for (guint n = 0; n < s->keep->len; n++)
		g_object_unref(g_ptr_array_index(s->keep, n));
	g_ptr_array_free(s->keep, TRUE);
	return p;
}
