/* rating.c - from two ratings to one predikat: R-RAT-1, R-PRED-1, R-ORG-5 */
#include <string.h>

#include "rating.h"

static const char *const predikat_names[PREDIKATS + 1] = {
	"", "sangat-baik", "baik", "butuh-perbaikan", "kurang",
	"sangat-kurang",
};
static const char *const capaian_names[CAPAIANS + 1] = {
	"", "istimewa", "baik", "butuh-perbaikan", "kurang", "sangat-kurang",
};

bool
rating_rule_read(struct arena *arena, const Aturan *set,
    struct rating_rule *rule, const char **why)
{
	struct rules r = { .from = set, .arena = arena };

	memset(rule, 0, sizeof *rule);
	for (int i = DI_ATAS; i <= DI_BAWAH; i++)
		rule->rating[i] = rules_text(&r, "rating.%d", i);
	for (int i = 1; i <= PREDIKATS; i++)
		rule->predikat[i] = rules_text(&r, "predikat.%d", i);
	for (int hasil = DI_ATAS; hasil <= DI_BAWAH; hasil++)
		for (int perilaku = DI_ATAS; perilaku <= DI_BAWAH; perilaku++)
			rule->matrix[hasil][perilaku] = (enum predikat)
			    rules_number(&r, 1, PREDIKATS, "matriks.%d.%d",
			    hasil, perilaku);
	for (int i = 1; i <= CAPAIANS; i++) {
		rule->capaian[i] = rules_text(&r, "capaian.%d", i);
		rule->head[i] = (enum rating)rules_number(&r, DI_ATAS,
		    DI_BAWAH, "pimpinan.%d", i);
	}
	*why = r.why;
	return r.why == NULL;
}

enum predikat
predikat(const struct rating_rule *rule, int hasil, int perilaku)
{
	if (hasil < DI_ATAS || hasil > DI_BAWAH || perilaku < DI_ATAS ||
	    perilaku > DI_BAWAH)
		return 0;
	return rule->matrix[hasil][perilaku];
}

enum rating
rating_of_head(const struct rating_rule *rule, int capaian)
{
	return capaian < 1 || capaian > CAPAIANS ? 0 : rule->head[capaian];
}

static int
code(const char *const *names, int max, const char *name)
{
	for (int i = 1; i <= max; i++)
		if (strcmp(names[i], name) == 0)
			return i;
	return 0;
}

int
predikat_code(const char *name)
{
	return code(predikat_names, PREDIKATS, name);
}

const char *
predikat_name(int c)
{
	return c < 1 || c > PREDIKATS ? "" : predikat_names[c];
}

int
capaian_code(const char *name)
{
	return code(capaian_names, CAPAIANS, name);
}
