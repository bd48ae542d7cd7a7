/* tempel.c - RHK and indicators pasted from a spreadsheet into an open plan */
#include <string.h>

#include "find.h"
#include "id.h"
#include "plan.h"
#include "tempel.h"
#include "text.h"
#include "wait.h"

enum { BOX = 100000, BODY = 512 << 10 };

static const struct field get_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "hasil", .kind = LINE, .max = 800 },
	{ 0 }
};
static const struct field post_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "isi", .kind = TEXT, .max = BOX },
	{ .name = "simpan", .kind = LINE, .max = 8 },
	{ 0 }
};

static const char *const columns[TEMPEL_COLUMNS] = {
	"RHK", "Bagian", "Klasifikasi", "RHK pimpinan", "Aspek", "Indikator",
	"Target", "Satuan", "Perspektif", "No",
};

static Rhk **
above(struct req *rq, const struct plan *p)
{
	static Rhk *none[1];
	const Pegawai *rater = plan_penilai(rq, p);

	return rater == NULL ? none :
	    rhk_offered(rq->store, rater->pegawai, p->skp->tahun);
}

static struct tempel
read_box(struct req *rq, const struct plan *p, const char *text)
{
	struct batas limits = plan_limits(rq);
	struct tempel t = tempel_read(rq->arena, text);

	tempel_check(rq->arena, &t, p->skp, p->rhk, above(rq, p), &limits);
	return t;
}

static void
show_one(struct req *rq, const struct tempel_row *row)
{
	struct row *out = show_row(rq, "Baris");

	row_text(rq, out, "n", "%u", row->line);
	row_text(rq, out, "rhk", "%s", row->rhk != NULL ? row->rhk->teks :
	    row->cell[TEMPEL_RHK]);
	row_text(rq, out, "indikator", "%s", row->cell[TEMPEL_INDIKATOR]);
	row_text(rq, out, "target", "%s", row->cell[TEMPEL_TARGET]);
	row_text(rq, out, "satuan", "%s", row->cell[TEMPEL_SATUAN]);
	row_flag(rq, out, "baru", row->rhk != NULL && row->rhk->id[0] == '\0');
	row_flag(rq, out, "ada", row->twin);
	row_flag(rq, out, "salah", row->wrong);
	for (int c = 0; c < TEMPEL_COLUMNS; c++)
		if (row->bad[c] != NULL) {
			struct row *bad = row_row(rq, out, "masalah");

			row_text(rq, bad, "kolom", "%s", columns[c]);
			row_text(rq, bad, "kode", "%s", row->bad[c]);
		}
}

static void
show_box(struct req *rq, const struct tempel *t)
{
	size_t good = 0, bad = 0;

	for (size_t i = 0; i < t->n; i++) {
		show_one(rq, &t->row[i]);
		bad += t->row[i].wrong;
		good += !t->row[i].wrong && !t->row[i].twin;
	}
	show_flag(rq, "KepalaAda", t->header);
	show_flag(rq, "TerlaluBanyak", t->too_many);
	show_text(rq, "JumlahBaik", "%zu", good);
	show_text(rq, "JumlahSalah", "%zu", bad);
}

static void
show_above(struct req *rq, const struct plan *p)
{
	for (Rhk **r = above(rq, p); *r != NULL; r++)
		row_text(rq, show_row(rq, "Pimpinan"), "teks", "%s", (*r)->teks);
	for (Rhk **r = p->rhk; *r != NULL; r++)
		row_text(rq, show_row(rq, "Ada"), "teks", "%s", (*r)->teks);
}

static struct reply
box(struct req *rq)
{
	const char *done = form_text(rq, "hasil"), *rest;
	struct tempel t;
	struct plan p;

	if (!plan_see(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	plan_show_head(rq, &p);
	show_above(rq, &p);
	if ((rest = form_restored(rq, "isi"))[0] != '\0') {
		t = read_box(rq, &p, rest);
		show_box(rq, &t);
	}
	/* "8:4,7": eight stored, rows 4 and 7 not. */
	if (done[0] != '\0' && strspn(done, "0123456789:,") == strlen(done)) {
		size_t head = strcspn(done, ":");

		show_text(rq, "Hasil.jumlah", "%.*s", (int)head, done);
		show_text(rq, "Hasil.baris", "%s", done[head] == ':' ?
		    done + head + 1 : "");
	}
	return page("tempel/kotak.cs");
}

/* ---------------------------------------------------------------- storing */

/* The place after the last one of its section. */
static uint32_t
next_order(const struct plan *p, const struct tempel *t, Bagian section)
{
	uint32_t last = 0;

	for (Rhk **r = p->rhk; *r != NULL; r++)
		if ((*r)->bagian == section && (*r)->urutan > last)
			last = (*r)->urutan;
	for (size_t i = 0; i < t->n_fresh; i++)
		if (t->fresh[i]->bagian == section && t->fresh[i]->urutan > last)
			last = t->fresh[i]->urutan;
	return last + 1;
}

/* Gives the RHK its new indicators; false when there was none. */
static bool
take_rows(struct req *rq, Rhk *rhk, const struct tempel *t)
{
	Indikator **all = arena_array(rq->arena, rhk->n_indikator + t->n + 1,
	    sizeof *all);
	size_t n = rhk->n_indikator;

	for (size_t i = 0; i < n; i++)
		all[i] = rhk->indikator[i];
	for (size_t i = 0; i < t->n; i++)
		if (t->row[i].rhk == rhk && !t->row[i].wrong &&
		    !t->row[i].twin && t->row[i].indikator != NULL) {
			all[n] = t->row[i].indikator;
			all[n++]->id = id_new(rq->arena, rq->now);
		}
	if (n == rhk->n_indikator)
		return false;
	rhk->indikator = all;
	rhk->n_indikator = n;
	return true;
}

static void
store_rows(struct req *rq, const struct plan *p, const struct tempel *t)
{
	store_act(rq->store, "rhk/tempel", rq->user->office);
	for (Rhk **r = p->rhk; *r != NULL; r++)
		if (take_rows(rq, *r, t))
			store_put(rq->store, T_RHK, &(*r)->base);
	for (size_t i = 0; i < t->n_fresh; i++) {
		Rhk *rhk = t->fresh[i];

		rhk->id = id_new(rq->arena, rq->now);
		rhk->dibuat = rq->now;
		rhk->urutan = next_order(p, t, rhk->bagian);
		take_rows(rq, rhk, t);
		store_put(rq->store, T_RHK, &rhk->base);
	}
}

/* "8:4,7" for the page that shows the rest. */
static const char *
result(struct req *rq, const struct tempel *t)
{
	const char *out = "";
	size_t good = 0;

	for (size_t i = 0; i < t->n; i++)
		if (t->row[i].wrong && strlen(out) < 700)
			out = arena_printf(rq->arena, "%s%s%u", out,
			    out[0] != '\0' ? "," : "", t->row[i].line);
		else
			good += !t->row[i].wrong && !t->row[i].twin;
	return arena_printf(rq->arena, "%zu:%s", good, out);
}

static struct reply
paste(struct req *rq)
{
	const char *text = form_text(rq, "isi");
	bool any = false, rest = false;
	struct tempel t;
	struct plan p;

	if (!plan_hold(rq, form_text(rq, "skp"), SKP_UBAH, &p))
		return p.no;
	plan_show_head(rq, &p);
	show_above(rq, &p);
	t = read_box(rq, &p, text);
	show_box(rq, &t);
	for (size_t i = 0; i < t.n; i++) {
		any |= !t.row[i].wrong;
		rest |= t.row[i].wrong;
	}
	if (form_text(rq, "simpan")[0] == '\0' || !any || t.too_many ||
	    text_chars(text) > BOX)
		return page_more(rq, "tempel/kotak.cs");
	store_rows(rq, &p, &t);
	if (!rest)
		return go(rq, "/cgi-bin/skp/lihat?id=%s&pesan=rhk-ditempel",
		    p.skp->id);
	return go(rq, "/cgi-bin/tempel?skp=%s&hasil=%s&%s", p.skp->id,
	    result(rq, &t), form_rest(rq, "skp", p.skp->id, "isi",
	    tempel_rest(rq->arena, &t), NULL));
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, SKP_UBAH, get_fields, .run = box },
	{ POST, "", SIGNED_IN, SKP_UBAH, post_fields, .run = paste,
	    .body_max = BODY },
	{ 0 }
};

int
main(void)
{
	static const struct program tempel = {
		.name   = "tempel",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) | BIT(T_UNIT) |
		    BIT(T_ATURAN),
		.writes = BIT(T_RHK),
		.routes = routes,
	};

	return serve(&tempel);
}
