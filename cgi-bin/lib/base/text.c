/* text.c - UTF-8 text and the numbers in it */
#include <stdio.h>
#include <string.h>

#include "text.h"

/* Length of the well-formed sequence at s (at most n bytes); 0 if none. */
static size_t
sequence(const unsigned char *s, size_t n)
{
	if (s[0] < 0x80)
		return s[0] != 0;
	if (s[0] < 0xc2 || s[0] > 0xf4)
		return 0;
	if (s[0] < 0xe0)
		return n >= 2 && (s[1] & 0xc0) == 0x80 ? 2 : 0;
	if (n < 3 || (s[1] & 0xc0) != 0x80 || (s[2] & 0xc0) != 0x80)
		return 0;
	if (s[0] < 0xf0)
		return (s[0] == 0xe0 && s[1] < 0xa0) ||
		    (s[0] == 0xed && s[1] >= 0xa0) ? 0 : 3;
	if (n < 4 || (s[3] & 0xc0) != 0x80)
		return 0;
	return (s[0] == 0xf0 && s[1] < 0x90) ||
	    (s[0] == 0xf4 && s[1] >= 0x90) ? 0 : 4;
}

bool
text_utf8(const char *text, size_t len)
{
	const unsigned char *s = (const unsigned char *)text;
	size_t n;

	while (len > 0) {
		if ((n = sequence(s, len)) == 0)
			return false;
		s += n;
		len -= n;
	}
	return true;
}

size_t
text_chars(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s++)
		n += ((unsigned char)*s & 0xc0) != 0x80;
	return n;
}

static bool
blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

char *
text_trim(struct arena *arena, const char *s)
{
	size_t n;

	while (blank(*s))
		s++;
	n = strlen(s);
	while (n > 0 && blank(s[n - 1]))
		n--;
	return arena_copy(arena, s, n);
}

char *
text_fold(struct arena *arena, const char *s)
{
	char *out = text_trim(arena, s), *to = out;

	for (const char *from = out; *from != '\0'; from++) {
		if (!blank(*from))
			*to++ = *from;
		else if (!blank(from[1]))
			*to++ = ' ';
	}
	*to = '\0';
	return out;
}

/* U+0080..9F, U+061C, U+200B..F, U+202A..E, U+2060..F, U+FEFF. */
size_t
text_unseen(const char *s)
{
	const unsigned char *b = (const unsigned char *)s;

	if ((b[0] == 0xc2 && b[1] < 0xa0) || (b[0] == 0xd8 && b[1] == 0x9c))
		return 2;
	if (b[0] == 0xe2 && b[1] == 0x80)
		return (b[2] >= 0x8b && b[2] <= 0x8f) ||
		    (b[2] >= 0xaa && b[2] <= 0xae) ? 3 : 0;
	if (b[0] == 0xe2 && b[1] == 0x81)
		return b[2] >= 0xa0 && b[2] <= 0xaf ? 3 : 0;
	return b[0] == 0xef && b[1] == 0xbb && b[2] == 0xbf ? 3 : 0;
}

static char
small(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
}

char *
text_lower(struct arena *arena, const char *s)
{
	char *out = arena_text(arena, s);

	for (char *p = out; *p != '\0'; p++)
		*p = small(*p);
	return out;
}

bool
text_same(const char *a, const char *b)
{
	for (;;) {
		while (blank(*a))
			a++;
		while (blank(*b))
			b++;
		if (small(*a) != small(*b))
			return false;
		if (*a == '\0')
			return true;
		a++;
		b++;
	}
}

bool
text_starts(const char *text, const char *prefix)
{
	return strncmp(text, prefix, strlen(prefix)) == 0;
}

const char *
text_or_empty(const char *s)
{
	return s != NULL ? s : "";
}

bool
text_u64(const char *s, uint64_t *out)
{
	uint64_t n = 0;

	if (*s == '\0')
		return false;
	for (; *s != '\0'; s++) {
		unsigned digit = (unsigned)(*s - '0');

		if (digit > 9 || n > (UINT64_MAX - digit) / 10)
			return false;
		n = n * 10 + digit;
	}
	*out = n;
	return true;
}

bool
text_i64(const char *s, int64_t *out)
{
	bool minus = *s == '-';
	uint64_t n;

	if (!text_u64(s + minus, &n) || n > INT64_MAX)
		return false;
	*out = minus ? -(int64_t)n : (int64_t)n;
	return true;
}

bool
text_milli(const char *s, int64_t *out)
{
	int64_t n = 0;
	int digits = 0, group = 0, decimals = 0;
	bool minus, dotted = false;

	while (blank(*s))
		s++;
	minus = *s == '-';
	s += minus;
	for (; (*s >= '0' && *s <= '9') || *s == '.'; s++) {
		if (*s == '.') {	/* thousands: three digits must follow */
			if (digits == 0 || (dotted && group != 3) ||
			    (!dotted && group > 3))
				return false;
			dotted = true;
			group = 0;
			continue;
		}
		if (n > (INT64_MAX / 1000 - 9) / 10)
			return false;
		n = n * 10 + (*s - '0');
		digits++;
		group++;
	}
	if (digits == 0 || (dotted && group != 3))
		return false;
	n *= 1000;
	if (*s == ',') {
		int64_t unit = 100;

		for (s++; *s >= '0' && *s <= '9'; s++, unit /= 10) {
			if (++decimals > 3)
				return false;
			n += (*s - '0') * unit;
		}
		if (decimals == 0)
			return false;
	}
	while (blank(*s))
		s++;
	if (*s != '\0')
		return false;
	*out = minus ? -n : n;
	return true;
}

const char *
milli_text(struct arena *arena, int64_t v)
{
	uint64_t n = v < 0 ? -(uint64_t)v : (uint64_t)v;
	char whole[32], part[8];
	int len, end;
	char *out, *to;

	len = snprintf(whole, sizeof whole, "%llu", (unsigned long long)(n / 1000));
	end = snprintf(part, sizeof part, ",%03u", (unsigned)(n % 1000));
	while (end > 0 && (part[end - 1] == '0' || part[end - 1] == ','))
		part[--end] = '\0';
	to = out = arena_get(arena, 64);
	if (v < 0)
		*to++ = '-';
	for (int i = 0; i < len; i++) {
		*to++ = whole[i];
		if (i + 1 < len && (len - i - 1) % 3 == 0)
			*to++ = '.';
	}
	memcpy(to, part, (size_t)end + 1);
	return out;
}

const char *
milli_file(struct arena *arena, int64_t v)
{
	uint64_t n = v < 0 ? -(uint64_t)v : (uint64_t)v;

	return arena_printf(arena, "%s%llu.%03u", v < 0 ? "-" : "",
	    (unsigned long long)(n / 1000), (unsigned)(n % 1000));
}

char *
text_hex(struct arena *arena, const void *bytes, size_t n)
{
	static const char digit[] = "0123456789abcdef";
	const unsigned char *b = bytes;
	char *out = arena_get(arena, 2 * n + 1);

	for (size_t i = 0; i < n; i++) {
		out[2 * i] = digit[b[i] >> 4];
		out[2 * i + 1] = digit[b[i] & 15];
	}
	return out;
}
