/* answer.c - inside the section: who asks, may he, and the handler (AZ-5) */
#include <sodium.h>
#include <string.h>

#include "find.h"
#include "id.h"
#include "inside.h"
#include "log.h"

/* A new try: nothing of the one before is left (architecture, Life 9). */
static void
begin(struct req *rq)
{
	struct inside *in = rq->in;

	hdf_destroy(&in->hdf);
	in->hdf = hdf_new();
	in->session = in->ended = NULL;
	in->live = in->restored = in->again = in->stale = false;
	in->draft = NULL;
	in->rest = "";
	in->clear_site = in->full = false;
	in->nonce = NULL;
	in->cookies = NULL;
	in->begun = 0;
	in->refusals = NULL;
	in->looks = NULL;
	in->ties = NULL;
	in->bad = NULL;
	rq->user = NULL;
	rq->agency = pengaturan_get(rq->store, false);
	in->zone = rq->agency->zona != 0 ? rq->agency->zona : 420;
	rq->today = date_of(rq->now, in->zone);
	if (!in->route->public_cache)
		session_find(rq);
}

/* Back to this page afterwards, unless its address is too long to be kept. */
static const char *
sign_in_for(const struct inside *in)
{
	const char *to = arena_printf(in->arena, "/cgi-bin/login?ke=%s",
	    url_quote(in->arena, in->url));

	return own_path(to) ? to : "/cgi-bin/login";
}

/* Nobody is signed in where somebody must be. */
static struct reply
sign_in_first(struct req *rq)
{
	struct inside *in = rq->in;

	if (in->method == GET)
		return go(rq, "%s", sign_in_for(in));
	/* The script asks again by itself; what he sends by hand is kept. */
	if (*form_first(&in->form, "_otomatis") != '\0')
		return refuse_why(403, "sesi");
	/* The session expired while he typed: nothing is lost, nothing done. */
	if (in->session != NULL && csrf_ok(rq))
		return draft_keep(rq, NULL);
	return refuse_why(403, "sesi");
}

static struct reply
wrong_token(struct req *rq)
{
	struct inside *in = rq->in;

	if (in->foreign)
		return refuse_why(403, "asal");
	/* Logging out twice, by a double click, is logging out. */
	if (in->ended != NULL && csrf_of_ended(rq))
		return go(rq, "/cgi-bin/login");
	/* He has signed in again in another window, and sends the old form here:
	 * it comes back filled, with a token of today (architecture 19). */
	if (in->route->need == SIGNED_IN && csrf_of_earlier(rq) &&
	    *form_first(&in->form, "_otomatis") == '\0')
		return draft_keep(rq, NULL);
	if (in->route->need == ANYONE && *in->pre == '\0')
		return refuse_why(403, "kuki");
	return refuse_why(403, "token");
}

/* SE-7: an unattended screen is not enough for this; what was typed waits. */
static struct reply
password_first(struct req *rq)
{
	static const char again[] = "/cgi-bin/login/ulang";

	if (rq->in->method == POST)
		return draft_keep(rq, again);
	return go(rq, "%s?ke=%s", again, url_quote(rq->in->arena,
	    rq->in->url));
}

/* Session, origin of the form, right of the route; R_NONE when all is well. */
static struct reply
admit(struct req *rq)
{
	struct inside *in = rq->in;
	const struct reply well = { .kind = R_NONE };

	if (in->route->need == SIGNED_IN && rq->user == NULL)
		return sign_in_first(rq);
	if (in->method == POST && !csrf_ok(rq))
		return wrong_token(rq);
	if (in->route->need == SIGNED_IN && !allow_route(rq))
		return refuse_why(403, "hak");
	/* What is only kept, or let go, needs no password. */
	if (in->route->fresh && !session_fresh(rq) &&
	    *form_first(&in->form, "_otomatis") == '\0' &&
	    *form_first(&in->form, "_buang") == '\0')
		return password_first(rq);
	return well;
}

/* A record the form is about. */
static void
named_record(void *ctx, const struct field *f, const char *name,
    const struct value *value)
{
	crypto_hash_sha256_state *hash = ctx;

	if (f->kind != ID && strcmp(f->name, "p") != 0)
		return;
	crypto_hash_sha256_update(hash, (const unsigned char *)name,
	    strlen(name) + 1);
	for (; value != NULL; value = value->next)
		crypto_hash_sha256_update(hash,
		    (const unsigned char *)value->text,
		    strlen(value->text) + 1);
}

/*
 * What the nonce is remembered under: several forms may be on one page, each
 * with its path, or the records it names, and all with the page's nonce.
 */
const char *
sent_once(struct req *rq, const char *nonce)
{
	const struct form *form = &rq->in->form;
	crypto_hash_sha256_state state;
	unsigned char hash[crypto_hash_sha256_BYTES];

	crypto_hash_sha256_init(&state);
	crypto_hash_sha256_update(&state, (const unsigned char *)nonce,
	    strlen(nonce) + 1);
	crypto_hash_sha256_update(&state, (const unsigned char *)rq->path,
	    strlen(rq->path) + 1);
	form_each(form, named_record, &state);
	crypto_hash_sha256_final(&state, hash);
	return base64url(rq->in->arena, hash, sizeof hash);
}

/* A form sent twice has one effect (BZ-3): the second gets the first's answer. */
static struct reply
replay(struct req *rq)
{
	struct inside *in = rq->in;
	const char *nonce = form_first(&in->form, "_nonce"), *target;

	if (in->method != POST || rq->user == NULL)
		return (struct reply){ .kind = R_NONE };
	if (!nonce_valid(nonce))
		return in->route->need == ANYONE ?
		    (struct reply){ .kind = R_NONE } : refuse_why(400, "nonce");
	if ((target = store_replay(rq->store, sent_once(rq, nonce))) == NULL)
		return (struct reply){ .kind = R_NONE };
	in->nonce = nonce;
	return go(rq, "%s", target);
}

/* The form was carried out. */
static struct reply
carried_out(struct req *rq, struct reply reply)
{
	struct inside *in = rq->in;
	const char *nonce = form_first(&in->form, "_nonce");

	/* A value longer than declared is never stored, whoever forgot it. */
	if (in->form.too_long)
		return refuse_why(400, "panjang");
	if (rq->user != NULL && nonce_valid(nonce)) {
		store_remember(rq->store, sent_once(rq, nonce), reply.target);
		draft_done(rq);
	}
	return reply;
}

/* A form that is not to be carried out: it is kept, or its text let go. */
static struct reply
of_drafts(struct req *rq)
{
	struct inside *in = rq->in;

	if (in->method == POST && rq->user != NULL &&
	    in->route->need == SIGNED_IN) {
		if (*form_first(&in->form, "_otomatis") != '\0')
			return draft_auto(rq);
		if (*form_first(&in->form, "_buang") != '\0')
			return draft_discard(rq);
	}
	return (struct reply){ .kind = R_NONE };
}

struct reply
answer(struct req *rq, struct reply (*run)(struct req *))
{
	struct inside *in = rq->in;
	struct reply reply;

	begin(rq);
	reply = admit(rq);
	if (reply.kind == R_NONE)
		reply = of_drafts(rq);
	if (reply.kind == R_NONE)
		reply = replay(rq);
	if (reply.kind == R_NONE) {
		store_act(rq->store, arena_printf(in->arena, "%s%s", rq->program,
		    rq->path), rq->user != NULL ? rq->user->office : "");
		if (in->method == GET && rq->user != NULL)
			draft_fill(rq);
		reply = run(rq);
		if (in->full)
			reply = refuse_why(507, "");
		else if (reply.kind == R_GO && in->method == POST)
			reply = carried_out(rq, reply);
		else if (reply.kind == R_MORE && in->form.too_long)
			reply = refuse_why(400, "panjang");
	}
	if (reply.kind != R_MORE && reply.kind != R_GO &&
	    reply.kind != R_FILE && reply.kind != R_NONE)
		page_frame(rq);
	return reply;
}
