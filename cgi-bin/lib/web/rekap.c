/* rekap.c - who got which predikat in a period, as BKN's recap has it (S-31) */
#include <stdlib.h>
#include <string.h>

#include "find.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "office.h"
#include "penilaian.h"
#include "rating.h"
#include "rekap.h"
#include "skp.h"
#include "xlsx.h"

static const char *const columns[REKAP_COLUMNS] = { "No", "NIP", "Nama",
    "Jabatan", "Rating Hasil Kinerja", "Rating Perilaku Kerja",
    "Predikat Kinerja Periodik" };

struct found { const Penilaian **v; size_t n, max; };

static void
keep(struct arena *a, struct found *f, const Penilaian *n)
{
	if (f->n == f->max) {
		const Penilaian **more;

		f->max = f->max * 2 + 64;
		more = arena_array(a, f->max, sizeof *more);
		if (f->n > 0)
			memcpy(more, f->v, f->n * sizeof *more);
		f->v = more;
	}
	f->v[f->n++] = n;
}

static void
take_unit(struct req *rq, struct rekap *r, struct found *f, unsigned year,
    const char *unit)
{
	for (Skp **s = skp_in_unit(rq->store, year, unit); *s != NULL; s++) {
		const Penilaian *n;

		if ((*s)->status < STATUS_SKP__DISETUJUI ||
		    (*s)->status == STATUS_SKP__BATAL || !date_overlap(
		    (*s)->mulai, skp_last(*s), r->periode->mulai,
		    r->periode->selesai))
			continue;
		n = penilaian_in(rq->store, (*s)->id, r->periode->id, false);
		if (n == NULL || !penilaian_decided(n) ||
		    n->yang_dinilai == NULL)
			r->waiting++;
		else
			keep(rq->arena, f, n);
	}
}

/* By name; the plans of one person in their order. */
static int
by_name(const void *a, const void *b)
{
	const Penilaian *x = *(const Penilaian *const *)a;
	const Penilaian *y = *(const Penilaian *const *)b;
	int c = strcmp(x->yang_dinilai->nama, y->yang_dinilai->nama);

	if (c == 0)
		c = x->pegawai < y->pegawai ? -1 : x->pegawai > y->pegawai;
	return c != 0 ? c : x->mulai < y->mulai ? -1 : x->mulai > y->mulai;
}

static void
fill(struct req *rq, struct rekap *r, const struct found *f,
    const struct rating_rule *words)
{
	r->row = arena_array(rq->arena, f->n + 1, sizeof *r->row);
	for (size_t i = 0; i < f->n; i++) {
		const Penilaian *n = f->v[i];
		const char **c = r->row[i];

		c[0] = arena_printf(rq->arena, "%zu", i + 1);
		c[1] = n->yang_dinilai->nomor;
		c[2] = n->yang_dinilai->nama;
		c[3] = n->yang_dinilai->jabatan;
		c[4] = words->rating[n->rating_hasil];
		c[5] = words->rating[n->rating_perilaku];
		c[6] = words->predikat[n->predikat];
	}
	r->n = f->n;
}

/* Rows 1 to 3. */
static void
title(struct req *rq, struct rekap *r, unsigned year, const Unit *unit)
{
	const Unit__Versi *v = unit == NULL ? NULL : unit_on(unit, rq->today);

	r->head[0] = arena_printf(rq->arena, "%s - %s", rq->agency->singkatan,
	    rq->agency->instansi);
	r->head[1] = v == NULL ? "Seluruh unit kerja" : arena_printf(rq->arena,
	    "%s - %s", unit->kode, v->nama);
	r->head[2] = arena_printf(rq->arena, "%s %u (%s s.d. %s)",
	    r->periode->nama, year, date_long(rq->arena, r->periode->mulai),
	    date_long(rq->arena, r->periode->selesai));
}

bool
rekap_read(struct req *rq, unsigned year, const char *periode, const char *id,
    struct rekap *r)
{
	Periode **p = periode_year(rq->store, year);
	const Unit *unit = *id == '\0' ? NULL : unit_get(rq->store, id, false);
	struct rating_rule words;
	struct found f = { 0 };
	const char *why;
	Unit **all;

	*r = (struct rekap){ 0 };
	while (*p != NULL && strcmp((*p)->id, periode) != 0)
		p++;
	if (*p == NULL || (*id != '\0' && unit == NULL) ||
	    !rating_rule_read(rq->arena, aturan_on(rq->store, "predikat",
	    (*p)->selesai), &words, &why))
		return false;
	r->periode = *p;
	title(rq, r, year, unit);
	all = unit == NULL ? unit_all(rq->store, 0) : unit_tree(rq->store, id,
	    rq->today, REKAP_MOST);
	for (; *all != NULL && f.n <= REKAP_MOST; all++)
		take_unit(rq, r, &f, year, (*all)->id);
	r->more = f.n > REKAP_MOST;
	if (r->more)
		return true;
	if (f.n > 0)
		qsort(f.v, f.n, sizeof *f.v, by_name);
	fill(rq, r, &f, &words);
	return true;
}

/* ------------------------------------------------------------------- files */

struct reply
rekap_xlsx(struct req *rq, const struct rekap *r, const char *name)
{
	struct xlsx *x = xlsx_new(rq->arena, "Rekap Penilaian");
	const void *bytes;
	size_t len;

	for (int i = 0; i < 3; i++)
		xlsx_row(x, &r->head[i], 1);
	xlsx_row(x, NULL, 0);
	xlsx_row(x, columns, REKAP_COLUMNS);
	for (size_t i = 0; i < r->n; i++)
		xlsx_row(x, r->row[i], REKAP_COLUMNS);
	bytes = xlsx_end(x, &len);
	return file(bytes, len, "application/vnd.openxmlformats-officedocument."
	    "spreadsheetml.sheet", arena_printf(rq->arena, "%s.xlsx", name),
	    true);
}

/* One value: quoted, its quote marks doubled; what a spreadsheet would run is
 * made text (IN-7).  A NIP stays its 18 digits: programs read this file. */
static const char *
quoted(struct arena *a, const char *value)
{
	char *out = arena_get(a, 2 * strlen(value) + 4), *to = out;

	*to++ = '"';
	if (*value != '\0' && strchr("=+-@\t\r", *value) != NULL)
		*to++ = '\'';
	for (; *value != '\0'; value++) {
		if (*value == '"')
			*to++ = '"';
		*to++ = *value;
	}
	*to++ = '"';
	*to = '\0';
	return out;
}

static const char *
csv_line(struct arena *a, const char *const *cells, int n)
{
	const char *line = "";

	for (int i = 0; i < n; i++)
		line = arena_printf(a, "%s%s%s", line, i == 0 ? "" : ";",
		    quoted(a, cells[i]));
	return arena_printf(a, "%s\r\n", line);
}

struct reply
rekap_csv(struct req *rq, const struct rekap *r, const char *name)
{
	const char **line = arena_array(rq->arena, r->n + 6, sizeof *line);
	size_t len = 3, n = 0;
	char *text, *to;

	for (int i = 0; i < 3; i++)
		line[n++] = csv_line(rq->arena, &r->head[i], 1);
	line[n++] = "\r\n";
	line[n++] = csv_line(rq->arena, columns, REKAP_COLUMNS);
	for (size_t i = 0; i < r->n; i++)
		line[n++] = csv_line(rq->arena, r->row[i], REKAP_COLUMNS);
	for (size_t i = 0; i < n; i++)
		len += strlen(line[i]);
	text = to = arena_get(rq->arena, len + 1);
	memcpy(to, "\xef\xbb\xbf", 3);
	to += 3;
	for (size_t i = 0; i < n; i++) {
		size_t size = strlen(line[i]);

		memcpy(to, line[i], size);
		to += size;
	}
	return file(text, len, "text/csv; charset=utf-8",
	    arena_printf(rq->arena, "%s.csv", name), true);
}
