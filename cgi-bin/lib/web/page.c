/* page.c - what the frame shows on every page: Page, User, Agency */
#include <stdio.h>
#include <string.h>

#include "assets.h"
#include "find.h"
#include "id.h"
#include "inside.h"
#include "kredit.h"
#include "office.h"
#include "sesi.h"
#include "text.h"

enum { NOTICES = 100, WARNING = 5 * 60 };

const char *
assets_version(void)
{
	return ASSETS_VERSION;
}

static void
set(struct req *rq, const char *name, const char *value)
{
	must(hdf_set_value(rq->in->hdf, name, value));
}

static bool
loopback(const char *address)
{
	return text_starts(address, "127.") || strcmp(address, "::1") == 0;
}

/* The code of a message: letters and "-" only, words are in macro/pesan.cs. */
static const char *
message(struct req *rq)
{
	const char *code = rq->in->method == GET ?
	    form_first(&rq->in->form, "pesan") : "";

	if (strspn(code, "abcdefghijklmnopqrstuvwxyz-") != strlen(code))
		return "";
	return code;
}

bool
nonce_valid(const char *nonce)
{
	size_t len = strlen(nonce);

	return len >= 16 && len <= 64 && name_valid(nonce, len);
}

/* A form that comes back keeps its nonce: it was not carried out yet. */
static const char *
nonce(struct req *rq)
{
	struct inside *in = rq->in;
	const char *sent = in->method == POST ?
	    form_first(&in->form, "_nonce") : text_or_empty(in->nonce);

	if (!nonce_valid(sent))
		sent = random_text(in->arena, 18);
	return in->nonce = sent;
}

void
page_bare(struct req *rq)
{
	struct inside *in = rq->in;
	const char *address = in->io->env(in->io, "REMOTE_ADDR");

	set(rq, "Page.program", rq->program);
	set(rq, "Page.url", in->url);
	set(rq, "Page.permintaan", rq->id);
	set(rq, "Page.versi", assets_version());
	set(rq, "Page.pesan", message(rq));
	if (in->house->conf->http_plain && !loopback(address))
		set(rq, "Page.polos", "1");
}

static void
show_user(struct req *rq)
{
	static const struct { enum action action; const char *name; } doors[] = {
		{ ADMIN_MASUK, "User.bisa.ADMIN_MASUK" },
		{ BAWAHAN_LIHAT, "User.bisa.BAWAHAN_LIHAT" },
		{ JEJAK_LIHAT, "User.bisa.JEJAK_LIHAT" },
		{ IMPOR, "User.bisa.IMPOR" },
		{ PERIODE_LIHAT, "User.bisa.PERIODE_LIHAT" },
		{ PANTAU_SEMUA, "User.bisa.PANTAU_SEMUA" },
		{ KREDIT_PERIKSA, "User.bisa.KREDIT_PERIKSA" },
		{ PERJANJIAN_LIHAT, "User.bisa.PERJANJIAN_LIHAT" },
	};
	const struct user *u = rq->user;
	Pemberitahuan **all = pemberitahuan_of(rq->store, u->pegawai, NOTICES);
	size_t unread = 0;

	set(rq, "User.nama", text_or_empty(u->orang->nama));
	set(rq, "User.nomor", text_or_empty(u->orang->nomor));
	set(rq, "User.jabatan", u->office);
	/* SE-3, for the words and for the warning five minutes before. */
	show_text(rq, "User.menit", "%d",
	    (int)(sesi_idle(u->akun) / (60 * 1000)));
	show_text(rq, "User.detik", "%d",
	    (int)(sesi_idle(u->akun) / 1000) - WARNING);
	show_text(rq, "User.pegawai", "%llu", (unsigned long long)u->pegawai);
	for (size_t i = 0; i < sizeof doors / sizeof doors[0]; i++)
		if (may_role(rq, doors[i].action))
			set(rq, doors[i].name, "1");
	if (!rates_somebody(rq->store, u->orang, rq->today))
		must(hdf_remove_tree(rq->in->hdf,
		    "User.bisa.BAWAHAN_LIHAT"));
	/* An ADMIN_UNIT may, of people in his units. */
	if (authz_possible(PEGAWAI_UBAH, u->roles))
		set(rq, "User.bisa.PEGAWAI_UBAH", "1");
	if (kredit_hak(u->orang, rq->today) == KREDIT_ADA)
		set(rq, "User.bisa.KREDIT", "1");
	for (size_t i = 0; all[i] != NULL; i++)
		unread += all[i]->dibaca == 0;
	show_text(rq, "User.baru", "%zu", unread);
}

void
page_frame(struct req *rq)
{
	struct inside *in = rq->in;
	int zone = rq->agency->zona != 0 ? rq->agency->zona : 420;

	page_bare(rq);
	set(rq, "Page.sekarang", instant_long(rq->arena, rq->now, zone));
	set(rq, "Page.nonce", nonce(rq));
	show(rq, "Agency", &rq->agency->base);
	if (in->live || (in->route != NULL && in->route->need == ANYONE))
		set(rq, "Page.csrf", csrf_token(rq));
	if (rq->user != NULL) {
		set(rq, "Page.csrf_keluar", csrf_for(rq, "login"));
		show_user(rq);
	}
	if (in->again) {
		set(rq, "Page.isi", "1");
		refill(rq);
	}
	if (in->stale)
		set(rq, "Page.bentrok", "1");
	if (in->restored) {
		set(rq, "Page.isi", "1");
		set(rq, "Page.draf", in->draft->otomatis ? "otomatis" : "1");
	}
	draft_offer(rq);
}
