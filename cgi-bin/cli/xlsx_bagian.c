/* xlsx_bagian.c - the small parts of a workbook: first sheet, shared strings */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "xlsx.h"

/* xl/workbook.xml: the first sheet's relation, and where dates begin. */
static void
workbook_start(void *ctx, const char *name, const char **v)
{
	struct xml *x = ctx;
	struct book *b = x->book;
	const char *value;

	name = xml_local(name);
	if (strcmp(name, "workbookPr") == 0) {
		value = xml_attribute(v, "date1904");
		b->error->date1904 = value != NULL && (*value == '1' ||
		    *value == 't');
	} else if (strcmp(name, "sheet") == 0 && b->rel[0] == '\0') {
		for (; v[0] != NULL; v += 2)
			if (strchr(v[0], ':') != NULL &&
			    strcmp(xml_local(v[0]), "id") == 0)
				snprintf(b->rel, sizeof b->rel, "%s", v[1]);
	}
}

/* xl/_rels/workbook.xml.rels: the member of that relation. */
static void
relation_start(void *ctx, const char *name, const char **v)
{
	struct xml *x = ctx;
	struct book *b = x->book;
	const char *id = xml_attribute(v, "Id"), *to;

	to = xml_attribute(v, "Target");
	if (strcmp(xml_local(name), "Relationship") != 0 || id == NULL ||
	    to == NULL || strcmp(id, b->rel) != 0)
		return;
	if (to[0] == '/')
		snprintf(b->sheet, sizeof b->sheet, "%s", to + 1);
	else
		snprintf(b->sheet, sizeof b->sheet, "xl/%s", to);
}

struct strings {
	struct xml	 x;
	bool		 inside, phonetic;
};

/* Makes room for n more bytes of shared strings, within the limit. */
static bool
room(struct book *b, size_t n)
{
	size_t want = b->shared_room == 0 ? 64 * 1024 : b->shared_room;
	char *p;

	if (b->shared_len + n > BOOK_SHARED)
		return rows_fail(b->error, "zip-besar", "sharedStrings");
	while (want < b->shared_len + n)
		want *= 2;
	if (want == b->shared_room)
		return true;
	p = realloc(b->shared, want);
	if (p == NULL)
		return rows_fail(b->error, "tak-terbaca", "memori");
	b->shared = p;
	b->shared_room = want;
	return true;
}

static bool
new_string(struct book *b)
{
	if (b->n == b->room) {
		size_t want = b->room == 0 ? 1024 : b->room * 2;
		size_t *p = realloc(b->index, want * sizeof *p);

		if (p == NULL)
			return rows_fail(b->error, "tak-terbaca", "memori");
		b->index = p;
		b->room = want;
	}
	b->index[b->n++] = b->shared_len;
	return true;
}

static void
string_start(void *ctx, const char *name, const char **v)
{
	struct strings *s = ctx;

	(void)v;
	name = xml_local(name);
	if (strcmp(name, "si") == 0 && !new_string(s->x.book))
		XML_StopParser(s->x.parser, XML_FALSE);
	else if (strcmp(name, "rPh") == 0)
		s->phonetic = true;
	else if (strcmp(name, "t") == 0)
		s->inside = !s->phonetic;
}

static void
string_end(void *ctx, const char *name)
{
	struct strings *s = ctx;
	struct book *b = s->x.book;

	name = xml_local(name);
	if (strcmp(name, "t") == 0) {
		s->inside = false;
	} else if (strcmp(name, "rPh") == 0) {
		s->phonetic = false;
	} else if (strcmp(name, "si") == 0) {
		if (room(b, 1))
			b->shared[b->shared_len++] = '\0';
		else
			XML_StopParser(s->x.parser, XML_FALSE);
	}
}

static void
string_text(void *ctx, const char *text, int len)
{
	struct strings *s = ctx;
	struct book *b = s->x.book;

	if (!s->inside)
		return;
	if (!room(b, (size_t)len)) {
		XML_StopParser(s->x.parser, XML_FALSE);
		return;
	}
	memcpy(b->shared + b->shared_len, text, (size_t)len);
	b->shared_len += (size_t)len;
}

bool
book_read_parts(struct book *b)
{
	struct strings s = { .x = { .book = b } };
	struct xml x = { .book = b };

	if (!book_has(b, "xl/workbook.xml") ||
	    !book_has(b, "xl/_rels/workbook.xml.rels"))
		return rows_fail(b->error, "bukan-xlsx", " ");
	if (!book_parse(&x, "xl/workbook.xml", workbook_start, NULL, NULL) ||
	    !book_parse(&x, "xl/_rels/workbook.xml.rels", relation_start,
	    NULL, NULL))
		return false;
	if (b->sheet[0] == '\0' || !book_has(b, b->sheet))
		return rows_fail(b->error, "bukan-xlsx", "lembar pertama");
	return !book_has(b, "xl/sharedStrings.xml") ||
	    book_parse(&s.x, "xl/sharedStrings.xml", string_start, string_end,
	    string_text);
}
