/* evaluasi.c - P8 action plan, P9 feedback, P10 evaluasi kinerja pegawai */
#include "distribution.h"
#include "form.h"
#include "rating.h"

/* ------------------------------------------------------------ action plan */

static const struct { const char *name; double share; } steps_of[] = {
	{ "No", 3.6 }, { "Rencana Hasil Kerja", 20 }, { "Bulan", 8 },
	{ "Rencana Aksi", 19 }, { "Target", 11 }, { "Bukti Dukung", 13 },
	{ "Realisasi", 12.4 }, { "Umpan Balik", 13 },
};

static struct group *
steps_head(struct form *f, struct table *t)
{
	struct group *g = group_new(t, 2, 2 * (size_t)t->columns);

	for (int row = 0; row < 2; row++)
		for (int i = 0; i < t->columns; i++) {
			struct cell *c = group_cell(g, row, i, 1, 1);

			c->fill = GREY;
			c->middle = true;
			cell_text(g, c, row == 0 ? steps_of[i].name :
			    arena_printf(f->arena, "(%d)", i + 1),
			    row == 0 ? TEXT_SIZE : SMALL_SIZE,
			    CENTRE | (row == 0 ? BOLD : PLAIN));
		}
	return g;
}

static void
one_step(struct form *f, struct group *g, int row, const struct paper_aksi *s)
{
	const char *const texts[] = { s->bulan, s->teks, s->target, s->bukti,
	    s->hasil };

	for (int i = 0; i < 5; i++)
		form_lines(f, g, group_cell(g, row, i + 2, 1, 1),
		    or_dash(texts[i]));
}

static struct group *
steps_of_result(struct form *f, struct table *t, const Rhk *rhk, int number)
{
	static const struct paper_aksi none = { "-", "-", "-", "-", "-" };
	const struct paper_hasil *h = form_hasil(f->plan, rhk);
	int rows = h->n_aksi == 0 ? 1 : (int)h->n_aksi;
	struct group *g = group_new(t, rows, 3 + 5 * (size_t)rows);
	struct cell *c = group_cell(g, 0, 0, rows, 1);

	c->number = true;
	cell_text(g, c, arena_printf(f->arena, "%d", number), TEXT_SIZE,
	    CENTRE);
	c = group_cell(g, 0, 1, rows, 1);
	c->names = true;
	cell_text(g, c, rhk->teks, TEXT_SIZE, PLAIN);
	for (int i = 0; i < rows; i++)
		one_step(f, g, i, h->n_aksi == 0 ? &none : &h->aksi[i]);
	form_lines(f, g, group_cell(g, 0, 7, rows, 1), or_dash(h->umpan));
	return g;
}

struct paper
paper_aksi(struct arena *a, const struct paper_plan *plan)
{
	const char *const titles[] = { "RENCANA AKSI",
	    arena_printf(a, "PERIODE: %s", plan->nilai->periode), NULL };
	struct form *f = form_new(a, plan, arena_printf(a, "Rencana Aksi %u",
	    plan->skp->tahun));
	double shares[COLUMNS];
	struct table *t;
	int n = 0;

	for (int i = 0; i < COLUMNS; i++)
		shares[i] = steps_of[i].share;
	t = form_table(f, COLUMNS, shares, true);
	t->head = steps_head(f, t);
	form_opening(f, titles);
	for (size_t i = 0; plan->rhk[i] != NULL; i++) {
		struct group *g = steps_of_result(f, t, plan->rhk[i], ++n);

		if (n == 1) {
			g->gap = 10;
			g->bookmark = "Rencana aksi";
		}
		g->keep = plan->rhk[i + 1] == NULL;
		form_add(f, g);
	}
	form_signatures(f);
	return form_end(f);
}

/* ------------------------------------------------- feedback and evaluation */

/* P1 to P4 name the approach and for whom; the first line is another. */
static const char *const *
titles_for(struct form *f, const char *first)
{
	const char *const *plain = form_names(f->plan->skp);
	const char **titles = arena_array(f->arena, 5, sizeof *titles);

	titles[0] = first;
	titles[1] = plain[1];
	titles[2] = plain[2];
	titles[3] = arena_printf(f->arena, "PERIODE: %s",
	    f->plan->nilai->periode);
	titles[4] = NULL;
	return titles;
}

struct paper
paper_umpan(struct arena *a, const struct paper_plan *plan)
{
	struct behaviour behaviour[BEHAVIOURS];
	struct form *f;

	if (!form_law(a, plan, behaviour))
		return (struct paper){ 0 };
	f = form_new(a, plan, arena_printf(a, "Umpan Balik %u",
	    plan->skp->tahun));
	form_opening(f, titles_for(f, "UMPAN BALIK BERKELANJUTAN"));
	form_results(f);
	form_behaviour(f, behaviour);
	form_signatures(f);
	return form_end(f);
}

/* One bar with what was chosen; the rest struck through. */
static void
chosen_bar(struct form *f, const char *name, const char *const *words, int n,
    int chosen)
{
	static const double shares[] = { 30, 70 };
	struct table *t = form_table(f, 2, shares, true);
	struct group *g = group_new(t, 1, 2);
	struct cell *c = group_cell(g, 0, 0, 1, 1);

	c->fill = GREY;
	cell_text(g, c, name, TEXT_SIZE, BOLD);
	c = group_cell(g, 0, 1, 1, 1);
	c->fill = GREY;
	cell_choice(g, c, words, n, chosen, TEXT_SIZE, PLAIN);
	form_add(f, g);
}

/* CAPAIAN KINERJA ORGANISASI and, below it, the curve of its pattern. */
static void
pattern(struct form *f, const struct rating_rule *words,
    const struct distribution_rule *rule)
{
	static const double shares[] = { 30, 70 };
	struct table *t = form_table(f, 2, shares, true);
	int capaian = (int)f->plan->nilai->nilai->nilai_organisasi;
	struct curve *curve = arena_get(f->arena, sizeof *curve);
	struct group *g;
	struct cell *c;

	chosen_bar(f, "CAPAIAN KINERJA ORGANISASI*", words->capaian + 1,
	    CAPAIANS, capaian - 1);
	f->groups[f->n - 1]->gap = 10;
	f->groups[f->n - 1]->keep = true;
	f->groups[f->n - 1]->bookmark = "Capaian kinerja organisasi";
	/* rules.md 1.7.2: from Sangat Kurang at the left on. */
	for (int i = 0; i < CURVE_POINTS; i++) {
		curve->height[i] = rule->curve[capaian][PREDIKATS - i];
		curve->name[i] = PREDIKATS - i == KURANG ? "Kurang/Misconduct" :
		    words->predikat[PREDIKATS - i];
	}
	curve->up = "Frekuensi pegawai";
	g = group_new(t, 2, 3);
	c = group_cell(g, 0, 0, 2, 1);
	cell_text(g, c, "POLA DISTRIBUSI", TEXT_SIZE, BOLD);
	c = group_cell(g, 0, 1, 1, 1);
	cell_text(g, c, arena_printf(f->arena, "Kurva distribusi predikat "
	    "kinerja pegawai dengan capaian kinerja organisasi %s",
	    words->capaian[capaian]), SMALL_SIZE, CENTRE);
	c = group_cell(g, 1, 1, 1, 1);
	cell_gap(g, c, 112);
	c->curve = curve;
	form_add(f, g);
}

static void
foot_note(struct form *f)
{
	static const double whole[] = { 100 };
	struct table *t = form_table(f, 1, whole, false);
	struct group *g = group_new(t, 1, 1);

	t->pad_x = 0;
	cell_text(g, group_cell(g, 0, 0, 1, 1),
	    "* coret yang tidak perlu", SMALL_SIZE, ITALIC);
	g->keep = true;
	form_add(f, g);
}

/* Ratings as they stand, after a decision on an objection the new ones. */
static void
rating_bar(struct form *f, const char *name, const struct rating_rule *words,
    Rating rating)
{
	chosen_bar(f, name, words->rating + 1, DI_BAWAH, (int)rating - 1);
	f->groups[f->n - 1]->bookmark = name;
}

struct paper
paper_evaluasi(struct arena *a, const struct paper_plan *plan)
{
	struct behaviour behaviour[BEHAVIOURS];
	struct distribution_rule rule;
	struct rating_rule words;
	const Penilaian *n = plan->nilai->nilai;
	const char *missing;
	struct form *f;

	if (n == NULL || !form_law(a, plan, behaviour) ||
	    !rating_rule_read(a, plan->nilai->predikat, &words, &missing) ||
	    !distribution_rule_read(a, plan->nilai->distribusi, &rule,
	    &missing))
		return (struct paper){ 0 };
	f = form_new(a, plan, arena_printf(a, "Evaluasi Kinerja Pegawai %u",
	    plan->skp->tahun));
	form_opening(f, titles_for(f, "EVALUASI KINERJA PEGAWAI"));
	if (n->nilai_organisasi != NILAI_ORGANISASI__BELUM_DINILAI)
		pattern(f, &words, &rule);
	form_results(f);
	rating_bar(f, "RATING HASIL KERJA*", &words, n->rating_hasil);
	form_behaviour(f, behaviour);
	rating_bar(f, "RATING PERILAKU KERJA*", &words, n->rating_perilaku);
	chosen_bar(f, "PREDIKAT KINERJA PEGAWAI*", words.predikat + 1,
	    PREDIKATS, (int)n->predikat - 1);
	f->groups[f->n - 1]->keep = true;
	foot_note(f);
	form_signatures(f);
	return form_end(f);
}
