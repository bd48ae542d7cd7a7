/* turun.c - asking to have a plan lowered, and the answer (S-12, G35) */
#include "find.h"
#include "find_revisi.h"
#include "nudge.h"
#include "plan.h"
#include "skp.h"

enum { PAGE = 30 };

static const struct field list_fields[] = {
	{ .name = "lewati", .kind = WHOLE },
	{ 0 }
};
static const struct field id_field[] = { { .name = "id", .kind = ID }, { 0 } };
static const struct field reason_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "alasan", .kind = TEXT, .max = BATAS_REASON },
	{ 0 }
};

/* The requests this user may decide, the oldest year first. */
static struct reply
list(struct req *rq)
{
	struct problems bad = { 0 };
	int64_t from = form_whole(rq, &bad, "lewati"), seen = 0;

	for (Skp **s = skp_asking(rq->store); *s != NULL; s++) {
		const Pegawai *p = pegawai_get(rq->store, (*s)->pegawai, false);
		struct row *row;

		if (!may(rq, SKP_TURUNKAN, p, (int)(*s)->status))
			continue;
		if (seen >= from && seen < from + PAGE) {
			row = show_row(rq, "Permintaan");
			row_text(rq, row, "id", "%s", (*s)->id);
			row_text(rq, row, "nama", "%s", p->nama);
			row_text(rq, row, "jabatan", "%s", (*s)->jabatan);
			row_text(rq, row, "tahun", "%u", (*s)->tahun);
			row_text(rq, row, "alasan", "%s", (*s)->minta->alasan);
			row_text(rq, row, "hari", "%d",
			    plan_days(rq, (*s)->minta->waktu));
		}
		seen++;
	}
	if (seen > from + PAGE)
		show_text(rq, "Lanjut", "%lld", (long long)from + PAGE);
	show_text(rq, "Jumlah", "%lld", (long long)seen);
	return page("turun/daftar.cs");
}

static struct reply
ask(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_MINTA, &p))
		return p.no;
	plan_show_head(rq, &p);
	plan_show_lowerer(rq, p.orang);
	return page("turun/minta.cs");
}

/* Whoever may lower it is told: the JPT in his line, else the admins. */
static void
tell(struct req *rq, const struct plan *p, const char *reason)
{
	const Pegawai *jpt = plan_lowerer(rq, p->orang);
	struct key k = key_new();

	if (jpt != NULL) {
		notify(rq->store, rq->now, jpt->pegawai,
		    PEMBERITAHUAN__JENIS__SKP_MINTA_TURUN, plan_actor(rq),
		    reason, "/cgi-bin/turun", p->skp->id);
		return;
	}
	key_u8(&k, AKUN__NAMA__ADMIN_INSTANSI);
	for (Akun **a = (Akun **)store_by(rq->store, I_AKUN_PERAN, &k, 20);
	    *a != NULL; a++)
		if ((*a)->pegawai != rq->user->pegawai)
			notify(rq->store, rq->now, (*a)->pegawai,
			    PEMBERITAHUAN__JENIS__SKP_MINTA_TURUN,
			    plan_actor(rq), reason, "/cgi-bin/turun",
			    p->skp->id);
}

static void
need_reason(struct req *rq, const char *reason, struct problems *bad)
{
	struct batas limits = plan_limits(rq);

	need_text(bad, "alasan", reason, (size_t)limits.reason_min,
	    (size_t)limits.reason_max);
}

static struct reply
send(struct req *rq)
{
	struct problems bad = { 0 };
	const char *reason = form_text(rq, "alasan");
	Skp__Minta *m;
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_MINTA, &p))
		return p.no;
	plan_show_head(rq, &p);
	plan_show_lowerer(rq, p.orang);
	if (form_stale(rq, p.skp->rev))
		return page_stale(rq, "turun/minta.cs");
	if (skp_asked(p.skp))
		problem(&bad, "skp", "sudah-diminta");
	need_reason(rq, reason, &bad);
	if (bad.n > 0)
		return page_again(rq, "turun/minta.cs", &bad);
	m = arena_get(rq->arena, sizeof *m);
	*m = (Skp__Minta)SKP__MINTA__INIT;
	m->waktu = rq->now;
	m->alasan = reason;
	p.skp->minta = m;
	plan_step(rq, p.skp, SKP__LANGKAH__MINTA, reason);
	store_act(rq->store, "skp/minta", rq->user->office);
	store_put(rq->store, T_SKP, &p.skp->base);
	tell(rq, &p, reason);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=diminta", p.skp->id);
}

/* Answers the open request; in the same state it was answered already. */
static bool
answered(struct req *rq, Skp *skp, bool declined, const char *why)
{
	if (!skp_asked(skp))
		return true;
	skp->minta->dijawab = rq->now;
	skp->minta->ditolak = declined;
	skp->minta->ditarik = !declined;
	skp->minta->jawaban = why;
	return false;
}

static struct reply
take_back(struct req *rq)
{
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_MINTA, &p))
		return p.no;
	if (!answered(rq, p.skp, false, "")) {
		plan_step(rq, p.skp, SKP__LANGKAH__TARIK_MINTA, "");
		store_act(rq->store, "skp/minta/tarik", rq->user->office);
		store_put(rq->store, T_SKP, &p.skp->base);
	}
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=minta-ditarik",
	    p.skp->id);
}

/* One polite nudge a day to the one the request waits for. */
static struct reply
remind(struct req *rq)
{
	const Pegawai *jpt;
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_MINTA, &p))
		return p.no;
	jpt = plan_lowerer(rq, p.orang);
	if (!skp_asked(p.skp) || jpt == NULL)
		return refuse(403);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=%s", p.skp->id,
	    nudge(rq, jpt->pegawai, PEMBERITAHUAN__JENIS__SKP_MINTA_TURUN,
	    p.skp->minta->alasan, "/cgi-bin/turun", p.skp->id));
}

static struct reply
ask_decline(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_TURUNKAN, &p))
		return p.no;
	plan_show_head(rq, &p);
	return page("turun/tolak.cs");
}

static struct reply
decline(struct req *rq)
{
	struct problems bad = { 0 };
	const char *reason = form_text(rq, "alasan");
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_TURUNKAN, &p))
		return p.no;
	plan_show_head(rq, &p);
	if (form_stale(rq, p.skp->rev))
		return page_stale(rq, "turun/tolak.cs");
	need_reason(rq, reason, &bad);
	if (bad.n == 0 && answered(rq, p.skp, true, reason))
		problem(&bad, "skp", "tidak-diminta");
	if (bad.n > 0)
		return page_again(rq, "turun/tolak.cs", &bad);
	plan_step(rq, p.skp, SKP__LANGKAH__TOLAK_MINTA, reason);
	store_act(rq->store, "skp/minta/tolak", rq->user->office);
	store_put(rq->store, T_SKP, &p.skp->base);
	notify(rq->store, rq->now, p.orang->pegawai,
	    PEMBERITAHUAN__JENIS__SKP_MINTA_DITOLAK, plan_actor(rq), reason,
	    arena_printf(rq->arena, "/cgi-bin/skp/lihat?id=%s", p.skp->id),
	    p.skp->id);
	return go(rq, "/cgi-bin/turun?pesan=minta-ditolak");
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, SKP_TURUNKAN, list_fields, .run = list },
	{ GET,  "/minta", SIGNED_IN, SKP_MINTA, id_field, .run = ask },
	{ POST, "/minta", SIGNED_IN, SKP_MINTA, reason_fields, .run = send },
	{ POST, "/tarik", SIGNED_IN, SKP_MINTA, id_field, .run = take_back },
	{ POST, "/ingatkan", SIGNED_IN, SKP_MINTA, id_field, .run = remind },
	{ GET,  "/tolak", SIGNED_IN, SKP_TURUNKAN, id_field,
	  .run = ask_decline },
	{ POST, "/tolak", SIGNED_IN, SKP_TURUNKAN, reason_fields,
	  .run = decline },
	{ 0 }
};

int
main(void)
{
	static const struct program turun = {
		.name   = "turun",
		.reads  = BIT(T_SKP) | BIT(T_PEGAWAI) | BIT(T_UNIT) |
		    BIT(T_AKUN) | BIT(T_RHK) | BIT(T_ATURAN) |
		    BIT(T_PEMBERITAHUAN),
		.writes = BIT(T_SKP) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&turun);
}
