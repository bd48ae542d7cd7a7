/* rhk.c - planned results: add, change, remove; ask the superior for his */
#include <string.h>

#include "find.h"
#include "find_peran.h"
#include "find_revisi.h"
#include "id.h"
#include "impact.h"
#include "matrix.h"
#include "nudge.h"
#include "plan.h"
#include "rhk_form.h"
#include "saran.h"
#include "text.h"
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

/* The result named by the form; one in the archive is not in the plan. */
static const Rhk *
named(struct req *rq)
{
	const Rhk *rhk = rhk_get(rq->store, form_text(rq, "id"), false);

	return rhk != NULL && !rhk->arsip ? rhk : NULL;
}

static struct reply
edit(struct req *rq)
{
	const Rhk *rhk = named(rq);
	struct plan p;

	if (!plan_see(rq, rhk != NULL ? rhk->skp : "", SKP_UBAH, &p))
		return p.no;
	rhk_form_show(rq, &p, rhk, false);
	impact_show(rq, rhk);
	return page("rhk/ubah.cs");
}

/* The result named by the form and its plan, both locked, plan first. */
static Rhk *
hold(struct req *rq, struct plan *p)
{
	const Rhk *rhk = named(rq);

	if (!plan_hold(rq, rhk != NULL ? rhk->skp : "", SKP_UBAH, p))
		return NULL;
	p->no = refuse(403);
	return rhk_get(rq->store, rhk->id, true);
}

static struct reply
save(struct req *rq)
{
	struct problems bad = { 0 };
	const char *before;
	struct plan p;
	Rhk *rhk = hold(rq, &p);

	if (rhk == NULL)
		return p.no;
	before = rhk->teks;
	rhk_form_show(rq, &p, rhk, true);
	impact_show(rq, rhk);
	if (form_text(rq, "tambah")[0] != '\0')
		return page_more(rq, "rhk/ubah.cs");
	if (form_stale(rq, rhk->rev))
		return page_stale(rq, "rhk/ubah.cs");
	rhk_form_read(rq, &p, rhk, &bad);
	if (bad.n > 0)
		return page_again(rq, "rhk/ubah.cs", &bad);
	store_act(rq->store, "rhk/ubah", rq->user->office);
	store_put(rq->store, T_RHK, &rhk->base);
	if (form_tick(rq, "beri_tahu") && strcmp(before, rhk->teks) != 0)
		impact_tell(rq, rhk, before, rhk->teks);
	return saved(rq, &p);
}

/* What hangs on it, and the other results it could hang on. */
static bool
show_remove(struct req *rq, const struct plan *p, const Rhk *rhk)
{
	plan_show_head(rq, p);
	show(rq, "Rhk", &rhk->base);
	for (Rhk **r = p->rhk; *r != NULL; r++)
		if (strcmp((*r)->id, rhk->id) != 0) {
			struct row *row = show_row(rq, "Lain");

			row_text(rq, row, "id", "%s", (*r)->id);
			row_text(rq, row, "teks", "%s", (*r)->teks);
		}
	show_flag(rq, "AdaData", rhk_has_data(rq->store, rhk));
	return impact_show(rq, rhk) | peran_show_below(rq, rhk);
}

static struct reply
ask_remove(struct req *rq)
{
	const Rhk *rhk = named(rq);
	struct plan p;

	if (!plan_see(rq, rhk != NULL ? rhk->skp : "", SKP_UBAH, &p))
		return p.no;
	show_remove(rq, &p, rhk);
	return page("rhk/hapus.cs");
}

static struct reply
drop(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;
	Rhk *rhk = hold(rq, &p);
	bool used;

	if (rhk == NULL)
		return p.no;
	used = show_remove(rq, &p, rhk);
	if (form_stale(rq, rhk->rev))
		return page_stale(rq, "rhk/hapus.cs");
	/* Ideas 12: nobody's result may lose the one above it unseen. */
	if (used) {
		problem(&bad, "rhk", "dipakai");
		return page_again(rq, "rhk/hapus.cs", &bad);
	}
	/* Out of the plan, not out of the store: its id and all that hangs on
	 * it stay, and it can be brought back. */
	rhk->arsip = true;
	rhk->waktu_arsip = rq->now;
	store_act(rq->store, "rhk/hapus", rq->user->office);
	store_put(rq->store, T_RHK, &rhk->base);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=rhk-dihapus", p.skp->id);
}

/* Undo of drop(). */
static struct reply
bring_back(struct req *rq)
{
	struct problems bad = { 0 };
	const Rhk *old = rhk_get(rq->store, form_text(rq, "id"), false);
	struct plan p;
	Rhk *rhk;

	if (!plan_hold(rq, old != NULL ? old->skp : "", SKP_UBAH, &p))
		return p.no;
	if ((rhk = rhk_get(rq->store, old->id, true)) == NULL)
		return refuse(403);
	plan_show_head(rq, &p);
	show(rq, "Rhk", &rhk->base);
	for (Rhk **r = p.rhk; *r != NULL; r++)
		if (text_same((*r)->teks, rhk->teks) && rhk->arsip)
			problem(&bad, "rhk", "kembar");
	if (bad.n > 0)
		return page_again(rq, "rhk/kembali.cs", &bad);
	if (rhk->arsip) {
		const Rhk *up = rhk_get(rq->store, rhk->intervensi, false);

		rhk->arsip = false;
		rhk->waktu_arsip = 0;
		if (rhk->intervensi[0] != '\0' && (up == NULL || up->arsip)) {
			rhk->intervensi = "";
			rhk->menunggu = true;
		}
		store_act(rq->store, "rhk/kembali", rq->user->office);
		store_put(rq->store, T_RHK, &rhk->base);
	}
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=rhk-kembali", p.skp->id);
}

/* ------------------------------------------ what hangs on it (ideas 12) */

static const struct field move_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "ke", .kind = ID },
	{ 0 }
};

/* All next below hang on another result of the same plan from now on. */
static struct reply
move(struct req *rq)
{
	struct problems bad = { 0 };
	const Rhk *to = NULL;
	struct plan p;
	Rhk *rhk = hold(rq, &p);

	if (rhk == NULL)
		return p.no;
	show_remove(rq, &p, rhk);
	for (Rhk **r = p.rhk; *r != NULL; r++)
		if (strcmp((*r)->id, form_text(rq, "ke")) == 0 &&
		    strcmp((*r)->id, rhk->id) != 0)
			to = *r;
	if (to == NULL) {
		problem(&bad, "ke", "pilih");
		return page_again(rq, "rhk/hapus.cs", &bad);
	}
	store_act(rq->store, "rhk/pindah", rq->user->office);
	return go(rq, "/cgi-bin/rhk/hapus?id=%s&pesan=%s", rhk->id,
	    impact_move(rq, rhk, to) > 0 ? "dipindahkan" :
	    "tidak-dipindahkan");
}

static struct reply
tell(struct req *rq)
{
	struct plan p;
	Rhk *rhk = hold(rq, &p);

	if (rhk == NULL)
		return p.no;
	store_act(rq->store, "rhk/beri-tahu", rq->user->office);
	return go(rq, "/cgi-bin/rhk/hapus?id=%s&pesan=%s", rhk->id,
	    impact_tell(rq, rhk, rhk->teks, "") > 0 ? "diberi-tahu" :
	    "sudah-diingatkan");
}

static const struct field hint_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "kunci", .kind = LINE, .max = 120 },
	{ 0 }
};

/* Puts one hint of the proofreader aside; it is a hint, never a refusal. */
static struct reply
ignore(struct req *rq)
{
	struct plan p;
	Rhk *rhk = hold(rq, &p);

	if (rhk == NULL)
		return p.no;
	if (saran_ignore(rq, &p, rhk, form_text(rq, "kunci"))) {
		store_act(rq->store, "rhk/abaikan", rq->user->office);
		store_put(rq->store, T_RHK, &rhk->base);
	}
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=saran-diabaikan",
	    p.skp->id);
}

/* ------------------------------------------------------ the waiting chain */

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
		    nudge_sent(rq, first.orang->pegawai,
		    PEMBERITAHUAN__JENIS__SKP_DITUNGGU, p.skp->id));
	}
	return page("rhk/tunggu.cs");
}

/* Beri tahu atasan: one polite nudge; the draft stays. */
static struct reply
remind(struct req *rq)
{
	struct wait_step first;
	struct plan p;
	const char *done;

	if (!plan_hold(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	if (wait_chain(rq->store, p.orang, p.skp->tahun, rq->today, &first,
	    1) == 0)
		return go(rq, "/cgi-bin/rhk/baru?skp=%s&pesan=atasan-sudah-siap",
		    p.skp->id);
	if (first.orang == NULL || first.cause == WAIT_PEJABAT_NEGARA ||
	    !allow(rq, INGATKAN, first.orang, -1))
		return refuse(403);
	done = nudge(rq, first.orang->pegawai,
	    PEMBERITAHUAN__JENIS__SKP_DITUNGGU, "", first.cause ==
	    WAIT_TANPA_SKP ? "/cgi-bin/skp/baru" : "/cgi-bin/skp", p.skp->id);
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
	{ POST, "/kembali", SIGNED_IN, SKP_UBAH, id_field, .run = bring_back },
	{ POST, "/abaikan", SIGNED_IN, SKP_UBAH, hint_fields, .run = ignore },
	{ POST, "/pindah", SIGNED_IN, SKP_UBAH, move_fields, .run = move },
	{ POST, "/beri-tahu", SIGNED_IN, SKP_UBAH, id_field, .run = tell },
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
		    BIT(T_PEMBERITAHUAN) | BIT(T_PERAN) | BIT(T_AKSI) |
		    BIT(T_BUKTI) | BIT(T_REALISASI) | BIT(T_UMPAN),
		.writes = BIT(T_RHK) | BIT(T_PERAN) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&rhk);
}
