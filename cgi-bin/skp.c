/* skp.c - own plans: list, new period, the plan itself, behaviour, annex */
#include "find.h"
#include "find_paket.h"
#include "id.h"
#include "impact.h"
#include "nudge.h"
#include "office.h"
#include "period.h"
#include "matrix.h"
#include "pk.h"
#include "saran.h"
#include "skp.h"
#include "text.h"

/* --------------------------------------------------------------- the list */

static struct reply
list(struct req *rq)
{
	int year = date_year(rq->today);
	uint64_t me = rq->user->pegawai;
	Skp **all = skp_of(rq->store, me, 0);
	size_t n = 0;

	while (all[n] != NULL)
		n++;
	for (size_t i = n; i > 0; i--) {
		struct row *row = show_row(rq, "SkpList");
		const Skp *skp = all[i - 1];

		row_record(rq, row, "isi", &skp->base);
		row_flag(rq, row, "kini", (int)skp->tahun == year &&
		    skp->status != STATUS_SKP__BATAL);
		if ((int)skp->tahun == year)
			period_show_span(rq, row, skp, year);
	}
	period_show_gaps(rq, skp_of(rq->store, me, (unsigned)year), year);
	show_text(rq, "Tahun", "%d", year);
	show_text(rq, "HariIni", "%d",
	    date_between(date_make(year, 1, 1), rq->today));
	return page("skp/daftar.cs");
}

/* ---------------------------------------------------------- a new period */

static const struct field period_fields[] = {
	{ .name = "tugas", .kind = ID },
	{ .name = "mulai", .kind = DATE },
	{ .name = "selesai", .kind = DATE },
	{ .name = "pendekatan", .kind = CHOICE },
	{ 0 }
};

static struct reply
period(struct req *rq)
{
	if (!allow(rq, SKP_BUAT, rq->user->orang, -1))
		return refuse(403);
	period_show(rq);
	return page("skp/baru.cs");
}

static struct reply
create(struct req *rq)
{
	struct problems bad = { 0 };
	Skp skp = SKP__INIT;
	const Tugas *post = NULL;
	/* Held, so that two forms do not make two plans for the same days. */
	const Pegawai *me = pegawai_get(rq->store, rq->user->pegawai, true);

	if (me == NULL || !allow(rq, SKP_BUAT, me, -1))
		return refuse(403);
	for (size_t i = 0; i < me->n_tugas; i++)
		if (text_same(me->tugas[i]->id, form_text(rq, "tugas")) &&
		    me->tugas[i]->jenis != JENIS_JABATAN__PEJABAT_NEGARA)
			post = me->tugas[i];
	skp.mulai = form_date(rq, &bad, "mulai");
	skp.selesai = form_date(rq, &bad, "selesai");
	if (skp.mulai == 0 && !problem_at(&bad, "mulai"))
		problem(&bad, "mulai", "kosong");
	if (skp.selesai == 0 && !problem_at(&bad, "selesai"))
		problem(&bad, "selesai", "kosong");
	if (post == NULL)
		problem(&bad, "tugas", "pilih");
	/* R-SKP-7; the page has one of them ticked. */
	if (form_has(rq, "pendekatan"))
		skp.pendekatan = (Pendekatan)form_enum(rq, &bad, "pendekatan",
		    &pendekatan__descriptor);
	skp.id = id_new(rq->arena, rq->now);
	skp.pegawai = me->pegawai;
	skp.tahun = skp.mulai != 0 ? (uint32_t)date_year(skp.mulai) : 0;
	if (post != NULL) {
		skp.model = office_is_jpt(rq->store, post, skp.mulai) ?
		    MODEL_SKP__JPT : MODEL_SKP__JAJF;
		skp.tugas = post->id;
		skp.unit = post->unit;
		skp.jabatan = post->jabatan;
		period_check(rq, &skp, post, &bad);
	}
	if (bad.n > 0) {
		period_show(rq);
		return page_again(rq, "skp/baru.cs", &bad);
	}

	skp.aturan = aturan_ids(rq->store, skp.mulai);
	skp.dibuat = rq->now;
	plan_step(rq, &skp, SKP__LANGKAH__DIBUAT, "");
	store_act(rq->store, "skp/buat", rq->user->office);
	store_put(rq->store, T_SKP, &skp.base);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=skp-dibuat", skp.id);
}

/* --------------------------------------------------------------- the plan */

static const struct field id_field[] = { { .name = "id", .kind = ID }, { 0 } };

/* What can be taken over into an open plan: an earlier one, packages. */
static void
show_sources(struct req *rq, const struct plan *p)
{
	Skp **all = skp_of(rq->store, p->skp->pegawai, 0);
	Paket **offers = paket_offered(rq->store, p->skp->pegawai,
	    p->skp->tahun);

	for (; *all != NULL; all++)
		if ((*all)->status != STATUS_SKP__BATAL &&
		    (*all)->mulai < p->skp->mulai)
			show_text(rq, "Salin.tahun", "%u", (*all)->tahun);
	for (; *offers != NULL; offers++) {
		struct row *row = show_row(rq, "PaketList");

		row_text(rq, row, "id", "%s", (*offers)->id);
		row_text(rq, row, "nama", "%s", (*offers)->nama);
	}
}

static struct reply
look(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_LIHAT, &p))
		return p.no;
	plan_show(rq, &p);
	pk_show_plan(rq, &p);
	saran_show_plan(rq, &p, false);
	if (may(rq, SKP_UBAH, p.orang, (int)p.skp->status))
		peran_show_offer(rq, &p);
	if (skp_open(p.skp))
		show_sources(rq, &p);
	return page("skp/lihat.cs");
}

/* S44: the results of a JPT by what they are for. */
static struct reply
views(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_LIHAT, &p))
		return p.no;
	if (p.skp->model != MODEL_SKP__JPT)
		return refuse(404);
	plan_show_head(rq, &p);
	plan_show_views(rq, &p);
	return page("skp/perspektif.cs");
}

static const struct field value_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "ekspektasi", .kind = TEXT, .max = BATAS_VALUE, .rows = 7 },
	{ 0 }
};

static struct reply
values(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_UBAH, &p))
		return p.no;
	plan_show_head(rq, &p);
	plan_show_values(rq, p.skp);
	return page("skp/perilaku.cs");
}

static struct reply
save_values(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_UBAH, &p))
		return p.no;
	plan_show_head(rq, &p);
	plan_show_values(rq, p.skp);
	if (form_stale(rq, p.skp->rev))
		return page_stale(rq, "skp/perilaku.cs");
	plan_read_values(rq, p.skp, &bad);
	if (bad.n > 0)
		return page_again(rq, "skp/perilaku.cs", &bad);
	store_act(rq->store, "skp/perilaku", rq->user->office);
	store_put(rq->store, T_SKP, &p.skp->base);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=tersimpan",
	    p.skp->id);
}

/* A block as long as an agency may allow; the limits it set are checked after. */
enum { ANNEX_TEXT = (BATAS_ANNEX + 1) * BATAS_ANNEX_LINES,
	ANNEX_BODY = 2 << 20 };

static const struct field annex_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "dukungan", .kind = TEXT, .max = ANNEX_TEXT },
	{ .name = "pertanggungjawaban", .kind = TEXT, .max = ANNEX_TEXT },
	{ .name = "konsekuensi", .kind = TEXT, .max = ANNEX_TEXT },
	{ 0 }
};

static struct reply
annex(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_UBAH, &p))
		return p.no;
	plan_show_head(rq, &p);
	plan_show_annex(rq, p.skp);
	return page("skp/lampiran.cs");
}

static struct reply
save_annex(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_UBAH, &p))
		return p.no;
	plan_show_head(rq, &p);
	plan_show_annex(rq, p.skp);
	if (form_stale(rq, p.skp->rev))
		return page_stale(rq, "skp/lampiran.cs");
	plan_read_annex(rq, p.skp, &bad);
	if (bad.n > 0)
		return page_again(rq, "skp/lampiran.cs", &bad);
	store_act(rq->store, "skp/lampiran", rq->user->office);
	store_put(rq->store, T_SKP, &p.skp->base);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=tersimpan",
	    p.skp->id);
}

/* Results and cells of others that hang on this plan, so that it cannot go. */
static bool
show_below(struct req *rq, const struct plan *p)
{
	bool any = impact_show_plan(rq, p);

	for (Rhk **r = p->rhk; *r != NULL; r++)
		any |= peran_show_below(rq, *r);
	return any;
}

static struct reply
ask_cancel(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_BATAL, &p))
		return p.no;
	plan_show_head(rq, &p);
	show_below(rq, &p);
	return page("skp/batal.cs");
}

static struct reply
cancel(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_BATAL, &p))
		return p.no;
	plan_show_head(rq, &p);
	if (form_stale(rq, p.skp->rev))
		return page_stale(rq, "skp/batal.cs");
	if (show_below(rq, &p)) {
		problem(&bad, "skp", "dipakai");
		return page_again(rq, "skp/batal.cs", &bad);
	}
	if (skp_move(p.skp, SKP_BATAL, ties(rq, p.orang), rq->user->roles))
		return refuse(403);
	plan_step(rq, p.skp, SKP__LANGKAH__BATALKAN, "");
	store_act(rq->store, "skp/batal", rq->user->office);
	store_put(rq->store, T_SKP, &p.skp->base);
	return go(rq, "/cgi-bin/skp?pesan=dibatalkan");
}

/* ------------------------------------------------------------- waiting */

/* The owner's polite nudge, once a day, to the penilai whose desk it is on. */
static struct reply
remind(struct req *rq)
{
	const Pegawai *to;
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_LIHAT, &p))
		return p.no;
	to = plan_penilai(rq, &p);
	if (p.skp->pegawai != rq->user->pegawai || to == NULL ||
	    p.skp->status != STATUS_SKP__DIAJUKAN ||
	    !allow(rq, INGATKAN, to, -1))
		return refuse(403);
	store_act(rq->store, "skp/ingatkan", rq->user->office);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=%s", p.skp->id,
	    nudge(rq, to->pegawai, PEMBERITAHUAN__JENIS__SKP_DIAJUKAN, "",
	    arena_printf(rq->arena, "/cgi-bin/bawahan/periksa?id=%s",
	    p.skp->id), p.skp->id));
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, BERANDA, NULL, .run = list },
	{ GET,  "/baru", SIGNED_IN, SKP_BUAT, NULL, .run = period },
	{ POST, "/baru", SIGNED_IN, SKP_BUAT, period_fields, .run = create },
	{ GET,  "/lihat", SIGNED_IN, SKP_LIHAT, id_field, .run = look },
	{ GET,  "/perspektif", SIGNED_IN, SKP_LIHAT, id_field, .run = views },
	{ GET,  "/perilaku", SIGNED_IN, SKP_UBAH, id_field, .run = values },
	{ POST, "/perilaku", SIGNED_IN, SKP_UBAH, value_fields, .run = save_values },
	{ GET,  "/lampiran", SIGNED_IN, SKP_UBAH, id_field, .run = annex },
	{ POST, "/lampiran", SIGNED_IN, SKP_UBAH, annex_fields, .run = save_annex,
	  .body_max = ANNEX_BODY },
	{ GET,  "/batal", SIGNED_IN, SKP_BATAL, id_field, .run = ask_cancel },
	{ POST, "/ingatkan", SIGNED_IN, INGATKAN, id_field, .run = remind },
	{ POST, "/batal", SIGNED_IN, SKP_BATAL, id_field, .run = cancel },
	{ 0 }
};

int
main(void)
{
	static const struct program skp = {
		.name   = "skp",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) | BIT(T_UNIT) |
		    BIT(T_ATURAN) | BIT(T_TANDA_TERIMA) |
		    BIT(T_PEMBERITAHUAN) | BIT(T_PERAN) |
		    BIT(T_PAKET) | BIT(T_PERJANJIAN),
		.writes = BIT(T_SKP) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&skp);
}
