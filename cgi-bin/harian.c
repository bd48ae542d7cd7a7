/* harian.c - progres harian: what was done, hour by hour (S-17, 3.4) */
#include <string.h>

#include "find.h"
#include "find_aksi.h"
#include "harian_show.h"
#include "id.h"
#include "plan.h"

static const struct field page_fields[] = {
	{ .name = "p", .kind = LINE, .max = 40 },
	{ .name = "hari", .kind = DATE },
	{ 0 }
};
static const struct field csv_fields[] = {
	{ .name = "p", .kind = LINE, .max = 40 },
	{ .name = "dari", .kind = DATE },
	{ .name = "sampai", .kind = DATE },
	{ 0 }
};
static const struct field line_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "tanggal", .kind = DATE },
	{ .name = "mulai", .kind = LINE, .max = 8 },
	{ .name = "selesai", .kind = LINE, .max = 8 },
	{ .name = "kegiatan", .kind = LINE, .max = 2 * HARIAN_TEXT },
	{ .name = "untuk", .kind = ID },
	{ .name = "hasil", .kind = LINE, .max = 2 * HARIAN_UNIT },
	{ 0 }
};
static const struct field id_field[] = { { .name = "id", .kind = ID }, { 0 } };

static struct harian_rule
rule(struct req *rq)
{
	return harian_rule(aturan_on(rq->store, "pengelolaan", rq->today));
}

/* Whose days: his own, or those of somebody whose work he may see; NULL. */
static const Pegawai *
whose(struct req *rq)
{
	const char *nomor = form_text(rq, "p");
	const Pegawai *p = nomor[0] == '\0' ? rq->user->orang :
	    pegawai_by_nomor(rq->store, nomor, false);

	return p != NULL && allow(rq, AKSI_LIHAT, p, -1) ? p : NULL;
}

static date_t
day_asked(struct req *rq)
{
	struct problems bad = { 0 };
	date_t day = form_date(rq, &bad, "hari");

	return day == 0 || day > rq->today ? rq->today : day;
}

static struct reply
week(struct req *rq)
{
	struct harian_rule r = rule(rq);
	const Pegawai *p = whose(rq);

	if (p == NULL)
		return refuse(404);
	if (!r.used)
		return page("harian/mati.cs");
	harian_show(rq, &r, p, day_asked(rq),
	    p->pegawai == rq->user->pegawai);
	return page("harian/minggu.cs");
}

static struct reply
csv(struct req *rq)
{
	struct problems bad = { 0 };
	date_t from = form_date(rq, &bad, "dari");
	date_t to = form_date(rq, &bad, "sampai");
	const Pegawai *p = whose(rq);
	const char *text;

	if (p == NULL)
		return refuse(404);
	if (to == 0)
		to = rq->today;
	if (from == 0 || from > to || date_between(from, to) > 366)
		from = date_make(date_year(to), date_month(to), 1);
	text = harian_csv(rq, p, from, to);
	return file(text, strlen(text), "text/csv; charset=utf-8",
	    arena_printf(rq->arena, "progres-harian-%s-%s.csv", p->nomor,
	    date_iso(rq->arena, to)), true);
}

/* ----------------------------------------------------------------- one line */

static void
read_time(struct req *rq, const char *field, uint32_t *to, struct problems *bad)
{
	const char *text = form_text(rq, field);
	int minutes = harian_time(text);

	if (minutes < 0)
		problem(bad, field, text[0] == '\0' ? "kosong" : "jam");
	else
		*to = (uint32_t)minutes;
}

static void
read_line(struct req *rq, const struct harian_rule *r, Harian *h,
    struct problems *bad)
{
	date_t day = form_date(rq, bad, "tanggal");

	h->tanggal = day;
	read_time(rq, "mulai", &h->mulai, bad);
	read_time(rq, "selesai", &h->selesai, bad);
	h->kegiatan = arena_text(rq->arena, form_text(rq, "kegiatan"));
	if (!harian_result(rq->arena, h, form_text(rq, "hasil")))
		problem(bad, "hasil", "angka");
	if (!harian_for(rq, h, form_text(rq, "untuk")))
		problem(bad, "untuk", "pilih");
	harian_check(r, h, harian_between(rq->store, h->pegawai, day, day),
	    rq->today, bad);
}

static struct reply
day_page(struct req *rq, date_t day, const char *message)
{
	return go(rq, "/cgi-bin/harian?hari=%s&pesan=%s",
	    date_iso(rq->arena, day), message);
}

/* Lines of a day are counted and compared: the person is held first. */
static bool
hold_own(struct req *rq, const struct harian_rule *r, struct reply *no)
{
	*no = refuse(403);
	if (pegawai_get(rq->store, rq->user->pegawai, true) == NULL ||
	    !allow(rq, AKSI_UBAH, rq->user->orang, STATUS_SKP__DISETUJUI))
		return false;
	*no = refuse_why(409, "harian-mati");
	return r->used;
}

static struct reply
add(struct req *rq)
{
	struct harian_rule r = rule(rq);
	struct problems bad = { 0 };
	Harian h = HARIAN__INIT;
	struct reply no;

	if (!hold_own(rq, &r, &no))
		return no;
	h.pegawai = rq->user->pegawai;
	read_line(rq, &r, &h, &bad);
	if (bad.n > 0) {
		harian_show(rq, &r, rq->user->orang, h.tanggal != 0 &&
		    h.tanggal <= rq->today ? h.tanggal : rq->today, true);
		return page_again(rq, "harian/minggu.cs", &bad);
	}
	h.id = id_new(rq->arena, rq->now);
	h.waktu = rq->now;
	store_act(rq->store, "harian/tambah", rq->user->office);
	store_put(rq->store, T_HARIAN, &h.base);
	return day_page(rq, h.tanggal, "harian-disimpan");
}

/* The line named by the form, his own; NULL. */
static Harian *
own_line(struct req *rq, bool hold)
{
	Harian *h = harian_get(rq->store, form_text(rq, "id"), hold);

	return h != NULL && h->pegawai == rq->user->pegawai ? h : NULL;
}

static void
show_line(struct req *rq, const struct harian_rule *r, const Harian *h)
{
	harian_show(rq, r, rq->user->orang, h->tanggal, true);
	show(rq, "Harian", &h->base);
	show_text(rq, "Jam.mulai", "%s", harian_clock(rq->arena, h->mulai));
	show_text(rq, "Jam.selesai", "%s", harian_clock(rq->arena, h->selesai));
	show_text(rq, "Dipilih", "%s", h->aksi[0] != '\0' ? h->aksi : h->rhk);
}

static struct reply
edit(struct req *rq)
{
	struct harian_rule r = rule(rq);
	const Harian *h = own_line(rq, false);

	if (h == NULL)
		return refuse(404);
	show_line(rq, &r, h);
	return page("harian/ubah.cs");
}

/* An own line of a day that is still open, locked; else what to answer. */
static Harian *
hold_line(struct req *rq, const struct harian_rule *r, struct reply *no)
{
	Harian *h;

	if (!hold_own(rq, r, no))
		return NULL;
	*no = refuse(403);
	if ((h = own_line(rq, true)) == NULL)
		return NULL;
	*no = refuse_why(409, "harian-terkunci");
	show_line(rq, r, h);
	return harian_day_open(r, h->tanggal, rq->today) ? h : NULL;
}

static struct reply
save(struct req *rq)
{
	struct harian_rule r = rule(rq);
	struct problems bad = { 0 };
	struct reply no;
	Harian *h = hold_line(rq, &r, &no);
	date_t day;

	if (h == NULL)
		return no;
	if (form_stale(rq, h->rev))
		return page_stale(rq, "harian/ubah.cs");
	/* The day is part of what the line is kept under. */
	day = h->tanggal;
	read_line(rq, &r, h, &bad);
	if (h->tanggal != day && !problem_at(&bad, "tanggal"))
		problem(&bad, "tanggal", "hari-lain");
	if (bad.n > 0)
		return page_again(rq, "harian/ubah.cs", &bad);
	h->waktu = rq->now;
	store_act(rq->store, "harian/ubah", rq->user->office);
	store_put(rq->store, T_HARIAN, &h->base);
	return day_page(rq, h->tanggal, "harian-disimpan");
}

static struct reply
drop(struct req *rq)
{
	struct harian_rule r = rule(rq);
	struct reply no;
	Harian *h = hold_line(rq, &r, &no);

	if (h == NULL)
		return no;
	if (form_stale(rq, h->rev))
		return page_stale(rq, "harian/ubah.cs");
	store_act(rq->store, "harian/hapus", rq->user->office);
	store_drop(rq->store, T_HARIAN, &h->base);
	return day_page(rq, h->tanggal, "harian-dihapus");
}

/* The lines of the last day that has some, at the same hours. */
static struct reply
repeat(struct req *rq)
{
	struct harian_rule r = rule(rq);
	date_t day = day_asked(rq), from;
	Harian **lines, **there;
	struct reply no;
	size_t n = 0;

	if (!hold_own(rq, &r, &no))
		return no;
	if (!harian_day_open(&r, day, rq->today))
		return refuse_why(409, "harian-terkunci");
	from = harian_before(rq, rq->user->orang, day);
	if (from == 0)
		return day_page(rq, day, "harian-tidak-ada");
	lines = harian_between(rq->store, rq->user->pegawai, from, from);
	there = harian_between(rq->store, rq->user->pegawai, day, day);
	store_act(rq->store, "harian/ulangi", rq->user->office);
	for (; *lines != NULL; lines++) {
		Harian h = **lines;

		h.rev = 0;
		h.tanggal = day;
		h.id = id_new(rq->arena, rq->now + (int64_t)n);
		h.waktu = rq->now;
		/* A step of another month is not this day's. */
		if (date_month(from) != date_month(day))
			h.aksi = "";
		if (harian_overlaps(&h, there))
			continue;
		store_put(rq->store, T_HARIAN, &h.base);
		n++;
	}
	return day_page(rq, day, n > 0 ? "harian-diulangi" : "harian-tidak-ada");
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, AKSI_LIHAT, page_fields, .run = week },
	{ GET,  "/csv", SIGNED_IN, AKSI_LIHAT, csv_fields, .run = csv },
	{ POST, "", SIGNED_IN, AKSI_UBAH, line_fields, .run = add },
	{ GET,  "/ubah", SIGNED_IN, AKSI_UBAH, id_field, .run = edit },
	{ POST, "/ubah", SIGNED_IN, AKSI_UBAH, line_fields, .run = save },
	{ POST, "/hapus", SIGNED_IN, AKSI_UBAH, id_field, .run = drop },
	{ POST, "/ulangi", SIGNED_IN, AKSI_UBAH, page_fields, .run = repeat },
	{ 0 }
};

int
main(void)
{
	static const struct program harian = {
		.name   = "harian",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) |
		    BIT(T_UNIT) | BIT(T_AKSI) | BIT(T_ATURAN) | BIT(T_HARIAN),
		.writes = BIT(T_HARIAN),
		.routes = routes,
	};

	return serve(&harian);
}
