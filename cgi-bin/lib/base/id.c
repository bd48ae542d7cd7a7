/* id.c - fresh ids and random text */
#include <string.h>
#include <sys/random.h>

#include "die.h"
#include "id.h"

static const char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";

void
random_bytes(void *to, size_t n)
{
	unsigned char *p = to;
	ssize_t got;

	for (; n > 0; n -= (size_t)got, p += got)
		if ((got = getrandom(p, n, 0)) <= 0)
			die("no random bytes");
}

const char *
id_text(struct arena *arena, const uint8_t b[ID_BYTES])
{
	char *out = arena_get(arena, ID_CHARS + 1);
	unsigned bits = 0, have = 2;	/* 130 bits: two zero bits lead */
	size_t at = 0;

	for (size_t i = 0; i < ID_CHARS; i++) {
		while (have < 5 && at < ID_BYTES) {
			bits = bits << 8 | b[at++];
			have += 8;
		}
		have -= 5;
		out[i] = alphabet[bits >> have & 31];
	}
	return out;
}

bool
id_bytes(const char *s, uint8_t out[ID_BYTES])
{
	unsigned bits = 0, have = 0;
	size_t at = 0;

	for (size_t i = 0; i < ID_CHARS; i++) {
		const char *p = s[i] == '\0' ? NULL : strchr(alphabet, s[i]);

		if (p == NULL)
			return false;
		if (i == 0) {	/* carries three bits of data only */
			if (p - alphabet > 7)
				return false;
			bits = (unsigned)(p - alphabet);
			have = 3;
			continue;
		}
		bits = bits << 5 | (unsigned)(p - alphabet);
		have += 5;
		if (have >= 8) {
			have -= 8;
			out[at++] = (uint8_t)(bits >> have);
		}
	}
	return s[ID_CHARS] == '\0';
}

bool
id_valid(const char *s)
{
	uint8_t bytes[ID_BYTES];

	return id_bytes(s, bytes);
}

const char *
id_new(struct arena *arena, int64_t now_ms)
{
	uint8_t b[ID_BYTES];

	random_bytes(b, sizeof b);
	for (int i = 0; i < 6; i++)
		b[i] = (uint8_t)((uint64_t)now_ms >> (40 - 8 * i));
	b[6] = (uint8_t)(0x70 | (b[6] & 0x0f));
	b[8] = (uint8_t)(0x80 | (b[8] & 0x3f));
	return id_text(arena, b);
}

char *
base64url(struct arena *arena, const void *bytes, size_t n)
{
	static const char digit[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789-_";
	const unsigned char *b = bytes;
	char *out = arena_get(arena, n * 4 / 3 + 4), *to = out;
	unsigned bits = 0, have = 0;

	for (size_t i = 0; i < n; i++) {
		bits = bits << 8 | b[i];
		for (have += 8; have >= 6; have -= 6)
			*to++ = digit[bits >> (have - 6) & 63];
	}
	if (have > 0)
		*to++ = digit[bits << (6 - have) & 63];
	return out;
}

const char *
random_text(struct arena *arena, size_t n)
{
	unsigned char b[64];

	if (n > sizeof b)
		die("random_text: %zu", n);
	random_bytes(b, n);
	return base64url(arena, b, n);
}
