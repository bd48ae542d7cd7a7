/* tempel.c - rows pasted from a spreadsheet: from text to cells, and back */
#include <string.h>

#include "tempel.h"
#include "text.h"

enum { CELLS = TEMPEL_CELLS };

/* The names of the columns, as people call them; the first is our own. */
static const struct { enum tempel_column column; const char *name; } names[] = {
	{ TEMPEL_RHK, "RHK" },
	{ TEMPEL_RHK, "rencana hasil kerja" },
	{ TEMPEL_RHK, "rumusan" },
	{ TEMPEL_RHK, "teks" },
	{ TEMPEL_RHK, "nomor RHK" },
	{ TEMPEL_BAGIAN, "Bagian" },
	{ TEMPEL_BAGIAN, "jenis" },
	{ TEMPEL_BAGIAN, "utama/tambahan" },
	{ TEMPEL_KLASIFIKASI, "Klasifikasi" },
	{ TEMPEL_INTERVENSI, "RHK pimpinan" },
	{ TEMPEL_INTERVENSI, "intervensi" },
	{ TEMPEL_INTERVENSI, "RHK pimpinan yang diintervensi" },
	{ TEMPEL_ASPEK, "Aspek" },
	{ TEMPEL_INDIKATOR, "Indikator" },
	{ TEMPEL_INDIKATOR, "IKI" },
	{ TEMPEL_INDIKATOR, "indikator kinerja individu" },
	{ TEMPEL_TARGET, "Target" },
	{ TEMPEL_SATUAN, "Satuan" },
	{ TEMPEL_SATUAN, "satuan / tanggal" },
	{ TEMPEL_SATUAN, "tanggal" },
	{ TEMPEL_PERSPEKTIF, "Perspektif" },
	{ TEMPEL_NO, "No" },
	{ TEMPEL_NO, "nomor" },
	{ TEMPEL_NO, "no." },
};
enum { NAMES = sizeof names / sizeof names[0] };

char
tempel_separator(const char *text)
{
	if (strchr(text, '\t') != NULL)
		return '\t';
	return strchr(text, ';') != NULL ? ';' :
	    strchr(text, '|') != NULL ? '|' : '\t';
}

/* Past the quoted cell that begins at s; NULL when its quotes do not end. */
static const char *
quoted(struct arena *arena, const char *s, char sep, const char **cell)
{
	char *out = arena_get(arena, strlen(s) + 1), *to = out;

	for (s++; *s != '\0'; s++) {
		if (*s == '"' && s[1] == '"')
			s++;
		else if (*s == '"')
			break;
		*to++ = *s;
	}
	if (*s == '\0')
		return NULL;
	s++;
	s += strspn(s, " ");
	/* Something behind it: then the quote was a sign of the text. */
	if (*s != sep && *s != '\n' && *s != '\0')
		return NULL;
	*cell = text_fold(arena, out);
	return s;
}

const char *
tempel_cells(struct arena *arena, const char *s, char sep,
    const char *cells[CELLS], size_t *n)
{
	char stop[] = { sep, '\n', '\0' };

	for (*n = 0;; s++) {
		const char *cell = "", *end = NULL;

		if (*s == '"')
			end = quoted(arena, s, sep, &cell);
		if (end == NULL) {
			end = s + strcspn(s, stop);
			cell = text_fold(arena, arena_copy(arena, s,
			    (size_t)(end - s)));
		}
		if (*n < CELLS)
			cells[(*n)++] = cell;
		s = end;
		if (*s != sep)
			return s;
	}
}

static int
column_named(const char *cell)
{
	for (size_t i = 0; i < NAMES; i++)
		if (text_same(cell, names[i].name))
			return (int)names[i].column;
	return -1;
}

/* A first row that names two columns or more is a header. */
static bool
read_header(const char *const *cells, size_t n, int column[CELLS])
{
	size_t known = 0;

	/* A row may have more cells than the header: they are nobody's. */
	for (size_t i = 0; i < CELLS; i++)
		column[i] = -1;
	for (size_t i = 0; i < n; i++) {
		column[i] = column_named(cells[i]);
		for (size_t k = 0; k < i && column[i] >= 0; k++)
			if (column[k] == column[i])
				column[i] = -1;
		known += column[i] >= 0;
	}
	if (known >= 2 || (known == 1 && n == 1))
		return true;
	for (int i = 0; i < CELLS; i++)
		column[i] = i < TEMPEL_NO ? i : -1;
	return false;
}

static bool
empty(const char *const *cells, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (cells[i][0] != '\0')
			return false;
	return true;
}

struct tempel
tempel_read(struct arena *arena, const char *text)
{
	struct tempel t = { 0 };
	const char *cells[CELLS];
	int column[CELLS];
	char sep = tempel_separator(text);
	bool first = true;
	unsigned line = 0;

	t.row = arena_array(arena, TEMPEL_ROWS, sizeof *t.row);
	while (*text != '\0') {
		struct tempel_row *row = &t.row[t.n];
		size_t n;

		text = tempel_cells(arena, text, sep, cells, &n);
		text += *text == '\n';
		line++;
		if (empty(cells, n))
			continue;
		if (first && (t.header = read_header(cells, n, column))) {
			first = false;
			continue;
		}
		first = false;
		if (t.n == TEMPEL_ROWS) {
			t.too_many = true;
			break;
		}
		row->line = line;
		for (int c = 0; c < TEMPEL_COLUMNS; c++)
			row->cell[c] = "";
		for (size_t i = 0; i < n; i++)
			if (column[i] >= 0)
				row->cell[column[i]] = cells[i];
		t.n++;
	}
	return t;
}

/* --------------------------------------------------------------- and back */

struct out { char *text; size_t len, room; struct arena *arena; };

static void
put(struct out *o, const char *s, size_t n)
{
	if (o->len + n + 1 > o->room) {
		size_t room = 2 * (o->len + n) + 256;
		char *more = arena_get(o->arena, room);

		if (o->len > 0)
			memcpy(more, o->text, o->len);
		o->text = more;
		o->room = room;
	}
	memcpy(o->text + o->len, s, n);
	o->len += n;
	o->text[o->len] = '\0';
}

static void
put_cell(struct out *o, const char *cell)
{
	if (cell[0] != '"' && strcspn(cell, "\t\n") == strlen(cell)) {
		put(o, cell, strlen(cell));
		return;
	}
	put(o, "\"", 1);
	for (; *cell != '\0'; cell++) {
		if (*cell == '"')
			put(o, "\"", 1);
		put(o, cell, 1);
	}
	put(o, "\"", 1);
}

const char *
tempel_rest(struct arena *arena, const struct tempel *t)
{
	static const char head[] = "RHK\tBagian\tKlasifikasi\tRHK pimpinan\t"
	    "Aspek\tIndikator\tTarget\tSatuan\tPerspektif";
	struct out o = { .arena = arena };

	put(&o, head, sizeof head - 1);
	for (size_t i = 0; i < t->n; i++) {
		const struct tempel_row *row = &t->row[i];

		if (!row->wrong)
			continue;
		put(&o, "\n", 1);
		for (int c = 0; c < TEMPEL_NO; c++) {
			if (c > 0)
				put(&o, "\t", 1);
			put_cell(&o, c == TEMPEL_RHK && row->rhk != NULL ?
			    row->rhk->teks : row->cell[c]);
		}
	}
	return o.text;
}
