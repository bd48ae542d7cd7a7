/* sandi.c - makes the list of passwords everybody tries (AU-2) */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "leaked.h"
#include "sandi.h"
#include "text.h"

/* Fewer than this is no protection, and a sign of missing word lists. */
enum { ENTRIES_MIN = 100000 };

struct list { uint64_t *v; size_t n, room; };

/* A password shorter than AU-1 allows needs no entry. */
static void
add(struct list *to, const char *password)
{
	size_t chars = text_chars(password);

	if (chars < SANDI_MIN || chars > SANDI_MAX)
		return;
	if (to->n == to->room) {
		to->room = to->room == 0 ? 1 << 16 : to->room * 2;
		to->v = realloc(to->v, to->room * sizeof *to->v);
		if (to->v == NULL)
			exit(say_no("memori tidak cukup"));
	}
	to->v[to->n++] = leaked_hash(password, strlen(password));
}

__attribute__((format(printf, 2, 3)))
static void
addf(struct list *to, const char *fmt, ...)
{
	char password[512];
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(password, sizeof password, fmt, ap);
	va_end(ap);
	if (n > 0 && (size_t)n < sizeof password)
		add(to, password);
}

/* What people put behind a word. */
static void
add_word(struct list *to, const char *word)
{
	static const char *const ends[] = {
		"", "1", "12", "123", "1234", "12345", "123456", "1234567",
		"12345678", "123456789", "1234567890", "!", "!!", "123!", "1234!",
		"12345!", "123456!", "@123", "@1234", "@12345", "@123456", "#123",
		"01", "001", "007", "111", "1111", "321", "54321", "654321", "jaya",
		"ku", "aja", "banget", "indonesia", "kinerja", "asn", "pns", "bkn",
	};

	for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
		addf(to, "%s%s", word, ends[i]);
	addf(to, "%s%s", word, word);
	addf(to, "%s%s%s", word, word, word);
	addf(to, "123%s123", word);
	addf(to, "123456%s", word);
	for (int year = 2015; year <= 2030; year++) {
		addf(to, "%s%d", word, year);
		addf(to, "%s%d!", word, year);
		addf(to, "%s@%d", word, year);
	}
}

/* Years of birth only behind the words people really use. */
static void
add_common(struct list *to, const char *word)
{
	add_word(to, word);
	for (int year = 1950; year < 2015; year++) {
		addf(to, "%s%d", word, year);
		addf(to, "%s@%d", word, year);
		addf(to, "%s%d!", word, year);
	}
}

/* Rows of the keyboard, sequences, repetitions, dates. */
static void
add_patterns(struct list *to)
{
	static const char *const rows[] = {
		"1234567890", "0987654321", "qwertyuiop", "asdfghjkl", "zxcvbnm",
		"qazwsxedcrfv", "1qaz2wsx3edc", "q1w2e3r4t5y6", "1q2w3e4r5t6y",
		"abcdefghijkl", "poiuytrewq", "lkjhgfdsa", "zaq12wsx", "qwerty",
		"asdfgh", "zxcvbn", "qweasdzxc", "147258369", "789456123",
		"!@#$%^&*()", "1qazxsw2", "123qwe", "qwe123", "abc123", "a1b2c3d4",
	};
	enum { ROWS = sizeof rows / sizeof rows[0] };

	for (size_t i = 0; i < ROWS; i++) {
		add_word(to, rows[i]);
		for (size_t j = 0; j < ROWS; j++) {
			addf(to, "%s%s", rows[i], rows[j]);
			addf(to, "%s%s%s", rows[i], rows[j], rows[i]);
		}
	}
	for (int c = 33; c < 127; c++)
		for (int n = SANDI_MIN; n <= 24; n++) {
			char run[32];

			memset(run, c, sizeof run);
			addf(to, "%.*s", n, run);
		}
	for (int from = 0; from < 10; from++)
		for (int step = -3; step <= 3; step++) {
			char run[32];

			for (int n = 0; n < 24; n++)
				run[n] = (char)('0' +
				    (from + n * step + 240) % 10);
			for (int n = SANDI_MIN; n <= 24; n++)
				addf(to, "%.*s", n, run);
		}
	for (int n = 0; n < 10000; n++)
		addf(to, "%04d%04d%04d", n, n, n);
}

/* One line of a file: without its end; of a hunspell list the word alone. */
static char *
line(FILE *f, char *buf, int size)
{
	if (fgets(buf, size, f) == NULL)
		return NULL;
	buf[strcspn(buf, "\r\n")] = '\0';
	return buf;
}

static void
take_word(struct list *to, char *word, bool dictionary)
{
	if (dictionary)
		word[strcspn(word, "/\t")] = '\0';
	if (*word == '\0' || *word == '#')
		return;
	for (char *c = word; *c != '\0'; c++)
		if (*c >= 'A' && *c <= 'Z')
			*c = (char)(*c - 'A' + 'a');
	if (dictionary)
		add_word(to, word);
	else
		add_common(to, word);
}

/* "5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:3": a list of SHA-1. */
static bool
take_sha1(struct list *to, const char *text)
{
	uint64_t v = 0;

	if (strspn(text, "0123456789abcdefABCDEF") != 40)
		return false;
	for (int i = 0; i < 16; i++) {
		int c = text[i] | 0x20;

		v = v << 4 | (uint64_t)(c <= '9' ? c - '0' : c - 'a' + 10);
	}
	add(to, "kosong kosong");	/* makes room */
	to->v[to->n - 1] = v;
	return true;
}

/* How: "--kata" words to vary, "--jadi" whole passwords, "--sha1" hashes. */
static bool
take_file(struct list *to, const char *how, const char *path)
{
	size_t len = strlen(path);
	bool dictionary = len > 4 && strcmp(path + len - 4, ".dic") == 0;
	FILE *f = fopen(path, "r");
	char buf[512];
	bool good = true;

	if (f == NULL) {
		say_no("%s: %s", path, strerror(errno));
		return false;
	}
	while (good && line(f, buf, sizeof buf) != NULL) {
		if (strcmp(how, "--kata") == 0)
			take_word(to, buf, dictionary);
		else if (strcmp(how, "--sha1") == 0)
			good = take_sha1(to, buf);
		else
			add(to, buf);
	}
	fclose(f);
	if (!good)
		say_no("%s: bukan daftar SHA-1", path);
	return good;
}

static int
order(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

static void
put(FILE *f, uint64_t v)
{
	for (int shift = 56; shift >= 0; shift -= 8)
		putc((int)(v >> shift & 0xff), f);
}

/* Sorted and without doubles, beside the old file and then in its place. */
static bool
write_list(const char *path, struct list *from)
{
	char temp[4096];
	size_t n = 0;
	FILE *f;

	qsort(from->v, from->n, sizeof *from->v, order);
	for (size_t i = 0; i < from->n; i++)
		if (n == 0 || from->v[n - 1] != from->v[i])
			from->v[n++] = from->v[i];
	from->n = n;
	if (n < ENTRIES_MIN) {
		say_no("hanya %zu kata sandi; paling sedikit %d "
		    "(paket wamerican dan hunspell-id terpasang?)", n,
		    ENTRIES_MIN);
		return false;
	}
	if ((size_t)snprintf(temp, sizeof temp, "%s.baru", path) >=
	    sizeof temp ||
	    (f = fopen(temp, "w")) == NULL) {
		say_no("%s: %s", path, strerror(errno));
		return false;
	}
	fwrite("EKPW1\0\0", 1, 8, f);
	put(f, n);
	for (size_t i = 0; i < n; i++)
		put(f, from->v[i]);
	if (fflush(f) != 0 || fsync(fileno(f)) != 0 || fclose(f) != 0 ||
	    rename(temp, path) != 0) {
		say_no("%s: %s", path, strerror(errno));
		return false;
	}
	return true;
}

int
cmd_sandi(int argc, char **argv)
{
	struct list all = { 0 };
	const char *how = "--jadi";

	if (argc < 3 || strcmp(argv[1], "build") != 0)
		return say_usage("sandi");
	add_patterns(&all);
	for (int i = 3; i < argc; i++) {
		if (strcmp(argv[i], "--kata") == 0 ||
		    strcmp(argv[i], "--jadi") == 0 ||
		    strcmp(argv[i], "--sha1") == 0)
			how = argv[i];
		else if (argv[i][0] == '-')
			return say_usage("sandi");
		else if (!take_file(&all, how, argv[i]))
			return REFUSED;
	}
	if (!write_list(argv[2], &all))
		return REFUSED;
	printf("%s: %zu kata sandi\n", argv[2], all.n);
	free(all.v);
	return DONE;
}
