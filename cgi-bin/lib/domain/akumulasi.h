#ifndef AKUMULASI_H
#define AKUMULASI_H

#include "credit.h"

/*
 * What a functional official has gathered and what it is enough for (rules.md
 * 2.3, 2.4).  All amounts are thousandths; a total is the sum of the rows as
 * they were rounded, so pages always add up (R-AK-21).
 */

/* One rating that may earn credit, in days of one calendar year. */
struct credit_part {
	date_t		 from, to;	/* both counted */
	int		 jenjang;	/* held in those days */
	int		 predikat;	/* 0: none was set, so no credit (E1) */
	bool		 yearly;	/* of the year or a closing; else of a period */
	bool		 frozen;	/* counted in a PAK that was issued */
	/* Set by credit_spread(). */
	unsigned	 months;	/* which it earns: bit 0 is January */
	int		 count;		/* how many these are */
	int64_t		 milli;
};

/*
 * Gives every calendar month of the year to one part, or to none (R-AK-4):
 * first to what a PAK froze; then to the ratings of the year, unless a PAK
 * froze one of their months: then those of the periods go on, and the year
 * fills only what no period covers (R-AK-3, G51).  Of two that cover a month
 * the one that starts first has it.  Parts without predikat or jenjang earn
 * nothing and keep no month from another.  A part of another year than the
 * first one's earns nothing.
 */
void credit_spread(const struct credit_rule *, struct credit_part *, size_t n);

/* Where one stands in his jenjang. */
struct credit_standing {
	int64_t		 total;
	struct credit_need need;	/* cumulative; 0: nothing above */
	int64_t		 rank_short, level_short;	/* < 0: surplus (R-AK-7) */
	enum { USUL_NONE, USUL_PANGKAT, USUL_JENJANG } usul;
};
/*
 * Compares a total, AK dasar and balances included, with the needs of a rank
 * within a jenjang.  Both met together: the jenjang first (R-AK-9).  false when
 * the jenjang does not have that golongan.
 */
bool credit_stand(const struct credit_rule *, int jenjang, const char *golongan,
    int64_t total, struct credit_standing *);

/* R-AK-11: what a higher diploma earns, once a jenjang: a percentage of what
 * the next rank needs, rounded half up; 0 for no jenjang. */
int64_t credit_diploma(const struct credit_rule *, int jenjang);

/* Months with one predikat until nothing is short any more; 0 when nothing is,
 * -1 when it is never reached. */
int credit_months_to(const struct credit_rule *, int jenjang, int predikat,
    int64_t short_by);

#endif
