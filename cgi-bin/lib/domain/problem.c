/* problem.c - collecting what is wrong with a form */
#include <stdio.h>
#include <string.h>

#include "problem.h"
#include "text.h"

void
problem(struct problems *bad, const char *field, const char *code)
{
	if (bad->n == sizeof bad->v / sizeof bad->v[0])
		return;
	snprintf(bad->v[bad->n].field, sizeof bad->v[0].field, "%s", field);
	bad->v[bad->n].code = code;
	bad->n++;
}

void
problem_row(struct problems *bad, const char *field, size_t i, const char *code)
{
	char name[40];

	snprintf(name, sizeof name, "%s_%zu", field, i);
	problem(bad, name, code);
}

bool
problem_at(const struct problems *bad, const char *field)
{
	for (size_t i = 0; i < bad->n; i++)
		if (strcmp(bad->v[i].field, field) == 0)
			return true;
	return false;
}

void
need_text(struct problems *bad, const char *field, const char *value,
    size_t min, size_t max)
{
	size_t n = text_chars(value);

	if (n == 0)
		problem(bad, field, "kosong");
	else if (n < min)
		problem(bad, field, "pendek");
	else if (n > max)
		problem(bad, field, "panjang");
}

void
may_text(struct problems *bad, const char *field, const char *value, size_t max)
{
	if (text_chars(value) > max)
		problem(bad, field, "panjang");
}
