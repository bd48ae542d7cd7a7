/* tempel_aksi.c - steps pasted from a spreadsheet: G23 */
#include <string.h>
#include <strings.h>

#include "step.h"
#include "tempel.h"
#include "tempel_aksi.h"
#include "text.h"

enum column { RHK, BULAN, TEKS, TARGET, COLUMNS };

static const struct { enum column column; const char *name; } names[] = {
	{ RHK, "RHK" }, { RHK, "rencana hasil kerja" }, { RHK, "nomor RHK" },
	{ BULAN, "Bulan" },
	{ TEKS, "Rencana aksi" }, { TEKS, "Langkah" }, { TEKS, "Kegiatan" },
	{ TARGET, "Target" },
};
static const char *const titles[COLUMNS] = {
	"RHK", "Bulan", "Rencana aksi", "Target",
};

unsigned
tempel_month(const char *text)
{
	static const char *const month[] = {
		"januari", "februari", "maret", "april", "mei", "juni", "juli",
		"agustus", "september", "oktober", "november", "desember",
	};
	size_t len = strlen(text);
	int64_t n;

	if (text_i64(text, &n))
		return n >= 1 && n <= 12 ? (unsigned)n : 0;
	for (unsigned m = 0; m < 12 && len >= 3; m++)
		if (strncasecmp(text, month[m], len) == 0)
			return m + 1;
	return 0;
}

/* A first row that names two columns or more gives their order. */
static bool
header(const char *const *cells, size_t n, int order[TEMPEL_CELLS])
{
	size_t known = 0;

	for (size_t i = 0; i < TEMPEL_CELLS; i++)
		order[i] = -1;
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < sizeof names / sizeof names[0]; k++)
			if (text_same(cells[i], names[k].name)) {
				order[i] = (int)names[k].column;
				known++;
				break;
			}
	if (known >= 2)
		return true;
	for (int i = 0; i < TEMPEL_CELLS; i++)
		order[i] = i < COLUMNS ? i : -1;
	return false;
}

/* By its wording, or its number in the plan. */
static const Rhk *
result_named(Rhk *const *plan, const char *cell)
{
	int64_t n;

	for (Rhk *const *r = plan; *r != NULL; r++)
		if (text_same((*r)->teks, cell))
			return *r;
	if (!text_i64(cell, &n) || n < 1)
		return NULL;
	for (; *plan != NULL; plan++)
		if (--n == 0)
			return *plan;
	return NULL;
}

static void
wrong(struct tempel_aksi_row *row, enum column column, const char *code)
{
	if (row->kode != NULL)
		return;
	row->kolom = titles[column];
	row->kode = code;
}

static bool
known(Aksi *const *steps, const Aksi *a)
{
	for (; *steps != NULL; steps++)
		if ((*steps)->bulan == a->bulan &&
		    strcmp((*steps)->rhk, a->rhk) == 0 &&
		    text_same((*steps)->teks, a->teks))
			return true;
	return false;
}

/* rhk and month: those of the row above, or NULL and 0. */
static void
check(struct arena *arena, struct tempel_aksi_row *row, const Rhk *rhk,
    unsigned month, unsigned months, const struct batas *l)
{
	struct problems bad = { 0 };
	Aksi *a = row->aksi;

	if (rhk == NULL)
		wrong(row, RHK, row->rhk[0] == '\0' ? "kosong" : "tempel-rhk");
	else
		a->rhk = rhk->id;
	a->bulan = month;
	if (month == 0)
		wrong(row, BULAN, row->bulan[0] == '\0' ? "kosong" : "pilih");
	else if ((months & (1u << month)) == 0)
		wrong(row, BULAN, "terkunci");
	a->teks = row->teks;
	a->target = row->target;
	step_read_target(arena, a);
	step_check(a, l, &bad);
	for (size_t i = 0; i < bad.n; i++)
		wrong(row, strcmp(bad.v[i].field, "teks") == 0 ? TEKS : TARGET,
		    bad.v[i].code);
}

static void
read_row(struct arena *arena, struct tempel_aksi_row *row,
    const char *const *cells, size_t n, const int order[TEMPEL_CELLS])
{
	const char *cell[COLUMNS] = { "", "", "", "" };

	for (size_t i = 0; i < n; i++)
		if (order[i] >= 0)
			cell[order[i]] = cells[i];
	row->rhk = cell[RHK];
	row->bulan = cell[BULAN];
	row->teks = cell[TEKS];
	row->target = cell[TARGET];
	row->aksi = arena_get(arena, sizeof *row->aksi);
	*row->aksi = (Aksi)AKSI__INIT;
}

static bool
empty(const char *const *cells, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (cells[i][0] != '\0')
			return false;
	return true;
}

struct tempel_aksi
tempel_aksi_read(struct arena *arena, const char *text, Rhk *const *plan,
    Aksi *const *steps, unsigned months, const struct batas *l)
{
	struct tempel_aksi t = { .header = "" };
	char sep = tempel_separator(text);
	const char *cells[TEMPEL_CELLS];
	int order[TEMPEL_CELLS];
	const Rhk *rhk = NULL;
	unsigned line = 0, month = 0;
	bool first = true;

	t.row = arena_array(arena, TEMPEL_AKSI_ROWS, sizeof *t.row);
	while (*text != '\0') {
		struct tempel_aksi_row *row = &t.row[t.n];
		const char *from = text, *all;
		size_t n;

		text = tempel_cells(arena, text, sep, cells, &n);
		all = arena_copy(arena, from, (size_t)(text - from));
		text += *text == '\n';
		line++;
		if (empty(cells, n))
			continue;
		if (first && header(cells, n, order)) {
			first = false;
			t.header = all;
			continue;
		}
		first = false;
		if ((t.too_many = t.n == TEMPEL_AKSI_ROWS))
			break;
		read_row(arena, row, cells, n, order);
		row->line = line;
		row->text = all;
		if (row->rhk[0] != '\0')
			rhk = result_named(plan, row->rhk);
		if (row->bulan[0] != '\0')
			month = tempel_month(row->bulan);
		check(arena, row, rhk, month, months, l);
		row->twin = row->kode == NULL && known(steps, row->aksi);
		for (size_t i = 0; i < t.n && row->kode == NULL; i++)
			row->twin |= t.row[i].kode == NULL &&
			    known((Aksi *[]){ t.row[i].aksi, NULL }, row->aksi);
		t.n++;
	}
	return t;
}

const char *
tempel_aksi_rest(struct arena *arena, const struct tempel_aksi *t)
{
	const char *out = t->header;

	for (size_t i = 0; i < t->n; i++)
		if (t->row[i].kode != NULL)
			out = arena_printf(arena, "%s%s%s", out,
			    out[0] != '\0' ? "\n" : "", t->row[i].text);
	return out;
}
