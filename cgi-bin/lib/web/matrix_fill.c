/* matrix_fill.c - cells of the matrix: as a form, put, and offered */
#include <string.h>

#include "find.h"
#include "find_peran.h"
#include "id.h"
#include "matrix.h"
#include "office.h"
#include "text.h"
#include "wait.h"

enum { SHOWN = 20 };	/* people of one column's form */

/* ---------------------------------------------------------------- the form */

static void
show_row_of(struct req *rq, size_t *n, const struct matrix_row *r,
    const Rhk *column, const Peran *old, const char *label)
{
	struct row *row;

	if (*n >= MATRIX_ROWS)
		return;
	row = show_row(rq, "Sel");
	row_text(rq, row, "n", "%zu", ++*n);
	row_text(rq, row, "p", "%llu", (unsigned long long)r->orang->pegawai);
	row_text(rq, row, "rhk", "%s", column->id);
	row_text(rq, row, "label", "%s", label);
	row_flag(rq, row, "tanpa", r->tanpa);
	if (old == NULL)
		return;
	row_text(rq, row, "id", "%s", old->id);
	row_text(rq, row, "rev", "%llu", (unsigned long long)old->rev);
	row_text(rq, row, "teks", "%s", old->teks);
	if (old->porsi > 0)
		row_text(rq, row, "porsi", "%u", old->porsi);
	row_flag(rq, row, "diambil", matriks_jadi(old, rhk_offered(rq->store,
	    old->pegawai, old->tahun)) != NULL);
}

/* The cells there are, and an empty one: always, or when there is none. */
static void
show_place(struct req *rq, const struct matrix *m, size_t *n,
    const struct matrix_row *r, const Rhk *column, const char *label,
    bool always)
{
	bool any = false;

	for (Peran **p = m->peran; *p != NULL; p++)
		if ((*p)->pegawai == r->orang->pegawai &&
		    strcmp((*p)->rhk, column->id) == 0) {
			show_row_of(rq, n, r, column, *p, label);
			any = true;
		}
	if (!any || always)
		show_row_of(rq, n, r, column, NULL, label);
}

/* A form that came back keeps its own rows, whatever changed meanwhile. */
static void
show_sent(struct req *rq, const struct matrix *m, bool by_person)
{
	size_t n = 0;

	for (size_t i = 1; i <= MATRIX_ROWS; i++) {
		const struct matrix_row *r = matrix_person(m,
		    form_row(rq, "orang", i));
		const Rhk *k = matrix_column(m, form_row(rq, "rhk", i));

		n = i - 1;
		if (r != NULL && k != NULL)
			show_row_of(rq, &n, r, k, peran_get(rq->store,
			    form_row(rq, "id", i), false),
			    by_person ? k->teks : r->orang->nama);
	}
}

void
matrix_show_cells(struct req *rq, const struct matrix *m)
{
	struct problems ignored = { 0 };
	const struct matrix_row *r = matrix_person(m, form_text(rq, "p"));
	const Rhk *k = matrix_column(m, form_text(rq, "kolom"));
	int64_t from = form_whole(rq, &ignored, "lewati");
	size_t i, n = 0;

	matrix_show_head(rq, m);
	if (r != NULL)
		show_text(rq, "Untuk", "%s", r->orang->nama);
	else if (k != NULL)
		show_text(rq, "Untuk", "%s", k->teks);
	show_text(rq, "P", "%s", r != NULL ? form_text(rq, "p") : "");
	show_text(rq, "KolomId", "%s", r == NULL && k != NULL ? k->id : "");
	show_text(rq, "Lewati", "%lld", (long long)from);
	i = from > 0 ? (size_t)from : 0;
	if (r == NULL && i + SHOWN < m->n_baris)
		show_text(rq, "Lanjut", "%zu", i + SHOWN);
	if (form_row(rq, "orang", 1)[0] != '\0') {
		show_sent(rq, m, r != NULL);
		return;
	}
	for (Rhk **c = m->kolom; r != NULL && *c != NULL; c++)
		show_place(rq, m, &n, r, *c, (*c)->teks, true);
	for (size_t end = i + SHOWN; r == NULL && k != NULL && i < end &&
	    i < m->n_baris; i++)
		show_place(rq, m, &n, &m->baris[i], k, m->baris[i].orang->nama,
		    false);
}

/* Another one than what the form was made from, and it says something else. */
static bool
changed_since(struct req *rq, size_t i, const Peran *old)
{
	const char *rev = form_row(rq, "rev", i);
	uint64_t from;

	if (form_row(rq, "id", i)[0] == '\0')
		return false;
	if (old == NULL)
		return form_row(rq, "teks", i)[0] != '\0';
	return !text_u64(rev, &from) || from != old->rev;
}

static bool
same(const Peran *old, const char *teks, unsigned porsi)
{
	return old != NULL && strcmp(old->teks, teks) == 0 &&
	    old->porsi == porsi;
}

size_t
matrix_take(struct req *rq, const struct matrix *m,
    struct matrix_cell out[MATRIX_ROWS], struct problems *bad, bool *stale)
{
	struct batas limits = plan_limits(rq);
	size_t n = 0;

	*stale = false;
	for (size_t i = 1; i <= MATRIX_ROWS; i++) {
		const char *id = form_row(rq, "id", i);
		const char *text = form_row(rq, "teks", i);
		const char *share = form_row(rq, "porsi", i);
		struct matrix_cell c = {
			.old = id[0] != '\0' ? peran_get(rq->store, id, true) :
			    NULL,
			.orang = matrix_person(m, form_row(rq, "orang", i)),
			.kolom = matrix_column(m, form_row(rq, "rhk", i)),
			.teks = text,
		};
		int64_t porsi = 0;

		if (form_row(rq, "orang", i)[0] == '\0')
			continue;
		if (c.orang == NULL || c.kolom == NULL || (c.old != NULL &&
		    (strcmp(c.old->skp, m->p.skp->id) != 0 ||
		    c.old->pegawai != c.orang->orang->pegawai))) {
			problem_row(bad, "teks", i, "tiada");
			continue;
		}
		if (share[0] != '\0' && !text_i64(share, &porsi))
			problem_row(bad, "porsi", i, "angka");
		c.porsi = porsi > 0 && porsi <= 100 ? (unsigned)porsi : 0;
		if (same(c.old, text, c.porsi) ||
		    (c.old == NULL && text[0] == '\0'))
			continue;
		*stale = *stale || changed_since(rq, i, c.old);
		if (text[0] != '\0')
			matriks_check(text, porsi, i, &limits, bad);
		else if (matriks_jadi(c.old, rhk_offered(rq->store,
		    c.old->pegawai, c.old->tahun)) != NULL)
			problem_row(bad, "teks", i, "sudah-rhk");
		if (text[0] != '\0' && matriks_kembar(m->peran,
		    c.orang->orang->pegawai, c.kolom->id, text, id)) {
			/* Another has just given him the same: nothing to do. */
			if (c.old == NULL)
				continue;
			problem_row(bad, "teks", i, "kembar");
		}
		out[n++] = c;
	}
	return n;
}

/* -------------------------------------------------------------- what is put */

static void
tell(struct req *rq, const struct matrix *m, const struct matrix_row *r,
    Pemberitahuan__Jenis what, const char *text, const char *about)
{
	const char *to = "/cgi-bin/skp";

	for (Skp **s = skp_of(rq->store, r->orang->pegawai, m->p.skp->tahun);
	    *s != NULL; s++)
		if ((*s)->status != STATUS_SKP__BATAL)
			to = arena_printf(rq->arena,
			    "/cgi-bin/skp/lihat?id=%s#peran", (*s)->id);
	notify(rq->store, rq->now, r->orang->pegawai, what, plan_actor(rq),
	    text, to, about);
}

bool
matrix_give(struct req *rq, const struct matrix *m, const struct matrix_row *r,
    const Rhk *column, const char *teks, unsigned porsi)
{
	Peran p = PERAN__INIT;

	if (matriks_kembar(m->peran, r->orang->pegawai, column->id, teks, ""))
		return false;
	p.id = id_new(rq->arena, rq->now);
	p.skp = m->p.skp->id;
	p.rhk = column->id;
	p.pegawai = r->orang->pegawai;
	p.tahun = m->p.skp->tahun;
	p.teks = teks;
	p.tim = column->tim;
	p.porsi = porsi;
	p.dibuat = rq->now;
	store_put(rq->store, T_PERAN, &p.base);
	tell(rq, m, r, PEMBERITAHUAN__JENIS__PERAN_DIBERI, teks, p.id);
	return true;
}

size_t
matrix_fill(struct req *rq, const struct matrix *m,
    const struct matrix_cell *c, size_t n)
{
	size_t done = 0;

	store_act(rq->store, "matriks/isi", rq->user->office);
	for (size_t i = 0; i < n; i++, c++) {
		if (c->old == NULL) {
			done += matrix_give(rq, m, c->orang, c->kolom, c->teks,
			    c->porsi);
			continue;
		}
		if (c->teks[0] == '\0') {
			tell(rq, m, c->orang,
			    PEMBERITAHUAN__JENIS__PERAN_DICABUT, c->old->teks,
			    c->old->id);
			store_drop(rq->store, T_PERAN, &c->old->base);
		} else {
			c->old->teks = c->teks;
			c->old->porsi = c->porsi;
			store_put(rq->store, T_PERAN, &c->old->base);
			tell(rq, m, c->orang,
			    PEMBERITAHUAN__JENIS__PERAN_DIBERI, c->teks,
			    c->old->id);
		}
		done++;
	}
	return done;
}

/* ------------------------------------------------------------ the other side */

void
peran_show_offer(struct req *rq, const struct plan *p)
{
	Rhk **his = rhk_offered(rq->store, p->orang->pegawai, p->skp->tahun);
	Peran **c = peran_of(rq->store, p->orang->pegawai, p->skp->tahun);

	for (; *c != NULL; c++) {
		const Rhk *up = rhk_get(rq->store, (*c)->rhk, false);
		const Pegawai *who = pegawai_get(rq->store, up->pegawai, false);
		struct row *row;

		if (matriks_jadi(*c, his) != NULL)
			continue;
		row = show_row(rq, "PeranList");
		row_record(rq, row, "isi", &(*c)->base);
		row_text(rq, row, "pimpinan", "%s", up->teks);
		if (who != NULL) {
			row_text(rq, row, "nama", "%s", who->nama);
			row_text(rq, row, "jabatan", "%s",
			    office_name(rq->store, who, rq->today));
		}
	}
}

bool
peran_show_below(struct req *rq, const Rhk *rhk)
{
	Peran **c = peran_under(rq->store, rhk);
	bool any = *c != NULL;

	for (; *c != NULL; c++) {
		const Pegawai *p = pegawai_get(rq->store, (*c)->pegawai, false);
		struct row *row = show_row(rq, "DiBawah");

		row_text(rq, row, "teks", "%s", (*c)->teks);
		row_text(rq, row, "nama", "%s", p != NULL ? p->nama : "");
		row_text(rq, row, "jabatan", "peran pada matriks");
	}
	return any;
}
