/* skp.c - the states of an SKP, who may move it, and what it must hold */
#include <string.h>

#include "date.h"
#include "rhk.h"
#include "skp.h"
#include "text.h"

/* app.md 3.1, rules.md 1.11.  Who may is asked of authz(). */
static const struct {
	StatusSkp	from;
	enum action	action;
	StatusSkp	to;
} moves[] = {
	{ STATUS_SKP__DRAF,	   SKP_AJUKAN,	   STATUS_SKP__DIAJUKAN },
	{ STATUS_SKP__DIKEMBALIKAN, SKP_AJUKAN,	   STATUS_SKP__DIAJUKAN },
	{ STATUS_SKP__DIAJUKAN,	   SKP_TARIK,	   STATUS_SKP__DRAF },
	{ STATUS_SKP__DIAJUKAN,	   SKP_KEMBALIKAN, STATUS_SKP__DIKEMBALIKAN },
	{ STATUS_SKP__DIAJUKAN,	   SKP_SETUJUI,	   STATUS_SKP__DISETUJUI },
	{ STATUS_SKP__DISETUJUI,   SKP_TURUNKAN,   STATUS_SKP__DRAF },
	{ STATUS_SKP__DRAF,	   SKP_BATAL,	   STATUS_SKP__BATAL },
	{ STATUS_SKP__DISETUJUI,   SKP_TUTUP,	   STATUS_SKP__DITUTUP },
	{ STATUS_SKP__DISETUJUI,   SKP_NILAI,	   STATUS_SKP__DINILAI },
	{ STATUS_SKP__DITUTUP,	   SKP_NILAI,	   STATUS_SKP__DINILAI },
	{ STATUS_SKP__DINILAI,	   SKP_FINAL,	   STATUS_SKP__FINAL },
	{ STATUS_SKP__DINILAI,	   SKP_BUKA_NILAI, STATUS_SKP__DISETUJUI },
};

int
skp_next(StatusSkp from, enum action action)
{
	for (size_t i = 0; i < sizeof moves / sizeof moves[0]; i++)
		if (moves[i].from == from && moves[i].action == action)
			return (int)moves[i].to;
	return -1;
}

enum skp_error
skp_move(Skp *skp, enum action action, unsigned ties, unsigned roles)
{
	int to = skp_next(skp->status, action);

	if (to < 0)
		return SKP_WRONG_STATE;
	if (!authz(action, ties, roles, (int)skp->status))
		return SKP_NOT_ALLOWED;
	if (action == SKP_TARIK && skp->dibuka_penilai != 0)
		return SKP_WRONG_STATE;
	if (action == SKP_BATAL && skp->revisi != 0)
		return SKP_WRONG_STATE;
	skp->status = (StatusSkp)to;
	return SKP_OK;
}

enum skp_error
skp_move_system(Skp *skp, enum action action)
{
	int to = skp_next(skp->status, action);

	if (action != SKP_TUTUP && action != SKP_FINAL)
		return SKP_NOT_ALLOWED;
	if (to < 0)
		return SKP_WRONG_STATE;
	skp->status = (StatusSkp)to;
	return SKP_OK;
}

bool
skp_asked(const Skp *skp)
{
	return skp->status == STATUS_SKP__DISETUJUI && skp->minta != NULL &&
	    skp->minta->waktu != 0 && skp->minta->dijawab == 0;
}

date_t
skp_last(const Skp *skp)
{
	return skp->tanggal_tutup != 0 ? skp->tanggal_tutup : skp->selesai;
}

bool
skp_open(const Skp *skp)
{
	return skp->status == STATUS_SKP__DRAF ||
	    skp->status == STATUS_SKP__DIKEMBALIKAN;
}

static void
check_day(const Skp *skp, const char *field, date_t day, struct problems *bad)
{
	if (!date_valid(day))
		problem(bad, field, "kosong");
	else if (date_year(day) != (int)skp->tahun)
		problem(bad, field, "tahun");
}

void
skp_check_period(const Skp *skp, struct problems *bad)
{
	if (!problem_at(bad, "mulai"))
		check_day(skp, "mulai", skp->mulai, bad);
	if (!problem_at(bad, "selesai"))
		check_day(skp, "selesai", skp->selesai, bad);
	if (!problem_at(bad, "mulai") && !problem_at(bad, "selesai") &&
	    skp->selesai < skp->mulai)
		problem(bad, "selesai", "urutan");
}

bool
skp_overlaps(const Skp *skp, const Skp *other)
{
	if (strcmp(skp->id, other->id) == 0 || skp->pegawai != other->pegawai ||
	    skp->status == STATUS_SKP__BATAL ||
	    other->status == STATUS_SKP__BATAL)
		return false;
	if (skp->tugas[0] != '\0' && other->tugas[0] != '\0') {
		if (strcmp(skp->tugas, other->tugas) != 0)
			return false;
	} else if (strcmp(skp->unit, other->unit) != 0 ||
	    !text_same(skp->jabatan, other->jabatan)) {
		return false;
	}
	return date_overlap(skp->mulai, skp_last(skp), other->mulai,
	    skp_last(other));
}

static bool
annex_whole(const Skp *skp)
{
	unsigned has = 0;

	for (size_t i = 0; i < skp->n_lampiran; i++)
		if (skp->lampiran[i]->teks[0] != '\0')
			has |= 1u << skp->lampiran[i]->blok;
	return (has & 7) == 7;
}

void
skp_check_submit(const Skp *skp, Rhk *const *rhk, bool penilai_known,
    bool annex, struct problems *bad)
{
	bool any = false, utama = false, bare = false, waiting = false;
	bool mixed = false, blind = false;

	for (; rhk != NULL && *rhk != NULL; rhk++) {
		any = true;
		utama = utama || (*rhk)->bagian == BAGIAN__UTAMA;
		bare = bare || (*rhk)->n_indikator == 0;
		waiting = waiting || (*rhk)->menunggu;
		blind = blind || (*rhk)->n_perspektif == 0;
		for (size_t i = 0; i < (*rhk)->n_indikator; i++)
			mixed = mixed || !indikator_fits((*rhk)->indikator[i],
			    skp->pendekatan);
	}
	if (!any)
		problem(bad, "skp", "tanpa-rhk");
	else if (!utama)
		problem(bad, "skp", "tanpa-utama");
	if (bare)
		problem(bad, "skp", "tanpa-indikator");
	if (waiting)
		problem(bad, "skp", "rhk-menunggu");
	if (mixed)
		problem(bad, "skp", "campur");
	if (blind && skp->model == MODEL_SKP__JPT)
		problem(bad, "skp", "tanpa-perspektif");
	if (!penilai_known)
		problem(bad, "skp", "tanpa-penilai");
	if ((annex || skp->model == MODEL_SKP__JPT) && !annex_whole(skp))
		problem(bad, "skp", "lampiran-kosong");
}

void
skp_check_expectations(const Skp *skp, const struct batas *l,
    struct problems *bad)
{
	unsigned seen = 0;

	for (size_t i = 0; i < skp->n_perilaku; i++) {
		const Skp__Perilaku *p = skp->perilaku[i];

		if (p->nilai < 1 || p->nilai > 7) {
			problem(bad, "ekspektasi", "pilih");
			continue;
		}
		if (seen & 1u << p->nilai)
			problem_row(bad, "ekspektasi", p->nilai, "kembar");
		seen |= 1u << p->nilai;
		if (text_chars(p->ekspektasi) > (size_t)l->value_max)
			problem_row(bad, "ekspektasi", p->nilai, "panjang");
	}
}

void
skp_check_annex(const Skp *skp, const struct batas *limits,
    struct problems *bad)
{
	static const char *const block[] = {
		"dukungan", "pertanggungjawaban", "konsekuensi",
	};
	size_t n[3] = { 0 };

	for (size_t i = 0; i < skp->n_lampiran; i++) {
		const Skp__Lampiran *l = skp->lampiran[i];
		unsigned b = (unsigned)l->blok;

		if (b > 2) {
			problem(bad, "lampiran", "pilih");
			continue;
		}
		n[b]++;
		if (text_chars(l->teks) > (size_t)limits->annex_max)
			problem_row(bad, block[b], n[b], "panjang");
		else if (l->teks[0] == '\0')
			problem_row(bad, block[b], n[b], "kosong");
		if (n[b] == (size_t)limits->annex_lines + 1)
			problem(bad, block[b], "banyak");
	}
}
