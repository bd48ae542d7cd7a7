#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"

/* Text is UTF-8, NUL-ended, checked once at the edge. */

/* Is it well-formed UTF-8 (no surrogates, no overlong form, no NUL)? */
bool text_utf8(const char *, size_t len);
/* Characters (code points), for limits a person can count. */
size_t text_chars(const char *);
/* Without blanks, tabs and newlines at both ends. */
char *text_trim(struct arena *, const char *);
/* Trimmed, and every run of white space inside made one blank. */
char *text_fold(struct arena *, const char *);
/* ASCII letters made small; others as they are. */
char *text_lower(struct arena *, const char *);
/* Bytes of the character at s when it is one that is not seen and makes text
 * read as another: C1 controls, marks of direction, joiners, BOM; else 0. */
size_t text_unseen(const char *);
/* Equal but for ASCII case and white space? */
bool text_same(const char *, const char *);
bool text_starts(const char *text, const char *prefix);
/* "" for NULL. */
const char *text_or_empty(const char *);

/* A whole number in decimal, nothing around it: false when it is none or
 * does not fit. */
bool text_u64(const char *, uint64_t *);
bool text_i64(const char *, int64_t *);
/*
 * A decimal number of the screen ("1.234,5", "12,50", "95") in thousandths;
 * false when it is none, has more than three decimals, or does not fit.
 */
bool text_milli(const char *, int64_t *);
/* Thousandths as the screen writes them: "1.234,5", "12,5", "95". */
const char *milli_text(struct arena *, int64_t);
/* Thousandths as files write them, always three decimals: "14.583". */
const char *milli_file(struct arena *, int64_t);

/* Lower-case hex of n bytes. */
char *text_hex(struct arena *, const void *, size_t n);

#endif
