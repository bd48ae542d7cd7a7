/*
 * benih.c - the people of the golden walk-through (app.md 7.1) in a new data
 * folder, and sessions for them; for tests only
 *
 *	benih buat DATA			makes the folder; all of it but plans
 *	benih banyak DATA N		N more members below the director
 *	benih siap DATA YEAR		its quarters, and an approved plan for each
 *	benih kirim DATA QUARTER	everybody's report of a quarter of 2026
 *	benih aturan DATA FILE...	puts rule sets of conf/rules
 *	benih masuk DATA NIP MS		begins a session at that time, says its cookie
 *	benih token DATA NIP PROGRAM	says _csrf of his last session
 *	benih draf DATA NIP		says how many drafts he has
 *	benih dilihat DATA NIP		says how often others looked at his record
 */
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "benih_nilai.h"
#include "../../cgi-bin/cli/cli.h"
#include "clock.h"
#include "date.h"
#include "find.h"
#include "find_draf.h"
#include "find_periode.h"
#include "find_nilai.h"
#include "id.h"
#include "periode.h"
#include "store.h"
#include "text.h"

enum { DAY_ONE = 20250101, HASH = crypto_hash_sha256_BYTES };

/* The tree: KPN > D2 > D2.1, D2.2; KPN > BK for the administrator. */
static const struct { const char *kode, *nama, *induk; } units[] = {
	{ "KPN", "Kementerian Pesona Nusantara", "" },
	{ "D2", "Deputi Bidang Penyelenggaraan Acara", "KPN" },
	{ "D2.1", "Direktorat Acara Daerah", "D2" },
	{ "D2.2", "Direktorat Acara Nasional", "D2" },
	{ "BK", "Biro Kepegawaian", "KPN" },
};
enum { UNITS = sizeof units / sizeof units[0] };

static const struct person {
	const char	*nomor, *nama, *golongan, *unit, *jabatan;
	JenisPegawai	 status;
	JenisJabatan	 jenis;
	Jenjang		 jenjang;
	bool		 pimpinan;
	const char	*kantor;	/* unit whose leader rates him */
} people[] = {
	{ "MENTERI1", "Bahtera Nusa", "", "KPN", "Menteri Pesona Nusantara",
	  JENIS_PEGAWAI__NON_ASN, JENIS_JABATAN__PEJABAT_NEGARA,
	  JENJANG__TANPA_JENJANG, true, "" },
	{ "196809151994031001", "Wiratama Hadikusuma", "IV/d", "D2",
	  "Deputi Bidang Penyelenggaraan Acara", JENIS_PEGAWAI__PNS,
	  JENIS_JABATAN__JPT_MADYA, JENJANG__TANPA_JENJANG, true, "KPN" },
	{ "197405121999032002", "Larasati Puspaningrum", "IV/c", "D2.1",
	  "Direktur Acara Daerah", JENIS_PEGAWAI__PNS,
	  JENIS_JABATAN__JPT_PRATAMA, JENJANG__TANPA_JENJANG, true, "D2" },
	{ "197602202001122001", "Arum Kinasih", "IV/b", "D2.2",
	  "Direktur Acara Nasional", JENIS_PEGAWAI__PNS,
	  JENIS_JABATAN__JPT_PRATAMA, JENJANG__TANPA_JENJANG, true, "D2" },
	{ "198603212010121005", "Dimas Aryasatya", "III/d", "D2.1",
	  "Analis Kebijakan Ahli Muda", JENIS_PEGAWAI__PNS,
	  JENIS_JABATAN__FUNGSIONAL, JENJANG__AHLI_MUDA, false, "D2.1" },
	{ "199402172019032008", "Nurul Hapsari", "III/a", "D2.1",
	  "Analis Kebijakan Ahli Pertama", JENIS_PEGAWAI__PNS,
	  JENIS_JABATAN__FUNGSIONAL, JENJANG__AHLI_PERTAMA, false, "D2.1" },
	{ "199107082023211015", "Yosef Tandibua", "IX", "D2.1",
	  "Pengolah Data dan Informasi", JENIS_PEGAWAI__PPPK,
	  JENIS_JABATAN__PELAKSANA, JENJANG__TANPA_JENJANG, false, "D2.1" },
	{ "198902142014022003", "Rina Wulandari", "III/c", "BK",
	  "Analis SDM Aparatur", JENIS_PEGAWAI__PNS,
	  JENIS_JABATAN__FUNGSIONAL, JENJANG__AHLI_MUDA, false, "" },
	{ "197811032003121004", "Gunawan Prasojo", "IV/b", "D2.2",
	  "Kepala Subdirektorat Acara Nasional", JENIS_PEGAWAI__PNS,
	  JENIS_JABATAN__ADMINISTRATOR, JENJANG__TANPA_JENJANG, false, "D2.2" },
};
enum { PEOPLE = sizeof people / sizeof people[0] };

static Asal *
origin(struct store *s, int64_t now)
{
	Asal *a = arena_get(store_arena(s), sizeof *a);

	*a = (Asal)ASAL__INIT;
	a->sumber = "SIMPEG (impor pegawai.csv)";
	a->waktu = now;
	return a;
}

static void
put_units(struct store *s, int64_t now)
{
	for (size_t i = 0; i < UNITS; i++) {
		const Unit *above = unit_by_kode(s, units[i].induk, false);
		Unit__Versi v = UNIT__VERSI__INIT, *list[] = { &v };
		Unit u = UNIT__INIT;

		v.nama = units[i].nama;
		v.induk = above != NULL ? above->id : "";
		v.mulai = DAY_ONE;
		u.id = id_new(store_arena(s), now);
		u.kode = units[i].kode;
		u.n_versi = 1;
		u.versi = list;
		u.asal = origin(s, now);
		store_put(s, T_UNIT, &u.base);
	}
}

static void
put_person(struct store *s, const struct person *p, int64_t now)
{
	Tugas t = TUGAS__INIT, *posts[] = { &t };
	Atasan a = ATASAN__INIT, *line[] = { &a };
	Pegawai who = PEGAWAI__INIT;
	Akun account = AKUN__INIT;
	Akun__Peran admin = AKUN__PERAN__INIT, *roles[] = { &admin };

	t.id = id_new(store_arena(s), now);
	t.unit = unit_by_kode(s, p->unit, false)->id;
	t.jabatan = p->jabatan;
	t.jenis = p->jenis;
	t.jenjang = p->jenjang;
	t.pimpinan = p->pimpinan;
	t.mulai = DAY_ONE;
	t.asal = origin(s, now);
	who.pegawai = pegawai_new_key(s, p->nomor);
	who.nomor = p->nomor;
	who.nama = p->nama;
	who.golongan = p->golongan;
	who.jenis = p->status;
	who.kedudukan = "01";
	who.n_tugas = 1;
	who.tugas = posts;
	who.asal = origin(s, now);
	if (p->kantor[0] != '\0') {
		a.kantor = unit_by_kode(s, p->kantor, false)->id;
		a.mulai = DAY_ONE;
		a.asal = origin(s, now);
		who.n_atasan = 1;
		who.atasan = line;
	}
	store_put(s, T_PEGAWAI, &who.base);
	account.pegawai = who.pegawai;
	account.aktif = true;
	account.dibuat = now;
	if (strcmp(p->unit, "BK") == 0) {
		admin.nama = AKUN__NAMA__ADMIN_INSTANSI;
		account.n_peran = 1;
		account.peran = roles;
	}
	store_put(s, T_AKUN, &account.base);
}

static bool
make(struct store *s, void *ctx)
{
	int64_t now = date_start(20260102, 420);
	Pengaturan set = PENGATURAN__INIT;

	set.instansi = "Kementerian Pesona Nusantara";
	set.singkatan = "KPN";
	set.kota = "Jakarta";
	set.zona = 420;
	set.bantuan = "Biro Kepegawaian, pesawat 114";
	store_put(s, T_PENGATURAN, &set.base);
	put_units(s, now);
	for (size_t i = 0; i < PEOPLE; i++)
		put_person(s, &people[i], now);
	return true;
}

static bool
many(struct store *s, void *ctx)
{
	unsigned n = *(unsigned *)ctx;

	for (unsigned i = 0; i < n; i++) {
		struct person p = people[5];

		p.nomor = arena_printf(store_arena(s),
		    "199501%02u202001%u%03u", 1 + i % 28,
		    1 + i % 2, i);
		p.nama = arena_printf(store_arena(s), "Pegawai Contoh %03u", i);
		put_person(s, &p, date_start(20260102, 420));
	}
	return true;
}

/* One file of conf/rules. */
static bool
rules(struct store *s, void *ctx)
{
	static char text[65536];
	const char *why = "cannot be read";
	FILE *f = fopen(ctx, "r");
	size_t n = f != NULL ? fread(text, 1, sizeof text - 1, f) : 0;
	Aturan *set;

	if (f != NULL)
		fclose(f);
	text[n] = '\0';
	set = rules_parse(store_arena(s), ctx, text, &why);
	if (set == NULL) {
		fprintf(stderr, "%s: %s\n", (char *)ctx, why);
		return false;
	}
	store_put(s, T_ATURAN, &set->base);
	return true;
}

/*
 * The quarters of a year, and for everybody whom an office rates and who has no
 * plan an approved one with a result of 100 documents, a path for TW I.
 */
static Rhk *
a_result(struct store *s, const Skp *skp)
{
	struct arena *a = store_arena(s);
	Rhk *r = arena_get(a, sizeof *r);
	Indikator *in = arena_get(a, sizeof *in);
	Indikator__Jalur *path = arena_get(a, sizeof *path);

	*r = (Rhk)RHK__INIT;
	*in = (Indikator)INDIKATOR__INIT;
	*path = (Indikator__Jalur)INDIKATOR__JALUR__INIT;
	r->id = id_new(a, skp->dibuat);
	r->skp = skp->id;
	r->pegawai = skp->pegawai;
	r->tahun = skp->tahun;
	r->teks = "Terverifikasinya dokumen usulan";
	r->urutan = 1;
	in->id = id_new(a, skp->dibuat);
	in->teks = "Jumlah dokumen";
	in->nilai = 100000;
	in->satuan = "dokumen";
	path->triwulan = 1;
	path->nilai = 25000;
	in->jalur = arena_array(a, 1, sizeof path);
	in->jalur[in->n_jalur++] = path;
	r->indikator = arena_array(a, 1, sizeof in);
	r->indikator[r->n_indikator++] = in;
	return r;
}

static void
put_plan(struct store *s, const Pegawai *p, unsigned year)
{
	struct arena *a = store_arena(s);
	const Tugas *t = p->tugas[0];
	Skp *skp = arena_get(a, sizeof *skp);

	*skp = (Skp)SKP__INIT;
	skp->dibuat = skp->disetujui = date_start(date_make((int)year, 1, 5),
	    420);
	skp->id = id_new(a, skp->dibuat);
	skp->pegawai = p->pegawai;
	skp->tahun = year;
	skp->mulai = date_make((int)year, 1, 1);
	skp->selesai = date_make((int)year, 12, 31);
	skp->status = STATUS_SKP__DISETUJUI;
	skp->revisi = 1;
	skp->tugas = t->id;
	skp->unit = t->unit;
	skp->jabatan = t->jabatan;
	store_put(s, T_SKP, &skp->base);
	store_put(s, T_RHK, &a_result(s, skp)->base);
}

static bool
ready(struct store *s, void *ctx)
{
	unsigned year = *(unsigned *)ctx;
	struct key none = key_new();
	struct periode_days days = periode_days(NULL);
	Periode **v = periode_propose(store_arena(s), year,
	    PERIODE__JENIS__TRIWULAN, &days, NULL);

	for (; *v != NULL; v++) {
		(*v)->id = id_new(store_arena(s), date_start(20260102, 420));
		store_put(s, T_PERIODE, &(*v)->base);
	}
	for (Pegawai **p = (Pegawai **)store_under(s, T_PEGAWAI, &none, 0);
	    *p != NULL; p++)
		if ((*p)->n_atasan > 0 &&
		    skp_of(s, (*p)->pegawai, year)[0] == NULL)
			put_plan(s, *p, year);
	return true;
}

/* Everybody's report of a quarter: what was agreed was reached; sent. */
static void
put_report(struct store *s, const Skp *skp, const Periode *p)
{
	struct arena *a = store_arena(s);
	const Rhk *rhk = rhk_of(s, skp->id)[0];
	Realisasi *r = arena_get(a, sizeof *r);
	Realisasi__Baris *b = arena_get(a, sizeof *b);
	Penilaian *n = arena_get(a, sizeof *n);

	*r = (Realisasi)REALISASI__INIT;
	*b = (Realisasi__Baris)REALISASI__BARIS__INIT;
	*n = (Penilaian)PENILAIAN__INIT;
	r->id = id_new(a, skp->dibuat);
	n->id = id_new(a, skp->dibuat);
	r->pegawai = n->pegawai = skp->pegawai;
	r->tahun = n->tahun = skp->tahun;
	r->skp = n->skp = skp->id;
	r->periode = n->periode = p->id;
	r->rhk = rhk->id;
	b->indikator = rhk->indikator[0]->id;
	b->nilai = 25000;
	b->ada = true;
	b->sumber = "Rekap unit";
	r->baris = arena_array(a, 1, sizeof b);
	r->baris[r->n_baris++] = b;
	n->mulai = p->mulai;
	n->selesai = p->selesai;
	n->status = PENILAIAN__STATUS__DIKIRIM;
	n->dikirim = date_start(date_add(p->selesai, 1), 420);
	store_put(s, T_REALISASI, &r->base);
	store_put(s, T_PENILAIAN, &n->base);
}

static bool
report(struct store *s, void *ctx)
{
	unsigned quarter = *(unsigned *)ctx;
	struct key none = key_new();
	Periode **p = periode_year(s, 2026);

	while (*p != NULL && (*p)->angka != quarter)
		p++;
	for (Skp **v = (Skp **)store_under(s, T_SKP, &none, 0);
	    *p != NULL && *v != NULL; v++)
		put_report(s, *v, *p);
	return *p != NULL;
}

struct token { const char *nomor, *program; };
struct entry { const char *nomor; int64_t now; char cookie[64]; };

static bool
begin(struct store *s, void *ctx)
{
	struct entry *e = ctx;
	const Pegawai *p = pegawai_by_nomor(s, e->nomor, false);
	unsigned char sid[32], csrf[32], key[HASH];
	Sesi sesi = SESI__INIT;

	if (p == NULL)
		return false;
	random_bytes(sid, sizeof sid);
	random_bytes(csrf, sizeof csrf);
	crypto_hash_sha256(key, sid, sizeof sid);
	sesi.kunci.data = key;
	sesi.kunci.len = sizeof key;
	sesi.pegawai = p->pegawai;
	sesi.csrf.data = csrf;
	sesi.csrf.len = sizeof csrf;
	sesi.dibuat = sesi.terakhir = e->now;
	/* Nobody here has a password to be asked for again (SE-7). */
	sesi.dikuatkan = e->now + INT64_C(366) * 24 * 3600 * 1000;
	sesi.id = id_new(store_arena(s), e->now);
	store_put(s, T_SESI, &sesi.base);
	snprintf(e->cookie, sizeof e->cookie, "%s",
	    base64url(store_arena(s), sid, sizeof sid));
	return true;
}

/* The token of a form of this program. */
static bool
token(struct store *s, void *ctx)
{
	unsigned char tag[crypto_auth_hmacsha256_BYTES];
	struct token *t = ctx;
	const Pegawai *p = pegawai_by_nomor(s, t->nomor, false);
	Sesi **all = p != NULL ? sesi_of(s, p->pegawai) : NULL, *last = NULL;

	for (; all != NULL && *all != NULL; all++)
		if (last == NULL || (*all)->dibuat >= last->dibuat)
			last = *all;
	if (last == NULL)
		return false;
	crypto_auth_hmacsha256(tag, (const unsigned char *)t->program,
	    strlen(t->program), last->csrf.data);
	puts(base64url(store_arena(s), tag, sizeof tag));
	return true;
}

/* A decided rating without a plan, for credits; one that is there already is
 * changed as an objection does. */
struct rated { const char *nomor, *jenis, *mulai, *selesai, *predikat; };

static bool
rate(struct store *s, void *ctx)
{
	const struct rated *r = ctx;
	const Pegawai *p = pegawai_by_nomor(s, r->nomor, false);
	Penilaian__Lama old = PENILAIAN__LAMA__INIT, *olds[] = { &old };
	Penilaian n = PENILAIAN__INIT;
	struct key all = key_of_u64(p->pegawai);
	int64_t from, to;

	if (!text_i64(r->mulai, &from) || !text_i64(r->selesai, &to))
		return false;
	n.jenis = (Penilaian__Jenis)protobuf_c_enum_descriptor_get_value_by_name(
	    &penilaian__jenis__descriptor, r->jenis)->value;
	n.predikat = (Predikat)protobuf_c_enum_descriptor_get_value_by_name(
	    &predikat__descriptor, r->predikat)->value;
	for (void **v = store_under(s, T_PENILAIAN, &all, 0); *v != NULL; v++) {
		Penilaian *x = *v;

		if (x->mulai != (int32_t)from || x->selesai != (int32_t)to ||
		    x->jenis != n.jenis)
			continue;
		x = store_by_id(s, T_PENILAIAN, x->id, true);
		old.predikat = x->predikat;
		x->predikat = n.predikat;
		x->n_lama = 1;
		x->lama = olds;
		x->status = PENILAIAN__STATUS__FINAL;
		store_put(s, T_PENILAIAN, &x->base);
		return true;
	}
	n.id = id_new(store_arena(s), clock_ms());
	n.pegawai = p->pegawai;
	n.tahun = (uint32_t)(from / 10000);
	n.mulai = (int32_t)from;
	n.selesai = (int32_t)to;
	n.status = PENILAIAN__STATUS__DITETAPKAN;
	n.ditetapkan = date_start((date_t)to, 420);
	store_put(s, T_PENILAIAN, &n.base);
	return true;
}

static int
run(const char *dir, bool (*fn)(struct store *, void *), void *ctx)
{
	struct store_user user = {
		.program = "benih", .reads = ALL_TABLES, .writes = ALL_TABLES,
		.writer = true, .request = "benih", .network = "",
		.now = clock_ms(),
	};
	struct store *s = store_new(dir);
	enum store_end end = store_run(s, &user, fn, ctx);

	store_free(s);
	if (end != STORE_DONE)
		fprintf(stderr, "benih: store said %d\n", (int)end);
	return end == STORE_DONE ? 0 : 1;
}

static size_t
listed(Draf **all)
{
	size_t n = 0;

	while (all[n] != NULL)
		n++;
	return n;
}

/* How often others looked at this person's record. */
static bool
looks(struct store *s, void *ctx)
{
	const Pegawai *p = pegawai_by_nomor(s, ctx, false);
	size_t n = 0;

	if (p == NULL)
		return false;
	for (Dilihat **d = dilihat_of(s, p->pegawai, 0); *d != NULL; d++)
		n++;
	printf("%zu\n", n);
	return true;
}

/* How many drafts this person has. */
static bool
drafts(struct store *s, void *ctx)
{
	const Pegawai *p = pegawai_by_nomor(s, ctx, false);

	if (p == NULL)
		return false;
	printf("%zu\n", listed(draf_of(s, p->pegawai, false)) +
	    listed(draf_of(s, p->pegawai, true)));
	return true;
}

int
main(int argc, char **argv)
{
	struct entry e = { 0 };
	unsigned n;

	if (argc == 3 && strcmp(argv[1], "buat") == 0)
		return store_create(argv[2]) != 0 || run(argv[2], make, NULL);
	if (argc == 4 && strcmp(argv[1], "banyak") == 0) {
		n = (unsigned)strtoul(argv[3], NULL, 10);
		return run(argv[2], many, &n);
	}
	if (argc == 4 && strcmp(argv[1], "kirim") == 0) {
		n = (unsigned)strtoul(argv[3], NULL, 10);
		return run(argv[2], report, &n);
	}
	if (argc == 4 && strcmp(argv[1], "siap") == 0) {
		n = (unsigned)strtoul(argv[3], NULL, 10);
		return run(argv[2], ready, &n);
	}
	if (argc >= 4 && strcmp(argv[1], "aturan") == 0) {
		for (int i = 3; i < argc; i++)
			if (run(argv[2], rules, argv[i]) != 0)
				return 1;
		return 0;
	}
	if (argc == 5 && strcmp(argv[1], "token") == 0) {
		struct token t = { argv[3], argv[4] };

		return run(argv[2], token, &t);
	}
	if (argc == 4 && strcmp(argv[1], "nilai") == 0)
		return run(argv[2], benih_nilai, argv[3]);
	if (argc == 4 && strcmp(argv[1], "nilai-lagi") == 0)
		return run(argv[2], benih_nilai_lagi, argv[3]);
	if (argc == 4 && strcmp(argv[1], "dilihat") == 0)
		return run(argv[2], looks, argv[3]);
	if (argc == 4 && strcmp(argv[1], "draf") == 0)
		return run(argv[2], drafts, argv[3]);
	if (argc == 8 && strcmp(argv[1], "predikat") == 0) {
		struct rated r = { argv[3], argv[4], argv[5], argv[6],
		    argv[7] };

		return run(argv[2], rate, &r);
	}
	if (argc == 5 && strcmp(argv[1], "masuk") == 0) {
		e.nomor = argv[3];
		if (!text_i64(argv[4], &e.now) || run(argv[2], begin, &e) != 0)
			return 1;
		printf("ek=%s\n", e.cookie);
		return 0;
	}
	fputs("usage: benih buat|banyak|masuk DATA ...\n", stderr);
	return 2;
}
