/* team.c - a team as its pages find, show and tell it */
#include <string.h>

#include "find.h"
#include "find_tim.h"
#include "office.h"
#include "plan.h"
#include "search.h"
#include "team.h"
#include "text.h"
#include "tim.h"

enum { UNITS = 60, FOUND = 30 };

/* Does he rate one of those who are of it now? */
static bool
rates_one(struct req *rq, const Tim *t)
{
	for (size_t i = 0; i < t->n_anggota; i++) {
		const Pegawai *p;

		if (tim_baris(t, t->anggota[i]->pegawai, rq->today) == NULL)
			continue;
		p = pegawai_get(rq->store, t->anggota[i]->pegawai, false);
		if (p != NULL && (ties(rq, p) & TIE_PENILAI))
			return true;
	}
	return false;
}

Tim *
team_find(struct req *rq, enum action action, bool hold)
{
	Tim *t = tim_get(rq->store, form_text(rq, "id"), hold);
	unsigned more = 0;

	if (t == NULL)
		return NULL;
	if (action == TIM_LIHAT && (tim_kenal(t, rq->user->pegawai) ||
	    rates_one(rq, t)))
		more = TIE_KOLEGA;
	return allow_unit(rq, action, t->unit, more) ? t : NULL;
}

const Pegawai *
team_person(struct req *rq, const char *key)
{
	uint64_t pegawai;

	return text_u64(key, &pegawai) ?
	    pegawai_get(rq->store, pegawai, false) : NULL;
}

static const char *
unit_name(struct req *rq, const char *id)
{
	const Unit *u = unit_get(rq->store, id, false);
	const Unit__Versi *v = u != NULL ? unit_on(u, rq->today) : NULL;

	return v != NULL ? v->nama : "";
}

/* The plan of the year, for the lead who reviews it. */
static void
show_plan(struct req *rq, struct row *row, const Pegawai *p)
{
	Skp **s = skp_of(rq->store, p->pegawai,
	    (unsigned)date_year(rq->today));

	for (; *s != NULL; s++) {
		if ((*s)->status == STATUS_SKP__BATAL ||
		    !may(rq, SKP_LIHAT, p, (int)(*s)->status))
			continue;
		row_text(rq, row, "skp", "%s", (*s)->id);
		row_text(rq, row, "status", "%s",
		    protobuf_c_enum_descriptor_get_value(
		    &status_skp__descriptor, (int)(*s)->status)->name);
	}
}

static void
show_member(struct req *rq, const Tim *t, const Tim__Anggota *a)
{
	const Pegawai *p = pegawai_get(rq->store, a->pegawai, false);
	const Tugas *post = p != NULL ? tugas_on(p, rq->today) : NULL;
	struct row *row = show_row(rq, "AnggotaList");

	row_record(rq, row, "isi", &a->base);
	row_flag(rq, row, "terbuka", tim_baris(t, a->pegawai, rq->today) == a);
	row_flag(rq, row, "kelak", a->mulai > rq->today);
	row_flag(rq, row, "saya", a->pegawai == rq->user->pegawai);
	if (post != NULL) {
		row_text(rq, row, "jabatan", "%s", post->jabatan);
		row_text(rq, row, "unit", "%s", unit_name(rq, post->unit));
	}
	if (p != NULL && tim_baris(t, a->pegawai, rq->today) == a)
		show_plan(rq, row, p);
}

void
team_show(struct req *rq, const Tim *t)
{
	const Tim__Anggota *lead = tim_ketua_on(t, rq->today);
	bool manages = t->status != TIM__STATUS__SELESAI &&
	    may_unit(rq, TIM_KELOLA, t->unit, 0);

	show(rq, "Tim", &t->base);
	show_text(rq, "Tim.unit_nama", "%s", unit_name(rq, t->unit));
	/* The lead first, then by the order in which they came. */
	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < t->n_anggota; i++)
			if ((t->anggota[i]->ketua != 0) == (pass == 0))
				show_member(rq, t, t->anggota[i]);
	show_flag(rq, "Bisa.kelola", manages);
	show_flag(rq, "SayaKetua", lead != NULL &&
	    lead->pegawai == rq->user->pegawai);
	show_date(rq, "HariIni", rq->today);
}

void
team_show_row(struct req *rq, const Tim *t)
{
	struct row *row = show_row(rq, "Daftar");
	const Tim__Anggota *lead = tim_ketua_on(t, rq->today);
	const Tim__Anggota *me = tim_anggota_on(t, rq->user->pegawai,
	    rq->today);
	size_t n = 0;

	for (size_t i = 0; i < t->n_anggota; i++)
		n += tim_baris(t, t->anggota[i]->pegawai, rq->today) ==
		    t->anggota[i];
	row_record(rq, row, "isi", &t->base);
	row_text(rq, row, "unit", "%s", unit_name(rq, t->unit));
	row_text(rq, row, "ketua", "%s", lead != NULL ? lead->nama : "");
	row_text(rq, row, "jumlah", "%zu", n);
	if (me != NULL) {
		row_text(rq, row, "saya", "%s", me->ketua ? "Ketua" : "Anggota");
		row_text(rq, row, "peran", "%s", me->peran);
		row_text(rq, row, "porsi", "%u", me->porsi);
	}
}

static void
offer(struct req *rq, const Tim *t, const Pegawai *p)
{
	const Identitas *who = identitas_on(rq->store, p, rq->today);
	struct row *row = show_row(rq, "Calon");

	row_text(rq, row, "p", "%llu", (unsigned long long)p->pegawai);
	row_text(rq, row, "nama", "%s", p->nama);
	row_text(rq, row, "jabatan", "%s", who->jabatan);
	row_text(rq, row, "unit", "%s", who->unit_nama);
	row_flag(rq, row, "sudah", tim_baris(t, p->pegawai, rq->today) != NULL);
}

void
team_show_found(struct req *rq, const Tim *t)
{
	const char *asked = form_text(rq, "q");
	Pegawai **found = asked[0] != '\0' ?
	    pegawai_search(rq->store, asked, FOUND + 1) :
	    kolega_on(rq->store, t->unit, rq->today);
	size_t n = 0;

	for (; *found != NULL && n < FOUND; found++, n++)
		offer(rq, t, *found);
	show_flag(rq, "Lebih", *found != NULL);
	show_text(rq, "Dicari", "%s", asked);
}

static bool
offer_unit(struct req *rq, const Unit *u, size_t n)
{
	const Unit__Versi *v = u != NULL ? unit_on(u, rq->today) : NULL;
	struct row *row;

	if (v == NULL || n >= UNITS)
		return false;
	row = show_row(rq, "UnitList");
	row_text(rq, row, "id", "%s", u->id);
	row_text(rq, row, "nama", "%s", v->nama);
	return true;
}

size_t
team_show_units(struct req *rq)
{
	const Pegawai *me = rq->user->orang;
	const Akun *akun = rq->user->akun;
	bool all = may_unit(rq, TIM_KELOLA, "", 0);
	size_t n = 0;

	for (size_t i = 0; i < me->n_tugas; i++)
		if (leads_on(me, me->tugas[i]->unit, rq->today) ==
		    me->tugas[i])
			n += offer_unit(rq, unit_get(rq->store,
			    me->tugas[i]->unit, false), n);
	for (size_t i = 0; akun != NULL && i < akun->n_peran; i++)
		if (akun->peran[i]->nama == AKUN__NAMA__ADMIN_UNIT)
			n += offer_unit(rq, unit_get(rq->store,
			    akun->peran[i]->unit, false), n);
	/* The agency's administrator chooses by the code of the unit, too. */
	show_flag(rq, "SemuaUnit", all);
	return n + all;
}

void
team_tell(struct req *rq, const Tim *t, uint64_t pegawai,
    Pemberitahuan__Jenis what)
{
	if (pegawai != rq->user->pegawai)
		notify(rq->store, rq->now, pegawai, what, plan_actor(rq),
		    t->nama, arena_printf(rq->arena, "/cgi-bin/tim/lihat?id=%s",
		    t->id), t->id);
}
