/* aksi.c - rencana aksi: the steps of each result, month by month */
#include <string.h>

#include "deed.h"
#include "deed_paste.h"
#include "find.h"
#include "find_aksi.h"
#include "id.h"
#include "step.h"

static const struct field month_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "bulan", .kind = WHOLE },
	{ 0 }
};
static const struct field id_field[] = { { .name = "id", .kind = ID }, { 0 } };
static const struct field step_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "id", .kind = ID },
	{ .name = "rhk", .kind = ID },
	{ .name = "bulan", .kind = WHOLE },
	{ .name = "teks", .kind = TEXT, .max = BATAS_STEP },
	{ .name = "target", .kind = LINE, .max = BATAS_STEP_TARGET },
	{ .name = "berulang", .kind = TICK },
	{ .name = "lagi", .kind = LINE, .max = 5 },
	{ 0 }
};
static const struct field report_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "hasil", .kind = TEXT, .max = BATAS_STEP },
	{ .name = "selesai", .kind = TICK },
	{ 0 }
};
static const struct field copy_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "bulan", .kind = WHOLE },
	{ .name = "hanya", .kind = CHOICE },
	{ 0 }
};

static const struct field box_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "hasil", .kind = LINE, .max = 800 },
	{ 0 }
};
static const struct field paste_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "isi", .kind = TEXT, .max = DEED_BOX },
	{ .name = "simpan", .kind = LINE, .max = 8 },
	{ 0 }
};

/* The month asked for; without one today's, inside the plan's days. */
static unsigned
month_asked(struct req *rq, const Skp *skp)
{
	struct problems bad = { 0 };
	int64_t month = form_whole(rq, &bad, "bulan");

	return month >= 1 && month <= 12 ? (unsigned)month :
	    deed_month(skp, rq->today);
}

/* A month whose period was sent or is over; more time is asked for there. */
static void
show_lock(struct req *rq, const struct plan *p, unsigned m)
{
	const Periode *period = deed_period(rq, p->skp, m);
	bool open = deed_month_open(rq, p, m);

	show_flag(rq, "Boleh.ubah", deed_open(rq, p) && open);
	show_flag(rq, "Terkunci", !open && p->skp->revisi > 0);
	if (period != NULL)
		show(rq, "Periode", &period->base);
}

static struct reply
month(struct req *rq)
{
	struct plan p;
	unsigned m;

	if (form_text(rq, "skp")[0] == '\0')
		return deed_own_plan(rq, "/cgi-bin/aksi");
	if (!plan_see(rq, form_text(rq, "skp"), AKSI_LIHAT, &p))
		return p.no;
	m = month_asked(rq, p.skp);
	plan_show_head(rq, &p);
	deed_show_year(rq, &p, m);
	deed_show_month(rq, &p, m);
	show_lock(rq, &p, m);
	return page("aksi/bulan.cs");
}

/* --------------------------------------------------------------- one step */

/* The plan of a form about steps, locked, once it was approved. */
static bool
hold(struct req *rq, const char *skp, struct plan *p)
{
	if (!plan_hold(rq, skp, AKSI_UBAH, p))
		return false;
	p->no = refuse_why(409, "belum-disetujui");
	return deed_open(rq, p);
}

static struct reply
blank(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "skp"), AKSI_UBAH, &p))
		return p.no;
	if (!deed_open(rq, &p))
		return refuse_why(409, "belum-disetujui");
	deed_show_form(rq, &p, NULL, month_asked(rq, p.skp));
	show_text(rq, "Aksi.rhk", "%s", form_text(rq, "rhk"));
	return page("aksi/baru.cs");
}

static struct reply
listed(struct req *rq, const Aksi *a, const char *message)
{
	return go(rq, "/cgi-bin/aksi?skp=%s&bulan=%u&pesan=%s", a->skp,
	    a->bulan, message);
}

static struct reply
add(struct req *rq)
{
	struct problems bad = { 0 };
	Aksi a = AKSI__INIT;
	struct plan p;

	if (!hold(rq, form_text(rq, "skp"), &p))
		return p.no;
	deed_show_form(rq, &p, NULL, month_asked(rq, p.skp));
	deed_read_step(rq, &p, &a, &bad);
	if (bad.n > 0)
		return page_again(rq, "aksi/baru.cs", &bad);
	a.id = id_new(rq->arena, rq->now);
	a.skp = p.skp->id;
	a.pegawai = p.skp->pegawai;
	a.tahun = p.skp->tahun;
	a.dibuat = rq->now;
	a.diubah = rq->now;
	a.urutan = deed_next(rq->store, a.rhk, a.bulan);
	store_act(rq->store, "aksi/tambah", rq->user->office);
	store_put(rq->store, T_AKSI, &a.base);
	if (form_text(rq, "lagi")[0] != '\0')
		return go(rq, "/cgi-bin/aksi/baru?skp=%s&bulan=%u&rhk=%s"
		    "&pesan=aksi-disimpan", a.skp, a.bulan, a.rhk);
	return listed(rq, &a, "aksi-disimpan");
}

/* A form about the step named. */
static struct reply
step_page(struct req *rq, const char *template)
{
	const Aksi *a = aksi_get(rq->store, form_text(rq, "id"), false);
	struct plan p;

	if (!plan_see(rq, a != NULL ? a->skp : "", AKSI_UBAH, &p))
		return p.no;
	if (!deed_open(rq, &p))
		return refuse_why(409, "belum-disetujui");
	if (!deed_month_open(rq, &p, a->bulan))
		return refuse_why(409, "bulan-terkunci");
	deed_show_form(rq, &p, a, a->bulan);
	return page(template);
}

static struct reply
edit(struct req *rq)
{
	return step_page(rq, "aksi/ubah.cs");
}

/* The step named by the form and its plan, both locked, plan first. */
static Aksi *
hold_step(struct req *rq, struct plan *p)
{
	const Aksi *a = aksi_get(rq->store, form_text(rq, "id"), false);

	if (!hold(rq, a != NULL ? a->skp : "", p))
		return NULL;
	p->no = refuse_why(409, "bulan-terkunci");
	return deed_month_open(rq, p, a->bulan) ?
	    aksi_get(rq->store, a->id, true) : NULL;
}

static struct reply
save(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;
	Aksi *a = hold_step(rq, &p);

	if (a == NULL)
		return p.no;
	deed_show_form(rq, &p, a, a->bulan);
	if (form_stale(rq, a->rev))
		return page_stale(rq, "aksi/ubah.cs");
	deed_read_step(rq, &p, a, &bad);
	if (bad.n > 0)
		return page_again(rq, "aksi/ubah.cs", &bad);
	a->diubah = rq->now;
	store_act(rq->store, "aksi/ubah", rq->user->office);
	store_put(rq->store, T_AKSI, &a->base);
	return listed(rq, a, "aksi-disimpan");
}

static struct reply
ask_remove(struct req *rq)
{
	return step_page(rq, "aksi/hapus.cs");
}

static struct reply
drop(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;
	Aksi *a = hold_step(rq, &p);

	if (a == NULL)
		return p.no;
	deed_show_form(rq, &p, a, a->bulan);
	if (form_stale(rq, a->rev))
		return page_stale(rq, "aksi/hapus.cs");
	/* Evidence never loses what it proves unseen. */
	if (*bukti_of_aksi(rq->store, a->id) != NULL) {
		problem(&bad, "aksi", "berbukti");
		return page_again(rq, "aksi/hapus.cs", &bad);
	}
	store_act(rq->store, "aksi/hapus", rq->user->office);
	store_drop(rq->store, T_AKSI, &a->base);
	return listed(rq, a, "aksi-dihapus");
}

/* --------------------------------------------------------- report on a step */

static struct reply
ask_report(struct req *rq)
{
	return step_page(rq, "aksi/hasil.cs");
}

static struct reply
report(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;
	Aksi *a = hold_step(rq, &p);

	if (a == NULL)
		return p.no;
	deed_show_form(rq, &p, a, a->bulan);
	if (form_stale(rq, a->rev))
		return page_stale(rq, "aksi/hasil.cs");
	a->hasil = arena_text(rq->arena, form_text(rq, "hasil"));
	a->selesai = form_tick(rq, "selesai");
	if (a->selesai && a->hasil[0] == '\0')
		problem(&bad, "hasil", "kosong");
	if (bad.n > 0)
		return page_again(rq, "aksi/hasil.cs", &bad);
	a->diubah = rq->now;
	store_act(rq->store, "aksi/hasil", rq->user->office);
	store_put(rq->store, T_AKSI, &a->base);
	return listed(rq, a, "aksi-disimpan");
}

/* ------------------------------------------------- the same as last month */

/* Every month of this one's period from that of the period before; periods
 * of the same length only. */
static size_t
copy_period(struct req *rq, const struct plan *p, unsigned month)
{
	const Periode *to = deed_period(rq, p->skp, month);
	unsigned first = to != NULL ? (unsigned)date_month(to->mulai) : month;
	unsigned last = to != NULL ? (unsigned)date_month(to->selesai) : month;
	unsigned length = last - first + 1;
	size_t n = 0;

	for (unsigned m = first; m <= last; m++)
		if (m > length)
			n += deed_copy_month(rq, p, m - length, m, false);
	return n;
}

/* Steps of the month before that this one does not have yet. */
static struct reply
copy(struct req *rq)
{
	bool only_recurring = strcmp(form_text(rq, "hanya"), "berulang") == 0;
	struct plan p;
	size_t n;
	unsigned to;

	if (!hold(rq, form_text(rq, "skp"), &p))
		return p.no;
	to = month_asked(rq, p.skp);
	if (to < 2)
		return refuse_why(409, "bulan-pertama");
	if (!deed_month_open(rq, &p, to))
		return refuse_why(409, "bulan-terkunci");
	store_act(rq->store, "aksi/salin", rq->user->office);
	n = strcmp(form_text(rq, "hanya"), "periode") == 0 ?
	    copy_period(rq, &p, to) :
	    deed_copy_month(rq, &p, to - 1, to, only_recurring);
	return go(rq, "/cgi-bin/aksi?skp=%s&bulan=%u&pesan=%s", p.skp->id, to,
	    n > 0 ? "aksi-disalin" : "aksi-tidak-ada");
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, AKSI_LIHAT, month_fields, .run = month },
	{ GET,  "/baru", SIGNED_IN, AKSI_UBAH, step_fields, .run = blank },
	{ POST, "/baru", SIGNED_IN, AKSI_UBAH, step_fields, .run = add },
	{ GET,  "/ubah", SIGNED_IN, AKSI_UBAH, id_field, .run = edit },
	{ POST, "/ubah", SIGNED_IN, AKSI_UBAH, step_fields, .run = save },
	{ GET,  "/hapus", SIGNED_IN, AKSI_UBAH, id_field, .run = ask_remove },
	{ POST, "/hapus", SIGNED_IN, AKSI_UBAH, id_field, .run = drop },
	{ GET,  "/hasil", SIGNED_IN, AKSI_UBAH, id_field, .run = ask_report },
	{ POST, "/hasil", SIGNED_IN, AKSI_UBAH, report_fields, .run = report },
	{ GET,  "/tempel", SIGNED_IN, AKSI_UBAH, box_fields,
	    .run = deed_paste_page },
	{ POST, "/tempel", SIGNED_IN, AKSI_UBAH, paste_fields,
	    .run = deed_paste, .body_max = 256 << 10 },
	{ POST, "/salin", SIGNED_IN, AKSI_UBAH, copy_fields, .run = copy },
	{ 0 }
};

int
main(void)
{
	static const struct program aksi = {
		.name   = "aksi",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) |
		    BIT(T_UNIT) | BIT(T_AKSI) | BIT(T_BUKTI) |
		    BIT(T_PERIODE) | BIT(T_PENILAIAN),
		.writes = BIT(T_AKSI),
		.routes = routes,
	};

	return serve(&aksi);
}
