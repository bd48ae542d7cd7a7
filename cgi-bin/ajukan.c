/* ajukan.c - hands a plan in, takes it back, shows the receipt */
#include "find.h"
#include "id.h"
#include "office.h"
#include "plan.h"
#include "skp.h"
#include "text.h"

static const struct field id_field[] = { { .name = "id", .kind = ID }, { 0 } };

static struct reply
ask(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_AJUKAN, &p))
		return p.no;
	plan_show(rq, &p);
	return page("ajukan/ajukan.cs");
}

/* The receipt (ideas 1): when, what, and the head of the audit trail. */
static const TandaTerima *
receipt(struct req *rq, const struct plan *p, const Pegawai *to)
{
	struct arena *a = rq->arena;
	TandaTerima *t = arena_get(a, sizeof *t);
	uint32_t n = 0;

	for (TandaTerima **i = tanda_terima_of(rq->store, p->orang->pegawai,
	    p->skp->tahun); *i != NULL; i++)
		if ((*i)->urutan > n)
			n = (*i)->urutan;
	*t = (TandaTerima)TANDA_TERIMA__INIT;
	t->id = id_new(a, rq->now);
	t->pegawai = p->orang->pegawai;
	t->tahun = p->skp->tahun;
	t->urutan = n + 1;
	t->nomor = arena_printf(a, "TT/%u/%s/%u", p->skp->tahun,
	    p->orang->nomor, n + 1);
	t->skp = p->skp->id;
	t->revisi = p->skp->revisi + 1;
	t->waktu = rq->now;
	t->jumlah_isi = skp_digest(a, p->skp, p->rhk);
	t->jumlah_rantai = store_chain(rq->store, t->pegawai, t->tahun);
	t->penyerah = plan_owner(rq, p);
	t->kepada = arena_printf(a, "%s, %s", to->nama,
	    office_for(rq->store, to, p->orang, rq->today));
	store_put(rq->store, T_TANDA_TERIMA, &t->base);
	return t;
}

static struct reply
submit(struct req *rq)
{
	struct problems bad = { 0 };
	const TandaTerima *t;
	Pegawai *to;
	struct plan p;

	/* Held: receipts are counted per person and year. */
	if (pegawai_get(rq->store, rq->user->pegawai, true) == NULL)
		return refuse(403);
	if (!plan_hold(rq, form_text(rq, "id"), SKP_AJUKAN, &p))
		return p.no;
	plan_show(rq, &p);
	plan_check(rq, &p, &bad);
	if (bad.n > 0)
		return page_again(rq, "ajukan/ajukan.cs", &bad);
	if (form_stale(rq, p.skp->rev))
		return page_stale(rq, "ajukan/ajukan.cs");
	to = plan_penilai(rq, &p);
	if (skp_move(p.skp, SKP_AJUKAN, ties(rq, p.orang), rq->user->roles))
		return refuse(403);

	p.skp->penilai = to->pegawai;
	p.skp->penilai_semula = 0;
	p.skp->diajukan = rq->now;
	p.skp->dibuka_penilai = 0;
	plan_step(rq, p.skp, SKP__LANGKAH__AJUKAN, "");
	store_act(rq->store, "skp/ajukan", rq->user->office);
	store_put(rq->store, T_SKP, &p.skp->base);
	t = receipt(rq, &p, to);
	notify(rq->store, rq->now, to->pegawai,
	    PEMBERITAHUAN__JENIS__SKP_DIAJUKAN, plan_actor(rq), "",
	    arena_printf(rq->arena, "/cgi-bin/bawahan/periksa?id=%s",
	    p.skp->id), p.skp->id);
	return go(rq, "/cgi-bin/ajukan/tanda-terima?id=%s&pesan=diajukan",
	    t->id);
}

static struct reply
show_receipt(struct req *rq)
{
	const TandaTerima *t = tanda_terima_get(rq->store, form_text(rq, "id"));
	struct plan p;

	if (!plan_see(rq, t != NULL ? t->skp : "", SKP_LIHAT, &p))
		return p.no;
	store_firm(rq->store);
	plan_show_head(rq, &p);
	show(rq, "TandaTerima", &t->base);
	show_flag(rq, "Sama", text_same(t->jumlah_isi,
	    skp_digest(rq->arena, p.skp, p.rhk)));
	return page("ajukan/tanda_terima.cs");
}

/* Is it still unopened, so that he may take it back?  (S-12) */
static bool
unopened(struct req *rq, const struct plan *p)
{
	plan_show_head(rq, p);
	return p->skp->dibuka_penilai == 0;
}

static struct reply
ask_back(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_TARIK, &p))
		return p.no;
	unopened(rq, &p);
	return page("ajukan/tarik.cs");
}

static struct reply
take_back(struct req *rq)
{
	struct problems bad = { 0 };
	uint64_t to;
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_TARIK, &p))
		return p.no;
	if (!unopened(rq, &p)) {
		problem(&bad, "skp", "sudah-dibuka");
		return page_again(rq, "ajukan/tarik.cs", &bad);
	}
	if (form_stale(rq, p.skp->rev))
		return page_stale(rq, "ajukan/tarik.cs");
	to = p.skp->penilai;
	if (skp_move(p.skp, SKP_TARIK, ties(rq, p.orang), rq->user->roles))
		return refuse(403);
	plan_step(rq, p.skp, SKP__LANGKAH__TARIK, "");
	store_act(rq->store, "skp/tarik", rq->user->office);
	store_put(rq->store, T_SKP, &p.skp->base);
	notify(rq->store, rq->now, to, PEMBERITAHUAN__JENIS__SKP_DITARIK,
	    plan_actor(rq), "", "/cgi-bin/bawahan", p.skp->id);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=ditarik", p.skp->id);
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, SKP_AJUKAN, id_field, .run = ask },
	{ POST, "", SIGNED_IN, SKP_AJUKAN, id_field, .run = submit },
	{ GET,  "/tarik", SIGNED_IN, SKP_TARIK, id_field, .run = ask_back },
	{ POST, "/tarik", SIGNED_IN, SKP_TARIK, id_field, .run = take_back },
	{ GET,  "/tanda-terima", SIGNED_IN, SKP_LIHAT, id_field, .run = show_receipt },
	{ 0 }
};

int
main(void)
{
	static const struct program ajukan = {
		.name   = "ajukan",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) | BIT(T_UNIT) |
		    BIT(T_ATURAN) | BIT(T_TANDA_TERIMA),
		.writes = BIT(T_SKP) | BIT(T_TANDA_TERIMA) |
		    BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&ajukan);
}
