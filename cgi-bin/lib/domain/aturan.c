/* aturan.c - reading the rule sets of the law */
#include <stdarg.h>
#include <string.h>

#include "aturan.h"
#include "text.h"

const char *
aturan_value(const Aturan *set, const char *kunci)
{
	for (size_t i = 0; i < set->n_butir; i++)
		if (strcmp(set->butir[i]->kunci, kunci) == 0)
			return set->butir[i]->nilai;
	return NULL;
}

const char *
aturan_text(struct arena *arena, const Aturan *set, const char *fmt, ...)
{
	va_list ap;
	const char *value = NULL;

	va_start(ap, fmt);
	if (set != NULL)
		value = aturan_value(set, arena_vprintf(arena, fmt, ap));
	va_end(ap);
	return value != NULL ? value : "";
}

void
rules_wrong(struct rules *r, const char *kunci, const char *reason)
{
	if (r->why == NULL)
		r->why = arena_printf(r->arena, "%s: %s", kunci, reason);
}

/* The value, "" and a mark when it is missing or empty; *kunci is its key. */
static __attribute__((format(printf, 3, 0))) const char *
take(struct rules *r, const char **kunci, const char *fmt, va_list ap)
{
	const char *value = NULL;

	*kunci = arena_vprintf(r->arena, fmt, ap);
	if (r->from != NULL)
		value = aturan_value(r->from, *kunci);
	if (value == NULL || value[0] == '\0') {
		rules_wrong(r, *kunci, "tidak ada");
		return "";
	}
	return value;
}

const char *
rules_text(struct rules *r, const char *fmt, ...)
{
	const char *kunci, *value;
	va_list ap;

	va_start(ap, fmt);
	value = take(r, &kunci, fmt, ap);
	va_end(ap);
	return value;
}

int
rules_number(struct rules *r, int min, int max, const char *fmt, ...)
{
	const char *kunci, *value;
	int64_t n = 0;
	va_list ap;

	va_start(ap, fmt);
	value = take(r, &kunci, fmt, ap);
	va_end(ap);
	if (value[0] == '\0')
		return 0;
	if (text_i64(value, &n) && n >= min && n <= max)
		return (int)n;
	rules_wrong(r, kunci, arena_printf(r->arena,
	    "bukan bilangan bulat %d sampai %d", min, max));
	return 0;
}

int64_t
rules_milli(struct rules *r, const char *fmt, ...)
{
	const char *kunci, *value;
	int64_t n = 0;
	va_list ap;

	va_start(ap, fmt);
	value = take(r, &kunci, fmt, ap);
	va_end(ap);
	if (value[0] == '\0')
		return 0;
	/* Above a million a product with percent and months might not fit. */
	if (text_milli(value, &n) && n >= 0 && n <= 1000000 * INT64_C(1000))
		return n;
	rules_wrong(r, kunci, "bukan bilangan, contoh: 37,5");
	return 0;
}

bool
rules_yes(struct rules *r, const char *fmt, ...)
{
	const char *kunci, *value;
	va_list ap;

	va_start(ap, fmt);
	value = take(r, &kunci, fmt, ap);
	va_end(ap);
	if (value[0] != '\0' && strcmp(value, "ya") != 0 &&
	    strcmp(value, "tidak") != 0)
		rules_wrong(r, kunci, "bukan \"ya\" atau \"tidak\"");
	return strcmp(value, "ya") == 0;
}
