/* tanda.c - signatures of the official forms */
#include "form.h"

/* "Pejabat Penilai Kinerja," and, for an acting official, his office; below
 * the gap who signs. */
static void
sign(struct form *f, struct group *g, int col, const char *as,
    const Identitas *who, bool with_post)
{
	struct cell *c = group_cell(g, 1, col, 1, 1);
	const char *number = number_text(f->arena, f->plan->agency, who);

	cell_text(g, c, as, 9.5, CENTRE);
	if (with_post)
		cell_text(g, c, arena_printf(f->arena, "%s,",
		    post_text(f->arena, who)), 9.5, CENTRE);
	c = group_cell(g, 3, col, 1, 1);
	cell_text(g, c, who == NULL || *who->nama == '\0' ?
	    "........................................" : who->nama, 9.5,
	    who == NULL ? CENTRE : BOLD | UNDERLINE | CENTRE);
	if (*number != '\0')
		cell_text(g, c, arena_printf(f->arena, "%s %s",
		    number_name(who), number), 9.5, CENTRE);
}

/* Place and date at the right; the room for the signatures. */
static struct group *
begin_signatures(struct form *f)
{
	static const double shares[] = { 42, 16, 42 };
	const struct paper_plan *p = f->plan;
	struct table *t = form_table(f, 3, shares, false);
	struct group *g = group_new(t, 4, 8);

	t->pad_x = t->pad_y = 0;
	cell_text(g, group_cell(g, 0, 2, 1, 1), *p->tempat == '\0' ?
	    date_long(f->arena, p->tanggal) : arena_printf(f->arena, "%s, %s",
	    p->tempat, date_long(f->arena, p->tanggal)), 9.5, CENTRE);
	cell_gap(g, group_cell(g, 2, 0, 1, 3), 46);
	g->gap = 14;
	g->bookmark = "Tanda tangan";
	return g;
}

static bool
acts(const Identitas *who)
{
	return who != NULL && who->penugasan >= PENUGASAN__PLT;
}

void
form_signatures(struct form *f)
{
	const struct paper_plan *p = f->plan;
	struct group *g = begin_signatures(f);
	int own = p->agency->tanda_tangan == 1 ? 2 : 0;

	sign(f, g, own, "Pegawai yang Dinilai,", p->pegawai, false);
	sign(f, g, 2 - own, "Pejabat Penilai Kinerja,", p->penilai,
	    acts(p->penilai));
	form_add(f, g);
}

void
form_leader_signature(struct form *f)
{
	struct group *g = begin_signatures(f);
	const Identitas *who = f->plan->pegawai;

	sign(f, g, 2, arena_printf(f->arena, "%s,", post_text(f->arena, who)),
	    who, false);
	form_add(f, g);
}

void
form_sign_each(struct form *f, const struct signer *who, size_t n)
{
	static const double shares[] = { 42, 16, 42 };
	const struct paper_plan *p = f->plan;
	struct table *t = form_table(f, 3, shares, false);
	const char *day = date_long(f->arena, p->tanggal);

	t->pad_x = t->pad_y = 0;
	if (*p->tempat != '\0')
		day = arena_printf(f->arena, "%s, %s", p->tempat, day);
	for (size_t i = 0; i < n; i++) {
		struct group *g = group_new(t, 4, 4);

		cell_text(g, group_cell(g, 0, who[i].left ? 0 : 2, 1, 1),
		    who[i].day != NULL ? who[i].day :
		    who[i].number == 0 ? day : arena_printf(f->arena, "%d. %s",
		    who[i].number, day), 9.5, CENTRE);
		cell_gap(g, group_cell(g, 2, 0, 1, 3), 46);
		sign(f, g, who[i].left ? 0 : 2, who[i].as, who[i].who,
		    acts(who[i].who));
		g->gap = 14;
		if (i == 0)
			g->bookmark = "Tanda tangan";
		form_add(f, g);
	}
}
