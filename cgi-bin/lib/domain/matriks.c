/* matriks.c - roles in the matrix: who has one, and what it becomes */
#include <string.h>

#include "matriks.h"
#include "text.h"

bool
matriks_berperan(uint64_t pegawai, Peran *const *peran,
    const struct hasil *hasil, size_t n)
{
	for (; *peran != NULL; peran++)
		if ((*peran)->pegawai == pegawai)
			return true;
	for (size_t i = 0; i < n; i++)
		if (hasil[i].rhk->pegawai == pegawai)
			return true;
	return false;
}

Rhk *
matriks_jadi(const Peran *p, Rhk *const *his)
{
	for (; *his != NULL; his++)
		if (strcmp((*his)->peran, p->id) == 0)
			return *his;
	return NULL;
}

bool
matriks_kembar(Peran *const *peran, uint64_t pegawai, const char *kolom,
    const char *teks, const char *but)
{
	for (; *peran != NULL; peran++)
		if ((*peran)->pegawai == pegawai &&
		    strcmp((*peran)->rhk, kolom) == 0 &&
		    strcmp((*peran)->id, but) != 0 &&
		    text_same((*peran)->teks, teks))
			return true;
	return false;
}

void
matriks_check(const char *teks, int64_t porsi, size_t i,
    const struct batas *l, struct problems *bad)
{
	struct problems found = { 0 };

	/* So that it can become a result as it stands. */
	need_text(&found, "teks", teks, (size_t)l->rhk_min, (size_t)l->rhk_max);
	if (found.n > 0)
		problem_row(bad, "teks", i, found.v[0].code);
	if (porsi < 0 || porsi > 100)
		problem_row(bad, "porsi", i, "porsi");
}

void
matriks_check_tutup(size_t n, const char *alasan, const struct batas *l,
    struct problems *bad)
{
	if (n > 0 && alasan[0] == '\0')
		problem(bad, "alasan", "belum-berperan");
	else if (alasan[0] != '\0')
		need_text(bad, "alasan", alasan, (size_t)l->reason_min,
		    (size_t)l->reason_max);
}

void
matriks_jadikan(const Peran *p, const Skp *skp, Rhk *rhk)
{
	rhk->skp = skp->id;
	rhk->pegawai = skp->pegawai;
	rhk->tahun = skp->tahun;
	rhk->bagian = BAGIAN__UTAMA;
	rhk->klasifikasi = KLASIFIKASI__INDIVIDU;
	rhk->teks = p->teks;
	rhk->peran = p->id;
	rhk->intervensi = skp->model == MODEL_SKP__JPT ? "" : p->rhk;
}
