/* key.c - keys: bytes whose memcmp order is the order of their values */
#include <string.h>

#include "die.h"
#include "engine.h"
#include "id.h"
#include "text.h"

enum { TEXT_BYTES = 48, HASH_BYTES = 32 };

struct key
key_new(void)
{
	struct key k = { 0 };

	return k;
}

static void
add(struct key *k, const void *bytes, size_t n)
{
	if (n > sizeof k->b - k->len)
		die("a key of more than %zu bytes", sizeof k->b);
	memcpy(k->b + k->len, bytes, n);
	k->len = (uint8_t)(k->len + n);
}

static void
number(struct key *k, uint64_t v, size_t bytes)
{
	uint8_t b[8];

	for (size_t i = 0; i < bytes; i++)
		b[i] = (uint8_t)(v >> (8 * (bytes - 1 - i)));
	add(k, b, bytes);
}

void
key_u8(struct key *k, uint8_t v)
{
	number(k, v, 1);
}

void
key_u16(struct key *k, uint16_t v)
{
	number(k, v, 2);
}

void
key_u32(struct key *k, uint32_t v)
{
	number(k, v, 4);
}

void
key_u64(struct key *k, uint64_t v)
{
	number(k, v, 8);
}

void
key_down(struct key *k, uint64_t v)
{
	number(k, ~v, 8);
}

void
key_date(struct key *k, int32_t date)
{
	number(k, (uint32_t)date ^ 0x80000000u, 4);	/* sign bit flipped */
}

void
key_text(struct key *k, const char *s)
{
	size_t n = strlen(text_or_empty(s));

	/* A NUL never occurs, so it needs no escape; two of them end it. */
	add(k, text_or_empty(s), n < TEXT_BYTES ? n : TEXT_BYTES);
	add(k, "\0", 2);
}

void
key_id(struct key *k, const char *id)
{
	uint8_t b[ID_BYTES + 1];

	memset(b, 0xff, sizeof b);
	if (id != NULL && id_bytes(id, b))
		add(k, b, ID_BYTES);
	else
		add(k, b, sizeof b);	/* longer than any id */
}

/* Descending: the newest id first. */
void
key_id_down(struct key *k, const char *id)
{
	size_t from = k->len;

	key_id(k, id);
	if (k->len - from == ID_BYTES)
		for (size_t i = from; i < k->len; i++)
			k->b[i] = (uint8_t)~k->b[i];
}

void
key_bytes(struct key *k, const void *bytes, size_t n)
{
	if (n > HASH_BYTES)
		die("key_bytes: %zu", n);
	if (n > 0)
		add(k, bytes, n);
}

struct raw
raw_new(uint8_t code)
{
	struct raw r = { .len = 3, .b = { TENANT >> 8, TENANT & 0xff, code } };

	return r;
}

void
raw_add(struct raw *r, const void *bytes, size_t n)
{
	if (n > sizeof r->b - r->len)
		die("a stored key of more than %zu bytes", sizeof r->b);
	if (n > 0)
		memcpy(r->b + r->len, bytes, n);
	r->len = (uint16_t)(r->len + n);
}

void
raw_key(struct raw *r, const struct key *k)
{
	raw_add(r, k->b, k->len);
}

int
raw_cmp(const struct raw *a, const struct raw *b)
{
	int c = memcmp(a->b, b->b, a->len < b->len ? a->len : b->len);

	return c != 0 ? c : (int)a->len - (int)b->len;
}

bool
raw_starts(const void *key, size_t len, const struct raw *prefix)
{
	return len >= prefix->len && memcmp(key, prefix->b, prefix->len) == 0;
}

uint64_t
read_u64(const uint8_t *b)
{
	uint64_t v = 0;

	for (int i = 0; i < 8; i++)
		v = v << 8 | b[i];
	return v;
}

void
write_u64(uint8_t *b, uint64_t v)
{
	for (int i = 0; i < 8; i++)
		b[i] = (uint8_t)(v >> (56 - 8 * i));
}

/* CRC-32C (Castagnoli), four bits at a time. */
uint32_t
crc32c(uint32_t crc, const void *bytes, size_t n)
{
	static const uint32_t part[16] = {
		0x00000000, 0x105ec76f, 0x20bd8ede, 0x30e349b1,
		0x417b1dbc, 0x5125dad3, 0x61c69362, 0x7198540d,
		0x82f63b78, 0x92a8fc17, 0xa24bb5a6, 0xb21572c9,
		0xc38d26c4, 0xd3d3e1ab, 0xe330a81a, 0xf36e6f75,
	};
	const uint8_t *b = bytes;

	crc = ~crc;
	for (size_t i = 0; i < n; i++) {
		crc ^= b[i];
		crc = crc >> 4 ^ part[crc & 15];
		crc = crc >> 4 ^ part[crc & 15];
	}
	return ~crc;
}

struct key
key_of_u64(uint64_t v)
{
	struct key k = key_new();

	key_u64(&k, v);
	return k;
}

struct key
key_of_id(const char *id)
{
	struct key k = key_new();

	key_id(&k, id);
	return k;
}

struct key
key_of_text(const char *text)
{
	struct key k = key_new();

	key_text(&k, text);
	return k;
}

struct key
key_of_hash(const void *bytes, size_t n)
{
	struct key k = key_new();

	key_bytes(&k, bytes, n);
	return k;
}

struct key
key_of_year(uint64_t pegawai, unsigned tahun)
{
	struct key k = key_of_u64(pegawai);

	if (tahun != 0)
		key_u16(&k, (uint16_t)tahun);
	return k;
}
