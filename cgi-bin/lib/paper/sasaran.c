/* sasaran.c - the SKP itself: P1 and P2 for JPT, P3 for JA and JF; P4 in blok.c */
#include <string.h>

#include "form.h"
#include "rhk.h"

/* R-SKP-8: columns, their shares of the width, and who spans the indicators. */
struct column {
	const char	*name;
	double		 share;
	bool		 spans;
	void		(*fill)(struct form *, struct group *, struct cell *,
			    const Rhk *, size_t);
};

static bool
has_each(const Aturan *rules, const ProtobufCEnumDescriptor *of)
{
	for (unsigned i = 0; i < of->n_values; i++)
		if (form_word(rules, of, of->values[i].value) == NULL)
			return false;
	return true;
}

static void
fill_pimpinan(struct form *f, struct group *g, struct cell *c, const Rhk *rhk,
    size_t i)
{
	(void)i;
	cell_text(g, c, or_dash(form_pimpinan(f->plan, rhk)), TEXT_SIZE, PLAIN);
}

/* The form names who gave the task after the result, in brackets. */
static void
fill_result(struct form *f, struct group *g, struct cell *c, const Rhk *rhk,
    size_t i)
{
	const char *text = rhk->teks, *from = form_pemberi(f->plan, rhk);

	(void)i;
	c->names = true;
	if (*from != '\0')
		text = arena_printf(f->arena, "%s\n(Penugasan dari %s)", text,
		    from);
	cell_text(g, c, text, TEXT_SIZE, PLAIN);
}

static void
fill_aspect(struct form *f, struct group *g, struct cell *c, const Rhk *rhk,
    size_t i)
{
	cell_text(g, c, i < rhk->n_indikator ? or_dash(form_word(f->plan->aspek,
	    &aspek__descriptor, (int)rhk->indikator[i]->aspek)) : "-",
	    TEXT_SIZE, PLAIN);
}

static void
fill_indicator(struct form *f, struct group *g, struct cell *c, const Rhk *rhk,
    size_t i)
{
	(void)f;
	cell_text(g, c, i < rhk->n_indikator ?
	    or_dash(rhk->indikator[i]->teks) : "-", TEXT_SIZE, PLAIN);
}

static void
fill_target(struct form *f, struct group *g, struct cell *c, const Rhk *rhk,
    size_t i)
{
	cell_text(g, c, i < rhk->n_indikator ? or_dash(target_text(f->arena,
	    rhk->indikator[i])) : "-", TEXT_SIZE, PLAIN);
}

/* P2: one narrative for the indicator and its target. */
static void
fill_measure(struct form *f, struct group *g, struct cell *c, const Rhk *rhk,
    size_t i)
{
	cell_text(g, c, i < rhk->n_indikator ? or_dash(form_measure(f->arena,
	    rhk->indikator[i])) : "-", TEXT_SIZE, PLAIN);
}

static void
fill_perspective(struct form *f, struct group *g, struct cell *c,
    const Rhk *rhk, size_t i)
{
	(void)i;
	for (size_t n = 0; n < rhk->n_perspektif; n++)
		cell_text(g, c, or_dash(form_word(f->plan->perspektif,
		    &perspektif__descriptor, (int)rhk->perspektif[n])),
		    TEXT_SIZE, PLAIN);
	if (c->n == 0)
		cell_text(g, c, "-", TEXT_SIZE, PLAIN);
}

/* What was reached, and last the evidence of the whole result. */
static void
fill_reached(struct form *f, struct group *g, struct cell *c, const Rhk *rhk,
    size_t i)
{
	const struct paper_hasil *h = form_hasil(f->plan, rhk);

	cell_text(g, c, i < rhk->n_indikator ? or_dash(h->realisasi[i]) : "-",
	    TEXT_SIZE, PLAIN);
	if (i + 1 < rhk->n_indikator || *h->bukti == '\0')
		return;
	cell_text(g, c, "Bukti dukung:", SMALL_SIZE, ITALIC);
	form_lines(f, g, c, h->bukti);
}

static void
fill_feedback(struct form *f, struct group *g, struct cell *c, const Rhk *rhk,
    size_t i)
{
	(void)i;
	form_lines(f, g, c, or_dash(form_hasil(f->plan, rhk)->umpan));
}

/* P9 and P10 have these after the columns of the plan. */
static const struct column reached[] = {
	{ "Realisasi Berdasarkan Bukti Dukung", 25, false, fill_reached },
	{ "Umpan Balik Berkelanjutan Berdasarkan Bukti Dukung", 29, true,
	    fill_feedback },
};

static const struct column jpt[] = {
	{ "No", 3.6, true, NULL },
	{ "Rencana Hasil Kerja", 33.4, true, fill_result },
	{ "Indikator Kinerja Individu", 33, false, fill_indicator },
	{ "Target", 14.5, false, fill_target },
	{ "Perspektif", 15.5, true, fill_perspective },
	{ NULL, 0, false, NULL }
};

static const struct column jpt_kualitatif[] = {
	{ "No", 3.6, true, NULL },
	{ "Rencana Hasil Kerja", 36, true, fill_result },
	{ "Ukuran Keberhasilan/Indikator Kinerja Individu dan Target", 44.9,
	    false, fill_measure },
	{ "Perspektif", 15.5, true, fill_perspective },
	{ NULL, 0, false, NULL }
};

/* Evaluated, the blocks of P4 become columns. */
static const struct column jajf_kualitatif[] = {
	{ "No", 3.6, true, NULL },
	{ "Rencana Hasil Kerja", 34, true, fill_result },
	{ "Ukuran Keberhasilan/Indikator Kinerja Individu dan Target", 40,
	    false, fill_measure },
	{ NULL, 0, false, NULL }
};

static const struct column jajf[] = {
	{ "No", 3.6, true, NULL },
	{ "Rencana Hasil Kerja Pimpinan yang Diintervensi", 22.9, true,
	    fill_pimpinan },
	{ "Rencana Hasil Kerja", 26, true, fill_result },
	{ "Aspek", 9, false, fill_aspect },
	{ "Indikator Kinerja Individu", 24.5, false, fill_indicator },
	{ "Target", 14, false, fill_target },
	{ NULL, 0, false, NULL }
};

/* Names of the columns and below them their numbers. */
static struct group *
head(struct form *f, struct table *t, const struct column *columns)
{
	struct group *g = group_new(t, 2, 2 * (size_t)t->columns);

	for (int row = 0; row < 2; row++) {
		for (int i = 0; i < t->columns; i++) {
			struct cell *c = group_cell(g, row, i, 1, 1);

			c->fill = GREY;
			c->middle = true;
			cell_text(g, c, row == 0 ? columns[i].name :
			    arena_printf(f->arena, "(%d)", i + 1),
			    row == 0 ? TEXT_SIZE : SMALL_SIZE,
			    CENTRE | (row == 0 ? BOLD : PLAIN));
		}
	}
	return g;
}

static struct group *
result_rows(struct form *f, struct table *t, const struct column *columns,
    const Rhk *rhk, int number)
{
	int rows = rhk->n_indikator == 0 ? 1 : (int)rhk->n_indikator;
	struct group *g = group_new(t, rows,
	    (size_t)rows * (size_t)t->columns);

	for (int row = 0; row < rows; row++) {
		for (int i = 0; i < t->columns; i++) {
			struct cell *c;

			if (row > 0 && columns[i].spans)
				continue;
			c = group_cell(g, row, i, columns[i].spans ? rows : 1, 1);
			c->number = i == 0;
			if (i == 0)
				cell_text(g, c, arena_printf(f->arena, "%d",
				    number), TEXT_SIZE, CENTRE);
			else
				columns[i].fill(f, g, c, rhk, (size_t)row);
		}
	}
	return g;
}

/* A part without results says so by a dash in each column. */
static struct group *
no_rows(struct table *t)
{
	struct group *g = group_new(t, 1, (size_t)t->columns);

	for (int i = 0; i < t->columns; i++)
		cell_text(g, group_cell(g, 0, i, 1, 1), "-", TEXT_SIZE, CENTRE);
	return g;
}

static void
part(struct form *f, struct table *t, const struct column *columns,
    Bagian bagian)
{
	struct group *bar = form_bar(f, t, bagian == BAGIAN__UTAMA ?
	    "A. UTAMA" : "B. TAMBAHAN");
	int number = 0;

	bar->bookmark = bagian == BAGIAN__UTAMA ? "A. Utama" : "B. Tambahan";
	bar->cells[0].fill = WHITE;
	form_add(f, bar);
	for (size_t i = 0; f->plan->rhk[i] != NULL; i++)
		if (f->plan->rhk[i]->bagian == bagian)
			form_add(f, result_rows(f, t, columns, f->plan->rhk[i],
			    ++number));
	if (number == 0)
		form_add(f, no_rows(t));
}

static void
results(struct form *f, const struct column *plain)
{
	static const double whole[] = { 100 };
	double shares[COLUMNS];
	struct column *columns = arena_array(f->arena, COLUMNS + 1,
	    sizeof *columns);
	struct table *t, *bar_table = form_table(f, 1, whole, true);
	struct group *bar = form_bar(f, bar_table, "HASIL KERJA");
	int n = 0;

	for (; plain[n].name != NULL; n++)
		columns[n] = plain[n];
	for (int i = 0; f->plan->nilai != NULL && i < 2; i++)
		columns[n++] = reached[i];
	for (int i = 0; i < n; i++) {
		shares[i] = columns[i].share;
		/* Two columns more: these would be too narrow for a word. */
		if (f->plan->nilai != NULL && columns[i].share < 10)
			shares[i] *= 1.6;
	}
	t = form_table(f, n, shares, true);
	t->head = head(f, t, columns);
	bar->gap = 10;
	bar->bookmark = "Hasil kerja";
	form_add(f, bar);
	part(f, t, columns, BAGIAN__UTAMA);
	part(f, t, columns, BAGIAN__TAMBAHAN);
}

/* P1 to P4, as each form has them; NULL ends. */
const char *const *
form_names(const Skp *skp)
{
#define JPT_TITLE "PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"
#define FORM(approach, whom) { "SASARAN KINERJA PEGAWAI", \
    "PENDEKATAN HASIL KERJA " approach, "BAGI PEJABAT " whom, NULL }
	static const char *const titles[2][2][4] = {
		[MODEL_SKP__JPT] = {
			FORM("KUANTITATIF", JPT_TITLE),
			FORM("KUALITATIF", JPT_TITLE) },
		[MODEL_SKP__JAJF] = {
			FORM("KUANTITATIF", "ADMINISTRASI DAN PEJABAT "
			    "FUNGSIONAL"),
			FORM("KUALITATIF", "ADMINISTRASI / FUNGSIONAL") },
	};
#undef FORM

	return titles[skp->model == MODEL_SKP__JPT]
	    [skp->pendekatan == PENDEKATAN__KUALITATIF];
}

void
form_results(struct form *f)
{
	bool told = f->plan->skp->pendekatan == PENDEKATAN__KUALITATIF;

	if (f->plan->skp->model == MODEL_SKP__JPT)
		results(f, told ? jpt_kualitatif : jpt);
	else if (told && f->plan->nilai != NULL)
		results(f, jajf_kualitatif);
	else if (told)
		form_blocks(f);
	else
		results(f, jajf);
}

bool
form_law(struct arena *a, const struct paper_plan *plan,
    struct behaviour *behaviour)
{
	const char *missing;

	return behaviour_read(a, plan->perilaku, behaviour, &missing) &&
	    has_each(plan->aspek, &aspek__descriptor) &&
	    has_each(plan->perspektif, &perspektif__descriptor);
}

struct paper
paper_skp(struct arena *a, const struct paper_plan *plan)
{
	struct behaviour behaviour[BEHAVIOURS];
	struct form *f;

	if (!form_law(a, plan, behaviour))
		return (struct paper){ 0 };
	f = form_new(a, plan, arena_printf(a, "Sasaran Kinerja Pegawai %u",
	    plan->skp->tahun));
	form_opening(f, form_names(plan->skp));
	form_results(f);
	form_behaviour(f, behaviour);
	form_signatures(f);
	return form_end(f);
}
