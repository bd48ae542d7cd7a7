/* team_member.c - who belongs to a team: members join and leave, a new lead */
#include "find_tim.h"
#include "team.h"
#include "tim.h"
#include "warisan.h"

Tim *
team_change(struct req *rq, bool hold)
{
	Tim *t = team_find(rq, TIM_KELOLA, hold);

	if (t == NULL || t->status == TIM__STATUS__SELESAI)
		return NULL;
	team_show(rq, t);
	return t;
}

struct reply
team_put(struct req *rq, Tim *t, const char *done)
{
	store_put(rq->store, T_TIM, &t->base);
	return go(rq, "/cgi-bin/tim/lihat?id=%s&pesan=%s", t->id, done);
}

/* ----------------------------------------------------------------- members */

struct reply
team_members(struct req *rq)
{
	const Tim *t = team_change(rq, false);

	if (t == NULL)
		return refuse(404);
	team_show_found(rq, t);
	return page("tim/anggota.cs");
}

struct reply
team_join(struct req *rq)
{
	struct problems bad = { 0 };
	Tim *t = team_change(rq, true);
	Tim__Anggota a = TIM__ANGGOTA__INIT;
	size_t n = 0;

	if (t == NULL)
		return refuse(403);
	team_show_found(rq, t);
	if (form_stale(rq, t->rev))
		return page_stale(rq, "tim/anggota.cs");
	form_read(rq, &bad, &a.base, "mulai", "selesai", "peran", "porsi",
	    "ketua", NULL);
	a.oleh = rq->user->pegawai;
	may_text(&bad, "peran", a.peran, 200);
	if (form_nth(rq, "p", 0) == NULL)
		problem(&bad, "p", "pilih");
	else if (a.ketua && form_nth(rq, "p", 1) != NULL)
		problem(&bad, "ketua", "satu-ketua");
	for (; bad.n == 0 && form_nth(rq, "p", n) != NULL; n++) {
		const Pegawai *p = team_person(rq, form_nth(rq, "p", n));

		a.pegawai = p != NULL ? p->pegawai : 0;
		a.nama = p != NULL ? p->nama : "";
		if (p == NULL)
			problem(&bad, "p", "tiada");
		else
			tim_tambah(rq->arena, t, &a, &bad);
	}
	if (bad.n > 0)
		return page_again(rq, "tim/anggota.cs", &bad);
	store_act(rq->store, "tim/anggota", rq->user->office);
	for (size_t i = t->n_anggota - n; i < t->n_anggota &&
	    t->status == TIM__STATUS__AKTIF; i++)
		team_tell(rq, t, t->anggota[i]->pegawai,
		    PEMBERITAHUAN__JENIS__TIM_DIBENTUK);
	store_put(rq->store, T_TIM, &t->base);
	return go(rq, "/cgi-bin/tim/%s?id=%s&pesan=anggota-ditambah",
	    form_text(rq, "lagi")[0] != '\0' ? "anggota" : "lihat", t->id);
}

/* The member a form is about; shown as Orang. */
static const Tim__Anggota *
member(struct req *rq, const Tim *t)
{
	const Pegawai *p = team_person(rq, form_text(rq, "p"));
	const Tim__Anggota *a = p != NULL ?
	    tim_baris(t, p->pegawai, rq->today) : NULL;

	if (a != NULL)
		show(rq, "Orang", &a->base);
	return a;
}

struct reply
team_ask_leave(struct req *rq)
{
	const Tim *t = team_change(rq, false);

	if (t == NULL || member(rq, t) == NULL)
		return refuse(404);
	return page("tim/keluar.cs");
}

struct reply
team_leave(struct req *rq)
{
	struct problems bad = { 0 };
	Tim *t = team_change(rq, true);
	const Tim__Anggota *a = t != NULL ? member(rq, t) : NULL;
	uint64_t who;

	if (a == NULL)
		return refuse(403);
	if (form_stale(rq, t->rev))
		return page_stale(rq, "tim/keluar.cs");
	who = a->pegawai;
	tim_keluar(t, who, form_date(rq, &bad, "selesai"), &bad);
	if (bad.n > 0)
		return page_again(rq, "tim/keluar.cs", &bad);
	store_act(rq->store, "tim/keluar", rq->user->office);
	if (t->status == TIM__STATUS__AKTIF)
		team_tell(rq, t, who, PEMBERITAHUAN__JENIS__TIM_DIUBAH);
	return team_put(rq, t, "anggota-keluar");
}

/* -------------------------------------------------------------- a new lead */

struct reply
team_ask_lead(struct req *rq)
{
	const Tim *t = team_change(rq, false);

	if (t == NULL)
		return refuse(404);
	team_show_found(rq, t);
	return page("tim/ketua.cs");
}

/*
 * Side test 6: the team's results of the organisation pass on to who leads now,
 * what is his own stays with the lead before.  A lead of a later day follows on
 * that day, by the worker.  The word of what happened for the next page.
 */
static const char *
hand_on(struct req *rq, const Tim *t)
{
	struct warisan w = { .store = rq->store, .now = rq->now,
	    .day = rq->today, .as = arena_printf(rq->arena,
	    "Sistem, atas catatan %s", rq->user->orang->nama) };
	bool waits = false;

	if (t->status != TIM__STATUS__AKTIF)
		return "ketua-diganti";
	warisan_tim(&w, t->id);
	for (size_t i = 0; i < w.n; i++)
		waits |= w.v[i].kind == AKIBAT_TERTAHAN;
	if (waits)
		return "ketua-diganti-tunggu";
	return w.changed ? "ketua-diganti-waris" : "ketua-diganti";
}

struct reply
team_new_lead(struct req *rq)
{
	struct problems bad = { 0 };
	Tim *t = team_change(rq, true);
	const Pegawai *p;
	const Tim__Anggota *old;
	uint64_t before;
	Tim__Anggota a = TIM__ANGGOTA__INIT;

	if (t == NULL)
		return refuse(403);
	team_show_found(rq, t);
	if (form_stale(rq, t->rev))
		return page_stale(rq, "tim/ketua.cs");
	form_read(rq, &bad, &a.base, "mulai", "porsi", NULL);
	p = team_person(rq, form_text(rq, "p"));
	if (p == NULL)
		problem(&bad, "p", "pilih");
	if (a.porsi > 100)
		problem(&bad, "porsi", "porsi");
	old = tim_ketua_on(t, rq->today);
	before = old != NULL ? old->pegawai : 0;
	if (bad.n == 0) {
		a.pegawai = p->pegawai;
		a.nama = p->nama;
		a.oleh = rq->user->pegawai;
		tim_ganti_ketua(rq->arena, t, &a, form_tick(rq, "tetap"), &bad);
	}
	if (bad.n > 0)
		return page_again(rq, "tim/ketua.cs", &bad);
	store_act(rq->store, "tim/ketua", rq->user->office);
	if (before != 0)
		team_tell(rq, t, before, PEMBERITAHUAN__JENIS__TIM_DIUBAH);
	if (t->status == TIM__STATUS__AKTIF)
		team_tell(rq, t, a.pegawai, PEMBERITAHUAN__JENIS__TIM_DIUBAH);
	store_put(rq->store, T_TIM, &t->base);
	return go(rq, "/cgi-bin/tim/lihat?id=%s&pesan=%s", t->id,
	    hand_on(rq, t));
}
