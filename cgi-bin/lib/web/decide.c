/* decide.c - approving one plan, or several together; reminding */
#include <string.h>

#include "decide.h"
#include "find.h"
#include "find_revisi.h"
#include "id.h"
#include "nudge.h"
#include "office.h"
#include "skp.h"
#include "text.h"

bool
decide_approve(struct req *rq, struct plan *p)
{
	Skp *skp = p->skp;

	if (skp_move(skp, SKP_SETUJUI, ties(rq, p->orang), rq->user->roles))
		return false;
	skp->revisi++;
	skp->disetujui = rq->now;
	skp->penilai = rq->user->pegawai;
	skp->yang_dinilai = plan_owner(rq, p);
	skp->pejabat_penilai = plan_rater(rq, p, rq->user->orang);
	skp->catatan = "";
	skp->aturan = aturan_ids(rq->store, skp->mulai);
	plan_step(rq, skp, SKP__LANGKAH__SETUJUI, "");
	store_act(rq->store, "skp/setujui", rq->user->office);
	store_put(rq->store, T_SKP, &skp->base);
	revisi_keep(rq->store, rq->now, skp, p->rhk, skp->revisi);
	notify(rq->store, rq->now, p->orang->pegawai,
	    PEMBERITAHUAN__JENIS__SKP_DISETUJUI, plan_actor(rq), "",
	    arena_printf(rq->arena, "/cgi-bin/skp/lihat?id=%s", skp->id),
	    skp->id);
	return true;
}

/* --------------------------------------------------- several, one by one */

const struct field decide_pick_fields[] = {
	{ .name = "pilih", .kind = LINE, .max = 60, .many = true },
	{ 0 }
};
const struct field decide_result_fields[] = {
	{ .name = "p", .kind = LINE, .max = 950 },
	{ 0 }
};

/* One plan ticked, as the reader saw it. */
struct pick {
	const char	*id;
	uint64_t	 rev;		/* 0: not said */
};

/* "ID.REV" or "ID"; false when it is neither. */
static bool
read_pick(struct req *rq, const char *text, size_t len, struct pick *pick)
{
	const char *dot = memchr(text, '.', len);
	size_t id = dot != NULL ? (size_t)(dot - text) : len;

	*pick = (struct pick){ .id = arena_copy(rq->arena, text, id) };
	return id_valid(pick->id) && (dot == NULL || text_u64(
	    arena_copy(rq->arena, dot + 1, len - id - 1), &pick->rev));
}

/* A person's name, for a line of the page, and what else it says. */
static struct row *
show_line(struct req *rq, const struct plan *p, const char *code)
{
	struct row *row = show_row(rq, "Pilihan");
	size_t n = 0;

	while (p->rhk[n] != NULL)
		n++;
	row_text(rq, row, "id", "%s", p->skp->id);
	row_text(rq, row, "rev", "%llu", (unsigned long long)p->skp->rev);
	row_text(rq, row, "nama", "%s", p->orang->nama);
	row_text(rq, row, "jabatan", "%s", p->skp->jabatan);
	row_text(rq, row, "tahun", "%u", p->skp->tahun);
	row_text(rq, row, "rhk", "%zu", n);
	row_text(rq, row, "hari", "%d", plan_days(rq, p->skp->diajukan));
	row_text(rq, row, "revisi", "%u", p->skp->revisi);
	row_text(rq, row, "kode", "%s", code);
	row_text(rq, row, "status", "%s", protobuf_c_enum_descriptor_get_value(
	    &status_skp__descriptor, (int)p->skp->status)->name);
	return row;
}

/* What stands against approving it; "" when nothing does. */
static const char *
hindrance(struct req *rq, const struct plan *p, const struct pick *pick,
    struct problems *bad)
{
	if (p->skp->status == STATUS_SKP__DRAF)
		return "ditarik";
	if (p->skp->status != STATUS_SKP__DIAJUKAN)
		return "diputuskan";
	if (pick->rev != 0 && pick->rev != p->skp->rev)
		return "berubah";
	plan_check(rq, p, bad);
	return bad->n > 0 ? "kurang" : "";
}

static void
show_lacks(struct req *rq, struct row *row, const struct problems *bad)
{
	for (size_t i = 0; i < bad->n; i++)
		row_text(rq, row_row(rq, row, "kurang"), "kode", "%s",
		    bad->v[i].code);
}

/* The plan of a pick, when he is its penilai, whatever its state is now. */
static bool
find_pick(struct req *rq, const struct pick *pick, bool hold, struct plan *p)
{
	*p = (struct plan){ .skp = skp_get(rq->store, pick->id, hold) };
	if (p->skp == NULL)
		return false;
	p->orang = pegawai_get(rq->store, p->skp->pegawai, false);
	p->rhk = rhk_of(rq->store, pick->id);
	return p->orang != NULL && allow(rq, SKP_SETUJUI, p->orang,
	    STATUS_SKP__DIAJUKAN);
}

/* The page that asks: a line each; those that cannot be approved say why. */
static struct reply
ask(struct req *rq, struct problems *bad)
{
	size_t ready = 0, n = 0;
	const char *text;

	for (; (text = form_nth(rq, "pilih", n)) != NULL && n < DECIDE_MANY;
	    n++) {
		struct problems lacks = { 0 };
		struct pick pick;
		struct plan p;
		const char *code;

		if (!read_pick(rq, text, strlen(text), &pick) ||
		    !find_pick(rq, &pick, false, &p))
			return refuse(404);
		pick.rev = 0;
		code = hindrance(rq, &p, &pick, &lacks);
		show_lacks(rq, show_line(rq, &p, code), &lacks);
		ready += code[0] == '\0';
	}
	show_text(rq, "Siap", "%zu", ready);
	show_flag(rq, "Kosong", n == 0);
	return bad == NULL ? page("bawahan/bersama.cs") :
	    page_again(rq, "bawahan/bersama.cs", bad);
}

struct reply
decide_ask_many(struct req *rq)
{
	return ask(rq, NULL);
}

struct reply
decide_approve_many(struct req *rq)
{
	const char *text, *all = "";
	struct pick pick[DECIDE_MANY];
	struct problems bad = { 0 };
	struct plan p;
	size_t n = 0;

	while ((text = form_nth(rq, "pilih", n)) != NULL) {
		if (n == DECIDE_MANY) {
			problem(&bad, "pilih", "banyak");
			return ask(rq, &bad);
		}
		if (!read_pick(rq, text, strlen(text), &pick[n]) ||
		    !find_pick(rq, &pick[n], false, &p))
			return refuse(403);
		all = arena_printf(rq->arena, "%s%s%s.%llu", all,
		    n > 0 ? "," : "", pick[n].id,
		    (unsigned long long)pick[n].rev);
		n++;
	}
	if (n == 0) {
		problem(&bad, "pilih", "pilih");
		return ask(rq, &bad);
	}
	/* The first one still to be approved; then this is run again. */
	for (size_t i = 0; i < n; i++) {
		struct problems lacks = { 0 };

		if (!find_pick(rq, &pick[i], true, &p))
			return refuse(403);
		if (hindrance(rq, &p, &pick[i], &lacks)[0] != '\0')
			continue;
		if (!decide_approve(rq, &p))
			return refuse(403);
		return more();
	}
	return go(rq, "/cgi-bin/bawahan/hasil?p=%s", all);
}

/* Read from the store, so it is as true tomorrow as after a broken line. */
struct reply
decide_results(struct req *rq)
{
	size_t done = 0, open = 0, n = 0;

	for (const char *at = form_text(rq, "p"); *at != '\0' &&
	    n < DECIDE_MANY; n++) {
		size_t len = strcspn(at, ",");
		struct problems lacks = { 0 };
		struct pick pick;
		struct plan p;
		const char *code;

		if (!read_pick(rq, at, len, &pick) ||
		    !find_pick(rq, &pick, false, &p))
			return refuse(404);
		at += len + (at[len] == ',');
		code = hindrance(rq, &p, &pick, &lacks);
		if (p.skp->status == STATUS_SKP__DISETUJUI)
			code = "disetujui";
		else if (code[0] == '\0')
			code = "menunggu";
		show_lacks(rq, show_line(rq, &p, code), &lacks);
		done += strcmp(code, "disetujui") == 0;
		open += strcmp(code, "menunggu") == 0;
	}
	if (n == 0)
		return refuse(404);
	show_text(rq, "Jumlah", "%zu", n);
	show_text(rq, "Selesai", "%zu", done);
	show_text(rq, "Menunggu", "%zu", open);
	return page("bawahan/hasil.cs");
}

/* -------------------------------------------------------------- reminding */

const struct field decide_remind_fields[] = {
	{ .name = "p", .kind = WHOLE },
	{ 0 }
};

struct reply
decide_remind(struct req *rq)
{
	struct problems bad = { 0 };
	uint64_t who = (uint64_t)form_whole(rq, &bad, "p");
	const Pegawai *p = pegawai_get(rq->store, who, false);
	const char *id = "", *done, *link = "/cgi-bin/skp";
	unsigned year = (unsigned)date_year(rq->today);

	if (p == NULL || !allow(rq, SKP_EKSPEKTASI, p, STATUS_SKP__DRAF))
		return refuse(403);
	/* About his unfinished plan of this year, or its absence. */
	for (Skp **s = skp_of(rq->store, who, year); *s != NULL; s++)
		if (skp_open(*s)) {
			id = (*s)->id;
			link = arena_printf(rq->arena,
			    "/cgi-bin/skp/lihat?id=%s", id);
		}
	store_act(rq->store, "skp/ingatkan", rq->user->office);
	done = nudge(rq, who, PEMBERITAHUAN__JENIS__DIINGATKAN, "", link, id);
	return go(rq, "/cgi-bin/bawahan?pesan=%s", done);
}
