/* test_gate.c - who may come in, and when the environment is recovered */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>

#include "lab.h"

static int recoveries;

static int
recover(void *arg)
{
	recoveries++;
	return arg != NULL ? *(int *)arg : 0;
}

static int
enter(struct gate *g, const char *path, unsigned limit)
{
	return gate_enter(g, path, limit, recover, NULL);
}

static const char *
path_of(struct lab *l)
{
	snprintf(l->id[0], sizeof l->id[0], "%.30s/pintu", l->dir);
	recoveries = 0;
	return l->id[0];
}

static int64_t
ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void
the_first_to_enter_recovers_and_no_other(void **state)
{
	const char *path = path_of(*state);
	struct gate a, b;

	gate_init(&a);
	gate_init(&b);
	assert_int_equal(enter(&a, path, 16), 0);
	assert_true(a.recovered);
	assert_int_equal(enter(&b, path, 16), 0);
	assert_int_equal(recoveries, 1);
	assert_int_equal(a.generation, b.generation);
	gate_leave(&a, false);
	gate_leave(&b, false);
	assert_int_equal(enter(&a, path, 16), 0);
	assert_int_equal(recoveries, 1);
	gate_leave(&a, false);
}

/* A child that enters and then does this. */
enum then { DIE, STOP, STAY };
static pid_t
child(const char *path, enum then then)
{
	int ready[2];
	pid_t pid;
	char c;

	assert_int_equal(pipe(ready), 0);
	if ((pid = fork()) == 0) {
		struct gate g;

		gate_init(&g);
		if (enter(&g, path, 16) != 0 || write(ready[1], "x", 1) != 1)
			_exit(1);
		if (then == DIE)
			kill(getpid(), SIGKILL);
		if (then == STOP)
			kill(getpid(), SIGSTOP);
		for (;;)
			pause();
	}
	close(ready[1]);
	assert_int_equal(read(ready[0], &c, 1), 1);
	close(ready[0]);
	return pid;
}

static void
a_death_inside_is_seen_by_the_next(void **state)
{
	const char *path = path_of(*state);
	struct gate g;
	uint32_t before;

	gate_init(&g);
	assert_int_equal(enter(&g, path, 16), 0);
	before = g.generation;
	gate_leave(&g, false);
	waitpid(child(path, DIE), NULL, 0);
	assert_int_equal(enter(&g, path, 16), 0);
	assert_true(g.recovered);
	assert_int_equal(g.generation, before + 1);
	gate_leave(&g, false);
}

static void
who_does_not_leave_is_ended_before_a_recovery(void **state)
{
	const char *path = path_of(*state);
	pid_t stuck, dead;
	int status;
	struct gate g;
	int64_t start;

	gate_init(&g);
	stuck = child(path, STOP);
	dead = child(path, DIE);
	waitpid(dead, NULL, 0);
	start = ms();
	assert_int_equal(enter(&g, path, 16), 0);
	assert_true(ms() - start >= 300);	/* the grace */
	assert_true(ms() - start < 3000);
	assert_int_equal(g.killed, 1);
	assert_int_equal(waitpid(stuck, &status, 0), stuck);
	assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
	gate_leave(&g, false);
}

static void
a_broken_environment_is_recovered_by_the_next(void **state)
{
	const char *path = path_of(*state);
	struct gate g;

	gate_init(&g);
	enter(&g, path, 16);
	assert_false(gate_dirty(&g));
	gate_leave(&g, true);
	assert_int_equal(enter(&g, path, 16), 0);
	assert_int_equal(recoveries, 2);
	gate_leave(&g, false);
}

static void
a_recovery_that_failed_is_tried_again(void **state)
{
	const char *path = path_of(*state);
	struct gate g;
	int bad = EIO;

	gate_init(&g);
	assert_int_equal(gate_enter(&g, path, 16, recover, &bad), EIO);
	assert_int_equal(enter(&g, path, 16), 0);
	assert_int_equal(recoveries, 2);
	gate_leave(&g, false);
}

static void
another_boot_is_seen(void **state)
{
	const char *path = path_of(*state);
	char boot[36];
	struct gate g;
	int fd;

	gate_init(&g);
	enter(&g, path, 16);
	gate_leave(&g, false);
	/* What the header says of the machine's start, changed in the file. */
	fd = open(path, O_RDWR);
	assert_int_equal(pread(fd, boot, sizeof boot, 512 + 8), sizeof boot);
	assert_memory_equal(boot, g.boot, sizeof boot);
	boot[0] = boot[0] == '0' ? '1' : '0';
	assert_int_equal(pwrite(fd, boot, sizeof boot, 512 + 8), sizeof boot);
	close(fd);
	assert_int_equal(enter(&g, path, 16), 0);
	assert_int_equal(recoveries, 2);
	gate_leave(&g, false);
}

static void
no_more_than_the_limit_are_inside(void **state)
{
	const char *path = path_of(*state);
	struct gate a, b, c;
	int64_t start;
	pid_t pid;

	gate_init(&a);
	gate_init(&b);
	gate_init(&c);
	assert_int_equal(enter(&a, path, 2), 0);
	assert_int_equal(enter(&b, path, 2), 0);
	start = ms();
	assert_int_equal(enter(&c, path, 2), EBUSY);
	assert_true(ms() - start >= 5000 && ms() - start < 8000);
	/* Who waits does not hold the turnstile: another may come in. */
	if ((pid = fork()) == 0) {
		struct gate d;

		gate_init(&d);
		_exit(enter(&d, path, 2) == 0 ? 0 : 1);
	}
	nanosleep(&(struct timespec){ 0, 50000000 }, NULL);
	gate_leave(&a, false);
	waitpid(pid, NULL, 0);
	assert_int_equal(recoveries, 1);
	gate_leave(&b, false);
}

static void
two_that_find_it_broken_recover_once(void **state)
{
	const char *path = path_of(*state);
	struct { volatile int n; } *shared = mmap(NULL, 4096,
	    PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	struct gate g;

	gate_init(&g);
	enter(&g, path, 16);
	gate_leave(&g, true);
	for (int i = 0; i < 4; i++)
		if (fork() == 0) {
			struct gate mine;

			gate_init(&mine);
			if (enter(&mine, path, 16) == 0 && mine.recovered)
				__atomic_add_fetch(&shared->n, 1,
				    __ATOMIC_SEQ_CST);
			gate_leave(&mine, false);
			_exit(0);
		}
	while (wait(NULL) > 0)
		continue;
	assert_int_equal(shared->n, 1);
	munmap((void *)shared, 4096);
}

static bool
nothing(struct store *s, void *ctx)
{
	return true;
}

/* A process that keeps its handles and one that dies inside. */
static void
a_lasting_process_leaves_old_handles_alone(void **state)
{
	struct lab *l = *state;
	struct store_user u = lab_user(true);
	int status;
	pid_t pid;

	/* In a child: handles that are left alone are never freed. */
	if ((pid = fork()) == 0) {
		struct store *s = store_new(l->dir);
		DB_ENV *first;

		for (int i = 0; i < 6; i++)
			store_run(s, &u, nothing, NULL);
		first = s->env;
		if (first == NULL || store_outdated(s))
			_exit(1);
		if (fork() == 0) {
			store_enter(store_new(l->dir), true);
			kill(getpid(), SIGKILL);
		}
		wait(NULL);
		if (store_run(s, &u, nothing, NULL) != STORE_DONE)
			_exit(2);
		_exit(s->env == first || !store_outdated(s) ? 3 : 0);
	}
	waitpid(pid, &status, 0);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
}

static bool
term(struct store *s, void *ctx)
{
	Jeda j = JEDA__INIT;

	kill(getpid(), SIGTERM);
	j.kunci = (ProtobufCBinaryData){ 1, (uint8_t[]){ 1 } };
	store_put(s, T_JEDA, &j.base);
	return true;
}

static bool
see(struct store *s, void *ctx)
{
	assert_non_null(jeda_get(s, "\1", 1, false));
	return true;
}

static void
a_term_waits_until_the_section_is_over(void **state)
{
	struct lab *l = *state;
	struct store_user u = lab_user(true);
	uint32_t before;
	int status;
	pid_t pid;

	lab_read(l, nothing);
	before = l->s->gate.generation;
	if ((pid = fork()) == 0) {
		store_run(store_new(l->dir), &u, term, NULL);
		_exit(0);
	}
	waitpid(pid, &status, 0);
	assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
	lab_read(l, see);
	assert_int_equal(l->s->gate.generation, before);
}

static void
regions_have_all_the_blocks_they_map(void **state)
{
	struct lab *l = *state;
	int seen = 0;
	char line[512];
	FILE *maps;

	assert_int_equal(store_enter(l->s, false), 0);
	assert_non_null(maps = fopen("/proc/self/maps", "r"));
	while (fgets(line, sizeof line, maps) != NULL) {
		unsigned long long from, to;
		char *path = strstr(line, l->dir);
		struct stat st;

		if (path == NULL || strstr(path, "/__db.") == NULL ||
		    sscanf(line, "%llx-%llx", &from, &to) != 2)
			continue;
		path[strcspn(path, "\n")] = '\0';
		assert_int_equal(stat(path, &st), 0);
		assert_true((uint64_t)st.st_blocks * 512 >= to - from);
		seen++;
	}
	fclose(maps);
	store_leave(l->s, false);
	assert_int_equal(seen, 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		LAB(the_first_to_enter_recovers_and_no_other),
		LAB(a_death_inside_is_seen_by_the_next),
		LAB(who_does_not_leave_is_ended_before_a_recovery),
		LAB(a_broken_environment_is_recovered_by_the_next),
		LAB(a_recovery_that_failed_is_tried_again),
		LAB(another_boot_is_seen),
		LAB(no_more_than_the_limit_are_inside),
		LAB(two_that_find_it_broken_recover_once),
		LAB(a_lasting_process_leaves_old_handles_alone),
		LAB(a_term_waits_until_the_section_is_over),
		LAB(regions_have_all_the_blocks_they_map),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
