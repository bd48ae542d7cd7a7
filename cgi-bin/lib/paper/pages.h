#ifndef PAGES_H
#define PAGES_H

#include <fontconfig/fontconfig.h>

#include "sheet.h"

/* Inside of sheet.c and paint.c. */

/* Margins that leave room for a binding and the foot. */
#define MARGIN_X	48.0
#define MARGIN_TOP	36.0
#define MARGIN_FOOT	48.0

struct item {
	struct item	*next;
	enum { LINE, BOX, PICTURE, MARK } kind;
	int		 page;
	double		 x, y, w, h, grey;
	bool		 ruled;
	PangoLayoutLine	*line;
	cairo_surface_t	*picture;
	const char	*text;
};

struct sheet {
	struct arena	*arena;
	struct sheet_info info;
	double		 width, height;		/* of the paper */
	int		 pages;
	struct item	*first, **last;
	FcConfig	*fonts;
	PangoFontMap	*map;
	PangoContext	*context;
	GPtrArray	*keep;			/* layouts and pictures */
	GByteArray	*out;
};

/* Paints all pages; the bytes are in out (paint.c). */
bool paint_all(struct sheet *);

#endif
