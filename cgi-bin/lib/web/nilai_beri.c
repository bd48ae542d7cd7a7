/* nilai_beri.c - the rater's choice: one person, a table of them, a return */
#include <string.h>

#include "find.h"
#include "find_nilai.h"
#include "id.h"
#include "nilai.h"
#include "office.h"
#include "penilaian.h"

const struct field nilai_person_fields[] = {
	NILAI_FIELDS,
	{ .name = "skp", .kind = ID },
	{ .name = "rhk", .kind = ID, .rows = NILAI_RHK },
	{ .name = "rating", .kind = CHOICE, .rows = NILAI_RHK },
	{ .name = "alasan", .kind = TEXT, .max = BATAS_REASON,
	  .rows = NILAI_RHK },
	{ .name = "sikap", .kind = CHOICE, .rows = 7 },
	{ .name = "alasan_sikap", .kind = TEXT, .max = BATAS_REASON, .rows = 7 },
	{ .name = "hasil", .kind = CHOICE },
	{ .name = "alasan_hasil", .kind = TEXT, .max = BATAS_REASON },
	{ .name = "perilaku", .kind = CHOICE },
	{ .name = "alasan_perilaku", .kind = TEXT, .max = BATAS_REASON },
	{ .name = "tanpa", .kind = TEXT, .max = BATAS_REASON },
	{ .name = "lanjut", .kind = LINE, .max = 5 },
	{ 0 }
};
const struct field nilai_return_fields[] = {
	NILAI_FIELDS,
	{ .name = "skp", .kind = ID },
	{ .name = "alasan", .kind = TEXT, .max = BATAS_REASON },
	{ 0 }
};

/* A written reason, where the choice is not the proposal. */
static void
need_why(struct req *rq, struct problems *bad, const char *field,
    const char *why, enum rating chosen, enum rating proposed)
{
	struct batas l = plan_limits(rq);

	if (chosen != 0 && proposed != 0 && chosen != proposed &&
	    why[0] == '\0')
		problem(bad, field, "beda-usul");
	else if (why[0] != '\0')
		need_text(bad, field, why, (size_t)l.reason_min,
		    (size_t)l.reason_max);
}

/* ------------------------------------------------------------- the record */

/* What was not sent in time is taken as sent (app.md 3.5). */
static bool
take(struct req *rq, const struct nilai *v, const struct nilai_line *line,
    Penilaian *a)
{
	bool rated = a->status == PENILAIAN__STATUS__DINILAI;

	if (penilaian_next(a->status, NILAI_KIRIM) >= 0) {
		if (!nilai_ratable(rq, v, line) || penilaian_move(a,
		    NILAI_KIRIM, BY_SYSTEM, 0) != PENILAIAN_OK)
			return false;
		a->kirim_otomatis = true;
		a->dikirim = rq->now;
		penilaian_step(rq, a, "");
	}
	if (penilaian_move(a, NILAI_BERI, ties(rq, line->orang),
	    rq->user->roles) != PENILAIAN_OK)
		return false;
	if (!rated)
		penilaian_step(rq, a, "");
	return true;
}

bool
nilai_give(struct req *rq, const struct nilai *v,
    const struct nilai_line *line, const struct nilai_isi *isi, Penilaian *a,
    const struct nilai_mark *m, const struct nilai_names *f,
    struct problems *bad)
{
	enum rating hasil = line->kepala != NULL ? line->fixed : m->hasil;
	enum rating by_results = nilai_usul_hasil(v, isi, a);
	enum rating by_feedback = nilai_usul_perilaku(v, isi, a);

	if (hasil == 0)
		problem(bad, f->hasil, "pilih");
	if (m->perilaku == 0)
		problem(bad, f->perilaku, "pilih");
	/* A head's rating is no choice, so there is nothing to explain. */
	if (line->kepala == NULL)
		need_why(rq, bad, f->why_hasil, m->why_hasil, hasil,
		    by_results);
	need_why(rq, bad, f->why_perilaku, m->why_perilaku, m->perilaku,
	    by_feedback);
	if (bad->n > 0)
		return false;
	if (!take(rq, v, line, a)) {
		problem(bad, f->perilaku, "berubah-lain");
		return false;
	}
	a->rating_hasil = (Rating)hasil;
	a->rating_perilaku = (Rating)m->perilaku;
	a->usul_hasil = (Rating)by_results;
	a->usul_perilaku = (Rating)by_feedback;
	a->alasan_hasil = line->kepala == NULL ? m->why_hasil : "";
	a->alasan_perilaku = m->why_perilaku;
	a->predikat = (Predikat)predikat(&v->rule.rating, (int)hasil,
	    (int)m->perilaku);
	a->penilai = rq->user->pegawai;
	a->dinilai = rq->now;
	a->capaian = v->capaian->id;
	a->nilai_organisasi = v->capaian->nilai;
	a->aturan = aturan_ids(rq->store, v->periode->selesai);
	a->pola_unit = v->unit;
	store_act(rq->store, "nilai/beri", rq->user->office);
	store_put(rq->store, T_PENILAIAN, &a->base);
	return true;
}

void
nilai_items(struct req *rq, const struct nilai_isi *isi, Penilaian *a)
{
	Penilaian__ButirHasil **all = arena_array(rq->arena, isi->n + 1,
	    sizeof *all);

	for (size_t i = 0; i < isi->n; i++) {
		Penilaian__ButirHasil *b = arena_get(rq->arena, sizeof *b);

		*b = (Penilaian__ButirHasil)PENILAIAN__BUTIR_HASIL__INIT;
		for (size_t k = 0; k < a->n_hasil; k++)
			if (strcmp(a->hasil[k]->rhk, isi->rhk[i].rhk->id) == 0)
				*b = *a->hasil[k];
		b->rhk = isi->rhk[i].rhk->id;
		b->usul = (Rating)isi->rhk[i].usul;
		b->dasar = isi->rhk[i].dasar;
		b->bukti = isi->rhk[i].bukti;
		b->umpan = isi->rhk[i].umpan;
		all[i] = b;
	}
	a->hasil = all;
	a->n_hasil = isi->n;
}

/* ------------------------------------------------------------- one person */

struct one {
	struct nilai	 v;
	struct nilai_line *line;
	struct nilai_isi isi;
};

/* The person of the form, if he is to be rated by the user. */
static bool
find_one(struct req *rq, bool post, struct one *o, struct reply *no)
{
	if (!nilai_find(rq, &o->v, no))
		return false;
	*no = refuse(post ? 403 : 404);
	o->line = nilai_line_of(&o->v, form_text(rq, "skp"));
	if (o->line == NULL || !allow(rq, NILAI_BERI, o->line->orang, -1))
		return false;
	if (!nilai_open(rq, &o->v, o->line, no))
		return false;
	nilai_weigh(rq, &o->v, o->line, &o->isi);
	return true;
}

/* Who comes before and after, so that one goes on without the list. */
static void
show_one(struct req *rq, struct one *o)
{
	size_t i = (size_t)(o->line - o->v.line), n = o->v.n;
	const struct plan p = { .skp = o->line->skp, .orang = o->line->orang };

	show(rq, "Skp", &o->line->skp->base);
	show(rq, "Dinilai", &plan_owner(rq, &p)->base);
	for (size_t k = 1; k < n; k++) {
		const struct nilai_line *next = &o->v.line[(i + k) % n];

		if (!nilai_ratable(rq, &o->v, next) || nilai_done(next))
			continue;
		show_text(rq, "Berikut.skp", "%s", next->skp->id);
		show_text(rq, "Berikut.nama", "%s", next->orang->nama);
		break;
	}
	show_text(rq, "Urut", "%zu", i + 1);
	show_text(rq, "Orang", "%zu", n);
	show_flag(rq, "Bisa.nilai", nilai_ratable(rq, &o->v, o->line));
	show_flag(rq, "Bisa.kembalikan", o->line->nilai != NULL &&
	    penilaian_next(o->line->nilai->status, NILAI_KEMBALIKAN) >= 0);
	show_text(rq, "BatasPegawai", "%s", date_long(rq->arena, kirim_last(rq,
	    o->line->skp, o->v.periode, PERIODE_PEGAWAI)));
	nilai_show_person(rq, &o->v, o->line, &o->isi);
}

struct reply
nilai_person(struct req *rq)
{
	struct one o;
	struct reply no;

	if (!find_one(rq, false, &o, &no))
		return no;
	show_one(rq, &o);
	return page("nilai/orang.cs");
}

static void
read_items(struct req *rq, const struct nilai_isi *isi, Penilaian *a,
    struct problems *bad)
{
	for (size_t i = 1; i <= NILAI_RHK; i++) {
		const char *rhk = form_row(rq, "rhk", i);

		for (size_t k = 0; rhk[0] != '\0' && k < a->n_hasil; k++) {
			Penilaian__ButirHasil *b = a->hasil[k];

			if (strcmp(b->rhk, rhk) != 0)
				continue;
			b->rating = (Rating)nilai_rating(form_row(rq, "rating",
			    i));
			b->alasan = form_row(rq, "alasan", i);
			need_why(rq, bad, arena_printf(rq->arena, "alasan_%zu",
			    i), b->alasan, (enum rating)b->rating,
			    isi->rhk[k].usul);
		}
	}
	a->perilaku = arena_array(rq->arena, 7, sizeof *a->perilaku);
	a->n_perilaku = 0;
	for (unsigned i = 1; i <= 7; i++) {
		Penilaian__ButirPerilaku *b = arena_get(rq->arena, sizeof *b);

		*b = (Penilaian__ButirPerilaku)PENILAIAN__BUTIR_PERILAKU__INIT;
		b->nilai = i;
		b->rating = (Rating)nilai_rating(form_row(rq, "sikap", i));
		b->usul = (Rating)isi->usul[i];
		b->alasan = form_row(rq, "alasan_sikap", i);
		need_why(rq, bad, arena_printf(rq->arena, "alasan_sikap_%u", i),
		    b->alasan, (enum rating)b->rating, isi->usul[i]);
		a->perilaku[a->n_perilaku++] = b;
	}
}

struct reply
nilai_rate(struct req *rq)
{
	static const struct nilai_names names = { "hasil", "perilaku",
	    "alasan_hasil", "alasan_perilaku" };
	struct problems bad = { 0 };
	struct nilai_mark m;
	struct batas l = plan_limits(rq);
	struct one o;
	struct reply no;
	Penilaian *a;

	if (!find_one(rq, true, &o, &no))
		return no;
	show_one(rq, &o);
	if (!nilai_ratable(rq, &o.v, o.line))
		return refuse_why(409, "nilai-tetap");
	a = penilaian_open(rq, o.line->skp, o.v.periode);
	if (form_stale(rq, a->rev))
		return page_stale(rq, "nilai/orang.cs");
	nilai_items(rq, &o.isi, a);
	read_items(rq, &o.isi, a, &bad);
	if (nilai_lacking(rq, &o.v, o.line)[0] != '\0') {
		a->catatan = form_text(rq, "tanpa");
		need_text(&bad, "tanpa", a->catatan, (size_t)l.reason_min,
		    (size_t)l.reason_max);
	}
	m = (struct nilai_mark){ nilai_rating(form_text(rq, "hasil")),
	    nilai_rating(form_text(rq, "perilaku")),
	    form_text(rq, "alasan_hasil"), form_text(rq, "alasan_perilaku") };
	if (!nilai_give(rq, &o.v, o.line, &o.isi, a, &m, &names, &bad)) {
		/* The proposal follows the ratings just chosen. */
		show_text(rq, "Usul.hasil", "%s", nilai_rating_name(
		    nilai_usul_hasil(&o.v, &o.isi, a)));
		show_text(rq, "Usul.perilaku", "%s", nilai_rating_name(
		    nilai_usul_perilaku(&o.v, &o.isi, a)));
		return page_again(rq, "nilai/orang.cs", &bad);
	}
	return go(rq, "/cgi-bin/nilai/orang?tahun=%u&periode=%s&unit=%s&skp=%s"
	    "&pesan=nilai-tersimpan", o.v.tahun, o.v.periode->id, o.v.unit,
	    o.line->skp->id);
}

struct reply
nilai_return(struct req *rq)
{
	struct problems bad = { 0 };
	struct batas l = plan_limits(rq);
	const char *why = form_text(rq, "alasan");
	struct one o;
	struct reply no;
	Penilaian *a;

	if (!find_one(rq, true, &o, &no))
		return no;
	a = o.line->nilai == NULL ? NULL : penilaian_get(rq->store,
	    o.line->nilai->id, true);
	if (a == NULL || penilaian_next(a->status, NILAI_KEMBALIKAN) < 0)
		return refuse_why(409, "nilai-tetap");
	show_one(rq, &o);
	need_text(&bad, "alasan", why, (size_t)l.reason_min,
	    (size_t)l.reason_max);
	if (bad.n > 0)
		return page_again(rq, "nilai/orang.cs", &bad);
	if (penilaian_move(a, NILAI_KEMBALIKAN, ties(rq, o.line->orang),
	    rq->user->roles) != PENILAIAN_OK)
		return refuse(403);
	a->catatan = why;
	penilaian_step(rq, a, why);
	store_act(rq->store, "nilai/kembalikan", rq->user->office);
	store_put(rq->store, T_PENILAIAN, &a->base);
	notify(rq->store, rq->now, a->pegawai,
	    PEMBERITAHUAN__JENIS__PENILAIAN_DITETAPKAN, plan_actor(rq), why,
	    arena_printf(rq->arena, "/cgi-bin/realisasi?skp=%s&periode=%s",
	    a->skp, a->periode), a->id);
	return go(rq, "/cgi-bin/nilai?tahun=%u&periode=%s&unit=%s"
	    "&pesan=nilai-dikembalikan", o.v.tahun, o.v.periode->id, o.v.unit);
}
