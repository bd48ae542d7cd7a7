/* salin.c - results taken over from an earlier plan or a package */
#include <string.h>

#include "rhk.h"
#include "salin.h"
#include "text.h"

date_t
salin_date(date_t day, int years, const Skp *to)
{
	int year = date_year(day) + years;
	date_t same;

	if (day == 0)
		return 0;
	same = date_make(year, date_month(day), date_day(day));
	/* 29 February */
	if (same == 0)
		same = date_make(year, date_month(day), date_day(day) - 1);
	if (same < to->mulai)
		return to->mulai;
	return same > to->selesai ? to->selesai : same;
}

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

const char *
salin_text(struct arena *arena, const char *text, int from, int to)
{
	const char *old = arena_printf(arena, "%d", from), *at;
	const char *fresh = arena_printf(arena, "%d", to);
	char *out = arena_text(arena, text);

	if (from == 0 || from == to || strlen(old) != 4 || strlen(fresh) != 4)
		return text;
	for (at = text; (at = strstr(at, old)) != NULL; at += 4)
		if ((at == text || !digit(at[-1])) && !digit(at[4]))
			memcpy(out + (at - text), fresh, 4);
	return out;
}

void
salin_narrate(struct arena *arena, Indikator *in)
{
	const char *target = target_text(arena, in);
	Indikator told = INDIKATOR__INIT;

	told.id = in->id;
	told.aspek = in->aspek;
	told.teks = target[0] == '\0' ? in->teks : arena_printf(arena,
	    "%s: %s%s", in->teks, in->sasaran == INDIKATOR__SASARAN__TANGGAL ?
	    "paling lambat " : "", target);
	told.sasaran = INDIKATOR__SASARAN__TEKS;
	*in = told;
}

/* One indicator; false when the plan cannot hold it. */
static bool
copy_indicator(struct arena *arena, Indikator *out, const Indikator *in,
    int from, const Skp *to, const struct batas *l)
{
	int year = (int)to->tahun;
	struct problems bad = { 0 };

	*out = *in;
	out->id = "";
	out->dari = "";
	if (from != 0) {
		out->teks = salin_text(arena, in->teks, from, year);
		out->bebas = salin_text(arena, in->bebas, from, year);
		out->tanggal = salin_date(in->tanggal, year - from, to);
	}
	if (to->pendekatan == PENDEKATAN__KUALITATIF)
		salin_narrate(arena, out);
	indikator_check(out, to, 1, l, &bad);
	return bad.n == 0;
}

Rhk *
salin_rhk(struct arena *arena, const Rhk *in, int from, const Skp *to,
    const struct batas *l, size_t *lost)
{
	static const Rhk empty = RHK__INIT;
	Rhk *out = arena_get(arena, sizeof *out);
	Indikator **all = arena_array(arena, in->n_indikator + 1, sizeof *all);

	*out = empty;
	*lost = 0;
	out->skp = to->id;
	out->pegawai = to->pegawai;
	out->tahun = to->tahun;
	out->bagian = in->bagian;
	out->klasifikasi = in->klasifikasi;
	if (in->klasifikasi == KLASIFIKASI__ORGANISASI)
		out->unit = to->unit;
	out->teks = from == 0 ? in->teks :
	    salin_text(arena, in->teks, from, (int)to->tahun);
	out->penugasan_dari = in->penugasan_dari;
	out->alasan_tanpa = in->alasan_tanpa;
	if (to->model == MODEL_SKP__JPT) {
		out->perspektif = in->perspektif;
		out->n_perspektif = in->n_perspektif;
	}
	for (size_t i = 0; i < in->n_indikator; i++) {
		Indikator *one = arena_get(arena, sizeof *one);

		if (!copy_indicator(arena, one, in->indikator[i], from, to, l))
			(*lost)++;
		else
			all[out->n_indikator++] = one;
	}
	out->indikator = all;
	return out;
}

void
salin_link(Rhk *rhk, const Skp *to, const char *text, Rhk *const *above)
{
	rhk->intervensi = "";
	rhk->menunggu = false;
	if (to->model == MODEL_SKP__JPT)
		rhk->alasan_tanpa = "";
	if (to->model == MODEL_SKP__JPT || rhk->alasan_tanpa[0] != '\0')
		return;
	for (; above != NULL && *above != NULL && text[0] != '\0'; above++)
		if (text_same((*above)->teks, text)) {
			rhk->intervensi = (*above)->id;
			return;
		}
	rhk->menunggu = rhk->bagian == BAGIAN__UTAMA || text[0] != '\0';
}

bool
salin_twin(Rhk *const *plan, const char *text)
{
	for (; *plan != NULL; plan++)
		if (text_same((*plan)->teks, text))
			return true;
	return false;
}
