/* peran.c - P7, matriks peran hasil: people against the leader's results */
#include <string.h>

#include "form.h"
#include "text.h"

/* Fills of the head and of the leader's row (rules.md 5, P7). */
enum { HEAD = 0xb8cce4, LEADER = 0xdce6f1 };
/* Results beside each other: with more the letters stand too narrow. */
enum { ACROSS = 5, FIXED = 3 };
/* Letters of a result that are repeated in the head of the next page. */
enum { SHORT = 90 };

#define CELL_SIZE 8.0

/* Results from..to-1 of the leader beside each other. */
struct band { struct form *form; struct table *table; int from, to; };

static struct cell *
text(struct group *g, int row, int col, const char *what, unsigned fill,
    unsigned style)
{
	struct cell *c = group_cell(g, row, col, 1, 1);

	c->fill = fill;
	cell_text(g, c, what, CELL_SIZE, style);
	return c;
}

/* A result in the repeated head: enough to know it by. */
static const char *
brief(struct form *f, const char *result)
{
	const char *end = result;

	if (text_chars(result) <= SHORT)
		return result;
	for (int i = 0; i < SHORT; i++)
		end = g_utf8_next_char(end);
	return arena_printf(f->arena, "%s…", text_trim(f->arena,
	    arena_copy(f->arena, result, (size_t)(end - result))));
}

static bool
all_brief(const struct band *b, Rhk *const *rhk)
{
	for (int i = b->from; i < b->to; i++)
		if (text_chars(rhk[i]->teks) > SHORT)
			return false;
	return true;
}

/* The leader and his results, in full. */
static void
leader_row(const struct band *b, struct group *g, int row, Rhk *const *rhk)
{
	const Identitas *who = b->form->plan->pegawai;

	text(g, row, 0, "", LEADER, CENTRE)->number = true;
	text(g, row, 1, who->nama, LEADER, BOLD)->number = true;
	text(g, row, 2, post_text(b->form->arena, who), LEADER, PLAIN);
	for (int i = b->from; i < b->to; i++)
		text(g, row, FIXED + i - b->from, arena_printf(b->form->arena,
		    "(%d) %s", i + 1, rhk[i]->teks), LEADER, PLAIN);
}

/*
 * Who, what post, the merged heading; below it the leader's results.  On each
 * page the leader's own row is said again when it is short, else its
 * beginnings are.
 */
static void
set_head(const struct band *b, Rhk *const *rhk)
{
	static const char *const names[FIXED] = { "No", "Pegawai", "Jabatan" };
	bool brief_row = all_brief(b, rhk);
	int n = b->to - b->from;
	struct group *g = group_new(b->table, 2, 2 * (FIXED + ACROSS));
	struct cell *c;

	for (int i = 0; i < FIXED; i++) {
		c = group_cell(g, 0, i, brief_row ? 1 : 2, 1);
		c->fill = HEAD;
		c->middle = true;
		cell_text(g, c, names[i], CELL_SIZE, BOLD | CENTRE);
	}
	c = group_cell(g, 0, FIXED, 1, n);
	c->fill = HEAD;
	cell_text(g, c, "Output Antara/Output/Output Layanan", CELL_SIZE,
	    BOLD | CENTRE);
	if (brief_row)
		leader_row(b, g, 1, rhk);
	for (int i = 0; i < n && !brief_row; i++)
		text(g, 1, FIXED + i, arena_printf(b->form->arena, "(%d) %s",
		    b->from + i + 1, brief(b->form, rhk[b->from + i]->teks)),
		    HEAD, PLAIN);
	b->table->head = g;
}

/* Several items in a cell become a list. */
static void
fill_cell(const struct band *b, struct group *g, struct cell *c,
    const char *items)
{
	bool many = strchr(items, '\n') != NULL;

	while (*items != '\0') {
		size_t n = strcspn(items, "\n");
		const char *item = arena_copy(b->form->arena, items, n);

		if (many)
			cell_item(g, c, "–", item, CELL_SIZE, PLAIN);
		else
			cell_text(g, c, item, CELL_SIZE, PLAIN);
		items += n + (items[n] == '\n');
	}
}

static void
add_person(const struct band *b, const struct paper_peran *who, size_t number)
{
	struct group *g = group_new(b->table, 1, FIXED + ACROSS);

	text(g, 0, 0, arena_printf(b->form->arena, "%zu", number), WHITE,
	    CENTRE)->number = true;
	text(g, 0, 1, who->nama, WHITE, PLAIN)->number = true;
	text(g, 0, 2, who->jabatan, WHITE, PLAIN);
	for (int i = b->from; i < b->to; i++)
		fill_cell(b, g, group_cell(g, 0, FIXED + i - b->from, 1, 1),
		    who->isi[i]);
	form_add(b->form, g);
}

/* One band from its top; the leader's row stands first. */
static void
add_band(struct form *f, const struct band *b)
{
	const struct paper_matriks *m = f->plan->matriks;
	size_t first = f->n;

	set_head(b, f->plan->rhk);
	if (!all_brief(b, f->plan->rhk)) {
		struct group *g = group_new(b->table, 1, FIXED + ACROSS);

		leader_row(b, g, 0, f->plan->rhk);
		form_add(f, g);
	}
	for (size_t k = 0; k < m->n; k++)
		add_person(b, &m->orang[k], k + 1);
	if (m->n == 0) {
		struct group *g = group_new(b->table, 1, 1);

		cell_text(g, group_cell(g, 0, 0, 1, b->table->columns),
		    "Belum ada pegawai pada matriks ini.", CELL_SIZE, PLAIN);
		form_add(f, g);
	}
	f->groups[first]->fresh = b->from > 0;
	f->groups[first]->gap = 6;
	f->groups[first]->bookmark = arena_printf(f->arena,
	    b->to - b->from > 1 ? "Hasil %d sampai %d" : "Hasil %d",
	    b->from + 1, b->to);
}

/* As many bands as needed, of nearly the same width. */
static void
add_bands(struct form *f, int results)
{
	int bands = (results + ACROSS - 1) / ACROSS;

	for (int i = 0; i < bands; i++) {
		double shares[FIXED + ACROSS] = { 3, 15, 15 };
		struct band b = { f, NULL, results * i / bands,
		    results * (i + 1) / bands };
		int n = b.to - b.from;

		for (int k = 0; k < n; k++)
			shares[FIXED + k] = 67.0 / n;
		b.table = form_table(f, FIXED + n, shares, true);
		b.table->pad_x = 3;
		b.table->pad_y = 2.2;
		add_band(f, &b);
	}
}

static bool
has_none(const struct paper_peran *who, int results)
{
	for (int i = 0; i < results; i++)
		if (*who->isi[i] != '\0')
			return false;
	return true;
}

/* Those left out are named, never just an empty row (S39). */
static void
add_left_out(struct form *f, int results)
{
	static const double whole[] = { 1 };
	const struct paper_matriks *m = f->plan->matriks;
	struct group *g = group_new(form_table(f, 1, whole, false), 1, 1);
	struct cell *c = group_cell(g, 0, 0, 1, 1);
	const char *names = "";
	int n = 0;

	for (size_t i = 0; i < m->n; i++)
		if (has_none(&m->orang[i], results))
			names = arena_printf(f->arena, "%s%s%s", names,
			    n++ > 0 ? "; " : "", m->orang[i].nama);
	if (n == 0)
		return;
	cell_text(g, c, arena_printf(f->arena, "Belum mendapat peran (%d): %s.",
	    n, names), TEXT_SIZE, PLAIN);
	if (*m->alasan != '\0')
		cell_text(g, c, arena_printf(f->arena, "Alasan: %s", m->alasan),
		    TEXT_SIZE, PLAIN);
	g->table->pad_x = 0;
	g->gap = 8;
	form_add(f, g);
}

struct paper
paper_matriks(struct arena *a, const struct paper_plan *plan)
{
	char *unit = g_utf8_strup(plan->matriks->unit, -1);
	const char *const titles[] = { "MATRIKS PERAN HASIL",
	    arena_text(a, unit), NULL };
	struct form *f = form_new(a, plan, arena_printf(a,
	    "Matriks Peran Hasil %u", plan->skp->tahun));
	int results = 0;

	g_free(unit);
	while (plan->rhk[results] != NULL)
		results++;
	form_titles(f, titles);
	form_period(f);
	if (results > 0)
		add_bands(f, results);
	add_left_out(f, results);
	f->groups[f->n - 1]->keep = true;	/* with the signature */
	form_leader_signature(f);
	return form_end(f);
}
