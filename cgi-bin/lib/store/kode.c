/* kode.c - activation and reset codes: made, kept as a hash, checked */
#include <sodium.h>
#include <string.h>

#include "find.h"
#include "id.h"
#include "kode.h"

enum { CODE_BYTES = 20, HASH = crypto_hash_sha256_BYTES };
enum { AN_HOUR = 3 };		/* AU-8: reset codes of one account */
static const int64_t hour = INT64_C(3600) * 1000;

bool
kode_allowed(const Rahasia *r, int64_t now)
{
	size_t n = 0;

	if (r == NULL || r->sandi.len == 0)
		return true;
	for (size_t i = 0; i < r->n_kode_dibuat; i++)
		n += now - r->kode_dibuat[i] < hour;
	return n < AN_HOUR;
}

/* The moments of the last codes, newest first. */
static void
remember(struct arena *a, Rahasia *r, int64_t now)
{
	int64_t *v = arena_array(a, AN_HOUR, sizeof *v);
	size_t n = 0;

	v[n++] = now;
	for (size_t i = 0; i < r->n_kode_dibuat && n < AN_HOUR; i++)
		v[n++] = r->kode_dibuat[i];
	r->kode_dibuat = v;
	r->n_kode_dibuat = n;
}

/* AU-11: how long a code lasts, in ms. */
static int64_t
lasting(Rahasia__Kode jenis)
{
	int64_t day = INT64_C(24) * 3600 * 1000;

	return jenis == RAHASIA__KODE__AKTIVASI ? 7 * day : day;
}

const char *
kode_issue(struct store *s, uint64_t pegawai, Rahasia__Kode jenis, int64_t now)
{
	struct arena *a = store_arena(s);
	const char *code = random_text(a, CODE_BYTES);
	Rahasia *r = rahasia_get(s, pegawai, true);

	if (r == NULL) {
		r = arena_get(a, sizeof *r);
		*r = (Rahasia)RAHASIA__INIT;
		r->pegawai = pegawai;
	}
	r->kode.data = arena_get(a, HASH);
	r->kode.len = HASH;
	crypto_hash_sha256(r->kode.data, (const unsigned char *)code,
	    strlen(code));
	r->kode_jenis = jenis;
	r->kode_sampai = now + lasting(jenis);
	if (jenis == RAHASIA__KODE__PEMULIHAN)
		remember(a, r, now);
	store_put(s, T_RAHASIA, &r->base);
	return code;
}

bool
kode_valid(const Rahasia *r, const char *code, int64_t now)
{
	unsigned char hash[HASH];

	if (r == NULL || r->kode.len != HASH ||
	    r->kode_jenis == RAHASIA__KODE__TANPA || now >= r->kode_sampai)
		return false;
	crypto_hash_sha256(hash, (const unsigned char *)code, strlen(code));
	return sodium_memcmp(hash, r->kode.data, HASH) == 0;
}
