/* account.c - codes and roles, and the second person they need (AZ-6) */
#include <string.h>

#include "account.h"
#include "find.h"
#include "find_setuju.h"
#include "id.h"
#include "kode.h"
#include "office.h"

enum { REQUESTS = 500, ADMINS = 50 };

int
account_state(const Akun *akun)
{
	return akun == NULL || akun->n_peran == 0 ? AKUN_TANPA_PERAN : -1;
}

/* -------------------------------------------------------------------- codes */

static bool
has_password(struct req *rq, uint64_t pegawai)
{
	const Rahasia *r = rahasia_get(rq->store, pegawai, false);

	return r != NULL && r->sandi.len > 0;
}

bool
code_needs_two(struct req *rq, const Pegawai *p, const Akun *akun)
{
	const unsigned above = TIE_PENILAI | TIE_ATASAN | TIE_JPT | TIE_LINE;

	if (account_state(akun) != AKUN_TANPA_PERAN)
		return true;
	return has_password(rq, p->pegawai) && (ties_on(rq->store, p, akun,
	    rq->user->orang, rq->today) & above) != 0;
}

bool
code_allowed(struct req *rq, uint64_t pegawai)
{
	return kode_allowed(rahasia_get(rq->store, pegawai, false), rq->now);
}

void
code_give(struct req *rq, const Pegawai *p, Akun *akun)
{
	bool first = !has_password(rq, p->pegawai);
	struct row *row = show_row(rq, "KodeList");
	Akun fresh = AKUN__INIT;
	const char *code;

	if (akun == NULL) {
		fresh.pegawai = p->pegawai;
		fresh.aktif = true;
		fresh.dibuat = rq->now;
		store_put(rq->store, T_AKUN, &fresh.base);
	}
	code = kode_issue(rq->store, p->pegawai, first ?
	    RAHASIA__KODE__AKTIVASI : RAHASIA__KODE__PEMULIHAN, rq->now);
	row_record(rq, row, "orang",
	    &identitas_on(rq->store, p, rq->today)->base);
	row_text(rq, row, "kode", "%s", code != NULL ? code : "");
	row_flag(rq, row, "pertama", first);
	/* Whoever holds the code can be him: he hears of it before it is used. */
	if (!first)
		notify(rq->store, rq->now, p->pegawai,
		    PEMBERITAHUAN__JENIS__KODE_DIBUAT,
		    arena_printf(rq->arena, "%s, %s", rq->user->orang->nama,
		    rq->user->office), "", "/cgi-bin/login/sandi", "");
	show_text(rq, "Asal", "%s", conf_read()->origins[0]);
}

/* -------------------------------------------------------------------- roles */

size_t
role_at(const Akun *akun, int nama, const char *unit)
{
	size_t i = 0;

	while (i < akun->n_peran && ((int)akun->peran[i]->nama != nama ||
	    strcmp(akun->peran[i]->unit, unit) != 0))
		i++;
	return i;
}

void
role_give(struct req *rq, Akun *akun, Akun__Nama nama, const char *unit,
    uint64_t pemberi)
{
	Akun__Peran **more = arena_array(rq->arena, akun->n_peran + 1,
	    sizeof *more), *r = arena_get(rq->arena, sizeof *r);

	*r = (Akun__Peran)AKUN__PERAN__INIT;
	r->nama = nama;
	r->unit = unit;
	r->pemberi = pemberi;
	r->waktu = rq->now;
	for (size_t i = 0; i < akun->n_peran; i++)
		more[i] = akun->peran[i];
	more[akun->n_peran++] = r;
	akun->peran = more;
	store_put(rq->store, T_AKUN, &akun->base);
}

/* -------------------------------------------------------- the second person */

bool
second_asked(struct req *rq, Setuju__Jenis jenis, uint64_t pegawai,
    Akun__Nama peran, const char *unit)
{
	for (Setuju **r = setuju_all(rq->store, REQUESTS); *r != NULL; r++)
		if (setuju_waits(*r, rq->now) && (*r)->jenis == jenis &&
		    (*r)->pegawai == pegawai && (*r)->peran == peran &&
		    strcmp((*r)->unit, unit) == 0)
			return true;
	return false;
}

/* All who may confirm it: neither who asks nor whose account it is. */
static void
tell_others(struct req *rq, const Setuju *r, const char *about)
{
	struct key k = key_new();

	key_u8(&k, AKUN__NAMA__ADMIN_INSTANSI);
	for (Akun **a = (Akun **)store_by(rq->store, I_AKUN_PERAN, &k, ADMINS);
	    *a != NULL; a++)
		if ((*a)->aktif && (*a)->pegawai != r->pemohon &&
		    (*a)->pegawai != r->pegawai)
			notify(rq->store, rq->now, (*a)->pegawai,
			    PEMBERITAHUAN__JENIS__SETUJU_KODE,
			    arena_printf(rq->arena, "%s, %s",
			    rq->user->orang->nama, rq->user->office), about,
			    "/cgi-bin/setuju", r->id);
}

void
second_ask(struct req *rq, Setuju__Jenis jenis, const Pegawai *p,
    Akun__Nama peran, const char *unit)
{
	Setuju r = SETUJU__INIT;

	r.id = id_new(rq->arena, rq->now);
	r.pegawai = p->pegawai;
	r.jenis = jenis;
	r.peran = peran;
	r.unit = unit;
	r.pemohon = rq->user->pegawai;
	r.waktu = rq->now;
	store_act(rq->store, jenis == SETUJU__JENIS__KODE ? "setuju/kode" :
	    "setuju/peran", rq->user->office);
	store_put(rq->store, T_SETUJU, &r.base);
	tell_others(rq, &r, p->nama);
	if (jenis == SETUJU__JENIS__KODE && has_password(rq, p->pegawai))
		notify(rq->store, rq->now, p->pegawai,
		    PEMBERITAHUAN__JENIS__KODE_DIMINTA,
		    arena_printf(rq->arena, "%s, %s", rq->user->orang->nama,
		    rq->user->office), "", "/cgi-bin/login/sandi", "");
}

bool
second_sound(struct req *rq, const Setuju *r, const Pegawai *p,
    const Akun *akun)
{
	const Pegawai *by = pegawai_get(rq->store, r->pemohon, false);
	const Akun *of = akun_get(rq->store, r->pemohon, false);
	unsigned roles = 0;

	if (by == NULL || of == NULL || !of->aktif)
		return false;
	for (size_t i = 0; i < of->n_peran; i++)
		roles |= ROLE(of->peran[i]->nama);
	if (r->jenis == SETUJU__JENIS__PERAN)
		return authz(PERAN_BERI, ties_on(rq->store, by, of, p,
		    rq->today), roles, -1);
	return authz(KODE_BUAT, ties_on(rq->store, by, of, p, rq->today),
	    roles, account_state(akun));
}
