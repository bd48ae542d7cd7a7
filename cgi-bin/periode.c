/* periode.c - periods of a year, their deadlines, holidays (S-27) */
#include <string.h>

#include "find.h"
#include "find_periode.h"
#include "id.h"
#include "office.h"
#include "periode_form.h"
#include "plan.h"
#include "text.h"

enum { TELL_AT_MOST = 300, UNITS = 2000 };

static struct reply
list(struct req *rq)
{
	unsigned year = periode_asked(rq);
	Periode **own = periode_of(rq->store, year);
	const Libur *free_days = libur_get(rq->store, year, false);

	for (Periode **p = own; *p != NULL; p++)
		periode_row(rq, "Sendiri", *p, year, rq->today);
	if (year != 0)
		for (Periode **p = periode_year(rq->store, year); *p; p++)
			periode_row(rq, "Berlaku", *p, year, rq->today);
	show_text(rq, "Tahun", "%u", year);
	show_text(rq, "TahunIni", "%d", date_year(rq->today));
	show_text(rq, "Sebelum", "%u", year != 0 ? year - 1 : 0);
	show_text(rq, "Sesudah", "%u", year != 0 ? year + 1 : 0);
	show_text(rq, "Libur", "%zu", free_days != NULL ? free_days->n_hari : 0);
	show_flag(rq, "Boleh", may_role(rq, PERIODE_UBAH));
	return page("periode/daftar.cs");
}

/* ------------------------------------------------------------------- wizard */

static struct reply
wizard(struct req *rq)
{
	unsigned year = periode_asked(rq);
	Periode__Jenis kind = strcmp(form_text(rq, "pola"), "BULAN") == 0 ?
	    PERIODE__JENIS__BULAN : PERIODE__JENIS__TRIWULAN;
	const Aturan *set = aturan_on(rq->store, "tenggat", rq->today);
	struct periode_days days = periode_days(aturan_on(rq->store,
	    "pengelolaan", rq->today));
	struct deadline_rule rule;
	const char *why;
	bool known = deadline_rule_read(rq->arena, set, &rule, &why);
	Periode **v = periode_propose(rq->arena, year, kind, &days,
	    known ? &rule : NULL);

	for (; *v != NULL; v++)
		periode_row(rq, "Usul", *v, (unsigned)date_year(rq->today),
		    0);
	show_text(rq, "Tahun", "%u", year);
	show_text(rq, "Pola", "%s", kind == PERIODE__JENIS__BULAN ? "BULAN" :
	    "TRIWULAN");
	return page("periode/susun.cs");
}

/* The wizard begins a year; what is there is edited one by one. */
static void
check_empty(struct req *rq, unsigned year, struct problems *bad)
{
	if (periode_of(rq->store, year)[0] != NULL)
		problem(bad, "tahun", "periode-ada");
}

static struct reply
wizard_save(struct req *rq)
{
	struct problems bad = { 0 };
	unsigned year = periode_asked(rq);
	Periode **v = periode_read_rows(rq, year, &bad);

	check_empty(rq, year, &bad);
	for (size_t i = 0; v[i] != NULL; i++)
		periode_check(v[i], v, i + 1, &bad);
	if (bad.n > 0) {
		wizard(rq);
		return page_again(rq, "periode/susun.cs", &bad);
	}
	store_act(rq->store, "periode/susun", rq->user->office);
	for (; *v != NULL; v++) {
		(*v)->id = id_new(rq->arena, rq->now);
		store_put(rq->store, T_PERIODE, &(*v)->base);
	}
	return go(rq, "/cgi-bin/periode?tahun=%u&pesan=periode-disusun", year);
}

/* ---------------------------------------------------------------------- one */

static struct reply
add_form(struct req *rq)
{
	show_text(rq, "Tahun", "%u", periode_asked(rq));
	return page("periode/baru.cs");
}

static struct reply
add(struct req *rq)
{
	struct problems bad = { 0 };
	Periode p = PERIODE__INIT;

	p.tahun = periode_asked(rq);
	periode_read(rq, &p, &bad);
	if (bad.n == 0)
		periode_check(&p, periode_of(rq->store, p.tahun), 0, &bad);
	if (bad.n > 0) {
		show_text(rq, "Tahun", "%u", p.tahun);
		return page_again(rq, "periode/baru.cs", &bad);
	}
	p.id = id_new(rq->arena, rq->now);
	store_act(rq->store, "periode/tambah", rq->user->office);
	store_put(rq->store, T_PERIODE, &p.base);
	return go(rq, "/cgi-bin/periode?tahun=%u&pesan=tersimpan", p.tahun);
}

/* Whom an extension was given, in words. */
static void
show_extensions(struct req *rq, const Periode *p)
{
	for (size_t i = p->n_perpanjangan; i-- > 0;) {
		const Periode__Perpanjangan *e = p->perpanjangan[i];
		const Pegawai *who = e->pegawai != 0 ?
		    pegawai_get(rq->store, e->pegawai, false) : NULL;
		const Unit__Versi *v = unit_on(unit_get(rq->store, e->unit,
		    false), rq->today);
		struct row *row = show_row(rq, "Perpanjangan");

		row_record(rq, row, "isi", &e->base);
		row_text(rq, row, "kepada", "%s", who != NULL ? who->nama :
		    v != NULL ? v->nama : "");
	}
}

static Periode *
one_page(struct req *rq, bool hold)
{
	Periode *p = periode_get(rq->store, form_text(rq, "id"), hold);

	if (p == NULL)
		return NULL;
	show(rq, "Periode", &(p->tahun == 0 ? periode_in(rq->arena, p,
	    (unsigned)date_year(rq->today)) : p)->base);
	show_text(rq, "Tahun", "%u", p->tahun);
	show_extensions(rq, p);
	show_flag(rq, "Boleh", may_role(rq, PERIODE_UBAH));
	return p;
}

static struct reply
change_form(struct req *rq)
{
	return one_page(rq, false) != NULL ? page("periode/ubah.cs") :
	    refuse(404);
}

static struct reply
change(struct req *rq)
{
	struct problems bad = { 0 };
	Periode *p = one_page(rq, true);

	if (p == NULL)
		return refuse(404);
	if (form_stale(rq, p->rev))
		return page_stale(rq, "periode/ubah.cs");
	periode_read(rq, p, &bad);
	if (bad.n == 0)
		periode_check(p, periode_of(rq->store, p->tahun), 0, &bad);
	if (bad.n > 0)
		return page_again(rq, "periode/ubah.cs", &bad);
	store_act(rq->store, "periode/ubah", rq->user->office);
	store_put(rq->store, T_PERIODE, &p->base);
	return go(rq, "/cgi-bin/periode?tahun=%u&pesan=tersimpan", p->tahun);
}

/* --------------------------------------------------------------- extensions */

static struct reply
extend_form(struct req *rq)
{
	return one_page(rq, false) != NULL ? page("periode/perpanjang.cs") :
	    refuse(404);
}

/* For a unit (by its code) or for one person (by his number). */
static void
read_extension(struct req *rq, const Periode *p, Periode__Perpanjangan *e,
    struct problems *bad)
{
	const char *kode = form_text(rq, "unit"), *nip = form_text(rq, "nomor");
	const Unit *u = unit_by_kode(rq->store, kode, false);
	const Pegawai *who = pegawai_by_nomor(rq->store, nip, false);
	struct batas limits = plan_limits(rq);
	const Periode *at;

	form_read(rq, bad, &e->base, "sampai", "alasan", NULL);
	e->tahun = p->tahun != 0 ? 0 : periode_asked(rq);
	at = periode_in(rq->arena, p, p->tahun != 0 ? p->tahun : e->tahun);
	need_text(bad, "alasan", e->alasan, (size_t)limits.reason_min,
	    (size_t)limits.reason_max);
	if (e->sampai == 0 && !problem_at(bad, "sampai"))
		problem(bad, "sampai", "kosong");
	else if (e->sampai != 0 && e->sampai <= at->batas_pegawai)
		problem(bad, "sampai", "tidak-lebih-lama");
	if ((*kode == '\0') == (*nip == '\0'))
		problem(bad, "unit", "unit-atau-orang");
	else if (*kode != '\0' && u == NULL)
		problem(bad, "unit", "tiada");
	else if (*nip != '\0' && who == NULL)
		problem(bad, "nomor", "tiada");
	e->unit = u != NULL ? u->id : "";
	e->pegawai = who != NULL ? who->pegawai : 0;
}

static void
tell_one(struct req *rq, const Pegawai *who, const Periode *p,
    const Periode__Perpanjangan *e)
{
	notify(rq->store, rq->now, who->pegawai,
	    PEMBERITAHUAN__JENIS__TENGGAT_DIPERPANJANG, rq->user->orang->nama,
	    arena_printf(rq->arena, "%s sampai %s: %s", p->nama,
	    date_long(rq->arena, e->sampai), e->alasan), "/cgi-bin/beranda",
	    p->id);
}

/* Everyone in the unit and below; of a very large one the leaders, who pass
 * it on: a notice each in one transaction has its limit. */
static void
tell_unit(struct req *rq, const Periode *p, const Periode__Perpanjangan *e)
{
	Unit **tree = unit_tree(rq->store, e->unit, rq->today, UNITS);
	const Pegawai *whom[TELL_AT_MOST];
	size_t n = 0, all = 0;

	for (Unit **u = tree; *u != NULL && all <= TELL_AT_MOST; u++)
		for (Pegawai **k = kolega_on(rq->store, (*u)->id, rq->today);
		    *k != NULL; k++)
			if (all++ < TELL_AT_MOST)
				whom[n++] = *k;
	if (all > TELL_AT_MOST) {
		n = 0;
		for (Unit **u = tree; *u != NULL && n < TELL_AT_MOST; u++)
			if ((whom[n] = leader_on(rq->store, (*u)->id,
			    rq->today)) != NULL)
				n++;
	}
	for (size_t i = 0; i < n; i++)
		tell_one(rq, whom[i], p, e);
}

static struct reply
extend(struct req *rq)
{
	struct problems bad = { 0 };
	Periode__Perpanjangan e = PERIODE__PERPANJANGAN__INIT, **more;
	Periode *p = one_page(rq, true);

	if (p == NULL)
		return refuse(404);
	if (form_stale(rq, p->rev))
		return page_stale(rq, "periode/perpanjang.cs");
	read_extension(rq, p, &e, &bad);
	if (bad.n > 0)
		return page_again(rq, "periode/perpanjang.cs", &bad);
	e.oleh = plan_actor(rq);
	e.waktu = rq->now;
	more = arena_array(rq->arena, p->n_perpanjangan + 1, sizeof *more);
	for (size_t i = 0; i < p->n_perpanjangan; i++)
		more[i] = p->perpanjangan[i];
	more[p->n_perpanjangan++] = &e;
	p->perpanjangan = more;
	store_act(rq->store, "periode/perpanjang", rq->user->office);
	store_put(rq->store, T_PERIODE, &p->base);
	if (e.pegawai != 0)
		tell_one(rq, pegawai_get(rq->store, e.pegawai, false), p, &e);
	else
		tell_unit(rq, p, &e);
	return go(rq, "/cgi-bin/periode/lihat?id=%s&pesan=tenggat-diperpanjang",
	    p->id);
}

static struct reply
view(struct req *rq)
{
	return one_page(rq, false) != NULL ? page("periode/lihat.cs") :
	    refuse(404);
}

/* ----------------------------------------------------------------- holidays */

static Libur *
holidays_page(struct req *rq, unsigned year, bool hold)
{
	Libur *l = libur_get(rq->store, year, hold);

	if (l == NULL) {
		l = arena_get(rq->arena, sizeof *l);
		*l = (Libur)LIBUR__INIT;
		l->tahun = year;
	}
	show(rq, "Libur", &l->base);
	show_text(rq, "Tahun", "%u", year);
	show_text(rq, "Baris", "%s", libur_text(rq, l));
	show_flag(rq, "Boleh", may_role(rq, PERIODE_UBAH));
	return l;
}

static unsigned
holiday_year(struct req *rq)
{
	unsigned year = periode_asked(rq);

	return year != 0 ? year : (unsigned)date_year(rq->today);
}

static struct reply
holidays(struct req *rq)
{
	holidays_page(rq, holiday_year(rq), false);
	return page("periode/libur.cs");
}

static struct reply
holidays_save(struct req *rq)
{
	struct problems bad = { 0 };
	unsigned year = holiday_year(rq);
	Libur *l = holidays_page(rq, year, true);

	if (form_stale(rq, l->rev))
		return page_stale(rq, "periode/libur.cs");
	libur_read(rq, form_text(rq, "baris"), l, &bad);
	if (bad.n > 0)
		return page_again(rq, "periode/libur.cs", &bad);
	store_act(rq->store, "libur/ubah", rq->user->office);
	store_put(rq->store, T_LIBUR, &l->base);
	return go(rq, "/cgi-bin/periode/libur?tahun=%u&pesan=tersimpan", year);
}

static const struct field year_field[] = {
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "pola", .kind = CHOICE },
	{ .name = "id", .kind = ID },
	{ 0 }
};
static const struct field extend_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "unit", .kind = LINE, .max = 40 },
	{ .name = "nomor", .kind = LINE, .max = 30 },
	{ .name = "sampai", .kind = DATE },
	{ .name = "alasan", .kind = TEXT, .max = BATAS_REASON },
	{ 0 }
};
static const struct field holiday_fields[] = {
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "baris", .kind = TEXT, .max = 8000 },
	{ 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, PERIODE_LIHAT, year_field, .run = list },
	{ GET, "/lihat", SIGNED_IN, PERIODE_LIHAT, year_field, .run = view },
	{ GET, "/susun", SIGNED_IN, PERIODE_UBAH, year_field, .run = wizard },
	{ POST, "/susun", SIGNED_IN, PERIODE_UBAH, periode_rows_fields,
	  .run = wizard_save },
	{ GET, "/baru", SIGNED_IN, PERIODE_UBAH, year_field, .run = add_form },
	{ POST, "/baru", SIGNED_IN, PERIODE_UBAH, periode_fields, .run = add },
	{ GET, "/ubah", SIGNED_IN, PERIODE_UBAH, year_field,
	  .run = change_form },
	{ POST, "/ubah", SIGNED_IN, PERIODE_UBAH, periode_fields,
	  .run = change },
	{ GET, "/perpanjang", SIGNED_IN, PERIODE_UBAH, year_field,
	  .run = extend_form },
	{ POST, "/perpanjang", SIGNED_IN, PERIODE_UBAH, extend_fields,
	  .run = extend },
	{ GET, "/libur", SIGNED_IN, PERIODE_LIHAT, year_field, .run = holidays },
	{ POST, "/libur", SIGNED_IN, PERIODE_UBAH, holiday_fields,
	  .run = holidays_save },
	{ 0 }
};

int
main(void)
{
	static const struct program periode = {
		.name = "periode",
		.reads = BIT(T_PERIODE) | BIT(T_LIBUR) | BIT(T_UNIT) |
		    BIT(T_PEGAWAI) | BIT(T_ATURAN),
		.writes = BIT(T_PERIODE) | BIT(T_LIBUR) | BIT(T_PEMBERITAHUAN) |
		    BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&periode);
}
