#ifndef LAB_H
#define LAB_H

/* A data folder of its own for each test of the store. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "engine.h"
#include "find.h"
#include "id.h"
#include "office.h"

enum { NOW_DAY = 20260105 };
static const int64_t NOW = 1767578400000;	/* 5 January 2026, 09.00 WIB */

struct lab {
	char		dir[40], other[48];
	struct store	*s;
	/* what a step wrote, for the next one */
	char		id[8][40];
	enum store_end	end;
};

static inline void
lab_clean(const char *dir)
{
	pid_t pid = fork();

	if (pid == 0) {
		execlp("rm", "rm", "-rf", dir, (char *)NULL);
		_exit(127);
	}
	waitpid(pid, NULL, 0);
}

static inline int
lab_open(void **state)
{
	struct lab *l = calloc(1, sizeof *l);

	snprintf(l->dir, sizeof l->dir, "/tmp/kinerja-lab.XXXXXX");
	if (mkdtemp(l->dir) == NULL || store_create(l->dir) != 0)
		return -1;
	snprintf(l->other, sizeof l->other, "%s.lain", l->dir);
	l->s = store_new(l->dir);
	*state = l;
	return 0;
}

static inline int
lab_close(void **state)
{
	struct lab *l = *state;

	store_free(l->s);
	lab_clean(l->dir);
	lab_clean(l->other);
	free(l);
	return 0;
}

static inline struct store_user
lab_user(bool writer)
{
	struct store_user u = { .program = "uji", .reads = ALL_TABLES,
	    .writes = writer ? ALL_TABLES : 0, .writer = writer, .actor = 7,
	    .request = "permintaan-1", .network = "10.0.0.0/24", .now = NOW };

	return u;
}

/* A section that must be done. */
static inline void
lab_write(struct lab *l, bool (*fn)(struct store *, void *))
{
	struct store_user u = lab_user(true);

	assert_int_equal(store_run(l->s, &u, fn, l), STORE_DONE);
}

static inline void
lab_read(struct lab *l, bool (*fn)(struct store *, void *))
{
	struct store_user u = lab_user(false);

	assert_int_equal(store_run(l->s, &u, fn, l), STORE_DONE);
}

static inline char *
lab_id(struct lab *l, int i)
{
	struct arena *a = arena_new();

	snprintf(l->id[i], sizeof l->id[i], "%s", id_new(a, NOW + i));
	arena_drop(a);
	return l->id[i];
}

/* Faults found, their lines in a text. */
struct lab_said { long n; char text[4096]; };

static inline void
lab_say(void *ctx, const char *line)
{
	struct lab_said *said = ctx;
	size_t at = strlen(said->text);

	said->n++;
	snprintf(said->text + at, sizeof said->text - at, "%s\n", line);
}

#define LAB(test) cmocka_unit_test_setup_teardown(test, lab_open, lab_close)

#endif
