/* xlsx.c - reads the first sheet of an XLSX workbook, streamed row by row */
#include <stdlib.h>
#include <string.h>

#include "xlsx.h"

#define HEX "0123456789ABCDEFabcdef"

enum kind { NUMBER, SHARED, INLINE, BOOLEAN, ERROR_VALUE };

struct sheet {
	struct xml	 x;		/* first: the parser's context */
	bool		 (*fn)(void *, const struct row *);
	void		*ctx;
	struct row	 row;
	char		 text[ROW_BYTES + ROW_CELLS + 2];
	size_t		 used, from;	/* of text; this cell's beginning */
	uint32_t	 line;
	size_t		 column;	/* of this cell, from 0 */
	char		 name[16];	/* "B4" */
	enum kind	 kind;
	bool		 taking, phonetic;
};

static void
stop(struct sheet *s, const char *code, const char *where)
{
	if (code != NULL)
		rows_fail(s->x.book->error, code, "%s", where);
	XML_StopParser(s->x.parser, XML_FALSE);
}

/* "AB12" is column 27; a cell without a reference follows the last one. */
static size_t
column_of(const char *reference, size_t last)
{
	size_t n = 0;

	if (reference == NULL)
		return last;
	for (; *reference >= 'A' && *reference <= 'Z' && n < 20000;
	    reference++)
		n = n * 26 + (size_t)(*reference - 'A' + 1);
	return n > 0 ? n - 1 : last;
}

static enum kind
kind_of(const char *t)
{
	static const struct { const char *t; enum kind kind; } v[] = {
		{ "s", SHARED }, { "inlineStr", INLINE }, { "str", INLINE },
		{ "b", BOOLEAN }, { "e", ERROR_VALUE }, { "d", INLINE },
	};

	for (size_t i = 0; t != NULL && i < sizeof v / sizeof v[0]; i++)
		if (strcmp(v[i].t, t) == 0)
			return v[i].kind;
	return NUMBER;
}

static void
begin_row(struct sheet *s, const char **v)
{
	const char *r = xml_attribute(v, "r");
	unsigned long line = r != NULL ? strtoul(r, NULL, 10) : 0;

	s->line = line > 0 && line <= 1048576 ? (uint32_t)line : s->line + 1;
	s->used = 0;
	s->column = 0;
	s->row.n = 0;
	s->row.line = s->line;
}

static void
begin_cell(struct sheet *s, const char **v)
{
	const char *r = xml_attribute(v, "r");

	s->column = column_of(r, s->column);
	s->kind = kind_of(xml_attribute(v, "t"));
	s->from = s->used;
	s->name[0] = '\0';
	if (r != NULL)
		strncat(s->name, r, sizeof s->name - 1);
}

static void
sheet_start(void *ctx, const char *name, const char **v)
{
	struct sheet *s = ctx;

	name = xml_local(name);
	if (strcmp(name, "row") == 0)
		begin_row(s, v);
	else if (strcmp(name, "c") == 0)
		begin_cell(s, v);
	else if (strcmp(name, "f") == 0)
		stop(s, "rumus", s->name);
	else if (strcmp(name, "rPh") == 0)
		s->phonetic = true;
	else if (strcmp(name, "v") == 0 || strcmp(name, "t") == 0)
		s->taking = !s->phonetic;
}

/* The text of a shared string; NULL when there is none of that number. */
static const char *
shared(const struct book *b, const char *number)
{
	char *end;
	unsigned long i = strtoul(number, &end, 10);

	if (end == number || *end != '\0' || i >= b->n)
		return NULL;
	return b->shared + b->index[i];
}

/* Blanks at both ends go, as in CSV. */
static char *
trim(char *t)
{
	size_t n;

	t += strspn(t, " \t\r\n");
	n = strlen(t);
	while (n > 0 && strchr(" \t\r\n", t[n - 1]) != NULL)
		n--;
	t[n] = '\0';
	return t;
}

/* Text cells write what XML cannot hold as _x000D_; undone in place (ECMA-376,
 * ST_Xstring).  A code that is no character of a text stays as it is. */
static void
unescape(char *t)
{
	char *to = t, *end;

	for (; *t != '\0'; ) {
		char hex[5] = "";
		unsigned long c = 0;

		if (strncmp(t, "_x", 2) == 0 && strspn(t + 2, HEX) >= 4 &&
		    t[6] == '_') {
			memcpy(hex, t + 2, 4);
			c = strtoul(hex, &end, 16);
		}
		if (c == 0 || (c >= 0xd800 && c <= 0xdfff)) {
			*to++ = *t++;
			continue;
		}
		t += 7;
		if (c < 0x80) {
			*to++ = (char)c;
			continue;
		}
		if (c < 0x800) {
			*to++ = (char)(0xc0 | c >> 6);
		} else {
			*to++ = (char)(0xe0 | c >> 12);
			*to++ = (char)(0x80 | (c >> 6 & 0x3f));
		}
		*to++ = (char)(0x80 | (c & 0x3f));
	}
	*to = '\0';
}

static void
end_cell(struct sheet *s)
{
	const char *found;
	size_t len;

	s->text[s->used++] = '\0';
	if (s->kind == ERROR_VALUE) {
		stop(s, "sel-galat", s->name);
		return;
	}
	if (s->kind == SHARED && s->text[s->from] != '\0') {
		found = shared(s->x.book, s->text + s->from);
		len = found != NULL ? strlen(found) : 0;
		if (found == NULL || s->from + len + 2 >= ROW_BYTES) {
			stop(s, found == NULL ? "xml-rusak" : "baris-panjang",
			    s->name);
			return;
		}
		memcpy(s->text + s->from, found, len + 1);
		s->used = s->from + len + 1;
	}
	if (s->kind == SHARED || s->kind == INLINE)
		unescape(s->text + s->from);
	if (s->text[s->from] == '\0') {
		s->used = s->from;	/* a styled cell without a value */
	} else if (s->column >= ROW_CELLS) {
		stop(s, "kolom-banyak", s->name);
		return;
	} else {
		while (s->row.n <= s->column)
			s->row.cell[s->row.n++] = (struct cell){ .text = "" };
		s->row.cell[s->column] = (struct cell){
			.text = trim(s->text + s->from),
			.number = s->kind == NUMBER,
		};
	}
	s->column++;
}

static void
end_row(struct sheet *s)
{
	for (size_t i = 0; i < s->row.n; i++) {
		if (s->row.cell[i].text[0] == '\0')
			continue;
		if (!s->fn(s->ctx, &s->row))
			stop(s, NULL, NULL);
		return;
	}
}

static void
sheet_end(void *ctx, const char *name)
{
	struct sheet *s = ctx;

	name = xml_local(name);
	if (strcmp(name, "v") == 0 || strcmp(name, "t") == 0)
		s->taking = false;
	else if (strcmp(name, "rPh") == 0)
		s->phonetic = false;
	else if (strcmp(name, "c") == 0)
		end_cell(s);
	else if (strcmp(name, "row") == 0)
		end_row(s);
	else if (strcmp(name, "sheetData") == 0)
		stop(s, NULL, NULL);
}

static void
sheet_text(void *ctx, const char *text, int len)
{
	struct sheet *s = ctx;

	if (!s->taking)
		return;
	if (s->used + (size_t)len + 2 >= ROW_BYTES) {
		stop(s, "baris-panjang", s->name);
		return;
	}
	memcpy(s->text + s->used, text, (size_t)len);
	s->used += (size_t)len;
}

bool
xlsx_each(int fd, bool (*fn)(void *, const struct row *), void *ctx,
    struct rows_error *error)
{
	static struct sheet sheet;	/* 70 KiB: not on the stack */
	struct book b;
	bool ok;

	memset(&sheet, 0, sizeof sheet);
	sheet.x.book = &b;
	sheet.fn = fn;
	sheet.ctx = ctx;
	ok = book_open(&b, fd, error) && book_read_parts(&b) &&
	    book_parse(&sheet.x, b.sheet, sheet_start, sheet_end, sheet_text);
	book_close(&b);
	return ok;
}
