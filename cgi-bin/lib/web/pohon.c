/* pohon.c - the tree of units with leaders and head counts (S-28) */
#include <string.h>

#include "find.h"
#include "find_periode.h"
#include "office.h"
#include "pohon.h"

struct branch {
	const Unit	*unit;
	const Unit__Versi *now;
	size_t		 above;		/* its place; the top: its own */
	unsigned	 own, all;
	bool		 counted;
	struct row	*row;
};

/* Those whose post on the day is in this very unit; *read grows by those who
 * ever had one there. */
static unsigned
count(struct req *rq, const Unit *u, date_t day, size_t *read)
{
	unsigned n = 0;

	for (Pegawai **p = pegawai_in_unit(rq->store, u->id); *p != NULL; p++) {
		const Tugas *post = tugas_on(*p, day);

		n += post != NULL && strcmp(post->unit, u->id) == 0;
		(*read)++;
	}
	return n;
}

static size_t
place(const struct branch *v, size_t n, const char *id)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(v[i].unit->id, id) == 0)
			return i;
	return 0;
}

static void
show_branch(struct req *rq, struct branch *b, date_t day, bool sums)
{
	const Pegawai *leader = leader_on(rq->store, b->unit->id, day);
	const Tugas *t = leader != NULL ? leads_on(leader, b->unit->id, day) :
	    NULL;

	row_text(rq, b->row, "id", "%s", b->unit->id);
	row_text(rq, b->row, "kode", "%s", b->unit->kode);
	row_text(rq, b->row, "nama", "%s", b->now != NULL ? b->now->nama : "");
	row_text(rq, b->row, "pimpinan", "%s",
	    leader != NULL ? leader->nama : "");
	if (t != NULL)
		row_record(rq, b->row, "tugas", &t->base);
	if (b->counted)
		row_text(rq, b->row, "orang", "%u", b->own);
	if (sums && b->all != b->own)
		row_text(rq, b->row, "semua", "%u", b->all);
}

void
pohon_show(struct req *rq, const Unit *top, date_t day)
{
	Unit **tree = unit_tree(rq->store, top->id, day, POHON_UNITS + 1);
	struct branch *v = arena_array(rq->arena, POHON_UNITS + 1, sizeof *v);
	size_t n = 0, read = 0;
	bool sums;

	for (; tree[n] != NULL && n < POHON_UNITS; n++) {
		v[n].unit = tree[n];
		v[n].now = unit_on(tree[n], day);
		v[n].above = n == 0 ? 0 : place(v, n, v[n].now->induk);
		v[n].counted = read < POHON_PEOPLE;
		if (v[n].counted)
			v[n].own = v[n].all = count(rq, tree[n], day, &read);
		v[n].row = n == 0 ? show_row(rq, "Pohon") :
		    row_row(rq, v[v[n].above].row, "Anak");
	}
	sums = tree[n] == NULL && read < POHON_PEOPLE;
	for (size_t i = n; i-- > 1;)
		v[v[i].above].all += v[i].all;
	for (size_t i = 0; i < n; i++)
		show_branch(rq, &v[i], day, sums);
	show_flag(rq, "Terpotong", tree[n] != NULL);
	show_flag(rq, "TanpaHitung", read >= POHON_PEOPLE);
}
