/* cli.c - what the sub-commands share: the data folder, sections, progress */
#include <sys/file.h>
#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "clock.h"
#include "find.h"
#include "web.h"

struct arena *
cli_arena(void)
{
	static struct arena *a;

	if (a == NULL)
		a = arena_new();
	return a;
}

bool
cli_become_owner(const char *dir)
{
	const struct passwd *pw;
	struct stat st;

	if (stat(dir, &st) < 0)
		return say_no("folder %s: %s%s", dir, strerror(errno),
		    errno == ENOENT ? "; kinerja init membuatnya" : ""), false;
	if (st.st_uid == geteuid())
		return true;
	if (geteuid() != 0)
		return say_no("folder data %s milik pengguna lain; jalankan "
		    "sebagai pemiliknya atau sebagai root", dir), false;
	pw = getpwuid(st.st_uid);
	if ((pw != NULL ? initgroups(pw->pw_name, st.st_gid) :
	    setgroups(0, NULL)) < 0 ||
	    setgid(st.st_gid) < 0 || setuid(st.st_uid) < 0)
		return say_no("tidak dapat beralih ke pemilik %s: %s", dir,
		    strerror(errno)), false;
	return true;
}

bool
cli_has_store(const char *data)
{
	char path[4096];

	if (snprintf(path, sizeof path, "%s/db/core.db", data) >=
	    (int)sizeof path)
		return false;
	return access(path, F_OK) == 0;
}

bool
cli_mkdir(const char *dir, const char *name)
{
	char path[4096];

	if (snprintf(path, sizeof path, "%s/%s", dir, name) >=
	    (int)sizeof path)
		return say_no("nama folder terlalu panjang"), false;
	if (mkdir(path, 0700) == 0 || errno == EEXIST)
		return true;
	return say_no("membuat %s: %s", path, strerror(errno)), false;
}

struct store *
cli_open(void)
{
	static struct store *opened;	/* an early end need not close it */
	const struct conf *conf = conf_read();

	umask(077);
	if (!cli_become_owner(conf->data))
		return NULL;
	if (!cli_has_store(conf->data)) {
		say_no("folder data %s masih kosong; jalankan kinerja init "
		    "lebih dahulu", conf->data);
		return NULL;
	}
	return opened = store_new(conf->data);
}

const char *
cli_end_text(enum store_end end)
{
	switch (end) {
	case STORE_DONE:
		return "selesai";
	case STORE_ABORTED:
		return "dibatalkan, tidak ada yang ditulis";
	case STORE_STALE:
		return "data diubah orang lain pada saat yang sama; ulangi";
	case STORE_BUSY:
		return "penyimpanan sedang sibuk; ulangi sebentar lagi";
	case STORE_UNSURE:
		return "belum pasti tersimpan; periksa lalu ulangi";
	case STORE_FULL:
		return "ruang disk habis; tidak ada yang ditulis";
	case STORE_BROKEN:
		break;
	}
	return "penyimpanan bermasalah; lihat log dan jalankan kinerja check";
}

bool
cli_section(struct store *s, uint64_t actor, bool writer,
    bool (*fn)(struct store *, void *), void *ctx)
{
	const struct store_user user = {
		.program = "kinerja",
		.reads = ALL_TABLES,
		.writes = writer ? ALL_TABLES : 0,
		.writer = writer,
		.actor = actor,
		.request = "",
		.network = "",
		.now = clock_ms(),
	};
	enum store_end end = store_run(s, &user, fn, ctx);

	if (end != STORE_DONE && end != STORE_ABORTED)
		say_no("%s", cli_end_text(end));
	return end == STORE_DONE;
}

bool
cli_run(struct store *s, uint64_t actor, bool writer,
    bool (*fn)(struct store *, void *), void *ctx)
{
	bool done = cli_section(s, actor, writer, fn, ctx);

	if (writer)
		store_rest(s);
	return done;
}

date_t
cli_today(int zone)
{
	return date_of(clock_ms(), zone != 0 ? zone : 420);
}

static bool
read_zone(struct store *s, void *ctx)
{
	int *zone = ctx;

	*zone = pengaturan_get(s, false)->zona;
	return true;
}

int
cli_zone(struct store *s)
{
	int zone = 420;

	cli_run(s, ACTOR_CLI, false, read_zone, &zone);
	return zone != 0 ? zone : 420;
}

int
cli_lock(const char *name)
{
	const struct conf *conf = conf_read();
	char path[4096];
	int fd;

	if (!cli_mkdir(conf->data, "run") || snprintf(path, sizeof path,
	    "%s/run/%s.lock", conf->data, name) >= (int)sizeof path)
		return -1;
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (fd < 0)
		return say_no("%s: %s", path, strerror(errno)), -1;
	if (flock(fd, LOCK_EX | LOCK_NB) == 0) {
		/* For who looks: the lock is the descriptor, not this. */
		if (ftruncate(fd, 0) == 0)
			dprintf(fd, "%ld\n", (long)getpid());
		return fd;
	}
	close(fd);
	return -1;
}

void
progress(const char *what, uint64_t done, uint64_t all)
{
	static int64_t last;
	int64_t now;
	unsigned bar;

	if (!isatty(STDERR_FILENO) || all == 0)
		return;
	now = clock_ms();
	if (done < all && now - last < 200)
		return;
	last = now;
	bar = (unsigned)(done * 30 / all);
	fprintf(stderr, "\r%-12s %3u %% [%-30.*s] %llu dari %llu ", what,
	    (unsigned)(done * 100 / all), (int)bar,
	    "==============================", (unsigned long long)done,
	    (unsigned long long)all);
}

void
progress_end(void)
{
	if (isatty(STDERR_FILENO))
		fputs("\r\033[K", stderr);
}
