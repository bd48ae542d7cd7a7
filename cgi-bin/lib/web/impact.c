/* impact.c - what hangs on a result; moving it, telling people (ideas 12) */
#include <string.h>

#include "find.h"
#include "impact.h"
#include "nudge.h"
#include "office.h"

enum { SHOWN = 60, MOST = 1000, HEIGHT = 12 };

/* One result below, and the one it hangs on. */
struct hang {
	const Rhk	*rhk, *on;
	const Skp	*skp;
	unsigned	 level;
};

struct below {
	struct hang	*v;
	size_t		 n;
};

static bool
seen(const struct below *b, const char *id)
{
	for (size_t i = 0; i < b->n; i++)
		if (strcmp(b->v[i].rhk->id, id) == 0)
			return true;
	return false;
}

static void
add_below(struct req *rq, struct below *b, const Rhk *on, unsigned level)
{
	for (Rhk **r = rhk_below(rq->store, on->id); *r != NULL; r++) {
		const Skp *skp = skp_get(rq->store, (*r)->skp, false);

		if (skp == NULL || skp->status == STATUS_SKP__BATAL ||
		    b->n == MOST || seen(b, (*r)->id))
			continue;
		b->v[b->n++] = (struct hang){ *r, on, skp, level };
	}
}

/* From the given results down, level by level. */
static struct below
everything_below(struct req *rq, const Rhk *const *roots)
{
	struct below b = { .v = arena_array(rq->arena, MOST, sizeof *b.v) };

	for (; *roots != NULL; roots++)
		add_below(rq, &b, *roots, 1);
	for (size_t i = 0; i < b.n; i++)
		if (b.v[i].level < HEIGHT)
			add_below(rq, &b, b.v[i].rhk, b.v[i].level + 1);
	return b;
}

static bool
needs_approval(const Skp *skp)
{
	return skp->status == STATUS_SKP__DISETUJUI ||
	    skp->status == STATUS_SKP__DIAJUKAN;
}

/* Does the one at i belong to somebody who was named before? */
static bool
known(const struct below *b, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (b->v[k].rhk->pegawai == b->v[i].rhk->pegawai)
			return true;
	return false;
}

static void
show_one(struct req *rq, const struct hang *h)
{
	struct row *row = show_row(rq, "DiBawah");
	const Pegawai *p = pegawai_get(rq->store, h->rhk->pegawai, false);

	row_text(rq, row, "teks", "%s", h->rhk->teks);
	row_text(rq, row, "tingkat", "%u", h->level);
	row_text(rq, row, "di", "%s", h->on->teks);
	row_text(rq, row, "status", "%s", protobuf_c_enum_descriptor_get_value(
	    &status_skp__descriptor, (int)h->skp->status)->name);
	row_flag(rq, row, "perlu", needs_approval(h->skp));
	if (p == NULL)
		return;
	row_text(rq, row, "nama", "%s", p->nama);
	row_text(rq, row, "jabatan", "%s",
	    office_name(rq->store, p, rq->today));
}

static bool
show_below(struct req *rq, const Rhk *const *roots)
{
	struct below b = everything_below(rq, roots);
	size_t people = 0, approvals = 0;

	for (size_t i = 0; i < b.n; i++) {
		if (i < SHOWN)
			show_one(rq, &b.v[i]);
		people += !known(&b, i);
		approvals += needs_approval(b.v[i].skp);
	}
	show_text(rq, "DampakJumlah", "%zu", b.n);
	show_text(rq, "DampakOrang", "%zu", people);
	show_text(rq, "DampakPerlu", "%zu", approvals);
	if (b.n > SHOWN)
		show_text(rq, "DampakLain", "%zu", b.n - SHOWN);
	return b.n > 0;
}

bool
impact_show(struct req *rq, const Rhk *rhk)
{
	return show_below(rq, (const Rhk *const []){ rhk, NULL });
}

bool
impact_show_plan(struct req *rq, const struct plan *p)
{
	return show_below(rq, (const Rhk *const *)p->rhk);
}

size_t
impact_tell(struct req *rq, const Rhk *rhk, const char *before,
    const char *after)
{
	struct below b = everything_below(rq,
	    (const Rhk *const []){ rhk, NULL });
	const char *text = after[0] == '\0' ? before :
	    arena_printf(rq->arena, "%s → %s", before, after);
	size_t told = 0;

	for (size_t i = 0; i < b.n; i++)
		if (!known(&b, i))
			told += strcmp(nudge(rq, b.v[i].rhk->pegawai,
			    after[0] == '\0' ?
			    PEMBERITAHUAN__JENIS__RHK_ATASAN_DITARIK :
			    PEMBERITAHUAN__JENIS__RHK_ATASAN_BERUBAH, text,
			    arena_printf(rq->arena,
			    "/cgi-bin/skp/lihat?id=%s", b.v[i].skp->id),
			    rhk->id), "diingatkan") == 0;
	return told;
}

/* The cell of the matrix it fulfils goes with it, when it stands under what it
 * hung on: it may be one of another leader's matrix. */
static void
move_cell(struct req *rq, const Rhk *rhk, const Rhk *from, const Rhk *to)
{
	Peran *cell = rhk->peran[0] != '\0' ?
	    store_by_id(rq->store, T_PERAN, rhk->peran, true) : NULL;

	if (cell == NULL || strcmp(cell->rhk, from->id) != 0)
		return;
	cell->rhk = to->id;
	cell->skp = to->skp;
	store_put(rq->store, T_PERAN, &cell->base);
}

size_t
impact_move(struct req *rq, const Rhk *from, const Rhk *to)
{
	size_t moved = 0;

	for (Rhk **r = rhk_below(rq->store, from->id); *r != NULL; r++) {
		const Skp *skp = skp_get(rq->store, (*r)->skp, true);
		const Pegawai *p = pegawai_get(rq->store, (*r)->pegawai, false);
		Rhk *rhk;

		if (skp == NULL || p == NULL ||
		    !may(rq, RHK_PINDAH, p, (int)skp->status))
			continue;
		if ((rhk = rhk_get(rq->store, (*r)->id, true)) == NULL)
			return moved;
		rhk->intervensi = to->id;
		store_put(rq->store, T_RHK, &rhk->base);
		move_cell(rq, rhk, from, to);
		notify(rq->store, rq->now, p->pegawai,
		    PEMBERITAHUAN__JENIS__RHK_ATASAN_BERUBAH, plan_actor(rq),
		    arena_printf(rq->arena, "%s → %s", from->teks, to->teks),
		    arena_printf(rq->arena, "/cgi-bin/skp/lihat?id=%s",
		    skp->id), to->id);
		moved++;
	}
	return moved;
}
