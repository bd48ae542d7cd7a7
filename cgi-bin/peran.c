/* peran.c - roles: who holds which, give one, take one away */
#include <stdio.h>
#include <string.h>

#include "account.h"
#include "find.h"
#include "find_setuju.h"
#include "office.h"
#include "text.h"
#include "web.h"

enum { HOLDERS_AT_MOST = 200, REQUESTS = 500 };

/* The person asked for, who has an account; nobody gives himself a role. */
static Pegawai *
find_person(struct req *rq, Akun **akun, bool hold)
{
	uint64_t key;
	Pegawai *p;

	if (!text_u64(form_text(rq, "p"), &key) ||
	    (p = pegawai_get(rq->store, key, false)) == NULL ||
	    (*akun = akun_get(rq->store, key, hold)) == NULL)
		return NULL;
	return allow(rq, PERAN_BERI, p, -1) ? p : NULL;
}

/* Everybody who holds a role, by role. */
static struct reply
holders(struct req *rq)
{
	if (!allow_role(rq, ADMIN_MASUK))
		return refuse(403);
	for (unsigned i = 0; i < akun__nama__descriptor.n_values; i++) {
		struct key k = key_new();
		struct row *role = NULL;

		key_u8(&k, (uint8_t)i);
		for (Akun **a = (Akun **)store_by(rq->store, I_AKUN_PERAN, &k,
		    HOLDERS_AT_MOST); *a != NULL; a++) {
			const Pegawai *p = pegawai_get(rq->store,
			    (*a)->pegawai, false);

			if (p == NULL || !may(rq, AKUN_LIHAT, p, -1))
				continue;
			if (role == NULL) {
				role = show_row(rq, "PeranList");
				row_text(rq, role, "nama", "%s",
				    akun__nama__descriptor.values[i].name);
			}
			row_record(rq, row_row(rq, role, "PegawaiList"),
			    "orang", &identitas_on(rq->store, p, rq->today)->base);
		}
	}
	return page("peran/daftar.cs");
}

static void
show_person(struct req *rq, const Pegawai *p, const Akun *akun)
{
	show(rq, "Pegawai", &p->base);
	for (size_t i = 0; i < akun->n_peran; i++) {
		const Akun__Peran *r = akun->peran[i];
		const Pegawai *by = pegawai_get(rq->store, r->pemberi, false);
		const Unit *u = unit_get(rq->store, r->unit, false);
		const Unit__Versi *v = u != NULL ? unit_on(u, rq->today) : NULL;
		struct row *row = show_row(rq, "PeranList");

		row_record(rq, row, "peran", &r->base);
		row_text(rq, row, "pemberi", "%s", by != NULL ? by->nama : "");
		row_text(rq, row, "unit", "%s", v != NULL ? v->nama : "");
	}
	for (Setuju **r = setuju_all(rq->store, REQUESTS); *r != NULL; r++)
		if ((*r)->pegawai == p->pegawai && setuju_waits(*r, rq->now) &&
		    (*r)->jenis == SETUJU__JENIS__PERAN)
			row_record(rq, show_row(rq, "TungguList"), "setuju",
			    &(*r)->base);
}

static struct reply
form(struct req *rq)
{
	Akun *akun = NULL;
	const Pegawai *p = find_person(rq, &akun, false);

	if (p == NULL)
		return refuse(404);
	show_person(rq, p, akun);
	return page("peran/ubah.cs");
}

static struct reply
changed(struct req *rq, const Pegawai *p, Akun *akun, const char *act)
{
	store_act(rq->store, act, rq->user->office);
	store_put(rq->store, T_AKUN, &akun->base);
	notify(rq->store, rq->now, p->pegawai,
	    PEMBERITAHUAN__JENIS__PERAN_DIUBAH, rq->user->orang->nama, "",
	    "/cgi-bin/login/sesi", "");
	return go(rq, "/cgi-bin/peran/ubah?p=%llu&pesan=peran-diubah",
	    (unsigned long long)p->pegawai);
}

/* Asked for: it is given when a second administrator agrees (AZ-6). */
static struct reply
give(struct req *rq)
{
	struct problems bad = { 0 };
	Akun__Nama nama;
	const char *scope;
	Akun *akun = NULL;
	const Pegawai *p = find_person(rq, &akun, true);
	const Unit *u = NULL;

	if (p == NULL)
		return refuse(404);
	nama = (Akun__Nama)form_enum(rq, &bad, "peran",
	    &akun__nama__descriptor);
	if (bad.n == 0 && nama == AKUN__NAMA__ADMIN_UNIT) {
		u = unit_by_kode(rq->store, form_text(rq, "unit"), false);
		if (u == NULL)
			problem(&bad, "unit", *form_text(rq, "unit") == '\0' ?
			    "wajib" : "tiada");
	}
	scope = u != NULL ? u->id : "";
	if (bad.n == 0 && role_at(akun, (int)nama, scope) < akun->n_peran)
		problem(&bad, "peran", "kembar");
	if (bad.n == 0 && second_asked(rq, SETUJU__JENIS__PERAN, p->pegawai,
	    nama, scope))
		problem(&bad, "peran", "setuju-menunggu");
	if (bad.n > 0) {
		show_person(rq, p, akun);
		return page_again(rq, "peran/ubah.cs", &bad);
	}

	second_ask(rq, SETUJU__JENIS__PERAN, p, nama, scope);
	return go(rq, "/cgi-bin/peran/ubah?p=%llu&pesan=setuju-diminta",
	    (unsigned long long)p->pegawai);
}

static struct reply
take(struct req *rq)
{
	struct problems bad = { 0 };
	Akun *akun = NULL;
	const Pegawai *p = find_person(rq, &akun, true);
	int nama = form_enum(rq, &bad, "peran", &akun__nama__descriptor);
	size_t at;

	if (p == NULL || bad.n > 0)
		return refuse(404);
	at = role_at(akun, nama, form_text(rq, "lingkup"));
	if (at == akun->n_peran)
		return refuse(404);
	for (; at + 1 < akun->n_peran; at++)
		akun->peran[at] = akun->peran[at + 1];
	akun->n_peran--;
	return changed(rq, p, akun, "peran/cabut");
}

static const struct field fields[] = {
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "peran", .kind = CHOICE },
	{ .name = "unit", .kind = LINE, .max = 40 },
	{ .name = "lingkup", .kind = ID },
	{ 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, ADMIN_MASUK, fields, .run = holders },
	{ GET, "/ubah", SIGNED_IN, PERAN_BERI, fields, .run = form },
	{ POST, "/beri", SIGNED_IN, PERAN_BERI, fields, .run = give,
	  .fresh = true },
	{ POST, "/cabut", SIGNED_IN, PERAN_BERI, fields, .run = take,
	  .fresh = true },
	{ 0 }
};

int
main(void)
{
	static const struct program peran = {
		.name = "peran",
		.reads = BIT(T_UNIT) | BIT(T_PEGAWAI) | BIT(T_AKUN) |
		    BIT(T_RAHASIA) | BIT(T_SETUJU),
		.writes = BIT(T_AKUN) | BIT(T_SETUJU) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&peran);
}
