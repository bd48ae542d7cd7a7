#ifndef XLSX_H
#define XLSX_H

#include <expat.h>
#include <zip.h>

#include "rows.h"

/* An opened workbook; for xlsx*.c only. */
struct book {
	zip_t		*zip;
	struct rows_error *error;
	uint64_t	 unpacked;	/* bytes so far */
	char		*shared;	/* shared strings, NUL after each */
	size_t		 shared_len, shared_room;
	size_t		*index;		/* where each begins */
	size_t		 n, room;
	char		 rel[64];	/* relation id of the first sheet */
	char		 sheet[256];	/* its member */
};

/* Every parser's context begins with this. */
struct xml {
	struct book	*book;
	XML_Parser	 parser;
};

enum {
	BOOK_MEMBERS = 200, BOOK_RATIO = 100,		/* IN-11 */
	BOOK_SHARED = 64 * 1024 * 1024			/* shared strings */
};
#define BOOK_UNPACKED (UINT64_C(512) * 1024 * 1024)	/* architecture 26 */

/* Opens the zip and judges it by its directory; false after an error. */
bool book_open(struct book *, int fd, struct rows_error *);
void book_close(struct book *);
/*
 * Feeds a member to a fresh parser with these handlers and x as context,
 * until the member ends, the parser is stopped, or a limit is passed.  False
 * after an error; a stop without one is none.
 */
bool book_parse(struct xml *x, const char *member, XML_StartElementHandler,
    XML_EndElementHandler, XML_CharacterDataHandler);
bool book_has(struct book *, const char *member);
/* Finds the first sheet and reads the shared strings. */
bool book_read_parts(struct book *);

/* The value of an attribute, with or without a namespace prefix; or NULL. */
const char *xml_attribute(const char **attributes, const char *name);
/* Element names as they are without the prefix. */
const char *xml_local(const char *name);

#endif
