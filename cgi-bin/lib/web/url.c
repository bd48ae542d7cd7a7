/* url.c - own paths: where a form was, where to go on */
#include <string.h>

#include "inside.h"
#include "text.h"

enum { PATH_MAX_BYTES = 1000 };

bool
own_path(const char *path)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/?&=%+,:;@!*";
	size_t len = strlen(path);

	/* "/cgi-bin/" itself keeps "//host" and "/\host" out. */
	return len <= PATH_MAX_BYTES && strspn(path, allowed) == len &&
	    text_starts(path, "/cgi-bin/") && path[9] >= 'a' && path[9] <= 'z' &&
	    strstr(path, "//") == NULL && strstr(path, "..") == NULL;
}

char *
url_quote(struct arena *arena, const char *text)
{
	static const char digit[] = "0123456789ABCDEF";
	char *quoted = arena_get(arena, 3 * strlen(text) + 1), *out = quoted;

	for (; *text != '\0'; text++) {
		unsigned char c = (unsigned char)*text;

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		    (c >= '0' && c <= '9') || strchr("-._~", c) != NULL)
			*out++ = (char)c;
		else {
			*out++ = '%';
			*out++ = digit[c >> 4];
			*out++ = digit[c & 15];
		}
	}
	return quoted;
}

struct wanted {
	const char	*name, *value;
};

static int
want(void *ctx, const char *name, const char *value, size_t len)
{
	struct wanted *w = ctx;

	if (w->value[0] == '\0' && strcmp(name, w->name) == 0 &&
	    text_utf8(value, len))
		w->value = value;
	return 0;
}

const char *
url_value(struct arena *arena, const char *url, const char *name)
{
	struct wanted w = { name, "" };
	const char *query = strchr(url, '?');

	if (query == NULL || query_read(arena, query + 1, strlen(query + 1),
	    want, &w) != 0)
		return "";
	return w.value;
}

const char *
url_without(struct arena *arena, const char *url, const char *name)
{
	size_t len, n = strlen(name);
	const char *at = strchr(url, '?');
	char *out, *end;
	char joint = '?';

	if (at == NULL)
		return url;
	out = arena_get(arena, strlen(url) + 1);
	memcpy(out, url, (size_t)(at - url));
	end = out + (at - url);
	for (at++; *at != '\0'; at += len + (at[len] == '&')) {
		len = strcspn(at, "&");
		if (len == 0 || (len >= n && strncmp(at, name, n) == 0 &&
		    (len == n || at[n] == '=')))
			continue;
		*end++ = joint;
		joint = '&';
		memcpy(end, at, len);
		end += len;
	}
	*end = '\0';
	return out;
}
