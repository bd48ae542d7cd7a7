/* csv.c - reads CSV: RFC 4180, comma or semicolon, UTF-8 with or without BOM */
#include <string.h>
#include <unistd.h>

#include "rows.h"

enum { BLOCK = 64 * 1024 };

struct csv {
	int		 fd;
	unsigned char	 block[BLOCK];
	size_t		 at, len;
	bool		 (*fn)(void *, const struct row *);
	void		*ctx;
	struct rows_error *error;

	char		 text[ROW_BYTES + ROW_CELLS + 2];
	size_t		 used;		/* of text */
	struct row	 row;
	uint32_t	 line, began;	/* this line; where the row began */
	unsigned	 column;	/* byte in the line, from 1 */
	size_t		 header;	/* its cells; 0: not seen yet */
	int		 mark;		/* ',' or ';' */
	unsigned char	 more, low, high; /* of a UTF-8 sequence under way */
};

/* The next byte; -1 at the end, -2 on a read error. */
static int
next(struct csv *c)
{
	if (c->at == c->len) {
		ssize_t n = read(c->fd, c->block, BLOCK);

		if (n <= 0)
			return n == 0 ? -1 : -2;
		c->at = 0;
		c->len = (size_t)n;
	}
	c->column++;
	return c->block[c->at++];
}

/* Byte by byte, so that the first wrong one can be named (RFC 3629). */
static bool
utf8(struct csv *c, unsigned char b)
{
	if (c->more > 0) {
		if (b < c->low || b > c->high)
			return false;
		c->more--;
		c->low = 0x80;
		c->high = 0xbf;
		return true;
	}
	c->low = 0x80;
	c->high = 0xbf;
	if (b < 0x80)
		return true;
	if (b >= 0xc2 && b <= 0xdf) {
		c->more = 1;
	} else if (b >= 0xe0 && b <= 0xef) {
		c->more = 2;
		c->low = b == 0xe0 ? 0xa0 : 0x80;
		c->high = b == 0xed ? 0x9f : 0xbf;
	} else if (b >= 0xf0 && b <= 0xf4) {
		c->more = 3;
		c->low = b == 0xf0 ? 0x90 : 0x80;
		c->high = b == 0xf4 ? 0x8f : 0xbf;
	} else {
		return false;
	}
	return true;
}

/* The semicolon of an Indonesian Excel, or the comma of the RFC: whichever
 * the header has more of.  The first block is looked at. */
static void
choose_mark(struct csv *c)
{
	size_t comma = 0, semicolon = 0;
	bool quoted = false;

	for (size_t i = c->at; i < c->len; i++) {
		unsigned char b = c->block[i];

		if (b == '"')
			quoted = !quoted;
		else if (!quoted && (b == '\n' || b == '\r'))
			break;
		else if (!quoted && b == ',')
			comma++;
		else if (!quoted && b == ';')
			semicolon++;
	}
	c->mark = semicolon > comma ? ';' : ',';
}

static bool
start(struct csv *c)
{
	ssize_t n = read(c->fd, c->block, BLOCK);

	if (n <= 0)
		return rows_fail(c->error, n == 0 ? "berkas-kosong" :
		    "tak-terbaca", " ");
	c->len = (size_t)n;
	if (n >= 3 && memcmp(c->block, "\xef\xbb\xbf", 3) == 0)
		c->at = 3;
	if (n >= 2 && (memcmp(c->block, "\xff\xfe", 2) == 0 ||
	    memcmp(c->block, "\xfe\xff", 2) == 0))
		return rows_fail(c->error, "bukan-utf8",
		    "UTF-16, baris 1, byte 1");
	choose_mark(c);
	c->line = 1;
	return true;
}

static bool
put(struct csv *c, int b)
{
	if (c->used + 2 >= ROW_BYTES)
		return rows_fail(c->error, "baris-panjang", "baris %u",
		    c->began);
	c->text[c->used++] = (char)b;
	return true;
}

/* Ends the cell that began at from; blanks at both ends go. */
static bool
end_cell(struct csv *c, size_t from)
{
	char *t = c->text + from;
	size_t n = c->used - from;

	while (n > 0 && (t[n - 1] == ' ' || t[n - 1] == '\t'))
		n--;
	while (n > 0 && (*t == ' ' || *t == '\t')) {
		t++;
		n--;
	}
	t[n] = '\0';
	c->text[c->used++] = '\0';
	if (c->row.n == ROW_CELLS)
		return rows_fail(c->error, "kolom-banyak", "baris %u",
		    c->began);
	c->row.cell[c->row.n++] = (struct cell){ .text = t };
	return true;
}

enum end { CELL, LINE, LAST, BAD };

/* Every byte of the file passes here once. */
static int
take(struct csv *c)
{
	int b = next(c);

	if (b == -2)
		rows_fail(c->error, "tak-terbaca", "baris %u", c->line);
	else if (b == 0)
		rows_fail(c->error, "byte-nol", "baris %u, byte %u", c->line,
		    c->column);
	else if (b == -1 ? c->more > 0 : !utf8(c, (unsigned char)b))
		rows_fail(c->error, "bukan-utf8", "baris %u, byte %u", c->line,
		    c->column);
	if (b == '\n') {
		c->line++;
		c->column = 0;
	}
	return c->error->code != NULL ? -2 : b;
}

/* What follows a closing quote; a doubled quote gives '"'. */
static enum end
quoted(struct csv *c, int *after)
{
	for (;;) {
		int b = take(c);

		if (b == -1)
			rows_fail(c->error, "terpotong", "kutip yang dibuka "
			    "pada baris %u tidak ditutup", c->began);
		if (b < 0)
			return BAD;
		if (b == '"') {
			*after = take(c);
			if (*after != '"')
				return CELL;
		}
		if (b != '\r' && !put(c, b))
			return BAD;
	}
}

/* Reads one cell; says what came after it. */
static enum end
cell(struct csv *c)
{
	size_t from = c->used;
	bool closed = false;
	int b = take(c);

	if (b == '"') {
		if (quoted(c, &b) == BAD)
			return BAD;
		closed = true;
	}
	for (;; b = take(c)) {
		if (b == -2)
			return BAD;
		if (b == -1 || b == '\n' || b == c->mark)
			break;
		if (b == '\r')
			continue;
		if (closed && b != ' ' && b != '\t') {
			rows_fail(c->error, "kutip", "baris %u, byte %u",
			    c->line, c->column);
			return BAD;
		}
		if (!closed && !put(c, b))
			return BAD;
	}
	if (!end_cell(c, from))
		return BAD;
	return b == -1 ? LAST : b == '\n' ? LINE : CELL;
}

static bool
blank(const struct row *r)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->cell[i].text[0] != '\0')
			return false;
	return true;
}

/* Hands the row on; *go becomes false when the caller has enough. */
static bool
hand_over(struct csv *c, bool last, bool *go)
{
	if (blank(&c->row) || (c->header == 0 && c->row.n == 1 &&
	    strncmp(c->row.cell[0].text, "sep=", 4) == 0))
		return true;
	if (c->header == 0)
		c->header = c->row.n;
	else if (last && c->row.n < c->header)
		return rows_fail(c->error, "terpotong",
		    "baris %u berakhir di tengah", c->began);
	c->row.line = c->began;
	*go = c->fn(c->ctx, &c->row);
	return true;
}

bool
csv_each(int fd, bool (*fn)(void *, const struct row *), void *ctx,
    struct rows_error *error)
{
	static struct csv big;		/* 128 KiB: not on the stack */
	struct csv *c = &big;
	bool go = true;

	memset(c, 0, sizeof *c);
	c->fd = fd;
	c->fn = fn;
	c->ctx = ctx;
	c->error = error;
	if (!start(c))
		return false;
	while (go) {
		enum end end;

		c->used = 0;
		c->row.n = 0;
		c->began = c->line;
		do
			end = cell(c);
		while (end == CELL);
		if (end == BAD || !hand_over(c, end == LAST, &go))
			return false;
		if (end == LAST)
			break;
	}
	return true;
}
