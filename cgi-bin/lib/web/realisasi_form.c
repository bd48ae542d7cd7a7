/* realisasi_form.c - all indicators of a plan in a period as one form: S-16 */
#include <string.h>

#include "find.h"
#include "find_aksi.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "id.h"
#include "realisasi.h"
#include "realisasi_form.h"
#include "rhk.h"
#include "skp.h"
#include "step.h"
#include "text.h"

static bool
covered(const Skp *skp, const Periode *p)
{
	return date_overlap(skp->mulai, skp_last(skp), p->mulai, p->selesai);
}

/* What waits longest: ended, open, not yet sent; else the one of today. */
static Periode *
proposed(struct req *rq, const Skp *skp)
{
	Periode **all = periode_year(rq->store, skp->tahun), *best = NULL;

	for (Periode **p = all; *p != NULL; p++)
		if (covered(skp, *p) && (*p)->selesai < rq->today &&
		    kirim_lock(rq, skp, *p, penilaian_in(rq->store, skp->id,
		    (*p)->id, false)) == KIRIM_OPEN)
			return *p;
	for (Periode **p = all; *p != NULL; p++)
		if (covered(skp, *p) && (best == NULL ||
		    ((*p)->mulai <= rq->today &&
		    (*p)->jenis != PERIODE__JENIS__AKHIR)))
			best = *p;
	return best;
}

bool
lapor_find(struct req *rq, struct lapor *l, bool hold)
{
	const char *id = form_text(rq, "periode");

	l->nilai = NULL;
	l->kunci = KIRIM_EARLY;
	l->periode = id[0] == '\0' ? proposed(rq, l->p.skp) :
	    kirim_period(rq, l->p.skp, id);
	if (l->periode == NULL)
		return false;
	l->nilai = penilaian_in(rq->store, l->p.skp->id, l->periode->id, hold);
	l->kunci = kirim_lock(rq, l->p.skp, l->periode, l->nilai);
	return true;
}

/* -------------------------------------------------------------------- show */

static void
show_periods(struct req *rq, const struct lapor *l, Realisasi *const *all)
{
	const Skp *skp = l->p.skp;

	for (Periode **p = periode_year(rq->store, skp->tahun); *p; p++) {
		const Penilaian *a = penilaian_in(rq->store, skp->id, (*p)->id,
		    false);
		struct lengkap n;
		struct row *row;

		if (!covered(skp, *p))
			continue;
		n = realisasi_count(skp, l->p.rhk, all, (*p)->id);
		row = show_row(rq, "PeriodeList");
		row_record(rq, row, "isi", &(*p)->base);
		row_text(rq, row, "kunci", "%s", kirim_lock_name(
		    kirim_lock(rq, skp, *p, a)));
		row_text(rq, row, "terisi", "%u", n.terisi);
		row_text(rq, row, "semua", "%u", n.semua);
		row_flag(rq, row, "dipilih", *p == l->periode ||
		    strcmp((*p)->id, l->periode->id) == 0);
	}
}

static bool
in_period(const struct lapor *l, unsigned month)
{
	return month >= (unsigned)date_month(l->periode->mulai) &&
	    month <= (unsigned)date_month(l->periode->selesai);
}

/* What proves the result in these months; step NULL: any of its steps. */
static unsigned
proofs(const struct lapor *l, Bukti *const *b, const char *rhk,
    const char *step)
{
	unsigned n = 0;

	for (; *b != NULL; b++) {
		bool counts = false;

		for (size_t i = 0; i < (*b)->n_pakai && !(*b)->dihapus; i++) {
			const Bukti__Pakai *use = (*b)->pakai[i];

			counts |= step != NULL ?
			    strcmp(use->aksi, step) == 0 :
			    strcmp(use->rhk, rhk) == 0 &&
			    in_period(l, use->bulan);
		}
		n += counts;
	}
	return n;
}

static void
show_steps(struct req *rq, struct row *out, const struct lapor *l,
    const Rhk *rhk)
{
	Bukti **proof = bukti_of_rhk(rq->store, rhk->id);
	Aksi **steps = aksi_of_rhk(rq->store, rhk->id);
	Aksi **sum = step_sums(rq->arena, steps,
	    (unsigned)date_month(l->periode->mulai),
	    (unsigned)date_month(l->periode->selesai));
	unsigned done = 0;

	row_text(rq, out, "bukti", "%u", proofs(l, proof, rhk->id, NULL));
	for (; *sum != NULL; sum++)
		row_record(rq, row_row(rq, out, "Jumlah"), "aksi",
		    &(*sum)->base);
	for (Aksi **a = steps; *a != NULL; a++) {
		struct row *row;

		if (!in_period(l, (*a)->bulan))
			continue;
		done += (*a)->selesai ? 1 : 0;
		row = row_row(rq, out, "Langkah");
		row_record(rq, row, "aksi", &(*a)->base);
		row_text(rq, row, "bukti", "%u", proofs(l,
		    bukti_of_aksi(rq->store, (*a)->id), rhk->id, (*a)->id));
	}
	row_text(rq, out, "selesai", "%u", done);
}

/* Where the target stands at the end of this quarter, when that is agreed. */
static void
show_path(struct req *rq, struct row *row, const struct lapor *l,
    const Indikator *in)
{
	unsigned quarter = (unsigned)(date_month(l->periode->selesai) + 2) / 3;

	if (l->periode->jenis == PERIODE__JENIS__AKHIR)
		return;
	for (size_t i = 0; i < in->n_jalur; i++) {
		struct row *path;

		if (in->jalur[i]->triwulan != quarter)
			continue;
		path = row_row(rq, row, "jalur");
		row_record(rq, path, "isi", &in->jalur[i]->base);
	}
}

static void
show_line(struct req *rq, struct row *out, const struct lapor *l,
    const Rhk *rhk, const Realisasi *r, size_t i, unsigned n)
{
	const Indikator *in = realisasi_indicator(l->p.skp, rhk, i);
	const Realisasi__Baris *line = realisasi_line(r,
	    realisasi_under(l->p.skp, rhk, i));
	struct row *row = row_row(rq, out, "Baris");
	const char *missing = realisasi_missing(line);

	row_text(rq, row, "n", "%u", n);
	row_text(rq, row, "kunci", "%s", in != NULL ? in->id : rhk->id);
	row_text(rq, row, "kurang", "%s", missing != NULL ? missing : "");
	if (in != NULL) {
		row_record(rq, row, "indikator", &in->base);
		row_text(rq, row, "target", "%s", target_text(rq->arena, in));
		show_path(rq, row, l, in);
	}
	if (line != NULL)
		row_record(rq, row, "isi", &line->base);
}

static void
show_results(struct req *rq, const struct lapor *l)
{
	unsigned n = 0;

	for (Rhk **r = l->p.rhk; *r != NULL; r++) {
		const Realisasi *said = realisasi_in(rq->store, l->p.skp->id,
		    (*r)->id, l->periode->id, false);
		struct row *row = show_row(rq, "RhkList");

		row_record(rq, row, "rhk", &(*r)->base);
		show_steps(rq, row, l, *r);
		for (size_t i = 0; i < realisasi_lines(l->p.skp, *r); i++)
			show_line(rq, row, l, *r, said, i, ++n);
	}
}

const Penilaian__Riwayat *
lapor_asked(const struct lapor *l)
{
	const Penilaian__Riwayat *last = NULL;

	for (size_t i = 0; l->nilai != NULL && i < l->nilai->n_riwayat; i++)
		if ((l->nilai->riwayat[i]->status == PENILAIAN__STATUS__TERBUKA ||
		    l->nilai->riwayat[i]->status == PENILAIAN__STATUS__DIKIRIM) &&
		    l->nilai->riwayat[i]->alasan[0] != '\0')
			last = l->nilai->riwayat[i];
	for (size_t i = 0; last != NULL && i < l->periode->n_perpanjangan; i++)
		if (l->periode->perpanjangan[i]->pegawai == l->p.skp->pegawai &&
		    l->periode->perpanjangan[i]->waktu >= last->waktu)
			return NULL;
	return last;
}

void
lapor_show(struct req *rq, const struct lapor *l)
{
	Realisasi **all = realisasi_of(rq->store, l->p.skp->id);
	struct lengkap n;

	plan_show_head(rq, &l->p);
	show_flag(rq, "Milik", l->p.skp->pegawai == rq->user->pegawai);
	if (l->periode == NULL)
		return;
	show(rq, "Periode", &l->periode->base);
	show_text(rq, "Kunci", "%s", kirim_lock_name(l->kunci));
	show_date(rq, "Batas", kirim_last(rq, l->p.skp, l->periode,
	    PERIODE_PEGAWAI));
	show_flag(rq, "Boleh.isi", l->kunci == KIRIM_OPEN &&
	    may(rq, AKSI_UBAH, l->p.orang, (int)l->p.skp->status));
	show_flag(rq, "Boleh.minta", l->kunci == KIRIM_LATE &&
	    may(rq, AKSI_UBAH, l->p.orang, (int)l->p.skp->status));
	show_flag(rq, "Boleh.buka", l->kunci == KIRIM_LATE &&
	    may(rq, AKSI_BUKA, l->p.orang, (int)l->p.skp->status));
	if (lapor_asked(l) != NULL)
		show(rq, "Diminta", &lapor_asked(l)->base);
	if (l->nilai != NULL)
		show(rq, "Penilaian", &l->nilai->base);
	n = realisasi_count(l->p.skp, l->p.rhk, all, l->periode->id);
	show_text(rq, "Lengkap.terisi", "%u", n.terisi);
	show_text(rq, "Lengkap.semua", "%u", n.semua);
	show_text(rq, "Versi", "%llu",
	    (unsigned long long)lapor_version(rq, l));
	show_periods(rq, l, all);
	show_results(rq, l);
}

/* -------------------------------------------------------------------- read */

uint64_t
lapor_version(struct req *rq, const struct lapor *l)
{
	uint64_t sum = 1;

	for (Rhk **r = l->p.rhk; *r != NULL; r++) {
		const Realisasi *said = realisasi_in(rq->store, l->p.skp->id,
		    (*r)->id, l->periode->id, false);

		sum += said != NULL ? said->rev : 0;
	}
	return sum;
}

/* The row of the form that is about this line; 0: none. */
static size_t
row_of(struct req *rq, const char *id)
{
	for (size_t i = 1; i <= LAPOR_ROWS; i++)
		if (strcmp(form_row(rq, "baris", i), id) == 0)
			return i;
	return 0;
}

static void
read_line(struct req *rq, size_t row, Realisasi__Baris *b, bool whole,
    struct problems *bad)
{
	const char *value = form_row(rq, "nilai", row), *missing;

	b->ada = value[0] != '\0';
	if (b->ada && (!text_milli(value, &b->nilai) || b->nilai < 0))
		problem_row(bad, "nilai", row, "angka");
	b->tanggal = form_date(rq, bad, arena_printf(rq->arena, "tanggal_%zu",
	    row));
	b->teks = arena_text(rq->arena, form_row(rq, "teks", row));
	b->sumber = arena_text(rq->arena, form_row(rq, "sumber", row));
	if (text_chars(b->teks) > LAPOR_TEXT)
		problem_row(bad, "teks", row, "panjang");
	if (text_chars(b->sumber) > LAPOR_SOURCE)
		problem_row(bad, "sumber", row, "panjang");
	missing = realisasi_missing(b);
	if (whole && missing != NULL)
		problem_row(bad, missing, row, "kosong");
}

static bool
same_line(const Realisasi__Baris *a, const Realisasi__Baris *b)
{
	return a->ada == b->ada && a->nilai == b->nilai &&
	    a->tanggal == b->tanggal && strcmp(a->teks, b->teks) == 0 &&
	    strcmp(a->sumber, b->sumber) == 0;
}

/* Takes the lines of one result; what hangs on indicators that are no longer
 * in the plan stays.  Was anything changed? */
static bool
read_result(struct req *rq, const struct lapor *l, const Rhk *rhk,
    Realisasi *r, bool whole, struct problems *bad)
{
	size_t n = realisasi_lines(l->p.skp, rhk);
	Realisasi__Baris **all = arena_array(rq->arena, r->n_baris + n + 1,
	    sizeof *all);
	bool changed = false;

	for (size_t i = 0; i < r->n_baris; i++)
		all[i] = r->baris[i];
	r->baris = all;
	for (size_t i = 0; i < n; i++) {
		const Indikator *in = realisasi_indicator(l->p.skp, rhk, i);
		const char *key = realisasi_under(l->p.skp, rhk, i);
		size_t row = row_of(rq, in != NULL ? in->id : rhk->id);
		Realisasi__Baris *old = realisasi_line(r, key), *b;

		if (row == 0)
			continue;
		b = arena_get(rq->arena, sizeof *b);
		*b = (Realisasi__Baris)REALISASI__BARIS__INIT;
		b->indikator = key;
		read_line(rq, row, b, whole, bad);
		if (old != NULL) {
			changed |= !same_line(old, b);
			*old = *b;
		} else if (realisasi_said(b) || b->sumber[0] != '\0') {
			r->baris[r->n_baris++] = b;
			changed = true;
		}
	}
	return changed;
}

Realisasi **
lapor_read(struct req *rq, const struct lapor *l, bool whole,
    struct problems *bad)
{
	Realisasi **changed;
	size_t n = 0, results = 0;

	while (l->p.rhk[results] != NULL)
		results++;
	changed = arena_array(rq->arena, results + 1, sizeof *changed);
	for (Rhk **rhk = l->p.rhk; *rhk != NULL; rhk++) {
		Realisasi *r = realisasi_in(rq->store, l->p.skp->id, (*rhk)->id,
		    l->periode->id, true);

		if (r == NULL) {
			r = arena_get(rq->arena, sizeof *r);
			*r = (Realisasi)REALISASI__INIT;
			r->id = id_new(rq->arena, rq->now + (int64_t)n);
			r->pegawai = l->p.skp->pegawai;
			r->tahun = l->p.skp->tahun;
			r->skp = l->p.skp->id;
			r->rhk = (*rhk)->id;
			r->periode = l->periode->id;
		}
		if (read_result(rq, l, *rhk, r, whole, bad)) {
			r->waktu = rq->now;
			changed[n++] = r;
		}
	}
	return changed;
}
