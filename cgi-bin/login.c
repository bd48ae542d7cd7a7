/* login.c - sign in and out, activate, change the password, own sessions */
#include <stdio.h>
#include <string.h>

#include "attempt.h"
#include "find.h"
#include "kode.h"
#include "log.h"
#include "secret.h"
#include "sesi.h"
#include "throttle.h"
#include "web.h"

/* --------------------------------------------------------------- signing in */

static const char masuk_page[] = "login/masuk.cs";

static struct reply
form(struct req *rq)
{
	(void)rq;
	if (rq->user != NULL)
		return go(rq, "/cgi-bin/beranda");
	return page(masuk_page);
}

/* First section: who is it, and may he try at all? */
static struct reply
masuk_first(struct req *rq)
{
	struct attempt *a = rq->own = req_keep(rq, sizeof *a);
	struct throttle t;
	const Pegawai *p;

	attempt_nomor(rq, a);
	t = throttle_read(rq, TRY_PASSWORD, a->nomor, false);
	if (throttle_left(&t, rq->now) > 0)
		return attempt_wait(rq, masuk_page, "sandi", &t);
	if ((p = attempt_person(rq, a)) != NULL) {
		a->pegawai = p->pegawai;
		secret_read(rahasia_get(rq->store, p->pegawai, false), a->kept);
	}
	return (struct reply){ 0 };
}

/* Outside of any section: the same work for everybody (AU-9). */
static void
masuk_between(struct req *rq)
{
	struct attempt *a = rq->own;
	const char *sandi = form_text(rq, "sandi");

	if ((a->busy = !hash_gate_enter(rq)))
		return;
	a->right = secret_is(a->kept, sandi);
	if (a->right && secret_weak(a->kept) && !secret_make(a->made, sandi))
		a->made[0] = '\0';
	hash_gate_leave(rq);
	log_event(a->right ? "sandi-benar" : "sandi-salah", "nip", a->nomor,
	    "jaringan", rq->network, NULL);
}

/* Last section: all is checked again, then the session begins (SE-2). */
static struct reply
masuk(struct req *rq)
{
	struct attempt *a = rq->own;
	struct throttle t;
	Rahasia *r = NULL;
	Akun *akun;

	if (a->busy)
		return refuse_why(503, "masuk-ramai");
	if (a->right && attempt_person(rq, a) != NULL)
		r = rahasia_get(rq->store, a->pegawai, true);
	t = throttle_read(rq, TRY_PASSWORD, a->nomor, true);
	/* Others may have failed in the meantime: no sixth answer. */
	if (throttle_left(&t, rq->now) > 0)
		return attempt_wait(rq, masuk_page, "sandi", &t);
	if (!attempt_holds(r, a)) {
		bool hot = throttle_hot(&t, rq->now);

		throttle_fail(rq, &t);
		return hot ? attempt_wait(rq, masuk_page, "sandi", &t) :
		    attempt_again(rq, masuk_page, "sandi", "masuk-salah");
	}
	if (*a->made != '\0') {
		secret_write(r, a->made);
		store_put(rq->store, T_RAHASIA, &r->base);
	}
	akun = akun_get(rq->store, a->pegawai, true);
	akun->masuk_terakhir = rq->now;
	store_act(rq->store, "login/masuk", "");
	store_put(rq->store, T_AKUN, &akun->base);
	throttle_good(rq, &t, a->nomor);
	session_begin(rq, a->pegawai);
	return go(rq, "%s", login_target(rq));
}

static struct reply
keluar(struct req *rq)
{
	session_end(rq);
	return go(rq, "/cgi-bin/login?pesan=keluar");
}

/* --------------------------------------------------------------- activation */

static const char aktivasi_page[] = "login/aktivasi.cs";

static struct reply
aktivasi_form(struct req *rq)
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
static struct reply
aktivasi_first(struct req *rq)
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

static void
aktivasi_between(struct req *rq)
{
	struct attempt *a = rq->own;

	if ((a->busy = !hash_gate_enter(rq)))
		return;
	attempt_make(rq, a);
	hash_gate_leave(rq);
}

static struct reply
aktivasi(struct req *rq)
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

/* --------------------------------------------------- change of the password */

static const char sandi_page[] = "login/sandi.cs";

static struct reply
sandi_form(struct req *rq)
{
	(void)rq;
	return page(sandi_page);
}

static struct reply
sandi_first(struct req *rq)
{
	struct attempt *a = rq->own = req_keep(rq, sizeof *a);
	struct problems bad = { 0 };
	struct throttle t;

	a->pegawai = rq->user->pegawai;
	snprintf(a->nomor, sizeof a->nomor, "%s", rq->user->orang->nomor);
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

static void
sandi_between(struct req *rq)
{
	struct attempt *a = rq->own;

	if ((a->busy = !hash_gate_enter(rq)))
		return;
	a->right = secret_is(a->kept, form_text(rq, "sandi_lama"));
	if (a->right)
		attempt_make(rq, a);
	hash_gate_leave(rq);
}

static struct reply
sandi(struct req *rq)
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

/* ------------------------------------------------------------- own sessions */

static struct reply
sesi(struct req *rq)
{
	for (Sesi **s = sesi_of(rq->store, rq->user->pegawai); *s != NULL;
	    s++) {
		struct row *row;

		if (!sesi_lives(*s, rq->user->akun, rq->now))
			continue;
		row = show_row(rq, "SesiList");
		row_record(rq, row, "sesi", &(*s)->base);
		row_flag(rq, row, "ini",
		    strcmp((*s)->id, rq->user->sesi->id) == 0);
	}
	show(rq, "Akun", &rq->user->akun->base);
	show(rq, "Pegawai", &rq->user->orang->base);
	return page("login/sesi.cs");
}

/* Ends one of the own sessions, or all others (SE-5). */
static struct reply
sesi_akhiri(struct req *rq)
{
	Sesi *s;

	if (*form_text(rq, "id") == '\0') {
		sesi_end_others(rq->store, rq->user->sesi, rq->now);
		return go(rq, "/cgi-bin/login/sesi?pesan=sesi-diakhiri");
	}
	s = sesi_own(rq->store, rq->user->pegawai, form_text(rq, "id"));
	if (s == NULL)
		return refuse(404);
	if (strcmp(s->id, rq->user->sesi->id) == 0)
		return keluar(rq);
	sesi_end(rq->store, s, rq->now);
	return go(rq, "/cgi-bin/login/sesi?pesan=sesi-diakhiri");
}

static struct reply
logo(struct req *rq)
{
	const ProtobufCBinaryData *png = &rq->agency->logo;

	if (png->len == 0)
		return refuse(404);
	return file(png->data, png->len, "image/png", NULL, false);
}

/* Passwords are bytes as typed; limits above the rule's, so that a person
 * hears the rule and not "400". */
static const struct field masuk_fields[] = {
	{ .name = "nip", .kind = LINE, .max = 100 },
	{ .name = "sandi", .kind = SECRET, .max = 1000 },
	{ 0 }
};
static const struct field aktivasi_fields[] = {
	{ .name = "nip", .kind = LINE, .max = 100 },
	{ .name = "kode", .kind = LINE, .max = 100 },
	{ .name = "sandi_baru", .kind = SECRET, .max = 1000 },
	{ .name = "sandi_ulang", .kind = SECRET, .max = 1000 },
	{ 0 }
};
static const struct field sandi_fields[] = {
	{ .name = "sandi_lama", .kind = SECRET, .max = 1000 },
	{ .name = "sandi_baru", .kind = SECRET, .max = 1000 },
	{ .name = "sandi_ulang", .kind = SECRET, .max = 1000 },
	{ 0 }
};
static const struct field sesi_fields[] = {
	{ .name = "id", .kind = ID },
	{ 0 }
};

static const struct route routes[] = {
	{ GET, "", ANYONE, 0, masuk_fields, .run = form },
	{ POST, "", ANYONE, 0, masuk_fields, .first = masuk_first,
	  .between = masuk_between, .run = masuk },
	{ POST, "/keluar", SIGNED_IN, BERANDA, NULL, .run = keluar },
	{ GET, "/aktivasi", ANYONE, 0, aktivasi_fields, .run = aktivasi_form },
	{ POST, "/aktivasi", ANYONE, 0, aktivasi_fields,
	  .first = aktivasi_first, .between = aktivasi_between,
	  .run = aktivasi },
	{ GET, "/sandi", SIGNED_IN, BERANDA, NULL, .run = sandi_form },
	{ POST, "/sandi", SIGNED_IN, BERANDA, sandi_fields,
	  .first = sandi_first, .between = sandi_between, .run = sandi },
	{ GET, "/sesi", SIGNED_IN, BERANDA, NULL, .run = sesi },
	{ POST, "/sesi/akhiri", SIGNED_IN, BERANDA, sesi_fields,
	  .run = sesi_akhiri },
	{ GET, "/logo", ANYONE, 0, NULL, .run = logo, .public_cache = true },
	{ 0 }
};

int
main(void)
{
	static const struct program login = {
		.name = "login",
		.reads = BIT(T_UNIT) | BIT(T_PEGAWAI) | BIT(T_AKUN) |
		    BIT(T_RAHASIA) | BIT(T_JEDA) | BIT(T_SESI),
		.writes = BIT(T_AKUN) | BIT(T_RAHASIA) | BIT(T_JEDA) |
		    BIT(T_SESI) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
		.crypto = true,
	};

	return serve(&login);
}
