/* pdf.c - the last touch on a PDF: its language, and a title that is shown */
#include <stdio.h>
#include <string.h>

#include "sheet.h"
#include "text.h"

static const char CATALOG[] = "<< /Type /Catalog\n";
static const char ADDED[] = "   /Lang (id-ID)\n"
    "   /ViewerPreferences << /DisplayDocTitle true >>\n";

/* The last place of a text in bytes; NULL when it is not there. */
static const char *
find_last(const char *bytes, size_t len, const char *what)
{
	size_t n = strlen(what);

	for (size_t i = len; i >= n; i--)
		if (memcmp(bytes + i - n, what, n) == 0)
			return bytes + i - n;
	return NULL;
}

/*
 * The cairo of Debian 12 cannot say these two.  It writes the catalog as the
 * last object, right before the cross-reference table, so only the table's
 * own place moves.  A file of another shape stays as it is.
 */
struct paper
pdf_finish(struct arena *a, const void *bytes, size_t len)
{
	const char *b = bytes;
	const char *start = find_last(b, len, "startxref\n");
	const char *catalog = find_last(b, len, CATALOG), *table, *body;
	const char *place;
	uint64_t at;
	char *out;
	size_t head;

	if (start == NULL || catalog == NULL || catalog > start)
		return (struct paper){ arena_copy(a, bytes, len), len, 0 };
	body = catalog + strlen(CATALOG);
	table = find_last(b, (size_t)(start - b), "\nxref\n");
	if (table == NULL || table < body || memmem(body, (size_t)(table - body),
	    " obj", 4) != NULL)
		return (struct paper){ arena_copy(a, bytes, len), len, 0 };
	at = (uint64_t)(table + 1 - b) + strlen(ADDED);
	place = arena_printf(a, "startxref\n%llu\n%%%%EOF\n",
	    (unsigned long long)at);

	head = (size_t)(body - b);
	out = arena_get(a, len + strlen(ADDED) + strlen(place) + 1);
	memcpy(out, b, head);
	memcpy(out + head, ADDED, strlen(ADDED));
	memcpy(out + head + strlen(ADDED), body, (size_t)(start - body));
	len = (size_t)(start - b) + strlen(ADDED);
	memcpy(out + len, place, strlen(place));
	return (struct paper){ out, len + strlen(place), 0 };
}
