/* jabatan.c - posts and superiors of a person, with dates (S-29, S-30) */
#include <stdio.h>
#include <string.h>

#include "atasan.h"
#include "akibat.h"
#include "find.h"
#include "id.h"
#include "jabatan.h"
#include "masa.h"
#include "office.h"
#include "text.h"
#include "web.h"

static Pegawai *
find_person(struct req *rq, enum action action, bool hold)
{
	uint64_t key;
	Pegawai *p;

	if (!text_u64(form_text(rq, "p"), &key) ||
	    (p = pegawai_get(rq->store, key, hold)) == NULL)
		return NULL;
	return allow(rq, action, p, -1) ? p : NULL;
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

/* What follows from it, and from which day on. */
struct change {
	date_t		 from;
	const struct field *fields;	/* of the route */
};

/* Stores the person, tells him, and shows him; first what follows from it. */
static struct reply
keep(struct req *rq, Pegawai *p, const char *act, const char *message,
    Pemberitahuan__Jenis notice, const char *what, struct change change)
{
	struct reply first;

	store_act(rq->store, act, rq->user->office);
	store_put(rq->store, T_PEGAWAI, &p->base);
	if (akibat_first(rq, p, change.from, change.fields, &first))
		return first;
	notify(rq->store, rq->now, p->pegawai, notice, rq->user->orang->nama,
	    what, "/cgi-bin/beranda", "");
	return go(rq, "/cgi-bin/pegawai/lihat?p=%llu&pesan=%s",
	    (unsigned long long)p->pegawai, message);
}

static const struct field one[] = {
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "id", .kind = ID },
	{ 0 }
};
static const struct field post_fields[] = {
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "unit", .kind = LINE },
	{ .name = "jabatan", .kind = LINE },
	{ .name = "jenis_jabatan", .kind = CHOICE },
	{ .name = "jenjang", .kind = CHOICE },
	{ .name = "pimpinan", .kind = TICK },
	{ .name = "penugasan", .kind = CHOICE },
	{ .name = "sk", .kind = LINE },
	{ .name = "mulai", .kind = DATE },
	{ .name = "selesai", .kind = DATE },
	AKIBAT_FIELD,
	{ 0 }
};
static const struct field end_fields[] = {
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "id", .kind = ID },
	{ .name = "selesai", .kind = DATE },
	AKIBAT_FIELD,
	{ 0 }
};
static const struct field superior_fields[] = {
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "nomor", .kind = LINE, .max = 30 },
	{ .name = "delegasi", .kind = TICK },
	{ .name = "sk", .kind = LINE },
	{ .name = "mulai", .kind = DATE },
	{ .name = "selesai", .kind = DATE },
	AKIBAT_FIELD,
	{ 0 }
};

/* -------------------------------------------------------------------- posts */

static struct reply
post_form(struct req *rq)
{
	const Pegawai *p = find_person(rq, TUGAS_UBAH, false);

	if (p == NULL)
		return refuse(404);
	show(rq, "Pegawai", &p->base);
	show_date(rq, "Tanggal", rq->today);
	return page("jabatan/baru.cs");
}

static void
read_post(struct req *rq, Tugas *t, struct problems *bad)
{
	const Unit *u = unit_by_kode(rq->store, form_text(rq, "unit"), false);

	form_read(rq, bad, &t->base, "jabatan", "sk", "mulai", "selesai",
	    "pimpinan", NULL);
	t->jenis = (JenisJabatan)form_enum(rq, bad, "jenis_jabatan",
	    &jenis_jabatan__descriptor);
	t->jenjang = (Jenjang)form_enum(rq, bad, "jenjang",
	    &jenjang__descriptor);
	t->penugasan = (Penugasan)form_enum(rq, bad, "penugasan",
	    &penugasan__descriptor);
	need_text(bad, "jabatan", t->jabatan, 3, 200);
	may_text(bad, "sk", t->sk, 100);
	if (t->mulai == 0 && !problem_at(bad, "mulai"))
		problem(bad, "mulai", "kosong");
	if (*form_text(rq, "unit") == '\0')
		problem(bad, "unit", "kosong");
	else if (u == NULL)
		problem(bad, "unit", "tiada");
	else if (t->mulai != 0 && unit_on(u, t->mulai) == NULL)
		problem(bad, "unit", "tutup");
	else
		t->unit = u->id;
	if (t->jenis == JENIS_JABATAN__FUNGSIONAL &&
	    t->jenjang == JENJANG__TANPA_JENJANG)
		problem(bad, "jenjang", "wajib");
}

/*
 * Where may he be put?  The person is asked about as he will be, too, so that
 * an ADMIN_UNIT sends nobody into a unit that is not his.
 */
static bool
may_put(struct req *rq, const Tugas *t)
{
	Tugas only = *t, *list = &only;
	Pegawai there = PEGAWAI__INIT;

	only.penugasan = PENUGASAN__DEFINITIF;
	only.mulai = rq->today;
	only.selesai = 0;
	there.tugas = &list;
	there.n_tugas = 1;
	return allow(rq, TUGAS_UBAH, &there, -1);
}

static struct reply
post_add(struct req *rq)
{
	struct problems bad = { 0 };
	Tugas t = TUGAS__INIT;
	Pegawai *p = find_person(rq, TUGAS_UBAH, true);

	if (p == NULL)
		return refuse(404);
	show(rq, "Pegawai", &p->base);
	if (form_stale(rq, p->rev))
		return page_stale(rq, "jabatan/baru.cs");
	read_post(rq, &t, &bad);
	if (bad.n == 0 && !may_put(rq, &t))
		problem(&bad, "unit", "luar-unit");
	t.id = id_new(rq->arena, rq->now);
	t.asal = here(rq);
	if (bad.n == 0)
		tugas_add(rq->arena, p, &t, &bad);
	if (bad.n > 0)
		return page_again(rq, "jabatan/baru.cs", &bad);
	return keep(rq, p, "tugas/tambah", "tugas-ditambah",
	    PEMBERITAHUAN__JENIS__DATA_DIUBAH, t.jabatan,
	    (struct change){ t.mulai, post_fields });
}

static const Tugas *
post_asked(struct req *rq, const Pegawai *p)
{
	for (size_t i = 0; i < p->n_tugas; i++)
		if (strcmp(p->tugas[i]->id, form_text(rq, "id")) == 0)
			return p->tugas[i];
	return NULL;
}

static struct reply
end_form(struct req *rq)
{
	const Pegawai *p = find_person(rq, TUGAS_UBAH, false);
	const Tugas *t = p != NULL ? post_asked(rq, p) : NULL;

	if (t == NULL)
		return refuse(404);
	show(rq, "Pegawai", &p->base);
	show(rq, "Tugas", &t->base);
	return page("jabatan/akhir.cs");
}

static struct reply
post_end(struct req *rq)
{
	struct problems bad = { 0 };
	Pegawai *p = find_person(rq, TUGAS_UBAH, true);
	const Tugas *t = p != NULL ? post_asked(rq, p) : NULL;
	date_t last = form_date(rq, &bad, "selesai");

	if (t == NULL)
		return refuse(404);
	show(rq, "Pegawai", &p->base);
	show(rq, "Tugas", &t->base);
	if (form_stale(rq, p->rev))
		return page_stale(rq, "jabatan/akhir.cs");
	if (last == 0 && bad.n == 0)
		problem(&bad, "selesai", "kosong");
	if (bad.n == 0)
		tugas_close(p, t->id, last, &bad);
	if (bad.n > 0)
		return page_again(rq, "jabatan/akhir.cs", &bad);
	return keep(rq, p, "tugas/akhiri", "tugas-diakhiri",
	    PEMBERITAHUAN__JENIS__DATA_DIUBAH, t->jabatan,
	    (struct change){ date_add(last, 1), end_fields });
}

/* ---------------------------------------------------------------- superiors */

static struct reply
superior_form(struct req *rq)
{
	const Pegawai *p = find_person(rq, ATASAN_UBAH, false);

	if (p == NULL)
		return refuse(404);
	show(rq, "Pegawai", &p->base);
	show_date(rq, "Tanggal", rq->today);
	return page("jabatan/atasan.cs");
}

static void
read_superior(struct req *rq, const Pegawai *p, Atasan *a, struct problems *bad)
{
	form_read(rq, bad, &a->base, "sk", "mulai", "selesai", NULL);
	atasan_choose(rq, p, form_text(rq, "nomor"), form_tick(rq, "delegasi"),
	    a, bad);
}

static struct reply
superior(struct req *rq)
{
	struct problems bad = { 0 };
	Atasan a = ATASAN__INIT;
	Pegawai *p = find_person(rq, ATASAN_UBAH, true);
	const Pegawai *who;

	if (p == NULL)
		return refuse(404);
	show(rq, "Pegawai", &p->base);
	if (form_stale(rq, p->rev))
		return page_stale(rq, "jabatan/atasan.cs");
	read_superior(rq, p, &a, &bad);
	a.asal = here(rq);
	if (bad.n == 0)
		atasan_from(rq->arena, p, &a, &bad);
	if (bad.n > 0)
		return page_again(rq, "jabatan/atasan.cs", &bad);
	who = pegawai_get(rq->store, a.pegawai, false);
	return keep(rq, p, "atasan/ubah", "atasan-diubah",
	    PEMBERITAHUAN__JENIS__ATASAN_DIUBAH, who != NULL ? who->nama : "",
	    (struct change){ a.mulai, superior_fields });
}

static const struct route routes[] = {
	{ GET, "/baru", SIGNED_IN, TUGAS_UBAH, one, .run = post_form },
	{ POST, "/baru", SIGNED_IN, TUGAS_UBAH, post_fields, .run = post_add },
	{ GET, "/akhiri", SIGNED_IN, TUGAS_UBAH, one, .run = end_form },
	{ POST, "/akhiri", SIGNED_IN, TUGAS_UBAH, end_fields, .run = post_end },
	{ GET, "/atasan", SIGNED_IN, ATASAN_UBAH, one, .run = superior_form },
	{ POST, "/atasan", SIGNED_IN, ATASAN_UBAH, superior_fields,
	  .run = superior },
	{ 0 }
};

int
main(void)
{
	static const struct program jabatan = {
		.name = "jabatan",
		.reads = BIT(T_UNIT) | BIT(T_PEGAWAI) | BIT(T_ATURAN) |
		    BIT(T_SKP) | BIT(T_RHK) | BIT(T_PERAN),
		.writes = BIT(T_PEGAWAI) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT) |
		    BIT(T_SKP) | BIT(T_RHK) | BIT(T_PERAN),
		.routes = routes,
	};

	return serve(&jabatan);
}
