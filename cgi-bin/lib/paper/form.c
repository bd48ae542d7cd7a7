/* form.c - title, identities, behaviour and signatures of the official forms */
#include <ctype.h>
#include <string.h>

#include "form.h"
#include "rank.h"
#include "text.h"


/* "3f9a 21bc 77de 0c41": enough to compare two prints by eye. */
static const char *
short_hash(struct arena *a, const char *hex)
{
	if (strlen(hex) < 16)
		return "";
	return arena_printf(a, " · Sidik isi %.4s %.4s %.4s %.4s", hex, hex + 4,
	    hex + 8, hex + 12);
}

static bool
approved(const Skp *skp)
{
	switch (skp->status) {
	case STATUS_SKP__DISETUJUI:
	case STATUS_SKP__DITUTUP:
	case STATUS_SKP__DINILAI:
	case STATUS_SKP__FINAL:
		return true;
	default:
		return false;
	}
}

static void
set_foot(struct arena *a, const struct paper_plan *p, struct sheet_info *info)
{
	const char *number, *hash = short_hash(a, p->jumlah);

	if (p->kaki != NULL) {		/* of no one plan */
		info->foot[0] = p->kaki;
		info->foot[1] = *hash == '\0' ? "" : hash + strlen(" · ");
		return;
	}
	number = number_text(a, p->agency, p->pegawai);
	info->foot[0] = *number == '\0' ?
	    arena_printf(a, "Dokumen milik %s", p->pegawai->nama) :
	    arena_printf(a, "Dokumen milik %s (%s %s)", p->pegawai->nama,
	    number_name(p->pegawai), number);
	if (p->nilai != NULL && p->nilai->nilai != NULL) {
		info->foot[1] = arena_printf(a, "Evaluasi kinerja %u, %s%s",
		    p->nilai->nilai->tahun, p->nilai->periode, hash);
	} else if (approved(p->skp)) {
		info->foot[1] = arena_printf(a, "SKP %u · Revisi %u%s",
		    p->skp->tahun, p->skp->revisi, hash);
	} else if (p->skp->status == STATUS_SKP__BATAL) {
		info->stamp = "BATAL";
		info->foot[1] = arena_printf(a, "BATAL: tidak berlaku%s", hash);
	} else {
		info->stamp = "DRAF";
		info->foot[1] = arena_printf(a, "DRAF: belum disetujui Pejabat "
		    "Penilai Kinerja%s", hash);
	}
}

static struct form *
begin(struct arena *a, const struct paper_plan *plan, const char *title,
    bool landscape)
{
	struct form *f = arena_get(a, sizeof *f);
	struct sheet_info info = { .landscape = landscape, .book = plan->book,
	    .name = title, .is = { .author = plan->agency->instansi,
	    .date = plan->tanggal, .zone = plan->agency->zona } };

	info.is.title = arena_printf(a, "%s - %s", title,
	    plan->pegawai == NULL ? plan->agency->instansi : plan->pegawai->nama);
	set_foot(a, plan, &info);
	f->arena = a;
	f->plan = plan;
	f->sheet = sheet_new(a, &info);
	f->max = 64;
	f->groups = arena_array(a, f->max + 1, sizeof *f->groups);
	return f;
}

struct form *
form_new(struct arena *a, const struct paper_plan *plan, const char *title)
{
	return begin(a, plan, title, true);
}

struct form *
form_upright(struct arena *a, const struct paper_plan *plan, const char *title)
{
	return begin(a, plan, title, false);
}

void
form_add(struct form *f, struct group *g)
{
	if (f->n == f->max) {
		struct group **more = arena_array(f->arena, f->max * 2 + 1,
		    sizeof *more);

		memcpy(more, f->groups, f->n * sizeof *more);
		f->groups = more;
		f->max *= 2;
	}
	f->groups[f->n++] = g;
}

struct paper
form_end(struct form *f)
{
	flow(f->sheet, f->groups);
	return sheet_end(f->sheet);
}

struct table *
form_table(struct form *f, int columns, const double *shares, bool ruled)
{
	struct table *t = arena_get(f->arena, sizeof *t);
	double sum = 0;

	t->sheet = f->sheet;
	t->columns = columns;
	t->ruled = ruled;
	t->pad_x = 4.5;
	t->pad_y = 3.2;
	for (int i = 0; i < columns; i++)
		sum += shares[i];
	for (int i = 0; i < columns; i++)
		t->width[i] = shares[i] * sheet_width(f->sheet) / sum;
	return t;
}

struct group *
form_bar(struct form *f, struct table *t, const char *text)
{
	struct group *g = group_new(t, 1, 1);
	struct cell *c = group_cell(g, 0, 0, 1, t->columns);

	(void)f;
	c->fill = GREY;
	cell_text(g, c, text, TEXT_SIZE, BOLD);
	g->keep = true;
	return g;
}

/* ------------------------------------------------------------------ opening */

void
form_titles(struct form *f, const char *const *titles)
{
	static const double shares[] = { 12, 76, 12 };
	struct table *t = form_table(f, 3, shares, false);
	struct group *g = group_new(t, 1, 2);
	bool logo = f->plan->agency->cetak_logo &&
	    f->plan->agency->logo.len > 0;
	struct cell *c;

	t->pad_x = 0;
	if (logo)
		group_cell(g, 0, 0, 1, 1)->picture = &f->plan->agency->logo;
	c = group_cell(g, 0, 1, 1, 1);
	c->middle = true;
	for (; *titles != NULL; titles++)
		cell_text(g, c, *titles, TITLE_SIZE, BOLD | CENTRE);
	/* A logo needs the height of three lines. */
	if (logo && c->n < 3)
		cell_gap(g, c, 14);
	g->keep = true;
	form_add(f, g);
}

void
form_period(struct form *f)
{
	static const double shares[] = { 1, 1 };
	const struct paper_plan *plan = f->plan;
	date_t from = plan->nilai != NULL ? plan->nilai->mulai :
	    plan->skp->mulai;
	date_t to = plan->nilai != NULL ? plan->nilai->selesai :
	    plan->skp->selesai;
	struct table *t = form_table(f, 2, shares, false);
	struct group *g = group_new(t, 1, 2);
	char *name = g_utf8_strup(f->plan->agency->instansi, -1);
	struct cell *c;
	char *period;

	t->pad_x = 0;
	c = group_cell(g, 0, 0, 1, 1);
	cell_text(g, c, name, 9.5, BOLD);
	g_free(name);
	c = group_cell(g, 0, 1, 1, 1);
	period = arena_printf(f->arena,
	    "PERIODE PENILAIAN: %d %s S.D. %d %s %d", date_day(from),
	    month_name(date_month(from)), date_day(to),
	    month_name(date_month(to)), date_year(to));
	for (char *p = period; *p != '\0'; p++)
		*p = (char)toupper((unsigned char)*p);
	cell_text(g, c, period, 9.5, BOLD | RIGHT);
	g->gap = 4;
	g->keep = true;
	form_add(f, g);
}

static void
add_identity_row(struct form *f, struct group *g, int row, const char *label,
    const char *label2, const char *left, const char *right)
{
	for (int half = 0; half < 2; half++) {
		struct cell *c = group_cell(g, row, half * 3, 1, 1);

		cell_text(g, c, arena_printf(f->arena, "%d", row), TEXT_SIZE,
		    CENTRE);
		c = group_cell(g, row, half * 3 + 1, 1, 1);
		cell_text(g, c, half == 0 ? label : label2, TEXT_SIZE, PLAIN);
		c = group_cell(g, row, half * 3 + 2, 1, 1);
		cell_text(g, c, or_dash(half == 0 ? left : right), TEXT_SIZE,
		    PLAIN);
	}
}

static void
add_identities(struct form *f)
{
	static const double shares[] = { 3.6, 15, 31.4, 3.6, 15, 31.4 };
	static const char *const heads[] = { "PEGAWAI YANG DINILAI",
	    "PEJABAT PENILAI KINERJA" };
	const struct paper_plan *p = f->plan;
	const Identitas *l = p->pegawai, *r = p->penilai;
	struct arena *a = f->arena;
	struct group *g = group_new(form_table(f, 6, shares, true), 6, 34);

	for (int half = 0; half < 2; half++) {
		struct cell *c = group_cell(g, 0, half * 3, 1, 1);

		c->fill = GREY;
		cell_text(g, c, "NO", TEXT_SIZE, BOLD | CENTRE);
		c = group_cell(g, 0, half * 3 + 1, 1, 2);
		c->fill = GREY;
		cell_text(g, c, heads[half], TEXT_SIZE, BOLD | CENTRE);
	}
	add_identity_row(f, g, 1, "NAMA", "NAMA", l->nama,
	    r == NULL ? "" : r->nama);
	add_identity_row(f, g, 2, number_name(l), number_name(r),
	    number_text(a, p->agency, l), number_text(a, p->agency, r));
	add_identity_row(f, g, 3, "PANGKAT/GOL. RUANG", "PANGKAT/GOL. RUANG",
	    rank_text(a, p->pangkat, l->jenis, l->golongan), r == NULL ? "" :
	    rank_text(a, p->pangkat, r->jenis, r->golongan));
	add_identity_row(f, g, 4, "JABATAN", "JABATAN", post_text(a, l),
	    post_text(a, r));
	add_identity_row(f, g, 5, "UNIT KERJA", "UNIT KERJA", l->unit_nama,
	    r == NULL ? "" : r->unit_nama);
	g->gap = 2;
	form_add(f, g);
}

void
form_opening(struct form *f, const char *const *titles)
{
	form_titles(f, titles);
	form_period(f);
	add_identities(f);
}
