#ifndef PROBLEM_H
#define PROBLEM_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"

/*
 * What is wrong with a record somebody filled in: pairs of field and code.
 * The sentence a person reads for a code lives in templates/macro/masalah.cs.
 */
struct problems {
	size_t n;
	struct { char field[40]; const char *code; } v[64];
};

/* code is a literal: letters, digits and "-". */
void problem(struct problems *, const char *field, const char *code);
/* The same for row i of a repeated field: "indikator_3". */
void problem_row(struct problems *, const char *field, size_t i,
    const char *code);
/* Was this field found wrong? */
bool problem_at(const struct problems *, const char *field);
/* A text field that must be there ("kosong") and have min to max characters
 * ("pendek", "panjang"). */
void need_text(struct problems *, const char *field, const char *value,
    size_t min, size_t max);
/* A text field that may be empty and has at most max characters. */
void may_text(struct problems *, const char *field, const char *value,
    size_t max);

#endif
