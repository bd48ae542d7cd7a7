#ifndef SHEET_H
#define SHEET_H

#include <stdbool.h>
#include <pango/pangocairo.h>

#include "arena.h"
#include "paper.h"

/*
 * A document under construction: first everything is placed on pages, then
 * the pages are painted, when their number is known.  Unit: points.
 */
struct sheet;

enum { WHITE = 0xffffff, GREY = 0xe8e8e8 };

struct sheet_info {
	bool		 landscape;
	struct book	*book;		/* to go into; NULL: one of its own */
	const char	*name;		/* bookmark inside a book */
	struct book_info is;		/* of its own book */
	const char	*stamp;		/* large, under the text: "DRAF"; NULL: none */
	const char	*foot[2];	/* two lines at the left of each foot */
};

enum style {
	PLAIN = 0, BOLD = 1 << 0, ITALIC = 1 << 1, UNDERLINE = 1 << 2,
	CENTRE = 1 << 3, RIGHT = 1 << 4
};

struct sheet *sheet_new(struct arena *, const struct sheet_info *);
struct arena *sheet_arena(struct sheet *);
double sheet_width(const struct sheet *);	/* between the margins */
double sheet_height(const struct sheet *);
/* A text broken into lines no wider than width; freed with the sheet. */
PangoLayout *sheet_text(struct sheet *, const char *text, double size,
    unsigned style, double width);

/* Placing; x and y from the margins' corner. */
void sheet_page(struct sheet *);	/* begins the next page */
void sheet_line(struct sheet *, PangoLayoutLine *, double x, double baseline);
void sheet_box(struct sheet *, double x, double y, double w, double h,
    unsigned fill, bool ruled);	/* 0xRRGGBB */
void sheet_picture(struct sheet *, const ProtobufCBinaryData *png,
    double x, double y, double height);
/* The curve of a distribution: heights at five places with their names. */
enum { CURVE_POINTS = 5 };
struct curve {
	int		 height[CURVE_POINTS];	/* 0 is the axis */
	const char	*name[CURVE_POINTS];
	const char	*up;			/* what the heights are */
};
/* Into that room (curve.c). */
void sheet_curve(struct sheet *, const struct curve *, double x, double y,
    double w, double h);
void sheet_bookmark(struct sheet *, const char *text, double y);

/* Paints all of it and frees the sheet. */
struct paper sheet_end(struct sheet *);

/* Says in the file that it is Indonesian and has a title to show (pdf.c). */
struct paper pdf_finish(struct arena *, const void *bytes, size_t len);

#endif
