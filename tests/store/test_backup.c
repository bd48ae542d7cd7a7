/* test_backup.c - a copy under writes is whole, and comes back whole */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <time.h>

#include "lab.h"

static uint32_t n_people;

static bool
put_some(struct store *s, void *ctx)
{
	for (int i = 0; i < 20; i++) {
		Akun a = AKUN__INIT;
		Pegawai p = PEGAWAI__INIT;

		a.pegawai = p.pegawai = 100000 + ++n_people;
		p.nomor = arena_printf(store_arena(s), "%u", n_people);
		store_put(s, T_PEGAWAI, &p.base);
		store_put(s, T_AKUN, &a.base);
	}
	return true;
}

/* Writes until it is told to end; some checkpoints and some large logs. */
static pid_t
writer(struct lab *l)
{
	pid_t pid = fork();

	if (pid == 0) {
		struct store *s = store_new(l->dir);
		struct store_user u = lab_user(true);

		for (;;) {
			store_run(s, &u, put_some, NULL);
			store_rest(s);
		}
	}
	return pid;
}

static void
evidence(struct lab *l)
{
	char path[128];
	int fd;

	snprintf(path, sizeof path, "%s/berkas", l->dir);
	mkdir(path, 0700);
	snprintf(path, sizeof path, "%s/berkas/ab", l->dir);
	mkdir(path, 0700);
	snprintf(path, sizeof path, "%s/berkas/ab/isi", l->dir);
	fd = open(path, O_WRONLY | O_CREAT, 0600);
	assert_int_equal(write(fd, "bukti", 5), 5);
	close(fd);
}

static bool
count_one(void *ctx, const struct key *k, ProtobufCMessage *r)
{
	++*(long *)ctx;
	return true;
}

static long
people(const char *dir)
{
	struct store *s = store_new(dir);
	long n = 0;

	assert_int_equal(store_walk(s, T_PEGAWAI, count_one, &n), STORE_DONE);
	store_free(s);
	return n;
}

static void
a_backup_under_writes_comes_back_whole(void **state)
{
	struct lab *l = *state;
	struct lab_said said = { 0 };
	char back[64], path[128], text[8] = "";
	long before, after, n;
	pid_t pid;
	int fd;

	evidence(l);
	lab_write(l, put_some);
	pid = writer(l);
	nanosleep(&(struct timespec){ 0, 400000000 }, NULL);
	before = people(l->dir);
	assert_int_equal(store_backup(l->dir, l->other, lab_say, &said), 0);
	after = people(l->dir);
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	assert_int_equal(said.n, 0);
	assert_true(after > before);	/* there were writes meanwhile */

	snprintf(back, sizeof back, "%s.pulih", l->dir);
	assert_int_equal(store_restore(l->other, back, lab_say, &said), 0);
	assert_int_equal(said.n, 0);
	n = people(back);
	assert_true(n >= before && n <= after);
	snprintf(path, sizeof path, "%s/berkas/ab/isi", back);
	fd = open(path, O_RDONLY);
	assert_int_equal(read(fd, text, sizeof text), 5);
	assert_memory_equal(text, "bukti", 5);
	close(fd);
	/* The copy is a store like any other. */
	{
		struct store *s = store_new(back);
		struct store_user u = lab_user(true);

		n_people += 1000000;	/* none of the writer's */
		assert_int_equal(store_run(s, &u, put_some, NULL), STORE_DONE);
		store_free(s);
	}
	assert_int_equal(people(back), n + 20);
	lab_clean(back);
}

static void
nothing_is_copied_over_what_is_there(void **state)
{
	struct lab *l = *state;
	struct lab_said said = { 0 };

	assert_int_equal(store_backup(l->dir, l->dir, lab_say, &said),
	    ENOTEMPTY);
	assert_int_equal(store_restore(l->dir, l->dir, lab_say, &said),
	    ENOTEMPTY);
	assert_int_equal(store_restore(l->other, l->other, lab_say, &said),
	    ENOENT);
}

/* One byte of one page of a backup, changed where it lies. */
static void
spoil(const char *dir, off_t at)
{
	char path[128], c;
	int fd;

	snprintf(path, sizeof path, "%s/db/core.db", dir);
	fd = open(path, O_RDWR);
	assert_int_equal(pread(fd, &c, 1, at), 1);
	c ^= 1;
	assert_int_equal(pwrite(fd, &c, 1, at), 1);
	close(fd);
}

static void
a_spoilt_backup_is_not_restored_as_good(void **state)
{
	struct lab *l = *state;
	struct lab_said said = { 0 };
	char back[64], path[128];
	struct stat st;
	int status;
	pid_t pid;

	for (int i = 0; i < 20; i++)
		lab_write(l, put_some);
	assert_int_equal(store_backup(l->dir, l->other, lab_say, &said), 0);
	snprintf(path, sizeof path, "%s/db/core.db", l->other);
	assert_int_equal(stat(path, &st), 0);
	spoil(l->other, st.st_size - 2);	/* in a page's first record */
	snprintf(back, sizeof back, "%s.pulih", l->dir);
	/* In a child: the handles of a broken environment are never freed. */
	if ((pid = fork()) == 0)
		_exit(store_restore(l->other, back, lab_say, &said) != 0 ?
		    7 : 0);
	waitpid(pid, &status, 0);
	assert_int_equal(WEXITSTATUS(status), 7);
	lab_clean(back);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		LAB(a_backup_under_writes_comes_back_whole),
		LAB(nothing_is_copied_over_what_is_there),
		LAB(a_spoilt_backup_is_not_restored_as_good),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
