/* csv_out.c - a table as a file for a spreadsheet */
#include <string.h>

#include "csv_out.h"

static void
add(struct csv *t, const char *bytes, size_t n)
{
	if (t->n + n + 1 > t->room) {
		char *more = arena_get(t->arena, t->room = (t->n + n + 1) * 2);

		if (t->n > 0)
			memcpy(more, t->bytes, t->n);
		t->bytes = more;
	}
	memcpy(t->bytes + t->n, bytes, n);
	t->n += n;
	t->bytes[t->n] = '\0';
}

struct csv
csv_begin(struct arena *arena)
{
	struct csv t = { .arena = arena };

	add(&t, "\xef\xbb\xbf", 3);
	return t;
}

void
csv_cell(struct csv *t, const char *value, bool last)
{
	bool number = strlen(value) > 11 &&
	    strspn(value, "0123456789") == strlen(value);

	add(t, "\"", 1);
	if (number || (*value != '\0' && strchr("=+-@\t\r", *value) != NULL))
		add(t, "'", 1);
	for (; *value != '\0'; value++) {
		if (*value == '"')
			add(t, "\"", 1);
		add(t, value, 1);
	}
	add(t, last ? "\"\r\n" : "\";", 2 + last);
}
