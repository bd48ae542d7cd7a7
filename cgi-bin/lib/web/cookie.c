/* cookie.c - the Cookie header */
#include <string.h>

#include "read.h"

int
cookie_read(struct arena *arena, const char *text, pair_fn *pair, void *ctx)
{
	size_t pairs = 0, len;
	const char *eq;
	int no;

	for (; *text != '\0'; text += len + (text[len] == ';')) {
		while (*text == ' ' || *text == '\t')
			text++;
		len = strcspn(text, ";");
		if (len == 0)
			continue;
		if (++pairs > COOKIES_MAX)
			return 400;
		/* Names of others may hold any character; none of them is ours. */
		eq = memchr(text, '=', len);
		if (eq == NULL || !name_valid(text, (size_t)(eq - text)))
			continue;
		/* Quotes are part of the value, blanks at its end are not. */
		while (len > 0 && (text[len - 1] == ' ' || text[len - 1] == '\t'))
			len--;
		no = pair(ctx, arena_copy(arena, text, (size_t)(eq - text)),
		    arena_copy(arena, eq + 1, (size_t)(text + len - eq - 1)),
		    (size_t)(text + len - eq - 1));
		if (no != 0)
			return no;
		while (text[len] == ' ' || text[len] == '\t')
			len++;
	}
	return 0;
}
