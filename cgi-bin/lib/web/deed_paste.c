/* deed_paste.c - steps pasted from a spreadsheet into a plan (G23) */
#include <string.h>

#include "deed.h"
#include "deed_paste.h"
#include "find.h"
#include "find_aksi.h"
#include "id.h"
#include "tempel_aksi.h"
#include "text.h"

static struct tempel_aksi
read_box(struct req *rq, const struct plan *p, const char *text)
{
	struct batas limits = plan_limits(rq);
	unsigned months = 0;

	for (unsigned m = 1; m <= 12; m++)
		if (m >= (unsigned)date_month(p->skp->mulai) &&
		    m <= (unsigned)date_month(p->skp->selesai) &&
		    deed_month_open(rq, p, m))
			months |= 1u << m;
	return tempel_aksi_read(rq->arena, text, p->rhk, aksi_of(rq->store,
	    p->skp->pegawai, p->skp->tahun), months, &limits);
}

static void
show_box(struct req *rq, const struct tempel_aksi *t)
{
	size_t good = 0, bad = 0;

	for (size_t i = 0; i < t->n; i++) {
		const struct tempel_aksi_row *r = &t->row[i];
		struct row *row = show_row(rq, "Baris");

		row_text(rq, row, "n", "%u", r->line);
		row_text(rq, row, "rhk", "%s", r->rhk);
		row_text(rq, row, "bulan", "%s", r->bulan);
		row_text(rq, row, "teks", "%s", r->teks);
		row_text(rq, row, "target", "%s", r->target);
		row_flag(rq, row, "ada", r->twin);
		if (r->kode != NULL) {
			row_text(rq, row, "kolom", "%s", r->kolom);
			row_text(rq, row, "kode", "%s", r->kode);
		}
		bad += r->kode != NULL;
		good += r->kode == NULL && !r->twin;
	}
	show_flag(rq, "TerlaluBanyak", t->too_many);
	show_text(rq, "JumlahBaik", "%zu", good);
	show_text(rq, "JumlahSalah", "%zu", bad);
}

struct reply
deed_paste_page(struct req *rq)
{
	const char *done = form_text(rq, "hasil"), *rest;
	struct plan p;

	if (!plan_see(rq, form_text(rq, "skp"), AKSI_UBAH, &p))
		return p.no;
	if (!deed_open(rq, &p))
		return refuse_why(409, "belum-disetujui");
	deed_show_form(rq, &p, NULL, deed_month(p.skp, rq->today));
	if ((rest = form_restored(rq, "isi"))[0] != '\0') {
		struct tempel_aksi t = read_box(rq, &p, rest);

		show_box(rq, &t);
	}
	/* "8:4,7": eight stored, rows 4 and 7 not. */
	if (done[0] != '\0' && strspn(done, "0123456789:,") == strlen(done)) {
		size_t head = strcspn(done, ":");

		show_text(rq, "Hasil.jumlah", "%.*s", (int)head, done);
		show_text(rq, "Hasil.baris", "%s", done[head] == ':' ?
		    done + head + 1 : "");
	}
	return page("aksi/tempel.cs");
}

static size_t
store_rows(struct req *rq, const struct plan *p, const struct tempel_aksi *t)
{
	size_t stored = 0;

	store_act(rq->store, "aksi/tempel", rq->user->office);
	for (size_t i = 0; i < t->n; i++) {
		Aksi *a = t->row[i].aksi;

		if (t->row[i].kode != NULL || t->row[i].twin)
			continue;
		a->id = id_new(rq->arena, rq->now + (int64_t)stored);
		a->skp = p->skp->id;
		a->pegawai = p->skp->pegawai;
		a->tahun = p->skp->tahun;
		a->dibuat = rq->now;
		a->diubah = rq->now;
		a->urutan = deed_next(rq->store, a->rhk, a->bulan);
		store_put(rq->store, T_AKSI, &a->base);
		stored++;
	}
	return stored;
}

static const char *
wrong_lines(struct req *rq, const struct tempel_aksi *t)
{
	const char *out = "";

	for (size_t i = 0; i < t->n; i++)
		if (t->row[i].kode != NULL && strlen(out) < 700)
			out = arena_printf(rq->arena, "%s%s%u", out,
			    out[0] != '\0' ? "," : "", t->row[i].line);
	return out;
}

struct reply
deed_paste(struct req *rq)
{
	const char *text = form_text(rq, "isi"), *wrong;
	struct tempel_aksi t;
	struct plan p;
	size_t stored;
	bool any = false;

	if (!plan_hold(rq, form_text(rq, "skp"), AKSI_UBAH, &p))
		return p.no;
	if (!deed_open(rq, &p))
		return refuse_why(409, "belum-disetujui");
	deed_show_form(rq, &p, NULL, deed_month(p.skp, rq->today));
	t = read_box(rq, &p, text);
	show_box(rq, &t);
	for (size_t i = 0; i < t.n; i++)
		any |= t.row[i].kode == NULL;
	if (form_text(rq, "simpan")[0] == '\0' || !any || t.too_many)
		return page_more(rq, "aksi/tempel.cs");
	stored = store_rows(rq, &p, &t);
	wrong = wrong_lines(rq, &t);
	if (wrong[0] == '\0')
		return go(rq, "/cgi-bin/aksi?skp=%s&pesan=aksi-disimpan",
		    p.skp->id);
	return go(rq, "/cgi-bin/aksi/tempel?skp=%s&hasil=%zu:%s&%s", p.skp->id,
	    stored, wrong, form_rest(rq, "skp", p.skp->id, "isi",
	    tempel_aksi_rest(rq->arena, &t), NULL));
}
