/* plan_show.c - a plan as its pages show it */
#include <string.h>

#include "find.h"
#include "find_tim.h"
#include "office.h"
#include "plan.h"
#include "rhk.h"
#include "skp.h"
#include "text.h"
#include "wait.h"

enum { VALUES = 7, GUIDES = 3 };

/* The buttons there can be; each exists when the state table says so. */
static const struct { const char *name; enum action action; } buttons[] = {
	{ "Bisa.ubah", SKP_UBAH }, { "Bisa.ajukan", SKP_AJUKAN },
	{ "Bisa.tarik", SKP_TARIK }, { "Bisa.batal", SKP_BATAL },
	{ "Bisa.setujui", SKP_SETUJUI }, { "Bisa.kembalikan", SKP_KEMBALIKAN },
	{ "Bisa.turunkan", SKP_TURUNKAN }, { "Bisa.ekspektasi", SKP_EKSPEKTASI },
	{ "Bisa.cetak", SKP_CETAK }, { "Bisa.minta", SKP_MINTA },
};

void
plan_show_head(struct req *rq, const struct plan *p)
{
	const Skp *skp = p->skp;
	const Pegawai *rater = plan_penilai(rq, p);
	const Unit *unit = unit_get(rq->store, skp->unit, false);
	const Unit__Versi *name = unit != NULL ? unit_on(unit, rq->today) : NULL;

	show(rq, "Skp", &skp->base);
	if (name != NULL)
		show_text(rq, "Skp.unit_nama", "%s", name->nama);
	if (skp->status == STATUS_SKP__DIAJUKAN)
		show_text(rq, "Skp.hari_menunggu", "%d",
		    plan_days(rq, skp->diajukan));
	if (skp_asked(skp)) {
		show_flag(rq, "Skp.minta_buka", true);
		show_text(rq, "Skp.minta_hari", "%d",
		    plan_days(rq, skp->minta->waktu));
		plan_show_lowerer(rq, p->orang);
	}
	/* Snapshots are of the last approval; an open plan shows today. */
	bool kept = skp->status >= STATUS_SKP__DISETUJUI;
	show(rq, "Dinilai", &(kept && skp->yang_dinilai != NULL ?
	    skp->yang_dinilai : plan_owner(rq, p))->base);
	if (kept && skp->pejabat_penilai != NULL)
		show(rq, "Penilai", &skp->pejabat_penilai->base);
	else if (rater != NULL)
		show(rq, "Penilai", &plan_rater(rq, p, rater)->base);
	/* Decided by one who left: who rates from now on. */
	if (kept && rater != NULL && skp->pejabat_penilai != NULL &&
	    skp->pejabat_penilai->pegawai != rater->pegawai &&
	    skp->status == STATUS_SKP__DISETUJUI)
		show(rq, "PenilaiKini", &plan_rater(rq, p, rater)->base);
	show_flag(rq, "Penilai.ada", rater != NULL ||
	    (kept && skp->pejabat_penilai != NULL));
	show_flag(rq, "Milik", skp->pegawai == rq->user->pegawai);
	for (size_t i = 0; i < sizeof buttons / sizeof buttons[0]; i++)
		show_flag(rq, buttons[i].name,
		    may(rq, buttons[i].action, p->orang, (int)skp->status));
	/* As in skp_move(): not once it was opened, not once it was in force. */
	if (skp->dibuka_penilai != 0)
		show_flag(rq, "Bisa.tarik", false);
	if (skp->revisi != 0)
		show_flag(rq, "Bisa.batal", false);
}

/* Whose goal it is: "Larasati Puspaningrum, Direktur Acara Daerah". */
static void
show_goal(struct req *rq, struct row *row, const Rhk *rhk)
{
	const Pegawai *p = pegawai_get(rq->store, rhk->pegawai, false);

	row_text(rq, row, "teks", "%s", rhk->teks);
	if (p != NULL) {
		row_text(rq, row, "nama", "%s", p->nama);
		row_text(rq, row, "jabatan", "%s",
		    office_name(rq->store, p, rq->today));
	}
}

static void
show_rhk(struct req *rq, const Rhk *rhk)
{
	struct row *row = show_row(rq, rhk->bagian == BAGIAN__UTAMA ?
	    "Utama" : "Tambahan");

	row_record(rq, row, "rhk", &rhk->base);
	row_text(rq, row, "baris", "%zu",
	    rhk->n_indikator > 0 ? rhk->n_indikator : (size_t)1);
	for (size_t i = 0; i < rhk->n_indikator; i++) {
		const Indikator *ind = rhk->indikator[i];
		struct row *line = row_row(rq, row, "indikator");

		row_record(rq, line, "isi", &ind->base);
		row_text(rq, line, "target", "%s", target_text(rq->arena, ind));
	}
	if (rhk->diwarisi_dari[0] != '\0') {
		const Rhk *from = rhk_get(rq->store, rhk->diwarisi_dari, false);
		const Pegawai *who = from == NULL ? NULL :
		    pegawai_get(rq->store, from->pegawai, false);

		row_text(rq, row, "warisan", "%s", who != NULL ? who->nama : "");
	}
	for (Rhk **up = rhk_above(rq->store, rhk); *up != NULL; up++) {
		show_goal(rq, row_row(rq, row, "rantai"), *up);
		if (up[1] == NULL)
			row_text(rq, row, "pimpinan", "%s", (*up)->teks);
	}
	if (rhk->tim[0] != '\0') {
		const Tim *t = tim_get(rq->store, rhk->tim, false);

		row_text(rq, row, "unit_nama", "%s", t != NULL ? t->nama : "");
	} else if (rhk->unit[0] != '\0') {
		const Unit *u = unit_get(rq->store, rhk->unit, false);
		const Unit__Versi *v = u != NULL ? unit_on(u, rq->today) : NULL;

		row_text(rq, row, "unit_nama", "%s", v != NULL ? v->nama : "");
	}
}

static const char *
butir(const Aturan *rules, const char *key)
{
	for (size_t i = 0; rules != NULL && i < rules->n_butir; i++)
		if (strcmp(rules->butir[i]->kunci, key) == 0)
			return rules->butir[i]->nilai;
	return "";
}

void
plan_show_values(struct req *rq, const Skp *skp)
{
	const Aturan *rules = aturan_of(rq->store, skp, "perilaku");

	for (unsigned v = 1; v <= VALUES; v++) {
		struct row *row = show_row(rq, "Perilaku");

		row_text(rq, row, "nilai", "%u", v);
		row_text(rq, row, "nama", "%s", butir(rules,
		    arena_printf(rq->arena, "%u.nama", v)));
		for (unsigned g = 1; g <= GUIDES; g++)
			row_text(rq, row_row(rq, row, "panduan"), "teks", "%s",
			    butir(rules, arena_printf(rq->arena,
			    "%u.panduan.%u", v, g)));
		for (size_t i = 0; i < skp->n_perilaku; i++)
			if (skp->perilaku[i]->nilai == v)
				row_text(rq, row, "ekspektasi", "%s",
				    skp->perilaku[i]->ekspektasi);
	}
}

void
plan_show_annex(struct req *rq, const Skp *skp)
{
	static const char *const names[] = {
		[SKP__BLOK__DUKUNGAN] = "Dukungan",
		[SKP__BLOK__PERTANGGUNGJAWABAN] = "Pertanggungjawaban",
		[SKP__BLOK__KONSEKUENSI] = "Konsekuensi",
	};
	enum { BLOCKS = sizeof names / sizeof names[0] };
	const char *text[BLOCKS] = { "", "", "" };

	for (size_t i = 0; i < skp->n_lampiran; i++) {
		const Skp__Lampiran *l = skp->lampiran[i];

		if ((size_t)l->blok >= BLOCKS)
			continue;
		row_text(rq, show_row(rq, names[l->blok]), "teks", "%s", l->teks);
		text[l->blok] = arena_printf(rq->arena, "%s%s%s", text[l->blok],
		    text[l->blok][0] != '\0' ? "\n" : "", l->teks);
	}
	for (size_t b = 0; b < BLOCKS; b++)
		show_text(rq, arena_printf(rq->arena, "Baris.%s", names[b]),
		    "%s", text[b]);
}

/* How much is there: what is done, and whether it must be. */
static void
show_meter(struct req *rq, const struct plan *p)
{
	unsigned done = 0, all = 0;
	size_t main = 0, bare = 0, waiting = 0, lines = 0, told = 0;
	unsigned blocks = 0;

	for (Rhk **r = p->rhk; *r != NULL; r++) {
		main += (*r)->bagian == BAGIAN__UTAMA;
		bare += (*r)->n_indikator == 0;
		waiting += (*r)->menunggu != 0;
		lines += (*r)->n_indikator;
		for (size_t i = 0; i < (*r)->n_indikator; i++)
			told += (*r)->indikator[i]->manual != NULL;
	}
	for (size_t i = 0; i < p->skp->n_lampiran; i++)
		blocks |= 1u << p->skp->lampiran[i]->blok;
	const struct { const char *name; bool done, must; } items[] = {
		{ "penilai", plan_penilai(rq, p) != NULL, true },
		{ "rhk", main > 0, true },
		{ "indikator", *p->rhk != NULL && bare == 0, true },
		{ "kaitan", *p->rhk != NULL && waiting == 0,
		    p->skp->model == MODEL_SKP__JAJF },
		{ "lampiran", blocks == 7, p->skp->model == MODEL_SKP__JPT ||
		    rq->agency->lampiran_wajib_semua },
		/* R-SKP-11 */
		{ "manual", lines > 0 && told == lines, false },
		{ "perilaku", p->skp->n_perilaku > 0, false },
	};

	show_text(rq, "Manual.jumlah", "%zu", told);
	show_text(rq, "Manual.semua", "%zu", lines);
	for (size_t i = 0; i < sizeof items / sizeof items[0]; i++) {
		struct row *row = show_row(rq, "Kelengkapan");

		row_text(rq, row, "kode", "%s", items[i].name);
		row_flag(rq, row, "selesai", items[i].done);
		row_flag(rq, row, "wajib", items[i].must);
		done += items[i].must && items[i].done;
		all += items[i].must;
	}
	show_text(rq, "Lengkap.jumlah", "%u", done);
	show_text(rq, "Lengkap.semua", "%u", all);
}

/* S-04: a warning, no more, when the superior's plan has another approach. */
static void
show_approach(struct req *rq, const struct plan *p)
{
	const Pegawai *rater = plan_penilai(rq, p);
	const char *theirs = rater == NULL ? NULL :
	    plan_approach(rq, rater, p->skp->tahun);
	const char *own = protobuf_c_enum_descriptor_get_value(
	    &pendekatan__descriptor, (int)p->skp->pendekatan)->name;

	if (theirs != NULL && strcmp(theirs, own) != 0)
		show_text(rq, "BedaPendekatan", "%s", theirs);
}

void
plan_show(struct req *rq, const struct plan *p)
{
	struct problems bad = { 0 };

	plan_show_head(rq, p);
	show_approach(rq, p);
	for (Rhk **r = p->rhk; *r != NULL; r++)
		show_rhk(rq, *r);
	plan_show_values(rq, p->skp);
	plan_show_annex(rq, p->skp);
	show_meter(rq, p);
	plan_check(rq, p, &bad);
	for (size_t i = 0; i < bad.n; i++)
		row_text(rq, show_row(rq, "Kurang"), "kode", "%s", bad.v[i].code);
	for (size_t i = p->skp->n_riwayat; i > 0; i--)
		row_record(rq, show_row(rq, "Riwayat"), "isi",
		    &p->skp->riwayat[i - 1]->base);
	for (Rhk **r = rhk_archived(rq->store, p->skp->id); *r != NULL; r++)
		row_record(rq, show_row(rq, "Arsip"), "isi", &(*r)->base);
	TandaTerima **t = tanda_terima_of(rq->store, p->skp->pegawai,
	    p->skp->tahun);
	for (; *t != NULL; t++)
		if (strcmp((*t)->skp, p->skp->id) == 0)
			row_record(rq, show_row(rq, "TandaTerimaList"), "isi",
			    &(*t)->base);
}
