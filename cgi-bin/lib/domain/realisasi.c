/* realisasi.c - which lines a report has and which are whole: R-EXE-1, S-16 */
#include <string.h>

#include "realisasi.h"

size_t
realisasi_lines(const Skp *skp, const Rhk *rhk)
{
	return skp->pendekatan == PENDEKATAN__KUALITATIF ? 1 : rhk->n_indikator;
}

const Indikator *
realisasi_indicator(const Skp *skp, const Rhk *rhk, size_t i)
{
	return skp->pendekatan == PENDEKATAN__KUALITATIF ? NULL :
	    rhk->indikator[i];
}

const char *
realisasi_under(const Skp *skp, const Rhk *rhk, size_t i)
{
	const Indikator *in = realisasi_indicator(skp, rhk, i);

	return in != NULL ? in->id : "";
}

Realisasi__Baris *
realisasi_line(const Realisasi *r, const char *key)
{
	for (size_t i = 0; r != NULL && i < r->n_baris; i++)
		if (strcmp(r->baris[i]->indikator, key) == 0)
			return r->baris[i];
	return NULL;
}

bool
realisasi_said(const Realisasi__Baris *b)
{
	return b != NULL && (b->ada || b->tanggal != 0 || b->teks[0] != '\0');
}

const char *
realisasi_missing(const Realisasi__Baris *b)
{
	if (!realisasi_said(b))
		return "nilai";
	return b->sumber[0] == '\0' ? "sumber" : NULL;
}

static const Realisasi *
of_result(Realisasi *const *all, const char *rhk, const char *periode)
{
	for (; *all != NULL; all++)
		if (strcmp((*all)->rhk, rhk) == 0 &&
		    strcmp((*all)->periode, periode) == 0)
			return *all;
	return NULL;
}

struct lengkap
realisasi_count(const Skp *skp, Rhk *const *rhk, Realisasi *const *all,
    const char *periode)
{
	struct lengkap n = { 0, 0 };

	for (; *rhk != NULL; rhk++) {
		const Realisasi *r = of_result(all, (*rhk)->id, periode);

		for (size_t i = 0; i < realisasi_lines(skp, *rhk); i++) {
			n.semua++;
			n.terisi += realisasi_missing(realisasi_line(r,
			    realisasi_under(skp, *rhk, i))) == NULL;
		}
	}
	return n;
}
