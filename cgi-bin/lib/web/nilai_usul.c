/* nilai_usul.c - what speaks for a rating: results, evidence, feedback (S-19) */
#include <string.h>

#include "find.h"
#include "find_aksi.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "find_umpan.h"
#include "nilai.h"
#include "penilaian.h"
#include "rhk.h"
#include "skp.h"
#include "text.h"

/* Peers and subordinates count from so many answers on (ideas 26). */
enum { PEERS_FROM = 3, INDICATORS = 32 };

/* -------------------------------------------------------------- weighing */

static const Realisasi__Baris *
reached(const Realisasi *real, const char *indikator)
{
	for (size_t i = 0; real != NULL && i < real->n_baris; i++)
		if (strcmp(real->baris[i]->indikator, indikator) == 0)
			return real->baris[i];
	return NULL;
}

/* The proposal of one result; its grounds as data: for each indicator its id,
 * the target and what was reached in thousandths, and the rating. */
static void
weigh_result(struct req *rq, const struct nilai *v, struct nilai_rhk *x)
{
	enum rating one[INDICATORS];
	size_t n = 0;

	x->dasar = "";
	for (size_t i = 0; i < x->rhk->n_indikator && n < INDICATORS; i++) {
		const Indikator *in = x->rhk->indikator[i];
		const Realisasi__Baris *b = reached(x->real, in->id);
		Indikator now;

		one[n] = usul_in(in, v->periode, &now) ?
		    usul_indicator(&v->rule.usul, &now, b) : 0;
		if (one[n] != 0)
			x->dasar = arena_printf(rq->arena, "%s%s%s %lld %lld %d",
			    x->dasar, x->dasar[0] != '\0' ? ";" : "", in->id,
			    (long long)now.nilai, b != NULL ?
			    (long long)b->nilai : 0LL, (int)one[n]);
		n++;
	}
	x->usul = usul_result(one, n);
}

static bool
month_in(const Periode *p, uint32_t month)
{
	return month == 0 || (month >= (uint32_t)date_month(p->mulai) &&
	    month <= (uint32_t)date_month(p->selesai));
}

static uint32_t
count_evidence(struct req *rq, const struct nilai *v, const Rhk *rhk)
{
	uint32_t n = 0;

	for (Bukti **b = bukti_of_rhk(rq->store, rhk->id); *b != NULL; b++) {
		bool here = false;

		for (size_t i = 0; !(*b)->dihapus && i < (*b)->n_pakai; i++)
			here = here || (strcmp((*b)->pakai[i]->rhk,
			    rhk->id) == 0 && month_in(v->periode,
			    (*b)->pakai[i]->bulan));
		n += here;
	}
	return n;
}

static bool
umpan_in(const struct nilai *v, const Umpan *u)
{
	return v->periode->jenis == PERIODE__JENIS__AKHIR ||
	    u->periode[0] == '\0' || strcmp(u->periode, v->periode->id) == 0;
}

static void
weigh_behaviour(const struct nilai *v, Umpan *const *all, unsigned which,
    struct nilai_isi *isi)
{
	size_t of[3] = { 0 }, peer[3] = { 0 };

	for (; *all != NULL; all++) {
		const Umpan *u = *all;

		if (u->perilaku != which || !umpan_in(v, u) ||
		    u->kategori > UMPAN__KATEGORI__PERLU_PERBAIKAN)
			continue;
		isi->umpan[which]++;
		(u->sumber <= UMPAN__SUMBER__KETUA_TIM ? of :
		    peer)[u->kategori]++;
	}
	if (peer[0] + peer[1] + peer[2] >= PEERS_FROM)
		for (int i = 0; i < 3; i++)
			of[i] += peer[i];
	isi->usul[which] = usul_behaviour(of[UMPAN__KATEGORI__BAIK],
	    of[UMPAN__KATEGORI__CUKUP], of[UMPAN__KATEGORI__PERLU_PERBAIKAN]);
}

void
nilai_weigh(struct req *rq, const struct nilai *v,
    const struct nilai_line *line, struct nilai_isi *isi)
{
	Rhk **rhk = rhk_of(rq->store, line->skp->id);
	Realisasi **real = realisasi_of(rq->store, line->skp->id);
	Umpan **umpan = umpan_of(rq->store, line->skp->id);

	*isi = (struct nilai_isi){ 0 };
	isi->rhk = arena_array(rq->arena, NILAI_RHK, sizeof *isi->rhk);
	for (; *rhk != NULL && isi->n < NILAI_RHK; rhk++) {
		struct nilai_rhk *x = &isi->rhk[isi->n++];

		*x = (struct nilai_rhk){ .rhk = *rhk };
		for (Realisasi **r = real; *r != NULL; r++)
			if (strcmp((*r)->rhk, (*rhk)->id) == 0 &&
			    strcmp((*r)->periode, v->periode->id) == 0)
				x->real = *r;
		for (Umpan **u = umpan; *u != NULL; u++)
			x->umpan += strcmp((*u)->rhk, (*rhk)->id) == 0 &&
			    umpan_in(v, *u);
		x->bukti = count_evidence(rq, v, *rhk);
		weigh_result(rq, v, x);
	}
	for (unsigned i = 1; i <= 7; i++)
		weigh_behaviour(v, umpan, i, isi);
}

static enum rating
chosen(const Penilaian *a, const char *rhk)
{
	for (size_t i = 0; a != NULL && i < a->n_hasil; i++)
		if (strcmp(a->hasil[i]->rhk, rhk) == 0)
			return (enum rating)a->hasil[i]->rating;
	return 0;
}

static enum rating
chosen_behaviour(const Penilaian *a, unsigned which)
{
	for (size_t i = 0; a != NULL && i < a->n_perilaku; i++)
		if (a->perilaku[i]->nilai == which)
			return (enum rating)a->perilaku[i]->rating;
	return 0;
}

enum rating
nilai_usul_hasil(const struct nilai *v, const struct nilai_isi *isi,
    const Penilaian *a)
{
	enum rating r[NILAI_RHK];
	bool utama[NILAI_RHK];

	for (size_t i = 0; i < isi->n; i++) {
		r[i] = chosen(a, isi->rhk[i].rhk->id);
		if (r[i] == 0)
			r[i] = isi->rhk[i].usul;
		utama[i] = isi->rhk[i].rhk->bagian == BAGIAN__UTAMA;
	}
	return usul_overall(&v->rule.usul, r, utama, isi->n);
}

enum rating
nilai_usul_perilaku(const struct nilai *v, const struct nilai_isi *isi,
    const Penilaian *a)
{
	enum rating r[7];
	static const bool none[7];

	for (unsigned i = 1; i <= 7; i++) {
		r[i - 1] = chosen_behaviour(a, i);
		if (r[i - 1] == 0)
			r[i - 1] = isi->usul[i];
	}
	return usul_overall(&v->rule.usul, r, none, 7);
}

/* --------------------------------------------------------------- the page */

static const char *
reached_text(struct req *rq, const Indikator *in, const Realisasi__Baris *b)
{
	if (b == NULL)
		return "";
	if (in->sasaran == INDIKATOR__SASARAN__TANGGAL && b->tanggal != 0)
		return date_long(rq->arena, b->tanggal);
	if (in->sasaran == INDIKATOR__SASARAN__ANGKA && b->ada)
		return arena_printf(rq->arena, "%s %s",
		    milli_text(rq->arena, b->nilai), in->satuan);
	return b->teks;
}

static void
show_indicator(struct req *rq, const struct nilai *v, struct row *row,
    const struct nilai_rhk *x, const Indikator *in)
{
	const Realisasi__Baris *b = reached(x->real, in->id);
	struct row *line = row_row(rq, row, "indikator");
	bool agreed;
	Indikator now;
	int64_t percent;

	agreed = usul_in(in, v->periode, &now);
	row_text(rq, line, "teks", "%s", in->teks);
	row_text(rq, line, "target", "%s", target_text(rq->arena, in));
	if (agreed && now.nilai != in->nilai)
		row_text(rq, line, "sampai", "%s", target_text(rq->arena,
		    &now));
	row_text(rq, line, "capai", "%s", reached_text(rq, in, b));
	if (b != NULL)
		row_text(rq, line, "sumber", "%s", b->sumber);
	percent = agreed ? usul_percent(&now, b) : -1;
	if (percent >= 0)
		row_text(rq, line, "persen", "%s", milli_text(rq->arena,
		    percent / 100 * 100));
	row_text(rq, line, "usul", "%s", nilai_rating_name(agreed ?
	    usul_indicator(&v->rule.usul, &now, b) : 0));
	row_text(rq, line, "di_bawah", "%s", in->di_bawah);
	row_text(rq, line, "sesuai", "%s", in->sesuai);
	row_text(rq, line, "di_atas", "%s", in->di_atas);
}

static void
show_result(struct req *rq, const struct nilai *v,
    const struct nilai_line *line, const struct nilai_rhk *x)
{
	struct row *row = show_row(rq, "RhkList");
	const Penilaian *a = line->nilai;

	row_text(rq, row, "id", "%s", x->rhk->id);
	row_text(rq, row, "teks", "%s", x->rhk->teks);
	row_flag(rq, row, "tambahan", x->rhk->bagian == BAGIAN__TAMBAHAN);
	row_text(rq, row, "bukti", "%u", x->bukti);
	row_text(rq, row, "umpan", "%u", x->umpan);
	row_text(rq, row, "usul", "%s", nilai_rating_name(x->usul));
	row_text(rq, row, "rating", "%s", nilai_rating_name(chosen(a,
	    x->rhk->id)));
	for (size_t i = 0; a != NULL && i < a->n_hasil; i++)
		if (strcmp(a->hasil[i]->rhk, x->rhk->id) == 0)
			row_text(rq, row, "alasan", "%s", a->hasil[i]->alasan);
	for (size_t i = 0; i < x->rhk->n_indikator; i++)
		show_indicator(rq, v, row, x, x->rhk->indikator[i]);
}

static void
show_behaviour(struct req *rq, const struct nilai_line *line,
    const struct nilai_isi *isi, unsigned which)
{
	struct row *row = show_row(rq, "PerilakuList");
	const Penilaian *a = line->nilai;

	row_text(rq, row, "nilai", "%u", which);
	row_text(rq, row, "umpan", "%u", isi->umpan[which]);
	row_text(rq, row, "usul", "%s", nilai_rating_name(isi->usul[which]));
	row_text(rq, row, "rating", "%s", nilai_rating_name(
	    chosen_behaviour(a, which)));
	for (size_t i = 0; a != NULL && i < a->n_perilaku; i++)
		if (a->perilaku[i]->nilai == which)
			row_text(rq, row, "alasan", "%s",
			    a->perilaku[i]->alasan);
	for (size_t i = 0; i < line->skp->n_perilaku; i++)
		if (line->skp->perilaku[i]->nilai == which)
			row_text(rq, row, "ekspektasi", "%s",
			    line->skp->perilaku[i]->ekspektasi);
}

void
nilai_show_person(struct req *rq, const struct nilai *v,
    const struct nilai_line *line, const struct nilai_isi *isi)
{
	for (size_t i = 0; i < isi->n; i++)
		show_result(rq, v, line, &isi->rhk[i]);
	for (unsigned i = 1; i <= 7; i++)
		show_behaviour(rq, line, isi, i);
	show_text(rq, "Usul.hasil", "%s", nilai_rating_name(
	    nilai_usul_hasil(v, isi, line->nilai)));
	show_text(rq, "Usul.perilaku", "%s", nilai_rating_name(
	    nilai_usul_perilaku(v, isi, line->nilai)));
	show_text(rq, "Kurang", "%s", nilai_lacking(rq, v, line));
	show_text(rq, "Tetap", "%s", nilai_rating_name(line->fixed));
	show_flag(rq, "Kepala", line->kepala != NULL);
	show_text(rq, "Keadaan", "%s", nilai_status(rq, v, line));
	if (line->nilai != NULL)
		show(rq, "Nilai", &line->nilai->base);
	show_text(rq, "Nilai.rev", "%llu", line->nilai != NULL ?
	    (unsigned long long)line->nilai->rev : 0ULL);
}

const char *
nilai_lacking(struct req *rq, const struct nilai *v,
    const struct nilai_line *line)
{
	const char *names = "";

	if (v->periode->jenis != PERIODE__JENIS__AKHIR)
		return "";
	for (Periode **p = periode_year(rq->store, v->tahun); *p != NULL; p++) {
		const Penilaian *a;

		if ((*p)->jenis == PERIODE__JENIS__AKHIR || !date_overlap(
		    line->skp->mulai, skp_last(line->skp), (*p)->mulai,
		    (*p)->selesai))
			continue;
		a = penilaian_in(rq->store, line->skp->id, (*p)->id, false);
		if (a == NULL || !penilaian_decided(a))
			names = arena_printf(rq->arena, "%s%s%s", names,
			    names[0] != '\0' ? ", " : "", (*p)->nama);
	}
	return names;
}
