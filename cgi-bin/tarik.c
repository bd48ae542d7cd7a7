/* tarik.c - a Perjanjian Kinerja drawn into a JPT's plan, and followed (S6) */
#include "find.h"
#include "find_perjanjian.h"
#include "perjanjian.h"
#include "pk.h"

static const struct field plan_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "pilih", .kind = ID, .many = true },
	{ 0 }
};

/* The agreement of a JPT's plan; NULL: there is nothing to draw from. */
static const Perjanjian *
of_plan(struct req *rq, const struct plan *p)
{
	return p->skp->model != MODEL_SKP__JPT ? NULL :
	    perjanjian_for(rq->store, p->skp->unit, p->skp->tahun);
}

static void
show_plan(struct req *rq, const struct plan *p, const Perjanjian *pk)
{
	plan_show_head(rq, p);
	pk_show(rq, pk);
	pk_show_plan(rq, p);
	for (size_t i = 0; i < pk->n_sasaran; i++) {
		const Rhk *rhk = sasaran_rhk(pk->sasaran[i], p->rhk);
		struct row *row = show_row(rq, "TarikList");

		row_text(rq, row, "id", "%s", pk->sasaran[i]->id);
		row_flag(rq, row, "sudah", rhk != NULL &&
		    rhk->sasaran[0] != '\0');
		row_flag(rq, row, "serupa", rhk != NULL &&
		    rhk->sasaran[0] == '\0');
	}
}

static struct reply
ask_draw(struct req *rq)
{
	const Perjanjian *pk;
	struct plan p;

	if (!plan_see(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	if ((pk = of_plan(rq, &p)) == NULL)
		return refuse(404);
	show_plan(rq, &p, pk);
	return page("tarik/tarik.cs");
}

static struct reply
draw_in(struct req *rq)
{
	struct problems bad = { 0 };
	const Perjanjian *pk;
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	if ((pk = of_plan(rq, &p)) == NULL)
		return refuse(403);
	if (form_nth(rq, "pilih", 0) == NULL) {
		problem(&bad, "pilih", "pilih");
		show_plan(rq, &p, pk);
		return page_again(rq, "tarik/tarik.cs", &bad);
	}
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=%s", p.skp->id,
	    pk_draw(rq, &p, pk) > 0 ? "pk-ditarik" : "pk-sudah-ditarik");
}

static struct reply
ask_follow(struct req *rq)
{
	const Perjanjian *pk;
	struct plan p;

	if (!plan_see(rq, form_text(rq, "skp"), SKP_LIHAT, &p))
		return p.no;
	if ((pk = of_plan(rq, &p)) == NULL)
		return refuse(404);
	plan_show_head(rq, &p);
	pk_show_plan(rq, &p);
	return page("tarik/samakan.cs");
}

static struct reply
follow(struct req *rq)
{
	const Perjanjian *pk;
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	if ((pk = of_plan(rq, &p)) == NULL)
		return refuse(403);
	/* What was looked at is what is taken over. */
	if (form_stale(rq, pk->rev)) {
		plan_show_head(rq, &p);
		pk_show_plan(rq, &p);
		return page_stale(rq, "tarik/samakan.cs");
	}
	pk_follow(rq, &p, pk);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=pk-diikuti", p.skp->id);
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, SKP_UBAH, plan_fields, .run = ask_draw },
	{ POST, "", SIGNED_IN, SKP_UBAH, plan_fields, .run = draw_in },
	{ GET,  "/samakan", SIGNED_IN, SKP_LIHAT, plan_fields, .run = ask_follow },
	{ POST, "/samakan", SIGNED_IN, SKP_UBAH, plan_fields, .run = follow },
	{ 0 }
};

int
main(void)
{
	static const struct program tarik = {
		.name   = "tarik",
		.reads  = BIT(T_PERJANJIAN) | BIT(T_SKP) | BIT(T_RHK) |
		    BIT(T_PEGAWAI) | BIT(T_UNIT) | BIT(T_ATURAN),
		.writes = BIT(T_RHK),
		.routes = routes,
	};

	return serve(&tarik);
}
