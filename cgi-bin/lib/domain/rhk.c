/* rhk.c - what makes a planned result acceptable */
#include <string.h>

#include "date.h"
#include "rhk.h"
#include "text.h"

static bool
is_one_of(const ProtobufCEnumDescriptor *d, int value)
{
	return protobuf_c_enum_descriptor_get_value(d, value) != NULL;
}

/* S-06: no text twice in one Skp. */
static void
check_twin(const Rhk *rhk, Rhk *const *others, struct problems *bad)
{
	for (; others != NULL && *others != NULL; others++)
		if (strcmp((*others)->id, rhk->id) != 0 &&
		    text_same((*others)->teks, rhk->teks)) {
			problem(bad, "teks", "kembar");
			return;
		}
}

/* R-SKP-8, S-06: the result of the leader in which this one intervenes. */
static void
check_link(const Rhk *rhk, const Skp *skp, const struct batas *l,
    struct problems *bad)
{
	int said = (rhk->intervensi[0] != '\0') + (rhk->menunggu != 0) +
	    (rhk->alasan_tanpa[0] != '\0');

	if (said == 0 && skp->model == MODEL_SKP__JAJF &&
	    rhk->bagian == BAGIAN__UTAMA)
		problem(bad, "intervensi", "wajib");
	else if (said > 1)
		problem(bad, "intervensi", "ganda");
	else if (rhk->intervensi[0] != '\0' &&
	    strcmp(rhk->intervensi, rhk->id) == 0)
		problem(bad, "intervensi", "diri");
	if (rhk->alasan_tanpa[0] != '\0')
		need_text(bad, "alasan_tanpa", rhk->alasan_tanpa,
		    (size_t)l->rhk_min, (size_t)l->rhk_max);
}

/* R-SKP-10: the JPT model has one or more, the other none. */
static void
check_perspective(const Rhk *rhk, const Skp *skp, struct problems *bad)
{
	unsigned seen = 0;

	if (skp->model != MODEL_SKP__JPT) {
		if (rhk->n_perspektif > 0)
			problem(bad, "perspektif", "bukan-jpt");
		return;
	}
	if (rhk->n_perspektif == 0)
		problem(bad, "perspektif", "wajib");
	for (size_t i = 0; i < rhk->n_perspektif; i++) {
		if (!is_one_of(&perspektif__descriptor,
		    (int)rhk->perspektif[i])) {
			problem(bad, "perspektif", "pilih");
			return;
		}
		if (seen & 1u << rhk->perspektif[i]) {
			problem(bad, "perspektif", "kembar");
			return;
		}
		seen |= 1u << rhk->perspektif[i];
	}
}

static void
need_row(struct problems *bad, const char *field, size_t n, const char *text,
    int max)
{
	size_t len = text_chars(text);

	if (len == 0)
		problem_row(bad, field, n, "kosong");
	else if (len > (size_t)max)
		problem_row(bad, field, n, "panjang");
}

static void
check_number(const Indikator *in, size_t n, const struct batas *l,
    struct problems *bad)
{
	if (in->nilai < 0)
		problem_row(bad, "target", n, "angka");
	else if (in->nilai == 0 && in->arah == INDIKATOR__ARAH__MAKIN_BESAR)
		problem_row(bad, "target", n, "kosong");
	need_row(bad, "satuan", n, in->satuan, l->unit_max);
}

static void
check_day(const Indikator *in, const Skp *skp, size_t n, struct problems *bad)
{
	if (in->tanggal == 0)
		problem_row(bad, "tanggal", n, "kosong");
	else if (!date_valid(in->tanggal))
		problem_row(bad, "tanggal", n, "tanggal");
	else if (!date_within(in->tanggal, skp->mulai, skp->selesai))
		problem_row(bad, "tanggal", n, "luar-periode");
}

static void
check_target(const Indikator *in, const Skp *skp, size_t n,
    const struct batas *l, struct problems *bad)
{
	switch (in->sasaran) {
	case INDIKATOR__SASARAN__ANGKA:
		check_number(in, n, l, bad);
		break;
	case INDIKATOR__SASARAN__TANGGAL:
		check_day(in, skp, n, bad);
		break;
	case INDIKATOR__SASARAN__TEKS:
		need_row(bad, "target", n, in->bebas, l->target_max);
		break;
	default:
		problem_row(bad, "target", n, "pilih");
	}
}

bool
indikator_fits(const Indikator *in, Pendekatan how)
{
	bool own = in->sasaran != INDIKATOR__SASARAN__TEKS || in->nilai != 0 ||
	    in->satuan[0] != '\0' || in->tanggal != 0 || in->bebas[0] != '\0';

	return own == (how == PENDEKATAN__KUANTITATIF);
}

void
indikator_check(const Indikator *in, const Skp *skp, size_t n,
    const struct batas *l, struct problems *bad)
{
	/* R-SKP-7: there the target is told with the indicator. */
	if (skp->pendekatan == PENDEKATAN__KUALITATIF) {
		need_row(bad, "indikator", n, in->teks,
		    l->indicator_max + l->target_max);
		if (!indikator_fits(in, skp->pendekatan))
			problem_row(bad, "target", n, "campur");
		return;
	}
	need_row(bad, "indikator", n, in->teks, l->indicator_max);
	if (!is_one_of(&aspek__descriptor, (int)in->aspek))
		problem_row(bad, "aspek", n, "pilih");
	if (!is_one_of(&indikator__arah__descriptor, (int)in->arah))
		problem_row(bad, "arah", n, "pilih");
	check_target(in, skp, n, l, bad);
}

void
rhk_check(const Rhk *rhk, const Skp *skp, Rhk *const *others,
    const struct batas *l, struct problems *bad)
{
	size_t most = (size_t)l->indicators;

	need_text(bad, "teks", rhk->teks, (size_t)l->rhk_min,
	    (size_t)l->rhk_max);
	check_twin(rhk, others, bad);
	if (!is_one_of(&bagian__descriptor, (int)rhk->bagian))
		problem(bad, "bagian", "pilih");
	if (!is_one_of(&klasifikasi__descriptor, (int)rhk->klasifikasi))
		problem(bad, "klasifikasi", "pilih");
	/* R-SKP-5 */
	if (rhk->klasifikasi == KLASIFIKASI__ORGANISASI &&
	    rhk->unit[0] == '\0' && rhk->tim[0] == '\0')
		problem(bad, "unit", "wajib");
	may_text(bad, "penugasan_dari", rhk->penugasan_dari,
	    (size_t)l->from_max);
	check_link(rhk, skp, l, bad);
	check_perspective(rhk, skp, bad);
	if (rhk->n_indikator > most)
		problem(bad, "indikator", "banyak");
	for (size_t i = 0; i < rhk->n_indikator && i < most; i++)
		indikator_check(rhk->indikator[i], skp, i + 1, l, bad);
}

const char *
target_text(struct arena *arena, const Indikator *in)
{
	switch (in->sasaran) {
	case INDIKATOR__SASARAN__ANGKA:
		return in->satuan[0] == '\0' ? milli_text(arena, in->nilai) :
		    arena_printf(arena, "%s %s", milli_text(arena, in->nilai),
		    in->satuan);
	case INDIKATOR__SASARAN__TANGGAL:
		return date_long(arena, in->tanggal);
	default:
		return in->bebas;
	}
}
