/* akun.c - kinerja admin add, kinerja kode: the way in for the first person */
#include <stdio.h>
#include <string.h>

#include "cli.h"
#include "clock.h"
#include "find.h"
#include "kode.h"
#include "nip.h"
#include "text.h"
#include "web.h"

struct entry {
	const char	*nomor, *nama;
	struct nip	 nip;
	bool		 made, admin_before, unknown, inactive;
	Rahasia__Kode	 jenis;
	char		 code[64];
};

/* Blanks out: 8 6 1 3 is allowed on input (rules 4.4). */
static const char *
without_blanks(struct arena *a, const char *text)
{
	char *to = arena_get(a, strlen(text) + 1);
	size_t n = 0;

	for (; *text != '\0'; text++)
		if (*text != ' ')
			to[n++] = *text;
	return to;
}

static Pegawai *
make_person(struct store *s, const struct entry *e)
{
	Pegawai *p = arena_get(store_arena(s), sizeof *p);
	Asal *asal = arena_get(store_arena(s), sizeof *asal);

	*asal = (Asal)ASAL__INIT;
	asal->sumber = "Baris perintah";
	asal->waktu = clock_ms();
	*p = (Pegawai)PEGAWAI__INIT;
	p->pegawai = pegawai_new_key(s, e->nomor);
	p->nomor = e->nomor;
	p->nama = e->nama != NULL ? e->nama : "Admin instansi";
	p->jenis = e->nip.jenis == NIP_PPPK ? JENIS_PEGAWAI__PPPK :
	    JENIS_PEGAWAI__PNS;
	p->lahir = e->nip.lahir;
	p->kedudukan = "01";
	p->asal = asal;
	store_put(s, T_PEGAWAI, &p->base);
	return p;
}

/* The account with one more role, ADMIN_INSTANSI. */
static void
give_admin(struct store *s, Akun *k)
{
	struct arena *a = store_arena(s);
	Akun__Peran **v = arena_array(a, k->n_peran + 1, sizeof *v);
	Akun__Peran *r = arena_get(a, sizeof *r);

	for (size_t i = 0; i < k->n_peran; i++)
		v[i] = k->peran[i];
	*r = (Akun__Peran)AKUN__PERAN__INIT;
	r->nama = AKUN__NAMA__ADMIN_INSTANSI;
	r->pemberi = ACTOR_CLI;
	r->waktu = clock_ms();
	v[k->n_peran++] = r;
	k->peran = v;
}

static bool
has_admin(const Akun *k)
{
	for (size_t i = 0; i < k->n_peran; i++)
		if (k->peran[i]->nama == AKUN__NAMA__ADMIN_INSTANSI)
			return true;
	return false;
}

static Akun *
account(struct store *s, uint64_t pegawai)
{
	Akun *k = akun_get(s, pegawai, true);

	if (k != NULL)
		return k;
	k = arena_get(store_arena(s), sizeof *k);
	*k = (Akun)AKUN__INIT;
	k->pegawai = pegawai;
	k->aktif = true;
	k->dibuat = clock_ms();
	return k;
}

/* A code: activation for who never had a password, else reset. */
static void
issue(struct store *s, struct entry *e, uint64_t pegawai)
{
	const Rahasia *r = rahasia_get(s, pegawai, true);
	const char *code;

	e->jenis = r != NULL && r->sandi.len > 0 ? RAHASIA__KODE__PEMULIHAN :
	    RAHASIA__KODE__AKTIVASI;
	code = kode_issue(s, pegawai, e->jenis, clock_ms());
	snprintf(e->code, sizeof e->code, "%s", code);
}

static bool
add_admin(struct store *s, void *ctx)
{
	struct entry *e = ctx;
	Pegawai *p = pegawai_by_nomor(s, e->nomor, true);
	Akun *k;

	store_act(s, "admin/tambah", "baris perintah");
	e->made = p == NULL;
	if (p == NULL)
		p = make_person(s, e);
	k = account(s, p->pegawai);
	e->admin_before = has_admin(k);
	if (!e->admin_before)
		give_admin(s, k);
	if (!e->admin_before || !k->aktif) {
		k->aktif = true;
		store_put(s, T_AKUN, &k->base);
	}
	issue(s, e, p->pegawai);
	return true;
}

static bool
new_code(struct store *s, void *ctx)
{
	struct entry *e = ctx;
	Pegawai *p = pegawai_by_nomor(s, e->nomor, true);
	Akun *k;

	store_act(s, "kode", "baris perintah");
	e->unknown = p == NULL;
	if (p == NULL)
		return false;
	k = account(s, p->pegawai);
	e->inactive = !k->aktif;
	if (e->inactive)
		return false;
	if (k->rev == 0)
		store_put(s, T_AKUN, &k->base);
	issue(s, e, p->pegawai);
	return true;
}

/* The link goes to stdout alone, so that a script can take it. */
static void
print_link(const struct entry *e)
{
	const struct conf *conf = conf_read();
	const char *origin = conf->origins[0] != NULL ? conf->origins[0] : "";

	printf("%s/cgi-bin/login/aktivasi?nip=%s&kode=%s\n", origin, e->nomor,
	    e->code);
	fprintf(stderr, "Tautan %s di atas hanya ditampilkan sekali dan "
	    "berlaku %s.\n", e->jenis == RAHASIA__KODE__AKTIVASI ?
	    "aktivasi" : "pemulihan", e->jenis == RAHASIA__KODE__AKTIVASI ?
	    "7 hari" : "24 jam");
}

int
cmd_admin(int argc, char **argv)
{
	struct arena *a = cli_arena();
	struct entry e = { 0 };
	struct store *s;

	if ((argc != 3 && argc != 5) || strcmp(argv[1], "add") != 0 ||
	    (argc == 5 && strcmp(argv[3], "--nama") != 0))
		return say_usage("admin");
	e.nomor = without_blanks(a, argv[2]);
	if (nip_read(e.nomor, date_year(cli_today(0)), &e.nip) != NIP_OK)
		return say_no("NIP %s tidak sah (%s)", argv[2],
		    nip_reason(nip_read(e.nomor, date_year(cli_today(0)),
		    &e.nip)));
	if (argc == 5) {
		e.nama = text_fold(a, argv[4]);
		if (!text_utf8(argv[4], strlen(argv[4])) ||
		    e.nama[0] == '\0' || text_chars(e.nama) > 150)
			return say_no("nama harus 1 sampai 150 huruf UTF-8");
	}
	if ((s = cli_open()) == NULL)
		return REFUSED;
	if (!cli_run(s, ACTOR_CLI, true, add_admin, &e))
		return REFUSED;
	store_free(s);
	fprintf(stderr, "%s sekarang admin instansi%s.\n", e.nomor,
	    e.admin_before ? " (sudah sebelumnya)" :
	    e.made ? " (pegawai baru)" : "");
	print_link(&e);
	return DONE;
}

int
cmd_kode(int argc, char **argv)
{
	struct arena *a = cli_arena();
	struct entry e = { 0 };
	struct store *s;

	if (argc != 2 || argv[1][0] == '-')
		return say_usage("kode");
	e.nomor = without_blanks(a, argv[1]);
	if ((s = cli_open()) == NULL)
		return REFUSED;
	if (!cli_run(s, ACTOR_CLI, true, new_code, &e)) {
		if (e.unknown)
			return say_no("pegawai %s tidak dikenal", e.nomor);
		if (e.inactive)
			return say_no("akun %s dinonaktifkan", e.nomor);
		return REFUSED;
	}
	store_free(s);
	print_link(&e);
	return DONE;
}
