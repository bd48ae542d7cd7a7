/* distribution.c - the patterns of SEPAN-3/2023 */
#include <string.h>

#include "distribution.h"

/* The kinds as keys of conf/rules/distribusi.hdf. */
static const char *const kinds[] = {
	[DIST_MAX] = "maks_persen", [DIST_MIN] = "min_persen",
	[DIST_PERSONS] = "min_orang", [DIST_MOST] = "terbanyak",
};
/* Their short names there, by predikat. */
static const char *const classes[PREDIKATS + 1] = {
	"", "sb", "b", "bp", "k", "sk",
};

const char *
distribution_code(enum distribution_kind kind)
{
	static const char *const codes[] = {
		[DIST_MAX] = "terlalu-banyak", [DIST_MIN] = "terlalu-sedikit",
		[DIST_PERSONS] = "harus-ada", [DIST_MOST] = "bukan-terbanyak",
	};

	return codes[kind];
}

/* "bp k" as bits; 0 when a word is no class. */
static unsigned
read_classes(const char *text)
{
	unsigned bits = 0;

	while (*text != '\0') {
		size_t n = strcspn(text, " ");
		unsigned bit = 0;

		for (int i = 1; i <= PREDIKATS; i++)
			if (strlen(classes[i]) == n &&
			    strncmp(classes[i], text, n) == 0)
				bit = 1u << i;
		if (bit == 0)
			return 0;
		bits |= bit;
		text += n;
		text += strspn(text, " ");
	}
	return bits;
}

static void
read_line(struct rules *r, int c, int i, struct distribution_line *l)
{
	const char *key = arena_printf(r->arena, "pola.%d.%d.aturan", c, i);
	const char *kind = rules_text(r, "%s", key);

	for (size_t k = 0; k < sizeof kinds / sizeof kinds[0]; k++) {
		if (strcmp(kinds[k], kind) != 0)
			continue;
		l->kind = (enum distribution_kind)k;
		l->classes = read_classes(rules_text(r, "pola.%d.%d.kelas", c,
		    i));
		if (l->classes == 0)
			rules_wrong(r, arena_printf(r->arena,
			    "pola.%d.%d.kelas", c, i), "bukan sb b bp k sk");
		l->value = k == DIST_MOST ? 0 : rules_number(r, 0,
		    k == DIST_PERSONS ? 10000 : 100, "pola.%d.%d.batas", c, i);
		return;
	}
	rules_wrong(r, key, "bukan maks_persen, min_persen, min_orang, "
	    "atau terbanyak");
}

bool
distribution_rule_read(struct arena *arena, const Aturan *set,
    struct distribution_rule *rule, const char **why)
{
	struct rules r = { .from = set, .arena = arena };

	memset(rule, 0, sizeof *rule);
	rule->small = rules_number(&r, 0, 10000, "unit_kecil");
	rule->block = rules_yes(&r, "blokir");
	for (int c = 1; c <= CAPAIANS; c++) {
		rule->lines[c] = rules_number(&r, 1, DIST_LINES,
		    "pola.%d.jumlah", c);
		for (int i = 0; i < rule->lines[c]; i++)
			read_line(&r, c, i + 1, &rule->line[c][i]);
		for (int p = 1; p <= PREDIKATS; p++)
			rule->curve[c][p] = rules_number(&r, 0, 100,
			    "kurva.%d.%d", c, p);
	}
	*why = r.why;
	return r.why == NULL;
}

static bool
broken(const struct distribution_line *l, uint32_t in, uint32_t n,
    uint32_t greatest)
{
	switch (l->kind) {
	case DIST_MAX:
		return UINT64_C(100) * in > (uint64_t)l->value * n;
	case DIST_MIN:
		return UINT64_C(100) * in < (uint64_t)l->value * n;
	case DIST_PERSONS:
		return in < (uint32_t)l->value;
	case DIST_MOST:
		return in < greatest;
	}
	return true;
}

int
distribution_check(const struct distribution_rule *rule, int capaian,
    const uint32_t count[PREDIKATS + 1],
    struct distribution_broken out[DIST_LINES])
{
	uint32_t n = 0, greatest = 0;
	int bad = 0;

	for (int p = 1; p <= PREDIKATS; p++) {
		n += count[p];
		if (count[p] > greatest)
			greatest = count[p];
	}
	if (capaian < 1 || capaian > CAPAIANS || n == 0)
		return -1;
	for (int i = 0; i < rule->lines[capaian]; i++) {
		const struct distribution_line *l = &rule->line[capaian][i];
		uint32_t in = 0;

		for (int p = 1; p <= PREDIKATS; p++)
			if (l->classes & 1u << p)
				in += count[p];
		if (broken(l, in, n, greatest))
			out[bad++] = (struct distribution_broken){ *l, in, n };
	}
	return bad;
}
