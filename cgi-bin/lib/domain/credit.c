/* credit.c - angka kredit from a predikat: R-AK-1 to R-AK-4, R-AK-21 */
#include <string.h>

#include "credit.h"
#include "text.h"

static const char *const names[JENJANGS + 1] = {
	"", "pemula", "terampil", "mahir", "penyelia", "ahli-pertama",
	"ahli-muda", "ahli-madya", "ahli-utama",
};

int
jenjang_code(const char *name)
{
	for (int i = 1; i <= JENJANGS; i++)
		if (strcmp(names[i], name) == 0)
			return i;
	return 0;
}

const char *
jenjang_name(int jenjang)
{
	return jenjang < 1 || jenjang > JENJANGS ? "" : names[jenjang];
}

/* Keys of HDF hold no "-". */
static const char *
key_of(struct arena *arena, const char *name)
{
	char *key = arena_text(arena, name);

	for (char *p = key; *p != '\0'; p++)
		if (*p == '-')
			*p = '_';
	return key;
}

static void
read_level(struct rules *r, const char *key, struct credit_level *l)
{
	l->label = rules_text(r, "jenjang.%s.nama", key);
	l->siasn = rules_text(r, "jenjang.%s.siasn", key);
	l->koefisien_id = rules_number(r, 1, 9999, "jenjang.%s.koefisien_siasn",
	    key);
	l->coefficient = rules_milli(r, "jenjang.%s.koefisien", key);
	l->rank = rules_milli(r, "jenjang.%s.pangkat", key);
	l->level = rules_milli(r, "jenjang.%s.jenjang", key);
	l->ranks = rules_number(r, 1, RANKS_MAX, "jenjang.%s.jumlah_golongan",
	    key);
	for (int i = 0; i < l->ranks; i++)
		l->golongan[i] = rules_text(r, "jenjang.%s.golongan.%d", key,
		    i + 1);
}

bool
credit_rule_read(struct arena *arena, const Aturan *set,
    struct credit_rule *rule, const char **why)
{
	struct rules r = { .from = set, .arena = arena };

	memset(rule, 0, sizeof *rule);
	rule->decimals = rules_number(&r, 2, 3, "desimal_cetak");
	rule->diploma = rules_number(&r, 0, 100, "ijazah_persen");
	for (int i = 1; i <= PREDIKATS; i++)
		rule->percent[i] = rules_number(&r, 0, 1000, "persen.%s",
		    key_of(arena, predikat_name(i)));
	for (int i = 1; i <= JENJANGS; i++)
		read_level(&r, key_of(arena, names[i]), &rule->of[i]);
	*why = r.why;
	return r.why == NULL;
}

enum credit_error
credit(const struct credit_rule *rule, int jenjang, int p, int months,
    int64_t *milli)
{
	int64_t exact;	/* in 1/1200 of a thousandth: percent x twelfths */

	if (jenjang < 1 || jenjang > JENJANGS)
		return CREDIT_NO_JENJANG;
	if (p < 1 || p > PREDIKATS)
		return CREDIT_NO_PREDIKAT;
	if (months < 1 || months > 12)
		return CREDIT_MONTHS;
	exact = rule->of[jenjang].coefficient * rule->percent[p] * months;
	*milli = (exact + 600) / 1200;
	return CREDIT_OK;
}

int
credit_months(date_t from, date_t to)
{
	if (!date_valid(from) || !date_valid(to) || to < from ||
	    date_year(from) != date_year(to))
		return 0;
	return date_month(to) - date_month(from) + 1;
}

bool
credit_needs(const struct credit_rule *rule, int jenjang, const char *golongan,
    struct credit_need *need)
{
	const struct credit_level *l;

	if (jenjang < 1 || jenjang > JENJANGS)
		return false;
	l = &rule->of[jenjang];
	for (int i = 0; i < l->ranks; i++) {
		if (strcmp(l->golongan[i], golongan) != 0)
			continue;
		need->base = i * l->rank;
		/* The last rank of Ahli Utama, IV/e, has none above it. */
		need->rank = i + 1 == l->ranks && jenjang == JENJANG__AHLI_UTAMA
		    ? 0 : (i + 1) * l->rank;
		need->level = l->level;
		return true;
	}
	return false;
}

const char *
credit_text(struct arena *arena, int64_t milli, int decimals)
{
	bool negative = milli < 0;
	int64_t m = negative ? -milli : milli;

	if (decimals == 3)
		return arena_printf(arena, "%s%lld,%03d", negative ? "-" : "",
		    (long long)(m / 1000), (int)(m % 1000));
	m = (m + 5) / 10;
	return arena_printf(arena, "%s%lld,%02d", negative && m > 0 ? "-" : "",
	    (long long)(m / 100), (int)(m % 100));
}
