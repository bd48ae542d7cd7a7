/* periksa.c - kinerja check, audit verify, backup, restore */
#include <sys/stat.h>

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "cli.h"
#include "web.h"

static void
say_line(void *ctx, const char *line)
{
	FILE *to = ctx;

	fprintf(to, "%s\n", line);
}

int
cmd_check(int argc, char **argv)
{
	struct store *s;
	long n;

	(void)argv;
	if (argc != 1)
		return say_usage("check");
	if ((s = cli_open()) == NULL)
		return REFUSED;
	n = store_check(s, say_line, stdout);
	store_free(s);
	if (n < 0)
		return say_no("pemeriksaan tidak dapat dijalankan");
	if (n > 0)
		return say_no("%ld kesalahan ditemukan", n);
	puts("Semua rekaman, indeks, acuan, dan jejak audit baik.");
	return DONE;
}

int
cmd_audit(int argc, char **argv)
{
	struct store *s;
	long n;

	if (argc != 2 || strcmp(argv[1], "verify") != 0)
		return say_usage("audit");
	if ((s = cli_open()) == NULL)
		return REFUSED;
	n = store_audit_verify(s, say_line, stdout);
	store_free(s);
	if (n < 0)
		return say_no("pemeriksaan tidak dapat dijalankan");
	if (n > 0)
		return say_no("%ld rantai jejak audit rusak", n);
	puts("Semua rantai jejak audit utuh.");
	return DONE;
}

/* An errno as a reason a person understands. */
static const char *
reason(int e)
{
	switch (e) {
	case ENOTEMPTY:
	case EEXIST:
		return "folder tujuan tidak kosong";
	case EBADMSG:
	case EILSEQ:
		return "salinan rusak";
	case ENODATA:
		return "cadangan itu tidak lengkap (terputus, atau berkasnya "
		    "berkurang)";
	case ENOENT:
	case ENOTDIR:
		return "folder tidak ada, atau isinya bukan cadangan";
	case EACCES:
	case EPERM:
	case EROFS:
		return "folder tidak boleh dibaca atau ditulis";
	case ENOSPC:
		return "ruang disk habis";
	}
	return strerror(e > 0 ? e : EIO);
}

int
cmd_backup(int argc, char **argv)
{
	const struct conf *conf;
	struct store *s;
	int e;

	if (argc != 2 || argv[1][0] == '-')
		return say_usage("backup");
	/* Opens nothing yet, but switches to the owner and checks. */
	if ((s = cli_open()) == NULL)
		return REFUSED;
	store_free(s);
	conf = conf_read();
	e = store_backup(conf->data, argv[1], say_line, stderr);
	if (e != 0)
		return say_no("cadangan ke %s gagal: %s", argv[1], reason(e));
	printf("Cadangan di %s lengkap dan sudah diperiksa.\n", argv[1]);
	return DONE;
}

int
cmd_restore(int argc, char **argv)
{
	struct stat st;
	int e;

	if (argc != 3 || argv[1][0] == '-' || argv[2][0] == '-')
		return say_usage("restore");
	umask(077);
	/* The restored files belong to whom the target belongs, else to whom
	 * the backup belongs. */
	if (!cli_become_owner(stat(argv[2], &st) == 0 ? argv[2] : argv[1]))
		return REFUSED;
	e = store_restore(argv[1], argv[2], say_line, stderr);
	if (e != 0)
		return say_no("pemulihan ke %s gagal: %s", argv[2], reason(e));
	printf("Folder data %s pulih dan sudah diperiksa.\n"
	    "Arahkan Jalur.data ke folder itu, lalu mulai ulang layanan.\n",
	    argv[2]);
	return DONE;
}
