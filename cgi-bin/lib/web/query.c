/* query.c - queries and urlencoded bodies */
#include <string.h>

#include "read.h"

static bool
name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '_' || c == '-';
}

bool
name_valid(const char *name, size_t len)
{
	if (len == 0 || len > NAME_MAX_BYTES)
		return false;
	for (size_t i = 0; i < len; i++)
		if (!name_char(name[i]))
			return false;
	return true;
}

static int
hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Decodes [from, end) to out and ends it with NUL; SIZE_MAX for a bad "%". */
static size_t
decode(char *out, const char *from, const char *end)
{
	size_t n = 0;

	for (; from < end; from++) {
		char c = *from;

		if (c == '+')
			c = ' ';
		else if (c == '%') {
			if (end - from < 3 || hex(from[1]) < 0 || hex(from[2]) < 0)
				return (size_t)-1;
			c = (char)(hex(from[1]) * 16 + hex(from[2]));
			from += 2;
		}
		out[n++] = c;
	}
	out[n] = '\0';
	return n;
}

int
query_read(struct arena *arena, const char *text, size_t len, pair_fn *pair,
    void *ctx)
{
	const char *end = text + len, *next;
	/* Decoding never makes longer; each pair needs two NULs at most. */
	char *room = arena_get(arena, 2 * len + 2);
	size_t pairs = 0;
	int no;

	for (; text < end; text = next + 1) {
		const char *eq;
		char *name = room;
		size_t n;

		if ((next = memchr(text, '&', (size_t)(end - text))) == NULL)
			next = end;
		if (next == text)
			continue;
		if (++pairs > PAIRS_MAX)
			return 400;
		if ((eq = memchr(text, '=', (size_t)(next - text))) == NULL)
			eq = next;
		n = decode(name, text, eq);
		if (n == (size_t)-1 || !name_valid(name, n))
			return 400;
		room += n + 1;
		n = decode(room, eq < next ? eq + 1 : next, next);
		if (n == (size_t)-1)
			return 400;
		if ((no = pair(ctx, name, room, n)) != 0)
			return no;
		room += n + 1;
	}
	return 0;
}
