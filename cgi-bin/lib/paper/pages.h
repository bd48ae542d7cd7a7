#ifndef PAGES_H
#define PAGES_H

#include <fontconfig/fontconfig.h>

#include "sheet.h"

/* Inside of book.c, sheet.c and paint.c. */

/* Margins that leave room for a binding and the foot. */
#define MARGIN_X	48.0
#define MARGIN_TOP	36.0
#define MARGIN_FOOT	48.0

struct item {
	struct item	*next;
	enum { LINE, BOX, PICTURE, MARK, CURVE } kind;
	int		 page;
	double		 x, y, w, h;
	unsigned	 fill;
	bool		 ruled;
	PangoLayoutLine	*line;
	cairo_surface_t	*picture;	/* the book's */
	const char	*text;
	const struct curve *curve;
};

/* One PDF; its documents share the fonts and the logo. */
struct book {
	struct arena	*arena;
	FcConfig	*fonts;
	PangoFontMap	*map;
	PangoContext	*context;
	GByteArray	*out;
	cairo_surface_t	*pdf;
	cairo_t		*cr;
	int		 pages;			/* painted so far */
	const char	*chapter;		/* waits for its first page */
	int		 parent;		/* of the bookmarks that follow */
	cairo_surface_t	*picture;		/* the last one unpacked */
	ProtobufCBinaryData png;		/* and what it was made of */
};

struct sheet {
	struct arena	*arena;
	struct book	*book;
	bool		 own;			/* the book is this sheet alone */
	struct sheet_info info;
	double		 width, height;		/* of the paper */
	int		 pages;
	struct item	*first, **last;
	GPtrArray	*keep;			/* layouts */
};

/* The picture unpacked; NULL when it is none, or too large to unpack. */
cairo_surface_t *book_picture(struct book *, const ProtobufCBinaryData *png);
/* One more item of the last page; x and y from the margins' corner. */
struct item *sheet_place(struct sheet *, int kind, double x, double y);
/* The line and its axis (curve.c). */
void paint_curve(cairo_t *, const struct item *);
/* Paints all pages of a sheet into its book (paint.c). */
bool paint_all(struct sheet *);

#endif
