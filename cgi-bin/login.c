/* login.c - sign in and out, activate, change the password, own sessions */
#include <stdio.h>
#include <string.h>

#include "find.h"
#include "log.h"
#include "login.h"
#include "sesi.h"

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
	store_actor(rq->store, a->pegawai);	/* the trail says who */
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
	{ GET, "/aktivasi", ANYONE, 0, aktivasi_fields, .run = login_aktivasi_form },
	{ POST, "/aktivasi", ANYONE, 0, aktivasi_fields,
	  .first = login_aktivasi_first, .between = login_aktivasi_between,
	  .run = login_aktivasi },
	{ GET, "/sandi", SIGNED_IN, BERANDA, NULL, .run = login_sandi_form },
	{ POST, "/sandi", SIGNED_IN, BERANDA, sandi_fields,
	  .first = login_sandi_first, .between = login_sandi_between, .run = login_sandi },
	{ GET, "/ulang", SIGNED_IN, BERANDA, NULL, .run = login_ulang_form },
	{ POST, "/ulang", SIGNED_IN, BERANDA, masuk_fields,
	  .first = login_ulang_first, .between = login_ulang_between,
	  .run = login_ulang },
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
