/* attempt.c - the steps of signing in and of setting a password */
#include <stdio.h>
#include <string.h>

#include "attempt.h"
#include "find.h"
#include "leaked.h"
#include "office.h"
#include "sandi.h"
#include "sesi.h"

/* Digits, in groups or not; "" when there is anything else. */
static void
digits(const char *from, char *to, size_t size)
{
	size_t n = 0;

	for (const char *c = from; *c != '\0'; c++) {
		if (*c == ' ' || *c == '.' || *c == '-')
			continue;
		if (*c < '0' || *c > '9' || n + 1 == size) {
			*to = '\0';
			return;
		}
		to[n++] = *c;
	}
	to[n] = '\0';
}

void
attempt_nomor(struct req *rq, struct attempt *a)
{
	const char *typed = form_text(rq, "nip");
	const Pegawai *p;

	digits(typed, a->nomor, sizeof a->nomor);
	if (*a->nomor != '\0')
		return;
	/* Who has no NIP has a number with letters, as a minister. */
	p = strlen(typed) < sizeof a->nomor ?
	    pegawai_by_nomor(rq->store, typed, false) : NULL;
	snprintf(a->nomor, sizeof a->nomor, "%s", p != NULL ? p->nomor : "?");
}

const Pegawai *
attempt_person(struct req *rq, const struct attempt *a)
{
	const Pegawai *p = pegawai_by_nomor(rq->store, a->nomor, false);
	const Akun *akun = p != NULL ?
	    akun_get(rq->store, p->pegawai, false) : NULL;

	return akun != NULL && akun->aktif ? p : NULL;
}

bool
attempt_holds(const Rahasia *r, const struct attempt *a)
{
	char now[SECRET_SIZE];

	secret_read(r, now);
	return *now != '\0' && strcmp(now, a->kept) == 0;
}

struct reply
attempt_again(struct req *rq, const char *template, const char *field,
    const char *code)
{
	struct problems bad = { 0 };

	problem(&bad, field, code);
	return page_again(rq, template, &bad);
}

struct reply
attempt_wait(struct req *rq, const char *template, const char *field,
    const struct throttle *t)
{
	struct reply r;

	show_text(rq, "Tunggu", "%d",
	    (int)((throttle_left(t, rq->now) + 59999) / 60000));
	r = attempt_again(rq, template, field, "masuk-tunggu");
	r.status = 429;
	return r;
}

/* What is easily guessed about a person (AU-3). */
static const char *
guessable(struct req *rq, const Pegawai *p, const char *sandi)
{
	const Tugas *post = tugas_on(p, rq->today);
	const Unit *unit = post != NULL ?
	    unit_get(rq->store, post->unit, false) : NULL;
	const Unit__Versi *name = unit != NULL ?
	    unit_on(unit, rq->today) : NULL;
	struct sandi_about about = {
		.nomor = p->nomor, .lahir = p->lahir, .nama = p->nama,
		.unit = name != NULL ? name->nama : "",
		.instansi = rq->agency->instansi,
		.singkatan = rq->agency->singkatan,
	};

	return sandi_check(rq->arena, sandi, &about);
}

void
attempt_check(struct req *rq, const Pegawai *p, struct problems *bad)
{
	const char *sandi = form_text(rq, "sandi_baru");
	const char *why = guessable(rq, p, sandi);

	if (*sandi == '\0')
		problem(bad, "sandi_baru", "kosong");
	else if (why != NULL)
		problem(bad, "sandi_baru", why);
	else if (strcmp(sandi, form_text(rq, "sandi_ulang")) != 0)
		problem(bad, "sandi_ulang", "sandi-beda");
}

void
attempt_make(struct req *rq, struct attempt *a)
{
	const char *sandi = form_text(rq, "sandi_baru");

	a->leaked = leaked(conf_read()->share, sandi);
	if (!a->leaked && !secret_make(a->made, sandi))
		a->busy = true;
}

void
attempt_keep(struct req *rq, Rahasia *r, const struct attempt *a,
    const char *act)
{
	/* The very first password replaces none: no alarm. */
	bool first = r->sandi.len == 0;

	secret_write(r, a->made);
	r->sandi_waktu = rq->now;
	r->kode.len = 0;
	r->kode_jenis = RAHASIA__KODE__TANPA;
	store_act(rq->store, act, "");
	store_put(rq->store, T_RAHASIA, &r->base);
	sesi_end_all(rq->store, r->pegawai, rq->now);
	if (!first)
		notify(rq->store, rq->now, r->pegawai,
		    PEMBERITAHUAN__JENIS__SANDI_DIGANTI, "", "",
		    "/cgi-bin/login/sesi", "");
	session_begin(rq, r->pegawai);
}

