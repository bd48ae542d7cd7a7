/* indikator.c - what is agreed about one indicator: path, scale, manual */
#include <string.h>

#include "find.h"
#include "plan.h"
#include "rhk.h"
#include "rincian.h"
#include "text.h"

enum { QUARTERS = 4 };

static const struct field detail_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "butir", .kind = ID },
	{ .name = "jalur", .kind = LINE, .max = BATAS_TARGET, .rows = QUARTERS },
	{ .name = "di_bawah", .kind = TEXT, .max = BATAS_VALUE },
	{ .name = "sesuai", .kind = TEXT, .max = BATAS_VALUE },
	{ .name = "di_atas", .kind = TEXT, .max = BATAS_VALUE },
	{ 0 }
};
static const struct field manual_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "butir", .kind = ID },
	{ .name = "tujuan", .kind = TEXT, .max = BATAS_VALUE },
	{ .name = "definisi", .kind = TEXT, .max = BATAS_VALUE },
	{ .name = "formula", .kind = TEXT, .max = BATAS_VALUE },
	{ .name = "satuan", .kind = LINE, .max = BATAS_UNIT },
	{ .name = "kendali", .kind = CHOICE },
	{ .name = "sumber", .kind = TEXT, .max = BATAS_VALUE },
	{ .name = "pelaporan", .kind = CHOICE },
	{ 0 }
};

/* The indicator a form names, with its result and plan. */
struct subject {
	struct plan	 p;
	Rhk		*rhk;
	Indikator	*in;
};

static bool
pick(struct req *rq, struct subject *s, int none)
{
	for (size_t i = 0; s->rhk != NULL && i < s->rhk->n_indikator; i++)
		if (strcmp(s->rhk->indikator[i]->id,
		    form_text(rq, "butir")) == 0)
			s->in = s->rhk->indikator[i];
	s->p.no = refuse(none);
	return s->in != NULL;
}

static bool
see(struct req *rq, struct subject *s)
{
	*s = (struct subject){ .rhk = rhk_get(rq->store, form_text(rq, "id"),
	    false) };
	return plan_see(rq, s->rhk != NULL ? s->rhk->skp : "", SKP_UBAH,
	    &s->p) && pick(rq, s, 404);
}

/* The same, locked, plan first. */
static bool
hold(struct req *rq, struct subject *s)
{
	const Rhk *rhk = rhk_get(rq->store, form_text(rq, "id"), false);

	*s = (struct subject){ 0 };
	if (!plan_hold(rq, rhk != NULL ? rhk->skp : "", SKP_UBAH, &s->p))
		return false;
	s->rhk = rhk_get(rq->store, rhk->id, true);
	return pick(rq, s, 403);
}

static void
show_subject(struct req *rq, const struct subject *s)
{
	plan_show_head(rq, &s->p);
	show(rq, "Rhk", &s->rhk->base);
	show(rq, "Butir", &s->in->base);
	show_text(rq, "Target", "%s", target_text(rq->arena, s->in));
	for (unsigned q = 1; q <= QUARTERS; q++) {
		struct row *row = show_row(rq, "TriwulanList");

		row_text(rq, row, "n", "%u", q);
		row_flag(rq, row, "ada", quarter_in(s->p.skp, q));
		for (size_t i = 0; i < s->in->n_jalur; i++) {
			const Indikator__Jalur *at = s->in->jalur[i];

			if (at->triwulan == q)
				row_text(rq, row, "isi", "%s", s->in->sasaran ==
				    INDIKATOR__SASARAN__ANGKA ? milli_text(
				    rq->arena, at->nilai) : at->teks);
		}
	}
}

static struct reply
saved(struct req *rq, const struct subject *s, const char *act)
{
	store_act(rq->store, act, rq->user->office);
	store_put(rq->store, T_RHK, &s->rhk->base);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=tersimpan",
	    s->p.skp->id);
}

/* --------------------------------------------------------- path and scale */

static struct reply
detail(struct req *rq)
{
	struct subject s;

	if (!see(rq, &s))
		return s.p.no;
	show_subject(rq, &s);
	return page("indikator/rincian.cs");
}

static void
read_path(struct req *rq, Indikator *in, struct problems *bad)
{
	in->jalur = arena_array(rq->arena, QUARTERS, sizeof *in->jalur);
	in->n_jalur = 0;
	for (unsigned q = 1; q <= QUARTERS; q++) {
		const char *typed = form_row(rq, "jalur", q);
		Indikator__Jalur *at = arena_get(rq->arena, sizeof *at);

		if (typed[0] == '\0')
			continue;
		*at = (Indikator__Jalur)INDIKATOR__JALUR__INIT;
		at->triwulan = q;
		if (in->sasaran != INDIKATOR__SASARAN__ANGKA) {
			at->teks = typed;
		} else if (!text_milli(typed, &at->nilai)) {
			problem_row(bad, "jalur", q, "angka");
			continue;
		}
		in->jalur[in->n_jalur++] = at;
	}
}

static struct reply
save_detail(struct req *rq)
{
	struct problems bad = { 0 }, found = { 0 };
	struct batas limits = plan_limits(rq);
	struct subject s;

	if (!hold(rq, &s))
		return s.p.no;
	show_subject(rq, &s);
	if (form_stale(rq, s.rhk->rev))
		return page_stale(rq, "indikator/rincian.cs");
	read_path(rq, s.in, &bad);
	form_read(rq, &bad, &s.in->base, "di_bawah", "sesuai", "di_atas", NULL);
	rincian_check(s.in, s.p.skp, &limits, &found);
	for (size_t i = 0; i < found.n; i++)
		if (!problem_at(&bad, found.v[i].field))
			problem(&bad, found.v[i].field, found.v[i].code);
	if (bad.n > 0)
		return page_again(rq, "indikator/rincian.cs", &bad);
	return saved(rq, &s, "rhk/rincian");
}

/* ------------------------------------------------------------- its manual */

/* R-SKP-11: of the JPT model only. */
static bool
has_manual(const struct subject *s)
{
	return s->p.skp->model == MODEL_SKP__JPT;
}

static struct reply
manual(struct req *rq)
{
	struct subject s;

	if (!see(rq, &s))
		return s.p.no;
	if (!has_manual(&s))
		return refuse(404);
	show_subject(rq, &s);
	return page("indikator/manual.cs");
}

static struct reply
save_manual(struct req *rq)
{
	struct problems bad = { 0 };
	struct batas limits = plan_limits(rq);
	Indikator__Manual m = INDIKATOR__MANUAL__INIT;
	struct subject s;

	if (!hold(rq, &s))
		return s.p.no;
	if (!has_manual(&s))
		return refuse(403);
	show_subject(rq, &s);
	if (form_stale(rq, s.rhk->rev))
		return page_stale(rq, "indikator/manual.cs");
	form_read(rq, &bad, &m.base, "tujuan", "definisi", "formula", "satuan",
	    "sumber", NULL);
	m.kendali = (Indikator__Kendali)form_enum(rq, &bad, "kendali",
	    &indikator__kendali__descriptor);
	m.pelaporan = (Indikator__Pelaporan)form_enum(rq, &bad, "pelaporan",
	    &indikator__pelaporan__descriptor);
	manual_check(&m, s.p.skp->pendekatan, &limits, &bad);
	if (bad.n > 0)
		return page_again(rq, "indikator/manual.cs", &bad);
	s.in->manual = &m;
	return saved(rq, &s, "rhk/manual");
}

static const struct route routes[] = {
	{ GET,  "/rincian", SIGNED_IN, SKP_UBAH, detail_fields, .run = detail },
	{ POST, "/rincian", SIGNED_IN, SKP_UBAH, detail_fields, .run = save_detail },
	{ GET,  "/manual", SIGNED_IN, SKP_UBAH, manual_fields, .run = manual },
	{ POST, "/manual", SIGNED_IN, SKP_UBAH, manual_fields, .run = save_manual },
	{ 0 }
};

int
main(void)
{
	static const struct program indikator = {
		.name   = "indikator",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) |
		    BIT(T_UNIT) | BIT(T_ATURAN),
		.writes = BIT(T_RHK),
		.routes = routes,
	};

	return serve(&indikator);
}
