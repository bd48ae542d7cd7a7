/* kinerja.c - the command line: finds the sub-command and runs it */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "cli.h"

static const struct command {
	const char	*name;
	int		(*run)(int, char **);
	const char	*usage;
	const char	*what;
} commands[] = {
	{ "init", cmd_init,
	  "init [--instansi NAMA] [--singkatan X] [--kota KOTA]",
	  "membuat folder data kosong dengan aturan bawaan" },
	{ "rules", cmd_rules, "rules load [BERKAS...]",
	  "memeriksa dan menyimpan aturan (conf/rules/*.hdf)" },
	{ "admin", cmd_admin, "admin add NIP [--nama NAMA]",
	  "menjadikan seseorang admin instansi; mencetak tautan aktivasi" },
	{ "kode", cmd_kode, "kode NIP",
	  "mencetak kode aktivasi atau pemulihan yang baru, satu kali" },
	{ "import", cmd_import,
	  "import units|people BERKAS [--dry-run]",
	  "membaca unit kerja atau pegawai dari CSV atau XLSX" },
	{ "export", cmd_export,
	  "export units|people|skp [--titik-koma] [--bom] [--tahun T]",
	  "menulis CSV ke keluaran baku" },
	{ "backup", cmd_backup, "backup FOLDER",
	  "menyalin data ke folder kosong tanpa menghentikan layanan" },
	{ "restore", cmd_restore, "restore CADANGAN FOLDER",
	  "memulihkan cadangan ke folder kosong dan memeriksanya" },
	{ "check", cmd_check, "check",
	  "memeriksa setiap rekaman, indeks, acuan, dan jejak audit" },
	{ "audit", cmd_audit, "audit verify",
	  "memeriksa rantai jejak audit" },
	{ "demo", cmd_demo, "demo [--pegawai N | --lengkap]",
	  "mengisi folder data kosong dengan kementerian rekaan" },
	{ "kerja", cmd_kerja, "kerja [--sekali]",
	  "pekerja latar: impor, surat, pembersihan; berhenti oleh SIGTERM" },
	{ "sandi", cmd_sandi,
	  "sandi build KELUARAN [--kata|--jadi|--sha1 BERKAS...]...",
	  "membuat daftar kata sandi yang ditolak" },
	{ "hitung", cmd_hitung, "hitung predikat|nip|ak|akumulasi|pendidikan|distribusi ...",
	  "kalkulator tanpa data; satu baris jawaban" },
};
enum { COMMANDS = sizeof commands / sizeof commands[0] };

static const struct command *
find(const char *name)
{
	for (size_t i = 0; i < COMMANDS; i++)
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	return NULL;
}

int
say_no(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	fflush(stdout);
	fputs("kinerja: ", stderr);
	vfprintf(stderr, fmt, ap);
	fputc('\n', stderr);
	va_end(ap);
	return REFUSED;
}

int
say_usage(const char *command)
{
	const struct command *c = find(command);

	if (c != NULL)
		fprintf(stderr, "Pemakaian: kinerja %s\n", c->usage);
	return USAGE;
}

static void
help(FILE *to)
{
	fputs("Pemakaian: kinerja PERINTAH [...]\n\n", to);
	for (size_t i = 0; i < COMMANDS; i++)
		fprintf(to, "  %s\n      %s\n", commands[i].usage,
		    commands[i].what);
	fputs("\nKode keluar: 0 berhasil, 1 ditolak atau gagal, "
	    "2 salah pemakaian.\n"
	    "KINERJA_CONF menunjuk berkas pengaturan "
	    "(bawaan /etc/kinerja/kinerja.hdf).\n"
	    "Penjelasan lengkap: man kinerja\n", to);
}

static int
help_about(const struct command *c)
{
	static char option[] = "--help";
	char *argv[] = { option, option, NULL };

	printf("Pemakaian: kinerja %s\n    %s\n", c->usage, c->what);
	/* The demo explains what it makes. */
	return c->run == cmd_demo ? c->run(2, argv) : DONE;
}

int
main(int argc, char **argv)
{
	const struct command *c;
	bool asked;

	if (argc < 2) {
		help(stderr);
		return USAGE;
	}
	asked = strcmp(argv[1], "help") == 0 || strcmp(argv[1], "--help") == 0;
	if (asked && argc == 2) {
		help(stdout);
		return DONE;
	}
	c = find(argv[asked ? 2 : 1]);
	if (c == NULL) {
		say_no("perintah \"%s\" tidak dikenal; lihat kinerja help",
		    argv[asked ? 2 : 1]);
		return USAGE;
	}
	if (asked || (argc > 2 && strcmp(argv[2], "--help") == 0))
		return help_about(c);
	return c->run(argc - 1, argv + 1);
}
