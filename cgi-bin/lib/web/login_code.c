/* login_code.c - a new password with an activation or reset code (AU-11) */
#include "find.h"
#include "kode.h"
#include "log.h"
#include "login.h"

static const char aktivasi_page[] = "login/aktivasi.cs";

struct reply
login_aktivasi_form(struct req *rq)
{
	show_text(rq, "Nip", "%s", form_text(rq, "nip"));
	show_text(rq, "Kode", "%s", form_text(rq, "kode"));
	return page(aktivasi_page);
}

/* The person whose code was typed, if it is still open (AU-11). */
static const Pegawai *
code_of(struct req *rq, const struct attempt *a, Rahasia **r, bool hold)
{
	const Pegawai *p = attempt_person(rq, a);

	if (p == NULL)
		return NULL;
	*r = rahasia_get(rq->store, p->pegawai, hold);
	return kode_valid(*r, form_text(rq, "kode"), rq->now) ? p : NULL;
}

/* A wrong code is a failure of its network, too (AU-8). */
static struct reply
wrong_code(struct req *rq, const struct attempt *a)
{
	struct throttle t = throttle_read(rq, TRY_CODE, a->nomor, true);

	log_event("kode-salah", "nip", a->nomor, "jaringan", rq->network,
	    NULL);
	if (throttle_left(&t, rq->now) > 0)
		return attempt_wait(rq, aktivasi_page, "kode", &t);
	throttle_fail(rq, &t);
	return attempt_again(rq, aktivasi_page, "kode", "kode-salah");
}

/* What is wrong with a password is told only to who has the code. */
struct reply
login_aktivasi_first(struct req *rq)
{
	struct attempt *a = rq->own = req_keep(rq, sizeof *a);
	struct problems bad = { 0 };
	struct throttle t;
	Rahasia *r = NULL;
	const Pegawai *p;

	attempt_nomor(rq, a);
	t = throttle_read(rq, TRY_CODE, a->nomor, false);
	if (throttle_left(&t, rq->now) > 0)
		return attempt_wait(rq, aktivasi_page, "kode", &t);
	if ((p = code_of(rq, a, &r, false)) == NULL)
		return wrong_code(rq, a);
	attempt_check(rq, p, &bad);
	if (bad.n > 0)
		return page_again(rq, aktivasi_page, &bad);
	return (struct reply){ 0 };
}

void
login_aktivasi_between(struct req *rq)
{
	struct attempt *a = rq->own;

	if ((a->busy = !hash_gate_enter(rq)))
		return;
	attempt_make(rq, a);
	hash_gate_leave(rq);
}

struct reply
login_aktivasi(struct req *rq)
{
	struct attempt *a = rq->own;
	Rahasia *r = NULL;

	if (a->busy)
		return refuse_why(503, "masuk-ramai");
	if (a->leaked)
		return attempt_again(rq, aktivasi_page, "sandi_baru",
		    "sandi-bocor");
	if (code_of(rq, a, &r, true) == NULL)
		return wrong_code(rq, a);
	store_actor(rq->store, r->pegawai);
	attempt_keep(rq, r, a, "login/aktivasi");
	return go(rq, "/cgi-bin/beranda?pesan=akun-aktif");
}
