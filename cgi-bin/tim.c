/* tim.c - teams across units: set up, members, lead, end (S-11) */
#include <string.h>

#include "find.h"
#include "find_tim.h"
#include "id.h"
#include "office.h"
#include "team.h"
#include "text.h"
#include "tim.h"

/* ------------------------------------------------------------------ looking */

static struct reply
list(struct req *rq)
{
	for (Tim **t = tim_of(rq->store, rq->user->pegawai); *t != NULL; t++)
		if ((*t)->status != TIM__STATUS__DRAF ||
		    may_unit(rq, TIM_KELOLA, (*t)->unit, 0))
			team_show_row(rq, *t);
	for (size_t i = 0; i < rq->user->orang->n_tugas; i++) {
		const Tugas *post = rq->user->orang->tugas[i];
		Tim **t;

		if (!date_within(rq->today, post->mulai, post->selesai))
			continue;
		for (t = tim_in_unit(rq->store, post->unit); *t != NULL; t++)
			if (!tim_kenal(*t, rq->user->pegawai) &&
			    ((*t)->status != TIM__STATUS__DRAF || may_unit(rq,
			    TIM_KELOLA, (*t)->unit, 0)))
				team_show_row(rq, *t);
	}
	show_flag(rq, "Boleh", team_show_units(rq) > 0);
	return page("tim/daftar.cs");
}

/* Those of one unit, for its superiors and administrators. */
static struct reply
of_unit(struct req *rq)
{
	const Unit *u = unit_get(rq->store, form_text(rq, "unit"), false);
	const Unit__Versi *v = u != NULL ? unit_on(u, rq->today) : NULL;

	if (v == NULL || !allow_unit(rq, TIM_LIHAT, u->id, 0))
		return refuse(404);
	for (Tim **t = tim_in_unit(rq->store, u->id); *t != NULL; t++)
		team_show_row(rq, *t);
	show(rq, "Unit", &u->base);
	show_text(rq, "Unit.nama", "%s", v->nama);
	show_flag(rq, "Boleh", may_unit(rq, TIM_KELOLA, u->id, 0));
	return page("tim/unit.cs");
}

static struct reply
view(struct req *rq)
{
	const Tim *t = team_find(rq, TIM_LIHAT, false);

	/* What is still being set up is seen by those who do it. */
	if (t == NULL || (t->status == TIM__STATUS__DRAF &&
	    !may_unit(rq, TIM_KELOLA, t->unit, 0)))
		return refuse(404);
	team_show(rq, t);
	return page("tim/lihat.cs");
}

/* --------------------------------------------------------- the team itself */

static struct reply
blank(struct req *rq)
{
	const Unit *u = unit_get(rq->store, form_text(rq, "unit"), false);

	if (team_show_units(rq) == 0 &&
	    (u == NULL || !allow_unit(rq, TIM_KELOLA, u->id, 0)))
		return refuse(403);
	if (u != NULL)
		show(rq, "Unit", &u->base);
	show_date(rq, "HariIni", rq->today);
	return page("tim/baru.cs");
}

static struct reply
add(struct req *rq)
{
	struct problems bad = { 0 };
	const Unit *u = unit_get(rq->store, form_text(rq, "unit"), false);
	const char *kode = form_text(rq, "kode");
	Tim t = TIM__INIT;

	team_show_units(rq);
	if (kode[0] != '\0')
		u = unit_by_kode(rq->store, kode, false);
	if (u == NULL)
		problem(&bad, kode[0] != '\0' ? "kode" : "unit",
		    kode[0] != '\0' ? "tiada" : "pilih");
	else if (!allow_unit(rq, TIM_KELOLA, u->id, 0))
		return refuse(403);
	form_read(rq, &bad, &t.base, "nama", "sk", "tanggal_sk", "mulai",
	    "selesai", NULL);
	tim_check(&t, &bad);
	for (Tim **o = u != NULL ? tim_in_unit(rq->store, u->id) : NULL;
	    o != NULL && *o != NULL; o++)
		if ((*o)->status != TIM__STATUS__SELESAI &&
		    text_same((*o)->nama, t.nama) && !problem_at(&bad, "nama"))
			problem(&bad, "nama", "kembar");
	if (bad.n > 0)
		return page_again(rq, "tim/baru.cs", &bad);
	t.id = id_new(rq->arena, rq->now);
	t.unit = u->id;
	t.pembuat = rq->user->pegawai;
	store_act(rq->store, "tim/tambah", rq->user->office);
	store_put(rq->store, T_TIM, &t.base);
	return go(rq, "/cgi-bin/tim/anggota?id=%s&pesan=tim-dibuat", t.id);
}

/* A page that only asks; the template is the last part of the route. */
static struct reply
ask(struct req *rq)
{
	if (team_change(rq, false) == NULL)
		return refuse(404);
	return page(arena_printf(rq->arena, "tim%s.cs", rq->path));
}

static struct reply
save(struct req *rq)
{
	struct problems bad = { 0 };
	Tim *t = team_change(rq, true);

	if (t == NULL)
		return refuse(403);
	if (form_stale(rq, t->rev))
		return page_stale(rq, "tim/ubah.cs");
	form_read(rq, &bad, &t->base, "nama", "sk", "tanggal_sk", "mulai",
	    "selesai", NULL);
	tim_check(t, &bad);
	if (bad.n > 0)
		return page_again(rq, "tim/ubah.cs", &bad);
	store_act(rq->store, "tim/ubah", rq->user->office);
	return team_put(rq, t, "tersimpan");
}

static struct reply
drop(struct req *rq)
{
	Tim *t = team_change(rq, true);

	if (t == NULL)
		return refuse(403);
	if (t->status != TIM__STATUS__DRAF || form_stale(rq, t->rev))
		return page_stale(rq, "tim/lihat.cs");
	store_act(rq->store, "tim/hapus", rq->user->office);
	store_drop(rq->store, T_TIM, &t->base);
	return go(rq, "/cgi-bin/tim?pesan=dihapus");
}

static struct reply
activate(struct req *rq)
{
	struct problems bad = { 0 };
	Tim *t = team_change(rq, true);

	if (t == NULL)
		return refuse(403);
	if (t->status != TIM__STATUS__DRAF || form_stale(rq, t->rev))
		return page_stale(rq, "tim/lihat.cs");
	tim_aktifkan(t, &bad);
	if (bad.n > 0)
		return page_again(rq, "tim/lihat.cs", &bad);
	store_act(rq->store, "tim/aktifkan", rq->user->office);
	for (size_t i = 0; i < t->n_anggota; i++)
		team_tell(rq, t, t->anggota[i]->pegawai,
		    PEMBERITAHUAN__JENIS__TIM_DIBENTUK);
	return team_put(rq, t, "tim-aktif");
}

static struct reply
finish(struct req *rq)
{
	struct problems bad = { 0 };
	Tim *t = team_change(rq, true);

	if (t == NULL || t->status != TIM__STATUS__AKTIF)
		return refuse(403);
	if (form_stale(rq, t->rev))
		return page_stale(rq, "tim/akhiri.cs");
	tim_akhiri(t, form_date(rq, &bad, "selesai"), &bad);
	if (bad.n > 0)
		return page_again(rq, "tim/akhiri.cs", &bad);
	store_act(rq->store, "tim/akhiri", rq->user->office);
	for (size_t i = 0; i < t->n_anggota; i++)
		if (t->anggota[i]->selesai == t->selesai)
			team_tell(rq, t, t->anggota[i]->pegawai,
			    PEMBERITAHUAN__JENIS__TIM_DIUBAH);
	return team_put(rq, t, "tim-diakhiri");
}

/* ------------------------------------------------------------------ routes */

static const struct field one[] = { { .name = "id", .kind = ID }, { 0 } };
static const struct field unit_field[] = {
	{ .name = "unit", .kind = ID },
	{ 0 }
};
static const struct field team_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "unit", .kind = ID },
	{ .name = "kode", .kind = LINE, .max = 40 },
	{ .name = "nama", .kind = LINE, .max = 200 },
	{ .name = "sk", .kind = LINE, .max = 100 },
	{ .name = "tanggal_sk", .kind = DATE },
	{ .name = "mulai", .kind = DATE },
	{ .name = "selesai", .kind = DATE },
	{ 0 }
};
static const struct field member_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "q", .kind = LINE, .max = 60 },
	{ .name = "p", .kind = LINE, .max = 20, .many = true },
	{ .name = "ketua", .kind = TICK },
	{ .name = "tetap", .kind = TICK },
	{ .name = "mulai", .kind = DATE },
	{ .name = "selesai", .kind = DATE },
	{ .name = "peran", .kind = LINE, .max = 200 },
	{ .name = "porsi", .kind = WHOLE },
	{ .name = "lagi", .kind = LINE, .max = 8 },
	{ 0 }
};

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, TIM_LIHAT, NULL, .run = list },
	{ GET,  "/unit", SIGNED_IN, TIM_LIHAT, unit_field, .run = of_unit },
	{ GET,  "/lihat", SIGNED_IN, TIM_LIHAT, one, .run = view },
	{ GET,  "/baru", SIGNED_IN, TIM_KELOLA, unit_field, .run = blank },
	{ POST, "/baru", SIGNED_IN, TIM_KELOLA, team_fields, .run = add },
	{ GET,  "/ubah", SIGNED_IN, TIM_KELOLA, one, .run = ask },
	{ POST, "/ubah", SIGNED_IN, TIM_KELOLA, team_fields, .run = save },
	{ POST, "/hapus", SIGNED_IN, TIM_KELOLA, one, .run = drop },
	{ POST, "/aktifkan", SIGNED_IN, TIM_KELOLA, one, .run = activate },
	{ GET,  "/akhiri", SIGNED_IN, TIM_KELOLA, one, .run = ask },
	{ POST, "/akhiri", SIGNED_IN, TIM_KELOLA, team_fields, .run = finish },
	{ GET,  "/anggota", SIGNED_IN, TIM_KELOLA, member_fields,
	  .run = team_members },
	{ POST, "/anggota", SIGNED_IN, TIM_KELOLA, member_fields,
	  .run = team_join },
	{ GET,  "/keluar", SIGNED_IN, TIM_KELOLA, member_fields,
	  .run = team_ask_leave },
	{ POST, "/keluar", SIGNED_IN, TIM_KELOLA, member_fields,
	  .run = team_leave },
	{ GET,  "/ketua", SIGNED_IN, TIM_KELOLA, member_fields,
	  .run = team_ask_lead },
	{ POST, "/ketua", SIGNED_IN, TIM_KELOLA, member_fields,
	  .run = team_new_lead },
	{ 0 }
};

int
main(void)
{
	static const struct program tim = {
		.name   = "tim",
		.reads  = BIT(T_TIM) | BIT(T_PEGAWAI) | BIT(T_UNIT) | BIT(T_SKP) |
		    BIT(T_RHK) | BIT(T_PERAN) | BIT(T_ATURAN),
		.writes = BIT(T_TIM) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT) |
		    BIT(T_SKP) | BIT(T_RHK) | BIT(T_PERAN),
		.routes = routes,
	};

	return serve(&tim);
}
