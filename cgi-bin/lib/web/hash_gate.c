/* hash_gate.c - one hashing process a core, the others wait (decision 2) */
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "id.h"
#include "inside.h"
#include "log.h"

enum { WAITERS = 128, WAIT_MS = 10000, STEP_MS = 20 };	/* architecture 25 */

/* Byte n of the file, without waiting.  The kernel gives it free when the
 * process dies, however it dies. */
static bool
lock(int fd, off_t n)
{
	struct flock l = { .l_type = F_WRLCK, .l_whence = SEEK_SET,
	    .l_start = n, .l_len = 1 };

	return fcntl(fd, F_OFD_SETLK, &l) == 0;
}

static int
cores(void)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	if (sched_getaffinity(0, sizeof set, &set) == -1)
		return 1;
	return CPU_COUNT(&set);
}

static bool
lock_one(int fd, int from, int n)
{
	for (int i = 0; i < n; i++)
		if (lock(fd, (from + i) % n))
			return true;
	return false;
}

static int64_t
ticks(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int
gate_file(struct req *rq, const char *name)
{
	const char *data = rq->in->house->conf->data;
	int fd;

	(void)mkdir(arena_printf(rq->arena, "%s/run", data), 0750);
	fd = open(arena_printf(rq->arena, "%s/run/%s", data, name),
	    O_RDWR | O_CREAT | O_CLOEXEC, 0640);
	if (fd == -1)
		log_event("gerbang", "berkas", name, "galat",
		    arena_printf(rq->arena, "%d", errno), NULL);
	return fd;
}

bool
hash_gate_enter(struct req *rq)
{
	const struct timespec step = { 0, STEP_MS * 1000000L };
	struct inside *in = rq->in;
	int64_t end = ticks() + WAIT_MS;
	unsigned char start;
	int n = cores();

	if (in->hash_slot != -1)
		return true;
	if ((in->hash_slot = gate_file(rq, "hash")) == -1)
		return false;
	if (lock_one(in->hash_slot, 0, n))
		return true;
	/* Those who wait are counted by the byte each one holds. */
	random_bytes(&start, 1);
	in->hash_wait = gate_file(rq, "hash.antre");
	if (in->hash_wait != -1 &&
	    lock_one(in->hash_wait, start % WAITERS, WAITERS))
		do {
			nanosleep(&step, NULL);
			if (lock_one(in->hash_slot, 0, n)) {
				close(in->hash_wait);
				in->hash_wait = -1;
				return true;
			}
		} while (ticks() < end);
	hash_gate_leave(rq);
	return false;
}

void
hash_gate_leave(struct req *rq)
{
	struct inside *in = rq->in;

	if (in->hash_slot != -1)
		close(in->hash_slot);
	if (in->hash_wait != -1)
		close(in->hash_wait);
	in->hash_slot = in->hash_wait = -1;
}

void *
req_keep(struct req *rq, size_t size)
{
	return arena_get(rq->in->arena, size);
}
