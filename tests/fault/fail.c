/* fail.c - every call of the engine to the system fails once (LG-6) */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>

#include "../store/lab.h"

/*
 * Berkeley DB takes memory, writes and flushes through hooks.  Section after
 * section, in a process of its own, one more of these calls fails.  What was
 * answered DONE is there, what was refused is not, and the next one who comes
 * finds everything whole.
 */
enum kind { MEMORY, WRITE, FLUSH, KINDS };
enum { MOST = 400 };

static enum kind failing;
static int at, calls[KINDS], deaths;

static bool
fails(enum kind k)
{
	return ++calls[k] == at && k == failing;
}

static void *
take(size_t n)
{
	if (fails(MEMORY)) {
		errno = ENOMEM;
		return NULL;
	}
	return malloc(n);
}

static void *
retake(void *p, size_t n)
{
	if (fails(MEMORY)) {
		errno = ENOMEM;
		return NULL;
	}
	return realloc(p, n);
}

static ssize_t
put_bytes(int fd, const void *b, size_t n)
{
	if (fails(WRITE)) {
		errno = EIO;
		return -1;
	}
	return write(fd, b, n);
}

static ssize_t
put_bytes_at(int fd, const void *b, size_t n, off_t where)
{
	if (fails(WRITE)) {
		errno = EIO;
		return -1;
	}
	return pwrite(fd, b, n, where);
}

static int
flush(int fd)
{
	if (fails(FLUSH)) {
		errno = EIO;
		return -1;
	}
	return fdatasync(fd);
}

static bool
put_one(struct store *s, void *ctx)
{
	Pegawai p = PEGAWAI__INIT;

	p.pegawai = 1000 + (uint64_t)*(int *)ctx;
	p.nomor = arena_printf(store_arena(s), "%d", *(int *)ctx);
	p.nama = "Pegawai";
	store_put(s, T_PEGAWAI, &p.base);
	return true;
}

static bool
look(struct store *s, void *ctx)
{
	int *n = ctx;

	n[1] = pegawai_get(s, 1000 + (uint64_t)n[0], false) != NULL;
	return true;
}

/*
 * The section, a checkpoint after it, and the end, as a process.  Where libdb
 * itself cannot bear the failure, the process dies: an unknown outcome, too.
 */
static int
once(struct lab *l, enum kind k, int n, int person)
{
	struct store_user u = lab_user(true);
	int status;
	pid_t pid;

	fflush(stdout);
	if ((pid = fork()) == 0) {
		struct store *s = store_new(l->dir);
		enum store_end end;

		signal(SIGSEGV, SIG_DFL);
		failing = k;
		at = n;
		memset(calls, 0, sizeof calls);
		db_env_set_func_malloc(take);
		db_env_set_func_realloc(retake);
		db_env_set_func_write(put_bytes);
		db_env_set_func_pwrite(put_bytes_at);
		db_env_set_func_fsync(flush);
		end = store_run(s, &u, put_one, &person);
		if (store_enter(s, true) == 0) {
			s->error = 0;
			store_checkpoint(s, true);
			store_leave(s, s->error != 0);
		}
		_exit((int)end << 1 | (calls[k] < n));
	}
	waitpid(pid, &status, 0);
	if (WIFSIGNALED(status)) {
		deaths++;
		return STORE_UNSURE << 1;
	}
	return WEXITSTATUS(status);
}

/* Answers how often a call could be made to fail. */
static int
try_all(struct lab *l, enum kind k)
{
	struct store_user u = lab_user(false);
	static int person;

	/* Of the many calls for memory every fourth, all with LONG=1. */
	int step = k == MEMORY && getenv("LONG") == NULL ? 4 : 1;

	for (int n = 1; n < MOST; n += step) {
		int seen[2] = { ++person, 0 }, got = once(l, k, n, person);
		enum store_end end = (enum store_end)(got >> 1);

		assert_int_equal(store_run(l->s, &u, look, seen), STORE_DONE);
		if (end == STORE_DONE)
			assert_true(seen[1]);
		else if (end != STORE_UNSURE)
			assert_false(seen[1]);
		if (got & 1)
			return n - 1;
	}
	return MOST;
}

static void
all_of(struct lab *l, enum kind k)
{
	struct lab_said said = { 0 };
	int n;

	deaths = 0;
	n = try_all(l, k);
	printf("# %d calls failed, %d deaths\n", n, deaths);
	assert_true(n > 0 && n < MOST);
	assert_int_equal(store_check(l->s, lab_say, &said), 0);
}

static void
any_lack_of_memory_is_survived(void **state)
{
	all_of(*state, MEMORY);
}

static void
any_failed_write_is_survived(void **state)
{
	all_of(*state, WRITE);
}

static void
any_failed_flush_is_survived(void **state)
{
	all_of(*state, FLUSH);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		LAB(any_lack_of_memory_is_survived),
		LAB(any_failed_write_is_survived),
		LAB(any_failed_flush_is_survived),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
