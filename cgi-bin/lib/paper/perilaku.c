/* perilaku.c - PERILAKU KERJA: seven values, expectations, feedback on them */
#include <string.h>

#include "form.h"
#include "text.h"

/* Its own dashes are not doubled. */
void
form_lines(struct form *f, struct group *g, struct cell *c, const char *text)
{
	bool many = strchr(text, '\n') != NULL;

	while (*text != '\0') {
		size_t n = strcspn(text, "\n");
		const char *line = text_trim(f->arena,
		    arena_copy(f->arena, text, n));

		text += n + (text[n] == '\n');
		if (*line == '\0')
			continue;
		if (text_starts(line, "- "))
			line = text_trim(f->arena, line + 2);
		if (many)
			cell_item(g, c, "–", line, GUIDE_SIZE, PLAIN);
		else
			cell_text(g, c, line, GUIDE_SIZE, PLAIN);
	}
}

static const char *
expectation_of(const Skp *skp, unsigned value)
{
	for (size_t i = 0; i < skp->n_perilaku; i++)
		if (skp->perilaku[i]->nilai == value)
			return skp->perilaku[i]->ekspektasi;
	return "";
}

static struct group *
behaviour_row(struct form *f, struct table *t, unsigned value,
    const struct behaviour *b)
{
	const struct paper_nilai *nilai = f->plan->nilai;
	struct group *g = group_new(t, 2, 5);
	struct cell *c = group_cell(g, 0, 0, 2, 1);

	c->number = true;
	cell_text(g, c, arena_printf(f->arena, "%u.", value), GUIDE_SIZE, CENTRE);
	c = group_cell(g, 0, 1, 1, 2);
	cell_text(g, c, b->nama, GUIDE_SIZE, BOLD);
	c = group_cell(g, 1, 1, 1, 1);
	for (int i = 0; i < BEHAVIOUR_GUIDES; i++)
		cell_item(g, c, "–", b->panduan[i], GUIDE_SIZE, PLAIN);
	c = group_cell(g, 1, 2, 1, 1);
	cell_text(g, c, "Ekspektasi Khusus Pimpinan:", GUIDE_SIZE, PLAIN);
	form_lines(f, g, c, expectation_of(f->plan->skp, value));
	if (nilai != NULL) {
		c = group_cell(g, 0, 3, 2, 1);
		form_lines(f, g, c, or_dash(nilai->perilaku[value - 1]));
	}
	return g;
}

/* The bar, and over the last column what it is. */
static struct group *
feedback_head(struct form *f, struct table *t)
{
	struct group *g = group_new(t, 1, 2);
	struct cell *c = group_cell(g, 0, 0, 1, 3);

	(void)f;
	c->fill = GREY;
	c->middle = true;
	cell_text(g, c, "PERILAKU KERJA", TEXT_SIZE, BOLD);
	c = group_cell(g, 0, 3, 1, 1);
	c->fill = GREY;
	cell_text(g, c, "Umpan Balik Berkelanjutan Berdasarkan Bukti Dukung",
	    SMALL_SIZE, BOLD | CENTRE);
	g->keep = true;
	return g;
}

void
form_behaviour(struct form *f, const struct behaviour *list)
{
	static const double shares[] = { 3.6, 48.2, 48.2 };
	static const double four[] = { 3.6, 36.2, 34.2, 26 };
	struct table *t = f->plan->nilai == NULL ?
	    form_table(f, 3, shares, true) : form_table(f, 4, four, true);

	t->pad_y = 2.4;
	t->head = f->plan->nilai == NULL ?
	    form_bar(f, t, "PERILAKU KERJA") : feedback_head(f, t);
	for (unsigned i = 0; i < BEHAVIOURS; i++) {
		struct group *g = behaviour_row(f, t, i + 1, &list[i]);

		if (i == 0) {
			g->gap = 10;
			g->bookmark = "Perilaku kerja";
		}
		/* The last one stays with the signatures. */
		g->keep = i == BEHAVIOURS - 1;
		form_add(f, g);
	}
}
