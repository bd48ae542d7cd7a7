#ifndef RATING_H
#define RATING_H

#include "aturan.h"

/*
 * Ratings, predikat and the organisation's achievement (rules.md 1.7).  The
 * numbers are the SIASN codes (R-RAT-1, kuadranNilai); 0 is "none".
 */
enum rating { DI_ATAS = 1, SESUAI = 2, DI_BAWAH = 3 };
enum predikat {
	SANGAT_BAIK = 1, BAIK = 2, BUTUH_PERBAIKAN = 3, KURANG = 4,
	SANGAT_KURANG = 5
};
enum { PREDIKATS = 5 };
enum capaian {
	C_ISTIMEWA = 1, C_BAIK = 2, C_BUTUH_PERBAIKAN = 3, C_KURANG = 4,
	C_SANGAT_KURANG = 5
};
enum { CAPAIANS = 5 };

/* The rule set "predikat": labels by code, the matrix, and what the
 * achievement of an organisation makes of its head (R-ORG-5). */
struct rating_rule {
	const char	*rating[DI_BAWAH + 1];	/* "Di Atas Ekspektasi" ... */
	const char	*predikat[PREDIKATS + 1];
	const char	*capaian[CAPAIANS + 1];
	enum predikat	 matrix[DI_BAWAH + 1][DI_BAWAH + 1];
	enum rating	 head[CAPAIANS + 1];
};

/* false with "KEY: reason" in *why. */
bool rating_rule_read(struct arena *, const Aturan *, struct rating_rule *,
    const char **why);

/* R-PRED-1; 0 when a code is not 1 to 3. */
enum predikat predikat(const struct rating_rule *, int hasil, int perilaku);
/* R-ORG-5: the rating hasil kerja of the head of an organisation; 0 when the
 * code is not 1 to 5. */
enum rating rating_of_head(const struct rating_rule *, int capaian);

/* Names as commands and files write them: "sangat-baik", "istimewa".  The
 * code, 0 when there is none of that name; "" for a code that is none. */
int predikat_code(const char *name);
const char *predikat_name(int code);
int capaian_code(const char *name);

#endif
