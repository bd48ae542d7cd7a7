/* blok.c - HASIL KERJA of P4: JA and JF, kualitatif, a block for each result */
#include "form.h"

/* R-SKP-8: the result and who gave it; then the label and the narratives. */
static struct group *
block(struct form *f, struct table *t, const Rhk *rhk, int number)
{
	const char *from = form_pemberi(f->plan, rhk);
	struct group *g = group_new(t, 2, 3);
	struct cell *c = group_cell(g, 0, 0, 2, 1);

	c->number = true;
	cell_text(g, c, arena_printf(f->arena, "%d.", number), TEXT_SIZE,
	    CENTRE);
	c = group_cell(g, 0, 1, 1, 1);
	c->names = true;
	cell_text(g, c, or_dash(rhk->teks), TEXT_SIZE, PLAIN);
	if (*from != '\0')
		cell_text(g, c, arena_printf(f->arena, "(Penugasan dari %s)",
		    from), TEXT_SIZE, PLAIN);
	c = group_cell(g, 1, 1, 1, 1);
	cell_text(g, c, "Ukuran keberhasilan / Indikator Kinerja Individu, "
	    "dan Target:", TEXT_SIZE, PLAIN);
	for (size_t i = 0; i < rhk->n_indikator; i++)
		cell_item(g, c, "•", or_dash(form_measure(f->arena,
		    rhk->indikator[i])), TEXT_SIZE, PLAIN);
	if (rhk->n_indikator == 0)
		cell_item(g, c, "•", "-", TEXT_SIZE, PLAIN);
	return g;
}

static void
part(struct form *f, struct table *t, Bagian bagian)
{
	struct group *bar = form_bar(f, t, bagian == BAGIAN__UTAMA ?
	    "A. UTAMA" : "B. TAMBAHAN");
	int number = 0;

	bar->gap = bagian == BAGIAN__UTAMA ? 10 : 0;
	bar->bookmark = bagian == BAGIAN__UTAMA ? "A. Utama" : "B. Tambahan";
	bar->cells[0].fill = WHITE;
	form_add(f, bar);
	for (size_t i = 0; f->plan->rhk[i] != NULL; i++)
		if (f->plan->rhk[i]->bagian == bagian)
			form_add(f, block(f, t, f->plan->rhk[i], ++number));
	if (number == 0) {
		struct group *none = group_new(t, 1, 2);

		for (int i = 0; i < 2; i++)
			cell_text(none, group_cell(none, 0, i, 1, 1), "-",
			    TEXT_SIZE, i == 0 ? CENTRE : PLAIN);
		form_add(f, none);
	}
}

void
form_blocks(struct form *f)
{
	static const double shares[] = { 3.6, 96.4 };
	struct table *t = form_table(f, 2, shares, true);

	/* The bar is the head of every page: there are no columns to name. */
	t->head = form_bar(f, t, "HASIL KERJA");
	part(f, t, BAGIAN__UTAMA);
	part(f, t, BAGIAN__TAMBAHAN);
}
