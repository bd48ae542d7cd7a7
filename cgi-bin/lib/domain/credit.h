#ifndef CREDIT_H
#define CREDIT_H

#include "aturan.h"
#include "date.h"
#include "rating.h"

/*
 * Angka kredit (PermenPANRB 1/2023, Peraturan BKN 3/2023; rules.md 2).  All
 * amounts are whole thousandths of a credit; nothing is ever a fraction.
 */
enum { JENJANGS = 8, RANKS_MAX = 4 };

/* The rule set "kredit". */
struct credit_rule {
	int		 percent[PREDIKATS + 1];	/* by predikat */
	int		 decimals;	/* of a printed credit: 2 or 3 */
	int		 diploma;	/* R-AK-11: percent, once a jenjang */
	struct credit_level {
		const char	*label;		/* "Ahli Muda" */
		const char	*siasn;		/* "MU" */
		int		 koefisien_id;	/* SIASN, for "Baik 100 %" */
		int64_t		 coefficient;	/* a year */
		int64_t		 rank;		/* to the next rank */
		int64_t		 level;		/* to the next jenjang, or 0 */
		const char	*golongan[RANKS_MAX];
		int		 ranks;		/* how many golongan */
	} of[JENJANGS + 1];			/* by Jenjang */
};

/* false with "KEY: reason" in *why. */
bool credit_rule_read(struct arena *, const Aturan *, struct credit_rule *,
    const char **why);

/* E1: without a predikat there is no credit, not 0; E2: months 1 to 12. */
enum credit_error {
	CREDIT_OK, CREDIT_NO_JENJANG, CREDIT_NO_PREDIKAT, CREDIT_MONTHS
};
/* R-AK-1, R-AK-2, R-AK-21: months/12 x percent x coefficient, rounded half up
 * to thousandths, once.  *milli is set only when the answer is CREDIT_OK. */
enum credit_error credit(const struct credit_rule *, int jenjang, int predikat,
    int months, int64_t *milli);

/* R-AK-4: calendar months from one day to another, both counted; 0 when they
 * are not in order or not in one year. */
int credit_months(date_t from, date_t to);

/* rules.md 2.4: what one needs who holds a golongan within a jenjang. */
struct credit_need {
	int64_t base;	/* AK dasar of who enters at this rank */
	int64_t rank;	/* cumulative, to leave the rank; 0: none above */
	int64_t level;	/* cumulative, to leave the jenjang; 0: none above */
};
/* false when the jenjang does not have that golongan. */
bool credit_needs(const struct credit_rule *, int jenjang, const char *golongan,
    struct credit_need *);

/* As documents print it, rounded half up to 2 or 3 decimals: "9,38". */
const char *credit_text(struct arena *, int64_t milli, int decimals);

/* "ahli-muda" to the Jenjang; 0 (TANPA_JENJANG) when there is none. */
int jenjang_code(const char *name);
/* "" for TANPA_JENJANG. */
const char *jenjang_name(int jenjang);

#endif
