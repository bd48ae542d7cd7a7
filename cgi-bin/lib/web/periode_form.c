/* periode_form.c - forms of periods and holidays (S-27) */
#include <stdlib.h>
#include <string.h>

#include "periode_form.h"
#include "text.h"

enum { HOLIDAYS = 60, TITLE = 100 };

const struct field periode_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "nama", .kind = LINE, .max = 100 },
	{ .name = "jenis", .kind = CHOICE },
	{ .name = "mulai", .kind = DATE },
	{ .name = "selesai", .kind = DATE },
	{ .name = "batas_pegawai", .kind = DATE },
	{ .name = "batas_penilai", .kind = DATE },
	{ .name = "batas_admin", .kind = DATE },
	{ 0 }
};
const struct field periode_rows_fields[] = {
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "pola", .kind = CHOICE },
	{ .name = "nama", .kind = LINE, .max = 100, .rows = PERIODE_ROWS },
	{ .name = "mulai", .kind = DATE, .rows = PERIODE_ROWS },
	{ .name = "selesai", .kind = DATE, .rows = PERIODE_ROWS },
	{ .name = "batas_pegawai", .kind = DATE, .rows = PERIODE_ROWS },
	{ .name = "batas_penilai", .kind = DATE, .rows = PERIODE_ROWS },
	{ .name = "batas_admin", .kind = DATE, .rows = PERIODE_ROWS },
	{ 0 }
};

unsigned
periode_asked(struct req *rq)
{
	struct problems bad = { 0 };
	int64_t year = form_whole(rq, &bad, "tahun");
	int now = date_year(rq->today);

	if (form_has(rq, "tahun") && *form_text(rq, "tahun") != '\0' &&
	    bad.n == 0 && (year == 0 || (year >= now - 10 && year <= now + 2)))
		return (unsigned)year;
	return (unsigned)now;
}

void
periode_read(struct req *rq, Periode *p, struct problems *bad)
{
	form_read(rq, bad, &p->base, "nama", "jenis", "mulai", "selesai",
	    "batas_pegawai", "batas_penilai", "batas_admin", NULL);
	if (p->tahun == 0)
		periode_to_base(p);
}

static date_t
row_date_of(struct req *rq, const char *name, size_t i, struct problems *bad)
{
	const char *text = form_row(rq, name, i);
	date_t day = *text != '\0' ? date_parse(text) : 0;

	if (day == 0 && *text != '\0')
		problem_row(bad, name, i, "tanggal");
	return day;
}

Periode **
periode_read_rows(struct req *rq, unsigned tahun, struct problems *bad)
{
	bool months = strcmp(form_text(rq, "pola"), "BULAN") == 0;
	size_t n = months ? 13 : 5;
	Periode **v = arena_array(rq->arena, n + 1, sizeof *v);

	for (size_t i = 0; i < n; i++) {
		Periode *p = v[i] = arena_get(rq->arena, sizeof *p);

		*p = (Periode)PERIODE__INIT;
		p->tahun = tahun;
		p->jenis = i == n - 1 ? PERIODE__JENIS__AKHIR : months ?
		    PERIODE__JENIS__BULAN : PERIODE__JENIS__TRIWULAN;
		p->angka = i == n - 1 ? 0 : (uint32_t)i + 1;
		p->nama = form_row(rq, "nama", i + 1);
		p->mulai = row_date_of(rq, "mulai", i + 1, bad);
		p->selesai = row_date_of(rq, "selesai", i + 1, bad);
		p->batas_pegawai = row_date_of(rq, "batas_pegawai", i + 1, bad);
		p->batas_penilai = row_date_of(rq, "batas_penilai", i + 1, bad);
		p->batas_admin = row_date_of(rq, "batas_admin", i + 1, bad);
		if (tahun == 0)
			periode_to_base(p);
	}
	return v;
}

void
periode_row(struct req *rq, const char *list, const Periode *p, unsigned year,
    date_t today)
{
	struct row *row = show_row(rq, list);
	const Periode *at = year != 0 && p->tahun == 0 &&
	    date_year(p->mulai) == PERIODE_BASE ?
	    periode_in(rq->arena, p, year) : p;

	row_record(rq, row, "isi", &at->base);
	row_flag(rq, row, "kini", p->jenis != PERIODE__JENIS__AKHIR &&
	    date_within(today, at->mulai, at->selesai));
	row_flag(rq, row, "setiap", p->tahun == 0);
	row_text(rq, row, "perpanjangan", "%zu", at->n_perpanjangan);
}

/* ----------------------------------------------------------------- holidays */

/* One ";"-separated part of a line; moves on. */
static const char *
part(struct req *rq, const char **line)
{
	size_t n = strcspn(*line, ";\t");
	const char *text = text_trim(rq->arena,
	    arena_copy(rq->arena, *line, n));

	*line += n + ((*line)[n] != '\0');
	return text;
}

/* Is the third word a yes?  "tidak" and nothing are no, others are wrong. */
static bool
read_joint(struct req *rq, const char *word, bool *yes)
{
	const char *small = text_lower(rq->arena, word);

	*yes = strcmp(small, "cuti bersama") == 0 || strcmp(small, "ya") == 0;
	return *yes || *word == '\0' || strcmp(small, "tidak") == 0 ||
	    strcmp(small, "libur nasional") == 0;
}

static bool
read_day(struct req *rq, const char *line, unsigned tahun, Libur__Hari *h)
{
	bool joint;

	*h = (Libur__Hari)LIBUR__HARI__INIT;
	h->tanggal = date_parse(part(rq, &line));
	h->nama = part(rq, &line);
	if (h->tanggal == 0 || date_year(h->tanggal) != (int)tahun ||
	    *h->nama == '\0' || text_chars(h->nama) > TITLE ||
	    !read_joint(rq, part(rq, &line), &joint) || *line != '\0')
		return false;
	h->cuti_bersama = joint;
	return true;
}

static int
by_day(const void *a, const void *b)
{
	const Libur__Hari *x = *(Libur__Hari *const *)a;
	const Libur__Hari *y = *(Libur__Hari *const *)b;

	return x->tanggal < y->tanggal ? -1 : x->tanggal > y->tanggal;
}

void
libur_read(struct req *rq, const char *text, Libur *l, struct problems *bad)
{
	l->hari = arena_array(rq->arena, HOLIDAYS, sizeof *l->hari);
	l->n_hari = 0;
	while (*text != '\0') {
		size_t n = strcspn(text, "\n");
		const char *line = text_trim(rq->arena,
		    arena_copy(rq->arena, text, n));
		Libur__Hari *h = arena_get(rq->arena, sizeof *h);

		text += n + (text[n] != '\0');
		if (*line == '\0')
			continue;
		if (l->n_hari == HOLIDAYS) {
			problem(bad, "baris", "libur-banyak");
			return;
		}
		if (!read_day(rq, line, l->tahun, h)) {
			show_text(rq, "BarisSalah", "%s", line);
			problem(bad, "baris", "libur-bentuk");
			return;
		}
		l->hari[l->n_hari++] = h;
	}
	if (l->n_hari > 1)
		qsort(l->hari, l->n_hari, sizeof *l->hari, by_day);
	for (size_t i = 1; i < l->n_hari; i++)
		if (l->hari[i]->tanggal == l->hari[i - 1]->tanggal) {
			show_text(rq, "BarisSalah", "%s",
			    date_long(rq->arena, l->hari[i]->tanggal));
			problem(bad, "baris", "kembar");
			return;
		}
}

const char *
libur_text(struct req *rq, const Libur *l)
{
	const char *text = "";

	for (size_t i = 0; l != NULL && i < l->n_hari; i++)
		text = arena_printf(rq->arena, "%s%s; %s%s\n", text,
		    date_iso(rq->arena, l->hari[i]->tanggal), l->hari[i]->nama,
		    l->hari[i]->cuti_bersama ? "; cuti bersama" : "");
	return text;
}
