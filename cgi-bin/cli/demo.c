/* demo.c - fills an empty data folder with an invented ministry */
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "clock.h"
#include "demo.h"
#include "find.h"
#include "id.h"
#include "text.h"

enum { DEFAULT_PEOPLE = 119, MOST_PEOPLE = 500000,
	DEMO_HOURS = 4 * 3600 * 1000 };	/* ms; the plans take three */

static bool
is_empty(struct store *s, void *ctx)
{
	struct key none = key_new();

	*(bool *)ctx = store_under(s, T_PEGAWAI, &none, 1)[0] == NULL &&
	    store_under(s, T_UNIT, &none, 1)[0] == NULL;
	return true;
}

static Asal *
asal(struct store *s, const struct demo *d)
{
	Asal *a = arena_get(store_arena(s), sizeof *a);

	*a = (Asal)ASAL__INIT;
	a->sumber = "Data demo";
	a->waktu = d->now;
	return a;
}

static bool
put_agency(struct store *s, void *ctx)
{
	const struct demo *d = ctx;
	Pengaturan *p = arena_get(store_arena(s), sizeof *p);

	*p = *pengaturan_get(s, true);
	store_when(s, d->begun);
	store_act(s, "demo", "demo");
	p->instansi = "Kementerian Pesona Nusantara";
	p->singkatan = "KPN";
	p->kota = "Jakarta";
	p->zona = 420;
	p->bantuan = "Biro SDM dan Organisasi, pesawat 1234";
	store_put(s, T_PENGATURAN, &p->base);
	return true;
}

static bool
put_units(struct store *s, void *ctx)
{
	struct demo *d = ctx;
	struct arena *a = store_arena(s);

	store_when(s, d->begun);
	store_act(s, "demo", "demo");
	for (size_t i = d->from; i < d->to; i++) {
		const struct demo_unit *x = &d->unit[i];
		Unit *u = arena_get(a, sizeof *u);
		Unit__Versi *v = arena_get(a, sizeof *v);

		*u = (Unit)UNIT__INIT;
		*v = (Unit__Versi)UNIT__VERSI__INIT;
		u->id = x->id;
		u->kode = x->kode;
		v->nama = x->nama;
		v->jenis = x->jenis;
		v->induk = x->induk != i ? d->unit[x->induk].id : "";
		v->mulai = date_make(date_year(d->today) - 3, 1, 1);
		u->versi = arena_array(a, 1, sizeof(Unit__Versi *));
		u->versi[u->n_versi++] = v;
		u->asal = asal(s, d);
		store_put(s, T_UNIT, &u->base);
	}
	return true;
}

static void
put_person(struct store *s, struct demo *d, struct demo_person *x)
{
	struct arena *a = store_arena(s);
	const struct demo_person *up = &d->orang[x->atasan];
	Pegawai *p = arena_get(a, sizeof *p);
	Tugas *t = arena_get(a, sizeof *t);
	Atasan *r = arena_get(a, sizeof *r);
	uint64_t birth;

	*p = (Pegawai)PEGAWAI__INIT;
	*t = (Tugas)TUGAS__INIT;
	*r = (Atasan)ATASAN__INIT;
	p->pegawai = x->kunci = pegawai_new_key(s, x->nomor);
	p->nomor = x->nomor;
	p->nama = x->nama;
	p->jenis = x->jenis;
	p->golongan = x->golongan;
	p->kedudukan = x->jenis == JENIS_PEGAWAI__NON_ASN ? "07" :
	    x->jenis == JENIS_PEGAWAI__PPPK ? "71" : "01";
	if (text_u64(x->nomor, &birth))
		p->lahir = (date_t)(birth / UINT64_C(10000000000));
	t->id = id_new(a, d->now);
	t->unit = d->unit[x->unit].id;
	t->jabatan = x->jabatan;
	t->jenis = x->jenis_jabatan;
	t->jenjang = x->jenjang;
	t->pimpinan = x->pimpinan;
	t->mulai = x->mulai;
	t->asal = asal(s, d);
	p->tugas = arena_array(a, 1, sizeof t);
	p->tugas[p->n_tugas++] = t;
	if (up != x) {
		r->pegawai = up->kunci;
		r->kantor = d->unit[up->unit].id;
		r->mulai = x->mulai;
		r->asal = asal(s, d);
		p->atasan = arena_array(a, 1, sizeof r);
		p->atasan[p->n_atasan++] = r;
	}
	p->asal = asal(s, d);
	store_put(s, T_PEGAWAI, &p->base);
}

static Akun__Nama
role_named(const char *name)
{
	return (Akun__Nama)protobuf_c_enum_descriptor_get_value_by_name(
	    &akun__nama__descriptor, name)->value;
}

static void
put_account(struct store *s, struct demo *d, const struct demo_person *x)
{
	struct arena *a = store_arena(s);
	Akun *k = arena_get(a, sizeof *k);
	Rahasia *r = arena_get(a, sizeof *r);
	Akun__Peran *role = arena_get(a, sizeof *role);

	*k = (Akun)AKUN__INIT;
	*r = (Rahasia)RAHASIA__INIT;
	k->pegawai = r->pegawai = x->kunci;
	k->aktif = true;
	k->dibuat = d->now;
	if (x->role != NULL) {
		*role = (Akun__Peran)AKUN__PERAN__INIT;
		role->nama = role_named(x->role);
		role->pemberi = ACTOR_DEMO;
		role->waktu = d->now;
		k->peran = arena_array(a, 1, sizeof role);
		k->peran[k->n_peran++] = role;
	}
	r->sandi.data = (uint8_t *)d->sandi;
	r->sandi.len = strlen(d->sandi);
	r->sandi_waktu = d->now;
	store_put(s, T_AKUN, &k->base);
	store_put(s, T_RAHASIA, &r->base);
}

static bool
put_people(struct store *s, void *ctx)
{
	struct demo *d = ctx;

	store_when(s, d->begun);
	store_act(s, "demo", "demo");
	for (size_t i = d->from; i < d->to; i++) {
		put_person(s, d, &d->orang[i]);
		put_account(s, d, &d->orang[i]);
	}
	return true;
}

static bool
put_plans(struct store *s, void *ctx)
{
	struct demo *d = ctx;

	for (size_t i = d->from; i < d->to; i++)
		demo_plan(s, d, &d->orang[i], i);
	return true;
}

/* n of something, in batches, each in its own section. */
static bool
in_batches(struct demo *d, const char *what, size_t n, size_t batch,
    bool (*fn)(struct store *, void *))
{
	for (d->from = 0; d->from < n; d->from = d->to) {
		d->to = d->from + batch < n ? d->from + batch : n;
		if (!cli_run(d->store, ACTOR_DEMO, true, fn, d))
			return false;
		progress(what, d->to, n);
	}
	progress_end();
	return true;
}

/* AU-1: Argon2id, 19 MiB, two passes; one hash for all, it is a demo. */
static bool
hash_password(struct demo *d)
{
	return sodium_init() >= 0 && crypto_pwhash_str_alg(d->sandi,
	    DEMO_PASSWORD, strlen(DEMO_PASSWORD), 2, 19456U * 1024,
	    crypto_pwhash_ALG_ARGON2ID13) == 0;
}

static void
print_logins(const struct demo *d)
{
	static const struct { const char *nomor, *role, *as; } v[] = {
		{ "197405121999032002", NULL, "JPT" },
		{ "198603212010121005", NULL, "ketua tim" },
		{ "199402172019032008", NULL, "anggota" },
		{ "198902142014022003", NULL, "admin" },
		{ NULL, "AUDITOR", "auditor" },
	};

	printf("%-18s  %-24s  %s\n", "NIP", "Nama", "Peran");
	for (size_t k = 0; k < sizeof v / sizeof v[0]; k++)
		for (size_t i = 0; i < d->n; i++) {
			const struct demo_person *p = &d->orang[i];

			if (v[k].nomor != NULL ?
			    strcmp(p->nomor, v[k].nomor) == 0 :
			    p->role != NULL &&
			    strcmp(p->role, v[k].role) == 0)
				printf("%-18s  %-24s  %s\n", p->nomor,
				    p->nama, v[k].as);
		}
	printf("Sandi semua akun demo: %s\n", DEMO_PASSWORD);
}

static int
explain(void)
{
	puts("\nMengisi folder data yang masih kosong dengan kementerian "
	    "rekaan (KPN):\nsatu kedeputian dengan lima direktorat, sekretariat, biro "
	    "SDM, dan inspektorat;\n119 pegawai (atau N, paling sedikit 39) "
	    "dan seorang menteri yang bukan pegawai.\n\n"
	    "SKP tahun berjalan dalam berbagai keadaan. Pada Direktorat Acara "
	    "Daerah (D2.1):\n"
	    "  Deputi dan Direktur (Larasati Puspaningrum)  sudah disetujui\n"
	    "  Dimas Aryasatya, ketua tim                   diajukan\n"
	    "  Nurul Hapsari, anggota                       draf\n"
	    "  Yosef Tandibua, anggota                      belum ada\n"
	    "Pada Direktorat Pemasaran (D2.5) SKP direktur baru diajukan, jadi "
	    "stafnya menunggu.\n\n"
	    "Dengan --lengkap (119 pegawai) juga: Perjanjian Kinerja dan tim "
	    "D2.1, sel matriks,\nperiode triwulan, rencana aksi, SKP "
	    "kualitatif, revisi, permintaan turunkan status,\ndan laporan data "
	    "salah.\n\n"
	    "Semua akun memakai sandi " DEMO_PASSWORD ".\n"
	    "Jangan dipakai untuk data sungguhan.");
	return DONE;
}

int
cmd_demo(int argc, char **argv)
{
	struct demo d = { .now = clock_ms(), .today = cli_today(0) };
	uint64_t n = DEFAULT_PEOPLE;
	bool empty = false, all = false;

	if (argc == 2 && strcmp(argv[1], "--help") == 0)
		return explain();
	if (argc == 2 && strcmp(argv[1], "--lengkap") == 0) {
		all = true;
		argc = 1;
	}
	if (argc != 1 && (argc != 3 || strcmp(argv[1], "--pegawai") != 0 ||
	    !text_u64(argv[2], &n) || n > MOST_PEOPLE))
		return say_usage("demo");
	d.arena = cli_arena();
	d.begun = date_start(date_make(date_year(d.today), 1, 2), 420);
	if (d.begun > d.now - DEMO_HOURS)
		d.begun = d.now - DEMO_HOURS;
	if (!demo_invent(&d, n))
		return say_no("demo memerlukan paling sedikit 39 pegawai");
	if ((d.store = cli_open()) == NULL)
		return REFUSED;
	if (!cli_run(d.store, ACTOR_DEMO, false, is_empty, &empty))
		return REFUSED;
	if (!empty)
		return say_no("folder data sudah berisi unit atau pegawai; "
		    "demo tidak mengubah apa pun");
	if (!hash_password(&d))
		return say_no("sandi tidak dapat dihitung");
	for (size_t i = 0; i < d.n_unit; i++)
		d.unit[i].id = id_new(d.arena, d.now);
	if (!cli_run(d.store, ACTOR_DEMO, true, put_agency, &d) ||
	    !in_batches(&d, "Unit", d.n_unit, 200, put_units) ||
	    !in_batches(&d, "Pegawai", d.n, 60, put_people) ||
	    (all &&
	    !cli_run(d.store, ACTOR_DEMO, true, demo_agreement, &d)) ||
	    !in_batches(&d, "SKP", d.n, DEMO_BATCH, put_plans) ||
	    (all && !cli_run(d.store, ACTOR_DEMO, true, demo_more, &d)))
		return say_no("demo tidak selesai; buang folder data ini dan "
		    "mulai lagi");
	printf("%zu pegawai, %zu unit.\n", d.n - 1, d.n_unit);
	print_logins(&d);
	store_free(d.store);
	peta_free(&d.taken);
	return DONE;
}
