/* setuju.c - the second administrator: what waits for him, yes or no (AZ-6) */
#include <string.h>

#include "account.h"
#include "find.h"
#include "find_setuju.h"
#include "office.h"
#include "web.h"

enum { SHOWN = 200 };

static void
show_request(struct req *rq, const Setuju *r, const char *list)
{
	const Pegawai *p = pegawai_get(rq->store, r->pegawai, false);
	const Pegawai *by = pegawai_get(rq->store, r->pemohon, false);
	const Pegawai *judge = pegawai_get(rq->store, r->pemutus, false);
	const Unit *u = unit_get(rq->store, r->unit, false);
	const Unit__Versi *v = u != NULL ? unit_on(u, rq->today) : NULL;
	struct row *row = show_row(rq, list);
	bool mine = r->pemohon == rq->user->pegawai;

	row_record(rq, row, "setuju", &r->base);
	if (p != NULL)
		row_record(rq, row, "orang",
		    &identitas_on(rq->store, p, rq->today)->base);
	row_text(rq, row, "pemohon", "%s", by != NULL ? by->nama : "");
	row_text(rq, row, "pemutus", "%s", judge != NULL ? judge->nama : "");
	row_text(rq, row, "unit", "%s", v != NULL ? v->nama : "");
	row_flag(rq, row, "milik", mine);
	row_flag(rq, row, "boleh", !mine && may(rq, SETUJU_PUTUS, p, -1));
	row_flag(rq, row, "lewat", r->status == SETUJU__STATUS__MENUNGGU &&
	    !setuju_waits(r, rq->now));
}

/* All of the agency for its admins and auditors; others see what they asked. */
static struct reply
list(struct req *rq)
{
	bool all = may_role(rq, SETUJU_PUTUS) ||
	    (rq->user->roles & ROLE(AKUN__NAMA__AUDITOR)) != 0;

	for (Setuju **r = setuju_all(rq->store, SHOWN); *r != NULL; r++)
		if (all || (*r)->pemohon == rq->user->pegawai)
			show_request(rq, *r, setuju_waits(*r, rq->now) ?
			    "TungguList" : "LaluList");
	return page("setuju/daftar.cs");
}

/* The request, which waits, and whose account it is about; else *no says why. */
static Setuju *
find_request(struct req *rq, Pegawai **p, struct reply *no)
{
	Setuju *r = setuju_get(rq->store, form_text(rq, "id"), true);

	*no = refuse(404);
	if (r == NULL ||
	    (*p = pegawai_get(rq->store, r->pegawai, false)) == NULL)
		return NULL;
	if (setuju_waits(r, rq->now))
		return r;
	*no = refuse_why(409, "setuju-lewat");
	return NULL;
}

/* One that somebody else asked for, and not about the own account (BZ-4). */
static Setuju *
find_judged(struct req *rq, Pegawai **p, struct reply *no)
{
	Setuju *r = find_request(rq, p, no);

	if (r == NULL)
		return NULL;
	if (r->pemohon == rq->user->pegawai) {
		*no = refuse_why(403, "setuju-sendiri");
		return NULL;
	}
	if (allow(rq, SETUJU_PUTUS, *p, -1))
		return r;
	*no = refuse(404);
	return NULL;
}

static void
close_request(struct req *rq, Setuju *r, Setuju__Status status)
{
	r->status = status;
	r->pemutus = rq->user->pegawai;
	r->selesai = rq->now;
	store_put(rq->store, T_SETUJU, &r->base);
}

static void
tell(struct req *rq, const Setuju *r, const Pegawai *p,
    Pemberitahuan__Jenis what)
{
	notify(rq->store, rq->now, r->pemohon, what, rq->user->orang->nama,
	    p->nama, "/cgi-bin/setuju", r->id);
}

static struct reply
yes_role(struct req *rq, Setuju *r, const Pegawai *p, Akun *akun)
{
	store_act(rq->store, "peran/beri", rq->user->office);
	close_request(rq, r, SETUJU__STATUS__DISETUJUI);
	if (role_at(akun, (int)r->peran, r->unit) == akun->n_peran)
		role_give(rq, akun, r->peran, r->unit, r->pemohon);
	notify(rq->store, rq->now, p->pegawai,
	    PEMBERITAHUAN__JENIS__PERAN_DIUBAH, rq->user->orang->nama, "",
	    "/cgi-bin/login/sesi", "");
	tell(rq, r, p, PEMBERITAHUAN__JENIS__SETUJU_DIBERI);
	return go(rq, "/cgi-bin/setuju?pesan=setuju-peran");
}

/* The code is shown to who confirms, not to who asked: it takes both. */
static struct reply
yes_code(struct req *rq, Setuju *r, const Pegawai *p, Akun *akun)
{
	store_act(rq->store, "kode/buat", rq->user->office);
	close_request(rq, r, SETUJU__STATUS__DISETUJUI);
	code_give(rq, p, akun);
	tell(rq, r, p, PEMBERITAHUAN__JENIS__SETUJU_DIBERI);
	return page("setuju/kode.cs");
}

static struct reply
yes(struct req *rq)
{
	struct reply no;
	Pegawai *p;
	Setuju *r = find_judged(rq, &p, &no);
	Akun *akun;

	if (r == NULL)
		return no;
	akun = akun_get(rq->store, p->pegawai, true);
	if (akun == NULL || !akun->aktif)
		return refuse_why(409, "akun-nonaktif");
	if (!second_sound(rq, r, p, akun))
		return refuse_why(409, "setuju-gugur");
	if (r->jenis == SETUJU__JENIS__PERAN)
		return yes_role(rq, r, p, akun);
	if (!code_allowed(rq, p->pegawai))
		return refuse_why(429, "kode-sering");
	return yes_code(rq, r, p, akun);
}

static struct reply
not_so(struct req *rq)
{
	struct reply no;
	Pegawai *p;
	Setuju *r = find_judged(rq, &p, &no);

	if (r == NULL)
		return no;
	store_act(rq->store, "setuju/tolak", rq->user->office);
	close_request(rq, r, SETUJU__STATUS__DITOLAK);
	tell(rq, r, p, PEMBERITAHUAN__JENIS__SETUJU_DITOLAK);
	return go(rq, "/cgi-bin/setuju?pesan=setuju-ditolak");
}

/* By the one who asked. */
static struct reply
withdraw(struct req *rq)
{
	struct reply no;
	Pegawai *p;
	Setuju *r = find_request(rq, &p, &no);

	if (r == NULL)
		return no;
	if (r->pemohon != rq->user->pegawai)
		return refuse(404);
	store_act(rq->store, "setuju/tarik", rq->user->office);
	close_request(rq, r, SETUJU__STATUS__DITARIK);
	return go(rq, "/cgi-bin/setuju?pesan=setuju-ditarik");
}

static const struct field fields[] = { { .name = "id", .kind = ID }, { 0 } };

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, ADMIN_MASUK, NULL, .run = list },
	{ POST, "/ya", SIGNED_IN, SETUJU_PUTUS, fields, .run = yes,
	  .fresh = true },
	{ POST, "/tolak", SIGNED_IN, SETUJU_PUTUS, fields, .run = not_so },
	{ POST, "/tarik", SIGNED_IN, ADMIN_MASUK, fields, .run = withdraw },
	{ 0 }
};

int
main(void)
{
	static const struct program setuju = {
		.name = "setuju",
		.reads = BIT(T_UNIT) | BIT(T_PEGAWAI) | BIT(T_AKUN) |
		    BIT(T_RAHASIA) | BIT(T_SETUJU),
		.writes = BIT(T_AKUN) | BIT(T_RAHASIA) | BIT(T_SETUJU) |
		    BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&setuju);
}
