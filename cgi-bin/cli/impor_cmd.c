/* impor_cmd.c - kinerja import units|people FILE [--dry-run] */
#include <stdio.h>
#include <string.h>

#include "clock.h"
#include "find.h"
#include "id.h"
#include "impor.h"
#include "kerja.h"
#include "text.h"

/* Sentences for the remarks; the page has its own in macro/catatan.cs. */
static const struct { const char *code, *sentence; } sentences[] = {
	{ "kolom-tak-dikenal", "kolom tidak dikenal, diabaikan" },
	{ "karakter", "berisi karakter kendali" },
	{ "terlalu-panjang", "terlalu panjang" },
	{ "nip-kosong", "NIP kosong" },
	{ "nip-dibulatkan", "NIP dibulatkan oleh Excel; simpan kolom NIP "
	    "sebagai teks" },
	{ "nip-panjang", "NIP bukan 18 angka" },
	{ "nip-angka", "NIP berisi selain angka" },
	{ "nip-lahir", "NIP: tanggal lahir (angka 1-8) tidak ada" },
	{ "nip-tmt", "NIP: bulan TMT (angka 13-14) salah" },
	{ "nip-kelamin", "NIP: jenis kelamin (angka 15) bukan 1 atau 2" },
	{ "nip-urut", "NIP: nomor urut (angka 16-18) 000" },
	{ "nip-jenis", "NIP tidak cocok dengan jenis pegawai" },
	{ "nip-tmt-aneh", "NIP: tahun TMT tidak wajar" },
	{ "nip-kembar", "NIP sudah ada pada baris" },
	{ "nomor-non-asn", "nomor non-ASN harus 3-20 huruf atau angka" },
	{ "tidak-boleh-kosong", "tidak boleh dikosongkan" },
	{ "wajib-diisi", "wajib diisi untuk data baru" },
	{ "surel", "alamat surel salah" },
	{ "kedudukan", "kode kedudukan hukum salah" },
	{ "golongan", "golongan tidak dikenal" },
	{ "jenis-pegawai", "jenis pegawai tidak dikenal" },
	{ "jenis-jabatan", "jenis jabatan tidak dikenal" },
	{ "jenjang", "jenjang tidak dikenal" },
	{ "mandiri", "mandiri harus ya atau tidak" },
	{ "pimpinan", "pimpinan harus ya atau tidak" },
	{ "penugasan", "penugasan tidak dikenal" },
	{ "mulai", "tanggal mulai salah" },
	{ "selesai", "tanggal selesai salah" },
	{ "lahir", "tanggal lahir salah" },
	{ "atasan-diri", "atasan adalah dirinya sendiri" },
	{ "unit-tidak-dikenal", "unit tidak dikenal" },
	{ "unit-ditutup", "unit sudah tidak berlaku" },
	{ "mulai-mundur", "mulai lebih awal daripada riwayat yang ada" },
	{ "baris-utama-ditolak", "baris jabatan utamanya ditolak" },
	{ "lingkaran", "rantai atasan melingkar" },
	{ "lingkaran-lama", "rantai atasan yang tersimpan melingkar" },
	{ "tanpa-atasan", "tanpa atasan" },
	{ "atasan-tidak-dikenal", "atasan tidak dikenal; atasan tidak diubah" },
	{ "atasan-tidak-aktif", "atasan tidak aktif" },
	{ "atasan-di-bawah-pengawas", "atasan di bawah pejabat pengawas; "
	    "perlu pendelegasian tertulis" },
	{ "unit-tanpa-pimpinan", "unit tanpa pimpinan" },
	{ "unit-dua-pimpinan", "unit dengan dua pimpinan definitif" },
	{ "kode-kosong", "kode unit kosong" },
	{ "kode-kembar", "kode unit tertulis dua kali" },
	{ "induk-tidak-dikenal", "unit induk tidak dikenal" },
	{ "unit-lingkaran", "unit berada di bawah dirinya sendiri" },
};

static const char *
sentence(const char *code)
{
	for (size_t i = 0; i < sizeof sentences / sizeof sentences[0]; i++)
		if (strcmp(sentences[i].code, code) == 0)
			return sentences[i].sentence;
	return code;
}

/* What a file says must not steer the terminal. */
static const char *
tame(const char *text)
{
	char *t = arena_copy(cli_arena(), text, strlen(text));

	for (char *c = t; *c != '\0'; c++)
		if ((unsigned char)*c < 0x20 || *c == 0x7f)
			*c = '?';
	return t;
}

static void
print_note(const Pekerjaan__Catatan *c)
{
	printf("%s", c->menolak ? "ditolak" : "catatan");
	if (c->baris != 0)
		printf(" baris %u", c->baris);
	if (c->nomor[0] != '\0' || c->nama[0] != '\0')
		printf(" [%s%s%s]", tame(c->nomor), c->nomor[0] != '\0' &&
		    c->nama[0] != '\0' ? " " : "", tame(c->nama));
	printf(": %s", sentence(c->kode));
	if (c->nilai[0] != '\0')
		printf(": %s", tame(c->nilai));
	printf(" (%s)\n", c->kode);
}

static void
print_result(const struct import *im)
{
	const Pekerjaan *j = &im->job;

	for (size_t i = 0; i < j->n_catatan; i++)
		print_note(j->catatan[i]);
	if (j->catatan_lain > 0)
		printf("... dan %u catatan lain\n", j->catatan_lain);
	printf("baris=%u ditambah=%u diubah=%u tetap=%u ditolak=%u\n",
	    j->baris, j->ditambah, j->diubah, j->tetap, j->ditolak);
	if (im->dry)
		puts("Uji coba: tidak ada yang diubah.");
}

/* An import by hand is a job, too, so that the admin pages show it.  One
 * that a killed command left running is closed first. */
static bool
new_job(struct store *s, void *ctx)
{
	struct import *im = ctx;
	Pekerjaan **v = pekerjaan_all(s, 0), j = PEKERJAAN__INIT;

	store_act(s, "impor/mulai", "baris perintah");
	for (size_t i = 0; v[i] != NULL; i++) {
		if (v[i]->status != PEKERJAAN__STATUS__BERJALAN ||
		    v[i]->berkas[0] != '\0')
			continue;
		v[i]->status = PEKERJAAN__STATUS__GAGAL;
		v[i]->sebab = "terputus";
		v[i]->berakhir = clock_ms();
		store_put(s, T_PEKERJAAN, &v[i]->base);
	}
	j.id = im->job.id;
	j.pegawai = ACTOR_CLI;
	j.jenis = im->job.jenis;
	j.status = PEKERJAAN__STATUS__BERJALAN;
	j.nama_berkas = im->job.nama_berkas;
	j.waktu = clock_ms();
	store_put(s, T_PEKERJAAN, &j.base);
	return true;
}

static void
tick(uint64_t done, uint64_t all)
{
	progress("Impor", done, all);
}

static bool
options(int argc, char **argv, struct import *im)
{
	int at = 0;

	for (int i = 2; i < argc; i++) {
		if (strcmp(argv[i], "--dry-run") == 0)
			im->dry = true;
		else if (at == 0 && argv[i][0] != '-')
			at = i;
		else
			return false;
	}
	if (at == 0)
		return false;
	im->path = argv[at];
	im->people = strcmp(argv[1], "people") == 0;
	return im->people || strcmp(argv[1], "units") == 0;
}

static const char *
base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	path = slash != NULL ? slash + 1 : path;
	return text_utf8(path, strlen(path)) ? path : "berkas";
}

int
cmd_import(int argc, char **argv)
{
	struct import im = { .tick = tick, .actor = ACTOR_CLI,
	    .job = PEKERJAAN__INIT };
	struct arena *a = cli_arena();
	enum import_end end;
	uint32_t refused;

	if (argc < 3 || !options(argc, argv, &im))
		return say_usage("import");
	if ((im.store = cli_open()) == NULL)
		return REFUSED;
	if (cli_lock("impor") < 0)
		return say_no("impor lain sedang berjalan");
	im.job.nama_berkas = base_name(im.path);
	im.job.jenis = im.people ? PEKERJAAN__JENIS__IMPOR_PEGAWAI :
	    PEKERJAAN__JENIS__IMPOR_UNIT;
	if (!im.dry) {
		im.job.id = id_new(a, clock_ms());
		if (!cli_run(im.store, ACTOR_CLI, true, new_job, &im))
			return REFUSED;
	}
	end = import_run(&im);
	progress_end();
	if (end == IMPORT_BAD_FILE)
		say_no("%s: %s; tidak ada yang diubah", im.path,
		    rows_told(a, &im.error));
	else if (end == IMPORT_STOPPED)
		say_no("impor terputus setelah %u baris; jalankan lagi untuk "
		    "melanjutkan", im.job.selesai);
	else
		print_result(&im);
	refused = im.job.ditolak;
	if (end == IMPORT_DONE && !im.dry && im.people &&
	    im.job.ditambah + im.job.diubah > 0)
		kerja_waris(im.store);
	import_free(&im);
	store_free(im.store);
	return end == IMPORT_DONE && refused == 0 ? DONE : REFUSED;
}
