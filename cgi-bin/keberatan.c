/* keberatan.c - an objection: filed, answered, decided; final (S-22) */
#include <string.h>

#include "find.h"
#include "find_nilai.h"
#include "id.h"
#include "kirim.h"
#include "objection.h"
#include "office.h"
#include "penilaian.h"

enum { YEARS = 2 };

static const struct field id_field[] = { { .name = "id", .kind = ID }, { 0 } };
static const struct field file_fields[] = {
	{ .name = "nilai", .kind = ID },
	{ .name = "alasan", .kind = TEXT, .max = BATAS_OBJECTION },
	{ .name = "teks", .kind = TEXT, .max = BATAS_OBJECTION,
	  .rows = OBJECTION_POINTS },
	{ .name = "bukti", .kind = LINE, .max = 40, .many = true },
	{ 0 }
};
static const struct field answer_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "tanggapan", .kind = TEXT, .max = BATAS_OBJECTION },
	{ 0 }
};
static const struct field decide_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "hasil", .kind = CHOICE },
	{ .name = "perilaku", .kind = CHOICE },
	{ .name = "putusan", .kind = TEXT, .max = BATAS_OBJECTION },
	{ 0 }
};

/* ---------------------------------------------------------------- the list */

static void
show_line(struct req *rq, const char *list, const Keberatan *k)
{
	const Penilaian *p = penilaian_get(rq->store, k->penilaian, false);
	const Pegawai *who = pegawai_get(rq->store, k->pegawai, false);
	struct row *row = show_row(rq, list);

	row_record(rq, row, NULL, &k->base);
	row_text(rq, row, "nama", "%s", who != NULL ? who->nama : "");
	row_text(rq, row, "periode", "%s", p != NULL ?
	    result_period(rq->store, p) : "");
}

static void
show_of(struct req *rq, const char *list, uint64_t whose, bool asked_only)
{
	unsigned now = (unsigned)date_year(rq->today);

	for (unsigned y = now; y > now - YEARS; y--)
		for (Keberatan **k = keberatan_of_person(rq->store, whose, y);
		    *k != NULL; k++)
			if (!asked_only ||
			    (*k)->status == KEBERATAN__STATUS__DIAJUKAN)
				show_line(rq, list, *k);
}

static struct reply
list(struct req *rq)
{
	static const Keberatan__Status open[] = {
		KEBERATAN__STATUS__DITANGGAPI, KEBERATAN__STATUS__DIAJUKAN,
	};

	for (size_t i = 0; i < sizeof open / sizeof open[0]; i++)
		for (Keberatan **k = keberatan_to(rq->store,
		    rq->user->pegawai, open[i]); *k != NULL; k++)
			show_line(rq, "PutusList", *k);
	for (Pegawai **p = bawahan_on(rq->store, rq->user->orang, rq->today);
	    *p != NULL; p++)
		show_of(rq, "TanggapList", (*p)->pegawai, true);
	show_of(rq, "SayaList", rq->user->pegawai, false);
	return page("keberatan/daftar.cs");
}

static struct reply
look(struct req *rq)
{
	struct objection o;

	if (!objection_see(rq, form_text(rq, "id"), &o))
		return o.r.no;
	objection_show(rq, &o);
	return page("keberatan/lihat.cs");
}

/* --------------------------------------------------------------- filing it */

static void
tell(struct req *rq, const Keberatan *k, uint64_t whom,
    Pemberitahuan__Jenis what)
{
	notify(rq->store, rq->now, whom, what, plan_actor(rq), "",
	    arena_printf(rq->arena, "/cgi-bin/keberatan/lihat?id=%s", k->id),
	    k->id);
}

/* Why none may be filed now: a page that names the last day (G53), or that it
 * was decided (G55). */
static struct reply
closed(struct req *rq, const struct result *r)
{
	struct reply reply = page("keberatan/lewat.cs");

	result_show(rq, r);
	reply.status = 409;
	return reply;
}

static bool
may_file(struct req *rq, const struct result *r)
{
	struct clock c = result_clock(rq->store, r->nilai, rq->agency->zona,
	    rq->today);

	return penilaian_next(r->nilai->status, KEBERATAN_AJUKAN) >= 0 &&
	    c.last != 0 && rq->today <= c.last;
}

/* The superior of who rated: his word is final.  NULL: there is none. */
static Pegawai *
judge(struct req *rq, const struct result *r)
{
	const Pegawai *rater = result_rater(rq->store, r->skp, r->orang,
	    rq->today);

	return rater == NULL ? NULL : penilai_on(rq->store, rater, rq->today);
}

static void
show_form(struct req *rq, const struct result *r)
{
	const Pegawai *to = judge(rq, r);

	result_show(rq, r);
	objection_show_form(rq, r);
	if (to != NULL)
		show(rq, "Pemutus", &identitas_on(rq->store, to,
		    rq->today)->base);
}

static struct reply
ask(struct req *rq)
{
	struct result r;

	if (!result_see(rq, form_text(rq, "nilai"), &r))
		return r.no;
	if (!allow(rq, KEBERATAN_AJUKAN, r.orang, -1))
		return refuse(404);
	if (!may_file(rq, &r))
		return closed(rq, &r);
	show_form(rq, &r);
	return page("keberatan/ajukan.cs");
}

static struct reply
file_it(struct req *rq)
{
	Keberatan k = KEBERATAN__INIT;
	struct problems bad = { 0 };
	struct result r;
	const Pegawai *to;

	if (!result_hold(rq, form_text(rq, "nilai"), KEBERATAN_AJUKAN, &r))
		return r.no;
	if (!may_file(rq, &r))
		return closed(rq, &r);
	show_form(rq, &r);
	objection_read(rq, &r, &k, &bad);
	if ((to = judge(rq, &r)) == NULL)
		problem(&bad, "alasan", "tanpa-pemutus");
	if (bad.n > 0)
		return page_again(rq, "keberatan/ajukan.cs", &bad);
	if (penilaian_move(r.nilai, KEBERATAN_AJUKAN, ties(rq, r.orang),
	    rq->user->roles) != PENILAIAN_OK)
		return refuse(403);
	if (r.nilai->dibaca == 0)
		r.nilai->dibaca = rq->now;
	penilaian_step(rq, r.nilai, k.alasan);
	k.id = id_new(rq->arena, rq->now);
	k.pegawai = r.nilai->pegawai;
	k.tahun = r.nilai->tahun;
	k.penilaian = r.nilai->id;
	k.skp = r.nilai->skp;
	k.diajukan = rq->now;
	k.pemutus = to->pegawai;
	objection_dates(rq, &k);
	store_act(rq->store, action_name(KEBERATAN_AJUKAN), rq->user->office);
	store_put(rq->store, T_PENILAIAN, &r.nilai->base);
	store_put(rq->store, T_KEBERATAN, &k.base);
	tell(rq, &k, r.nilai->penilai,
	    PEMBERITAHUAN__JENIS__KEBERATAN_DIAJUKAN);
	tell(rq, &k, to->pegawai, PEMBERITAHUAN__JENIS__KEBERATAN_DIAJUKAN);
	return go(rq, "/cgi-bin/keberatan/lihat?id=%s&pesan=keberatan-diajukan",
	    k.id);
}

/* -------------------------------------------------- withdrawn and answered */

static struct reply
withdraw(struct req *rq)
{
	struct objection o;

	if (!objection_hold(rq, form_text(rq, "id"), KEBERATAN_CABUT, &o))
		return o.r.no;
	if (keberatan_move(o.ini, KEBERATAN_CABUT, o.ties, rq->user->roles,
	    false, false) != PENILAIAN_OK ||
	    penilaian_move(o.r.nilai, KEBERATAN_CABUT, o.ties,
	    rq->user->roles) != PENILAIAN_OK)
		return refuse_why(409, "keberatan-selesai");
	penilaian_step(rq, o.r.nilai, "");
	store_act(rq->store, action_name(KEBERATAN_CABUT), rq->user->office);
	store_put(rq->store, T_KEBERATAN, &o.ini->base);
	store_put(rq->store, T_PENILAIAN, &o.r.nilai->base);
	return go(rq, "/cgi-bin/keberatan/lihat?id=%s&pesan=keberatan-dicabut",
	    o.ini->id);
}

static struct reply
answer(struct req *rq)
{
	struct problems bad = { 0 };
	struct batas limits = plan_limits(rq);
	struct objection o;

	if (!objection_hold(rq, form_text(rq, "id"), KEBERATAN_TANGGAPI, &o))
		return o.r.no;
	objection_show(rq, &o);
	if (form_stale(rq, o.ini->rev))
		return page_stale(rq, "keberatan/lihat.cs");
	need_text(&bad, "tanggapan", form_text(rq, "tanggapan"),
	    (size_t)limits.reason_min, BATAS_OBJECTION);
	if (bad.n > 0)
		return page_again(rq, "keberatan/lihat.cs", &bad);
	if (keberatan_move(o.ini, KEBERATAN_TANGGAPI, o.ties, rq->user->roles,
	    false, false) != PENILAIAN_OK)
		return refuse_why(409, "keberatan-selesai");
	o.ini->tanggapan = form_text(rq, "tanggapan");
	o.ini->penanggap = plan_actor(rq);
	o.ini->ditanggapi = rq->now;
	objection_dates(rq, o.ini);
	store_act(rq->store, action_name(KEBERATAN_TANGGAPI), rq->user->office);
	store_put(rq->store, T_KEBERATAN, &o.ini->base);
	tell(rq, o.ini, o.ini->pegawai, PEMBERITAHUAN__JENIS__KEBERATAN_DIJAWAB);
	tell(rq, o.ini, o.ini->pemutus, PEMBERITAHUAN__JENIS__KEBERATAN_DIJAWAB);
	return go(rq, "/cgi-bin/keberatan/lihat?id=%s&pesan=keberatan-dijawab",
	    o.ini->id);
}

/* ------------------------------------------------------------- the decision */

static struct reply
keep_decision(struct req *rq, struct objection *o)
{
	Skp *skp = result_final(rq->store, o->r.nilai);

	penilaian_step(rq, o->r.nilai, o->ini->putusan);
	store_act(rq->store, action_name(KEBERATAN_PUTUS), rq->user->office);
	store_put(rq->store, T_KEBERATAN, &o->ini->base);
	store_put(rq->store, T_PENILAIAN, &o->r.nilai->base);
	if (skp != NULL) {
		plan_step(rq, skp, SKP__LANGKAH__FINALKAN, o->ini->putusan);
		store_put(rq->store, T_SKP, &skp->base);
	}
	tell(rq, o->ini, o->ini->pegawai,
	    PEMBERITAHUAN__JENIS__KEBERATAN_DIPUTUS);
	tell(rq, o->ini, o->r.nilai->penilai,
	    PEMBERITAHUAN__JENIS__KEBERATAN_DIPUTUS);
	return go(rq, "/cgi-bin/keberatan/lihat?id=%s&pesan=keberatan-diputus",
	    o->ini->id);
}

static struct reply
decide(struct req *rq)
{
	struct problems bad = { 0 };
	struct batas limits = plan_limits(rq);
	struct objection o;
	int hasil, perilaku;

	if (!objection_hold(rq, form_text(rq, "id"), KEBERATAN_PUTUS, &o))
		return o.r.no;
	objection_show(rq, &o);
	if (form_stale(rq, o.ini->rev))
		return page_stale(rq, "keberatan/lihat.cs");
	hasil = form_enum(rq, &bad, "hasil", &rating__descriptor);
	perilaku = form_enum(rq, &bad, "perilaku", &rating__descriptor);
	if (hasil == RATING__TANPA_RATING && !problem_at(&bad, "hasil"))
		problem(&bad, "hasil", "pilih");
	if (perilaku == RATING__TANPA_RATING && !problem_at(&bad, "perilaku"))
		problem(&bad, "perilaku", "pilih");
	need_text(&bad, "putusan", form_text(rq, "putusan"),
	    (size_t)limits.reason_min, BATAS_OBJECTION);
	if (bad.n > 0)
		return page_again(rq, "keberatan/lihat.cs", &bad);
	if (!objection_decide(rq, &o, (Rating)hasil, (Rating)perilaku,
	    form_text(rq, "putusan")))
		return refuse_why(409, "keberatan-selesai");
	return keep_decision(rq, &o);
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, KEBERATAN_AJUKAN, NULL, .run = list },
	{ GET,  "/lihat", SIGNED_IN, NILAI_LIHAT, id_field, .run = look },
	{ GET,  "/ajukan", SIGNED_IN, KEBERATAN_AJUKAN, file_fields,
	  .run = ask },
	{ POST, "/ajukan", SIGNED_IN, KEBERATAN_AJUKAN, file_fields,
	  .run = file_it, .body_max = 512 * 1024 },
	{ POST, "/cabut", SIGNED_IN, KEBERATAN_CABUT, id_field,
	  .run = withdraw },
	{ POST, "/tanggapi", SIGNED_IN, KEBERATAN_TANGGAPI, answer_fields,
	  .run = answer },
	{ POST, "/putus", SIGNED_IN, KEBERATAN_PUTUS, decide_fields,
	  .run = decide },
	{ 0 }
};

int
main(void)
{
	static const struct program keberatan = {
		.name   = "keberatan",
		.reads  = BIT(T_PENILAIAN) | BIT(T_KEBERATAN) | BIT(T_SKP) |
		    BIT(T_RHK) | BIT(T_PEGAWAI) | BIT(T_UNIT) | BIT(T_ATURAN) |
		    BIT(T_PERIODE) | BIT(T_LIBUR) | BIT(T_BUKTI),
		.writes = BIT(T_PENILAIAN) | BIT(T_KEBERATAN) | BIT(T_SKP) |
		    BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&keberatan);
}
