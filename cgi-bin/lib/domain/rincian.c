/* rincian.c - what is agreed about one indicator besides its target */
#include <string.h>

#include "date.h"
#include "rincian.h"
#include "text.h"

bool
quarter_in(const Skp *skp, unsigned quarter)
{
	int year = (int)skp->tahun, month = (int)quarter * 3;

	return quarter >= 1 && quarter <= 4 && date_overlap(skp->mulai,
	    skp->selesai, date_make(year, month - 2, 1),
	    date_make(year, month, month == 6 || month == 9 ? 30 : 31));
}

static unsigned
last_quarter(const Skp *skp)
{
	for (unsigned q = 4; q > 0; q--)
		if (quarter_in(skp, q))
			return q;
	return 0;
}

/* The position at the end of each quarter leads to the target. */
static void
check_number(const Indikator *in, const Indikator__Jalur *before,
    const Indikator__Jalur *at, const Skp *skp, struct problems *bad)
{
	const char *code = NULL;

	if (at->triwulan == last_quarter(skp) && at->nilai != in->nilai)
		code = "jalur-akhir";
	else if (in->arah == INDIKATOR__ARAH__MAKIN_BESAR &&
	    at->nilai > in->nilai)
		code = "jalur-lewat";
	else if (in->arah == INDIKATOR__ARAH__MAKIN_KECIL &&
	    at->nilai < in->nilai)
		code = "jalur-lewat";
	else if (before != NULL && in->arah == INDIKATOR__ARAH__MAKIN_BESAR &&
	    at->nilai < before->nilai)
		code = "jalur-turun";
	else if (before != NULL && in->arah == INDIKATOR__ARAH__MAKIN_KECIL &&
	    at->nilai > before->nilai)
		code = "jalur-naik";
	if (code != NULL)
		problem_row(bad, "jalur", at->triwulan, code);
}

static void
check_path(const Indikator *in, const Skp *skp, const struct batas *l,
    struct problems *bad)
{
	const Indikator__Jalur *before = NULL;
	unsigned seen = 0;

	for (size_t i = 0; i < in->n_jalur; i++) {
		const Indikator__Jalur *at = in->jalur[i];

		if (!quarter_in(skp, at->triwulan)) {
			problem_row(bad, "jalur", at->triwulan, "luar-periode");
			continue;
		}
		if (seen & 1u << at->triwulan)
			problem_row(bad, "jalur", at->triwulan, "kembar");
		else if (in->sasaran == INDIKATOR__SASARAN__ANGKA)
			check_number(in, before, at, skp, bad);
		else if (text_chars(at->teks) > (size_t)l->target_max)
			problem_row(bad, "jalur", at->triwulan, "panjang");
		seen |= 1u << at->triwulan;
		before = at;
	}
}

void
rincian_check(const Indikator *in, const Skp *skp, const struct batas *l,
    struct problems *bad)
{
	const struct { const char *field, *text; } grade[] = {
		{ "di_bawah", in->di_bawah }, { "sesuai", in->sesuai },
		{ "di_atas", in->di_atas },
	};
	bool any = in->di_bawah[0] != '\0' || in->sesuai[0] != '\0' ||
	    in->di_atas[0] != '\0';

	check_path(in, skp, l, bad);
	/* Half a scale would leave the rest to the eye. */
	for (size_t i = 0; any && i < 3; i++)
		need_text(bad, grade[i].field, grade[i].text, 1,
		    (size_t)l->value_max);
}

void
manual_check(const Indikator__Manual *m, Pendekatan how,
    const struct batas *l, struct problems *bad)
{
	size_t max = (size_t)l->value_max;

	need_text(bad, "tujuan", m->tujuan, 1, max);
	need_text(bad, "definisi", m->definisi, 1, max);
	need_text(bad, "formula", m->formula, 1, max);
	if (how == PENDEKATAN__KUANTITATIF)
		need_text(bad, "satuan", m->satuan, 1, (size_t)l->unit_max);
	else
		may_text(bad, "satuan", m->satuan, (size_t)l->unit_max);
	need_text(bad, "sumber", m->sumber, 1, max);
	if (protobuf_c_enum_descriptor_get_value(
	    &indikator__kendali__descriptor, (int)m->kendali) == NULL)
		problem(bad, "kendali", "pilih");
	if (protobuf_c_enum_descriptor_get_value(
	    &indikator__pelaporan__descriptor, (int)m->pelaporan) == NULL)
		problem(bad, "pelaporan", "pilih");
}
