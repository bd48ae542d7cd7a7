/* env.c - the environment behind the gate: opening, leaving, checkpoints */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "die.h"
#include "engine.h"
#include "log.h"

enum { CACHE_BYTES = 64 << 20, PAGE_BYTES = 4096, LOCKS = 20000,
	TRANSACTIONS = 512, ALARM_S = 10 };
/* A process that comes this often keeps its handles between sections. */
enum { KEEP_AFTER = 4 };
/* Below this a writer is turned away at once: a flush must not fail. */
enum { ROOM_BYTES = 32 << 20 };

static void
say_error(const DB_ENV *env, const char *prefix, const char *msg)
{
	(void)env;
	(void)prefix;
	log_event("bdb", "why", msg, NULL);
}

int
env_make(DB_ENV **out, const char *home, uint32_t flags)
{
	DB_ENV *e;
	int r;

	*out = NULL;
	if ((r = db_env_create(&e, 0)) != 0)
		return r;
	e->set_errcall(e, say_error);
	e->set_cachesize(e, 0, CACHE_BYTES, 1);
	e->set_lk_detect(e, DB_LOCK_DEFAULT);
	e->set_lk_max_locks(e, LOCKS);
	e->set_lk_max_objects(e, LOCKS);
	e->set_lk_max_lockers(e, LOCKS);
	e->set_tx_max(e, TRANSACTIONS);
	/* Opening a table commits, too; what is answered is flushed by hand. */
	e->set_flags(e, DB_TXN_NOSYNC, 1);
	if ((r = e->open(e, home, DB_INIT_TXN | DB_INIT_LOG | DB_INIT_LOCK |
	    DB_INIT_MPOOL | flags, 0600)) != 0) {
		e->close(e, 0);
		return r;
	}
	*out = e;
	return 0;
}

/*
 * Region files grow sparsely up to what is mapped, and a full disk under them
 * is SIGBUS: they get all of their blocks now (pitfall 6).  With the settings
 * above they map 15, 7 and 81 MiB; a test holds these numbers to it.
 */
static int
fill_regions(const char *home)
{
	static const off_t mapped[] = { 16 << 20, 8 << 20, 88 << 20 };
	char path[4096];
	int fd, r = 0;

	for (size_t i = 0; i < sizeof mapped / sizeof *mapped && r == 0; i++) {
		snprintf(path, sizeof path, "%s/__db.%03zu", home, i + 1);
		if ((fd = open(path, O_RDWR | O_CLOEXEC)) == -1)
			return errno;
		if (fallocate(fd, FALLOC_FL_KEEP_SIZE, 0, mapped[i]) == -1 &&
		    errno != EOPNOTSUPP)
			r = errno;
		close(fd);
	}
	return r;
}

/* Run by the gate, alone; neither alarm nor CPU limit may stop it. */
static int
recover(void *arg)
{
	struct store *s = arg;
	struct rlimit was, now;
	DB_ENV *e;
	int r;

	getrlimit(RLIMIT_CPU, &was);
	now = was;
	now.rlim_cur = now.rlim_max;
	setrlimit(RLIMIT_CPU, &now);
	r = env_make(&e, s->home, DB_CREATE | DB_RECOVER);
	if (r == 0)
		r = e->close(e, 0);
	if (r == 0)
		r = fill_regions(s->home);
	setrlimit(RLIMIT_CPU, &was);
	log_event(r == 0 ? "pulih" : "gagal-pulih", "folder", s->home,
	    "sebab", r == 0 ? "" : db_strerror(r), NULL);
	return r;
}

/* --------------------------------------------------------------- handles */

static int
table_open(struct store *s, const char *file, bool writer, DB **out)
{
	DB *d;
	int r;

	if ((r = db_create(&d, s->env, 0)) != 0)
		return r;
	if ((r = d->open(d, NULL, file, NULL, DB_BTREE, DB_AUTO_COMMIT |
	    (writer ? 0 : DB_RDONLY), 0600)) != 0) {
		d->close(d, DB_NOSYNC);
		return r;
	}
	*out = d;
	return 0;
}

/* Handles of a recovered or broken environment are left alone, never closed. */
static void
abandon(struct store *s)
{
	s->env = NULL;
	s->core[0] = s->core[1] = s->audit[0] = s->audit[1] = NULL;
	s->outdated = true;
}

static void
close_handles(struct store *s)
{
	DB **all[] = { &s->audit[1], &s->audit[0], &s->core[1], &s->core[0] };

	if (s->env == NULL)
		return;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		if (*all[i] != NULL)
			(*all[i])->close(*all[i], DB_NOSYNC);
		*all[i] = NULL;
	}
	s->env->close(s->env, 0);
	s->env = NULL;
}

static int
open_handles(struct store *s, bool writer)
{
	int r = 0;

	if (s->env != NULL && s->generation != s->gate.generation)
		abandon(s);
	if (s->env == NULL) {
		if ((r = env_make(&s->env, s->home, 0)) != 0)
			return r;
		s->generation = s->gate.generation;
	}
	if (s->core[writer] == NULL)
		r = table_open(s, "core.db", writer, &s->core[writer]);
	if (r == 0 && writer && s->audit[1] == NULL)
		r = table_open(s, "audit.db", true, &s->audit[1]);
	return r;
}

DB *
store_core(struct store *s)
{
	return s->core[s->user.writer];
}

DB *
store_trail(struct store *s)
{
	DB **d = &s->audit[s->user.writer];
	int r;

	if (*d == NULL && s->error == 0 &&
	    (r = table_open(s, "audit.db", s->user.writer, d)) != 0)
		store_fail(s, r);
	return s->error != 0 ? NULL : *d;
}

/* --------------------------------------------------------------- sections */

/*
 * Inside, the watchdog is alarm() alone; a signal that came waits until we
 * have left (D2, architecture 1).
 */
static void
guard(struct store *s, bool on)
{
	sigset_t set;

	if (!on) {
		alarm(s->alarm);
		sigprocmask(SIG_SETMASK, &s->signals, NULL);
		return;
	}
	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGPIPE);
	sigaddset(&set, SIGXCPU);
	sigprocmask(SIG_BLOCK, &set, &s->signals);
	s->alarm = alarm(ALARM_S);
}

/* Must the environment be recovered after this error? */
static bool
breaks(int error)
{
	return error == DB_RUNRECOVERY || error == ENOMEM || error == EINVAL ||
	    error == DB_VERSION_MISMATCH;
}

static bool
room(const struct store *s)
{
	struct statvfs v;

	return statvfs(s->home, &v) == -1 ||
	    (uint64_t)v.f_bavail * v.f_frsize >= ROOM_BYTES;
}

int
store_enter(struct store *s, bool writer)
{
	int r;

	if (writer && !room(s))
		return ENOSPC;
	if ((r = gate_enter(&s->gate, s->gate_path, s->limit, recover, s)) != 0)
		return r;
	guard(s, true);
	if ((r = open_handles(s, writer)) != 0) {
		log_event("bdb", "why", db_strerror(r), "saat", "open", NULL);
		/* No regions where there should be some: make them again. */
		store_leave(s, breaks(r) ||
		    (r == ENOENT && s->core[writer] == NULL && s->env == NULL));
	}
	return r;
}

void
store_leave(struct store *s, bool broken)
{
	/* Closing would wait for what a dead member held; all is made anew. */
	if (broken || gate_dirty(&s->gate))
		abandon(s);
	else if (++s->sections < KEEP_AFTER)
		close_handles(s);
	gate_leave(&s->gate, broken);
	guard(s, false);
}

/* 1024 KB of log since the last one make it due, or a minute (D8). */
void
store_checkpoint(struct store *s, bool force)
{
	int r = s->env->txn_checkpoint(s->env, force ? 0 : 1024,
	    force ? 0 : 1, force ? DB_FORCE : 0);

	if (r != 0)
		store_fail(s, r);
	s->due = false;
}

void
store_rest(struct store *s)
{
	if (s->due)
		store_tick(s);
}

void
store_tick(struct store *s)
{
	if (store_enter(s, true) != 0)
		return;
	s->error = 0;
	store_checkpoint(s, false);
	store_leave(s, breaks(s->error));
}

bool
store_outdated(struct store *s)
{
	return s->outdated;
}

void
store_limit(struct store *s, unsigned inside)
{
	s->limit = inside > 0 ? inside : 1;
}

struct store *
store_new(const char *dir)
{
	struct store *s = calloc(1, sizeof *s);
	struct sigaction plain = { .sa_handler = SIG_DFL };
	struct stat st;

	if (s == NULL)
		die("out of memory");
	if (stat(dir, &st) == -1 || !S_ISDIR(st.st_mode))
		die("no data folder %s", dir);
	s->arena = arena_new();
	s->dir = strdup(dir);
	if (s->dir == NULL || asprintf(&s->home, "%s/db", dir) == -1 ||
	    asprintf(&s->gate_path, "%s/db/gate", dir) == -1)
		die("out of memory");
	s->limit = 16;
	s->trace_end = &s->traces;
	gate_init(&s->gate);
	sigaction(SIGALRM, &plain, NULL);
	return s;
}

void
store_free(struct store *s)
{
	/* Closing touches the shared regions: only inside. */
	if (s->env != NULL && store_enter(s, false) == 0) {
		close_handles(s);
		store_leave(s, false);
	}
	arena_drop(s->arena);
	free(s->gate_path);
	free(s->home);
	free(s->dir);
	free(s);
}

/* --------------------------------------------------------------- creating */

int
make_dir(const char *path)
{
	return mkdir(path, 0700) == 0 || errno == EEXIST ? 0 : errno;
}

static int
table_make(DB_ENV *env, const char *file)
{
	DB *d;
	int r;

	if ((r = db_create(&d, env, 0)) != 0)
		return r;
	d->set_pagesize(d, PAGE_BYTES);
	d->set_flags(d, DB_CHKSUM);
	r = d->open(d, NULL, file, NULL, DB_BTREE, DB_AUTO_COMMIT | DB_CREATE |
	    DB_EXCL, 0600);
	d->close(d, 0);
	return r;
}

int
store_create(const char *dir)
{
	struct store *s;
	DB_ENV *env;
	int r;

	if ((r = make_dir(dir)) != 0)
		return r;
	s = store_new(dir);
	if ((r = make_dir(s->home)) == 0 && (r = gate_enter(&s->gate,
	    s->gate_path, s->limit, recover, s)) == 0) {
		guard(s, true);
		if ((r = env_make(&env, s->home, 0)) == 0) {
			/* One that was cut short is completed. */
			r = table_make(env, "core.db");
			if (r == 0 || r == EEXIST) {
				int was = r;

				r = table_make(env, "audit.db");
				r = r == EEXIST && was == 0 ? 0 : r;
			}
			if (r == 0)
				r = env->txn_checkpoint(env, 0, 0, DB_FORCE);
			env->close(env, 0);
		}
		gate_leave(&s->gate, r != 0 && r != EEXIST);
		guard(s, false);
	}
	store_free(s);
	return r;
}
