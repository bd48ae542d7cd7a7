/* unit.c - the dated tree of units: see, add, rename, move, close (S-28) */
#include <stdio.h>
#include <string.h>

#include "find.h"
#include "id.h"
#include "masa.h"
#include "office.h"
#include "pohon.h"
#include "text.h"
#include "web.h"

enum { ALL_AT_MOST = 5000, DEPTH = 16 };

/* The day a page is about: ?tanggal=, else today. */
static date_t
day_asked(struct req *rq)
{
	struct problems bad = { 0 };
	date_t day = form_date(rq, &bad, "tanggal");

	return day != 0 && bad.n == 0 ? day : rq->today;
}

static void
row_unit(struct req *rq, const char *list, const Unit *u,
    const Unit__Versi *v, date_t day)
{
	struct row *row = show_row(rq, list);
	const Pegawai *leader = leader_on(rq->store, u->id, day);

	row_text(rq, row, "id", "%s", u->id);
	row_text(rq, row, "kode", "%s", u->kode);
	row_text(rq, row, "nama", "%s", v->nama);
	row_text(rq, row, "jenis", "%s", v->jenis);
	row_text(rq, row, "pimpinan", "%s", leader != NULL ? leader->nama : "");
}

/* From the top down to the unit. */
static void
show_path(struct req *rq, const Unit *u, date_t day)
{
	const Unit *above[DEPTH];
	size_t n = 0;

	for (const Unit *at = u; at != NULL && n < DEPTH;) {
		const Unit__Versi *v = unit_on(at, day);

		above[n++] = at;
		at = v != NULL && *v->induk != '\0' ?
		    unit_get(rq->store, v->induk, false) : NULL;
	}
	for (size_t i = n; i-- > 1;) {
		const Unit__Versi *v = unit_on(above[i], day);
		struct row *row = show_row(rq, "Jalur");

		row_text(rq, row, "id", "%s", above[i]->id);
		row_text(rq, row, "nama", "%s", v != NULL ? v->nama : "");
	}
}

/* Those without a unit above them; an ADMIN_UNIT begins with his own. */
static struct reply
roots(struct req *rq)
{
	date_t day = day_asked(rq);
	bool whole = false;

	for (size_t i = 0; i < rq->user->akun->n_peran; i++)
		whole |= rq->user->akun->peran[i]->nama !=
		    AKUN__NAMA__ADMIN_UNIT;
	for (size_t i = 0; !whole && i < rq->user->akun->n_peran; i++) {
		const Unit *u = unit_get(rq->store,
		    rq->user->akun->peran[i]->unit, false);
		const Unit__Versi *v = u != NULL ? unit_on(u, day) : NULL;

		if (v != NULL)
			row_unit(rq, "UnitList", u, v, day);
	}
	for (Unit **u = unit_all(rq->store, ALL_AT_MOST); whole && *u != NULL;
	    u++) {
		const Unit__Versi *v = unit_on(*u, day);

		if (v != NULL && *v->induk == '\0')
			row_unit(rq, "UnitList", *u, v, day);
	}
	show_flag(rq, "Boleh", may_role(rq, UNIT_UBAH));
	show_date(rq, "Tanggal", day);
	return page("unit/daftar.cs");
}

/* The unit asked for, else the first one that stands on top of his tree. */
static const Unit *
tree_top(struct req *rq, date_t day)
{
	const Akun *a = rq->user->akun;

	if (*form_text(rq, "id") != '\0')
		return unit_get(rq->store, form_text(rq, "id"), false);
	if (rq->user->roles == ROLE(AKUN__NAMA__ADMIN_UNIT) && a->n_peran > 0)
		return unit_get(rq->store, a->peran[0]->unit, false);
	for (Unit **u = unit_all(rq->store, ALL_AT_MOST); *u != NULL; u++) {
		const Unit__Versi *v = unit_on(*u, day);

		if (v != NULL && *v->induk == '\0')
			return *u;
	}
	return NULL;
}

static struct reply
tree(struct req *rq)
{
	date_t day = day_asked(rq);
	const Unit *u = tree_top(rq, day);

	if (u == NULL)
		return refuse(404);
	show(rq, "Unit", &u->base);
	show_path(rq, u, day);
	pohon_show(rq, u, day);
	show_date(rq, "Tanggal", day);
	return page("unit/pohon.cs");
}

static struct reply
view(struct req *rq)
{
	date_t day = day_asked(rq);
	const Unit *u = unit_get(rq->store, form_text(rq, "id"), false);
	const Unit__Versi *v;
	const Pegawai *leader;

	if (u == NULL)
		return refuse(404);
	if ((v = unit_on(u, day)) == NULL && u->n_versi > 0)
		v = u->versi[u->n_versi - 1];
	show(rq, "Unit", &u->base);
	if (v != NULL)
		show(rq, "Versi", &v->base);
	show_path(rq, u, day);
	if ((leader = leader_on(rq->store, u->id, day)) != NULL)
		show(rq, "Pimpinan",
		    &identitas_on(rq->store, leader, day)->base);
	for (Unit **c = unit_below(rq->store, u->id); *c != NULL; c++) {
		const Unit__Versi *cv = unit_on(*c, day);

		if (cv != NULL && strcmp(cv->induk, u->id) == 0)
			row_unit(rq, "UnitList", *c, cv, day);
	}
	for (Pegawai **p = kolega_on(rq->store, u->id, day); *p != NULL; p++) {
		struct row *row;

		if (!may(rq, PEGAWAI_LIHAT, *p, -1))
			continue;
		row = show_row(rq, "PegawaiList");
		row_record(rq, row, "orang",
		    &identitas_on(rq->store, *p, day)->base);
	}
	show_flag(rq, "Boleh", may_role(rq, UNIT_UBAH));
	show_date(rq, "Tanggal", day);
	return page("unit/lihat.cs");
}

/* The fields of a version; the unit above by its code. */
static void
read_version(struct req *rq, const Unit *self, Unit__Versi *v,
    struct problems *bad)
{
	const char *kode = form_text(rq, "induk");
	const Unit *above = NULL;

	form_read(rq, bad, &v->base, "nama", "jenis", "mulai", "mandiri",
	    NULL);
	need_text(bad, "nama", v->nama, 3, 200);
	may_text(bad, "jenis", v->jenis, 60);
	if (v->mulai == 0 && !problem_at(bad, "mulai"))
		problem(bad, "mulai", "kosong");
	if (*kode == '\0')
		return;
	if ((above = unit_by_kode(rq->store, kode, false)) == NULL)
		problem(bad, "induk", "tiada");
	else if (v->mulai != 0 && unit_on(above, v->mulai) == NULL)
		problem(bad, "induk", "tutup");
	else if (self != NULL && unit_under(rq->store, self->id, above->id,
	    v->mulai))
		problem(bad, "induk", "lingkaran");
	else
		v->induk = above->id;
}

static struct reply
add_form(struct req *rq)
{
	const Unit *above = unit_get(rq->store, form_text(rq, "id"), false);

	if (!allow_role(rq, UNIT_UBAH))
		return refuse(403);
	if (above != NULL)
		show(rq, "Induk", &above->base);
	show_date(rq, "Tanggal", rq->today);
	return page("unit/baru.cs");
}

static Asal *
here(struct req *rq)
{
	Asal *asal = arena_get(rq->arena, sizeof *asal);

	*asal = (Asal)ASAL__INIT;
	asal->sumber = rq->user->office;
	asal->waktu = rq->now;
	return asal;
}

static struct reply
add(struct req *rq)
{
	struct problems bad = { 0 };
	Unit__Versi v = UNIT__VERSI__INIT;
	Unit u = UNIT__INIT;

	if (!allow_role(rq, UNIT_UBAH))
		return refuse(403);
	form_read(rq, &bad, &u.base, "kode", NULL);
	need_text(&bad, "kode", u.kode, 1, 40);
	if (*u.kode != '\0' && unit_by_kode(rq->store, u.kode, true) != NULL)
		problem(&bad, "kode", "kembar");
	read_version(rq, NULL, &v, &bad);
	if (bad.n == 0)
		unit_from(rq->arena, &u, &v, &bad);
	if (bad.n > 0)
		return page_again(rq, "unit/baru.cs", &bad);

	u.id = id_new(rq->arena, rq->now);
	u.asal = here(rq);
	store_act(rq->store, "unit/tambah", rq->user->office);
	store_put(rq->store, T_UNIT, &u.base);
	return go(rq, "/cgi-bin/unit/lihat?id=%s&pesan=unit-ditambah", u.id);
}

/* The page of a change: the unit as it is, and the code of the one above. */
static Unit *
change_page(struct req *rq, bool hold)
{
	Unit *u = unit_get(rq->store, form_text(rq, "id"), hold);
	const Unit__Versi *v;
	const Unit *above;

	if (u == NULL || u->n_versi == 0)
		return NULL;
	v = u->versi[u->n_versi - 1];
	above = unit_get(rq->store, v->induk, false);
	show(rq, "Unit", &u->base);
	show(rq, "Versi", &v->base);
	show_text(rq, "Induk.kode", "%s", above != NULL ? above->kode : "");
	show_date(rq, "Tanggal", rq->today);
	return u;
}

static struct reply
change_form(struct req *rq)
{
	if (!allow_role(rq, UNIT_UBAH))
		return refuse(403);
	return change_page(rq, false) != NULL ? page("unit/ubah.cs") :
	    refuse(404);
}

static struct reply
change(struct req *rq)
{
	struct problems bad = { 0 };
	Unit__Versi v = UNIT__VERSI__INIT;
	Unit *u;

	if (!allow_role(rq, UNIT_UBAH))
		return refuse(403);
	if ((u = change_page(rq, true)) == NULL)
		return refuse(404);
	if (form_stale(rq, u->rev))
		return page_stale(rq, "unit/ubah.cs");
	read_version(rq, u, &v, &bad);
	if (bad.n == 0)
		unit_from(rq->arena, u, &v, &bad);
	if (bad.n > 0)
		return page_again(rq, "unit/ubah.cs", &bad);

	u->asal = here(rq);
	store_act(rq->store, "unit/ubah", rq->user->office);
	store_put(rq->store, T_UNIT, &u->base);
	return go(rq, "/cgi-bin/unit/lihat?id=%s&pesan=unit-diubah", u->id);
}

/* Is somebody or some unit still there after the last day? */
static void
check_empty(struct req *rq, const Unit *u, date_t last, struct problems *bad)
{
	date_t next = date_add(last, 1);

	for (Unit **c = unit_below(rq->store, u->id); *c != NULL; c++) {
		const Unit__Versi *v = unit_on(*c, next);

		if (v != NULL && strcmp(v->induk, u->id) == 0) {
			problem(bad, "selesai", "unit-berisi-unit");
			return;
		}
	}
	if (kolega_on(rq->store, u->id, next)[0] != NULL)
		problem(bad, "selesai", "unit-berisi-pegawai");
}

static struct reply
close_form(struct req *rq)
{
	if (!allow_role(rq, UNIT_UBAH))
		return refuse(403);
	return change_page(rq, false) != NULL ? page("unit/tutup.cs") :
	    refuse(404);
}

static struct reply
close_unit(struct req *rq)
{
	struct problems bad = { 0 };
	date_t last;
	Unit *u;

	if (!allow_role(rq, UNIT_UBAH))
		return refuse(403);
	if ((u = change_page(rq, true)) == NULL)
		return refuse(404);
	if (form_stale(rq, u->rev))
		return page_stale(rq, "unit/tutup.cs");
	last = form_date(rq, &bad, "selesai");
	if (last == 0 && bad.n == 0)
		problem(&bad, "selesai", "kosong");
	if (bad.n == 0)
		check_empty(rq, u, last, &bad);
	if (bad.n == 0)
		unit_close(u, last, &bad);
	if (bad.n > 0)
		return page_again(rq, "unit/tutup.cs", &bad);

	u->asal = here(rq);
	store_act(rq->store, "unit/tutup", rq->user->office);
	store_put(rq->store, T_UNIT, &u->base);
	return go(rq, "/cgi-bin/unit/lihat?id=%s&pesan=unit-ditutup", u->id);
}

static const struct field look[] = {
	{ .name = "id", .kind = ID }, { .name = "tanggal", .kind = DATE }, { 0 }
};
static const struct field whole[] = {
	{ .name = "id", .kind = ID },
	{ .name = "kode", .kind = LINE },
	{ .name = "nama", .kind = LINE },
	{ .name = "jenis", .kind = LINE },
	{ .name = "induk", .kind = LINE },
	{ .name = "mulai", .kind = DATE },
	{ .name = "mandiri", .kind = TICK },
	{ 0 }
};
static const struct field closing[] = {
	{ .name = "id", .kind = ID }, { .name = "selesai", .kind = DATE }, { 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, UNIT_LIHAT, look, .run = roots },
	{ GET, "/lihat", SIGNED_IN, UNIT_LIHAT, look, .run = view },
	{ GET, "/pohon", SIGNED_IN, UNIT_LIHAT, look, .run = tree },
	{ GET, "/baru", SIGNED_IN, UNIT_UBAH, look, .run = add_form },
	{ POST, "/baru", SIGNED_IN, UNIT_UBAH, whole, .run = add },
	{ GET, "/ubah", SIGNED_IN, UNIT_UBAH, look, .run = change_form },
	{ POST, "/ubah", SIGNED_IN, UNIT_UBAH, whole, .run = change },
	{ GET, "/tutup", SIGNED_IN, UNIT_UBAH, look, .run = close_form },
	{ POST, "/tutup", SIGNED_IN, UNIT_UBAH, closing, .run = close_unit },
	{ 0 }
};

int
main(void)
{
	static const struct program unit = {
		.name = "unit",
		.reads = BIT(T_UNIT) | BIT(T_PEGAWAI),
		.writes = BIT(T_UNIT),
		.routes = routes,
	};

	return serve(&unit);
}
