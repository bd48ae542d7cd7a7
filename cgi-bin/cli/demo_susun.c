/* demo_susun.c - who is in the invented ministry, where, and below whom */
#include <stdio.h>
#include <string.h>

#include "demo.h"
#include "text.h"

static size_t
unit(struct demo *d, const char *kode, const char *nama, const char *jenis,
    size_t induk)
{
	if (d->n_unit == d->unit_room) {
		size_t room = d->unit_room * 2 + 32;
		struct demo_unit *v = arena_array(d->arena, room, sizeof *v);

		if (d->n_unit > 0)
			memcpy(v, d->unit, d->n_unit * sizeof *v);
		d->unit = v;
		d->unit_room = room;
	}
	d->unit[d->n_unit] = (struct demo_unit){ .kode = kode, .nama = nama,
	    .jenis = jenis, .induk = induk };
	return d->n_unit++;
}

static struct demo_person *
person(struct demo *d, size_t unit_index, const char *jabatan,
    const char *golongan, JenisJabatan jenis, size_t atasan)
{
	struct demo_person *p;

	if (d->n == d->room) {
		size_t room = d->room * 2 + 128;
		struct demo_person *v = arena_array(d->arena, room, sizeof *v);

		if (d->n > 0)
			memcpy(v, d->orang, d->n * sizeof *v);
		d->orang = v;
		d->room = room;
	}
	p = &d->orang[d->n];
	/* Not counted before it has a number: see add(). */
	*p = (struct demo_person){ .nomor = "", .unit = unit_index,
	    .jabatan = jabatan, .golongan = golongan, .jenis_jabatan = jenis,
	    .atasan = atasan,
	    .part = PART_PELAKSANA, .state = BELUM, .surel = "",
	    .mulai = date_make(date_year(d->today) - 1, 1, 2) };
	return p;
}

static size_t
add(struct demo *d)
{
	return d->n++;
}

/* A leader whose name and number are given (app.md 7.1), or invented. */
static size_t
leader(struct demo *d, size_t unit_index, const char *nomor, const char *nama,
    const char *jabatan, const char *golongan, JenisJabatan jenis,
    size_t atasan, enum part part, enum state state)
{
	struct demo_person *p = person(d, unit_index, jabatan, golongan,
	    jenis, atasan);
	int age = jenis >= JENIS_JABATAN__JPT_PRATAMA ? 1968 : 1974;

	p->pimpinan = true;
	p->part = part;
	p->state = state;
	if (nomor != NULL) {
		p->nomor = nomor;
		peta_set(&d->taken, nomor, 1);
		p->nama = nama;
	} else {
		age += (int)demo_number(d, 8);
		demo_identity(d, p, age, age + 25, false);
	}
	return add(d);
}

/* Posts of staff, taken in turn: every jenjang, PNS and PPPK, pelaksana. */
static const struct post {
	const char	*jabatan;
	Jenjang		 jenjang;
	const char	*golongan;
	bool		 pppk;
	enum part	 part;
} posts[] = {
	{ "Analis Kebijakan Ahli Madya", JENJANG__AHLI_MADYA, "IV/b", false,
	  PART_AHLI },
	{ "Adyatama Kepariwisataan dan Ekonomi Kreatif Ahli Muda",
	  JENJANG__AHLI_MUDA, "III/d", false, PART_AHLI },
	{ "Analis Kebijakan Ahli Pertama", JENJANG__AHLI_PERTAMA, "III/b",
	  false, PART_AHLI },
	{ "Pengolah Data dan Informasi", JENJANG__TANPA_JENJANG, "IX", true,
	  PART_PELAKSANA },
	{ "Pranata Hubungan Masyarakat Ahli Pertama", JENJANG__AHLI_PERTAMA,
	  "IX", true, PART_AHLI },
	{ "Pranata Komputer Mahir", JENJANG__MAHIR, "III/a", false,
	  PART_TERAMPIL },
	{ "Arsiparis Terampil", JENJANG__TERAMPIL, "II/c", false,
	  PART_TERAMPIL },
	{ "Pranata Keuangan APBN Penyelia", JENJANG__PENYELIA, "III/c", false,
	  PART_TERAMPIL },
	{ "Penelaah Teknis Kebijakan", JENJANG__TANPA_JENJANG, "III/a", false,
	  PART_PELAKSANA },
	{ "Teknisi Siaran Pemula", JENJANG__PEMULA, "II/a", false,
	  PART_TERAMPIL },
	{ "Pengadministrasi Perkantoran", JENJANG__TANPA_JENJANG, "II/b",
	  false, PART_PELAKSANA },
	{ "Operator Layanan Operasional", JENJANG__TANPA_JENJANG, "V", true,
	  PART_PELAKSANA },
	{ "Adyatama Kepariwisataan dan Ekonomi Kreatif Ahli Utama",
	  JENJANG__AHLI_UTAMA, "IV/e", false, PART_AHLI },
	{ "Pranata Komputer Ahli Muda", JENJANG__AHLI_MUDA, "III/c", false,
	  PART_AHLI },
};
enum { POSTS = sizeof posts / sizeof posts[0] };

/* The state of a staff member's plan, in turn; none can be ahead of its
 * leader's. */
static enum state
turn(const struct demo *d, size_t i, size_t atasan)
{
	static const enum state states[] = {
		DISETUJUI_SUDAH, DIAJUKAN_SAJA, DISETUJUI_SUDAH, DRAF_SAJA,
		DISETUJUI_SUDAH, DIKEMBALIKAN_LAGI, BELUM, DISETUJUI_SUDAH,
	};

	if (d->orang[atasan].state != DISETUJUI_SUDAH)
		return i % 3 == 0 ? DRAF_SAJA : BELUM;
	return states[i % (sizeof states / sizeof states[0])];
}

static void
staff(struct demo *d, size_t unit_index, size_t atasan, size_t count,
    const struct post *only)
{
	for (size_t i = 0; i < count; i++) {
		const struct post *post = only != NULL ? only :
		    &posts[(d->n + i / POSTS) % POSTS];
		struct demo_person *p = person(d, unit_index, post->jabatan,
		    post->golongan, post->jenjang != JENJANG__TANPA_JENJANG ?
		    JENIS_JABATAN__FUNGSIONAL : JENIS_JABATAN__PELAKSANA,
		    atasan);
		int year = date_year(d->today);
		int age = 23 + (int)demo_number(d, post->jenjang ==
		    JENJANG__AHLI_UTAMA ? 5 : 12);
		/* How long the rank takes from the first appointment. */
		int served = post->golongan[0] == 'I' &&
		    strncmp(post->golongan, "IV", 2) == 0 ? 22 :
		    post->pppk ? 2 : strcmp(post->golongan, "III/c") == 0 ||
		    strcmp(post->golongan, "III/d") == 0 ? 13 : 4;

		p->jenjang = post->jenjang;
		p->part = post->part;
		p->state = turn(d, d->n, atasan);
		served += (int)demo_number(d, 3);
		demo_identity(d, p, year - served - age, year - served,
		    post->pppk);
		add(d);
	}
}

/* One of app.md 7.1 who leads nothing. */
static struct demo_person *
golden(struct demo *d, size_t unit_index, const char *nomor,
    const char *nama, const char *golongan, const char *jabatan,
    Jenjang jenjang, size_t atasan)
{
	struct demo_person *p = person(d, unit_index, jabatan, golongan,
	    jenjang != JENJANG__TANPA_JENJANG ? JENIS_JABATAN__FUNGSIONAL :
	    JENIS_JABATAN__PELAKSANA, atasan);

	p->nomor = nomor;
	peta_set(&d->taken, nomor, 1);
	p->nama = nama;
	p->jenjang = jenjang;
	add(d);
	return p;
}

/* A deputy's office more, for a demo of many: five directorates. */
static void
more(struct demo *d, unsigned number, size_t count, size_t top, size_t boss)
{
	const char *name = arena_printf(d->arena,
	    "Bidang Pengembangan Wilayah %u", number - 2);
	size_t u = unit(d, arena_printf(d->arena, "D%u", number),
	    arena_printf(d->arena, "Deputi %s", name), "Deputi", top);
	size_t dep, n = count > 6 ? (count - 6) / 5 : 0, extra;

	dep = leader(d, u, NULL, NULL, arena_printf(d->arena, "Deputi %s",
	    name), "IV/d", JENIS_JABATAN__JPT_MADYA, boss, PART_DEPUTI,
	    DISETUJUI_SUDAH);
	extra = count > 6 ? (count - 6) % 5 : 0;
	for (unsigned i = 1; i <= 5 && i < count; i++) {
		size_t v = unit(d, arena_printf(d->arena, "D%u.%u", number, i),
		    arena_printf(d->arena, "Direktorat Wilayah %u.%u",
		    number - 2, i), "Direktorat", u);
		size_t dir = leader(d, v, NULL, NULL, arena_printf(d->arena,
		    "Direktur Wilayah %u.%u", number - 2, i), "IV/c",
		    JENIS_JABATAN__JPT_PRATAMA, dep, PART_DIREKTUR,
		    DISETUJUI_SUDAH);

		staff(d, v, dir, n + (i <= extra), NULL);
	}
}

/* The four units beside the directorates; gives how many people. */
static void
offices(struct demo *d, size_t top, size_t minister, size_t d2, size_t dep)
{
	static const struct post audit = { "Auditor Ahli Muda",
	    JENJANG__AHLI_MUDA, "III/d", false, PART_AUDITOR };
	size_t ds = unit(d, "D2.S", "Sekretariat Deputi Bidang Penyelenggaraan"
	    " Acara", "Sekretariat", d2), u, v, sj, b, boss, chief;

	/* DIR2 leads the secretariat until he becomes director in August. */
	boss = leader(d, ds, "197811032003121004", "Gunawan Prasojo",
	    "Sekretaris Deputi Bidang Penyelenggaraan Acara", "IV/b",
	    JENIS_JABATAN__JPT_PRATAMA, dep, PART_SEKRETARIAT,
	    DISETUJUI_SUDAH);
	u = unit(d, "D2.S.1", "Bagian Program dan Keuangan", "Bagian", ds);
	chief = leader(d, u, NULL, NULL, "Kepala Bagian Program dan Keuangan",
	    "IV/a", JENIS_JABATAN__ADMINISTRATOR, boss, PART_MANAJER,
	    DISETUJUI_SUDAH);
	v = unit(d, "D2.S.1.1", "Subbagian Program", "Subbagian", u);
	chief = leader(d, v, NULL, NULL, "Kepala Subbagian Program", "III/d",
	    JENIS_JABATAN__PENGAWAS, chief, PART_PENGAWAS, DISETUJUI_SUDAH);
	staff(d, v, chief, 4, NULL);
	u = unit(d, "D2.S.2", "Bagian Umum", "Bagian", ds);
	chief = leader(d, u, NULL, NULL, "Kepala Bagian Umum", "IV/a",
	    JENIS_JABATAN__ADMINISTRATOR, boss, PART_MANAJER, DIAJUKAN_SAJA);
	v = unit(d, "D2.S.2.1", "Subbagian Tata Usaha", "Subbagian", u);
	chief = leader(d, v, NULL, NULL, "Kepala Subbagian Tata Usaha",
	    "III/d", JENIS_JABATAN__PENGAWAS, chief, PART_PENGAWAS, DRAF_SAJA);
	staff(d, v, chief, 4, NULL);

	sj = unit(d, "SJ", "Sekretariat Kementerian", "Sekretariat", top);
	boss = leader(d, sj, NULL, NULL, "Sekretaris Kementerian", "IV/e",
	    JENIS_JABATAN__JPT_MADYA, minister, PART_SEKRETARIAT,
	    DISETUJUI_SUDAH);
	b = unit(d, "SJ.1", "Biro Sumber Daya Manusia dan Organisasi", "Biro",
	    sj);
	boss = leader(d, b, NULL, NULL, "Kepala Biro Sumber Daya Manusia dan "
	    "Organisasi", "IV/c", JENIS_JABATAN__JPT_PRATAMA, boss, PART_BIRO,
	    DISETUJUI_SUDAH);
	golden(d, b, "198902142014022003", "Rina Wulandari", "III/c",
	    "Analis SDM Aparatur Ahli Muda", JENJANG__AHLI_MUDA, boss);
	d->orang[d->n - 1].part = PART_SDM;
	d->orang[d->n - 1].state = DISETUJUI_SUDAH;
	d->orang[d->n - 1].role = "ADMIN_INSTANSI";
	staff(d, b, boss, 3, NULL);
	u = unit(d, "SJ.1.1", "Bagian Kinerja dan Penghargaan", "Bagian", b);
	chief = leader(d, u, NULL, NULL, "Kepala Bagian Kinerja dan "
	    "Penghargaan", "IV/a", JENIS_JABATAN__ADMINISTRATOR, boss,
	    PART_MANAJER, DISETUJUI_SUDAH);
	d->orang[chief].role = "PENGELOLA";
	staff(d, u, chief, 5, NULL);
	u = unit(d, "IT", "Inspektorat", "Inspektorat", top);
	boss = leader(d, u, NULL, NULL, "Inspektur", "IV/c",
	    JENIS_JABATAN__JPT_PRATAMA, minister, PART_INSPEKTUR,
	    DISETUJUI_SUDAH);
	staff(d, u, boss, 4, &audit);
	d->orang[d->n - 4].role = "AUDITOR";
}

/* D2.1 of app.md 7.1: a leader with a plan, one submitted, one draft, none. */
static void
golden_directorate(struct demo *d, size_t d2, size_t dep)
{
	size_t u = unit(d, "D2.1", "Direktorat Acara Daerah", "Direktorat",
	    d2), dir;
	struct demo_person *p;

	dir = leader(d, u, "197405121999032002", "Larasati Puspaningrum",
	    "Direktur Acara Daerah", "IV/c", JENIS_JABATAN__JPT_PRATAMA, dep,
	    PART_DIREKTUR, DISETUJUI_SUDAH);
	p = golden(d, u, "198603212010121005", "Dimas Aryasatya", "III/d",
	    "Analis Kebijakan Ahli Muda", JENJANG__AHLI_MUDA, dir);
	p->part = PART_KURASI;
	p->state = DIAJUKAN_SAJA;
	p = golden(d, u, "199402172019032008", "Nurul Hapsari", "III/a",
	    "Analis Kebijakan Ahli Pertama", JENJANG__AHLI_PERTAMA, dir);
	p->part = PART_AHLI;
	p->state = DRAF_SAJA;
	golden(d, u, "199107082023211015", "Yosef Tandibua", "IX",
	    "Pengolah Data dan Informasi", JENJANG__TANPA_JENJANG, dir);
	p = &d->orang[d->n - 1];
	p->jenis = JENIS_PEGAWAI__PPPK;
}

/* The other four directorates of the deputy. */
static void
directorates(struct demo *d, size_t d2, size_t dep, size_t count)
{
	static const struct { const char *kode, *nama; } v[] = {
		{ "D2.2", "Acara Nasional" }, { "D2.3", "Acara Internasional" },
		{ "D2.4", "Standar dan Mutu Acara" },
		{ "D2.5", "Pemasaran dan Kemitraan Acara" },
	};

	for (size_t i = 0; i < 4; i++) {
		size_t u = unit(d, v[i].kode, arena_printf(d->arena,
		    "Direktorat %s", v[i].nama), "Direktorat", d2);
		size_t dir = leader(d, u, i == 0 ? "197602202001122001" : NULL,
		    "Arum Kinasih", arena_printf(d->arena, "Direktur %s",
		    v[i].nama), i == 0 ? "IV/b" : "IV/c",
		    JENIS_JABATAN__JPT_PRATAMA, dep, PART_DIREKTUR,
		    i == 3 ? DIAJUKAN_SAJA : DISETUJUI_SUDAH);

		staff(d, u, dir, count / 4 + (i < count % 4), NULL);
	}
}

bool
demo_invent(struct demo *d, size_t n)
{
	enum { FIXED = 39, FIRST = 119, OFFICE = 121 };
	struct demo_person *p;
	size_t top, d2, dep, boss;

	if (n < FIXED)
		return false;
	d->seed = 2026;
	top = unit(d, "KPN", "Kementerian Pesona Nusantara", "Kementerian", 0);
	/* He rates the deputies and has no plan; he is none of the n. */
	d->orang = arena_array(d->arena, d->room = 256, sizeof *d->orang);
	p = person(d, top, "Menteri Pesona Nusantara", "",
	    JENIS_JABATAN__PEJABAT_NEGARA, 0);
	p->nomor = "PN-0001";
	p->nama = "Hasanuddin Mappaseng";
	p->jenis = JENIS_PEGAWAI__NON_ASN;
	p->pimpinan = true;
	add(d);
	d2 = unit(d, "D2", "Deputi Bidang Penyelenggaraan Acara", "Deputi",
	    top);
	dep = leader(d, d2, "196809151994031001", "Wiratama Hadikusuma",
	    "Deputi Bidang Penyelenggaraan Acara", "IV/d",
	    JENIS_JABATAN__JPT_MADYA, 0, PART_DEPUTI, DISETUJUI_SUDAH);
	golden_directorate(d, d2, dep);
	directorates(d, d2, dep, (n < FIRST ? n : FIRST) - FIXED);
	offices(d, top, 0, d2, dep);
	for (unsigned number = 3; d->n - 1 < n; number++) {
		size_t left = n - (d->n - 1);

		boss = 0;
		more(d, number, left < OFFICE ? left : OFFICE, top, boss);
	}
	return true;
}
