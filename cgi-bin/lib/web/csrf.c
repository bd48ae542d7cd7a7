/* csrf.c - was this form made by us, for this browser?  (WB-2) */
#include <sodium.h>
#include <string.h>

#include "find.h"
#include "id.h"
#include "inside.h"

enum {
	KEY	= crypto_auth_hmacsha256_KEYBYTES,
	TAG	= crypto_auth_hmacsha256_BYTES,
	CHARS	= 43			/* base64url of 32 bytes */
};

static const char *
token(struct arena *arena, const unsigned char key[KEY], const char *about)
{
	unsigned char tag[TAG];

	crypto_auth_hmacsha256(tag, (const unsigned char *)about, strlen(about),
	    key);
	return base64url(arena, tag, sizeof tag);
}

static bool
same(const char *got, const char *right)
{
	return strlen(got) == CHARS && strlen(right) == CHARS &&
	    sodium_memcmp(got, right, CHARS) == 0;
}

/*
 * Before anybody is signed in, the key of the token is a random cookie of its
 * own (HttpOnly, SameSite=Lax, __Host-): the form carries an HMAC made with
 * it, the browser sends the cookie, and the two must fit.  A foreign page can
 * neither read the cookie nor, because of __Host-, set one whose HMAC it
 * knows; what it could fetch from us with its own cookie does not fit the
 * victim's.  The token does not tell the cookie.  A secret of the server in
 * the HMAC would add nothing: an attacker able to plant a cookie could plant
 * one fetched from us, with its token.  session_begin() drops this cookie.
 */
static bool
pre_key(const char *cookie, unsigned char key[KEY])
{
	size_t len = 0;

	return strlen(cookie) == CHARS && sodium_base642bin(key, KEY, cookie,
	    CHARS, NULL, &len, NULL,
	    sodium_base64_VARIANT_URLSAFE_NO_PADDING) == 0 && len == KEY;
}

static const char *
pre_token(struct req *rq, const unsigned char key[KEY])
{
	return token(rq->in->arena, key, arena_printf(rq->in->arena,
	    "sebelum masuk: %s", rq->program));
}

const char *
csrf_for(struct req *rq, const char *program)
{
	return token(rq->in->arena, rq->in->session->csrf.data, program);
}

const char *
csrf_token(struct req *rq)
{
	struct inside *in = rq->in;
	unsigned char key[KEY];

	if (in->live)
		return csrf_for(rq, rq->program);
	if (!pre_key(in->pre, key)) {
		random_bytes(key, sizeof key);
		/* Kept for a second try in the same request, too. */
		in->pre = base64url(in->arena, key, sizeof key);
		cookie_set(rq, "ekp", in->pre);
	}
	return pre_token(rq, key);
}

bool
csrf_of_ended(struct req *rq)
{
	return same(form_first(&rq->in->form, "_csrf"), token(rq->in->arena,
	    rq->in->ended->csrf.data, rq->program));
}

bool
csrf_of_earlier(struct req *rq)
{
	const char *got = form_first(&rq->in->form, "_csrf");
	Sesi **all = sesi_of(rq->store, rq->user->pegawai);

	for (size_t i = 0; all[i] != NULL; i++)
		if (rq->now - all[i]->terakhir < SESI_REMEMBERED_MS &&
		    all[i]->csrf.len == KEY && same(got, token(rq->in->arena,
		    all[i]->csrf.data, rq->program)))
			return true;
	return false;
}

bool
csrf_ok(struct req *rq)
{
	struct inside *in = rq->in;
	const char *got = form_first(&in->form, "_csrf");
	unsigned char key[KEY];

	if (in->foreign)
		return false;
	if (in->session != NULL && same(got, csrf_for(rq, rq->program)))
		return true;
	/* A login form opened before signing in in another window. */
	return in->route->need == ANYONE && pre_key(in->pre, key) &&
	    same(got, pre_token(rq, key));
}
