/* throttle.c - waiting after failed logins, and the mark of known browsers */
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "find.h"
#include "id.h"
#include "jeda.h"
#include "range.h"
#include "text.h"
#include "throttle.h"

enum {
	SYSTEM = 1,			/* whose record keeps the keys */
	KEY = crypto_auth_hmacsha256_KEYBYTES,
	TAG = crypto_auth_hmacsha256_BYTES,
	SALT = 16, COUNTER = 16, OFFICE = 20,
};
static const int64_t year = INT64_C(365) * 24 * 3600 * 1000;

/* The key of all marks and counters; changed every year (security.md 9). */
static const Rahasia *
keys(struct req *rq, bool hold)
{
	Rahasia *r = rahasia_get(rq->store, SYSTEM, hold);

	if (!hold || (r != NULL && r->kunci.len == KEY &&
	    rq->now - r->kunci_waktu < year))
		return r;
	if (r == NULL) {
		r = arena_get(rq->arena, sizeof *r);
		*r = (Rahasia)RAHASIA__INIT;
		r->pegawai = SYSTEM;
	}
	r->kunci_lama = r->kunci;
	r->kunci.data = arena_get(rq->arena, KEY);
	r->kunci.len = KEY;
	random_bytes(r->kunci.data, KEY);
	r->kunci_waktu = rq->now;
	store_put(rq->store, T_RAHASIA, &r->base);
	return r;
}

static void
mac(uint8_t tag[TAG], const ProtobufCBinaryData *key, const char *text)
{
	static const uint8_t none[KEY];

	crypto_auth_hmacsha256(tag, (const unsigned char *)text, strlen(text),
	    key != NULL && key->len == KEY ? key->data : none);
}

/* ---------------------------------------------------------------- browsers */

/* base64url(salt, HMAC(key, "mark" n nip salt)) */
static const char *
mark(struct req *rq, const ProtobufCBinaryData *key, const char *nomor,
    unsigned n, const uint8_t salt[SALT])
{
	uint8_t b[SALT + TAG];

	memcpy(b, salt, SALT);
	mac(b + SALT, key, arena_printf(rq->arena, "mark %u %s %s", n, nomor,
	    text_hex(rq->arena, salt, SALT)));
	return base64url(rq->arena, b, sizeof b);
}

/* Good logins of this person this browser is known by: 0 to BROWSER_KNOWN. */
static unsigned
known(struct req *rq, const Rahasia *k, const char *nomor)
{
	const char *sent = browser_mark(rq);
	const ProtobufCBinaryData *pair[2];
	uint8_t b[SALT + TAG];
	size_t len = 0;

	if (sent == NULL || k == NULL)
		return 0;
	if (sodium_base642bin(b, sizeof b, sent, strlen(sent), NULL, &len, NULL,
	    sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 || len != sizeof b)
		return 0;
	pair[0] = &k->kunci;
	pair[1] = &k->kunci_lama;
	for (unsigned n = BROWSER_KNOWN; n > 0; n--)
		for (size_t i = 0; i < 2; i++) {
			const char *right = mark(rq, pair[i], nomor, n, b);

			if (pair[i]->len == KEY &&
			    strlen(right) == strlen(sent) &&
			    sodium_memcmp(right, sent, strlen(right)) == 0)
				return n;
		}
	return 0;
}

/* ---------------------------------------------------------------- counters */

/* Keys are hashed with a salt of the day: the store holds no addresses. */
static Jeda *
counter(struct req *rq, const Rahasia *k, const char *what, const char *who,
    bool hold)
{
	uint8_t tag[TAG];
	Jeda *j;

	mac(tag, k != NULL ? &k->kunci : NULL, arena_printf(rq->arena,
	    "jeda %s %d %s", what, (int)rq->today, who));
	if ((j = jeda_get(rq->store, tag, COUNTER, hold)) != NULL)
		return j;
	j = arena_get(rq->arena, sizeof *j);
	*j = (Jeda)JEDA__INIT;
	j->kunci.data = arena_get(rq->arena, COUNTER);
	memcpy(j->kunci.data, tag, COUNTER);
	j->kunci.len = COUNTER;
	return j;
}

static bool
office(struct req *rq)
{
	for (size_t i = 0; i < rq->agency->n_jaringan_kantor; i++)
		if (network_in(rq->network, rq->agency->jaringan_kantor[i]))
			return true;
	return false;
}

struct throttle
throttle_read(struct req *rq, enum throttled what, const char *nomor,
    bool hold)
{
	struct throttle t = { 0 };
	bool code = what == TRY_CODE;
	const Rahasia *k = keys(rq, hold);
	const char *place = rq->network;

	t.factor = office(rq) ? OFFICE : 1;
	t.good = known(rq, k, nomor);
	if (t.good == BROWSER_KNOWN)
		place = browser_mark(rq);
	t.place = counter(rq, k, code ? "kode" : "tempat", arena_printf(rq->arena, "%s %s",
	    nomor, place), hold);
	t.account = counter(rq, k, code ? "kode-akun" : "akun", nomor, hold);
	t.network = counter(rq, k, "jaringan", rq->network, hold);
	return t;
}

int64_t
throttle_left(const struct throttle *t, int64_t now)
{
	int64_t place = jeda_left(t->place, now);
	int64_t account = jeda_left(t->account, now);

	if (t->good == BROWSER_KNOWN || place > account)
		return place;
	return account;
}

bool
throttle_hot(const struct throttle *t, int64_t now)
{
	return t->good < BROWSER_KNOWN && jeda_left(t->network, now) > 0;
}

void
throttle_fail(struct req *rq, struct throttle *t)
{
	bool hot = throttle_hot(t, rq->now);

	do
		jeda_fail(t->place, JEDA_AKUN_JARINGAN, rq->now, 1);
	while (hot && jeda_left(t->place, rq->now) == 0);
	jeda_fail(t->account, JEDA_AKUN, rq->now, 1);
	jeda_fail(t->network, JEDA_JARINGAN, rq->now, t->factor);
	store_put(rq->store, T_JEDA, &t->place->base);
	store_put(rq->store, T_JEDA, &t->account->base);
	store_put(rq->store, T_JEDA, &t->network->base);
}

void
throttle_good(struct req *rq, struct throttle *t, const char *nomor)
{
	const Rahasia *k = keys(rq, true);
	uint8_t salt[SALT];

	if (t->place->gagal > 0) {
		t->place->gagal = 0;
		t->place->tahan_sampai = 0;
		store_put(rq->store, T_JEDA, &t->place->base);
	}
	random_bytes(salt, sizeof salt);
	browser_mark_set(rq, mark(rq, &k->kunci, nomor,
	    t->good < BROWSER_KNOWN ? t->good + 1 : BROWSER_KNOWN, salt));
}
