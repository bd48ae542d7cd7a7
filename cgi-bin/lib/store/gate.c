/* gate.c - who may touch the environment, and when it is recovered */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "gate.h"
#include "log.h"

/*
 * Locks are Linux open-file-description byte locks: the kernel drops them when
 * the process dies, however it dies.
 *   byte 0     turnstile: held while entering and through a recovery
 *   byte 1     shared by those inside, exclusive for a recovery
 *   byte 16+i  slot i is alive
 */
enum { TURNSTILE, INSIDE, FIRST_SLOT = 16, SLOTS = 256 };
enum { MAGIC = 0x4b474154 };
enum { WAIT_MS = 5000, GRACE_MS = 300, AGAIN_MS = 100, RECOVERY_MS = 60000 };

/* Bytes 0 to 511 carry locks only. */
struct header {
	uint32_t	magic, dirty;
	char		boot[40];
	uint32_t	generation;
	uint32_t	spare[3];
	int32_t		pid[SLOTS];
};
enum { HEADER_AT = 512 };

static int64_t
ticks(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void
pause_us(long us)
{
	struct timespec t = { .tv_nsec = us * 1000 };

	nanosleep(&t, NULL);
}

/* Tries for a lock, or gives one back; false when another has it. */
static bool
lock(int fd, short type, off_t at)
{
	struct flock f = { .l_type = type, .l_whence = SEEK_SET,
	    .l_start = at, .l_len = 1 };
	int r;

	while ((r = fcntl(fd, F_OFD_SETLK, &f)) == -1 && errno == EINTR)
		continue;
	return r == 0;
}

/* Is the slot's lock held by another? */
static bool
alive(int fd, int slot)
{
	struct flock f = { .l_type = F_WRLCK, .l_whence = SEEK_SET,
	    .l_start = FIRST_SLOT + slot, .l_len = 1 };

	return fcntl(fd, F_OFD_GETLK, &f) == 0 && f.l_type != F_UNLCK;
}

static int
write_at(int fd, const void *bytes, size_t n, size_t at)
{
	ssize_t r = pwrite(fd, bytes, n, (off_t)(HEADER_AT + at));

	return r == (ssize_t)n ? 0 : r == -1 ? errno : EIO;
}

static int
write_pid(int fd, int slot, int32_t pid)
{
	return write_at(fd, &pid, sizeof pid, offsetof(struct header, pid) +
	    (size_t)slot * sizeof pid);
}

static int
write_dirty(int fd, uint32_t dirty)
{
	return write_at(fd, &dirty, sizeof dirty,
	    offsetof(struct header, dirty));
}

static void
read_header(int fd, struct header *h)
{
	memset(h, 0, sizeof *h);
	if (pread(fd, h, sizeof *h, HEADER_AT) != sizeof *h)
		memset(h, 0, sizeof *h);
}

/* Never an empty id: without one a reboot would go unseen. */
static bool
read_boot(char boot[37])
{
	int fd = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
	ssize_t n;

	if (fd == -1)
		return false;
	n = read(fd, boot, 36);
	close(fd);
	if (n != 36 || strspn(boot, "0123456789abcdef-") != 36) {
		memset(boot, 0, 37);
		return false;
	}
	return true;
}

/* How many are inside; -1 when the environment must be recovered. */
static int
members(const struct gate *g, const struct header *h)
{
	int n = 0;

	if (h->magic != MAGIC || h->dirty != 0 ||
	    memcmp(h->boot, g->boot, 36) != 0)
		return -1;
	for (int i = 0; i < SLOTS; i++) {
		if (h->pid[i] == 0)
			continue;
		if (!alive(g->fd, i))	/* died inside */
			return -1;
		n++;
	}
	return n;
}

static int
claim(struct gate *g, const struct header *h)
{
	int i = (int)getpid() % SLOTS;

	for (int k = 0; k < SLOTS; k++, i = (i + 1) % SLOTS) {
		if (h->pid[i] != 0 || !lock(g->fd, F_WRLCK, FIRST_SLOT + i))
			continue;
		g->slot = i;
		return write_pid(g->fd, i, (int32_t)getpid());
	}
	return EBUSY;
}

/*
 * Those who did not leave within the grace are stuck behind what a dead member
 * held; they are ended, so that nobody is inside when recovery starts.
 */
static void
end_members(struct gate *g)
{
	struct header h;

	read_header(g->fd, &h);
	for (int i = 0; i < SLOTS; i++) {
		int32_t pid = h.pid[i], now = 0;
		int fd;

		if (pid <= 1 || pid == (int32_t)getpid() || !alive(g->fd, i))
			continue;
		if ((fd = (int)syscall(SYS_pidfd_open, pid, 0)) == -1)
			continue;
		/* The slot again: the pid may have been given to another. */
		if (pread(g->fd, &now, sizeof now, HEADER_AT +
		    (off_t)offsetof(struct header, pid) +
		    (off_t)i * (off_t)sizeof now) == sizeof now &&
		    now == pid && alive(g->fd, i) &&
		    syscall(SYS_pidfd_send_signal, fd, SIGKILL, NULL, 0) == 0)
			g->killed++;
		close(fd);
	}
}

/* Waits until nobody is inside. */
static int
drain(struct gate *g)
{
	int64_t start = ticks(), next = start + GRACE_MS;

	while (!lock(g->fd, F_WRLCK, INSIDE)) {
		if (ticks() - start > RECOVERY_MS / 2)
			return ETIMEDOUT;
		if (ticks() >= next) {
			end_members(g);
			next = ticks() + AGAIN_MS;
		}
		pause_us(2000);
	}
	return 0;
}

/* With the turnstile held: recovers alone and comes out as a member. */
static int
repair(struct gate *g, struct header *h, int (*recover)(void *), void *arg)
{
	int r;

	if ((r = write_dirty(g->fd, 1)) != 0 || (r = drain(g)) != 0)
		return r;
	g->generation = h->magic == MAGIC ? h->generation + 1 : 1;
	memset(h, 0, sizeof *h);
	h->magic = MAGIC;
	h->dirty = 1;
	h->generation = g->generation;
	memcpy(h->boot, g->boot, 36);
	if ((r = write_at(g->fd, h, sizeof *h, 0)) != 0 ||
	    (r = recover(arg)) != 0)
		return r;		/* stays dirty */
	g->recovered = true;
	if ((r = write_dirty(g->fd, 0)) != 0 || (r = claim(g, h)) != 0)
		return r;
	return lock(g->fd, F_RDLCK, INSIDE) ? 0 : EIO;
}

/*
 * One try.  EAGAIN: another is entering or recovering; EBUSY: no room.  The
 * turnstile is not held while waiting.
 */
static int
try_enter(struct gate *g, unsigned limit, int (*recover)(void *), void *arg)
{
	struct header h;
	int n, r;

	if (!lock(g->fd, F_WRLCK, TURNSTILE))
		return EAGAIN;
	read_header(g->fd, &h);
	if ((n = members(g, &h)) == -1)
		r = repair(g, &h, recover, arg);
	else if ((unsigned)n >= limit)
		r = EBUSY;
	else {
		g->generation = h.generation;
		if (!lock(g->fd, F_RDLCK, INSIDE))
			r = EAGAIN;
		else if ((r = claim(g, &h)) != 0)
			lock(g->fd, F_UNLCK, INSIDE);
	}
	lock(g->fd, F_UNLCK, TURNSTILE);
	return r;
}

void
gate_init(struct gate *g)
{
	memset(g, 0, sizeof *g);
	g->fd = g->slot = -1;
}

int
gate_enter(struct gate *g, const char *path, unsigned limit,
    int (*recover)(void *), void *arg)
{
	int64_t start = ticks();
	int r, tries = 0;

	g->recovered = false;
	g->killed = 0;
	g->slot = -1;
	if (g->boot[0] == '\0' && !read_boot(g->boot)) {
		log_event("gate", "why", "boot_id cannot be read", NULL);
		return ECANCELED;
	}
	if ((g->fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600)) == -1)
		return errno;
	if (limit < 1 || limit > SLOTS)
		limit = SLOTS;
	while ((r = try_enter(g, limit, recover, arg)) == EAGAIN ||
	    r == EBUSY) {
		int64_t longest = gate_dirty(g) ? RECOVERY_MS : WAIT_MS;

		if (ticks() - start > longest) {
			r = r == EBUSY || longest == WAIT_MS ? EBUSY :
			    ETIMEDOUT;
			break;
		}
		/* Spread by pid, so that waiters do not knock together. */
		pause_us(200 + (getpid() * 37 + tries * 211) % 400 *
		    (tries < 8 ? 1 : 6));
		tries++;
	}
	if (r != 0) {
		if (g->slot != -1)
			write_pid(g->fd, g->slot, 0);
		close(g->fd);
		g->fd = g->slot = -1;
	}
	return r;
}

bool
gate_dirty(const struct gate *g)
{
	uint32_t dirty = 0;

	return g->fd != -1 && pread(g->fd, &dirty, sizeof dirty, HEADER_AT +
	    (off_t)offsetof(struct header, dirty)) == sizeof dirty &&
	    dirty != 0;
}

void
gate_leave(struct gate *g, bool broken)
{
	if (g->fd == -1)
		return;
	if (broken)
		write_dirty(g->fd, 1);
	if (g->slot != -1)
		write_pid(g->fd, g->slot, 0);
	close(g->fd);		/* drops every lock */
	g->fd = g->slot = -1;
}
