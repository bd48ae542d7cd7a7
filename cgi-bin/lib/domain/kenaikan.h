#ifndef KENAIKAN_H
#define KENAIKAN_H

#include "kredit.h"

/* What a promotion needs besides credits, and when it can be (R-AK-9 to 13,
 * R-SE-7). */

/* The rule set "kenaikan". */
struct kenaikan_rule {
	bool	 month[13];	/* by month: a promotion on its 1st */
	int	 rank_months, rank_years;	/* R-AK-12 */
	int	 level_months, level_years;	/* R-AK-13 */
	int	 least;		/* predikat that is just enough */
	const char *number;	/* of a PAK, with TAHUN, BULAN, NIP, URUT */
};
/* What conf/rules says; for days before the set. */
extern const struct kenaikan_rule kenaikan_usual;
/* false with "KEY: reason" in *why. */
bool kenaikan_rule_read(struct arena *, const Aturan *, struct kenaikan_rule *,
    const char **why);

/* The first day of promotion on or after a day (R-SE-7). */
date_t kenaikan_next(const struct kenaikan_rule *, date_t);
/* The day so many months later; the last of the month when there is no such. */
date_t kenaikan_after(date_t, int months);
/* The number of the n-th PAK of a person in the year of the day. */
const char *kenaikan_number(struct arena *, const struct kenaikan_rule *,
    const Pegawai *, date_t, unsigned n);

/* The jenjang above within the category; 0 when there is none. */
int jenjang_above(int jenjang);

/* One condition. */
struct syarat {
	/* "ak", "masa", "predikat", "lowongan", "uji" */
	const char	*kode;
	enum { SYARAT_KURANG, SYARAT_ADA, SYARAT_PERIKSA } keadaan;
	date_t		 tanggal;	/* met since or from then; 0: not known */
	int64_t		 kurang;	/* "ak": what is short */
	int		 tahun;		/* "predikat": the year that lacks it */
};
enum { SYARAT_MAX = 5 };
struct kenaikan {
	bool		 ada;		/* there is something above */
	struct syarat	 s[SYARAT_MAX];
	size_t		 n;
	bool		 siap;		/* all met, and known to be */
	/* The earliest day of promotion as far as the dates say: 0 while
	 * something is short that no date brings. */
	date_t		 paling_cepat;
};
/* R-AK-12.  The book must be ranked. */
void kenaikan_pangkat(const struct kenaikan_rule *, const struct kredit_in *,
    const struct kredit_book *, struct kenaikan *);
/* R-AK-13. */
void kenaikan_jenjang(const struct kenaikan_rule *, const struct kredit_in *,
    const struct kredit_book *, struct kenaikan *);

/*
 * Ideas 6: the last day of the month in which what is short is earned, with
 * one predikat for each calendar quarter from the month of a day on and `then`
 * for all after them.  0 when it is not within fifty years or a predikat is
 * none; the day itself when nothing is short.
 */
date_t kredit_forecast(const struct credit_rule *, int jenjang, date_t from,
    const int *predikat, size_t n, int then, int64_t short_by);

#endif
