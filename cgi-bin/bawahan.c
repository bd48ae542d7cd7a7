/* bawahan.c - plans of those one rates: list, examine, decide (S-12, S-13) */
#include <string.h>

#include "decide.h"
#include "find.h"
#include "find_revisi.h"
#include "impact.h"
#include "nudge.h"
#include "office.h"
#include "pk.h"
#include "plan.h"
#include "revisi.h"
#include "saran.h"
#include "skp.h"
#include "staff.h"
#include "text.h"

enum { PAGE = DECIDE_MANY };

/* --------------------------------------------------------------- the list */

static const struct field list_fields[] = {
	{ .name = "status", .kind = LINE, .max = 16 },
	{ .name = "lewati", .kind = WHOLE },
	{ .name = "tahun", .kind = WHOLE },
	{ 0 }
};

/* When its last step was taken. */
static int64_t
last_step(const Skp *skp)
{
	return skp->n_riwayat > 0 ?
	    skp->riwayat[skp->n_riwayat - 1]->waktu : skp->dibuat;
}

static void
show_line(struct req *rq, const struct staff *line, int year)
{
	struct row *row = show_row(rq, "Bawahan");
	const Tugas *post = tugas_on(line->orang, rq->today);

	row_text(rq, row, "nama", "%s", line->orang->nama);
	row_text(rq, row, "nomor", "%s", line->orang->nomor);
	row_text(rq, row, "jabatan", "%s", post != NULL ? post->jabatan : "");
	row_text(rq, row, "status", "%s", staff_status(line));
	if (line->skp == NULL || skp_open(line->skp)) {
		row_text(rq, row, "p", "%llu",
		    (unsigned long long)line->orang->pegawai);
		row_flag(rq, row, "diingatkan", nudge_sent(rq,
		    line->orang->pegawai, PEMBERITAHUAN__JENIS__DIINGATKAN,
		    line->skp != NULL ? line->skp->id : ""));
	}
	if (line->skp == NULL)
		return;
	row_text(rq, row, "id", "%s", line->skp->id);
	if ((int)line->skp->tahun != year)
		row_text(rq, row, "tahun", "%u", line->skp->tahun);
	row_date(rq, row, "mulai", line->skp->mulai);
	row_date(rq, row, "selesai", line->skp->selesai);
	row_flag(rq, row, "dibuka", line->skp->dibuka_penilai != 0);
	if (line->skp->status == STATUS_SKP__DIAJUKAN)
		row_text(rq, row, "hari", "%d",
		    plan_days(rq, line->skp->diajukan));
	else if (line->skp->status == STATUS_SKP__DIKEMBALIKAN)
		row_text(rq, row, "hari", "%d", plan_days(rq,
		    last_step(line->skp)));
	row_flag(rq, row, "minta", skp_asked(line->skp));
}

static struct reply
list(struct req *rq)
{
	static const char *const filters[] = {
		"DIAJUKAN", "DIKEMBALIKAN", "DRAF", "BELUM", "DISETUJUI",
	};
	struct problems bad = { 0 };
	const char *want = form_text(rq, "status");
	int64_t from = form_whole(rq, &bad, "lewati");
	int64_t seen = 0;
	size_t n;
	int now = date_year(rq->today);
	int year = (int)form_whole(rq, &bad, "tahun");
	struct staff *all;

	if (year < now - 1 || year > now + 1)
		year = now;
	all = staff_plans(rq, (unsigned)year, &n);

	for (size_t f = 0; f < sizeof filters / sizeof filters[0]; f++) {
		struct row *row = show_row(rq, "Saring");
		int count = 0;

		for (size_t i = 0; i < n; i++)
			count += strcmp(staff_status(&all[i]), filters[f]) == 0;
		row_text(rq, row, "status", "%s", filters[f]);
		row_text(rq, row, "jumlah", "%d", count);
		row_flag(rq, row, "dipilih", strcmp(want, filters[f]) == 0);
	}
	for (size_t i = 0; i < n; i++) {
		if (want[0] != '\0' && strcmp(staff_status(&all[i]), want) != 0)
			continue;
		if (seen >= from && seen < from + PAGE)
			show_line(rq, &all[i], year);
		seen++;
	}
	if (seen > from + PAGE)
		show_text(rq, "Lanjut", "%lld", (long long)from + PAGE);
	if (from > 0)
		show_text(rq, "Mundur", "%lld",
		    (long long)(from > PAGE ? from - PAGE : 0));
	show_text(rq, "Jumlah", "%zu", n);
	show_text(rq, "Tahun", "%d", year);
	show_text(rq, "TahunLain", "%d", year == now ? now - 1 : now);
	show_text(rq, "Status", "%s", want);
	return page("bawahan/daftar.cs");
}

/* --------------------------------------------------------------- examining */

static const struct field id_field[] = { { .name = "id", .kind = ID }, { 0 } };
static const struct field reason_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "alasan", .kind = TEXT, .max = BATAS_REASON },
	{ 0 }
};
static const struct field value_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "ekspektasi", .kind = TEXT, .max = BATAS_VALUE, .rows = 7 },
	{ 0 }
};

static struct reply
examine(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_LIHAT, &p))
		return p.no;
	plan_show(rq, &p);
	revisi_show_since(rq, &p);
	saran_show_plan(rq, &p, true);
	pk_show_plan(rq, &p);
	return page("bawahan/periksa.cs");
}

/* Begins to examine: from now on the owner cannot take it back. */
static struct reply
begin(struct req *rq)
{
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_SETUJUI, &p))
		return p.no;
	if (p.skp->dibuka_penilai == 0) {
		p.skp->dibuka_penilai = rq->now;
		store_act(rq->store, "skp/buka", rq->user->office);
		store_put(rq->store, T_SKP, &p.skp->base);
	}
	return go(rq, "/cgi-bin/bawahan/periksa?id=%s", p.skp->id);
}

static struct reply
values(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_EKSPEKTASI, &p))
		return p.no;
	plan_show_head(rq, &p);
	plan_show_values(rq, p.skp);
	return page("bawahan/ekspektasi.cs");
}

static struct reply
save_values(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_EKSPEKTASI, &p))
		return p.no;
	plan_show_head(rq, &p);
	plan_show_values(rq, p.skp);
	if (form_stale(rq, p.skp->rev))
		return page_stale(rq, "bawahan/ekspektasi.cs");
	plan_read_values(rq, p.skp, &bad);
	if (bad.n > 0)
		return page_again(rq, "bawahan/ekspektasi.cs", &bad);
	if (p.skp->dibuka_penilai == 0 &&
	    p.skp->status == STATUS_SKP__DIAJUKAN)
		p.skp->dibuka_penilai = rq->now;
	store_act(rq->store, "skp/ekspektasi", rq->user->office);
	store_put(rq->store, T_SKP, &p.skp->base);
	return go(rq, "/cgi-bin/bawahan/periksa?id=%s&pesan=tersimpan",
	    p.skp->id);
}

/* --------------------------------------------------------------- decisions */

static void
tell(struct req *rq, const struct plan *p, Pemberitahuan__Jenis what,
    const char *reason)
{
	notify(rq->store, rq->now, p->orang->pegawai, what, plan_actor(rq),
	    reason, arena_printf(rq->arena, "/cgi-bin/skp/lihat?id=%s",
	    p->skp->id), p->skp->id);
}

static struct reply
approve(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_SETUJUI, &p))
		return p.no;
	plan_show(rq, &p);
	pk_show_plan(rq, &p);
	if (form_stale(rq, p.skp->rev))
		return page_stale(rq, "bawahan/periksa.cs");
	plan_check(rq, &p, &bad);
	if (bad.n > 0)
		return page_again(rq, "bawahan/periksa.cs", &bad);
	if (!decide_approve(rq, &p))
		return refuse(403);
	return go(rq, "/cgi-bin/bawahan?pesan=disetujui");
}

/* Back to its owner with a reason: returned, or lowered from approval (S9). */
static struct reply
send_back(struct req *rq, enum action action, Skp__Langkah step,
    Pemberitahuan__Jenis what, const char *template, const char *done)
{
	struct problems bad = { 0 };
	const char *reason = form_text(rq, "alasan");
	struct batas limits;
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), action, &p))
		return p.no;
	plan_show(rq, &p);
	if (action == SKP_TURUNKAN)
		impact_show_plan(rq, &p);
	pk_show_plan(rq, &p);
	if (form_stale(rq, p.skp->rev))
		return page_stale(rq, template);
	limits = plan_limits(rq);
	need_text(&bad, "alasan", reason, (size_t)limits.reason_min,
	    (size_t)limits.reason_max);
	if (bad.n > 0)
		return page_again(rq, template, &bad);
	/* Decided before revisions were kept: what is in force now is it. */
	if (action == SKP_TURUNKAN) {
		revisi_keep(rq->store, p.skp->disetujui, p.skp, p.rhk,
		    p.skp->revisi);
		if (skp_asked(p.skp))
			p.skp->minta->dijawab = rq->now;
	}
	if (skp_move(p.skp, action, ties(rq, p.orang), rq->user->roles))
		return refuse(403);
	p.skp->catatan = reason;
	p.skp->dibuka_penilai = 0;
	plan_step(rq, p.skp, step, reason);
	store_act(rq->store, action_name(action), rq->user->office);
	store_put(rq->store, T_SKP, &p.skp->base);
	tell(rq, &p, what, reason);
	/* An admin who lowers a plan rates nobody: back to the plan itself. */
	if (action == SKP_TURUNKAN)
		return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=%s", p.skp->id,
		    done);
	return go(rq, "/cgi-bin/bawahan?pesan=%s", done);
}

static struct reply
give_back(struct req *rq)
{
	return send_back(rq, SKP_KEMBALIKAN, SKP__LANGKAH__KEMBALIKAN,
	    PEMBERITAHUAN__JENIS__SKP_DIKEMBALIKAN, "bawahan/periksa.cs",
	    "dikembalikan");
}

static struct reply
ask_lower(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_TURUNKAN, &p))
		return p.no;
	plan_show(rq, &p);
	impact_show_plan(rq, &p);
	return page("bawahan/turunkan.cs");
}

static struct reply
lower(struct req *rq)
{
	return send_back(rq, SKP_TURUNKAN, SKP__LANGKAH__TURUNKAN,
	    PEMBERITAHUAN__JENIS__SKP_DITURUNKAN, "bawahan/turunkan.cs",
	    "diturunkan");
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, BAWAHAN_LIHAT, list_fields, .run = list },
	{ GET,  "/periksa", SIGNED_IN, SKP_LIHAT, id_field, .run = examine },
	{ POST, "/buka", SIGNED_IN, SKP_SETUJUI, id_field, .run = begin },
	{ GET,  "/ekspektasi", SIGNED_IN, SKP_EKSPEKTASI, id_field, .run = values },
	{ POST, "/ekspektasi", SIGNED_IN, SKP_EKSPEKTASI, value_fields,
	  .run = save_values },
	{ POST, "/setujui", SIGNED_IN, SKP_SETUJUI, id_field, .run = approve },
	{ GET,  "/setujui-bersama", SIGNED_IN, SKP_SETUJUI, decide_pick_fields,
	  .run = decide_ask_many },
	{ POST, "/setujui-bersama", SIGNED_IN, SKP_SETUJUI, decide_pick_fields,
	  .run = decide_approve_many },
	{ GET,  "/hasil", SIGNED_IN, SKP_SETUJUI, decide_result_fields,
	  .run = decide_results },
	{ POST, "/ingatkan", SIGNED_IN, INGATKAN, decide_remind_fields,
	  .run = decide_remind },
	{ POST, "/kembalikan", SIGNED_IN, SKP_KEMBALIKAN, reason_fields,
	  .run = give_back },
	{ GET,  "/turunkan", SIGNED_IN, SKP_TURUNKAN, id_field, .run = ask_lower },
	{ POST, "/turunkan", SIGNED_IN, SKP_TURUNKAN, reason_fields, .run = lower,
	  .fresh = true },
	{ 0 }
};

int
main(void)
{
	static const struct program bawahan = {
		.name   = "bawahan",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) | BIT(T_UNIT) |
		    BIT(T_ATURAN) | BIT(T_TANDA_TERIMA) | BIT(T_REVISI) |
		    BIT(T_PERJANJIAN),
		.writes = BIT(T_SKP) | BIT(T_REVISI) | BIT(T_PEMBERITAHUAN) |
		    BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&bawahan);
}
