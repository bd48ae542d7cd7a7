/* rate.c - requests of one session in five minutes (BZ-6) */
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "inside.h"
#include "log.h"

/*
 * Counted in a file beside the store, without a lock and without a flush: what
 * two processes count at once may count as one, and a power cut forgets all of
 * it.  That is good enough to slow a script down, and costs some microseconds.
 */
enum { SLOTS = 65536, NEAR = 4, WINDOW_MS = 5 * 60 * 1000 };

struct count {
	uint64_t	 who;		/* begins a SHA-256 of the session's id */
	uint32_t	 window;	/* which five minutes */
	uint16_t	 reads, saves;
};
_Static_assert(sizeof(struct count) == 16, "slots are of 16 bytes");

static int
rate_file(struct req *rq)
{
	const char *data = rq->in->house->conf->data;
	const char *name = arena_printf(rq->arena, "%s/run/laju", data);
	int fd = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0640);

	/* The folder is missing once in its life. */
	if (fd != -1 || errno != ENOENT)
		return fd;
	(void)mkdir(arena_printf(rq->arena, "%s/run", data), 0750);
	return open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0640);
}

/* The session's own slot among those near its place, else the oldest there. */
static size_t
choose(const struct count near[NEAR], uint64_t who)
{
	size_t best = 0;

	for (size_t i = 0; i < NEAR; i++) {
		if (near[i].who == who)
			return i;
		if (near[i].window < near[best].window)
			best = i;
	}
	return best;
}

/* Reads and saves have a room each: who has looked too often can still save. */
static bool
count_one(struct count *c, uint64_t who, uint32_t window, bool save,
    unsigned most)
{
	uint16_t *n = save ? &c->saves : &c->reads;

	if (c->who != who || c->window != window)
		*c = (struct count){ .who = who, .window = window };
	if (*n >= most)
		return false;
	++*n;
	return true;
}

bool
rate_allows(struct req *rq)
{
	struct inside *in = rq->in;
	unsigned char hash[crypto_hash_sha256_BYTES];
	unsigned most = in->house->conf->rate;
	struct count near[NEAR] = { { 0 } };
	uint64_t who;
	off_t at;
	size_t i;
	int fd;
	bool yes;

	if (most == 0 || *in->sid == '\0')
		return true;
	crypto_hash_sha256(hash, (const unsigned char *)in->sid,
	    strlen(in->sid));
	memcpy(&who, hash, sizeof who);
	at = (off_t)(who % (SLOTS / NEAR)) * (off_t)sizeof near;
	if ((fd = rate_file(rq)) == -1)
		return true;	/* a disk that is full keeps nobody out */
	(void)!pread(fd, near, sizeof near, at);
	i = choose(near, who);
	yes = count_one(&near[i], who, (uint32_t)(rq->now / WINDOW_MS),
	    in->method == POST, most);
	(void)!pwrite(fd, &near[i], sizeof near[i],
	    at + (off_t)(i * sizeof near[i]));
	close(fd);
	if (!yes)
		in->retry = (unsigned)((WINDOW_MS - rq->now % WINDOW_MS) / 1000
		    + 1);
	return yes;
}
