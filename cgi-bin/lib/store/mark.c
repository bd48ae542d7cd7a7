/* mark.c - the word a whole backup ends with */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine.h"

/*
 * A backup that was broken off looks like a small one: its records may be
 * whole while its stored files are not there.  So the last thing written is
 * DIR/lengkap with the number of files and their bytes, and a restore wants it.
 */
enum { DEEP = 8 };
struct total { unsigned long long files, bytes; };

static int
add_tree(const char *dir, struct total *t, int depth)
{
	DIR *d = depth < DEEP ? opendir(dir) : NULL;
	struct dirent *e;
	char below[4096];
	struct stat st;
	int r = 0;

	if (d == NULL)
		return errno == ENOENT && depth == 0 ? 0 : EBADMSG;
	while (r == 0 && (e = readdir(d)) != NULL) {
		if (e->d_name[0] == '.')
			continue;
		snprintf(below, sizeof below, "%s/%s", dir, e->d_name);
		if (lstat(below, &st) == -1) {
			r = errno;
		} else if (S_ISDIR(st.st_mode)) {
			r = add_tree(below, t, depth + 1);
		} else {
			t->files++;
			t->bytes += (unsigned long long)st.st_size;
		}
	}
	closedir(d);
	return r;
}

static int
text_of(const char *dir, char *text, size_t room)
{
	struct total t = { 0, 0 };
	char files[4096];
	int r;

	snprintf(files, sizeof files, "%s/berkas", dir);
	if ((r = add_tree(files, &t, 0)) == 0)
		snprintf(text, room, "kinerja-cadangan=1 berkas=%llu byte=%llu\n",
		    t.files, t.bytes);
	return r;
}

int
mark_write(const char *dir)
{
	char path[4096], text[96];
	ssize_t n;
	int r, fd, up;

	if ((r = text_of(dir, text, sizeof text)) != 0)
		return r;
	snprintf(path, sizeof path, "%s/lengkap", dir);
	fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd == -1)
		return errno;
	n = write(fd, text, strlen(text));
	r = n != (ssize_t)strlen(text) ? ENOSPC : fsync(fd) == -1 ? errno : 0;
	close(fd);
	if ((up = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) != -1) {
		if (fsync(up) == -1 && r == 0)
			r = errno;
		close(up);
	}
	return r;
}

int
mark_check(const char *dir)
{
	char path[4096], text[96], found[96];
	ssize_t n;
	int r, fd;

	snprintf(path, sizeof path, "%s/lengkap", dir);
	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		return errno == ENOENT ? ENODATA : errno;
	n = read(fd, found, sizeof found - 1);
	close(fd);
	found[n > 0 ? n : 0] = '\0';
	if ((r = text_of(dir, text, sizeof text)) != 0)
		return r;
	return strcmp(text, found) == 0 ? 0 : ENODATA;
}
