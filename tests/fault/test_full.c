/* test_full.c - a full disk refuses, loses nothing, and heals by itself */
#include <errno.h>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>

#include "../store/lab.h"

enum { REGIONS_MB = 112, ROOM_MB = 60 };

static int acked;

/* A small disk of its own; needs the right to mount. */
static int
disk_open(void **state)
{
	struct lab *l = calloc(1, sizeof *l);
	char size[32];

	snprintf(l->dir, sizeof l->dir, "/tmp/kinerja-lab.XXXXXX");
	if (mkdtemp(l->dir) == NULL)
		return -1;
	snprintf(size, sizeof size, "size=%dm,mode=700", REGIONS_MB + ROOM_MB);
	if (mount("tmpfs", l->dir, "tmpfs", 0, size) == 0) {
		if (store_create(l->dir) != 0)
			return -1;
		l->s = store_new(l->dir);
	}
	*state = l;
	return 0;
}

static int
disk_close(void **state)
{
	struct lab *l = *state;

	if (l->s != NULL) {
		store_free(l->s);
		umount2(l->dir, MNT_DETACH);
	}
	rmdir(l->dir);
	free(l);
	return 0;
}

static bool
put_one(struct store *s, void *ctx)
{
	Pegawai p = PEGAWAI__INIT;

	p.pegawai = 1000 + (uint64_t)acked;
	store_put(s, T_PEGAWAI, &p.base);
	return true;
}

static bool
count(struct store *s, void *ctx)
{
	*(int *)ctx = 0;
	for (int i = 0; i < acked; i++)
		if (pegawai_get(s, 1000 + (uint64_t)i, false) != NULL)
			++*(int *)ctx;
	return true;
}

/* Fills the disk but for so many MB. */
static void
fill(struct lab *l, long leave)
{
	static char zeros[1 << 20];
	char path[64];
	int fd;

	snprintf(path, sizeof path, "%s/isi", l->dir);
	fd = open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
	for (long i = ROOM_MB - leave; i > 0 &&
	    write(fd, zeros, sizeof zeros) > 0; i--)
		continue;
	while (leave == 0 && write(fd, zeros, 512) > 0)
		continue;
	close(fd);
}

static void
empty(struct lab *l)
{
	char path[64];

	snprintf(path, sizeof path, "%s/isi", l->dir);
	unlink(path);
}

static void
writers_are_turned_away_before_the_disk_is_full(void **state)
{
	struct lab *l = *state;
	struct store_user w = lab_user(true), r = lab_user(false);
	struct lab_said said = { 0 };
	int seen = 0;

	if (l->s == NULL)
		skip();
	acked = 0;
	assert_int_equal(store_run(l->s, &w, put_one, NULL), STORE_DONE);
	acked++;
	fill(l, 20);
	assert_int_equal(store_run(l->s, &w, put_one, NULL), STORE_FULL);
	/* Readers go on. */
	assert_int_equal(store_run(l->s, &r, count, &seen), STORE_DONE);
	assert_int_equal(seen, 1);
	empty(l);
	assert_int_equal(store_run(l->s, &w, put_one, NULL), STORE_DONE);
	assert_int_equal(store_check(l->s, lab_say, &said), 0);
}

/* Others fill the disk while we are inside. */
static bool
fill_and_put(struct store *s, void *ctx)
{
	Pegawai p = PEGAWAI__INIT;
	char *name = arena_get(store_arena(s), 200001);

	fill(ctx, 0);
	memset(name, 'a', 200000);
	for (int i = 0; i < 100; i++) {
		p.rev = 0;
		p.pegawai = 9000 + (uint64_t)i;
		p.nama = name;
		store_put(s, T_PEGAWAI, &p.base);
	}
	return true;
}

static void
a_disk_that_fills_inside_loses_nothing_acknowledged(void **state)
{
	struct lab *l = *state;
	struct store_user w = lab_user(true), r = lab_user(false);
	struct lab_said said = { 0 };
	enum store_end end;
	int seen = 0;

	if (l->s == NULL)
		skip();
	acked = 0;
	for (; acked < 10; acked++)
		assert_int_equal(store_run(l->s, &w, put_one, NULL),
		    STORE_DONE);
	end = store_run(l->s, &w, fill_and_put, l);
	assert_true(end == STORE_UNSURE || end == STORE_FULL ||
	    end == STORE_BROKEN);
	assert_int_equal(store_run(l->s, &w, put_one, NULL), STORE_FULL);
	empty(l);
	assert_int_equal(store_run(l->s, &r, count, &seen), STORE_DONE);
	assert_int_equal(seen, acked);
	assert_int_equal(store_run(l->s, &w, put_one, NULL), STORE_DONE);
	assert_int_equal(store_check(l->s, lab_say, &said), 0);
}

#define DISK(test) cmocka_unit_test_setup_teardown(test, disk_open, disk_close)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		DISK(writers_are_turned_away_before_the_disk_is_full),
		DISK(a_disk_that_fills_inside_loses_nothing_acknowledged),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
