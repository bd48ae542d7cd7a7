/* confine.c - what a program may not do any more: limits, Landlock, seccomp */
#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "die.h"
#include "inside.h"

/* Rights the headers of Debian 12 do not name yet: ABI 3 and 5. */
#define FS_TRUNCATE	(1ULL << 14)
#define FS_IOCTL_DEV	(1ULL << 15)

enum { CPU_SECONDS = 10 };

void
confine_cpu(void)
{
	struct rusage used;
	struct rlimit limit;

	/* Per request (architecture 1): under FastCGI the sum only grows. */
	if (getrusage(RUSAGE_SELF, &used) == -1 ||
	    getrlimit(RLIMIT_CPU, &limit) == -1)
		die("confine: cpu");
	limit.rlim_cur = (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec +
	    CPU_SECONDS + 1);
	if (limit.rlim_max != RLIM_INFINITY && limit.rlim_cur > limit.rlim_max)
		limit.rlim_cur = limit.rlim_max;
	if (setrlimit(RLIMIT_CPU, &limit) == -1)
		die("confine: cpu");
}

#ifndef SANITIZED
static void
limit(int what, rlim_t most)
{
	struct rlimit l;

	if (getrlimit((__rlimit_resource_t)what, &l) == -1)
		die("confine: limit %d", what);
	if (l.rlim_max == RLIM_INFINITY || l.rlim_max > most)
		l.rlim_max = most;
	l.rlim_cur = l.rlim_max;
	if (setrlimit((__rlimit_resource_t)what, &l) == -1)
		die("confine: limit %d", what);
}

/* Lets the path, and what is below it, be used so; absent paths are passed. */
static void
grant(int rules, const char *path, unsigned long long rights)
{
	struct landlock_path_beneath_attr rule = { .allowed_access = rights };

	if ((rule.parent_fd = open(path, O_PATH | O_CLOEXEC)) == -1) {
		if (errno == ENOENT)
			return;
		die("confine: %s: errno %d", path, errno);
	}
	if (syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH,
	    &rule, 0) == -1)
		die("confine: %s: errno %d", path, errno);
	close(rule.parent_fd);
}

/* The rights this kernel's Landlock knows. */
static unsigned long long
known(long abi)
{
	unsigned long long rights = (1ULL << 13) - 1;	/* ABI 1 */

	if (abi >= 2)
		rights |= LANDLOCK_ACCESS_FS_REFER;
	if (abi >= 3)
		rights |= FS_TRUNCATE;
	if (abi >= 5)
		rights |= FS_IOCTL_DEV;
	return rights;
}

static void
landlock(const struct conf *conf, const struct program *program)
{
	const unsigned long long look = LANDLOCK_ACCESS_FS_READ_FILE |
	    LANDLOCK_ACCESS_FS_READ_DIR;
	struct landlock_ruleset_attr handled = { 0 };
	unsigned long long change;
	const char *file = getenv("KINERJA_CONF");
	long abi = syscall(SYS_landlock_create_ruleset, NULL, 0,
	    LANDLOCK_CREATE_RULESET_VERSION);
	int rules;

	if (abi < 1)
		return;		/* an older kernel, or switched off there */
	handled.handled_access_fs = known(abi);
	rules = (int)syscall(SYS_landlock_create_ruleset, &handled,
	    sizeof handled, 0);
	if (rules == -1)
		die("confine: landlock: errno %d", errno);
	/* Nothing is executed, and no device, socket or link made. */
	change = look | LANDLOCK_ACCESS_FS_WRITE_FILE |
	    LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
	    LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_DIR |
	    LANDLOCK_ACCESS_FS_REFER | FS_TRUNCATE;
	grant(rules, conf->data, change & handled.handled_access_fs);
	grant(rules, conf->share, look);
	grant(rules, file != NULL ? file : "/etc/kinerja/kinerja.hdf",
	    LANDLOCK_ACCESS_FS_READ_FILE);
	grant(rules, "/proc/sys/kernel/random/boot_id",
	    LANDLOCK_ACCESS_FS_READ_FILE);
	if (program->threads) {
		/* pango looks for fonts while it draws. */
		grant(rules, "/usr/share", look);
		grant(rules, "/usr/local/share", look);
		grant(rules, "/etc/fonts", look);
		grant(rules, "/var/cache/fontconfig", look);
	}
	if (syscall(SYS_landlock_restrict_self, rules, 0) == -1)
		die("confine: landlock: errno %d", errno);
	close(rules);
}
#endif

void
confine(const struct conf *conf, const struct program *program)
{
	/* A broken pipe and a full file are errors of a call, not an end. */
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	umask(0027);
	confine_cpu();
	/* The sanitizers and valgrind need all of it (architecture 4). */
#ifndef SANITIZED
	limit(RLIMIT_AS, (rlim_t)512 << 20);
	limit(RLIMIT_NOFILE, 64);
	limit(RLIMIT_CORE, 0);
	if (!program->threads)
		limit(RLIMIT_NPROC, 0);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == -1)
		die("confine: no new privileges");
	landlock(conf, program);
	deny_calls(program->threads);
#else
	(void)conf;
	(void)program;
#endif
}
