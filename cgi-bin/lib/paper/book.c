/* book.c - one PDF of one document or of many, which share fonts and logo */
#include <pango/pangofc-fontmap.h>
#include <cairo-pdf.h>
#include <stdlib.h>
#include <string.h>

#include "die.h"
#include "pages.h"

/* Only the system's fonts, whatever a user has set up: always the same page. */
static const char FONTS[] =
    "<fontconfig><dir>/usr/share/fonts</dir>"
    "<cachedir>/var/cache/fontconfig</cachedir></fontconfig>";

static void
open_fonts(struct book *b)
{
	cairo_font_options_t *o = cairo_font_options_create();

	b->fonts = FcConfigCreate();
	if (b->fonts == NULL || !FcConfigParseAndLoadFromMemory(b->fonts,
	    (const FcChar8 *)FONTS, FcTrue) || !FcConfigBuildFonts(b->fonts))
		die("paper: the fonts cannot be read");
	b->map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
	if (b->map == NULL)
		die("paper: no font map");
	pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(b->map), b->fonts);
	b->context = pango_font_map_create_context(b->map);
	/* Without these letters stand unevenly and words break on extraction. */
	cairo_font_options_set_hint_style(o, CAIRO_HINT_STYLE_NONE);
	cairo_font_options_set_hint_metrics(o, CAIRO_HINT_METRICS_OFF);
	pango_cairo_context_set_font_options(b->context, o);
	cairo_font_options_destroy(o);
	pango_context_set_round_glyph_positions(b->context, FALSE);
	pango_cairo_context_set_resolution(b->context, 72);
	pango_context_set_language(b->context, pango_language_from_string("id"));
}

static void
describe(const struct book *b, const struct book_info *info)
{
	int zone = info->zone;
	const char *when = arena_printf(b->arena,
	    "%04d-%02d-%02dT00:00:00%c%02d:%02d", date_year(info->date),
	    date_month(info->date), date_day(info->date),
	    zone < 0 ? '-' : '+', abs(zone) / 60, abs(zone) % 60);

	cairo_pdf_surface_set_metadata(b->pdf, CAIRO_PDF_METADATA_TITLE,
	    info->title);
	cairo_pdf_surface_set_metadata(b->pdf, CAIRO_PDF_METADATA_AUTHOR,
	    info->author);
	cairo_pdf_surface_set_metadata(b->pdf, CAIRO_PDF_METADATA_SUBJECT,
	    "Pengelolaan kinerja pegawai ASN, PermenPANRB Nomor 6 Tahun 2022");
	cairo_pdf_surface_set_metadata(b->pdf, CAIRO_PDF_METADATA_CREATOR,
	    "kinerja");
	cairo_pdf_surface_set_metadata(b->pdf,
	    CAIRO_PDF_METADATA_CREATE_DATE, when);
	cairo_pdf_surface_set_metadata(b->pdf, CAIRO_PDF_METADATA_MOD_DATE,
	    when);
}

static cairo_status_t
take(void *ctx, const unsigned char *bytes, unsigned len)
{
	g_byte_array_append(ctx, bytes, len);
	return CAIRO_STATUS_SUCCESS;
}

struct book *
book_new(struct arena *a, const struct book_info *info)
{
	struct book *b = arena_get(a, sizeof *b);

	b->arena = a;
	b->out = g_byte_array_new();
	open_fonts(b);
	/* The size of each page is set when it is painted. */
	b->pdf = cairo_pdf_surface_create_for_stream(take, b->out, 595, 842);
	b->cr = cairo_create(b->pdf);
	describe(b, info);
	return b;
}

void
book_chapter(struct book *b, const char *name)
{
	b->chapter = name;
}

int
book_pages(const struct book *b)
{
	return b->pages;
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

cairo_surface_t *
book_picture(struct book *b, const ProtobufCBinaryData *png)
{
	struct source in = { png->data, png->len };
	cairo_surface_t *p;

	/* The same logo on every document is in the file once. */
	if (b->picture != NULL && b->png.len == png->len &&
	    memcmp(b->png.data, png->data, png->len) == 0)
		return b->picture;
	if (png->len < 33 || png_size(png->data + 16) > 2000 ||
	    png_size(png->data + 20) > 2000)
		return NULL;
	p = cairo_image_surface_create_from_png_stream(read_png, &in);
	if (cairo_surface_status(p) != CAIRO_STATUS_SUCCESS ||
	    cairo_image_surface_get_height(p) == 0) {
		cairo_surface_destroy(p);
		return NULL;
	}
	if (b->picture != NULL)
		cairo_surface_destroy(b->picture);
	b->picture = p;
	b->png.len = png->len;
	b->png.data = arena_get(b->arena, png->len);
	memcpy(b->png.data, png->data, png->len);
	return p;
}

struct paper
book_end(struct book *b)
{
	struct paper p = { .pages = b->pages };
	bool ok = cairo_status(b->cr) == CAIRO_STATUS_SUCCESS;

	cairo_destroy(b->cr);
	cairo_surface_finish(b->pdf);
	ok = ok && cairo_surface_status(b->pdf) == CAIRO_STATUS_SUCCESS;
	cairo_surface_destroy(b->pdf);
	if (ok && b->pages > 0)
		p = pdf_finish(b->arena, b->out->data, b->out->len);
	p.pages = p.len > 0 ? b->pages : 0;
	if (b->picture != NULL)
		cairo_surface_destroy(b->picture);
	g_byte_array_free(b->out, TRUE);
	g_object_unref(b->context);
	g_object_unref(b->map);
	FcConfigDestroy(b->fonts);
	return p;
}
