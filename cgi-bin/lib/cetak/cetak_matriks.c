/* cetak_matriks.c - the matriks peran hasil of a leader, row by row */
#include <string.h>

#include "cetak.h"
#include "date.h"
#include "find.h"
#include "office.h"

/* Rows that grow while the cells of the matrix are read. */
struct rows {
	struct store	*store;
	const struct paper_plan *plan;
	date_t		 day;
	size_t		 results, n, max;
	struct { const Pegawai *orang; const char **isi; } *v;
};

static Peran **
peran_of(struct store *s, const char *skp)
{
	struct key k = key_new();

	key_id(&k, skp);
	return (Peran **)store_by(s, I_PERAN_SKP, &k, 0);
}

/* Inside the plan's own days, so that a late reprint names those of then. */
static date_t
day_of(const Skp *skp, date_t day)
{
	return day < skp->mulai ? skp->mulai :
	    day > skp->selesai ? skp->selesai : day;
}

static size_t
row_of(struct rows *r, const Pegawai *who)
{
	struct arena *a = store_arena(r->store);

	for (size_t i = 0; i < r->n; i++)
		if (r->v[i].orang->pegawai == who->pegawai)
			return i;
	if (r->n == r->max) {
		void *more = arena_array(a, r->max * 2 + 16, sizeof *r->v);

		if (r->n > 0)
			memcpy(more, r->v, r->n * sizeof *r->v);
		r->v = more;
		r->max = r->max * 2 + 16;
	}
	r->v[r->n].orang = who;
	r->v[r->n].isi = arena_array(a, r->results + 1, sizeof *r->v[0].isi);
	for (size_t i = 0; i < r->results; i++)
		r->v[r->n].isi[i] = "";
	return r->n++;
}

static void
add_item(struct rows *r, uint64_t whose, size_t result, const char *text)
{
	const Pegawai *who = pegawai_get(r->store, whose, false);
	const char **cell;

	if (who == NULL || *text == '\0')
		return;
	cell = &r->v[row_of(r, who)].isi[result];
	*cell = **cell == '\0' ? text : arena_printf(store_arena(r->store),
	    "%s\n%s", *cell, text);
}

static bool
in_force(struct store *s, const Rhk *rhk)
{
	const Skp *skp = rhk->arsip != 0 ? NULL :
	    skp_get(s, rhk->skp, false);

	return skp != NULL && skp->status != STATUS_SKP__BATAL;
}

/* One result of the leader: the results of others in it, then the roles that
 * nobody has turned into a result yet. */
static void
add_result(struct rows *r, size_t i, Peran *const *peran)
{
	const Rhk *mine = r->plan->rhk[i];
	Rhk **below = rhk_below(r->store, mine->id);

	for (Rhk **b = below; *b != NULL; b++)
		if (in_force(r->store, *b))
			add_item(r, (*b)->pegawai, i, (*b)->teks);
	for (; *peran != NULL; peran++) {
		bool fulfilled = false;

		if (strcmp((*peran)->rhk, mine->id) != 0)
			continue;
		for (Rhk **b = below; *b != NULL && !fulfilled; b++)
			fulfilled = strcmp((*b)->peran, (*peran)->id) == 0 &&
			    in_force(r->store, *b);
		if (!fulfilled)
			add_item(r, (*peran)->pegawai, i, (*peran)->teks);
	}
}

const struct paper_matriks *
cetak_matriks(struct store *s, const Pegawai *leader, const struct paper_plan *p,
    date_t day)
{
	struct arena *a = store_arena(s);
	struct rows r = { .store = s, .plan = p, .day = day_of(p->skp, day) };
	struct paper_matriks *m = arena_get(a, sizeof *m);
	Peran **peran = peran_of(s, p->skp->id);
	struct paper_peran *rows;

	while (p->rhk[r.results] != NULL)
		r.results++;
	for (Pegawai **b = bawahan_on(s, leader, r.day); *b != NULL; b++)
		row_of(&r, *b);
	for (size_t i = 0; i < r.results; i++)
		add_result(&r, i, peran);
	rows = arena_array(a, r.n + 1, sizeof *rows);
	for (size_t i = 0; i < r.n; i++)
		rows[i] = (struct paper_peran){ r.v[i].orang->nama,
		    post_text(a, identitas_on(s, r.v[i].orang, r.day)),
		    r.v[i].isi };
	m->unit = p->pegawai->unit_nama;
	m->orang = rows;
	m->n = r.n;
	m->alasan = p->skp->matriks_alasan;
	return m;
}

bool
cetak_leads(struct store *s, const Skp *skp, const Pegawai *orang, date_t day)
{
	return *bawahan_on(s, orang, day_of(skp, day)) != NULL ||
	    *peran_of(s, skp->id) != NULL;
}
