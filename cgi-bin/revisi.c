/* revisi.c - kept revisions of a plan: list, content, difference, restore */
#include <string.h>

#include "find.h"
#include "find_revisi.h"
#include "revisi.h"
#include "skp.h"

static const struct field id_field[] = { { .name = "id", .kind = ID }, { 0 } };
static const struct field compare_fields[] = {
	{ .name = "id", .kind = ID },		/* the plan */
	{ .name = "dari", .kind = ID },		/* empty: as it is now */
	{ .name = "ke", .kind = ID },
	{ .name = "lewati", .kind = WHOLE },
	{ 0 }
};

static void
show_state(struct req *rq, const Revisi *r)
{
	struct row *row = show_row(rq, "RevisiList");
	Revisi head = REVISI__INIT;

	/* Only its head: the content may be long. */
	head.id = r->id;
	head.nomor = r->nomor;
	head.waktu = r->waktu;
	row_record(rq, row, "isi", &head.base);
	row_text(rq, row, "id", "%s", r->id);
	row_text(rq, row, "nomor", "%u", r->nomor);
	if (r->nomor > 0 && r->isi->pejabat_penilai != NULL)
		row_record(rq, row, "penilai", &r->isi->pejabat_penilai->base);
	row_text(rq, row, "rhk", "%zu", r->n_rhk);
}

static struct reply
list(struct req *rq)
{
	struct plan p;
	Revisi **all;
	size_t n = 0;

	if (!plan_see(rq, form_text(rq, "id"), SKP_LIHAT, &p))
		return p.no;
	plan_show_head(rq, &p);
	all = revisi_of(rq->store, p.skp->id);
	while (all[n] != NULL)
		n++;
	/* The newest decided one first; drafts put aside are the owner's. */
	while (n-- > 0)
		if (all[n]->nomor > 0 ||
		    p.skp->pegawai == rq->user->pegawai)
			show_state(rq, all[n]);
	show_flag(rq, "Tanpa", p.skp->revisi > 0 &&
	    revisi_by_number(rq->store, p.skp->id, p.skp->revisi) == NULL);
	return page("revisi/daftar.cs");
}

/* The state a field names, if it is one of this plan and may be seen. */
static bool
read_state(struct req *rq, const struct plan *p, const char *id,
    struct state *s)
{
	const Revisi *r;

	if (id[0] == '\0') {
		*s = state_now(p);
		return true;
	}
	r = revisi_get(rq->store, id);
	if (r == NULL || strcmp(r->skp, p->skp->id) != 0 || (r->nomor == 0 &&
	    p->skp->pegawai != rq->user->pegawai))
		return false;
	*s = state_of(rq, r);
	return true;
}

static void
show_side(struct req *rq, const char *name, const struct state *s)
{
	show_text(rq, arena_printf(rq->arena, "%s.id", name), "%s",
	    s->revisi != NULL ? s->revisi->id : "");
	show_text(rq, arena_printf(rq->arena, "%s.nomor", name), "%u",
	    s->revisi != NULL ? s->revisi->nomor : 0);
	show_flag(rq, arena_printf(rq->arena, "%s.kini", name),
	    s->revisi == NULL);
}

static struct reply
compare(struct req *rq)
{
	struct problems bad = { 0 };
	struct state old, new;
	int64_t from = form_whole(rq, &bad, "lewati");
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_LIHAT, &p))
		return p.no;
	if (!read_state(rq, &p, form_text(rq, "dari"), &old) ||
	    !read_state(rq, &p, form_text(rq, "ke"), &new))
		return refuse(404);
	plan_show_head(rq, &p);
	show_side(rq, "Lama", &old);
	show_side(rq, "Baru", &new);
	revisi_show_diff(rq, &old, &new, from > 0 ? (size_t)from : 0);
	return page("revisi/banding.cs");
}

/* The plan of a revision: as this action may see or change it. */
static const Revisi *
find(struct req *rq, enum action action, bool hold, struct plan *p)
{
	const Revisi *r = revisi_get(rq->store, form_text(rq, "id"));
	const char *skp = r != NULL ? r->skp : "";

	if (hold ? !plan_hold(rq, skp, action, p) :
	    !plan_see(rq, skp, action, p))
		return NULL;
	p->no = refuse(hold ? 403 : 404);
	return r->nomor > 0 || p->skp->pegawai == rq->user->pegawai ? r : NULL;
}

static struct reply
look(struct req *rq)
{
	struct plan p, then;
	const Revisi *r = find(rq, SKP_LIHAT, false, &p);
	struct state s;

	if (r == NULL)
		return p.no;
	s = state_of(rq, r);
	then = (struct plan){ .skp = r->isi, .orang = p.orang, .rhk = s.rhk };
	plan_show(rq, &then);
	show_flag(rq, "Milik", p.skp->pegawai == rq->user->pegawai);
	show_flag(rq, "Bisa.pulihkan",
	    may(rq, SKP_UBAH, p.orang, (int)p.skp->status));
	show_text(rq, "Skp.rev", "%llu", (unsigned long long)p.skp->rev);
	show_text(rq, "Revisi.id", "%s", r->id);
	show_text(rq, "Revisi.nomor", "%u", r->nomor);
	return page("revisi/lihat.cs");
}

/* Bringing it back is asked on a page that shows what would change. */
static struct reply
ask(struct req *rq)
{
	struct plan p;
	const Revisi *r = find(rq, SKP_UBAH, false, &p);
	struct state old = { 0 }, now;

	if (r == NULL)
		return p.no;
	plan_show_head(rq, &p);
	now = state_now(&p);
	old = state_of(rq, r);
	show_side(rq, "Baru", &old);
	revisi_show_diff(rq, &now, &old, 0);
	return page("revisi/pulihkan.cs");
}

static struct reply
restore(struct req *rq)
{
	struct plan p;
	const Revisi *r = find(rq, SKP_UBAH, true, &p);
	struct state old, now;

	if (r == NULL)
		return p.no;
	plan_show_head(rq, &p);
	old = state_of(rq, r);
	now = state_now(&p);
	show_side(rq, "Baru", &old);
	revisi_show_diff(rq, &now, &old, 0);
	if (form_stale(rq, p.skp->rev))
		return page_stale(rq, "revisi/pulihkan.cs");
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=%s", p.skp->id,
	    revisi_restore(rq, &p, r) > 0 ? "dipulihkan-sebagian" :
	    "dipulihkan");
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, SKP_LIHAT, id_field, .run = list },
	{ GET,  "/lihat", SIGNED_IN, SKP_LIHAT, id_field, .run = look },
	{ GET,  "/banding", SIGNED_IN, SKP_LIHAT, compare_fields,
	  .run = compare },
	{ GET,  "/pulihkan", SIGNED_IN, SKP_UBAH, id_field, .run = ask },
	{ POST, "/pulihkan", SIGNED_IN, SKP_UBAH, id_field, .run = restore },
	{ 0 }
};

int
main(void)
{
	static const struct program revisi = {
		.name   = "revisi",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) | BIT(T_UNIT) |
		    BIT(T_ATURAN) | BIT(T_TANDA_TERIMA) | BIT(T_REVISI) |
		    BIT(T_TIM) | BIT(T_PERAN),
		.writes = BIT(T_SKP) | BIT(T_RHK) | BIT(T_REVISI),
		.routes = routes,
	};

	return serve(&revisi);
}
