/* rows.c - opens a table file and gives it to the reader that fits */
#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "rows.h"

bool
rows_fail(struct rows_error *e, const char *code, const char *fmt, ...)
{
	va_list ap;

	if (e->code != NULL)
		return false;
	e->code = code;
	va_start(ap, fmt);
	vsnprintf(e->where, sizeof e->where, fmt, ap);
	va_end(ap);
	return false;
}

bool
rows_each(const char *path, bool (*fn)(void *, const struct row *), void *ctx,
    struct rows_error *e)
{
	static const char zip[2] = { 'P', 'K' };
	static const char ole[4] = { '\xd0', '\xcf', '\x11', '\xe0' };
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	char head[4] = { 0 };
	struct stat st;
	bool ok;

	*e = (struct rows_error){ 0 };
	if (fd < 0)
		return rows_fail(e, "tak-terbaca", "%s", strerror(errno));
	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode))
		ok = rows_fail(e, "tak-terbaca", "bukan berkas biasa");
	else if (st.st_size == 0)
		ok = rows_fail(e, "berkas-kosong", "0 byte");
	else if (st.st_size > FILE_BYTES)
		ok = rows_fail(e, "terlalu-besar", "%lld byte",
		    (long long)st.st_size);
	else if (pread(fd, head, sizeof head, 0) < 0)
		ok = rows_fail(e, "tak-terbaca", "%s", strerror(errno));
	else if (memcmp(head, zip, sizeof zip) == 0)
		ok = xlsx_each(fd, fn, ctx, e);
	else if (memcmp(head, ole, sizeof ole) == 0)
		ok = rows_fail(e, "ole", " ");
	else
		ok = csv_each(fd, fn, ctx, e);
	close(fd);
	return ok;
}

const char *
rows_told(struct arena *a, const struct rows_error *e)
{
	const char *what = rows_sentence(e->code);

	return e->where[strspn(e->where, " ")] == '\0' ? what :
	    arena_printf(a, "%s (%s)", what, e->where);
}

const char *
rows_sentence(const char *code)
{
	static const struct { const char *code, *sentence; } v[] = {
		{ "tak-terbaca", "berkas tidak dapat dibaca" },
		{ "berkas-kosong", "berkas kosong" },
		{ "terlalu-besar", "berkas lebih besar dari 32 MiB" },
		{ "bukan-utf8", "bukan UTF-8; simpan ulang sebagai "
		    "\"CSV UTF-8\"" },
		{ "byte-nol", "berisi byte nol; ini bukan berkas CSV" },
		{ "terpotong", "berkas terpotong" },
		{ "kutip", "tanda kutip tidak pada tempatnya" },
		{ "kolom-banyak", "lebih dari 64 kolom" },
		{ "baris-panjang", "baris lebih panjang dari 64 KiB" },
		{ "zip-rusak", "berkas XLSX rusak atau terpotong" },
		{ "ole", "berkas dilindungi sandi atau berformat Excel lama "
		    "(.xls); simpan sebagai .xlsx tanpa sandi" },
		{ "bukan-xlsx", "bukan buku kerja XLSX" },
		{ "zip-anggota", "berkas XLSX berisi lebih dari 200 bagian" },
		{ "zip-besar", "isi berkas XLSX lebih dari 512 MiB" },
		{ "zip-rapat", "berkas XLSX dimampatkan tidak wajar "
		    "(lebih dari 100 kali)" },
		{ "dtd", "berkas XLSX berisi DTD" },
		{ "xml-rusak", "isi berkas XLSX rusak" },
		{ "rumus", "sel berisi rumus; tempel sebagai nilai" },
		{ "sel-galat", "sel berisi galat" },
		{ "tanpa-baris", "berkas hanya berisi judul kolom" },
		{ "kolom-hilang", "kolom wajib tidak ada" },
		{ "kolom-kembar", "kolom tertulis dua kali" },
	};

	for (size_t i = 0; i < sizeof v / sizeof v[0]; i++)
		if (strcmp(v[i].code, code) == 0)
			return v[i].sentence;
	return code;
}
