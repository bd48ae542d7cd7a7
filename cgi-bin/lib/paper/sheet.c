/* sheet.c - fonts, texts, and what is placed where on the pages */
#include <pango/pangofc-fontmap.h>
#include <string.h>

#include "die.h"
#include "pages.h"

static const double A4_SHORT = 595.276, A4_LONG = 841.89;

/* Only the system's fonts, whatever a user has set up: always the same page. */
static const char FONTS[] =
    "<fontconfig><dir>/usr/share/fonts</dir>"
    "<cachedir>/var/cache/fontconfig</cachedir></fontconfig>";

static void
open_fonts(struct sheet *s)
{
	cairo_font_options_t *o = cairo_font_options_create();

	s->fonts = FcConfigCreate();
	if (s->fonts == NULL || !FcConfigParseAndLoadFromMemory(s->fonts,
	    (const FcChar8 *)FONTS, FcTrue) || !FcConfigBuildFonts(s->fonts))
		die("paper: the fonts cannot be read");
	s->map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
	if (s->map == NULL)
		die("paper: no font map");
	pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(s->map), s->fonts);
	s->context = pango_font_map_create_context(s->map);
	/* Without these letters stand unevenly and words break on extraction. */
	cairo_font_options_set_hint_style(o, CAIRO_HINT_STYLE_NONE);
	cairo_font_options_set_hint_metrics(o, CAIRO_HINT_METRICS_OFF);
	pango_cairo_context_set_font_options(s->context, o);
	cairo_font_options_destroy(o);
	pango_context_set_round_glyph_positions(s->context, FALSE);
	pango_cairo_context_set_resolution(s->context, 72);
	pango_context_set_language(s->context, pango_language_from_string("id"));
}

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
	s->out = g_byte_array_new();
	open_fonts(s);
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
	PangoLayout *l = pango_layout_new(s->context);
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

static struct item *
place(struct sheet *s, int kind, double x, double y)
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
	place(s, LINE, x, baseline)->line = line;
}

void
sheet_box(struct sheet *s, double x, double y, double w, double h,
    double grey, bool ruled)
{
	struct item *i = place(s, BOX, x, y);

	i->w = w;
	i->h = h;
	i->grey = grey;
	i->ruled = ruled;
}

struct source { const uint8_t *at; size_t left; };

static cairo_status_t
read_png(void *ctx, unsigned char *to, unsigned len)
{
	struct source *in = ctx;

	if (len > in->left)
		return CAIRO_STATUS_READ_ERROR;
	memcpy(to, in->at, len);
	in->at += len;
	in->left -= len;
	return CAIRO_STATUS_SUCCESS;
}

/* Width or height from the head of a PNG. */
static unsigned
png_size(const uint8_t *p)
{
	return (unsigned)p[0] << 24 | (unsigned)p[1] << 16 |
	    (unsigned)p[2] << 8 | p[3];
}

/* A picture that is none, or too large to unpack, is left out. */
void
sheet_picture(struct sheet *s, const ProtobufCBinaryData *png, double x,
    double y, double height)
{
	struct source in = { png->data, png->len };
	cairo_surface_t *p;
	struct item *i;

	if (png->len < 33 || png_size(png->data + 16) > 2000 ||
	    png_size(png->data + 20) > 2000)
		return;
	p = cairo_image_surface_create_from_png_stream(read_png, &in);
	if (cairo_surface_status(p) != CAIRO_STATUS_SUCCESS ||
	    cairo_image_surface_get_height(p) == 0) {
		cairo_surface_destroy(p);
		return;
	}
	i = place(s, PICTURE, x, y);
	i->picture = p;
	i->h = height;
}

void
sheet_bookmark(struct sheet *s, const char *text, double y)
{
	place(s, MARK, 0, y)->text = text;
}

static void
release(struct sheet *s)
{
	for (struct item *i = s->first; i != NULL; i = i->next)
		if (i->kind == PICTURE)
			cairo_surface_destroy(i->picture);
	for (guint n = 0; n < s->keep->len; n++)
		g_object_unref(g_ptr_array_index(s->keep, n));
	g_ptr_array_free(s->keep, TRUE);
	g_byte_array_free(s->out, TRUE);
	g_object_unref(s->context);
	g_object_unref(s->map);
	FcConfigDestroy(s->fonts);
}

struct paper
sheet_end(struct sheet *s)
{
	struct paper p = { 0 };

	if (paint_all(s))
		p = pdf_finish(s->arena, s->out->data, s->out->len);
	release(s);
	return p;
}
