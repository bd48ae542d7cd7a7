/* realisasi.c - what was reached in a period, and its sending (S-16, 3.5) */
#include "deed.h"
#include "find.h"
#include "find_periode.h"
#include "realisasi_form.h"

static const struct field page_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "periode", .kind = ID },
	{ 0 }
};
static const struct field save_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "periode", .kind = ID },
	{ .name = "kirim", .kind = LINE, .max = 1 },
	{ .name = "baris", .kind = ID, .rows = LAPOR_ROWS },
	{ .name = "nilai", .kind = LINE, .max = 24, .rows = LAPOR_ROWS },
	{ .name = "tanggal", .kind = DATE, .rows = LAPOR_ROWS },
	{ .name = "teks", .kind = TEXT, .max = 2 * LAPOR_TEXT,
	    .rows = LAPOR_ROWS },
	{ .name = "sumber", .kind = LINE, .max = 2 * LAPOR_SOURCE,
	    .rows = LAPOR_ROWS },
	{ 0 }
};
static const struct field ask_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "periode", .kind = ID },
	{ .name = "alasan", .kind = TEXT, .max = 1000 },
	{ .name = "sampai", .kind = DATE },
	{ 0 }
};

static struct reply
show_report(struct req *rq)
{
	struct lapor l;

	if (form_text(rq, "skp")[0] == '\0')
		return deed_own_plan(rq, "/cgi-bin/realisasi");
	if (!plan_see(rq, form_text(rq, "skp"), AKSI_LIHAT, &l.p))
		return l.p.no;
	if (!lapor_find(rq, &l, false) && form_text(rq, "periode")[0] != '\0')
		return refuse(404);
	lapor_show(rq, &l);
	return page("realisasi/isi.cs");
}

/* The report of a form, locked; it may be locked by time, too: l->kunci. */
static bool
hold(struct req *rq, enum action action, struct lapor *l)
{
	if (!plan_hold(rq, form_text(rq, "skp"), action, &l->p))
		return false;
	l->p.no = refuse(404);
	if (!lapor_find(rq, l, true))
		return false;
	lapor_show(rq, l);
	return true;
}

static struct reply
report_page(struct req *rq, const struct lapor *l, const char *message)
{
	return go(rq, "/cgi-bin/realisasi?skp=%s&periode=%s&pesan=%s",
	    l->p.skp->id, l->periode->id, message);
}

static struct reply
save(struct req *rq)
{
	bool send = form_text(rq, "kirim")[0] != '\0';
	struct problems bad = { 0 };
	Realisasi **changed;
	struct lapor l;

	if (!hold(rq, AKSI_UBAH, &l))
		return l.p.no;
	if (l.kunci != KIRIM_OPEN) {
		/* G46: what was typed stays; more time can be asked for. */
		problem(&bad, "periode", "terkunci");
		return page_again(rq, "realisasi/isi.cs", &bad);
	}
	if (form_stale(rq, lapor_version(rq, &l)))
		return page_stale(rq, "realisasi/isi.cs");
	changed = lapor_read(rq, &l, send, &bad);
	if (send && plan_penilai(rq, &l.p) == NULL)
		problem(&bad, "periode", "tanpa-penilai");
	if (bad.n > 0)
		return page_again(rq, "realisasi/isi.cs", &bad);
	store_act(rq->store, "realisasi/simpan", rq->user->office);
	for (Realisasi **r = changed; *r != NULL; r++)
		store_put(rq->store, T_REALISASI, &(*r)->base);
	if (!send)
		return report_page(rq, &l, "realisasi-disimpan");
	if (!kirim_send(rq, &l.p, l.periode, penilaian_open(rq, l.p.skp,
	    l.periode)))
		return refuse(403);
	return report_page(rq, &l, "realisasi-dikirim");
}

/* ---------------------------------------------------------------- more time */

static struct reply
time_page(struct req *rq, enum action action, const char *template)
{
	struct lapor l;

	if (!plan_see(rq, form_text(rq, "skp"), action, &l.p))
		return l.p.no;
	if (!lapor_find(rq, &l, false))
		return refuse(404);
	lapor_show(rq, &l);
	show_date(rq, "BatasPenilai", kirim_last(rq, l.p.skp, l.periode,
	    PERIODE_PENILAI));
	return page(template);
}

static struct reply
ask_form(struct req *rq)
{
	return time_page(rq, AKSI_UBAH, "realisasi/minta.cs");
}

static void
read_reason(struct req *rq, struct problems *bad)
{
	struct batas limits = plan_limits(rq);

	need_text(bad, "alasan", form_text(rq, "alasan"),
	    (size_t)limits.reason_min, (size_t)limits.reason_max);
}

static struct reply
ask(struct req *rq)
{
	struct problems bad = { 0 };
	const Pegawai *to;
	struct lapor l;
	Penilaian *a;

	if (!hold(rq, AKSI_UBAH, &l))
		return l.p.no;
	to = plan_penilai(rq, &l.p);
	read_reason(rq, &bad);
	if (l.kunci != KIRIM_LATE)
		problem(&bad, "periode", "tidak-terkunci");
	else if (to == NULL)
		problem(&bad, "periode", "tanpa-penilai");
	else if (lapor_asked(&l) != NULL)
		problem(&bad, "periode", "sudah-diminta");
	if (bad.n > 0)
		return page_again(rq, "realisasi/minta.cs", &bad);
	a = penilaian_open(rq, l.p.skp, l.periode);
	penilaian_step(rq, a, arena_text(rq->arena, form_text(rq, "alasan")));
	store_act(rq->store, "realisasi/minta", rq->user->office);
	store_put(rq->store, T_PENILAIAN, &a->base);
	notify(rq->store, rq->now, to->pegawai, PEMBERITAHUAN__JENIS__AKSI_BUKA,
	    plan_actor(rq), form_text(rq, "alasan"), arena_printf(rq->arena,
	    "/cgi-bin/realisasi/buka?skp=%s&periode=%s", l.p.skp->id,
	    l.periode->id), a->id);
	return report_page(rq, &l, "tambahan-diminta");
}

static struct reply
extend_form(struct req *rq)
{
	return time_page(rq, AKSI_BUKA, "realisasi/buka.cs");
}

/* One more extension of one person, in the stored record of the period. */
static void
put_extension(struct req *rq, const struct lapor *l, date_t until)
{
	Periode *p = periode_get(rq->store, l->periode->id, true);
	Periode__Perpanjangan *e = arena_get(rq->arena, sizeof *e), **all;

	*e = (Periode__Perpanjangan)PERIODE__PERPANJANGAN__INIT;
	e->unit = "";
	e->pegawai = l->p.skp->pegawai;
	e->sampai = until;
	e->alasan = arena_text(rq->arena, form_text(rq, "alasan"));
	e->oleh = plan_actor(rq);
	e->waktu = rq->now;
	e->tahun = p->tahun != 0 ? 0 : l->p.skp->tahun;
	all = arena_array(rq->arena, p->n_perpanjangan + 1, sizeof *all);
	for (size_t i = 0; i < p->n_perpanjangan; i++)
		all[i] = p->perpanjangan[i];
	all[p->n_perpanjangan++] = e;
	p->perpanjangan = all;
	store_act(rq->store, "realisasi/buka", rq->user->office);
	store_put(rq->store, T_PERIODE, &p->base);
	notify(rq->store, rq->now, e->pegawai,
	    PEMBERITAHUAN__JENIS__TENGGAT_DIPERPANJANG, plan_actor(rq),
	    arena_printf(rq->arena, "%s sampai %s: %s", l->periode->nama,
	    date_long(rq->arena, until), e->alasan),
	    arena_printf(rq->arena, "/cgi-bin/realisasi?skp=%s&periode=%s",
	    l->p.skp->id, l->periode->id), p->id);
}

static struct reply
extend(struct req *rq)
{
	struct problems bad = { 0 };
	struct lapor l;
	date_t until;

	if (!hold(rq, AKSI_BUKA, &l))
		return l.p.no;
	until = form_date(rq, &bad, "sampai");
	read_reason(rq, &bad);
	if (until == 0 && !problem_at(&bad, "sampai"))
		problem(&bad, "sampai", "kosong");
	else if (until != 0 && until < rq->today)
		problem(&bad, "sampai", "lampau");
	if (l.kunci != KIRIM_LATE)
		problem(&bad, "periode", "tidak-terkunci");
	if (bad.n > 0)
		return page_again(rq, "realisasi/buka.cs", &bad);
	put_extension(rq, &l, until);
	if (!may(rq, AKSI_LIHAT, l.p.orang, (int)l.p.skp->status))
		return go(rq, "/cgi-bin/beranda?pesan=tenggat-diperpanjang");
	return report_page(rq, &l, "tenggat-diperpanjang");
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, AKSI_LIHAT, page_fields, .run = show_report },
	{ POST, "", SIGNED_IN, AKSI_UBAH, save_fields, .run = save,
	    .body_max = 512 << 10 },
	{ GET,  "/minta", SIGNED_IN, AKSI_UBAH, page_fields, .run = ask_form },
	{ POST, "/minta", SIGNED_IN, AKSI_UBAH, ask_fields, .run = ask },
	{ GET,  "/buka", SIGNED_IN, AKSI_BUKA, page_fields, .run = extend_form },
	{ POST, "/buka", SIGNED_IN, AKSI_BUKA, ask_fields, .run = extend },
	{ 0 }
};

int
main(void)
{
	static const struct program realisasi = {
		.name   = "realisasi",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) |
		    BIT(T_UNIT) | BIT(T_AKSI) | BIT(T_BUKTI) | BIT(T_ATURAN) |
		    BIT(T_PERIODE) | BIT(T_REALISASI) | BIT(T_PENILAIAN),
		.writes = BIT(T_REALISASI) | BIT(T_PENILAIAN) | BIT(T_PERIODE) |
		    BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&realisasi);
}
