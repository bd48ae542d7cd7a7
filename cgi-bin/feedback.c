/* feedback.c - umpan balik: by the superior, asked of colleagues (S-18) */
#include <string.h>

#include "deed.h"
#include "find.h"
#include "find_aksi.h"
#include "find_umpan.h"
#include "id.h"
#include "office.h"
#include "text.h"
#include "umpan.h"
#include "umpan_form.h"

enum { MESSAGE = 300, DAYS_MAX = 60 };

static const struct field plan_field[] = {
	{ .name = "skp", .kind = ID }, { 0 }
};
static const struct field id_field[] = { { .name = "id", .kind = ID }, { 0 } };
static const struct field give_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "rhk", .kind = ID },
	{ .name = "perilaku", .kind = WHOLE },
	{ .name = "kategori", .kind = CHOICE },
	{ .name = "teks", .kind = TEXT, .max = BATAS_FEEDBACK },
	{ 0 }
};
static const struct field ask_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "kepada", .kind = LINE, .max = 20, .many = true },
	{ .name = "sampai", .kind = DATE },
	{ .name = "pesan", .kind = LINE, .max = MESSAGE },
	{ 0 }
};
static const struct field answer_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "perilaku", .kind = WHOLE },
	{ .name = "kategori", .kind = CHOICE },
	{ .name = "teks", .kind = TEXT, .max = BATAS_FEEDBACK },
	{ 0 }
};

static struct reply
look(struct req *rq)
{
	struct plan p;

	if (form_text(rq, "skp")[0] == '\0')
		return deed_own_plan(rq, "/cgi-bin/feedback");
	if (!plan_see(rq, form_text(rq, "skp"), UMPAN_LIHAT, &p))
		return p.no;
	umpan_show_plan(rq, &p);
	if (p.skp->pegawai == rq->user->pegawai)
		umpan_show_asked(rq, &p);
	show_flag(rq, "Boleh.beri", may(rq, UMPAN_BERI, p.orang,
	    (int)p.skp->status));
	show_flag(rq, "Boleh.minta", deed_open(rq, &p));
	return page("feedback/lihat.cs");
}

static struct reply
staff(struct req *rq)
{
	umpan_show_staff(rq);
	return page("feedback/bawahan.cs");
}

/* ------------------------------------------------------ by the superior */

/* What the form is about: a result of the plan, or one of the seven values. */
static bool
about(struct req *rq, const struct plan *p, const char **rhk, unsigned *value)
{
	struct problems ignored = { 0 };
	int64_t n = form_whole(rq, &ignored, "perilaku");

	*rhk = form_text(rq, "rhk");
	*value = n >= 1 && n <= 7 ? (unsigned)n : 0;
	if ((*rhk)[0] == '\0')
		return *value != 0;
	*value = 0;
	for (Rhk **r = p->rhk; *r != NULL; r++)
		if (strcmp((*r)->id, *rhk) == 0)
			return true;
	return false;
}

static struct reply
ask_give(struct req *rq)
{
	const char *rhk;
	unsigned value;
	struct plan p;

	if (!plan_see(rq, form_text(rq, "skp"), UMPAN_BERI, &p))
		return p.no;
	if (!about(rq, &p, &rhk, &value))
		return refuse(404);
	umpan_show_about(rq, &p, rhk, value);
	return page("feedback/beri.cs");
}

/* The steps it answers are marked: a later change of them is seen. */
static void
mark_steps(struct req *rq, const char *rhk)
{
	for (Aksi **a = aksi_of_rhk(rq->store, rhk); *a != NULL; a++) {
		Aksi *held;

		if ((int)(*a)->bulan > date_month(rq->today))
			continue;
		held = aksi_get(rq->store, (*a)->id, true);
		held->diumpanbalik = rq->now;
		store_put(rq->store, T_AKSI, &held->base);
	}
}

static struct reply
give(struct req *rq)
{
	struct problems bad = { 0 };
	struct batas l = plan_limits(rq);
	Umpan u = UMPAN__INIT;
	struct plan p;
	unsigned value;

	if (!plan_hold(rq, form_text(rq, "skp"), UMPAN_BERI, &p))
		return p.no;
	if (!about(rq, &p, (const char **)&u.rhk, &value))
		return refuse(403);
	u.perilaku = value;
	u.kategori = (Umpan__Kategori)form_enum(rq, &bad, "kategori",
	    &umpan__kategori__descriptor);
	u.teks = form_text(rq, "teks");
	umpan_check(&u, &l, &bad);
	if (bad.n > 0) {
		umpan_show_about(rq, &p, u.rhk, value);
		return page_again(rq, "feedback/beri.cs", &bad);
	}
	u.id = id_new(rq->arena, rq->now);
	u.pegawai = p.skp->pegawai;
	u.tahun = p.skp->tahun;
	u.skp = p.skp->id;
	u.periode = umpan_period(rq, p.skp->tahun);
	u.dari = rq->user->pegawai;
	u.dari_nama = rq->user->orang->nama;
	u.sebagai = office_for(rq->store, rq->user->orang, p.orang, rq->today);
	u.sumber = UMPAN__SUMBER__PIMPINAN;
	u.waktu = rq->now;
	store_act(rq->store, "feedback/beri", rq->user->office);
	store_put(rq->store, T_UMPAN, &u.base);
	if (u.rhk[0] != '\0' && p.skp->tahun == (uint32_t)date_year(rq->today))
		mark_steps(rq, u.rhk);
	notify(rq->store, rq->now, u.pegawai, PEMBERITAHUAN__JENIS__UMPAN_BALIK,
	    plan_actor(rq), u.teks, arena_printf(rq->arena,
	    "/cgi-bin/feedback?skp=%s", u.skp), u.id);
	return go(rq, "/cgi-bin/feedback?skp=%s&pesan=umpan-terkirim", u.skp);
}

/* ------------------------------------------------------- asked of colleagues */

static struct reply
ask(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "skp"), UMPAN_MINTA, &p))
		return p.no;
	if (!deed_open(rq, &p))
		return refuse_why(409, "belum-disetujui");
	umpan_show_candidates(rq, &p);
	show_date(rq, "Sampai", date_add(rq->today, 14));
	return page("feedback/minta.cs");
}

static void
put_request(struct req *rq, const struct plan *p, const Pegawai *who,
    Umpan__Sumber as, date_t last, size_t i)
{
	MintaUmpan m = MINTA_UMPAN__INIT;

	m.id = id_new(rq->arena, rq->now + (int64_t)i);
	m.pegawai = p->skp->pegawai;
	m.tahun = p->skp->tahun;
	m.skp = p->skp->id;
	m.kepada = who->pegawai;
	m.kepada_nama = who->nama;
	m.sumber = as;
	m.sampai = last;
	m.waktu = rq->now;
	m.pesan = form_text(rq, "pesan");
	store_put(rq->store, T_MINTA_UMPAN, &m.base);
	notify(rq->store, rq->now, m.kepada, PEMBERITAHUAN__JENIS__UMPAN_DIMINTA,
	    plan_actor(rq), m.pesan, arena_printf(rq->arena,
	    "/cgi-bin/feedback/jawab?id=%s", m.id), m.id);
}

static struct reply
send(struct req *rq)
{
	struct problems bad = { 0 };
	size_t most = (size_t)plan_limits(rq).feedback_asked, n = 0;
	const Pegawai **who = arena_array(rq->arena, most + 1, sizeof *who);
	Umpan__Sumber *as = arena_array(rq->arena, most + 1, sizeof *as);
	struct plan p;
	const char *key;
	date_t last;

	if (!plan_hold(rq, form_text(rq, "skp"), UMPAN_MINTA, &p))
		return p.no;
	if (!deed_open(rq, &p))
		return refuse_why(409, "belum-disetujui");
	last = form_date(rq, &bad, "sampai");
	if (!problem_at(&bad, "sampai") && (last < rq->today ||
	    date_between(rq->today, last) > DAYS_MAX))
		problem(&bad, "sampai", "umpan-sampai");
	for (; bad.n == 0 && (key = form_nth(rq, "kepada", n)) != NULL; n++) {
		if (n == most)
			problem(&bad, "kepada", "umpan-banyak");
		else if (!umpan_candidate(rq, &p, key, &who[n], &as[n]))
			problem(&bad, "kepada", "pilih");
		for (size_t i = 0; i < n && bad.n == 0; i++)
			if (who[i] == who[n])
				problem(&bad, "kepada", "kembar");
	}
	if (n == 0 && bad.n == 0)
		problem(&bad, "kepada", "kosong");
	if (bad.n > 0) {
		umpan_show_candidates(rq, &p);
		return page_again(rq, "feedback/minta.cs", &bad);
	}
	store_act(rq->store, "feedback/minta", rq->user->office);
	for (size_t i = 0; i < n; i++)
		put_request(rq, &p, who[i], as[i], last, i);
	return go(rq, "/cgi-bin/feedback?skp=%s&pesan=umpan-diminta",
	    p.skp->id);
}

static struct reply
to_do(struct req *rq)
{
	umpan_show_to_do(rq);
	return page("feedback/permintaan.cs");
}

/* What was asked of the user and is still open; else NULL. */
static MintaUmpan *
asked_of_me(struct req *rq, bool hold)
{
	MintaUmpan *m = minta_umpan_get(rq->store, form_text(rq, "id"), hold);

	return m != NULL && m->kepada == rq->user->pegawai ? m : NULL;
}

static void
show_question(struct req *rq, const MintaUmpan *m)
{
	const Pegawai *whose = pegawai_get(rq->store, m->pegawai, false);
	struct row *row = show_row(rq, "Minta");

	row_text(rq, row, "id", "%s", m->id);
	row_text(rq, row, "nama", "%s", whose != NULL ? whose->nama : "");
	row_text(rq, row, "pesan", "%s", m->pesan);
	row_date(rq, row, "sampai", m->sampai);
	show_text(rq, "Minimal", "%d", plan_limits(rq).feedback_peers);
}

static struct reply
question(struct req *rq)
{
	const MintaUmpan *m = asked_of_me(rq, false);

	if (m == NULL)
		return refuse(404);
	if (umpan_status(m, rq->today) != MINTA_UMPAN__STATUS__DIMINTA)
		return go(rq, "/cgi-bin/feedback/permintaan?pesan=umpan-tutup");
	show_question(rq, m);
	return page("feedback/jawab.cs");
}

static struct reply
answer_it(struct req *rq)
{
	struct problems bad = { 0 };
	struct batas l = plan_limits(rq);
	MintaUmpan *m = asked_of_me(rq, true);
	Umpan u = UMPAN__INIT;
	int64_t value;

	if (m == NULL)
		return refuse(403);
	if (umpan_status(m, rq->today) != MINTA_UMPAN__STATUS__DIMINTA)
		return go(rq, "/cgi-bin/feedback/permintaan?pesan=umpan-tutup");
	value = form_whole(rq, &bad, "perilaku");
	u.perilaku = value >= 0 && value <= 7 ? (uint32_t)value : 8;
	u.kategori = (Umpan__Kategori)form_enum(rq, &bad, "kategori",
	    &umpan__kategori__descriptor);
	u.teks = form_text(rq, "teks");
	umpan_check(&u, &l, &bad);
	if (bad.n > 0) {
		show_question(rq, m);
		return page_again(rq, "feedback/jawab.cs", &bad);
	}
	u.id = id_new(rq->arena, rq->now);
	u.pegawai = m->pegawai;
	u.tahun = m->tahun;
	u.skp = m->skp;
	u.periode = umpan_period(rq, m->tahun);
	u.dari = rq->user->pegawai;
	u.dari_nama = rq->user->orang->nama;
	u.sumber = m->sumber;
	u.waktu = rq->now;
	u.permintaan = m->id;
	m->status = MINTA_UMPAN__STATUS__TERKIRIM;
	/* No notice to the one it is about: its time would tell whose it is. */
	store_act(rq->store, "feedback/jawab", rq->user->office);
	store_put(rq->store, T_UMPAN, &u.base);
	store_put(rq->store, T_MINTA_UMPAN, &m->base);
	return go(rq, "/cgi-bin/feedback/permintaan?pesan=umpan-dijawab");
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, UMPAN_LIHAT, plan_field, .run = look },
	{ GET,  "/bawahan", SIGNED_IN, BAWAHAN_LIHAT, NULL, .run = staff },
	{ GET,  "/beri", SIGNED_IN, UMPAN_BERI, give_fields, .run = ask_give },
	{ POST, "/beri", SIGNED_IN, UMPAN_BERI, give_fields, .run = give },
	{ GET,  "/minta", SIGNED_IN, UMPAN_MINTA, ask_fields, .run = ask },
	{ POST, "/minta", SIGNED_IN, UMPAN_MINTA, ask_fields, .run = send },
	{ GET,  "/permintaan", SIGNED_IN, UMPAN_JAWAB, NULL, .run = to_do },
	{ GET,  "/jawab", SIGNED_IN, UMPAN_JAWAB, id_field, .run = question },
	{ POST, "/jawab", SIGNED_IN, UMPAN_JAWAB, answer_fields, .run = answer_it },
	{ 0 }
};

int
main(void)
{
	static const struct program feedback = {
		.name   = "feedback",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) |
		    BIT(T_UNIT) | BIT(T_AKSI) | BIT(T_UMPAN) |
		    BIT(T_MINTA_UMPAN) | BIT(T_TIM) | BIT(T_PERIODE) |
		    BIT(T_ATURAN),
		.writes = BIT(T_UMPAN) | BIT(T_MINTA_UMPAN) | BIT(T_AKSI) |
		    BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&feedback);
}
