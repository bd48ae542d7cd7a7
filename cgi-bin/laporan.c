/* laporan.c - "Laporkan data salah": report, queue, correct, answer (S-02) */
#include <string.h>

#include "akibat.h"
#include "betul.h"
#include "find.h"
#include "find_laporan.h"
#include "id.h"
#include "jabatan.h"
#include "laporan.h"
#include "laporan_form.h"
#include "office.h"
#include "plan.h"
#include "search.h"
#include "text.h"

enum { FOUND = 20, OWN = 50, ADMINS = 20, STAFF = 200 };

/* ------------------------------------------------------------------ his own */

static struct reply
own(struct req *rq)
{
	for (Laporan **l = laporan_of(rq->store, rq->user->pegawai, OWN);
	    *l != NULL; l++)
		laporan_row(rq, "LaporanList", *l);
	return page("laporan/daftar.cs");
}

static bool
field_asked(struct req *rq, Laporan__Bidang *what)
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value_by_name(
	    &laporan__bidang__descriptor, form_text(rq, "bidang"));

	if (v != NULL)
		*what = (Laporan__Bidang)v->value;
	return v != NULL;
}

/* Candidates for the right superior: those whose post lets them rate (R-ACT-2).
 * Another one, say with a delegation, may be named by his number. */
static void
show_found(struct req *rq)
{
	const char *asked = form_text(rq, "cari");
	Pegawai **p = pegawai_search(rq->store, asked, FOUND);

	for (; *p != NULL; p++)
		if ((*p)->pegawai != rq->user->pegawai &&
		    tugas_may_rate(tugas_on(*p, rq->today), ""))
			row_record(rq, show_row(rq, "Ditemukan"), "orang",
			    &identitas_on(rq->store, *p, rq->today)->base);
	show_text(rq, "Dicari", "%s", asked);
}

static struct reply
report_form(struct req *rq)
{
	static const Laporan__Bidang all[] = {
		LAPORAN__BIDANG__ATASAN, LAPORAN__BIDANG__UNIT,
		LAPORAN__BIDANG__JABATAN, LAPORAN__BIDANG__GOLONGAN,
		LAPORAN__BIDANG__NAMA, LAPORAN__BIDANG__SUREL,
		LAPORAN__BIDANG__LAIN,
	};
	Laporan__Bidang what;

	if (!field_asked(rq, &what)) {
		for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
			laporan_now_row(rq, rq->user->orang, all[i]);
		return page("laporan/pilih.cs");
	}
	laporan_now(rq, rq->user->orang, what);
	if (what == LAPORAN__BIDANG__ATASAN)
		show_found(rq);
	return page("laporan/baru.cs");
}

/* Is the same datum reported already and not closed? */
static bool
reported(struct req *rq, Laporan__Bidang what)
{
	for (Laporan **l = laporan_of(rq->store, rq->user->pegawai, OWN);
	    *l != NULL; l++)
		if ((*l)->bidang == what && laporan_open(*l))
			return true;
	return false;
}

static void
tell_admins(struct req *rq, const Laporan *l)
{
	uint64_t keys[ADMINS];
	size_t n = admin_of(rq->store, l->unit, l->pegawai, rq->today, keys,
	    ADMINS);

	for (size_t i = 0; i < n; i++)
		notify(rq->store, rq->now, keys[i],
		    PEMBERITAHUAN__JENIS__LAPORAN_BARU, plan_actor(rq),
		    l->keterangan, arena_printf(rq->arena,
		    "/cgi-bin/laporan/tangani?id=%s", l->id), l->id);
}

static void
read_report(struct req *rq, Laporan *l, struct problems *bad)
{
	const Pegawai *who;

	form_read(rq, bad, &l->base, "bidang", "baru", "keterangan", NULL);
	need_text(bad, "keterangan", l->keterangan, 5, 1000);
	if (l->bidang == LAPORAN__BIDANG__ATASAN) {
		who = pegawai_by_nomor(rq->store, form_text(rq, "nomor"), false);
		if (*form_text(rq, "nomor") == '\0')
			problem(bad, "nomor", "kosong");
		else if (who == NULL)
			problem(bad, "nomor", "tiada");
		else if (who->pegawai == l->pegawai)
			problem(bad, "nomor", "lingkaran");
		l->acuan = who != NULL ? who->nomor : "";
		l->baru = who != NULL ? who->nama : "";
	} else if (l->bidang == LAPORAN__BIDANG__LAIN) {
		may_text(bad, "baru", l->baru, 200);
	} else {
		need_text(bad, "baru", l->baru, 1, 200);
	}
	if (bad->n == 0 && reported(rq, l->bidang))
		problem(bad, "keterangan", "sudah-dilaporkan");
}

static struct reply
report(struct req *rq)
{
	struct problems bad = { 0 };
	const Pegawai *me = rq->user->orang;
	const Tugas *post = tugas_on(me, rq->today);
	Laporan l = LAPORAN__INIT;
	const Asal *asal;

	if (!allow(rq, LAPORAN_BUAT, me, -1))
		return refuse(403);
	l.pegawai = me->pegawai;
	read_report(rq, &l, &bad);
	if (problem_at(&bad, "bidang"))
		return refuse(404);
	if (bad.n > 0) {
		laporan_now(rq, me, l.bidang);
		return page_again(rq, "laporan/baru.cs", &bad);
	}
	l.id = id_new(rq->arena, rq->now);
	l.unit = post != NULL ? post->unit : "";
	l.lama = betul_now(rq, me, l.bidang, &asal);
	l.waktu = rq->now;
	laporan_step(rq, &l, l.keterangan);
	store_act(rq->store, "laporan/buat", rq->user->office);
	store_put(rq->store, T_LAPORAN, &l.base);
	tell_admins(rq, &l);
	return go(rq, "/cgi-bin/laporan?pesan=laporan-terkirim");
}

static struct reply
reopen(struct req *rq)
{
	struct problems bad = { 0 };
	Laporan *l = laporan_get(rq->store, form_text(rq, "id"), true);
	const char *why = form_text(rq, "alasan");
	int days = laporan_days(aturan_on(rq->store, "pengelolaan", rq->today));

	if (l == NULL || l->pegawai != rq->user->pegawai ||
	    !allow(rq, LAPORAN_BUAT, rq->user->orang, -1))
		return refuse(403);
	if (!laporan_reopens(l, date_of(l->selesai, rq->agency->zona),
	    rq->today, days) || !laporan_move(l, LAPORAN_BUKA_LAGI))
		return refuse(409);
	need_text(&bad, "alasan", why, 5, 1000);
	if (bad.n > 0) {
		own(rq);
		show_text(rq, "Buka", "%s", l->id);
		return page_again(rq, "laporan/daftar.cs", &bad);
	}
	l->selesai = 0;
	l->penangan = 0;
	laporan_step(rq, l, why);
	store_act(rq->store, "laporan/buka-lagi", rq->user->office);
	store_put(rq->store, T_LAPORAN, &l->base);
	tell_admins(rq, l);
	return go(rq, "/cgi-bin/laporan?pesan=laporan-dibuka-lagi");
}

/* --------------------------------------------------------------- the queue */

static struct reply
queue(struct req *rq)
{
	static const Laporan__Status all[] = {
		LAPORAN__STATUS__BARU, LAPORAN__STATUS__DIPROSES,
		LAPORAN__STATUS__SELESAI, LAPORAN__STATUS__DITOLAK,
	};
	bool closed = form_tick(rq, "selesai");

	for (size_t i = closed ? 2 : 0; i < (closed ? 4u : 2u); i++)
		laporan_queue(rq, all[i]);
	show_flag(rq, "Selesai", closed);
	return page("laporan/antrean.cs");
}

/* The report and its person; the answer is in *no when he may not. */
static Laporan *
find_report(struct req *rq, bool hold, Pegawai **who)
{
	Laporan *l = laporan_get(rq->store, form_text(rq, "id"), hold);

	*who = l != NULL ? pegawai_get(rq->store, l->pegawai, hold) : NULL;
	if (*who == NULL || !allow(rq, LAPORAN_TANGANI, *who, -1))
		return NULL;
	laporan_one(rq, l, *who);
	return l;
}

static struct reply
handle_form(struct req *rq)
{
	Pegawai *who;

	return find_report(rq, false, &who) != NULL ?
	    page("laporan/tangani.cs") : refuse(404);
}

static struct reply
finish(struct req *rq, Laporan *l, const char *act, const char *answer,
    const char *message)
{
	l->jawaban = answer;
	l->penangan = rq->user->pegawai;
	if (!laporan_open(l))
		l->selesai = rq->now;
	laporan_step(rq, l, answer);
	store_act(rq->store, act, rq->user->office);
	store_put(rq->store, T_LAPORAN, &l->base);
	notify(rq->store, rq->now, l->pegawai,
	    PEMBERITAHUAN__JENIS__LAPORAN_DIJAWAB, rq->user->orang->nama,
	    answer, "/cgi-bin/laporan", l->id);
	return go(rq, "/cgi-bin/laporan/antrean?pesan=%s", message);
}

static struct reply
take(struct req *rq)
{
	Pegawai *who;
	Laporan *l = find_report(rq, true, &who);

	if (l == NULL)
		return refuse(403);
	if (form_stale(rq, l->rev))
		return page_stale(rq, "laporan/tangani.cs");
	if (!laporan_move(l, LAPORAN_TANGANKAN))
		return refuse(409);
	l->penangan = rq->user->pegawai;
	laporan_step(rq, l, "");
	store_act(rq->store, "laporan/tangani", rq->user->office);
	store_put(rq->store, T_LAPORAN, &l->base);
	return go(rq, "/cgi-bin/laporan/tangani?id=%s&pesan=tersimpan", l->id);
}

/* "Terapkan": the datum is corrected and the report closed in one step. */
static struct reply
apply(struct req *rq)
{
	struct problems bad = { 0 };
	Pegawai *who;
	Laporan *l = find_report(rq, true, &who);

	if (l == NULL)
		return refuse(403);
	if (form_stale(rq, l->rev))
		return page_stale(rq, "laporan/tangani.cs");
	if (!betul_apply(rq, who, l->bidang, &bad) && bad.n == 0)
		return refuse(403);
	if (bad.n > 0)
		return page_again(rq, "laporan/tangani.cs", &bad);
	if (!laporan_move(l, LAPORAN_SELESAIKAN))
		return refuse(409);
	store_act(rq->store, "laporan/terapkan", rq->user->office);
	store_put(rq->store, T_PEGAWAI, &who->base);
	akibat_now(rq, who->pegawai, STAFF);
	return finish(rq, l, "laporan/terapkan", form_text(rq, "jawaban"),
	    "laporan-diterapkan");
}

/* Answered without a change, or declined, with a reason. */
static struct reply
answer(struct req *rq)
{
	struct problems bad = { 0 };
	Pegawai *who;
	Laporan *l = find_report(rq, true, &who);
	const char *why = form_text(rq, "alasan");
	bool refused = form_tick(rq, "tolak");
	struct batas limits;

	if (l == NULL)
		return refuse(403);
	if (form_stale(rq, l->rev))
		return page_stale(rq, "laporan/tangani.cs");
	limits = plan_limits(rq);
	need_text(&bad, "alasan", why, (size_t)limits.reason_min,
	    (size_t)limits.reason_max);
	if (bad.n > 0)
		return page_again(rq, "laporan/tangani.cs", &bad);
	if (!laporan_move(l, refused ? LAPORAN_TOLAK : LAPORAN_SELESAIKAN))
		return refuse(409);
	return finish(rq, l, refused ? "laporan/tolak" : "laporan/jawab", why,
	    "laporan-dijawab");
}

static const struct field look[] = {
	{ .name = "id", .kind = ID },
	{ .name = "bidang", .kind = CHOICE },
	{ .name = "cari", .kind = LINE, .max = 100 },
	{ .name = "selesai", .kind = TICK },
	{ 0 }
};
static const struct field report_fields[] = {
	{ .name = "bidang", .kind = CHOICE },
	{ .name = "nomor", .kind = LINE, .max = 30 },
	{ .name = "baru", .kind = LINE, .max = 300 },
	{ .name = "keterangan", .kind = TEXT, .max = 1500 },
	{ 0 }
};
static const struct field reason[] = {
	{ .name = "id", .kind = ID },
	{ .name = "tolak", .kind = TICK },
	{ .name = "alasan", .kind = TEXT, .max = BATAS_REASON },
	{ 0 }
};
static const struct field mend_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "nomor", .kind = LINE, .max = 30 },
	{ .name = "baru", .kind = LINE, .max = 300 },
	{ .name = "jenis_jabatan", .kind = CHOICE },
	{ .name = "jenjang", .kind = CHOICE },
	{ .name = "mulai", .kind = DATE },
	{ .name = "selesai", .kind = DATE },
	{ .name = "delegasi", .kind = TICK },
	{ .name = "sk", .kind = LINE, .max = 100 },
	{ .name = "jawaban", .kind = LINE, .max = 500 },
	{ 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, LAPORAN_BUAT, look, .run = own },
	{ GET, "/baru", SIGNED_IN, LAPORAN_BUAT, look, .run = report_form },
	{ POST, "/baru", SIGNED_IN, LAPORAN_BUAT, report_fields, .run = report },
	{ POST, "/buka-lagi", SIGNED_IN, LAPORAN_BUAT, reason, .run = reopen },
	{ GET, "/antrean", SIGNED_IN, LAPORAN_TANGANI, look, .run = queue },
	{ GET, "/tangani", SIGNED_IN, LAPORAN_TANGANI, look, .run = handle_form },
	{ POST, "/ambil", SIGNED_IN, LAPORAN_TANGANI, reason, .run = take },
	{ POST, "/terapkan", SIGNED_IN, LAPORAN_TANGANI, mend_fields,
	  .run = apply },
	{ POST, "/jawab", SIGNED_IN, LAPORAN_TANGANI, reason, .run = answer },
	{ 0 }
};

int
main(void)
{
	static const struct program laporan = {
		.name = "laporan",
		.reads = BIT(T_LAPORAN) | BIT(T_UNIT) | BIT(T_PEGAWAI) |
		    BIT(T_ATURAN) | BIT(T_AKUN) | BIT(T_SKP) | BIT(T_RHK) |
		    BIT(T_PERAN),
		.writes = BIT(T_LAPORAN) | BIT(T_PEGAWAI) |
		    BIT(T_PEMBERITAHUAN) | BIT(T_SURAT) | BIT(T_SKP) |
		    BIT(T_RHK) | BIT(T_PERAN),
		.routes = routes,
	};

	return serve(&laporan);
}
