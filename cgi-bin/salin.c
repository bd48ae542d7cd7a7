/* salin.c - taken over into an open plan: an earlier plan, an offered package */
#include <string.h>

#include "ambil.h"
#include "find.h"
#include "find_paket.h"
#include "salin.h"
#include "text.h"

enum { RHK_MAX = 100 };

static const struct field get_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "dari", .kind = ID },
	{ 0 }
};
static const struct field post_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "dari", .kind = ID },
	{ .name = "rhk", .kind = ID, .many = true },
	{ .name = "perilaku", .kind = TICK },
	{ .name = "lampiran", .kind = TICK },
	{ 0 }
};

static bool
ticked(struct req *rq, const char *id)
{
	const char *one;

	for (size_t i = 0; (one = form_nth(rq, "rhk", i)) != NULL; i++)
		if (strcmp(one, id) == 0)
			return true;
	return false;
}

/* ---------------------------------------------------------- earlier plans */

/* The plan to copy from: the one named, else the latest; of the same person.
 * Shows the others to choose from. */
static const Skp *
choose(struct req *rq, const struct plan *p)
{
	Skp **all = skp_of(rq->store, p->skp->pegawai, 0);
	const char *wanted = form_text(rq, "dari");
	const Skp *found = NULL;

	for (; *all != NULL; all++) {
		struct row *row;

		if ((*all)->status == STATUS_SKP__BATAL ||
		    strcmp((*all)->id, p->skp->id) == 0 ||
		    (*all)->mulai > p->skp->mulai)
			continue;
		if (wanted[0] == '\0' || strcmp((*all)->id, wanted) == 0)
			found = *all;
		row = show_row(rq, "SkpList");
		row_record(rq, row, "isi", &(*all)->base);
	}
	return found;
}

static size_t
expectations(const Skp *from, const Skp *to)
{
	size_t n = 0;

	for (size_t i = 0; i < from->n_perilaku; i++) {
		bool has = false;

		for (size_t k = 0; k < to->n_perilaku; k++)
			has |= to->perilaku[k]->nilai == from->perilaku[i]->nilai;
		n += !has;
	}
	return n;
}

static size_t
annexes(const Skp *from, const Skp *to)
{
	size_t n = 0;

	for (size_t i = 0; i < from->n_lampiran; i++) {
		bool has = false;

		for (size_t k = 0; k < to->n_lampiran; k++)
			has |= to->lampiran[k]->blok == from->lampiran[i]->blok &&
			    text_same(to->lampiran[k]->teks,
			    from->lampiran[i]->teks);
		n += !has;
	}
	return n;
}

static struct reply
earlier(struct req *rq)
{
	const Skp *from;
	struct plan p;
	Rhk **leader;

	if (!plan_see(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	plan_show_head(rq, &p);
	if ((from = choose(rq, &p)) == NULL)
		return page("salin/lama.cs");
	show(rq, "Dari", &from->base);
	leader = ambil_above(rq, &p);
	for (Rhk **r = rhk_of(rq->store, from->id); *r != NULL; r++) {
		struct ambil a;

		if ((*r)->arsip)
			continue;
		a = ambil_plan(rq, &p, *r, (int)from->tahun, leader);
		ambil_show(rq, "Pilih", &a);
	}
	show_text(rq, "Perilaku.jumlah", "%zu", expectations(from, p.skp));
	show_text(rq, "Lampiran.jumlah", "%zu", annexes(from, p.skp));
	return page("salin/lama.cs");
}

static void
take_expectations(struct req *rq, Skp *to, const Skp *from)
{
	size_t n = to->n_perilaku;
	Skp__Perilaku **all = arena_array(rq->arena, n + from->n_perilaku + 1,
	    sizeof *all);

	for (size_t i = 0; i < n; i++)
		all[i] = to->perilaku[i];
	for (size_t i = 0; i < from->n_perilaku; i++) {
		bool has = false;

		for (size_t k = 0; k < n; k++)
			has |= all[k]->nilai == from->perilaku[i]->nilai;
		if (!has)
			all[n++] = from->perilaku[i];
	}
	to->perilaku = all;
	to->n_perilaku = n;
}

static size_t
lines_of(Skp__Lampiran *const *all, size_t n, Skp__Blok block)
{
	size_t lines = 0;

	for (size_t i = 0; i < n; i++)
		lines += all[i]->blok == block;
	return lines;
}

static void
take_annex(struct req *rq, Skp *to, const Skp *from)
{
	struct batas limits = plan_limits(rq);
	size_t n = to->n_lampiran;
	Skp__Lampiran **all = arena_array(rq->arena, n + from->n_lampiran + 1,
	    sizeof *all);

	for (size_t i = 0; i < n; i++)
		all[i] = to->lampiran[i];
	for (size_t i = 0; i < from->n_lampiran; i++) {
		Skp__Lampiran *l = from->lampiran[i];
		bool has = lines_of(all, n, l->blok) >=
		    (size_t)limits.annex_lines;

		l->teks = salin_text(rq->arena, l->teks, (int)from->tahun,
		    (int)to->tahun);
		for (size_t k = 0; k < n; k++)
			has |= all[k]->blok == l->blok &&
			    text_same(all[k]->teks, l->teks);
		if (!has)
			all[n++] = l;
	}
	to->lampiran = all;
	to->n_lampiran = n;
}

/* Copies what was ticked; what is there already is passed over. */
static void
take_results(struct req *rq, struct plan *p, Rhk *const *all, int year,
    const char *paket)
{
	Rhk **leader = ambil_above(rq, p);
	size_t n = 0;

	for (; *all != NULL && n < RHK_MAX; all++) {
		struct ambil a;

		if (!ticked(rq, (*all)->id))
			continue;
		a = ambil_plan(rq, p, *all, year, leader);
		if (a.twin || a.unfit)
			continue;
		ambil_put(rq, p, &a, paket);
		n++;
	}
}

static struct reply
copy(struct req *rq)
{
	const Skp *from;
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	from = choose(rq, &p);
	if (from == NULL || form_text(rq, "dari")[0] == '\0')
		return refuse(403);
	store_act(rq->store, "skp/salin", rq->user->office);
	take_results(rq, &p, rhk_of(rq->store, from->id), (int)from->tahun, "");
	if (form_tick(rq, "perilaku"))
		take_expectations(rq, p.skp, from);
	if (form_tick(rq, "lampiran"))
		take_annex(rq, p.skp, from);
	if (form_tick(rq, "perilaku") || form_tick(rq, "lampiran"))
		store_put(rq->store, T_SKP, &p.skp->base);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=disalin", p.skp->id);
}

/* --------------------------------------------------------------- packages */

/* The package offered to the owner of the plan for its year. */
static Paket *
offered(struct req *rq, const struct plan *p, bool hold)
{
	Paket *pack = paket_get(rq->store, form_text(rq, "dari"), hold);

	return pack == NULL || paket_given(pack, p->skp->pegawai,
	    p->skp->tahun) == NULL ? NULL : pack;
}

static struct reply
look(struct req *rq)
{
	const Paket *pack;
	struct plan p;
	Rhk **leader;

	if (!plan_see(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	if ((pack = offered(rq, &p, false)) == NULL)
		return refuse(404);
	plan_show_head(rq, &p);
	show_text(rq, "Paket.id", "%s", pack->id);
	show_text(rq, "Paket.nama", "%s", pack->nama);
	leader = ambil_above(rq, &p);
	for (size_t i = 0; i < pack->n_rhk; i++) {
		struct ambil a = ambil_plan(rq, &p, pack->rhk[i], 0, leader);

		ambil_show(rq, "Pilih", &a);
	}
	return page("salin/paket.cs");
}

static struct reply
accept(struct req *rq)
{
	Paket *pack;
	struct plan p;
	Rhk **all;

	if (!plan_hold(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	if ((pack = offered(rq, &p, true)) == NULL)
		return refuse(403);
	all = arena_array(rq->arena, pack->n_rhk + 1, sizeof *all);
	for (size_t i = 0; i < pack->n_rhk; i++)
		all[i] = pack->rhk[i];
	store_act(rq->store, "paket/ambil", rq->user->office);
	take_results(rq, &p, all, 0, pack->id);
	paket_given(pack, p.skp->pegawai, p.skp->tahun)->menunggu = false;
	store_put(rq->store, T_PAKET, &pack->base);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=disalin", p.skp->id);
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, SKP_UBAH, get_fields, .run = earlier },
	{ POST, "", SIGNED_IN, SKP_UBAH, post_fields, .run = copy },
	{ GET,  "/paket", SIGNED_IN, SKP_UBAH, get_fields, .run = look },
	{ POST, "/paket", SIGNED_IN, SKP_UBAH, post_fields, .run = accept },
	{ 0 }
};

int
main(void)
{
	static const struct program salin = {
		.name   = "salin",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) | BIT(T_UNIT) |
		    BIT(T_ATURAN) | BIT(T_PAKET),
		.writes = BIT(T_RHK) | BIT(T_SKP) | BIT(T_PAKET),
		.routes = routes,
	};

	return serve(&salin);
}
