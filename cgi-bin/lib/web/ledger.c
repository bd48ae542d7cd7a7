/* ledger.c - "Mengapa nilai ini?": a predikat and all it was made of (ideas 4) */
#include <string.h>

#include "date.h"
#include "find.h"
#include "find_aksi.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "find_umpan.h"
#include "ledger.h"
#include "rating.h"
#include "rhk.h"
#include "text.h"
#include "usul.h"

/* PEERS: fewer answers are not said to be any (S-18, ideas 26). */
enum { VALUES = 7, HANDS = 60, PEERS = 3 };

/* ------------------------------------------------------------ the evidence */

struct proofs
ledger_proofs(struct req *rq, const struct result *r)
{
	struct proofs p = {
		.all = bukti_of(rq->store, r->orang->pegawai, r->skp->tahun)
	};

	while (p.all[p.n] != NULL)
		p.n++;
	return p;
}

bool
ledger_proves(const struct proofs *p, size_t i, const Penilaian *nilai,
    const char *rhk)
{
	const Bukti *b = p->all[i];

	if (b->dihapus)
		return false;
	for (size_t u = 0; u < b->n_pakai; u++)
		if (strcmp(b->pakai[u]->rhk, rhk) == 0 &&
		    (b->pakai[u]->bulan == 0 ||
		    ((int)b->pakai[u]->bulan >= date_month(nilai->mulai) &&
		    (int)b->pakai[u]->bulan <= date_month(nilai->selesai))))
			return true;
	return false;
}

static void
show_proofs(struct req *rq, struct row *row, const struct proofs *p,
    const struct result *r, const char *rhk)
{
	for (size_t i = 0; i < p->n; i++) {
		struct row *line;

		if (!ledger_proves(p, i, r->nilai, rhk))
			continue;
		line = row_row(rq, row, "bukti");
		row_record(rq, line, NULL, &p->all[i]->base);
		row_text(rq, line, "ke", "%zu", i + 1);
	}
}

/* ------------------------------------------------------------ the feedback */

/* Named are superiors only; what peers and subordinates say is counted. */
static void
show_words(struct req *rq, struct row *row, Umpan *const *all,
    const struct result *r, const char *rhk, unsigned perilaku)
{
	for (; *all != NULL; all++) {
		const Umpan *u = *all;
		date_t day = date_of(u->waktu, rq->agency->zona);

		if (strcmp(u->rhk, rhk) != 0 || u->perilaku != perilaku ||
		    day < r->nilai->mulai ||
		    (r->nilai->ditetapkan != 0 ?
		    u->waktu > r->nilai->ditetapkan : false))
			continue;
		if (u->sumber == UMPAN__SUMBER__PIMPINAN ||
		    u->sumber == UMPAN__SUMBER__KETUA_TIM)
			row_record(rq, row_row(rq, row, "umpan"), NULL,
			    &u->base);
	}
}

static void
show_peers(struct req *rq, Umpan *const *all)
{
	int n = 0;

	for (; *all != NULL; all++)
		n += (*all)->sumber == UMPAN__SUMBER__REKAN ||
		    (*all)->sumber == UMPAN__SUMBER__BAWAHAN;
	if (n >= PEERS)
		show_text(rq, "Rekan", "%d", n);
}

/* ------------------------------------------------------- target, realisasi */

static const char *
reached(struct req *rq, const Indikator *ind, const Realisasi__Baris *b)
{
	if (ind->sasaran == INDIKATOR__SASARAN__TANGGAL)
		return date_long(rq->arena, b->tanggal);
	if (ind->sasaran == INDIKATOR__SASARAN__ANGKA)
		return !b->ada ? "" : arena_printf(rq->arena, "%s %s",
		    milli_text(rq->arena, b->nilai), ind->satuan);
	return b->teks;
}

/* Of a period only its own report; of a year or a part of it all of them. */
static bool
of_result(const struct result *r, const Realisasi *real)
{
	return r->nilai->jenis != PENILAIAN__JENIS__PERIODIK ||
	    strcmp(real->periode, r->nilai->periode) == 0;
}

static void
show_report(struct req *rq, struct row *row, const Indikator *ind,
    const Realisasi *real, const struct usul_rule *rule)
{
	const Periode *period = periode_get(rq->store, real->periode, false);

	for (size_t i = 0; i < real->n_baris; i++) {
		const Realisasi__Baris *b = real->baris[i];
		struct row *line;
		int64_t percent;

		if (strcmp(b->indikator, ind->id) != 0)
			continue;
		line = row_row(rq, row, "realisasi");
		row_text(rq, line, "periode", "%s",
		    period != NULL ? period->nama : "");
		row_text(rq, line, "isi", "%s", reached(rq, ind, b));
		row_text(rq, line, "teks", "%s", b->teks);
		row_text(rq, line, "sumber", "%s", b->sumber);
		percent = usul_percent(ind, b);
		if (percent >= 0)
			row_text(rq, line, "persen", "%s",
			    milli_text(rq->arena, percent));
		if (rule != NULL)
			row_text(rq, line, "usul", "%d",
			    (int)usul_indicator(rule, ind, b));
	}
}

static void
show_indicator(struct req *rq, struct row *row, const Indikator *ind,
    const Rhk *rhk, const struct result *r, Realisasi *const *reports,
    const struct usul_rule *rule)
{
	struct row *line = row_row(rq, row, "indikator");

	row_text(rq, line, "teks", "%s", ind->teks);
	row_text(rq, line, "aspek", "%s", protobuf_c_enum_descriptor_get_value(
	    &aspek__descriptor, (int)ind->aspek)->name);
	row_text(rq, line, "target", "%s", target_text(rq->arena, ind));
	for (; *reports != NULL; reports++)
		if (strcmp((*reports)->rhk, rhk->id) == 0 &&
		    of_result(r, *reports))
			show_report(rq, line, ind, *reports, rule);
}

/* ------------------------------------------------------------- each result */

struct inputs {
	struct proofs	 proofs;
	Umpan		**words;
	Realisasi	**reports;
	const struct usul_rule *rule;
};

static void
show_rated(struct req *rq, struct row *row, int rating, int usul,
    const char *alasan, bool shown)
{
	if (!shown)
		return;
	row_text(rq, row, "rating", "%d", rating);
	row_text(rq, row, "usul", "%d", usul);
	row_text(rq, row, "alasan", "%s", alasan);
	row_flag(rq, row, "beda", usul != 0 && usul != rating);
}

static void
show_result(struct req *rq, const struct result *r, const Rhk *rhk,
    const struct inputs *in)
{
	struct row *row = show_row(rq, "ButirList");
	const Penilaian *p = r->nilai;
	int steps = 0, done = 0;

	row_text(rq, row, "id", "%s", rhk->id);
	row_text(rq, row, "rhk", "%s", rhk->teks);
	row_flag(rq, row, "tambahan", rhk->bagian == BAGIAN__TAMBAHAN);
	row_flag(rq, row, "arsip", rhk->arsip);
	for (size_t i = 0; i < p->n_hasil; i++)
		if (strcmp(p->hasil[i]->rhk, rhk->id) == 0)
			show_rated(rq, row, (int)p->hasil[i]->rating,
			    (int)p->hasil[i]->usul, p->hasil[i]->alasan,
			    r->shown);
	for (size_t i = 0; i < rhk->n_indikator; i++)
		show_indicator(rq, row, rhk->indikator[i], rhk, r, in->reports,
		    in->rule);
	for (Aksi **a = aksi_of_rhk(rq->store, rhk->id); *a != NULL; a++)
		if ((int)(*a)->bulan >= date_month(p->mulai) &&
		    (int)(*a)->bulan <= date_month(p->selesai)) {
			steps++;
			done += (*a)->selesai;
		}
	row_text(rq, row, "langkah", "%d", steps);
	row_text(rq, row, "langkah_selesai", "%d", done);
	show_proofs(rq, row, &in->proofs, r, rhk->id);
	show_words(rq, row, in->words, r, rhk->id, 0);
}

static void
show_values(struct req *rq, const struct result *r, Umpan *const *words)
{
	const Aturan *set = aturan_of(rq->store, r->skp, "perilaku");
	const Penilaian *p = r->nilai;

	for (unsigned v = 1; v <= VALUES; v++) {
		struct row *row = show_row(rq, "PerilakuList");

		row_text(rq, row, "nama", "%s", set == NULL ? "" :
		    aturan_text(rq->arena, set, "%u.nama", v));
		for (size_t i = 0; i < p->n_perilaku; i++)
			if (p->perilaku[i]->nilai == v)
				show_rated(rq, row, (int)p->perilaku[i]->rating,
				    (int)p->perilaku[i]->usul,
				    p->perilaku[i]->alasan, r->shown);
		show_words(rq, row, words, r, "", v);
	}
}

/* ------------------------------------------------------- matrix and rules */

static void
show_matrix(struct req *rq, const struct result *r,
    const struct rating_rule *rule)
{
	for (int h = DI_ATAS; h <= DI_BAWAH; h++) {
		struct row *row = show_row(rq, "Matriks");

		row_text(rq, row, "hasil", "%s", rule->rating[h]);
		for (int v = DI_BAWAH; v >= DI_ATAS; v--) {
			struct row *cell = row_row(rq, row, "sel");

			row_text(rq, cell, "perilaku", "%s", rule->rating[v]);
			row_text(rq, cell, "predikat", "%s",
			    rule->predikat[rule->matrix[h][v]]);
			row_flag(rq, cell, "dipilih", r->shown &&
			    (int)r->nilai->rating_hasil == h &&
			    (int)r->nilai->rating_perilaku == v);
		}
		show_text(rq, h == DI_ATAS ? "Kata.1" : h == SESUAI ? "Kata.2" :
		    "Kata.3", "%s", rule->rating[h]);
	}
	if (r->shown && r->nilai->predikat != 0)
		show_text(rq, "Predikat", "%s",
		    rule->predikat[r->nilai->predikat]);
	if (r->shown && r->nilai->nilai_organisasi != 0)
		show_text(rq, "Organisasi", "%s",
		    rule->capaian[r->nilai->nilai_organisasi]);
	for (size_t i = 0; i < r->nilai->n_lama && r->shown; i++)
		if (r->nilai->lama[i]->predikat != 0) {
			struct row *row = show_row(rq, "LamaList");

			row_record(rq, row, NULL, &r->nilai->lama[i]->base);
			row_text(rq, row, "kata", "%s", rule->predikat[
			    r->nilai->lama[i]->predikat]);
		}
}

/* The sets it was judged by, each with its regulation. */
static void
show_rules(struct req *rq, date_t day)
{
	static const char *const used[] = {
		"predikat", "usul", "distribusi", "perilaku", "tenggat",
	};

	for (size_t i = 0; i < sizeof used / sizeof used[0]; i++) {
		const Aturan *a = aturan_on(rq->store, used[i], day);
		struct row *row;

		if (a == NULL)
			continue;
		row = show_row(rq, "AturanList");
		row_text(rq, row, "id", "%s", a->id);
		row_text(rq, row, "nama", "%s", a->nama);
		row_text(rq, row, "dasar", "%s", a->dasar);
	}
}

/* --------------------------------------------------------------- the hands */

static bool
about(const struct result *r, Keberatan *const *k, Realisasi *const *reports,
    const char *id)
{
	if (strcmp(id, r->nilai->id) == 0 || strcmp(id, r->skp->id) == 0)
		return true;
	for (; *k != NULL; k++)
		if (strcmp((*k)->id, id) == 0)
			return true;
	for (; *reports != NULL; reports++)
		if (strcmp((*reports)->id, id) == 0 && of_result(r, *reports))
			return true;
	return false;
}

static void
show_hands(struct req *rq, const struct result *r, Realisasi *const *reports)
{
	Jejak **all = store_jejak(rq->store, r->orang->pegawai, r->skp->tahun,
	    0);
	Keberatan **k = keberatan_of(rq->store, r->nilai->id);
	size_t n = 0, shown = 0, more = 0;

	while (all[n] != NULL)
		n++;
	while (n-- > 0) {
		const Pegawai *by;
		struct row *row;

		if (!about(r, k, reports, all[n]->acuan))
			continue;
		if (shown++ >= HANDS) {
			more++;
			continue;
		}
		by = pegawai_get(rq->store, all[n]->pelaku, false);
		row = show_row(rq, "TanganList");
		row_record(rq, row, NULL, &all[n]->base);
		row_text(rq, row, "oleh", "%s", by != NULL ? by->nama : "");
	}
	if (more > 0)
		show_text(rq, "TanganLain", "%zu", more);
	show_text(rq, "Kepala", "%s", store_chain(rq->store,
	    r->orang->pegawai, r->skp->tahun));
}

void
ledger_show(struct req *rq, const struct result *r)
{
	struct inputs in = {
		.proofs = ledger_proofs(rq, r),
		.words = umpan_of(rq->store, r->skp->id),
		.reports = realisasi_of(rq->store, r->skp->id),
	};
	date_t day = r->nilai->ditetapkan != 0 ?
	    date_of(r->nilai->ditetapkan, rq->agency->zona) : rq->today;
	struct rating_rule rating;
	struct usul_rule usul;
	const char *why;

	if (usul_rule_read(rq->arena, aturan_on(rq->store, "usul", day), &usul,
	    &why))
		in.rule = &usul;
	if (rating_rule_read(rq->arena, aturan_on(rq->store, "predikat", day),
	    &rating, &why))
		show_matrix(rq, r, &rating);
	for (Rhk **h = rhk_of(rq->store, r->skp->id); *h != NULL; h++)
		show_result(rq, r, *h, &in);
	for (Rhk **h = rhk_archived(rq->store, r->skp->id); *h != NULL; h++)
		show_result(rq, r, *h, &in);
	show_values(rq, r, in.words);
	show_peers(rq, in.words);
	show_hands(rq, r, in.reports);
	show_rules(rq, day);
}
