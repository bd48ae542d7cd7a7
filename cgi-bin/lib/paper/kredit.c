/* kredit.c - P13 Konversi, P14 Akumulasi, P15 Penetapan angka kredit */
#include "form.h"
#include "rank.h"

static const double wide[] = { 100 };

/* "NOMOR : ..." below the titles, and the line of agency and period. */
static void
opening(struct form *f, const char *title, const char *label)
{
	static const double shares[] = { 1, 1 };
	const struct paper_kredit *k = f->plan->kredit;
	const char *const titles[] = { title, arena_printf(f->arena,
	    "NOMOR : %s", *k->nomor == '\0' ? "................" : k->nomor),
	    NULL };
	struct table *t = form_table(f, 2, shares, false);
	struct group *g = group_new(t, 1, 2);

	form_titles(f, titles);
	t->pad_x = 0;
	cell_text(g, group_cell(g, 0, 0, 1, 1), arena_printf(f->arena,
	    "Instansi: %s", f->plan->agency->instansi), TEXT_SIZE, PLAIN);
	cell_text(g, group_cell(g, 0, 1, 1, 1), arena_printf(f->arena,
	    "%s: %s", label, k->periode), TEXT_SIZE, RIGHT);
	g->gap = 6;
	g->keep = true;
	form_add(f, g);
}

static void
bar(struct form *f, const char *text, double gap)
{
	struct group *g = form_bar(f, form_table(f, 1, wide, true), text);

	g->gap = gap;
	g->bookmark = text;
	form_add(f, g);
}

/* Blocks 1 to 9 of the forms; P15 leaves the agency to its first line. */
static void
person(struct form *f, const char *title, bool with_agency)
{
	static const double shares[] = { 6, 34, 60 };
	const struct paper_plan *p = f->plan;
	const Identitas *who = p->pegawai;
	const char *const rows[][2] = {
		{ "Nama", who->nama },
		{ "NIP", number_text(f->arena, p->agency, who) },
		{ "Nomor Seri KARPEG", "" },
		{ "Tempat/Tgl. Lahir", p->kredit->lahir },
		{ "Jenis Kelamin", p->kredit->kelamin },
		{ "Pangkat/Golongan Ruang/TMT", rank_text(f->arena, p->pangkat,
		    who->jenis, who->golongan) },
		{ "Jabatan/TMT", who->jabatan },
		{ "Unit Kerja", who->unit_nama },
		{ "Instansi", p->agency->instansi },
	};
	struct table *t = form_table(f, 3, shares, true);

	bar(f, title, 4);
	for (int i = 0; i < (with_agency ? 9 : 8); i++) {
		struct group *g = group_new(t, 1, 3);

		cell_text(g, group_cell(g, 0, 0, 1, 1), arena_printf(f->arena,
		    "%d", i + 1), TEXT_SIZE, CENTRE);
		cell_text(g, group_cell(g, 0, 1, 1, 1), rows[i][0], TEXT_SIZE,
		    PLAIN);
		cell_text(g, group_cell(g, 0, 2, 1, 1), or_dash(rows[i][1]),
		    TEXT_SIZE, PLAIN);
		form_add(f, g);
	}
}

/* A row of texts; bold and grey in a head. */
static struct group *
cells(struct table *t, const char *const *text, bool head)
{
	struct group *g = group_new(t, 1, (size_t)t->columns);

	for (int i = 0; i < t->columns; i++) {
		struct cell *c = group_cell(g, 0, i, 1, 1);

		c->fill = head ? GREY : WHITE;
		c->middle = true;
		cell_text(g, c, text[i], TEXT_SIZE, CENTRE |
		    (head ? BOLD : PLAIN));
	}
	g->keep = head;
	return g;
}

/* Who issues it; the owner's copy and where the others go (form 10 to 12). */
static void
closing(struct form *f, const char *const *copies)
{
	const struct paper_plan *p = f->plan;
	struct signer who = { "Pejabat Penilai Kinerja,", p->penilai, 0, false,
	    arena_printf(f->arena, "Ditetapkan di %s\nPada tanggal %s",
	    or_dash(p->tempat), date_long(f->arena, p->tanggal)) };
	struct table *t = form_table(f, 1, wide, false);
	struct group *g = group_new(t, 1, 1);
	struct cell *c = group_cell(g, 0, 0, 1, 1);

	f->groups[f->n - 1]->keep = true;
	form_sign_each(f, &who, 1);
	t->pad_x = 0;
	cell_text(g, c, "ASLI Penetapan Angka Kredit untuk:\nPejabat Fungsional "
	    "yang bersangkutan", SMALL_SIZE, PLAIN);
	cell_text(g, c, "Tembusan disampaikan kepada:", SMALL_SIZE, PLAIN);
	for (int i = 0; copies[i] != NULL; i++)
		cell_item(g, c, arena_printf(f->arena, "%d.", i + 1),
		    copies[i], SMALL_SIZE, PLAIN);
	g->gap = 10;
	form_add(f, g);
}

static const char *const usual[] = { "Pimpinan Unit Kerja",
    "Sekretaris Tim Penilai yang bersangkutan",
    "Pejabat yang membidangi kepegawaian", NULL };

struct paper
paper_konversi(struct arena *a, const struct paper_plan *plan)
{
	static const double shares[] = { 26, 24, 24, 26 };
	static const char *const names[] = { "PREDIKAT", "PROSENTASE",
	    "KOEFISIEN PER TAHUN", "ANGKA KREDIT YANG DIDAPAT\n"
	    "(kolom 2 x kolom 3)" };
	static const char *const numbers[] = { "1", "2", "3", "4" };
	const struct paper_angka *r = plan->kredit->baris;
	const char *const row[] = { r->predikat, r->persen, r->koefisien,
	    r->nilai };
	struct form *f = form_upright(a, plan, "Konversi Predikat Kinerja");
	struct table *t = form_table(f, 4, shares, true);
	struct group *g = group_new(t, 1, 2);
	struct cell *c = group_cell(g, 0, 0, 1, 2);

	opening(f, "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT", "Periode");
	person(f, "PEJABAT FUNGSIONAL YANG DINILAI", true);
	bar(f, "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT", 10);
	c->fill = GREY;
	cell_text(g, c, "Hasil Penilaian Kinerja", TEXT_SIZE, BOLD | CENTRE);
	c = group_cell(g, 0, 2, 1, 2);
	c->fill = GREY;
	g->keep = true;
	form_add(f, g);
	form_add(f, cells(t, names, true));
	form_add(f, cells(t, numbers, true));
	form_add(f, cells(t, row, false));
	closing(f, usual);
	return form_end(f);
}

static void
total(struct form *f, struct table *t, const char *text, const char *amount)
{
	struct group *g = group_new(t, 1, 2);

	cell_text(g, group_cell(g, 0, 0, 1, t->columns - 1), text, TEXT_SIZE,
	    BOLD);
	cell_text(g, group_cell(g, 0, t->columns - 1, 1, 1), amount, TEXT_SIZE,
	    BOLD | CENTRE);
	form_add(f, g);
}

struct paper
paper_akumulasi(struct arena *a, const struct paper_plan *plan)
{
	static const double shares[] = { 10, 22, 18, 15, 16, 19 };
	static const char *const names[] = { "TAHUN", "PERIODIK (BULAN)",
	    "PREDIKAT", "PROSENTASE", "KOEFISIEN PER TAHUN",
	    "ANGKA KREDIT YANG DIDAPAT" };
	static const char *const numbers[] = { "1", "2", "3", "4", "5", "6" };
	const struct paper_kredit *k = plan->kredit;
	struct form *f = form_upright(a, plan, "Akumulasi Angka Kredit");
	struct table *t = form_table(f, 6, shares, true);

	opening(f, "AKUMULASI ANGKA KREDIT", "Masa Penilaian");
	person(f, "PEJABAT FUNGSIONAL YANG DINILAI", true);
	bar(f, "HASIL PENILAIAN ANGKA KREDIT", 10);
	form_add(f, cells(t, names, true));
	form_add(f, cells(t, numbers, true));
	for (size_t i = 0; i < k->n; i++) {
		const struct paper_angka *r = &k->baris[i];
		const char *const row[] = { r->tahun, r->bulan, r->predikat,
		    r->persen, r->koefisien, r->nilai };

		if (*r->predikat == '\0')
			total(f, t, r->bulan, r->nilai);
		else
			form_add(f, cells(t, row, false));
	}
	total(f, t, "JUMLAH ANGKA KREDIT YANG DIPEROLEH", k->jumlah);
	closing(f, usual);
	return form_end(f);
}

/* Old, new, together; the last row is their sum. */
static void
issued(struct form *f)
{
	static const double shares[] = { 6, 40, 13, 13, 13, 15 };
	static const char *const names[] = { "NO", "PENETAPAN ANGKA KREDIT",
	    "LAMA", "BARU", "JUMLAH", "KETERANGAN" };
	static const char *const numbers[] = { "1", "2", "3", "4", "5", "6" };
	static const char *const kinds[] = { "AK Dasar yang diberikan",
	    "AK JF lama", "AK Penyesuaian/Penyetaraan", "AK Konversi",
	    "AK yang diperoleh dari peningkatan pendidikan",
	    "AK lainnya (perpindahan)", "JUMLAH ANGKA KREDIT KUMULATIF" };
	const struct paper_kredit *k = f->plan->kredit;
	struct table *t = form_table(f, 6, shares, true);

	bar(f, "II. HASIL PENILAIAN ANGKA KREDIT", 8);
	form_add(f, cells(t, names, true));
	form_add(f, cells(t, numbers, true));
	for (int i = 0; i < PAPER_KINDS; i++) {
		const char *const row[] = { i + 1 == PAPER_KINDS ? "" :
		    arena_printf(f->arena, "%d", i + 1), kinds[i],
		    or_dash(k->lama[i]), or_dash(k->baru[i]),
		    or_dash(k->semua[i]), "" };

		form_add(f, cells(t, row, i + 1 == PAPER_KINDS));
	}
	f->groups[f->n - 1]->keep = false;
}

static void
decision(struct form *f)
{
	static const double shares[] = { 60, 20, 20 };
	static const char *const names[] = { "Keterangan", "Pangkat",
	    "Jenjang Jabatan" };
	const struct paper_kredit *k = f->plan->kredit;
	struct table *t = form_table(f, 3, shares, true);
	const char *const need[] = { "Angka Kredit minimal yang harus dipenuhi",
	    or_dash(k->butuh[0]), or_dash(k->butuh[1]) };
	struct group *g;

	form_add(f, cells(t, names, true));
	f->groups[f->n - 1]->gap = 8;
	form_add(f, cells(t, need, false));
	for (int i = 0; i < 2; i++) {
		const char *const row[] = { arena_printf(f->arena,
		    "%s Angka Kredit untuk kenaikan %s", k->lebih[i] ?
		    "Kelebihan" : "Kekurangan", i == 0 ? "pangkat" :
		    "jenjang"), i == 0 ? or_dash(k->selisih[0]) : "",
		    i == 1 ? or_dash(k->selisih[1]) : "" };

		form_add(f, cells(t, row, false));
	}
	g = group_new(form_table(f, 1, wide, true), 1, 1);
	cell_text(g, group_cell(g, 0, 0, 1, 1), k->putusan, TEXT_SIZE, BOLD);
	form_add(f, g);
}

struct paper
paper_pak(struct arena *a, const struct paper_plan *plan)
{
	static const char *const copies[] = { "Pimpinan Instansi Pengusul",
	    "Pejabat Penilai Kinerja", "Sekretaris Tim Penilai yang "
	    "bersangkutan", "Pejabat yang membidangi kepegawaian", NULL };
	struct form *f = form_upright(a, plan, "Penetapan Angka Kredit");

	opening(f, "PENETAPAN ANGKA KREDIT", "Masa Penilaian");
	person(f, "I. KETERANGAN PERORANGAN", false);
	issued(f);
	decision(f);
	closing(f, copies);
	return form_end(f);
}
