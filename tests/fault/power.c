/* power.c - the power fails: only what was flushed is left */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>

#include "../store/lab.h"

/*
 * Berkeley DB's own hook for fsync keeps a second folder with what a disk would
 * surely hold: a file gets there when it is flushed.  At random flushes, before
 * they are done, the power "fails": of every page of a table either what was
 * flushed or what was written since survives, and of the log some part of what
 * was written since.  Such a folder must recover, be whole, and hold every
 * change that was acknowledged.
 */
enum { SECTIONS = 150, PAGE = 4096, CUT_EVERY = 14, ROOM = 12 << 20 };

static struct lab *lab;
static bool watching;
static int acked, cuts, bad;
static const char *const tables_of[] = { "core.db", "audit.db" };

static size_t
load(const char *dir, const char *name, char *to)
{
	char path[256];
	size_t n = 0;
	ssize_t r;
	off_t end;
	int fd;

	snprintf(path, sizeof path, "%s/%s", dir, name);
	memset(to, 0, ROOM);
	if ((fd = open(path, O_RDONLY)) == -1)
		return 0;
	/* Logs are made long and filled bit by bit: up to the first hole. */
	end = lseek(fd, 0, SEEK_HOLE);
	while (n < (size_t)end && (r = pread(fd, to + n, (size_t)end - n,
	    (off_t)n)) > 0)
		n += (size_t)r;
	close(fd);
	return n;
}

static void
keep(const char *dir, const char *name, const char *from, size_t n)
{
	char path[256];
	int fd;

	snprintf(path, sizeof path, "%s/%s", dir, name);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	if (fd == -1 || write(fd, from, n) != (ssize_t)n)
		abort();
	close(fd);
}

static unsigned
any(unsigned n)
{
	uint32_t v;

	random_bytes(&v, sizeof v);
	return n == 0 ? 0 : v % n;
}

static bool
acknowledged(struct store *s, void *ctx)
{
	char nonce[16];

	for (int i = 1; i <= acked; i++) {
		snprintf(nonce, sizeof nonce, "n%d", i);
		if (store_replay(s, nonce) == NULL)
			++*(int *)ctx;
	}
	return true;
}

static void
say(void *ctx, const char *line)
{
	fprintf(stderr, "# %s\n", line);
}

/* In a process of its own: is the folder whole, with all that was promised? */
static int
whole(const char *dir)
{
	struct store *s = store_new(dir);
	struct store_user u = lab_user(false);
	int lost = 0;

	if (store_run(s, &u, acknowledged, &lost) != STORE_DONE)
		return 1;
	if (lost > 0)
		fprintf(stderr, "# %d of %d lost\n", lost, acked);
	return lost > 0 ? 2 : store_check(s, say, NULL) != 0 ? 3 : 0;
}

static void
mix_pages(const char *live, const char *disk, const char *to, const char *name)
{
	static char a[ROOM], b[ROOM];
	size_t n = load(live, name, a), m = load(disk, name, b);

	for (size_t at = 0; at < n; at += PAGE)
		if (any(2) == 0)
			memcpy(a + at, b + at, PAGE);
	keep(to, name, a, n > m ? n : m);
}

static void
cut_log(const char *live, const char *disk, const char *to, const char *name)
{
	static char a[ROOM], b[ROOM];
	size_t n = load(live, name, a), m = load(disk, name, b);
	size_t first = 0, last = n;

	if (m == 0)
		m = n;
	while (first < n && a[first] == b[first])
		first++;
	while (last > first && a[last - 1] == b[last - 1])
		last--;
	first += any((unsigned)(last - first + 1));
	memcpy(a + first, b + first, ROOM - first);
	keep(to, name, a, m);
}

static void
cut(void)
{
	char live[80], disk[80], dir[96], db[104], name[32];
	int status;
	pid_t pid;

	snprintf(live, sizeof live, "%s/db", lab->dir);
	snprintf(disk, sizeof disk, "%s/disk", lab->dir);
	snprintf(dir, sizeof dir, "%s/mati", lab->dir);
	snprintf(db, sizeof db, "%s/db", dir);
	mkdir(dir, 0700);
	mkdir(db, 0700);
	for (size_t i = 0; i < 2; i++)
		mix_pages(live, disk, db, tables_of[i]);
	for (int i = 1; i < 4; i++) {
		struct stat st;
		char path[160];

		snprintf(name, sizeof name, "log.%010d", i);
		snprintf(path, sizeof path, "%s/%s", live, name);
		if (stat(path, &st) == 0)
			cut_log(live, disk, db, name);
	}
	if ((pid = fork()) == 0) {
		watching = false;
		_exit(whole(dir));
	}
	waitpid(pid, &status, 0);
	cuts++;
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
		fprintf(stderr, "# cut %d after %d: status %x\n", cuts, acked,
		    (unsigned)status);
		bad++;
	}
	lab_clean(dir);
}

static int
flush(int fd)
{
	static char bytes[ROOM];
	char link[64], path[256] = "", disk[80], *name;

	if (!watching)
		return fdatasync(fd);
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	if (readlink(link, path, sizeof path - 1) == -1 ||
	    strncmp(path, lab->dir, strlen(lab->dir)) != 0)
		return 0;
	alarm(120);		/* the test's own work is not the store's */
	if (any(CUT_EVERY) == 0)
		cut();
	name = strrchr(path, '/') + 1;
	snprintf(disk, sizeof disk, "%s/disk", lab->dir);
	*strrchr(path, '/') = '\0';
	keep(disk, name, bytes, load(path, name, bytes));
	return 0;
}

static bool
change(struct store *s, void *ctx)
{
	char nonce[16];
	Pegawai p = PEGAWAI__INIT;
	Pegawai *old = pegawai_get(s, 5000 + any(40), true);

	snprintf(nonce, sizeof nonce, "n%d", acked + 1);
	if (old == NULL) {
		p.pegawai = 6000 + (uint64_t)acked;
		old = &p;
	}
	old->nomor = arena_printf(store_arena(s), "%d", acked);
	old->nama = arena_get(store_arena(s), 12000);
	memset((char *)(uintptr_t)old->nama, 'a', 11000);
	store_put(s, T_PEGAWAI, &old->base);
	store_remember(s, nonce, "/");
	return true;
}

static bool
people(struct store *s, void *ctx)
{
	for (uint64_t i = 0; i < 40; i++) {
		Pegawai p = PEGAWAI__INIT;

		p.pegawai = 5000 + i;
		store_put(s, T_PEGAWAI, &p.base);
	}
	return true;
}

static void
what_was_acknowledged_outlives_the_power(void **state)
{
	struct store_user u = lab_user(true);
	static char bytes[ROOM];
	char disk[80], live[80];

	lab = *state;
	lab_write(lab, people);
	snprintf(disk, sizeof disk, "%s/disk", lab->dir);
	snprintf(live, sizeof live, "%s/db", lab->dir);
	mkdir(disk, 0700);
	keep(disk, "log.0000000001", bytes,
	    load(live, "log.0000000001", bytes));
	for (size_t i = 0; i < 2; i++)
		keep(disk, tables_of[i], bytes,
		    load(live, tables_of[i], bytes));
	watching = true;
	for (int i = 0; i < SECTIONS; i++) {
		assert_int_equal(store_run(lab->s, &u, change, NULL),
		    STORE_DONE);
		acked++;
		store_rest(lab->s);
	}
	watching = false;
	printf("# %d cuts, %d acknowledged\n", cuts, acked);
	assert_true(cuts > 3);
	assert_int_equal(bad, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		LAB(what_was_acknowledged_outlives_the_power),
	};

	db_env_set_func_fsync(flush);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
