#ifndef DRAW_H
#define DRAW_H

#include "paper.h"

/* The records one document is drawn from. */
struct desk {
	struct arena	*a;
	Pengaturan	 agency;
	Aturan		 rules;
	Skp		 skp;
	Rhk		*rhk[64];
	const char	*pimpinan[64];
	size_t		 n;
	Identitas	 who, boss;
	struct paper_plan plan;
	struct paper_nilai nilai;
	Penilaian	 hasil;
};

/* What came of the plan in a period, by the name of the document, which begins
 * with "p8" to "p11" (draw_nilai.c); NULL: another document. */
paper_make *draw_nilai(struct desk *, const char *what);

#endif
