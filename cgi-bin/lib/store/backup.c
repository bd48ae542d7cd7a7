/* backup.c - a copy under writes that is proved before it is called one */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine.h"
#include "log.h"

enum { CHUNK = 1 << 20, ATTEMPTS = 5 };

/* -------------------------------------------------------------- plain files */

static int
write_all(int fd, const char *b, size_t n)
{
	while (n > 0) {
		ssize_t w = write(fd, b, n);

		if (w == -1 && errno != EINTR)
			return errno;
		if (w > 0) {
			b += w;
			n -= (size_t)w;
		}
	}
	return 0;
}

/*
 * The same part read twice: a page that was being written would differ.  What
 * slips through is found by the page checksums when the copy is verified.
 */
static ssize_t
read_calm(int fd, char *a, char *b, off_t at)
{
	ssize_t n = pread(fd, a, CHUNK, at), m;

	for (int i = 0; n > 0 && i < 50; i++) {
		m = pread(fd, b, CHUNK, at);
		if (m == n && memcmp(a, b, (size_t)n) == 0)
			return n;
		n = m;
		memcpy(a, b, n > 0 ? (size_t)n : 0);
	}
	return n;
}

static int
copy_bytes(int in, int out)
{
	char *a = malloc(CHUNK), *b = malloc(CHUNK);
	ssize_t n = 0;
	off_t at = 0;
	int r = a == NULL || b == NULL ? ENOMEM : 0;

	while (r == 0 && (n = read_calm(in, a, b, at)) > 0) {
		r = write_all(out, a, (size_t)n);
		at += n;
	}
	if (r == 0 && n == -1)
		r = errno;
	if (r == 0 && fsync(out) == -1)
		r = errno;
	free(a);
	free(b);
	return r;
}

static int
copy_file(int from, int to, const char *name)
{
	int in, out, r;

	if ((in = openat(from, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)) == -1)
		return errno;
	out = openat(to, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	r = out == -1 ? errno : copy_bytes(in, out);
	close(in);
	if (out != -1 && close(out) == -1 && r == 0)
		r = errno;
	return r;
}

static int
open_dir(const char *path, DIR **dir)
{
	*dir = opendir(path);
	return *dir != NULL ? 0 : errno;
}

/* Is there nothing in the folder?  It is made when it is not there. */
static int
empty_dir(const char *path)
{
	struct dirent *e;
	DIR *d;
	int r;

	if ((r = make_dir(path)) != 0 || (r = open_dir(path, &d)) != 0)
		return r;
	while ((e = readdir(d)) != NULL && r == 0)
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			r = ENOTEMPTY;
	closedir(d);
	return r;
}

/*
 * The names of a folder that are wanted, all read before the first is copied:
 * where a log is listed, the one before it is complete by then.
 */
struct names { size_t n; char v[4096][32]; };

static int
list_dir(DIR *d, struct names *names,
    bool (*wanted)(const char *name, void *), void *ctx)
{
	struct dirent *e;

	names->n = 0;
	while ((e = readdir(d)) != NULL) {
		if (!wanted(e->d_name, ctx))
			continue;
		if (names->n == sizeof names->v / sizeof *names->v ||
		    strlen(e->d_name) >= sizeof *names->v)
			return E2BIG;
		memcpy(names->v[names->n++], e->d_name,
		    strlen(e->d_name) + 1);
	}
	return 0;
}

/* Copies the files of a folder for which wanted() says so. */
static int
copy_dir(const char *from, const char *to,
    bool (*wanted)(const char *name, void *), void *ctx)
{
	struct names *names = calloc(1, sizeof *names);
	DIR *a = NULL, *b = NULL;
	int r = names == NULL ? ENOMEM : 0;

	if (r == 0 && (r = make_dir(to)) == 0 && (r = open_dir(from, &a)) == 0
	    && (r = open_dir(to, &b)) == 0)
		r = list_dir(a, names, wanted, ctx);
	for (size_t i = 0; r == 0 && i < names->n; i++)
		r = copy_file(dirfd(a), dirfd(b), names->v[i]);
	if (r == 0 && fsync(dirfd(b)) == -1)
		r = errno;
	if (a != NULL)
		closedir(a);
	if (b != NULL)
		closedir(b);
	free(names);
	return r;
}

int
copy_tree(const char *from, const char *to)
{
	char a[4096], b[4096];
	struct dirent *e;
	struct stat st;
	DIR *d;
	int r;

	if ((r = open_dir(from, &d)) != 0)
		return r == ENOENT ? 0 : r;
	if ((r = make_dir(to)) != 0) {
		closedir(d);
		return r;
	}
	while (r == 0 && (e = readdir(d)) != NULL) {
		int in;

		if (e->d_name[0] == '.')
			continue;
		if (fstatat(dirfd(d), e->d_name, &st,
		    AT_SYMLINK_NOFOLLOW) == -1)
			r = errno == ENOENT ? 0 : errno;	/* swept */
		else if (S_ISDIR(st.st_mode)) {
			snprintf(a, sizeof a, "%s/%s", from, e->d_name);
			snprintf(b, sizeof b, "%s/%s", to, e->d_name);
			r = copy_tree(a, b);
		} else if (S_ISREG(st.st_mode)) {
			if ((in = open(to, O_RDONLY | O_DIRECTORY |
			    O_CLOEXEC)) == -1)
				r = errno;
			else {
				r = copy_file(dirfd(d), in, e->d_name);
				r = r == ENOENT ? 0 : r;
				close(in);
			}
		}
	}
	closedir(d);
	return r;
}

/* ------------------------------------------------------------ the databases */

/* What the copy begins with: read in one section. */
struct start {
	uint32_t	generation;
	char		first[32];	/* the oldest log still needed */
};

static bool
is_log(const char *name)
{
	return strncmp(name, "log.", 4) == 0 &&
	    strspn(name + 4, "0123456789") == strlen(name + 4);
}

/* A checkpoint, and the logs that are needed from here on. */
static int
note_start(struct store *s, struct start *at)
{
	char **done = NULL;
	int r;

	if ((r = store_enter(s, true)) != 0)
		return r;
	s->error = 0;
	store_checkpoint(s, true);
	at->generation = s->gate.generation;
	at->first[0] = '\0';
	if ((r = s->error) == 0 && (r = s->env->log_archive(s->env, &done, 0))
	    == 0) {
		/* The last one that is no longer needed comes before it. */
		for (char **p = done; p != NULL && *p != NULL; p++)
			if (strcmp(*p, at->first) > 0)
				snprintf(at->first, sizeof at->first, "%s", *p);
		free(done);
	}
	store_leave(s, s->error == DB_RUNRECOVERY);
	return r;
}

static bool
wanted_data(const char *name, void *ctx)
{
	(void)ctx;
	return strcmp(name, "core.db") == 0 || strcmp(name, "audit.db") == 0;
}

static bool
wanted_log(const char *name, void *ctx)
{
	const struct start *at = ctx;

	return is_log(name) && strcmp(name, at->first) > 0;
}

static bool
wanted_all(const char *name, void *ctx)
{
	(void)ctx;
	return wanted_data(name, NULL) || is_log(name);
}

/* Data first, logs after: the logs then hold all that the data lacks. */
static int
copy_once(struct store *s, const char *to)
{
	struct start at, end;
	int r;

	if ((r = note_start(s, &at)) != 0 ||
	    (r = copy_dir(s->home, to, wanted_data, NULL)) != 0 ||
	    (r = copy_dir(s->home, to, wanted_log, &at)) != 0)
		return r;
	/* Through the gate, so that a recovery under way has ended. */
	if ((r = store_enter(s, false)) != 0)
		return r;
	end.generation = s->gate.generation;
	store_leave(s, false);
	return end.generation != at.generation ? EAGAIN : 0;
}

static void
drop_files(const char *home, bool all)
{
	struct dirent *e;
	DIR *d = opendir(home);

	while (d != NULL && (e = readdir(d)) != NULL)
		if (strncmp(e->d_name, "__db.", 5) == 0 ||
		    strcmp(e->d_name, "gate") == 0 ||
		    (all && wanted_all(e->d_name, NULL)))
			unlinkat(dirfd(d), e->d_name, 0);
	if (d != NULL)
		closedir(d);
}

static int
verify_pages(const char *home, const char *file)
{
	char path[4096];
	DB *d;
	int r;

	snprintf(path, sizeof path, "%s/%s", home, file);
	if ((r = db_create(&d, NULL, 0)) != 0)
		return r;
	return d->verify(d, path, NULL, NULL, 0);
}

/*
 * A hot copy is made whole from its first log on.  Nobody else knows this
 * folder, so no gate stands before it yet.
 */
static int
recover_copy(const char *home)
{
	DB_ENV *e;
	int r;

	r = env_make(&e, home, DB_CREATE | DB_RECOVER_FATAL);
	if (r == 0)
		r = e->close(e, 0);
	drop_files(home, false);
	if (r == 0)
		r = verify_pages(home, "core.db");
	if (r == 0)
		r = verify_pages(home, "audit.db");
	return r;
}

/* Records, indexes, chains: by the store's own check. */
static int
check_copy(const char *dir, void (*say)(void *, const char *), void *ctx)
{
	struct store *s = store_new(dir);
	long faults = store_check(s, say, ctx);

	store_free(s);
	return faults == 0 ? 0 : EBADMSG;
}

int
store_backup(const char *dir, const char *to, void (*say)(void *,
    const char *), void *ctx)
{
	struct store *s = store_new(dir);
	char home[4096], a[4096], b[4096];
	int r = EAGAIN;

	snprintf(home, sizeof home, "%s/db", to);
	snprintf(a, sizeof a, "%s/berkas", dir);
	snprintf(b, sizeof b, "%s/berkas", to);
	if ((r = empty_dir(to)) != 0) {
		store_free(s);
		return r;
	}
	r = EAGAIN;
	for (int i = 0; i < ATTEMPTS && (r == EAGAIN || r < 0); i++) {
		if ((r = copy_once(s, home)) == 0 &&
		    (r = recover_copy(home)) == 0)
			break;
		log_event("cadangan-ulang", "sebab", db_strerror(r), NULL);
		drop_files(home, true);
	}
	store_free(s);
	/* After the records: every file they name is there by now. */
	if (r == 0 && (r = copy_tree(a, b)) == 0)
		r = check_copy(to, say, ctx);
	drop_files(home, false);
	if (r == 0)
		r = mark_write(to);
	return r >= 0 ? r : EIO;
}

int
store_restore(const char *from, const char *dir, void (*say)(void *,
    const char *), void *ctx)
{
	char a[4096], b[4096];
	int r;

	snprintf(a, sizeof a, "%s/db/core.db", from);
	if (access(a, R_OK) == -1)
		return errno;
	if ((r = empty_dir(dir)) != 0 || (r = mark_check(from)) != 0)
		return r;
	snprintf(a, sizeof a, "%s/db", from);
	snprintf(b, sizeof b, "%s/db", dir);
	if ((r = copy_dir(a, b, wanted_all, NULL)) != 0)
		return r;
	snprintf(a, sizeof a, "%s/berkas", from);
	snprintf(b, sizeof b, "%s/berkas", dir);
	if ((r = copy_tree(a, b)) != 0)
		return r;
	return check_copy(dir, say, ctx);
}
