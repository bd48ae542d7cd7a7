/* usul.c - the proposed rating and its grounds: S-19, R-RAT-2 */
#include <string.h>

#include "usul.h"

bool
usul_rule_read(struct arena *arena, const Aturan *set, struct usul_rule *rule,
    const char **why)
{
	struct rules r = { .from = set, .arena = arena };

	memset(rule, 0, sizeof *rule);
	rule->above = rules_number(&r, 1, 1000, "atas_persen");
	rule->meets = rules_number(&r, 1, 1000, "sesuai_persen");
	rule->most = rules_number(&r, 1, 99, "sebagian_besar");
	if (r.why == NULL && rule->meets > rule->above)
		rules_wrong(&r, "sesuai_persen", "lebih dari atas_persen");
	*why = r.why;
	return r.why == NULL;
}

/* Is part of whole more (1), equal (0), less (-1) than percent?  In exact
 * numbers; both are at most 10^15 or so, so 128 bits are always enough. */
static int
against(int64_t part, int64_t whole, int percent)
{
	__int128 left = (__int128)part * 100, right = (__int128)whole * percent;

	return left > right ? 1 : left < right ? -1 : 0;
}

static enum rating
number(const struct usul_rule *rule, const Indikator *i, int64_t reached)
{
	int64_t part = reached, whole = i->nilai;

	if (i->arah == INDIKATOR__ARAH__TEPAT)
		return reached == i->nilai ? SESUAI : DI_BAWAH;
	/* Less is better: target / reached; nothing at all is best. */
	if (i->arah == INDIKATOR__ARAH__MAKIN_KECIL) {
		part = i->nilai;
		whole = reached;
	}
	if (against(part, whole, rule->above) > 0)
		return DI_ATAS;
	return against(part, whole, rule->meets) >= 0 ? SESUAI : DI_BAWAH;
}

enum rating
usul_indicator(const struct usul_rule *rule, const Indikator *i,
    const Realisasi__Baris *b)
{
	if (b == NULL)
		return 0;
	switch (i->sasaran) {
	case INDIKATOR__SASARAN__ANGKA:
		return b->ada && i->nilai >= 0 && b->nilai >= 0 ?
		    number(rule, i, b->nilai) : 0;
	case INDIKATOR__SASARAN__TANGGAL:
		if (b->tanggal == 0 || i->tanggal == 0)
			return 0;
		return b->tanggal <= i->tanggal ? SESUAI : DI_BAWAH;
	default:
		return 0;
	}
}

int64_t
usul_percent(const Indikator *i, const Realisasi__Baris *b)
{
	int64_t part, whole;

	if (b == NULL || i->sasaran != INDIKATOR__SASARAN__ANGKA || !b->ada ||
	    b->nilai < 0 || i->nilai < 0)
		return -1;
	part = b->nilai;
	whole = i->nilai;
	if (i->arah == INDIKATOR__ARAH__MAKIN_KECIL) {
		part = i->nilai;
		whole = b->nilai;
	}
	if (whole == 0)
		return -1;
	return (int64_t)((__int128)part * 100000 / whole);
}

static void
tally(const enum rating *r, size_t n, size_t of[4])
{
	memset(of, 0, 4 * sizeof *of);
	for (size_t i = 0; i < n; i++)
		if (r[i] >= DI_ATAS && r[i] <= DI_BAWAH)
			of[r[i]]++;
	of[0] = of[DI_ATAS] + of[SESUAI] + of[DI_BAWAH];
}

enum rating
usul_result(const enum rating *r, size_t n)
{
	size_t of[4];

	tally(r, n, of);
	if (of[0] == 0)
		return 0;
	if (of[DI_ATAS] > 0 && of[DI_BAWAH] == 0)
		return DI_ATAS;
	return of[DI_BAWAH] > 0 && of[DI_ATAS] == 0 ? DI_BAWAH : SESUAI;
}

enum rating
usul_overall(const struct usul_rule *rule, const enum rating *r,
    const bool *utama, size_t n)
{
	bool utama_above = false, utama_below = false;
	size_t of[4], most;

	tally(r, n, of);
	if (of[0] == 0)
		return 0;
	for (size_t i = 0; i < n; i++)
		if (utama[i]) {
			utama_above = utama_above || r[i] == DI_ATAS;
			utama_below = utama_below || r[i] == DI_BAWAH;
		}
	most = of[0] * (size_t)rule->most;
	if (of[DI_ATAS] * 100 > most && !utama_below)
		return DI_ATAS;
	return of[DI_BAWAH] * 100 > most && !utama_above ? DI_BAWAH : SESUAI;
}

/* The quarter that ends with the period; 0: none does. */
static unsigned
quarter(const Periode *p)
{
	if (p->jenis == PERIODE__JENIS__TRIWULAN)
		return p->angka;
	return p->jenis == PERIODE__JENIS__BULAN && p->angka % 3 == 0 ?
	    p->angka / 3 : 0;
}

bool
usul_in(const Indikator *i, const Periode *p, Indikator *out)
{
	unsigned q = quarter(p);

	*out = *i;
	if (i->sasaran != INDIKATOR__SASARAN__ANGKA)
		return i->sasaran == INDIKATOR__SASARAN__TANGGAL;
	if (p->jenis == PERIODE__JENIS__AKHIR || q == 4 ||
	    strcmp(i->satuan, "%") == 0 || strcmp(i->satuan, "persen") == 0)
		return true;
	for (size_t k = 0; q != 0 && k < i->n_jalur; k++)
		if (i->jalur[k]->triwulan == q) {
			out->nilai = i->jalur[k]->nilai;
			return true;
		}
	return false;
}

enum rating
usul_behaviour(size_t baik, size_t cukup, size_t perlu)
{
	if (baik + cukup + perlu == 0)
		return 0;
	return perlu > baik + cukup ? DI_BAWAH : SESUAI;
}
