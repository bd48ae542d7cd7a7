/* paket.c - RHK packages: made from a plan, kept by a unit, given to many */
#include <string.h>

#include "find.h"
#include "find_paket.h"
#include "id.h"
#include "pack.h"
#include "text.h"

enum { GIVEN = 400 };	/* to so many persons and years at most */

static const struct field id_field[] = { { .name = "id", .kind = ID }, { 0 } };
static const struct field new_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "nama", .kind = LINE, .max = 200 },
	{ .name = "unit", .kind = ID },
	{ .name = "jabatan", .kind = LINE, .max = 200 },
	{ .name = "rhk", .kind = ID, .many = true },
	{ 0 }
};
static const struct field edit_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "nama", .kind = LINE, .max = 200 },
	{ .name = "jabatan", .kind = LINE, .max = 200 },
	{ .name = "teks", .kind = TEXT, .max = BATAS_RHK, .rows = PACK_RHK },
	{ .name = "hapus", .kind = ID, .many = true },
	{ 0 }
};
static const struct field give_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "p", .kind = LINE, .max = 20, .many = true },
	{ 0 }
};

static struct reply
list(struct req *rq)
{
	pack_show_units(rq, NULL);
	return page("paket/daftar.cs");
}

/* Is this one of the ticks of that name? */
static bool
ticked(struct req *rq, const char *name, const char *id)
{
	const char *one;

	for (size_t i = 0; (one = form_nth(rq, name, i)) != NULL; i++)
		if (strcmp(one, id) == 0)
			return true;
	return false;
}

/* ------------------------------------------------------------------ a new one */

/* The plan named, else the latest of his own; its results shown. */
static bool
source(struct req *rq, int none, struct plan *p)
{
	const char *id = form_text(rq, "skp");

	if (id[0] == '\0')
		for (Skp **s = skp_of(rq->store, rq->user->pegawai, 0);
		    *s != NULL; s++)
			if ((*s)->status != STATUS_SKP__BATAL)
				id = (*s)->id;
	if (id[0] == '\0') {
		p->no = none == 404 ? page("paket/baru.cs") : refuse(none);
		return false;
	}
	if (!plan_see(rq, id, SKP_LIHAT, p)) {
		p->no = refuse(none);
		return false;
	}
	plan_show_head(rq, p);
	pack_show_results(rq, p->rhk);
	return true;
}

static struct reply
blank(struct req *rq)
{
	struct plan p;

	if (!source(rq, 404, &p))
		return p.no;
	pack_show_units(rq, p.skp->unit);
	return page("paket/baru.cs");
}

static struct reply
make(struct req *rq)
{
	struct problems bad = { 0 };
	Paket pack = PAKET__INIT;
	struct plan p;

	if (!source(rq, 403, &p))
		return p.no;
	if (form_text(rq, "unit")[0] != '\0' &&
	    !allow_unit(rq, PAKET_KELOLA, form_text(rq, "unit"),
	    pack_may(rq, form_text(rq, "unit")) ? TIE_KETUA : 0))
		return refuse(403);
	pack_show_units(rq, p.skp->unit);
	pack.nama = form_text(rq, "nama");
	pack.unit = form_text(rq, "unit");
	pack.jabatan = form_text(rq, "jabatan");
	need_text(&bad, "nama", pack.nama, 3, 200);
	if (unit_get(rq->store, pack.unit, false) == NULL)
		problem(&bad, "unit", "pilih");
	pack.rhk = arena_array(rq->arena, PACK_RHK + 1, sizeof *pack.rhk);
	for (Rhk **r = p.rhk; *r != NULL && pack.n_rhk < PACK_RHK; r++)
		if (ticked(rq, "rhk", (*r)->id))
			pack.rhk[pack.n_rhk++] = pack_result(rq, *r,
			    p.skp->pegawai == rq->user->pegawai);
	if (pack.n_rhk == 0)
		problem(&bad, "rhk", "pilih");
	for (Paket **o = bad.n == 0 ? paket_of_unit(rq->store, pack.unit) :
	    NULL; o != NULL && *o != NULL; o++)
		if (text_same((*o)->nama, pack.nama) &&
		    !problem_at(&bad, "nama"))
			problem(&bad, "nama", "kembar");
	if (bad.n > 0)
		return page_again(rq, "paket/baru.cs", &bad);
	pack.id = id_new(rq->arena, rq->now);
	pack.pembuat = rq->user->pegawai;
	pack.dibuat = rq->now;
	store_act(rq->store, "paket/buat", rq->user->office);
	store_put(rq->store, T_PAKET, &pack.base);
	return go(rq, "/cgi-bin/paket/lihat?id=%s&pesan=tersimpan", pack.id);
}

/* --------------------------------------------------------------- one of them */

/* A page about the package; the template is the last part of the route. */
static struct reply
look(struct req *rq)
{
	const Paket *pack = pack_find(rq, false);

	if (pack == NULL)
		return refuse(404);
	pack_show(rq, pack);
	return page(arena_printf(rq->arena, "paket%s.cs", rq->path));
}

static struct reply
save(struct req *rq)
{
	struct problems bad = { 0 };
	struct batas limits = plan_limits(rq);
	Paket *pack = pack_find(rq, true);
	size_t n = 0;

	if (pack == NULL)
		return refuse(403);
	pack_show(rq, pack);
	if (form_stale(rq, pack->rev))
		return page_stale(rq, "paket/ubah.cs");
	pack->nama = form_text(rq, "nama");
	pack->jabatan = form_text(rq, "jabatan");
	need_text(&bad, "nama", pack->nama, 3, 200);
	for (size_t i = 0; i < pack->n_rhk; i++) {
		if (ticked(rq, "hapus", pack->rhk[i]->id))
			continue;
		pack->rhk[i]->teks = form_row(rq, "teks", i + 1);
		need_text(&bad, arena_printf(rq->arena, "teks_%zu", i + 1),
		    pack->rhk[i]->teks, (size_t)limits.rhk_min,
		    (size_t)limits.rhk_max);
		pack->rhk[n++] = pack->rhk[i];
	}
	if (n == 0)
		problem(&bad, "hapus", "paket-kosong");
	if (bad.n > 0)
		return page_again(rq, "paket/ubah.cs", &bad);
	pack->n_rhk = n;
	store_act(rq->store, "paket/ubah", rq->user->office);
	store_put(rq->store, T_PAKET, &pack->base);
	return go(rq, "/cgi-bin/paket/lihat?id=%s&pesan=tersimpan", pack->id);
}

/* What is in somebody's plan names it as its origin: then it stays. */
static struct reply
drop(struct req *rq)
{
	struct problems bad = { 0 };
	Paket *pack = pack_find(rq, true);

	if (pack == NULL)
		return refuse(403);
	pack_show(rq, pack);
	if (form_stale(rq, pack->rev))
		return page_stale(rq, "paket/lihat.cs");
	if (pack_taken(pack)) {
		problem(&bad, "paket", "paket-diambil");
		return page_again(rq, "paket/lihat.cs", &bad);
	}
	store_act(rq->store, "paket/hapus", rq->user->office);
	store_drop(rq->store, T_PAKET, &pack->base);
	return go(rq, "/cgi-bin/paket?pesan=dihapus");
}

/* --------------------------------------------------------------------- giving */

/* This year, or the next one; 0 when it is another. */
static unsigned
year_of(struct req *rq, struct problems *bad)
{
	int64_t year = form_whole(rq, bad, "tahun");
	int now = date_year(rq->today);

	if (year == 0 || year == now)
		return (unsigned)now;
	return year == now + 1 ? (unsigned)year : 0;
}

static struct reply
ask(struct req *rq)
{
	struct problems bad = { 0 };
	const Paket *pack = pack_find(rq, false);
	unsigned year = year_of(rq, &bad);

	if (pack == NULL || year == 0)
		return refuse(404);
	pack_show(rq, pack);
	pack_show_people(rq, pack, year);
	return page("paket/beri.cs");
}

/* One of those ticked in each section, so that each is whole by itself. */
static struct reply
give(struct req *rq)
{
	struct problems bad = { 0 };
	Paket *pack = pack_find(rq, true);
	unsigned year = year_of(rq, &bad);
	const Pegawai *who[PACK_PEOPLE];
	const char *key;
	size_t n = 0;

	if (pack == NULL || year == 0)
		return refuse(403);
	for (; n < PACK_PEOPLE && (key = form_nth(rq, "p", n)) != NULL; n++) {
		uint64_t pegawai;

		who[n] = text_u64(key, &pegawai) ?
		    pegawai_get(rq->store, pegawai, false) : NULL;
		if (who[n] == NULL || !allow(rq, PAKET_BERI, who[n], -1))
			return refuse(403);
	}
	if (n == 0)
		problem(&bad, "p", "pilih");
	else if (form_nth(rq, "p", n) != NULL || pack->n_beri >= GIVEN)
		problem(&bad, "p", "paket-banyak");
	if (bad.n > 0) {
		pack_show(rq, pack);
		pack_show_people(rq, pack, year);
		return page_again(rq, "paket/beri.cs", &bad);
	}
	for (size_t i = 0; i < n; i++)
		if (paket_given(pack, who[i]->pegawai, year) == NULL) {
			store_act(rq->store, "paket/beri", rq->user->office);
			pack_give(rq, pack, who[i], year);
			return more();
		}
	return go(rq, "/cgi-bin/paket/lihat?id=%s&pesan=paket-diberi",
	    pack->id);
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, PAKET_KELOLA, NULL, .run = list },
	{ GET,  "/baru", SIGNED_IN, PAKET_KELOLA, new_fields, .run = blank },
	{ POST, "/baru", SIGNED_IN, PAKET_KELOLA, new_fields, .run = make },
	{ GET,  "/lihat", SIGNED_IN, PAKET_KELOLA, id_field, .run = look },
	{ GET,  "/ubah", SIGNED_IN, PAKET_KELOLA, id_field, .run = look },
	{ POST, "/ubah", SIGNED_IN, PAKET_KELOLA, edit_fields, .run = save,
	  .body_max = 256 << 10 },
	{ POST, "/hapus", SIGNED_IN, PAKET_KELOLA, id_field, .run = drop },
	{ GET,  "/beri", SIGNED_IN, PAKET_KELOLA, give_fields, .run = ask },
	{ POST, "/beri", SIGNED_IN, PAKET_KELOLA, give_fields, .run = give },
	{ 0 }
};

int
main(void)
{
	static const struct program paket = {
		.name   = "paket",
		.reads  = BIT(T_PAKET) | BIT(T_TIM) | BIT(T_PEGAWAI) |
		    BIT(T_UNIT) | BIT(T_SKP) | BIT(T_RHK) | BIT(T_ATURAN),
		.writes = BIT(T_PAKET) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&paket);
}
