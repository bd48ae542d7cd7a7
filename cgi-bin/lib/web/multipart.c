/* multipart.c - multipart forms, read in a stream */
#include <string.h>
#include <strings.h>

#include "read.h"

enum { WINDOW = 16384 };

/* Bytes [at, end) of buf are read and not yet used. */
struct window {
	source_fn	*source;
	void		*from;
	char		*buf;
	size_t		 at, end;
	bool		 over;
};

/* Gets more bytes; false when there are no more, or no room for them. */
static bool
more(struct window *w)
{
	ssize_t n;

	if (w->at > 0) {
		memmove(w->buf, w->buf + w->at, w->end - w->at);
		w->end -= w->at;
		w->at = 0;
	}
	if (w->over || w->end == WINDOW)
		return false;
	n = w->source(w->from, w->buf + w->end, WINDOW - w->end);
	if (n <= 0 || (size_t)n > WINDOW - w->end) {
		w->over = true;
		return false;
	}
	w->end += (size_t)n;
	return true;
}

/* Makes at least n bytes wait in the window. */
static bool
have(struct window *w, size_t n)
{
	while (w->end - w->at < n)
		if (!more(w))
			return false;
	return true;
}

/* -------------------------------------------------------- the part's head */

static bool
token_end(char c)
{
	return c == ';' || c == ' ' || c == '\t' || c == '\0';
}

/*
 * One "name=value" or "name="value"" at *at; moves on.  Only \" and \\ are
 * escapes: an old browser sends a whole Windows path.
 */
static bool
parameter(struct arena *arena, char **at, const char **name, const char **value)
{
	char *p = *at, *v, *out;

	while (*p == ';' || *p == ' ' || *p == '\t')
		p++;
	*name = p;
	while (*p != '=' && !token_end(*p))
		p++;
	if (*p != '=' || p == *name)
		return false;
	*name = arena_copy(arena, *name, (size_t)(p - *name));
	p++;
	if (*p != '"') {
		for (v = p; !token_end(*p); p++)
			if (*p == '"')
				return false;
		*value = arena_copy(arena, v, (size_t)(p - v));
		*at = p;
		return true;
	}
	out = v = ++p;
	for (; *p != '"'; p++) {
		if (*p == '\0')
			return false;
		if (*p == '\\' && (p[1] == '"' || p[1] == '\\'))
			p++;
		*out++ = *p;
	}
	p++;
	*value = arena_copy(arena, v, (size_t)(out - v));
	*at = p;
	return token_end(*p);
}

/* Content-Disposition: form-data; name="..."; filename="..." */
static int
disposition(struct arena *arena, char *at, const char **name,
    const char **filename)
{
	const char *key, *value;

	while (*at == ' ' || *at == '\t')
		at++;
	if (strncasecmp(at, "form-data", 9) != 0 || !token_end(at[9]))
		return 400;
	at += 9;
	for (;;) {
		at += strspn(at, "; \t");
		if (*at == '\0')
			return 0;
		if (!parameter(arena, &at, &key, &value))
			return 400;
		if (strcasecmp(key, "name") == 0) {
			if (*name != NULL)
				return 400;
			*name = value;
		} else if (strcasecmp(key, "filename") == 0) {
			if (*filename != NULL)
				return 400;
			*filename = value;
		}
	}
}

static int
head(struct arena *arena, char *text, size_t len, const char **name,
    const char **filename)
{
	char *end = text + len, *line, *next;
	int no;

	if (memchr(text, '\0', len) != NULL)
		return 400;
	for (line = text; line < end; line = next + 2) {
		if ((next = memmem(line, (size_t)(end - line), "\r\n", 2)) == NULL)
			return 400;
		*next = '\0';
		/* An empty line would be the end; a folded one hides a name. */
		if (strpbrk(line, "\r\n") != NULL || *line == ' ' ||
		    *line == '\t' || strchr(line, ':') == NULL)
			return 400;
		if (strncasecmp(line, "Content-Disposition:", 20) == 0) {
			if (*name != NULL)
				return 400;
			no = disposition(arena, line + 20, name, filename);
			if (no != 0)
				return no;
		} else if (strncasecmp(line, "Content-Transfer-Encoding:", 26) == 0) {
			line += 26 + strspn(line + 26, " \t");
			if (strcasecmp(line, "binary") != 0 &&
			    strcasecmp(line, "8bit") != 0 &&
			    strcasecmp(line, "7bit") != 0)
				return 400;
		}
	}
	return *name != NULL && name_valid(*name, strlen(*name)) ? 0 : 400;
}

/* Reads a head, up to and with its empty line. */
static int
read_head(struct arena *arena, struct window *w, const char **name,
    const char **filename)
{
	char *end, *text;
	size_t len;

	for (;;) {
		size_t n = w->end - w->at;

		if (n > PART_HEAD_MAX)
			n = PART_HEAD_MAX;
		end = memmem(w->buf + w->at, n, "\r\n\r\n", 4);
		if (end != NULL)
			break;
		if (n == PART_HEAD_MAX || !more(w))
			return 400;
	}
	len = (size_t)(end - (w->buf + w->at)) + 2;
	text = arena_copy(arena, w->buf + w->at, len);
	w->at += len + 2;
	*name = *filename = NULL;
	return head(arena, text, len, name, filename);
}

/* -------------------------------------------------------------- the parts */

/* Gives out what stands before the next delimiter, and steps over it. */
static int
body(struct window *w, const char *delimiter, const struct parts *to)
{
	size_t len = strlen(delimiter), n;
	char *end;
	int no;

	for (;;) {
		end = memmem(w->buf + w->at, w->end - w->at, delimiter, len);
		if (end != NULL)
			break;
		/* All but what may be the beginning of one. */
		if (w->end - w->at >= len) {
			n = w->end - w->at - (len - 1);
			if ((no = to->data(to->ctx, w->buf + w->at, n)) != 0)
				return no;
			w->at += n;
		}
		if (!more(w))
			return 400;
	}
	n = (size_t)(end - (w->buf + w->at));
	if (n > 0 && (no = to->data(to->ctx, w->buf + w->at, n)) != 0)
		return no;
	w->at += n + len;
	return 0;
}

/* After the last delimiter: nothing, or one line end. */
static int
finish(struct window *w)
{
	if (have(w, 2) && memcmp(w->buf + w->at, "\r\n", 2) == 0)
		w->at += 2;
	return have(w, 1) ? 400 : 0;
}

int
multipart_read(struct arena *arena, source_fn *source, void *from,
    const char *boundary, const struct parts *to)
{
	struct window w = { .source = source, .from = from };
	const char *delimiter = arena_printf(arena, "\r\n--%s", boundary);
	size_t len = strlen(delimiter);
	const char *name, *filename;
	int no;

	w.buf = arena_get(arena, WINDOW);
	/* The first delimiter has no line end before it. */
	if (!have(&w, len - 2) || memcmp(w.buf, delimiter + 2, len - 2) != 0)
		return 400;
	w.at = len - 2;
	for (int parts = 0;; parts++) {
		if (!have(&w, 2))
			return 400;
		if (memcmp(w.buf + w.at, "--", 2) == 0) {
			w.at += 2;
			return finish(&w);
		}
		if (memcmp(w.buf + w.at, "\r\n", 2) != 0 || parts == PARTS_MAX)
			return 400;
		w.at += 2;
		if ((no = read_head(arena, &w, &name, &filename)) != 0 ||
		    (no = to->begin(to->ctx, name, filename)) != 0)
			return no;
		if ((no = body(&w, delimiter, to)) != 0 ||
		    (no = to->end(to->ctx)) != 0)
			return no;
	}
}

const char *
multipart_boundary(struct arena *arena, const char *type)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+_,-./:=? ";
	const char *key, *value, *found = NULL;
	char *at = arena_text(arena, type);
	size_t len;

	if (strncasecmp(at, "multipart/form-data", 19) != 0 || !token_end(at[19]))
		return NULL;
	at += 19;
	for (;;) {
		at += strspn(at, "; \t");
		if (*at == '\0')
			break;
		if (!parameter(arena, &at, &key, &value))
			return NULL;
		if (strcasecmp(key, "boundary") != 0)
			continue;
		if (found != NULL)
			return NULL;
		found = value;
	}
	if (found == NULL)
		return NULL;
	len = strlen(found);
	if (len == 0 || len > BOUNDARY_MAX || found[len - 1] == ' ' ||
	    strspn(found, allowed) != len)
		return NULL;
	return found;
}
