/* rhk.c - planned results: add, change, remove; ask the superior for his */
#include <string.h>

#include "find.h"
#include "find_peran.h"
#include "id.h"
#include "matrix.h"
#include "plan.h"
#include "rhk_form.h"
#include "wait.h"

static const struct field id_field[] = { { .name = "id", .kind = ID }, { 0 } };
static const struct field skp_field[] = {
	{ .name = "skp", .kind = ID },
	{ 0 }
};

static const struct field role_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "peran", .kind = ID },
	{ 0 }
};

static struct reply
blank(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	rhk_form_show(rq, &p, NULL, false);
	return page("rhk/baru.cs");
}

/* The place after the last one of its section. */
static uint32_t
next_order(const struct plan *p, Bagian section)
{
	uint32_t last = 0;

	for (Rhk **r = p->rhk; *r != NULL; r++)
		if ((*r)->bagian == section && (*r)->urutan > last)
			last = (*r)->urutan;
	return last + 1;
}

static struct reply
saved(struct req *rq, const struct plan *p)
{
	if (form_text(rq, "lagi")[0] != '\0')
		return go(rq, "/cgi-bin/rhk/baru?skp=%s&pesan=rhk-disimpan",
		    p->skp->id);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=rhk-disimpan", p->skp->id);
}

static struct reply
add(struct req *rq)
{
	struct problems bad = { 0 };
	Rhk rhk = RHK__INIT;
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	rhk_form_show(rq, &p, NULL, true);
	if (form_text(rq, "tambah")[0] != '\0')
		return page_more(rq, "rhk/baru.cs");
	rhk.id = id_new(rq->arena, rq->now);
	rhk.skp = p.skp->id;
	rhk.pegawai = p.skp->pegawai;
	rhk.tahun = p.skp->tahun;
	rhk.dibuat = rq->now;
	rhk_form_read(rq, &p, &rhk, &bad);
	if (bad.n > 0)
		return page_again(rq, "rhk/baru.cs", &bad);
	rhk.urutan = next_order(&p, rhk.bagian);
	store_act(rq->store, "rhk/tambah", rq->user->office);
	store_put(rq->store, T_RHK, &rhk.base);
	return saved(rq, &p);
}

/* A cell of a leader's matrix becomes a result of this plan, unless it did. */
static const char *
take(struct req *rq, struct plan *p, const Peran *c, uint32_t order)
{
	Rhk rhk = RHK__INIT;

	if (matriks_jadi(c, p->rhk) != NULL)
		return "";
	matriks_jadikan(c, p->skp, &rhk);
	rhk.id = id_new(rq->arena, rq->now);
	rhk.urutan = order;
	rhk.dibuat = rq->now;
	store_put(rq->store, T_RHK, &rhk.base);
	return rhk.id;
}

/* One click: the role the leader gave is a draft result (S-10); without one
 * named, all that wait. */
static struct reply
take_role(struct req *rq)
{
	struct plan p;
	const char *which = form_text(rq, "peran"), *made = "";
	uint32_t order;
	size_t n = 0;

	if (!plan_hold(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	order = next_order(&p, BAGIAN__UTAMA);
	store_act(rq->store, "rhk/peran", rq->user->office);
	for (Peran **c = peran_of(rq->store, p.skp->pegawai, p.skp->tahun);
	    *c != NULL; c++) {
		const char *id;

		if (which[0] != '\0' && strcmp((*c)->id, which) != 0)
			continue;
		id = take(rq, &p, *c, order + (uint32_t)n);
		if (id[0] == '\0')
			continue;
		made = id;
		n++;
	}
	if (n == 1)
		return go(rq, "/cgi-bin/rhk/ubah?id=%s&pesan=peran-diambil",
		    made);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=%s", p.skp->id,
	    n > 0 ? "peran-diambil" : "peran-sudah");
}

static struct reply
edit(struct req *rq)
{
	const Rhk *rhk = rhk_get(rq->store, form_text(rq, "id"), false);
	struct plan p;

	if (!plan_see(rq, rhk != NULL ? rhk->skp : "", SKP_UBAH, &p))
		return p.no;
	rhk_form_show(rq, &p, rhk, false);
	return page("rhk/ubah.cs");
}

/* The result named by the form and its plan, both locked, plan first. */
static Rhk *
hold(struct req *rq, struct plan *p)
{
	const Rhk *rhk = rhk_get(rq->store, form_text(rq, "id"), false);

	if (!plan_hold(rq, rhk != NULL ? rhk->skp : "", SKP_UBAH, p))
		return NULL;
	p->no = refuse(403);
	return rhk_get(rq->store, rhk->id, true);
}

static struct reply
save(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;
	Rhk *rhk = hold(rq, &p);

	if (rhk == NULL)
		return p.no;
	rhk_form_show(rq, &p, rhk, true);
	if (form_text(rq, "tambah")[0] != '\0')
		return page_more(rq, "rhk/ubah.cs");
	if (form_stale(rq, rhk->rev))
		return page_stale(rq, "rhk/ubah.cs");
	rhk_form_read(rq, &p, rhk, &bad);
	if (bad.n > 0)
		return page_again(rq, "rhk/ubah.cs", &bad);
	store_act(rq->store, "rhk/ubah", rq->user->office);
	store_put(rq->store, T_RHK, &rhk->base);
	return saved(rq, &p);
}

static struct reply
ask_remove(struct req *rq)
{
	const Rhk *rhk = rhk_get(rq->store, form_text(rq, "id"), false);
	struct plan p;

	if (!plan_see(rq, rhk != NULL ? rhk->skp : "", SKP_UBAH, &p))
		return p.no;
	plan_show_head(rq, &p);
	show(rq, "Rhk", &rhk->base);
	plan_show_below(rq, rhk);
	peran_show_below(rq, rhk);
	return page("rhk/hapus.cs");
}

static struct reply
drop(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;
	Rhk *rhk = hold(rq, &p);

	if (rhk == NULL)
		return p.no;
	plan_show_head(rq, &p);
	show(rq, "Rhk", &rhk->base);
	if (form_stale(rq, rhk->rev))
		return page_stale(rq, "rhk/hapus.cs");
	/* Ideas 12: nobody's result may lose the one above it unseen. */
	if (plan_show_below(rq, rhk) | peran_show_below(rq, rhk)) {
		problem(&bad, "rhk", "dipakai");
		return page_again(rq, "rhk/hapus.cs", &bad);
	}
	store_act(rq->store, "rhk/hapus", rq->user->office);
	store_drop(rq->store, T_RHK, &rhk->base);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=rhk-dihapus", p.skp->id);
}

/* ------------------------------------------------------ the waiting chain */

/* Was the superior told of this plan today?  One nudge a day for a pair. */
static bool
told_today(struct req *rq, const struct plan *p, uint64_t superior)
{
	Pemberitahuan **n = pemberitahuan_of(rq->store, superior, 500);

	for (; *n != NULL && plan_days(rq, (*n)->waktu) == 0; n++)
		if ((*n)->jenis == PEMBERITAHUAN__JENIS__SKP_DITUNGGU &&
		    strcmp((*n)->acuan, p->skp->id) == 0)
			return true;
	return false;
}

static struct reply
waiting(struct req *rq)
{
	struct wait_step first;
	struct plan p;

	if (!plan_see(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	plan_show_head(rq, &p);
	plan_show_wait(rq, p.orang, p.skp->tahun);
	if (wait_chain(rq->store, p.orang, p.skp->tahun, rq->today, &first,
	    1) == 1 && first.orang != NULL &&
	    first.cause != WAIT_PEJABAT_NEGARA) {
		show_flag(rq, "Ingatkan.bisa", true);
		show_flag(rq, "Ingatkan.sudah",
		    told_today(rq, &p, first.orang->pegawai));
	}
	return page("rhk/tunggu.cs");
}

/* Beri tahu atasan: one polite nudge; the draft stays. */
static struct reply
remind(struct req *rq)
{
	struct wait_step first;
	struct plan p;
	const char *done = "diingatkan";

	if (!plan_hold(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	if (wait_chain(rq->store, p.orang, p.skp->tahun, rq->today, &first,
	    1) == 0)
		return go(rq, "/cgi-bin/rhk/baru?skp=%s&pesan=atasan-sudah-siap",
		    p.skp->id);
	if (first.orang == NULL || first.cause == WAIT_PEJABAT_NEGARA ||
	    !allow(rq, INGATKAN, first.orang, -1))
		return refuse(403);
	if (told_today(rq, &p, first.orang->pegawai))
		done = "sudah-diingatkan";
	else
		notify(rq->store, rq->now, first.orang->pegawai,
		    PEMBERITAHUAN__JENIS__SKP_DITUNGGU, plan_actor(rq), "",
		    first.cause == WAIT_TANPA_SKP ? "/cgi-bin/skp/baru" :
		    "/cgi-bin/skp", p.skp->id);
	return go(rq, "/cgi-bin/rhk/tunggu?skp=%s&pesan=%s", p.skp->id, done);
}

static const struct route routes[] = {
	{ GET,  "/baru", SIGNED_IN, SKP_UBAH, skp_field, .run = blank },
	{ POST, "/baru", SIGNED_IN, SKP_UBAH, rhk_form_fields, .run = add },
	{ GET,  "/ubah", SIGNED_IN, SKP_UBAH, id_field, .run = edit },
	{ POST, "/ubah", SIGNED_IN, SKP_UBAH, rhk_form_fields, .run = save },
	{ GET,  "/hapus", SIGNED_IN, SKP_UBAH, id_field, .run = ask_remove },
	{ POST, "/hapus", SIGNED_IN, SKP_UBAH, id_field, .run = drop },
	{ POST, "/peran", SIGNED_IN, SKP_UBAH, role_fields, .run = take_role },
	{ GET,  "/tunggu", SIGNED_IN, SKP_UBAH, skp_field, .run = waiting },
	{ POST, "/ingatkan", SIGNED_IN, INGATKAN, skp_field, .run = remind },
	{ 0 }
};

int
main(void)
{
	static const struct program rhk = {
		.name   = "rhk",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) | BIT(T_UNIT) |
		    BIT(T_PEMBERITAHUAN) | BIT(T_PERAN),
		.writes = BIT(T_RHK) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&rhk);
}
