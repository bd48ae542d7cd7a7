/* skp.c - own plans: list, new period, the plan itself, behaviour, annex */
#include "find.h"
#include "id.h"
#include "office.h"
#include "plan.h"
#include "skp.h"
#include "text.h"

/* --------------------------------------------------------------- the list */

/* Where in the year's strip a plan lies, in days from 1 January. */
static void
show_span(struct req *rq, struct row *row, const Skp *skp, int year)
{
	date_t first = date_make(year, 1, 1), last = date_make(year, 12, 31);
	date_t from = skp->mulai < first ? first : skp->mulai;
	date_t to = skp->selesai > last ? last : skp->selesai;

	row_text(rq, row, "x", "%d", date_between(first, from));
	row_text(rq, row, "lebar", "%d", date_between(from, to) + 1);
}

/* The days of the year that no plan covers, from the first post on. */
static void
show_gaps(struct req *rq, Skp *const *skp, int year)
{
	date_t day = date_make(year, 1, 1), last = date_make(year, 12, 31);
	const Pegawai *me = rq->user->orang;

	if (me->n_tugas > 0 && me->tugas[0]->mulai > day)
		day = me->tugas[0]->mulai;
	while (day <= last) {
		date_t end = last;	/* of the gap, if there is one */
		date_t covered = 0;

		for (Skp *const *i = skp; *i != NULL; i++) {
			if ((*i)->status == STATUS_SKP__BATAL)
				continue;
			if (date_within(day, (*i)->mulai, (*i)->selesai))
				covered = (*i)->selesai;
			else if ((*i)->mulai > day && (*i)->mulai <= end)
				end = date_add((*i)->mulai, -1);
		}
		if (covered == 0) {
			struct row *row = show_row(rq, "Celah");

			row_date(rq, row, "dari", day);
			row_date(rq, row, "sampai", end);
			covered = end;
		}
		day = date_add(covered, 1);
	}
}

static struct reply
list(struct req *rq)
{
	int year = date_year(rq->today);
	uint64_t me = rq->user->pegawai;
	Skp **all = skp_of(rq->store, me, 0);
	size_t n = 0;

	while (all[n] != NULL)
		n++;
	for (size_t i = n; i > 0; i--) {
		struct row *row = show_row(rq, "SkpList");
		const Skp *skp = all[i - 1];

		row_record(rq, row, "isi", &skp->base);
		row_flag(rq, row, "kini", (int)skp->tahun == year &&
		    skp->status != STATUS_SKP__BATAL);
		if ((int)skp->tahun == year)
			show_span(rq, row, skp, year);
	}
	show_gaps(rq, skp_of(rq->store, me, (unsigned)year), year);
	show_text(rq, "Tahun", "%d", year);
	show_text(rq, "HariIni", "%d",
	    date_between(date_make(year, 1, 1), rq->today));
	return page("skp/daftar.cs");
}

/* ---------------------------------------------------------- a new period */

static const struct field period_fields[] = {
	{ .name = "tugas", .kind = ID },
	{ .name = "mulai", .kind = DATE },
	{ .name = "selesai", .kind = DATE },
	{ 0 }
};

static bool
is_jpt(const Tugas *post)
{
	return post->jenis >= JENIS_JABATAN__JPT_PRATAMA &&
	    post->jenis <= JENIS_JABATAN__JPT_UTAMA;
}

/* The posts of the year with the dates each proposes (S-04). */
static struct reply
period_page(struct req *rq, const struct problems *bad)
{
	const Pegawai *me = rq->user->orang;
	const Pegawai *rater = penilai_on(rq->store, me, rq->today);
	date_t first = date_make(date_year(rq->today), 1, 1);
	date_t last = date_make(date_year(rq->today), 12, 31);

	for (size_t i = 0; i < me->n_tugas; i++) {
		const Tugas *post = me->tugas[i];
		const Unit *unit = unit_get(rq->store, post->unit, false);
		const Unit__Versi *v = unit ? unit_on(unit, rq->today) : NULL;
		struct row *row;

		if (!date_overlap(post->mulai, post->selesai, first, last))
			continue;
		row = show_row(rq, "TugasList");
		row_record(rq, row, "isi", &post->base);
		row_text(rq, row, "unit_nama", "%s", v != NULL ? v->nama : "");
		row_text(rq, row, "model", is_jpt(post) ? "JPT" : "JAJF");
		row_date(rq, row, "usul_mulai",
		    post->mulai > first ? post->mulai : first);
		row_date(rq, row, "usul_selesai", post->selesai != 0 &&
		    post->selesai < last ? post->selesai : last);
	}
	if (rater != NULL)
		show(rq, "Penilai",
		    &identitas_on(rq->store, rater, rq->today)->base);
	show_text(rq, "Tahun", "%d", date_year(rq->today));
	if (bad != NULL)
		return page_again(rq, "skp/baru.cs", bad);
	return page("skp/baru.cs");
}

static struct reply
period(struct req *rq)
{
	if (!allow(rq, SKP_BUAT, rq->user->orang, -1))
		return refuse(403);
	return period_page(rq, NULL);
}

/* R/S-04: inside the year and the post's dates, no day planned twice. */
static void
check_new(struct req *rq, const Skp *skp, const Tugas *post,
    struct problems *bad)
{
	int year = date_year(skp->mulai), now = date_year(rq->today);

	if (bad->n > 0)
		return;
	skp_check_period(skp, bad);
	if (year < now - 1 || year > now + 1)
		problem(bad, "mulai", "tahun-jauh");
	if (skp->mulai < post->mulai)
		problem(bad, "mulai", "sebelum-tmt");
	if (post->selesai != 0 && skp->selesai > post->selesai)
		problem(bad, "selesai", "sesudah-jabatan");
	for (Skp **i = skp_of(rq->store, skp->pegawai, skp->tahun); *i; i++)
		if ((*i)->status != STATUS_SKP__BATAL && skp_overlaps(skp, *i) &&
		    !problem_at(bad, "mulai"))
			problem(bad, "mulai", "tumpang");
}

static struct reply
create(struct req *rq)
{
	struct problems bad = { 0 };
	Skp skp = SKP__INIT;
	const Tugas *post = NULL;
	/* Held, so that two forms do not make two plans for the same days. */
	const Pegawai *me = pegawai_get(rq->store, rq->user->pegawai, true);

	if (me == NULL || !allow(rq, SKP_BUAT, me, -1))
		return refuse(403);
	for (size_t i = 0; i < me->n_tugas; i++)
		if (text_same(me->tugas[i]->id, form_text(rq, "tugas")))
			post = me->tugas[i];
	skp.mulai = form_date(rq, &bad, "mulai");
	skp.selesai = form_date(rq, &bad, "selesai");
	if (skp.mulai == 0 && !problem_at(&bad, "mulai"))
		problem(&bad, "mulai", "kosong");
	if (skp.selesai == 0 && !problem_at(&bad, "selesai"))
		problem(&bad, "selesai", "kosong");
	if (post == NULL)
		problem(&bad, "tugas", "pilih");
	skp.id = id_new(rq->arena, rq->now);
	skp.pegawai = me->pegawai;
	skp.tahun = skp.mulai != 0 ? (uint32_t)date_year(skp.mulai) : 0;
	if (post != NULL) {
		skp.model = is_jpt(post) ? MODEL_SKP__JPT : MODEL_SKP__JAJF;
		skp.tugas = post->id;
		skp.unit = post->unit;
		skp.jabatan = post->jabatan;
		check_new(rq, &skp, post, &bad);
	}
	if (bad.n > 0)
		return period_page(rq, &bad);

	const Aturan *rules = aturan_on(rq->store, "perilaku", skp.mulai);

	skp.aturan = rules != NULL ? rules->id : "";
	skp.pendekatan = PENDEKATAN__KUANTITATIF;
	skp.dibuat = rq->now;
	plan_step(rq, &skp, SKP__LANGKAH__DIBUAT, "");
	store_act(rq->store, "skp/buat", rq->user->office);
	store_put(rq->store, T_SKP, &skp.base);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=skp-dibuat", skp.id);
}

/* --------------------------------------------------------------- the plan */

static const struct field id_field[] = { { .name = "id", .kind = ID }, { 0 } };

static struct reply
look(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_LIHAT, &p))
		return p.no;
	plan_show(rq, &p);
	return page("skp/lihat.cs");
}

static const struct field value_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "ekspektasi", .kind = TEXT, .max = 1000, .rows = 7 },
	{ 0 }
};

static struct reply
values(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_UBAH, &p))
		return p.no;
	plan_show_head(rq, &p);
	plan_show_values(rq, p.skp);
	return page("skp/perilaku.cs");
}

static struct reply
save_values(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_UBAH, &p))
		return p.no;
	plan_show_head(rq, &p);
	plan_show_values(rq, p.skp);
	if (form_stale(rq, p.skp->rev))
		return page_stale(rq, "skp/perilaku.cs");
	plan_read_values(rq, p.skp, &bad);
	if (bad.n > 0)
		return page_again(rq, "skp/perilaku.cs", &bad);
	store_act(rq->store, "skp/perilaku", rq->user->office);
	store_put(rq->store, T_SKP, &p.skp->base);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=tersimpan",
	    p.skp->id);
}

static const struct field annex_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "dukungan", .kind = TEXT, .max = 11000 },
	{ .name = "pertanggungjawaban", .kind = TEXT, .max = 11000 },
	{ .name = "konsekuensi", .kind = TEXT, .max = 11000 },
	{ 0 }
};

static struct reply
annex(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_UBAH, &p))
		return p.no;
	plan_show_head(rq, &p);
	plan_show_annex(rq, p.skp);
	return page("skp/lampiran.cs");
}

static struct reply
save_annex(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_UBAH, &p))
		return p.no;
	plan_show_head(rq, &p);
	plan_show_annex(rq, p.skp);
	if (form_stale(rq, p.skp->rev))
		return page_stale(rq, "skp/lampiran.cs");
	plan_read_annex(rq, p.skp, &bad);
	if (bad.n > 0)
		return page_again(rq, "skp/lampiran.cs", &bad);
	store_act(rq->store, "skp/lampiran", rq->user->office);
	store_put(rq->store, T_SKP, &p.skp->base);
	return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=tersimpan",
	    p.skp->id);
}

/* Results of others that come from this plan, so that it cannot go. */
static bool
show_below(struct req *rq, const struct plan *p)
{
	bool any = false;

	for (Rhk **r = p->rhk; *r != NULL; r++)
		any |= plan_show_below(rq, *r);
	return any;
}

static struct reply
ask_cancel(struct req *rq)
{
	struct plan p;

	if (!plan_see(rq, form_text(rq, "id"), SKP_BATAL, &p))
		return p.no;
	plan_show_head(rq, &p);
	show_below(rq, &p);
	return page("skp/batal.cs");
}

static struct reply
cancel(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "id"), SKP_BATAL, &p))
		return p.no;
	plan_show_head(rq, &p);
	if (form_stale(rq, p.skp->rev))
		return page_stale(rq, "skp/batal.cs");
	if (show_below(rq, &p)) {
		problem(&bad, "skp", "dipakai");
		return page_again(rq, "skp/batal.cs", &bad);
	}
	if (skp_move(p.skp, SKP_BATAL, ties(rq, p.orang), rq->user->roles))
		return refuse(403);
	plan_step(rq, p.skp, SKP__LANGKAH__BATALKAN, "");
	store_act(rq->store, "skp/batal", rq->user->office);
	store_put(rq->store, T_SKP, &p.skp->base);
	return go(rq, "/cgi-bin/skp?pesan=dibatalkan");
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, BERANDA, NULL, .run = list },
	{ GET,  "/baru", SIGNED_IN, SKP_BUAT, NULL, .run = period },
	{ POST, "/baru", SIGNED_IN, SKP_BUAT, period_fields, .run = create },
	{ GET,  "/lihat", SIGNED_IN, SKP_LIHAT, id_field, .run = look },
	{ GET,  "/perilaku", SIGNED_IN, SKP_UBAH, id_field, .run = values },
	{ POST, "/perilaku", SIGNED_IN, SKP_UBAH, value_fields, .run = save_values },
	{ GET,  "/lampiran", SIGNED_IN, SKP_UBAH, id_field, .run = annex },
	{ POST, "/lampiran", SIGNED_IN, SKP_UBAH, annex_fields, .run = save_annex },
	{ GET,  "/batal", SIGNED_IN, SKP_BATAL, id_field, .run = ask_cancel },
	{ POST, "/batal", SIGNED_IN, SKP_BATAL, id_field, .run = cancel },
	{ 0 }
};

int
main(void)
{
	static const struct program skp = {
		.name   = "skp",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) | BIT(T_UNIT) |
		    BIT(T_ATURAN) | BIT(T_TANDA_TERIMA),
		.writes = BIT(T_SKP),
		.routes = routes,
	};

	return serve(&skp);
}
