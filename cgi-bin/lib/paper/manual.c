/* manual.c - P6, manual indikator kinerja: a table for each indicator */
#include "form.h"

/* The law's words in their order (R-SKP-11). */
static const char *const control[] = {
	[INDIKATOR__KENDALI__OUTCOME] = "Outcome",
	[INDIKATOR__KENDALI__OUTCOME_ANTARA] = "Outcome Antara",
	[INDIKATOR__KENDALI__OUTPUT_KENDALI_RENDAH] = "Output Kendali Rendah",
};
static const char *const reported[] = {
	[INDIKATOR__PELAPORAN__BULANAN] = "Bulanan",
	[INDIKATOR__PELAPORAN__TRIWULAN] = "Triwulan",
	[INDIKATOR__PELAPORAN__SEMESTERAN] = "Semesteran",
	[INDIKATOR__PELAPORAN__TAHUNAN] = "Tahunan",
};

/* Rows of two to five columns, whose edges meet. */
struct tables { struct table *two, *three, *control, *reported; };

static void
label(struct group *g, int row, int col, int rows, const char *text)
{
	struct cell *c = group_cell(g, row, col, rows, 1);

	c->number = true;		/* said again on the next page */
	cell_text(g, c, text, TEXT_SIZE, PLAIN);
}

static void
add(struct form *f, struct group *g)
{
	g->keep = true;
	form_add(f, g);
}

static void
row(struct form *f, struct table *t, const char *name, const char *text)
{
	struct group *g = group_new(t, 1, 2);

	label(g, 0, 0, 1, name);
	cell_text(g, group_cell(g, 0, 1, 1, 1), or_dash(text), TEXT_SIZE, PLAIN);
	add(f, g);
}

static void
description(struct form *f, struct table *t, const char *definition,
    const char *formula)
{
	struct group *g = group_new(t, 2, 5);

	label(g, 0, 0, 2, "Deskripsi");
	label(g, 0, 1, 1, "Definisi");
	cell_text(g, group_cell(g, 0, 2, 1, 1), or_dash(definition), TEXT_SIZE,
	    PLAIN);
	label(g, 1, 1, 1, "Formula");
	cell_text(g, group_cell(g, 1, 2, 1, 1), or_dash(formula), TEXT_SIZE,
	    PLAIN);
	add(f, g);
}

/* The chosen one is marked (x); none when nothing was written at all. */
static void
choice(struct form *f, struct table *t, const char *name,
    const char *const *words, int n, int chosen)
{
	struct group *g = group_new(t, 1, (size_t)n + 1);

	label(g, 0, 0, 1, name);
	for (int i = 0; i < n; i++)
		cell_text(g, group_cell(g, 0, i + 1, 1, 1),
		    arena_printf(f->arena, "(%s) %s", i == chosen ? "x" :
		    "\u00a0\u00a0", words[i]), TEXT_SIZE, PLAIN);
	add(f, g);
}

/* Indicator and target, by the approach. */
static const char *
measure(struct form *f, const Indikator *in)
{
	const char *target = form_target(f->arena, in);

	if (f->plan->skp->pendekatan == PENDEKATAN__KUALITATIF)
		return form_measure(f->arena, in);
	return *target == '\0' ? in->teks : arena_printf(f->arena,
	    "%s\nTarget: %s", in->teks, target);
}

static void
indicator(struct form *f, const struct tables *t, const Rhk *rhk,
    const Indikator *in, int number)
{
	const Indikator__Manual *m = in->manual;
	struct group *bar = form_bar(f, t->two, arena_printf(f->arena,
	    "INDIKATOR KINERJA %d", number));

	bar->gap = 10;
	bar->bookmark = arena_printf(f->arena, "Indikator kinerja %d", number);
	form_add(f, bar);
	row(f, t->two, "Rencana Hasil Kerja", rhk->teks);
	row(f, t->two, "Ukuran Keberhasilan/Indikator Kinerja dan Target",
	    measure(f, in));
	row(f, t->two, "Tujuan", m == NULL ? "" : m->tujuan);
	description(f, t->three, m == NULL ? "" : m->definisi,
	    m == NULL ? "" : m->formula);
	row(f, t->two, "Satuan Pengukuran", m == NULL || *m->satuan == '\0' ?
	    in->satuan : m->satuan);
	choice(f, t->control, "Kualitas dan Tingkat Kendali", control, 3,
	    m == NULL ? -1 : (int)m->kendali);
	row(f, t->two, "Sumber Data", m == NULL ? "" : m->sumber);
	choice(f, t->reported, "Periode Pelaporan", reported, 4,
	    m == NULL ? -1 : (int)m->pelaporan);
	f->groups[f->n - 1]->keep = false;
}

static void
indicators(struct form *f)
{
	static const double two[] = { 22, 78 }, three[] = { 22, 12, 66 },
	    four[] = { 22, 26, 26, 26 }, five[] = { 22, 19.5, 19.5, 19.5, 19.5 };
	const struct tables t = {
		form_table(f, 2, two, true), form_table(f, 3, three, true),
		form_table(f, 4, four, true), form_table(f, 5, five, true),
	};
	int n = 0;

	for (Rhk *const *r = f->plan->rhk; *r != NULL; r++)
		for (size_t i = 0; i < (*r)->n_indikator; i++)
			indicator(f, &t, *r, (*r)->indikator[i], ++n);
	if (n == 0)
		row(f, t.two, "Indikator kinerja", "");
}

struct paper
paper_manual(struct arena *a, const struct paper_plan *plan)
{
	static const char *const titles[] = { "MANUAL INDIKATOR KINERJA", NULL };
	struct form *f = form_new(a, plan, arena_printf(a,
	    "Manual Indikator Kinerja %u", plan->skp->tahun));

	form_opening(f, titles);
	indicators(f);
	f->groups[f->n - 1]->keep = true;	/* with the signatures */
	form_signatures(f);
	return form_end(f);
}
