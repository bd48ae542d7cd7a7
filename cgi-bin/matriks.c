/* matriks.c - the matrix of roles and results of a leader's plan (S-10) */
#include <string.h>

#include "find.h"
#include "matrix.h"

/* --------------------------------------------------------------- the grid */

/* The user's own plan of the year when none is named. */
static struct reply
own(struct req *rq)
{
	const Skp *best = NULL;

	for (Skp **s = skp_of(rq->store, rq->user->pegawai,
	    (unsigned)date_year(rq->today)); *s != NULL; s++)
		if ((*s)->status != STATUS_SKP__BATAL && (best == NULL ||
		    !date_within(rq->today, best->mulai, best->selesai)))
			best = *s;
	if (best == NULL) {
		show_text(rq, "Tahun", "%d", date_year(rq->today));
		return page("matriks/tanpa.cs");
	}
	return go(rq, "/cgi-bin/matriks?skp=%s", best->id);
}

static struct reply
grid(struct req *rq)
{
	struct matrix m;

	if (form_text(rq, "skp")[0] == '\0')
		return own(rq);
	if (!matrix_read(rq, SKP_LIHAT, false, &m))
		return m.p.no;
	matrix_show_grid(rq, &m);
	return page("matriks/matriks.cs");
}

/* Said complete: refused while somebody is left out, unless a reason is
 * written for this closing (S39, G11). */
static struct reply
done(struct req *rq)
{
	struct problems bad = { 0 };
	struct batas limits = plan_limits(rq);
	const char *why = form_text(rq, "alasan"), *names = "";
	struct matrix m;

	if (!matrix_read(rq, MATRIKS_ISI, true, &m))
		return m.p.no;
	matrix_show_grid(rq, &m);
	if (form_stale(rq, m.p.skp->rev))
		return page_stale(rq, "matriks/matriks.cs");
	if (m.n_baris == 0 || *m.kolom == NULL)
		problem(&bad, "matriks", "kosong");
	matriks_check_tutup(m.n_tanpa, why, &limits, &bad);
	if (bad.n > 0)
		return page_again(rq, "matriks/matriks.cs", &bad);
	for (size_t i = 0; i < m.n_baris; i++)
		if (m.baris[i].tanpa)
			names = arena_printf(rq->arena, "%s%s%s", names,
			    names[0] != '\0' ? ", " : "",
			    m.baris[i].orang->nama);
	m.p.skp->matriks_ditutup = rq->now;
	m.p.skp->matriks_alasan = m.n_tanpa == 0 ? "" :
	    arena_printf(rq->arena, "%s: %s", names, why);
	store_act(rq->store, "matriks/selesai", rq->user->office);
	store_put(rq->store, T_SKP, &m.p.skp->base);
	return go(rq, "/cgi-bin/matriks?skp=%s&pesan=matriks-selesai",
	    m.p.skp->id);
}

/* ------------------------------------------------ one person, one column */

static struct reply
cells(struct req *rq)
{
	struct matrix m;

	if (!matrix_read(rq, MATRIKS_ISI, false, &m))
		return m.p.no;
	if (matrix_person(&m, form_text(rq, "p")) == NULL &&
	    matrix_column(&m, form_text(rq, "kolom")) == NULL)
		return refuse(404);
	matrix_show_cells(rq, &m);
	return page("matriks/isi.cs");
}

static struct reply
fill(struct req *rq)
{
	struct problems bad = { 0 };
	struct matrix_cell list[MATRIX_ROWS];
	struct matrix m;
	bool stale;
	size_t n;

	if (!matrix_read(rq, MATRIKS_ISI, true, &m))
		return m.p.no;
	matrix_show_cells(rq, &m);
	n = matrix_take(rq, &m, list, &bad, &stale);
	if (stale)
		return page_stale(rq, "matriks/isi.cs");
	if (bad.n > 0)
		return page_again(rq, "matriks/isi.cs", &bad);
	matrix_fill(rq, &m, list, n);
	if (form_text(rq, "lanjut")[0] != '\0')
		return go(rq, "/cgi-bin/matriks/isi?skp=%s&kolom=%s&lewati=%lld"
		    "&pesan=tersimpan", m.p.skp->id,
		    matrix_column(&m, form_text(rq, "kolom")) != NULL ?
		    form_text(rq, "kolom") : "",
		    (long long)form_whole(rq, &bad, "lanjut"));
	return go(rq, "/cgi-bin/matriks?skp=%s&pesan=tersimpan", m.p.skp->id);
}

/* ------------------------------------------ one text for many at one time */

static void
show_many(struct req *rq, const struct matrix *m, const Rhk *column)
{
	matrix_show_head(rq, m);
	show_text(rq, "KolomId", "%s", column->id);
	show_text(rq, "Untuk", "%s", column->teks);
	for (size_t i = 0; i < m->n_baris; i++) {
		struct row *row = show_row(rq, "Calon");
		size_t n = 0;

		for (Peran **p = m->peran; *p != NULL; p++)
			n += (*p)->pegawai == m->baris[i].orang->pegawai &&
			    strcmp((*p)->rhk, column->id) == 0;
		row_text(rq, row, "p", "%llu",
		    (unsigned long long)m->baris[i].orang->pegawai);
		row_text(rq, row, "nama", "%s", m->baris[i].orang->nama);
		row_flag(rq, row, "tanpa", m->baris[i].tanpa);
		if (n > 0)
			row_text(rq, row, "ada", "%zu", n);
	}
}

static struct reply
many(struct req *rq)
{
	const Rhk *column;
	struct matrix m;

	if (!matrix_read(rq, MATRIKS_ISI, false, &m))
		return m.p.no;
	column = matrix_column(&m, form_text(rq, "kolom"));
	if (column == NULL)
		return refuse(404);
	show_many(rq, &m, column);
	return page("matriks/banyak.cs");
}

static struct reply
give(struct req *rq)
{
	struct problems bad = { 0 }, found = { 0 };
	struct batas limits = plan_limits(rq);
	const char *text = form_text(rq, "teks");
	int64_t share = form_whole(rq, &bad, "porsi");
	const Rhk *column;
	struct matrix m;

	if (!matrix_read(rq, MATRIKS_ISI, true, &m))
		return m.p.no;
	column = matrix_column(&m, form_text(rq, "kolom"));
	if (column == NULL)
		return refuse(403);
	show_many(rq, &m, column);
	need_text(&bad, "teks", text, (size_t)limits.rhk_min,
	    (size_t)limits.rhk_max);
	if (share < 0 || share > 100)
		problem(&bad, "porsi", "porsi");
	if (form_nth(rq, "p", 0) == NULL)
		problem(&bad, "p", "pilih");
	for (size_t i = 0; form_nth(rq, "p", i) != NULL; i++)
		if (matrix_person(&m, form_nth(rq, "p", i)) == NULL)
			problem(&found, "p", "tiada");
	if (found.n > 0 && !problem_at(&bad, "p"))
		problem(&bad, "p", "tiada");
	if (bad.n > 0)
		return page_again(rq, "matriks/banyak.cs", &bad);
	store_act(rq->store, "matriks/isi", rq->user->office);
	for (size_t i = 0; form_nth(rq, "p", i) != NULL; i++)
		matrix_give(rq, &m, matrix_person(&m, form_nth(rq, "p", i)),
		    column, text, (unsigned)share);
	return go(rq, "/cgi-bin/matriks?skp=%s&pesan=peran-diberi",
	    m.p.skp->id);
}

static const struct field grid_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "saring", .kind = LINE, .max = 8 },
	{ .name = "lewati", .kind = WHOLE },
	{ .name = "alasan", .kind = TEXT, .max = BATAS_REASON },
	{ 0 }
};
static const struct field cell_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "kolom", .kind = ID },
	{ .name = "lewati", .kind = WHOLE },
	{ .name = "lanjut", .kind = WHOLE },
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "orang", .kind = LINE, .max = 20, .rows = MATRIX_ROWS },
	{ .name = "rhk", .kind = ID, .rows = MATRIX_ROWS },
	{ .name = "id", .kind = ID, .rows = MATRIX_ROWS },
	{ .name = "rev", .kind = LINE, .max = 20, .rows = MATRIX_ROWS },
	{ .name = "teks", .kind = TEXT, .max = BATAS_RHK, .rows = MATRIX_ROWS },
	{ .name = "porsi", .kind = LINE, .max = 3, .rows = MATRIX_ROWS },
	{ 0 }
};
static const struct field many_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "kolom", .kind = ID },
	{ .name = "p", .kind = LINE, .max = 20, .many = true },
	{ .name = "teks", .kind = TEXT, .max = BATAS_RHK },
	{ .name = "porsi", .kind = WHOLE },
	{ 0 }
};

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, SKP_LIHAT, grid_fields, .run = grid },
	{ POST, "/selesai", SIGNED_IN, MATRIKS_ISI, grid_fields, .run = done },
	{ GET,  "/isi", SIGNED_IN, MATRIKS_ISI, cell_fields, .run = cells },
	{ POST, "/isi", SIGNED_IN, MATRIKS_ISI, cell_fields, .run = fill,
	  .body_max = 512 * 1024 },
	{ GET,  "/banyak", SIGNED_IN, MATRIKS_ISI, many_fields, .run = many },
	{ POST, "/banyak", SIGNED_IN, MATRIKS_ISI, many_fields, .run = give },
	{ 0 }
};

int
main(void)
{
	static const struct program matriks = {
		.name   = "matriks",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PERAN) | BIT(T_TIM) |
		    BIT(T_PEGAWAI) | BIT(T_UNIT) | BIT(T_ATURAN),
		.writes = BIT(T_SKP) | BIT(T_PERAN) | BIT(T_PEMBERITAHUAN) |
		    BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&matriks);
}
