/* anomali.c - oddities of the data with their repair; many superiors at once */
#include <string.h>

#include "akibat.h"
#include "anomali.h"
#include "atasan.h"
#include "find.h"
#include "find_periode.h"
#include "masa.h"
#include "office.h"
#include "text.h"

enum { UNITS = 100, SHOWN = 100, ALL_UNITS = 5000, AT_ONCE = 200 };

/* May he administer this unit: everywhere, or as ADMIN_UNIT of it or of one
 * above it? */
static bool
own_unit(struct req *rq, const char *unit)
{
	const char *const *line = unit_line(rq->store, unit, rq->today);
	const Akun *a = rq->user->akun;

	if (may_role(rq, UNIT_UBAH))
		return true;
	for (size_t i = 0; i < a->n_peran; i++)
		for (const char *const *u = line; *u != NULL; u++)
			if (a->peran[i]->nama == AKUN__NAMA__ADMIN_UNIT &&
			    strcmp(a->peran[i]->unit, *u) == 0)
				return true;
	return false;
}

/* Where to look: the unit asked for, else the first one that is his. */
static const Unit *
unit_asked(struct req *rq)
{
	const Unit *u = unit_get(rq->store, form_text(rq, "unit"), false);
	const Akun *a = rq->user->akun;

	if (*form_text(rq, "unit") != '\0')
		return u != NULL && own_unit(rq, u->id) ? u : NULL;
	for (size_t i = 0; i < a->n_peran; i++)
		if (a->peran[i]->nama == AKUN__NAMA__ADMIN_UNIT)
			return unit_get(rq->store, a->peran[i]->unit, false);
	if (!may_role(rq, UNIT_UBAH))
		return NULL;
	for (Unit **v = unit_all(rq->store, ALL_UNITS); *v != NULL; v++) {
		const Unit__Versi *now = unit_on(*v, rq->today);

		if (now != NULL && *now->induk == '\0')
			return *v;
	}
	return NULL;
}

static void
show_unit(struct req *rq, const Unit *u)
{
	const Unit__Versi *v = unit_on(u, rq->today);

	show_text(rq, "Unit.id", "%s", u->id);
	show_text(rq, "Unit.nama", "%s", v != NULL ? v->nama : "");
	for (Unit **c = unit_below(rq->store, u->id); *c != NULL; c++) {
		const Unit__Versi *cv = unit_on(*c, rq->today);
		struct row *row;

		if (cv == NULL || strcmp(cv->induk, u->id) != 0)
			continue;
		row = show_row(rq, "UnitList");
		row_text(rq, row, "id", "%s", (*c)->id);
		row_text(rq, row, "nama", "%s", cv->nama);
	}
}

static void
show_line(struct req *rq, const struct anomali *a)
{
	const Unit__Versi *v = unit_on(a->unit, rq->today);
	const Pegawai *leader = leader_on(rq->store, a->unit->id, rq->today);
	struct row *row = show_row(rq, "AnomaliList");

	row_text(rq, row, "jenis", "%s", anomali_name(a->kind));
	row_text(rq, row, "unit", "%s", v != NULL ? v->nama : "");
	row_text(rq, row, "unit_id", "%s", a->unit->id);
	if (a->lain != NULL) {
		row_text(rq, row, "lain", "%s", a->lain->nama);
		row_text(rq, row, "lain_p", "%llu",
		    (unsigned long long)a->lain->pegawai);
	}
	if (a->orang == NULL)
		return;
	row_text(rq, row, "nama", "%s", a->orang->nama);
	row_text(rq, row, "p", "%llu", (unsigned long long)a->orang->pegawai);
	row_flag(rq, row, "boleh", may(rq, ATASAN_UBAH, a->orang, -1));
	if (a->tugas != NULL)
		row_text(rq, row, "tugas", "%s", a->tugas->id);
	/* Proposed: who leads the unit, were it not he himself. */
	if (leader != NULL && leader->pegawai != a->orang->pegawai &&
	    leader->pegawai != rq->user->pegawai)
		row_text(rq, row, "usul", "%s", leader->nomor);
}

static struct reply
list_page(struct req *rq, const struct problems *bad)
{
	const Unit *u = unit_asked(rq);
	struct anomali *v = arena_array(rq->arena, SHOWN, sizeof *v);
	size_t n = 0, units = 0;
	bool room = true;
	Unit **tree;

	if (u == NULL)
		return refuse(403);
	tree = unit_tree(rq->store, u->id, rq->today, UNITS);
	for (; tree[units] != NULL && room; units++)
		room = anomali_unit(rq->store, tree[units], rq->today, v, &n,
		    SHOWN);
	for (size_t i = 0; i < n; i++)
		show_line(rq, &v[i]);
	show_unit(rq, u);
	show_text(rq, "Jumlah", "%zu", n);
	show_flag(rq, "Lebih", !room || units == UNITS);
	show_date(rq, "Tanggal", rq->today);
	return bad != NULL ? page_again(rq, "anomali/daftar.cs", bad) :
	    page("anomali/daftar.cs");
}

static struct reply
list(struct req *rq)
{
	return list_page(rq, NULL);
}

/* ------------------------------------------------------------ many superiors */

static struct reply
many_page(struct req *rq, const struct problems *bad)
{
	const Unit *u = unit_asked(rq);

	if (u == NULL)
		return refuse(403);
	for (Pegawai **p = kolega_on(rq->store, u->id, rq->today); *p; p++) {
		const Pegawai *up = penilai_on(rq->store, *p, rq->today);
		struct row *row;

		if (!may(rq, ATASAN_UBAH, *p, -1))
			continue;
		row = show_row(rq, "PegawaiList");
		row_record(rq, row, "orang",
		    &identitas_on(rq->store, *p, rq->today)->base);
		row_text(rq, row, "atasan", "%s", up != NULL ? up->nama : "");
		row_text(rq, row, "p", "%llu",
		    (unsigned long long)(*p)->pegawai);
		for (size_t i = 0; form_nth(rq, "p", i) != NULL; i++)
			if (strcmp(form_nth(rq, "p", i), arena_printf(rq->arena,
			    "%llu", (unsigned long long)(*p)->pegawai)) == 0)
				row_flag(rq, row, "dipilih", true);
	}
	show_unit(rq, u);
	show_date(rq, "Tanggal", rq->today);
	return bad != NULL ? page_again(rq, "anomali/atasan.cs", bad) :
	    page("anomali/atasan.cs");
}

static struct reply
many_form(struct req *rq)
{
	return many_page(rq, NULL);
}

/* The i-th person ticked, locked; NULL after the last, or *no is set. */
static Pegawai *
ticked(struct req *rq, size_t i, bool *no)
{
	const char *text = form_nth(rq, "p", i);
	uint64_t key;
	Pegawai *p;

	if (text == NULL)
		return NULL;
	p = text_u64(text, &key) ? pegawai_get(rq->store, key, true) : NULL;
	*no = p == NULL || !allow(rq, ATASAN_UBAH, p, -1);
	return *no ? NULL : p;
}

/* The same superior for all who are ticked, or for nobody. */
static struct reply
many(struct req *rq)
{
	struct problems bad = { 0 };
	const Pegawai *up = pegawai_by_nomor(rq->store, form_text(rq, "nomor"),
	    false);
	Pegawai *who[AT_ONCE], *p;
	bool no = false;
	size_t n = 0;

	while (n < AT_ONCE && (p = ticked(rq, n, &no)) != NULL)
		who[n++] = p;
	if (no)
		return refuse(403);
	if (n == 0)
		problem(&bad, "p", "pilih");
	/* All or nobody: the rest is not left out in silence. */
	if (form_nth(rq, "p", n) != NULL)
		problem(&bad, "p", "banyak");
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < i; k++)
			if (who[k]->pegawai == who[i]->pegawai &&
			    !problem_at(&bad, "p"))
				problem(&bad, "p", "kembar");
	for (size_t i = 0; i < n && bad.n == 0; i++) {
		Atasan *a = arena_get(rq->arena, sizeof *a);

		*a = (Atasan)ATASAN__INIT;
		form_read(rq, &bad, &a->base, "mulai", "sk", "selesai", NULL);
		atasan_choose(rq, who[i], form_text(rq, "nomor"),
		    form_tick(rq, "delegasi"), a, &bad);
		a->asal = asal_here(rq);
		if (bad.n == 0)
			atasan_from(rq->arena, who[i], a, &bad);
		if (bad.n > 0)
			show_text(rq, "Gagal", "%s", who[i]->nama);
	}
	if (bad.n > 0)
		return form_tick(rq, "banyak") ? many_page(rq, &bad) :
		    list_page(rq, &bad);
	store_act(rq->store, "atasan/ubah", rq->user->office);
	for (size_t i = 0; i < n; i++) {
		store_put(rq->store, T_PEGAWAI, &who[i]->base);
		notify(rq->store, rq->now, who[i]->pegawai,
		    PEMBERITAHUAN__JENIS__ATASAN_DIUBAH, rq->user->orang->nama,
		    up != NULL ? up->nama : "", "/cgi-bin/beranda", "");
	}
	for (size_t i = 0; i < n; i++)
		akibat_now(rq, who[i]->pegawai, 0);
	return go(rq, "/cgi-bin/anomali%s?unit=%s&pesan=atasan-diubah",
	    form_tick(rq, "banyak") ? "/atasan" : "", form_text(rq, "unit"));
}

static const struct field look[] = {
	{ .name = "unit", .kind = ID },
	{ .name = "p", .kind = LINE, .max = 20, .many = true },
	{ 0 }
};
static const struct field change[] = {
	{ .name = "unit", .kind = ID },
	{ .name = "p", .kind = LINE, .max = 20, .many = true },
	{ .name = "banyak", .kind = TICK },
	{ .name = "nomor", .kind = LINE, .max = 30 },
	{ .name = "mulai", .kind = DATE },
	{ .name = "selesai", .kind = DATE },
	{ .name = "delegasi", .kind = TICK },
	{ .name = "sk", .kind = LINE, .max = 100 },
	{ 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, ATASAN_UBAH, look, .run = list },
	{ GET, "/atasan", SIGNED_IN, ATASAN_UBAH, look, .run = many_form },
	{ POST, "/atasan", SIGNED_IN, ATASAN_UBAH, change, .run = many },
	{ 0 }
};

int
main(void)
{
	static const struct program anomali = {
		.name = "anomali",
		.reads = BIT(T_UNIT) | BIT(T_PEGAWAI) | BIT(T_ATURAN) |
		    BIT(T_AKUN) | BIT(T_SKP) | BIT(T_RHK) | BIT(T_PERAN),
		.writes = BIT(T_PEGAWAI) | BIT(T_PEMBERITAHUAN) |
		    BIT(T_SURAT) | BIT(T_SKP) | BIT(T_RHK) | BIT(T_PERAN),
		.routes = routes,
	};

	return serve(&anomali);
}
