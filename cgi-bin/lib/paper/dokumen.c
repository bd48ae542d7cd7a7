/* dokumen.c - P11, dokumen evaluasi kinerja pegawai */
#include "form.h"
#include "rank.h"
#include "rating.h"

struct page { struct form *form; struct table *table; int number; };

/* "4. EVALUASI KINERJA" over the whole width; they are counted. */
static void
section(struct page *p, const char *title)
{
	struct group *g = group_new(p->table, 1, 2);
	struct cell *c = group_cell(g, 0, 0, 1, 1);

	c->fill = GREY;
	cell_text(g, c, arena_printf(p->form->arena, "%d.", ++p->number),
	    TEXT_SIZE, BOLD | CENTRE);
	c = group_cell(g, 0, 1, 1, 2);
	c->fill = GREY;
	cell_text(g, c, title, TEXT_SIZE, BOLD);
	g->keep = true;
	g->bookmark = title;
	form_add(p->form, g);
}

static void
row(struct page *p, const char *name, const char *text, unsigned style)
{
	struct group *g = group_new(p->table, 1, 3);

	group_cell(g, 0, 0, 1, 1);
	cell_text(g, group_cell(g, 0, 1, 1, 1), name, TEXT_SIZE, PLAIN);
	cell_text(g, group_cell(g, 0, 2, 1, 1), or_dash(text), TEXT_SIZE,
	    style);
	form_add(p->form, g);
}

static void
words(struct page *p, const char *text)
{
	struct group *g = group_new(p->table, 1, 2);

	group_cell(g, 0, 0, 1, 1);
	form_lines(p->form, g, group_cell(g, 0, 1, 1, 2), or_dash(text));
	form_add(p->form, g);
}

static void
person(struct page *p, const char *title, const Identitas *who)
{
	const struct paper_plan *plan = p->form->plan;
	struct arena *a = p->form->arena;

	section(p, title);
	row(p, "NAMA", who == NULL ? "" : who->nama, PLAIN);
	row(p, number_name(who), number_text(a, plan->agency, who), PLAIN);
	row(p, "PANGKAT/GOL. RUANG", who == NULL ? "" : rank_text(a,
	    plan->pangkat, who->jenis, who->golongan), PLAIN);
	row(p, "JABATAN", post_text(a, who), PLAIN);
	row(p, "UNIT KERJA", who == NULL ? "" : who->unit_nama, PLAIN);
}

/* His points, each with the result it is about and what proves it. */
static const char *
objection(struct form *f, const Keberatan *k)
{
	const char *text = k->alasan;

	for (size_t i = 0; i < k->n_butir; i++) {
		const Keberatan__Butir *b = k->butir[i];

		if (*b->teks != '\0')
			text = arena_printf(f->arena, "%s\n%s", text, b->teks);
		for (size_t n = 0; n < b->n_bukti; n++)
			text = arena_printf(f->arena, "%s\nBukti: %s", text,
			    b->bukti[n]);
	}
	return text;
}

static const char *
decision(struct form *f, const struct rating_rule *r)
{
	const struct paper_nilai *n = f->plan->nilai;
	const Keberatan *k = n->keberatan;
	const Penilaian__Lama *before = n->nilai->n_lama > 0 ?
	    n->nilai->lama[n->nilai->n_lama - 1] : NULL;

	switch (k->status) {
	case KEBERATAN__STATUS__DIPUTUS_TETAP:
		return arena_printf(f->arena, "Predikat kinerja tetap: %s.\n%s",
		    r->predikat[n->nilai->predikat], k->putusan);
	case KEBERATAN__STATUS__DIPUTUS_UBAH:
		return arena_printf(f->arena, "Predikat kinerja menjadi %s"
		    "%s%s.\n%s", r->predikat[n->nilai->predikat],
		    before == NULL ? "" : ", semula ",
		    before == NULL ? "" : r->predikat[before->predikat],
		    k->putusan);
	default:
		return "Belum diputus.";
	}
}

static bool
decided(const Keberatan *k)
{
	return k != NULL && (k->status == KEBERATAN__STATUS__DIPUTUS_TETAP ||
	    k->status == KEBERATAN__STATUS__DIPUTUS_UBAH);
}

/* Numbered on after the sections; the atasan only with an objection. */
static void
signatures(struct page *p)
{
	const struct paper_plan *plan = p->form->plan;
	const struct paper_nilai *n = plan->nilai;
	struct signer who[3];
	size_t at = 0;

	if (decided(n->keberatan))
		who[at++] = (struct signer){ "Atasan Pejabat Penilai Kinerja,",
		    n->atasan, ++p->number, false, NULL };
	who[at++] = (struct signer){ "Pejabat Penilai Kinerja,", plan->penilai,
	    ++p->number, false, NULL };
	who[at++] = (struct signer){ "Pegawai yang Dinilai,", plan->pegawai,
	    ++p->number, true, NULL };
	p->form->groups[p->form->n - 1]->keep = true;
	form_sign_each(p->form, who, at);
}

static void
outcome(struct page *p, const struct rating_rule *r)
{
	const Penilaian *n = p->form->plan->nilai->nilai;

	section(p, "EVALUASI KINERJA");
	row(p, "CAPAIAN KINERJA ORGANISASI", r->capaian[n->nilai_organisasi],
	    PLAIN);
	row(p, "PREDIKAT KINERJA PEGAWAI", r->predikat[n->predikat], BOLD);
	section(p, "CATATAN/REKOMENDASI");
	words(p, n->catatan);
}

struct paper
paper_dokumen(struct arena *a, const struct paper_plan *plan)
{
	static const double shares[] = { 6, 32, 62 };
	const struct paper_nilai *n = plan->nilai;
	const char *titles[] = { "DOKUMEN EVALUASI KINERJA PEGAWAI", NULL,
	    NULL };
	struct rating_rule r;
	const char *missing;
	struct page p;

	if (n->nilai == NULL || !rating_rule_read(a, n->predikat, &r, &missing))
		return (struct paper){ 0 };
	titles[1] = arena_printf(a, "PERIODE: %s", n->periode);
	p = (struct page){ form_upright(a, plan, arena_printf(a,
	    "Dokumen Evaluasi Kinerja Pegawai %u", plan->skp->tahun)), NULL, 0 };
	p.table = form_table(p.form, 3, shares, true);
	form_titles(p.form, titles);
	form_period(p.form);
	person(&p, "PEGAWAI YANG DINILAI", plan->pegawai);
	person(&p, "PEJABAT PENILAI KINERJA", plan->penilai);
	person(&p, "ATASAN PEJABAT PENILAI KINERJA", n->atasan);
	outcome(&p, &r);
	if (n->keberatan != NULL) {
		section(&p, "KEBERATAN");
		words(&p, objection(p.form, n->keberatan));
		section(&p, "PENJELASAN PEJABAT PENILAI ATAS KEBERATAN");
		words(&p, n->keberatan->tanggapan);
		section(&p, "KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA");
		words(&p, decision(p.form, &r));
	}
	signatures(&p);
	return form_end(p.form);
}
