#ifndef DISTRIBUTION_H
#define DISTRIBUTION_H

#include "aturan.h"
#include "rating.h"

/*
 * The pattern of distribution of SEPAN-3/2023 (rules.md 1.7.2): how many of
 * the n people of a unit may have which predikat, by the achievement of the
 * organisation.  Compared in whole numbers, never as a rounded percentage.
 */
enum distribution_kind {
	DIST_MAX,	/* at most value percent of the people */
	DIST_MIN,	/* at least value percent */
	DIST_PERSONS,	/* at least value people */
	DIST_MOST	/* no other class has more */
};

/* One rule about one or several classes taken together. */
struct distribution_line {
	enum distribution_kind kind;
	unsigned	classes;	/* bits: 1 << enum predikat */
	int		value;
};

enum { DIST_LINES = 6 };

/* The rule set "distribusi". */
struct distribution_rule {
	struct distribution_line line[CAPAIANS + 1][DIST_LINES];
	int		 lines[CAPAIANS + 1];
	int		 small;		/* fewer people: only a warning */
	bool		 block;		/* refuse, do not ask for a reason */
	/* For drawing only. */
	int		 curve[CAPAIANS + 1][PREDIKATS + 1];
};

/* false with "KEY: reason" in *why. */
bool distribution_rule_read(struct arena *, const Aturan *,
    struct distribution_rule *, const char **why);

/* What was broken: the rule, how many there are in its classes, of how many. */
struct distribution_broken {
	struct distribution_line line;
	uint32_t	count, of;
};

/*
 * Checks the counts (by predikat, 1 to 5) against the pattern of a capaian.
 * Gives how many rules are broken, in the order of the set; -1 when capaian is
 * none or there is nobody.
 */
int distribution_check(const struct distribution_rule *, int capaian,
    const uint32_t count[PREDIKATS + 1],
    struct distribution_broken out[DIST_LINES]);

/* "terlalu-banyak", "terlalu-sedikit", "harus-ada", "bukan-terbanyak". */
const char *distribution_code(enum distribution_kind);

#endif
