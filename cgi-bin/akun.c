/* akun.c - accounts: who has one, codes, on and off, end of sessions */
#include <stdio.h>
#include <string.h>

#include "account.h"
#include "find.h"
#include "office.h"
#include "search.h"
#include "sesi.h"
#include "text.h"
#include "web.h"

enum { FOUND_AT_MOST = 50, CODES_AT_MOST = 200 };

/* The person asked for, and his account (NULL: he has none yet). */
static Pegawai *
find_person(struct req *rq, enum action action, Akun **akun, bool hold)
{
	uint64_t key;
	Pegawai *p;

	if (!text_u64(form_text(rq, "p"), &key) ||
	    (p = pegawai_get(rq->store, key, false)) == NULL)
		return NULL;
	*akun = akun_get(rq->store, key, hold);
	return allow(rq, action, p, action == AKUN_LIHAT ? -1 :
	    account_state(*akun)) ? p : NULL;
}

/* "TIADA", "NONAKTIF", "MENUNGGU" (a code is out), "TANPA_SANDI", "AKTIF". */
static const char *
condition(struct req *rq, const Akun *akun)
{
	const Rahasia *r;

	if (akun == NULL)
		return "TIADA";
	if (!akun->aktif)
		return "NONAKTIF";
	r = rahasia_get(rq->store, akun->pegawai, false);
	if (r != NULL && r->sandi.len > 0)
		return "AKTIF";
	return r != NULL && r->kode.len > 0 && r->kode_sampai > rq->now ?
	    "MENUNGGU" : "TANPA_SANDI";
}

static void
row_person(struct req *rq, const Pegawai *p)
{
	struct row *row = show_row(rq, "AkunList");
	const Akun *akun = akun_get(rq->store, p->pegawai, false);

	row_record(rq, row, "orang",
	    &identitas_on(rq->store, p, rq->today)->base);
	if (akun != NULL)
		row_record(rq, row, "akun", &akun->base);
	row_text(rq, row, "keadaan", "%s", condition(rq, akun));
}

static struct reply
search(struct req *rq)
{
	Pegawai **found = pegawai_search(rq->store, form_text(rq, "q"),
	    FOUND_AT_MOST + 1);
	size_t n = 0;

	for (; *found != NULL && n < FOUND_AT_MOST; found++)
		if (may(rq, AKUN_LIHAT, *found, -1)) {
			row_person(rq, *found);
			n++;
		}
	show_flag(rq, "Lebih", *found != NULL);
	show_text(rq, "Dicari", "%s", form_text(rq, "q"));
	return page("akun/cari.cs");
}

static struct reply
view(struct req *rq)
{
	Akun *akun = NULL;
	const Pegawai *p = find_person(rq, AKUN_LIHAT, &akun, false);
	size_t live = 0;

	if (p == NULL)
		return refuse(404);
	for (Sesi **s = sesi_of(rq->store, p->pegawai); *s != NULL; s++)
		live += sesi_lives(*s, akun, rq->now);
	show(rq, "Pegawai", &p->base);
	show(rq, "Orang", &identitas_on(rq->store, p, rq->today)->base);
	if (akun != NULL)
		show(rq, "Akun", &akun->base);
	show_text(rq, "Keadaan", "%s", condition(rq, akun));
	show_text(rq, "Sesi", "%zu", live);
	show_flag(rq, "Sendiri", p->pegawai == rq->user->pegawai);
	show_flag(rq, "Boleh.kode", may(rq, KODE_BUAT, p, account_state(akun)));
	show_flag(rq, "Berdua", code_needs_two(rq, p, akun));
	show_flag(rq, "Diminta", second_asked(rq, SETUJU__JENIS__KODE,
	    p->pegawai, 0, ""));
	show_flag(rq, "Boleh.ubah", may(rq, AKUN_UBAH, p, account_state(akun)));
	show_flag(rq, "Boleh.sesi", may(rq, SESI_AKHIRI, p, account_state(akun)));
	show_flag(rq, "Boleh.peran", may(rq, PERAN_BERI, p, -1));
	return page("akun/lihat.cs");
}

static struct reply
back(struct req *rq, const Pegawai *p, const char *message)
{
	return go(rq, "/cgi-bin/akun/lihat?p=%llu&pesan=%s",
	    (unsigned long long)p->pegawai, message);
}

/* -------------------------------------------------------------------- codes */

/* AZ-6: who makes it would be this person; a second admin must agree. */
static struct reply
code_second(struct req *rq, const Pegawai *p)
{
	if (!second_asked(rq, SETUJU__JENIS__KODE, p->pegawai, 0, ""))
		second_ask(rq, SETUJU__JENIS__KODE, p, 0, "");
	return back(rq, p, "setuju-diminta");
}

static struct reply
code(struct req *rq)
{
	Akun *akun = NULL;
	const Pegawai *p = find_person(rq, KODE_BUAT, &akun, true);

	if (p == NULL)
		return refuse(404);
	if (akun != NULL && !akun->aktif)
		return refuse_why(409, "akun-nonaktif");
	if (!code_allowed(rq, p->pegawai))
		return refuse_why(429, "kode-sering");
	if (code_needs_two(rq, p, akun))
		return code_second(rq, p);
	store_act(rq->store, "kode/buat", rq->user->office);
	code_give(rq, p, akun);
	return page("akun/kode.cs");
}

/* Who in the unit has no password yet, and may be given a code by him. */
static bool
without_password(struct req *rq, const Pegawai *p, const Akun *akun)
{
	const Rahasia *r;

	if ((akun != NULL && !akun->aktif) ||
	    !may(rq, KODE_BUAT, p, account_state(akun)) ||
	    code_needs_two(rq, p, akun))
		return false;
	r = rahasia_get(rq->store, p->pegawai, false);
	return r == NULL || r->sandi.len == 0;
}

static struct reply
unit_page(struct req *rq)
{
	const Unit *u = unit_get(rq->store, form_text(rq, "id"), false);
	const Unit__Versi *v = u != NULL ? unit_on(u, rq->today) : NULL;
	size_t n = 0;

	if (v == NULL)
		return refuse(404);
	for (Pegawai **p = kolega_on(rq->store, u->id, rq->today); *p != NULL;
	    p++) {
		if (!may(rq, AKUN_LIHAT, *p, -1))
			continue;
		row_person(rq, *p);
		n += without_password(rq, *p,
		    akun_get(rq->store, (*p)->pegawai, false));
	}
	show(rq, "Unit", &u->base);
	show(rq, "Versi", &v->base);
	show_text(rq, "Tanpa", "%zu", n);
	return page("akun/unit.cs");
}

/* Codes for all of a unit who have no password, as a sheet to be printed. */
static struct reply
unit_codes(struct req *rq)
{
	const Unit *u = unit_get(rq->store, form_text(rq, "id"), false);
	const Unit__Versi *v = u != NULL ? unit_on(u, rq->today) : NULL;
	size_t n = 0;

	if (v == NULL)
		return refuse(404);
	store_act(rq->store, "kode/buat", rq->user->office);
	for (Pegawai **p = kolega_on(rq->store, u->id, rq->today);
	    *p != NULL && n < CODES_AT_MOST; p++) {
		Akun *akun = akun_get(rq->store, (*p)->pegawai, false);

		if (!without_password(rq, *p, akun))
			continue;
		code_give(rq, *p, akun);
		n++;
	}
	if (n == 0)
		return go(rq, "/cgi-bin/akun/unit?id=%s&pesan=kode-tidak-perlu",
		    u->id);
	show(rq, "Unit", &u->base);
	show(rq, "Versi", &v->base);
	return page("akun/kode.cs");
}

/* -------------------------------------------------------- on, off, sessions */

static struct reply
activity(struct req *rq)
{
	Akun *akun = NULL;
	const Pegawai *p = find_person(rq, AKUN_UBAH, &akun, true);
	bool on = form_tick(rq, "aktif");

	if (p == NULL || akun == NULL)
		return refuse(404);
	akun->aktif = on;
	store_act(rq->store, on ? "akun/aktifkan" : "akun/nonaktifkan",
	    rq->user->office);
	store_put(rq->store, T_AKUN, &akun->base);
	if (!on)
		sesi_end_all(rq->store, p->pegawai, rq->now);
	return back(rq, p, on ? "akun-diaktifkan" : "akun-dinonaktifkan");
}

static struct reply
end_sessions(struct req *rq)
{
	Akun *akun = NULL;
	const Pegawai *p = find_person(rq, SESI_AKHIRI, &akun, false);

	if (p == NULL)
		return refuse(404);
	store_act(rq->store, "sesi/akhiri", rq->user->office);
	sesi_end_all(rq->store, p->pegawai, rq->now);
	return back(rq, p, "sesi-diakhiri");
}

static const struct field fields[] = {
	{ .name = "q", .kind = LINE, .max = 100 },
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "id", .kind = ID },
	{ .name = "aktif", .kind = TICK },
	{ 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, ADMIN_MASUK, fields, .run = search },
	{ GET, "/lihat", SIGNED_IN, ADMIN_MASUK, fields, .run = view },
	{ POST, "/kode", SIGNED_IN, KODE_BUAT, fields, .run = code },
	{ GET, "/unit", SIGNED_IN, ADMIN_MASUK, fields, .run = unit_page },
	{ POST, "/unit", SIGNED_IN, KODE_BUAT, fields, .run = unit_codes },
	{ POST, "/aktif", SIGNED_IN, AKUN_UBAH, fields, .run = activity },
	{ POST, "/sesi", SIGNED_IN, SESI_AKHIRI, fields, .run = end_sessions },
	{ 0 }
};

int
main(void)
{
	static const struct program akun = {
		.name = "akun",
		.reads = BIT(T_UNIT) | BIT(T_PEGAWAI) | BIT(T_AKUN) |
		    BIT(T_RAHASIA) | BIT(T_SESI) | BIT(T_SETUJU),
		.writes = BIT(T_AKUN) | BIT(T_RAHASIA) | BIT(T_SESI) |
		    BIT(T_SETUJU) |
		    BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&akun);
}
