/* matrix.c - reads the matrix of a leader's plan, and shows it as a grid */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "aturan.h"
#include "find.h"
#include "find_peran.h"
#include "find_tim.h"
#include "jabatan.h"
#include "matrix.h"
#include "office.h"
#include "text.h"
#include "tim.h"
#include "wait.h"

/* PAGE: bytes of rows on one page (40 kB with the frame); a row without text
 * takes about ROW. */
enum { DEPTH = 3, PAGE = 30000, ROW = 330 };

/* ----------------------------------------------------------------- reading */

static bool
gone(struct req *rq, const Rhk *r)
{
	const Skp *skp = skp_get(rq->store, r->skp, false);

	return r->arsip || skp == NULL || skp->status == STATUS_SKP__BATAL;
}

static void
add_result(struct req *rq, struct matrix *m, Rhk *r, const char *column,
    uint64_t through)
{
	if (m->n_hasil % 64 == 0) {
		struct hasil *more = arena_array(rq->arena, m->n_hasil + 64,
		    sizeof *more);

		if (m->n_hasil > 0)
			memcpy(more, m->hasil, m->n_hasil * sizeof *more);
		m->hasil = more;
	}
	m->hasil[m->n_hasil++] = (struct hasil){ r, column, through };
}

/* What hangs on a result, and on what hangs there. */
static void
descend(struct req *rq, struct matrix *m, const Rhk *from, const char *column,
    uint64_t through, int depth)
{
	for (Rhk **r = rhk_below(rq->store, from->id); *r != NULL; r++) {
		if (gone(rq, *r) || (*r)->pegawai == m->p.orang->pegawai)
			continue;
		add_result(rq, m, *r, column, through);
		if (depth > 1)
			descend(rq, m, *r, column, (*r)->pegawai, depth - 1);
	}
}

static void
add_row(struct req *rq, struct matrix *m, Pegawai *p, bool now)
{
	if (p == NULL)
		return;
	for (size_t i = 0; i < m->n_baris; i++)
		if (m->baris[i].orang->pegawai == p->pegawai)
			return;
	if (m->n_baris % 64 == 0) {
		struct matrix_row *more = arena_array(rq->arena,
		    m->n_baris + 64, sizeof *more);

		if (m->n_baris > 0)
			memcpy(more, m->baris, m->n_baris * sizeof *more);
		m->baris = more;
	}
	m->baris[m->n_baris++] = (struct matrix_row){ .orang = p, .kini = now };
}

static int
by_name(const void *a, const void *b)
{
	const struct matrix_row *x = a, *y = b;

	if (x->kini != y->kini)
		return x->kini ? -1 : 1;
	return strcasecmp(x->orang->nama, y->orang->nama);
}

/* A minister, an honorary worker, one on leave by law: plans nothing. */
static bool
plans(struct req *rq, const Aturan *kinds, const Pegawai *p, date_t day)
{
	const Tugas *post = tugas_on(p, day);

	return p->jenis != JENIS_PEGAWAI__NON_ASN && (post == NULL ||
	    post->jenis != JENIS_JABATAN__PEJABAT_NEGARA) &&
	    kedudukan_plans(rq->arena, kinds, p->kedudukan);
}

static void
read_rows(struct req *rq, struct matrix *m)
{
	const Aturan *kinds = aturan_on(rq->store, "kedudukan", m->day);
	Pegawai **p;

	for (p = bawahan_on(rq->store, m->p.orang, m->day); *p != NULL; p++)
		add_row(rq, m, *p, true);
	for (p = anggota_on(rq->store, m->p.orang, m->day); *p != NULL; p++)
		add_row(rq, m, *p, true);
	for (Peran **c = m->peran; *c != NULL; c++)
		add_row(rq, m, pegawai_get(rq->store, (*c)->pegawai, false),
		    false);
	for (size_t i = 0; i < m->n_hasil; i++)
		if (m->hasil[i].melalui == 0)
			add_row(rq, m, pegawai_get(rq->store,
			    m->hasil[i].rhk->pegawai, false), false);
	if (m->n_baris > 0)
		qsort(m->baris, m->n_baris, sizeof *m->baris, by_name);
	for (size_t i = 0; i < m->n_baris; i++) {
		struct matrix_row *r = &m->baris[i];

		r->wajib = r->kini && plans(rq, kinds, r->orang, m->day);
		r->tanpa = r->wajib && !matriks_berperan(r->orang->pegawai,
		    m->peran, m->hasil, m->n_hasil);
		m->n_tanpa += r->tanpa;
	}
}

bool
matrix_read(struct req *rq, enum action action, bool hold, struct matrix *m)
{
	const char *id = form_text(rq, "skp");
	size_t n = 0;

	*m = (struct matrix){ 0 };
	if (!(hold ? plan_hold : plan_see)(rq, id, action, &m->p))
		return false;
	m->day = rq->today;
	if (m->day < m->p.skp->mulai)
		m->day = m->p.skp->mulai;
	if (m->day > m->p.skp->selesai)
		m->day = m->p.skp->selesai;
	m->kolom = m->p.rhk;
	for (size_t i = 0; m->kolom[i] != NULL; i++)
		if (!m->kolom[i]->arsip)
			m->kolom[n++] = m->kolom[i];
	m->kolom[n] = NULL;
	m->peran = peran_in_skp(rq->store, id);
	for (Rhk **r = m->kolom; *r != NULL; r++)
		descend(rq, m, *r, (*r)->id, 0, DEPTH);
	read_rows(rq, m);
	return true;
}

const struct matrix_row *
matrix_person(const struct matrix *m, const char *key)
{
	uint64_t who;

	if (text_u64(key, &who))
		for (size_t i = 0; i < m->n_baris; i++)
			if (m->baris[i].orang->pegawai == who)
				return &m->baris[i];
	return NULL;
}

const Rhk *
matrix_column(const struct matrix *m, const char *id)
{
	for (Rhk **r = m->kolom; *r != NULL; r++)
		if (strcmp((*r)->id, id) == 0)
			return *r;
	return NULL;
}

/* ------------------------------------------------------------------ the grid */

static void
show_person(struct req *rq, struct row *row, const struct matrix_row *r,
    date_t day)
{
	const Tugas *post = tugas_on(r->orang, day);

	row_text(rq, row, "p", "%llu", (unsigned long long)r->orang->pegawai);
	row_text(rq, row, "nama", "%s", r->orang->nama);
	row_text(rq, row, "jabatan", "%s", post != NULL ? post->jabatan : "");
	row_flag(rq, row, "kini", r->kini);
	row_flag(rq, row, "wajib", r->wajib);
	row_flag(rq, row, "tanpa", r->tanpa);
}

void
matrix_show_head(struct req *rq, const struct matrix *m)
{
	plan_show_head(rq, &m->p);
	show_flag(rq, "Bisa.isi", may(rq, MATRIKS_ISI, m->p.orang,
	    (int)m->p.skp->status));
	for (size_t i = 0; m->kolom[i] != NULL; i++) {
		struct row *row = show_row(rq, "Kolom");

		row_text(rq, row, "no", "%zu", i + 1);
		row_text(rq, row, "id", "%s", m->kolom[i]->id);
		row_text(rq, row, "teks", "%s", m->kolom[i]->teks);
	}
	for (size_t i = 0; i < m->n_baris; i++)
		if (m->baris[i].tanpa)
			show_person(rq, show_row(rq, "Tanpa"), &m->baris[i],
			    m->day);
	show_text(rq, "Jumlah", "%zu", m->n_baris);
}

static size_t
show_item(struct req *rq, struct row *cell, const char *text, const char *kind,
    unsigned share, const char *through)
{
	struct row *row = row_row(rq, cell, "item");

	row_text(rq, row, "teks", "%s", text);
	row_text(rq, row, "jenis", "%s", kind);
	if (share > 0)
		row_text(rq, row, "porsi", "%u", share);
	if (through[0] != '\0')
		row_text(rq, row, "melalui", "%s", through);
	return strlen(text) + strlen(through) + 60;
}

/* A cell: the roles given, then the results that stand there by themselves. */
static size_t
show_cell(struct req *rq, const struct matrix *m, struct row *row,
    const Pegawai *who, Rhk *const *his, const Rhk *column)
{
	struct row *cell = row_row(rq, row, "sel");
	size_t bytes = 0;

	for (Peran **p = m->peran; *p != NULL; p++) {
		const Rhk *is;

		if ((*p)->pegawai != who->pegawai ||
		    strcmp((*p)->rhk, column->id) != 0)
			continue;
		is = matriks_jadi(*p, his);
		bytes += show_item(rq, cell, (*p)->teks, is == NULL ? "peran" :
		    text_same(is->teks, (*p)->teks) ? "rhk" : "lain",
		    (*p)->porsi, is != NULL && !text_same(is->teks,
		    (*p)->teks) ? is->teks : "");
	}
	for (size_t i = 0; i < m->n_hasil; i++) {
		const struct hasil *h = &m->hasil[i];
		const Pegawai *via;
		bool given = false;

		if (h->rhk->pegawai != who->pegawai ||
		    strcmp(h->kolom, column->id) != 0)
			continue;
		for (Peran **p = m->peran; *p != NULL && !given; p++)
			given = strcmp((*p)->id, h->rhk->peran) == 0 &&
			    strcmp((*p)->rhk, column->id) == 0;
		if (given)
			continue;
		via = h->melalui != 0 ? pegawai_get(rq->store, h->melalui,
		    false) : NULL;
		bytes += show_item(rq, cell, h->rhk->teks,
		    h->melalui != 0 ? "melalui" : "rhk", 0,
		    via != NULL ? via->nama : "");
	}
	return bytes;
}

/* The teams of the leader he is of: both are named (S-10). */
static const char *
teams(struct req *rq, const struct matrix *m, const Pegawai *who)
{
	const char *names = "";

	for (Tim **t = tim_on(rq->store, who->pegawai, m->day); *t != NULL;
	    t++) {
		const Tim__Anggota *lead = tim_ketua_on(*t, m->day);
		const Tim__Anggota *he = tim_anggota_on(*t, who->pegawai,
		    m->day);

		if ((lead == NULL || lead->pegawai != m->p.orang->pegawai) &&
		    leads_on(m->p.orang, (*t)->unit, m->day) == NULL)
			continue;
		names = arena_printf(rq->arena, "%s%s%s", names,
		    names[0] != '\0' ? ", " : "", (*t)->nama);
		if (he->porsi > 0)
			names = arena_printf(rq->arena, "%s (%u%%)", names,
			    he->porsi);
	}
	return names;
}

/* What comes next for one who is left out. */
static const char *
next_step(struct req *rq, const struct matrix *m, const Pegawai *who)
{
	for (Skp **s = skp_of(rq->store, who->pegawai, m->p.skp->tahun);
	    *s != NULL; s++)
		if ((*s)->status != STATUS_SKP__BATAL)
			return protobuf_c_enum_descriptor_get_value(
			    &status_skp__descriptor, (int)(*s)->status)->name;
	return "BELUM";
}

void
matrix_show_grid(struct req *rq, const struct matrix *m)
{
	struct problems ignored = { 0 };
	bool left_out = strcmp(form_text(rq, "saring"), "belum") == 0;
	int64_t from = form_whole(rq, &ignored, "lewati");
	size_t bytes = 0, i = from > 0 ? (size_t)from : 0;

	matrix_show_head(rq, m);
	for (; i < m->n_baris && bytes < PAGE; i++) {
		const struct matrix_row *r = &m->baris[i];
		struct row *row;
		Rhk **his;
		const char *of;

		if (left_out && !r->tanpa)
			continue;
		his = rhk_offered(rq->store, r->orang->pegawai,
		    m->p.skp->tahun);
		row = show_row(rq, "Orang");
		show_person(rq, row, r, m->day);
		of = teams(rq, m, r->orang);
		row_text(rq, row, "tim", "%s", of);
		if (r->tanpa)
			row_text(rq, row, "status", "%s",
			    next_step(rq, m, r->orang));
		bytes += ROW + strlen(of);
		for (Rhk **k = m->kolom; *k != NULL; k++)
			bytes += show_cell(rq, m, row, r->orang, his, *k) +
			    9;
	}
	if (i < m->n_baris)
		show_text(rq, "Lanjut", "%zu", i);
	show_flag(rq, "Saring", left_out);
	show_text(rq, "Lewati", "%lld", (long long)from);
}
