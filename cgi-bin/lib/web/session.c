/* session.c - who is it?  Sessions live in the store (SE-1 ... SE-6) */
#include <sodium.h>
#include <string.h>

#include "die.h"
#include "find.h"
#include "id.h"
#include "inside.h"
#include "log.h"
#include "office.h"
#include "sesi.h"
#include "text.h"

enum {
	SID_BYTES	= 32,
	SID_CHARS	= 43,		/* base64url of them */
	KEY_BYTES	= crypto_hash_sha256_BYTES,
	AT_MOST		= 5		/* SE-6 */
};
enum { MINUTE_MS = 60 * 1000, FRESH_MS = 2 * MINUTE_MS };

const char *
cookie_name(const struct conf *conf, const char *plain)
{
	/* __Host-: only this host could set it, and only over https (WB-1). */
	if (strcmp(plain, "ek") == 0)
		return conf->http_plain ? "ek" : "__Host-ek";
	if (strcmp(plain, "ekp") == 0)
		return conf->http_plain ? "ekp" : "__Host-ekp";
	if (strcmp(plain, "ekb") == 0)
		return conf->http_plain ? "ekb" : "__Host-ekb";
	die("no cookie %s", plain);
}

static struct cookie *
cookie_add(struct req *rq, const char *plain)
{
	struct cookie *c, **at = &rq->in->cookies;
	const char *name = cookie_name(rq->in->house->conf, plain);

	/* Set twice in one answer, the last one counts. */
	while (*at != NULL && strcmp((*at)->name, name) != 0)
		at = &(*at)->next;
	if (*at == NULL) {
		*at = arena_get(rq->in->arena, sizeof **at);
		(*at)->name = name;
	}
	c = *at;
	c->drop = false;
	c->days = 0;
	return c;
}

void
cookie_set(struct req *rq, const char *plain, const char *value)
{
	cookie_add(rq, plain)->value = value;
}

void
cookie_drop(struct req *rq, const char *plain)
{
	struct cookie *c = cookie_add(rq, plain);

	c->value = "";
	c->drop = true;
}

const char *
browser_mark(struct req *rq)
{
	return *rq->in->mark != '\0' ? rq->in->mark : NULL;
}

void
browser_mark_set(struct req *rq, const char *value)
{
	struct cookie *c = cookie_add(rq, "ekb");

	c->value = value;
	c->days = 180;
}

/* The store knows only the hash: who reads the store cannot be anybody. */
static bool
session_key(const char *sid, unsigned char key[KEY_BYTES])
{
	unsigned char id[SID_BYTES];
	size_t len = 0;

	if (strlen(sid) != SID_CHARS || sodium_base642bin(id, sizeof id, sid,
	    SID_CHARS, NULL, &len, NULL,
	    sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 || len != sizeof id)
		return false;
	crypto_hash_sha256(key, id, sizeof id);
	return true;
}

static unsigned
roles_of(const Akun *akun)
{
	unsigned roles = 0;

	for (size_t i = 0; i < akun->n_peran; i++)
		roles |= ROLE(akun->peran[i]->nama);
	return roles;
}

void
session_find(struct req *rq)
{
	struct inside *in = rq->in;
	unsigned char key[KEY_BYTES];
	struct user *u = &in->user;
	int64_t end;
	Sesi *s;

	in->session = NULL;
	in->live = false;
	rq->user = NULL;
	if (!session_key(in->sid, key) ||
	    (s = sesi_get(rq->store, key, sizeof key, false)) == NULL ||
	    s->csrf.len != SID_BYTES)
		return;
	if (s->diakhiri != 0) {
		in->ended = s;
		return;
	}
	/* Rights are read per request: a closed account ends at once (SE-5). */
	*u = (struct user){ .pegawai = s->pegawai, .sesi = s };
	u->akun = akun_get(rq->store, s->pegawai, false);
	u->orang = pegawai_get(rq->store, s->pegawai, false);
	if (u->akun == NULL || !u->akun->aktif || u->orang == NULL)
		return;
	end = sesi_expires(s, u->akun);
	if (rq->now >= end + SESI_REMEMBERED_MS)
		return;
	in->session = s;
	in->live = rq->now < end;
	if (!in->live)
		return;
	u->roles = roles_of(u->akun);
	u->office = text_or_empty(office_name(rq->store, u->orang, rq->today));
	rq->user = u;
	store_actor(rq->store, u->pegawai);
}

/* The oldest of a person's live sessions end, so that a new one makes five. */
static void
session_room(struct req *rq, uint64_t pegawai)
{
	const Akun *akun = akun_get(rq->store, pegawai, false);
	Sesi **all = sesi_of(rq->store, pegawai);

	for (;;) {
		Sesi *oldest = NULL;
		size_t n = 0;

		for (size_t i = 0; all[i] != NULL; i++) {
			if (!sesi_lives(all[i], akun, rq->now))
				continue;
			n++;
			if (oldest == NULL || all[i]->terakhir < oldest->terakhir)
				oldest = all[i];
		}
		if (n < AT_MOST)
			return;
		oldest->diakhiri = rq->now;
		store_put(rq->store, T_SESI, &oldest->base);
	}
}

/* The session this request came with ends; a stolen id is worth nothing. */
static void
session_close(struct req *rq)
{
	unsigned char key[KEY_BYTES];
	Sesi *s;

	if (!session_key(rq->in->sid, key) ||
	    (s = sesi_get(rq->store, key, sizeof key, true)) == NULL ||
	    s->diakhiri != 0)
		return;
	s->diakhiri = rq->now;
	store_put(rq->store, T_SESI, &s->base);
}

bool
session_fresh(const struct req *rq)
{
	return rq->now - rq->in->session->dikuatkan < FRESH_MS;
}

/* A new id, always: what an attacker planted before is of no use (SE-2). */
static void
session_put(struct req *rq, uint64_t pegawai, int64_t begun)
{
	struct inside *in = rq->in;
	unsigned char id[SID_BYTES];
	Sesi s = SESI__INIT;

	random_bytes(id, sizeof id);
	s.kunci.len = KEY_BYTES;
	s.kunci.data = arena_get(in->arena, KEY_BYTES);
	crypto_hash_sha256(s.kunci.data, id, sizeof id);
	s.csrf.len = SID_BYTES;
	s.csrf.data = arena_get(in->arena, SID_BYTES);
	random_bytes(s.csrf.data, SID_BYTES);
	s.pegawai = pegawai;
	s.dibuat = begun;
	s.terakhir = s.dikuatkan = rq->now;
	s.jaringan = rq->network;
	s.peramban = rq->agent;
	s.id = id_new(rq->arena, rq->now);
	store_actor(rq->store, pegawai);
	store_put(rq->store, T_SESI, &s.base);
	cookie_set(rq, "ek", base64url(in->arena, id, sizeof id));
	cookie_drop(rq, "ekp");
	sodium_memzero(id, sizeof id);
	in->begun = pegawai;
}

void
session_begin(struct req *rq, uint64_t pegawai)
{
	session_close(rq);
	session_room(rq, pegawai);
	session_put(rq, pegawai, rq->now);
}

void
session_renew(struct req *rq)
{
	session_close(rq);
	session_put(rq, rq->user->pegawai, rq->in->session->dibuat);
}

void
session_end(struct req *rq)
{
	session_close(rq);
	cookie_drop(rq, "ek");
	rq->in->clear_site = true;	/* SE-4 */
}

struct seen {
	const ProtobufCBinaryData *key;
	int64_t now;
};

static bool
touch(struct store *store, void *ctx)
{
	const struct seen *seen = ctx;
	Sesi *s = sesi_get(store, seen->key->data, seen->key->len, true);

	if (s == NULL || s->diakhiri != 0 || s->terakhir >= seen->now)
		return false;
	s->terakhir = seen->now;
	store_put(store, T_SESI, &s->base);
	return true;
}

void
session_seen(struct req *rq)
{
	const Sesi *s = rq->in->session;
	struct store_user who = {
		.program = rq->program, .writer = true, .lazy = true,
		.now = rq->now,
		.reads = BIT(T_SESI), .writes = BIT(T_SESI),
		.request = rq->id, .network = rq->network,
	};
	ProtobufCBinaryData key;
	struct seen seen = { &key, rq->now };

	if (!rq->in->live || rq->now - s->terakhir < MINUTE_MS)
		return;
	/* The store's arena, where s lives, goes with the next section. */
	who.actor = s->pegawai;
	key.len = s->kunci.len;
	key.data = (uint8_t *)arena_copy(rq->in->arena, s->kunci.data, s->kunci.len);
	/* Failure means an earlier end of the session, nothing else. */
	(void)store_run(rq->store, &who, touch, &seen);
}
