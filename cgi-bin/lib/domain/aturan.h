#ifndef ATURAN_H
#define ATURAN_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "model.pb-c.h"

/*
 * Reading one rule set of the law (conf/rules/NAME.hdf, kept as an Aturan).
 * A key is the path below Isi: "jenjang.ahli_muda.koefisien".
 */

/* The value under a key; NULL when the set has none. */
const char *aturan_value(const Aturan *, const char *kunci);
/* The same, "" when there is none; the key is made like printf. */
const char *aturan_text(struct arena *, const Aturan *, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/*
 * For typed readers: asks for one value after the other; the first one that
 * is missing or wrong sticks in why ("KEY: reason"), and the rest give 0 or
 * "".  Start with { .from = set, .arena = a }.
 */
struct rules {
	const Aturan	*from;		/* NULL: everything is missing */
	struct arena	*arena;
	const char	*why;		/* NULL: all was there and right */
};
const char *rules_text(struct rules *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
int rules_number(struct rules *, int min, int max, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
/* A decimal number as the law writes it ("37,5"), in thousandths, >= 0. */
int64_t rules_milli(struct rules *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
/* "ya" or "tidak". */
bool rules_yes(struct rules *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
/* Marks a value as wrong; the first mark stays. */
void rules_wrong(struct rules *, const char *kunci, const char *reason);

/*
 * Is the set whole, by the reader of its name?  For `kinerja rules load`.
 * NULL when it is, else "KEY: reason".
 */
const char *aturan_check(struct arena *, const Aturan *);

#endif
