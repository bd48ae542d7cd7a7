/* test_hash_gate.c - one hashing process a core, a bounded crowd of waiters */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <cmocka.h>

#include "inside.h"

enum { MANY = 64 };

static char folder[] = "/tmp/kinerja-gate.XXXXXX";
static struct conf conf = { .data = folder };
static struct house house = { .conf = &conf };
static struct arena *arena;
static struct inside in[MANY];
static struct req rq[MANY];
static int cores;

static int
begin(void **state)
{
	cpu_set_t set;

	arena = arena_new();
	sched_getaffinity(0, sizeof set, &set);
	cores = CPU_COUNT(&set);
	if (cores >= MANY || (strchr(folder, 'X') != NULL &&
	    mkdtemp(folder) == NULL))
		return -1;
	for (int i = 0; i < MANY; i++) {
		in[i] = (struct inside){ .house = &house, .arena = arena,
		    .hash_slot = -1, .hash_wait = -1 };
		rq[i] = (struct req){ .arena = arena, .in = &in[i] };
	}
	for (int i = 0; i < cores; i++)
		if (!hash_gate_enter(&rq[i]))
			return -1;
	return 0;
}

static int
end(void **state)
{
	for (int i = 0; i < MANY; i++)
		hash_gate_leave(&rq[i]);
	arena_drop(arena);
	return 0;
}

static double
seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void *
leave_soon(void *unused)
{
	usleep(200000);
	hash_gate_leave(&rq[0]);
	return NULL;
}

static void
one_more_than_cores_waits_for_a_place(void **state)
{
	double before = seconds();
	pthread_t other;

	assert_int_equal(pthread_create(&other, NULL, leave_soon, NULL), 0);
	assert_true(hash_gate_enter(&rq[cores]));
	assert_true(seconds() - before >= 0.15);
	assert_true(seconds() - before < 5);
	pthread_join(other, NULL);
}

static void
who_is_in_is_in_once(void **state)
{
	double before = seconds();

	assert_true(hash_gate_enter(&rq[0]));
	assert_true(seconds() - before < 1);
}

static void
when_128_wait_the_next_one_is_sent_away_at_once(void **state)
{
	struct flock all = { .l_type = F_WRLCK, .l_whence = SEEK_SET,
	    .l_len = 128 };
	double before = seconds();
	char path[100];
	int fd;

	snprintf(path, sizeof path, "%s/run/hash.antre", folder);
	assert_true((fd = open(path, O_RDWR | O_CREAT, 0600)) != -1);
	assert_int_equal(fcntl(fd, F_OFD_SETLK, &all), 0);
	assert_false(hash_gate_enter(&rq[cores]));
	assert_true(seconds() - before < 1);
	close(fd);
}

static void
a_process_that_dies_gives_its_place_back(void **state)
{
	/* The kernel closes what was open: the same as leaving. */
	close(in[0].hash_slot);
	in[0].hash_slot = -1;
	assert_true(hash_gate_enter(&rq[cores]));
}

/* A crowd of logins: never more inside than cores, and nobody sent away. */
static void
a_crowd_is_let_in_a_core_at_a_time(void **state)
{
	enum { CROWD = 40 };
	_Atomic int *seen = mmap(NULL, 2 * sizeof *seen, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	int status, good = 0;

	assert_ptr_not_equal(seen, MAP_FAILED);
	for (int i = 0; i < cores; i++)
		hash_gate_leave(&rq[i]);
	for (int i = 0; i < CROWD; i++)
		if (fork() == 0) {
			int most;

			if (!hash_gate_enter(&rq[0]))
				_exit(1);
			most = ++seen[0];
			if (most > seen[1])
				seen[1] = most;
			usleep(10000);
			seen[0]--;
			hash_gate_leave(&rq[0]);
			_exit(0);
		}
	for (int i = 0; i < CROWD; i++)
		if (wait(&status) != -1 && status == 0)
			good++;
	assert_int_equal(good, CROWD);
	assert_in_range(seen[1], 1, cores);
}

static int
clean(void **state)
{
	char path[100];
	static const char *const names[] = { "run/hash", "run/hash.antre", "run",
	    "" };

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		snprintf(path, sizeof path, "%s/%s", folder, names[i]);
		(void)remove(path);
	}
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, begin, end)
		T(one_more_than_cores_waits_for_a_place),
		T(who_is_in_is_in_once),
		T(when_128_wait_the_next_one_is_sent_away_at_once),
		T(a_process_that_dies_gives_its_place_back),
		T(a_crowd_is_let_in_a_core_at_a_time),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, clean);
}
