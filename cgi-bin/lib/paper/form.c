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
	const char *number = number_text(a, p->agency, p->pegawai);
	const char *hash = short_hash(a, p->jumlah);

	info->foot[0] = *number == '\0' ?
	    arena_printf(a, "Dokumen milik %s", p->pegawai->nama) :
	    arena_printf(a, "Dokumen milik %s (%s %s)", p->pegawai->nama,
	    number_name(p->pegawai), number);
	if (approved(p->skp)) {
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

struct form *
form_new(struct arena *a, const struct paper_plan *plan, const char *title)
{
	struct form *f = arena_get(a, sizeof *f);
	struct sheet_info info = { .landscape = true, .book = plan->book,
	    .name = title, .is = { .author = plan->agency->instansi,
	    .date = plan->tanggal, .zone = plan->agency->zona } };

	info.is.title = arena_printf(a, "%s - %s", title, plan->pegawai->nama);
	set_foot(a, plan, &info);
	f->arena = a;
	f->plan = plan;
	f->sheet = sheet_new(a, &info);
	f->max = 64;
	f->groups = arena_array(a, f->max + 1, sizeof *f->groups);
	return f;
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
	const Skp *skp = f->plan->skp;
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
	    "PERIODE PENILAIAN: %d %s S.D. %d %s %d", date_day(skp->mulai),
	    month_name(date_month(skp->mulai)), date_day(skp->selesai),
	    month_name(date_month(skp->selesai)), date_year(skp->selesai));
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

/* ---------------------------------------------------------------- behaviour */

/* A text of several lines becomes a list; its own dashes are not doubled. */
static void
add_expectation(struct form *f, struct group *g, struct cell *c,
    const char *text)
{
	bool many = strchr(text, '\n') != NULL;

	while (*text != '\0') {
		size_t n = strcspn(text, "\n");
		const char *line = text_trim(f->arena,
		    arena_copy(f->arena, text, n));

		text += n + (text[n] == '\n');
		if (*line == '\0')
			continue;
		if (text_starts(line, "- "))
			line = text_trim(f->arena, line + 2);
		if (many)
			cell_item(g, c, "–", line, GUIDE_SIZE, PLAIN);
		else
			cell_text(g, c, line, GUIDE_SIZE, PLAIN);
	}
}

static const char *
expectation_of(const Skp *skp, unsigned value)
{
	for (size_t i = 0; i < skp->n_perilaku; i++)
		if (skp->perilaku[i]->nilai == value)
			return skp->perilaku[i]->ekspektasi;
	return "";
}

static struct group *
behaviour_row(struct form *f, struct table *t, unsigned value,
    const struct behaviour *b)
{
	struct group *g = group_new(t, 2, 4);
	struct cell *c = group_cell(g, 0, 0, 2, 1);

	c->number = true;
	cell_text(g, c, arena_printf(f->arena, "%u.", value), GUIDE_SIZE, CENTRE);
	c = group_cell(g, 0, 1, 1, 2);
	cell_text(g, c, b->nama, GUIDE_SIZE, BOLD);
	c = group_cell(g, 1, 1, 1, 1);
	for (int i = 0; i < BEHAVIOUR_GUIDES; i++)
		cell_item(g, c, "–", b->panduan[i], GUIDE_SIZE, PLAIN);
	c = group_cell(g, 1, 2, 1, 1);
	cell_text(g, c, "Ekspektasi Khusus Pimpinan:", GUIDE_SIZE, PLAIN);
	add_expectation(f, g, c, expectation_of(f->plan->skp, value));
	return g;
}

void
form_behaviour(struct form *f, const struct behaviour *list)
{
	static const double shares[] = { 3.6, 48.2, 48.2 };
	struct table *t = form_table(f, 3, shares, true);

	t->pad_y = 2.4;
	t->head = form_bar(f, t, "PERILAKU KERJA");
	for (unsigned i = 0; i < BEHAVIOURS; i++) {
		struct group *g = behaviour_row(f, t, i + 1, &list[i]);

		if (i == 0) {
			g->gap = 10;
			g->bookmark = "Perilaku kerja";
		}
		/* The last one stays with the signatures. */
		g->keep = i == BEHAVIOURS - 1;
		form_add(f, g);
	}
}

/* --------------------------------------------------------------- signatures */

/* "Pejabat Penilai Kinerja," and, for an acting official, his office; below
 * the gap who signs. */
static void
sign(struct form *f, struct group *g, int col, const char *as,
    const Identitas *who, bool with_post)
{
	struct cell *c = group_cell(g, 1, col, 1, 1);
	const char *number = number_text(f->arena, f->plan->agency, who);

	cell_text(g, c, as, 9.5, CENTRE);
	if (with_post)
		cell_text(g, c, arena_printf(f->arena, "%s,",
		    post_text(f->arena, who)), 9.5, CENTRE);
	c = group_cell(g, 3, col, 1, 1);
	cell_text(g, c, who == NULL || *who->nama == '\0' ?
	    "........................................" : who->nama, 9.5,
	    who == NULL ? CENTRE : BOLD | UNDERLINE | CENTRE);
	if (*number != '\0')
		cell_text(g, c, arena_printf(f->arena, "%s %s",
		    number_name(who), number), 9.5, CENTRE);
}

/* Place and date at the right; the room for the signatures. */
static struct group *
begin_signatures(struct form *f)
{
	static const double shares[] = { 42, 16, 42 };
	const struct paper_plan *p = f->plan;
	struct table *t = form_table(f, 3, shares, false);
	struct group *g = group_new(t, 4, 8);

	t->pad_x = t->pad_y = 0;
	cell_text(g, group_cell(g, 0, 2, 1, 1), *p->tempat == '\0' ?
	    date_long(f->arena, p->tanggal) : arena_printf(f->arena, "%s, %s",
	    p->tempat, date_long(f->arena, p->tanggal)), 9.5, CENTRE);
	cell_gap(g, group_cell(g, 2, 0, 1, 3), 46);
	g->gap = 14;
	g->bookmark = "Tanda tangan";
	return g;
}

static bool
acts(const Identitas *who)
{
	return who != NULL && who->penugasan >= PENUGASAN__PLT;
}

void
form_signatures(struct form *f)
{
	const struct paper_plan *p = f->plan;
	struct group *g = begin_signatures(f);
	int own = p->agency->tanda_tangan == 1 ? 2 : 0;

	sign(f, g, own, "Pegawai yang Dinilai,", p->pegawai, false);
	sign(f, g, 2 - own, "Pejabat Penilai Kinerja,", p->penilai,
	    acts(p->penilai));
	form_add(f, g);
}

void
form_leader_signature(struct form *f)
{
	struct group *g = begin_signatures(f);
	const Identitas *who = f->plan->pegawai;

	sign(f, g, 2, arena_printf(f->arena, "%s,", post_text(f->arena, who)),
	    who, false);
	form_add(f, g);
}
