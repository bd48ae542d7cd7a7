/* login_password.c - the own password: changed, or typed again (AU-4, SE-7) */
#include <stdio.h>

#include "find.h"
#include "log.h"
#include "login.h"

static const char sandi_page[] = "login/sandi.cs";

struct reply
login_sandi_form(struct req *rq)
{
	(void)rq;
	return page(sandi_page);
}

/* About the one who is signed in. */
static struct attempt *
own_attempt(struct req *rq)
{
	struct attempt *a = rq->own = req_keep(rq, sizeof *a);

	a->pegawai = rq->user->pegawai;
	snprintf(a->nomor, sizeof a->nomor, "%s", rq->user->orang->nomor);
	return a;
}

struct reply
login_sandi_first(struct req *rq)
{
	struct attempt *a = own_attempt(rq);
	struct problems bad = { 0 };
	struct throttle t;

	t = throttle_read(rq, TRY_PASSWORD, a->nomor, false);
	if (throttle_left(&t, rq->now) > 0)
		return attempt_wait(rq, sandi_page, "sandi_lama", &t);
	if (*form_text(rq, "sandi_lama") == '\0')
		problem(&bad, "sandi_lama", "kosong");
	attempt_check(rq, rq->user->orang, &bad);
	if (bad.n > 0)
		return page_again(rq, sandi_page, &bad);
	secret_read(rahasia_get(rq->store, a->pegawai, false), a->kept);
	return (struct reply){ 0 };
}

void
login_sandi_between(struct req *rq)
{
	struct attempt *a = rq->own;

	if ((a->busy = !hash_gate_enter(rq)))
		return;
	a->right = secret_is(a->kept, form_text(rq, "sandi_lama"));
	if (a->right)
		attempt_make(rq, a);
	hash_gate_leave(rq);
}

struct reply
login_sandi(struct req *rq)
{
	struct attempt *a = rq->own;
	struct throttle t;
	Rahasia *r;

	if (a->busy)
		return refuse_why(503, "masuk-ramai");
	r = rahasia_get(rq->store, a->pegawai, true);
	t = throttle_read(rq, TRY_PASSWORD, a->nomor, true);
	/* Others may have failed in the meantime: no sixth answer. */
	if (throttle_left(&t, rq->now) > 0)
		return attempt_wait(rq, sandi_page, "sandi_lama", &t);
	if (!a->right || !attempt_holds(r, a)) {
		throttle_fail(rq, &t);
		return attempt_again(rq, sandi_page, "sandi_lama",
		    "sandi-lama-salah");
	}
	if (a->leaked)
		return attempt_again(rq, sandi_page, "sandi_baru", "sandi-bocor");
	attempt_keep(rq, r, a, "login/sandi");
	return go(rq, "/cgi-bin/login/sesi?pesan=sandi-diganti");
}

/* ------------------------------------------------ the same password again */

static const char ulang_page[] = "login/ulang.cs";

struct reply
login_ulang_form(struct req *rq)
{
	if (session_fresh(rq))
		return go(rq, "%s", login_target(rq));
	return page(ulang_page);
}

struct reply
login_ulang_first(struct req *rq)
{
	struct attempt *a = own_attempt(rq);
	struct throttle t;

	t = throttle_read(rq, TRY_PASSWORD, a->nomor, false);
	if (throttle_left(&t, rq->now) > 0)
		return attempt_wait(rq, ulang_page, "sandi", &t);
	secret_read(rahasia_get(rq->store, a->pegawai, false), a->kept);
	return (struct reply){ 0 };
}

void
login_ulang_between(struct req *rq)
{
	struct attempt *a = rq->own;

	if ((a->busy = !hash_gate_enter(rq)))
		return;
	a->right = secret_is(a->kept, form_text(rq, "sandi"));
	hash_gate_leave(rq);
	if (!a->right)
		log_event("sandi-salah", "nip", a->nomor, "jaringan",
		    rq->network, NULL);
}

struct reply
login_ulang(struct req *rq)
{
	struct attempt *a = rq->own;
	struct throttle t;
	Rahasia *r;

	if (a->busy)
		return refuse_why(503, "masuk-ramai");
	r = rahasia_get(rq->store, a->pegawai, true);
	t = throttle_read(rq, TRY_PASSWORD, a->nomor, true);
	/* Others may have failed in the meantime: no sixth answer. */
	if (throttle_left(&t, rq->now) > 0)
		return attempt_wait(rq, ulang_page, "sandi", &t);
	if (!a->right || !attempt_holds(r, a)) {
		throttle_fail(rq, &t);
		return attempt_again(rq, ulang_page, "sandi",
		    "sandi-lama-salah");
	}
	store_act(rq->store, "login/ulang", "");
	session_renew(rq);
	return go(rq, "%s", login_target(rq));
}
