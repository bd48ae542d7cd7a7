/* lampiran.c - P5, the annex: three numbered lists (R-SKP-13) */
#include "form.h"

static const struct { Skp__Blok blok; const char *name, *mark; } blocks[] = {
	{ SKP__BLOK__DUKUNGAN, "DUKUNGAN SUMBER DAYA", "Dukungan sumber daya" },
	{ SKP__BLOK__PERTANGGUNGJAWABAN, "SKEMA PERTANGGUNGJAWABAN",
	    "Skema pertanggungjawaban" },
	{ SKP__BLOK__KONSEKUENSI, "KONSEKUENSI", "Konsekuensi" },
};

static struct group *
line_row(struct form *f, struct table *t, int number, const char *text)
{
	struct group *g = group_new(t, 1, 2);
	struct cell *c = group_cell(g, 0, 0, 1, 1);

	c->number = true;
	cell_text(g, c, number == 0 ? "-" : arena_printf(f->arena, "%d.",
	    number), TEXT_SIZE, CENTRE);
	c = group_cell(g, 0, 1, 1, 1);
	c->names = true;
	cell_text(g, c, text, TEXT_SIZE, PLAIN);
	return g;
}

static void
block(struct form *f, size_t which)
{
	static const double shares[] = { 3.6, 96.4 };
	const Skp *skp = f->plan->skp;
	struct table *t = form_table(f, 2, shares, true);
	struct group *bar = form_bar(f, t, blocks[which].name);
	int n = 0;

	bar->gap = which == 0 ? 10 : 0;
	bar->bookmark = blocks[which].mark;
	form_add(f, bar);
	for (size_t i = 0; i < skp->n_lampiran; i++)
		if (skp->lampiran[i]->blok == blocks[which].blok)
			form_add(f, line_row(f, t, ++n,
			    skp->lampiran[i]->teks));
	if (n == 0)
		form_add(f, line_row(f, t, 0, "-"));
}

struct paper
paper_lampiran(struct arena *a, const struct paper_plan *plan)
{
	static const char *const titles[] = {
	    "LAMPIRAN SASARAN KINERJA PEGAWAI", NULL };
	struct form *f = form_new(a, plan, arena_printf(a,
	    "Lampiran Sasaran Kinerja Pegawai %u", plan->skp->tahun));

	form_opening(f, titles);
	for (size_t i = 0; i < sizeof blocks / sizeof blocks[0]; i++)
		block(f, i);
	f->groups[f->n - 1]->keep = true;	/* with the signatures */
	form_signatures(f);
	return form_end(f);
}
