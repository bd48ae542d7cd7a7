/* upload.c - files that come with a form, and where they are kept (UP-5, UP-8) */
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "die.h"
#include "id.h"
#include "inside.h"
#include "log.h"
#include "text.h"

enum { TEXT_TOTAL = 64 << 10, FILENAME_CHARS = 120,
	KEPT_MAX = 64 << 20, TOO_LARGE = 413, NO_ROOM = 507 };

/* The part that is being read. */
struct incoming {
	struct form	*form;
	const char	*tmp;
	uint64_t	 max;		/* bytes of one file */
	char		*name;
	char		 text[TEXT_TOTAL + 1];
	size_t		 before, len;	/* in text: earlier parts, this one */
	struct slot	*slot;		/* NULL: nobody asked for it */
	struct upload	*file;		/* NULL: a text part */
	crypto_hash_sha256_state hash;
};

static bool
unseen(const char *c, size_t *len)
{
	unsigned char b = (unsigned char)*c;

	*len = text_unseen(c);
	if (*len > 0)
		return true;
	*len = 1;
	return b < 0x20 || b == 0x7f || strchr("/\\\"<>:|?*", b) != NULL;
}

/* The name as a person may see it: no folder, no controls, 120 characters. */
static const char *
file_name(struct arena *arena, const char *name)
{
	const char *slash = strrchr(name, '/'), *back = strrchr(name, '\\');
	size_t chars = 0, len;
	char *clean, *out;

	if (slash != NULL)
		name = slash + 1;
	if (back != NULL && back >= name)
		name = back + 1;
	out = clean = arena_get(arena, strlen(name) + 1);
	while (*name != '\0') {
		if (unseen(name, &len)) {
			name += len;
			continue;
		}
		if (((unsigned char)*name & 0xc0) != 0x80 && ++chars > FILENAME_CHARS)
			break;
		*out++ = *name++;
	}
	*out = '\0';
	clean = text_trim(arena, clean);
	while (*clean == '.')
		clean++;
	return *clean != '\0' ? clean : "berkas";
}

static int
part_begin(void *ctx, const char *name, const char *filename)
{
	struct incoming *p = ctx;
	const struct field *f;

	p->name = arena_text(p->form->arena, name);
	p->slot = form_slot(p->form, name, &f);
	p->file = NULL;
	p->len = 0;
	if (p->slot == NULL || (filename != NULL) != (f->kind == UPLOAD)) {
		p->slot = NULL;
		return 0;
	}
	if (filename == NULL)
		return 0;
	if (p->slot->file != NULL || !text_utf8(filename, strlen(filename)))
		return 400;
	p->file = arena_get(p->form->arena, sizeof *p->file);
	p->file->name = file_name(p->form->arena, filename);
	p->file->fd = open(p->tmp, O_TMPFILE | O_RDWR | O_CLOEXEC, 0640);
	if (p->file->fd == -1) {
		log_event("unggah", "folder", p->tmp, "galat",
		    arena_printf(p->form->arena, "%d", errno), NULL);
		return errno == ENOSPC || errno == EDQUOT ? NO_ROOM : 500;
	}
	/* From here on form_close() closes it, also when the rest is refused. */
	p->slot->file = p->file;
	crypto_hash_sha256_init(&p->hash);
	return 0;
}

static int
part_data(void *ctx, const void *bytes, size_t len)
{
	struct incoming *p = ctx;
	const char *at = bytes;

	if (p->slot == NULL)
		return 0;
	if (p->file == NULL) {
		if (len > TEXT_TOTAL - p->before - p->len)
			return TOO_LARGE;
		memcpy(p->text + p->before + p->len, bytes, len);
		p->len += len;
		return 0;
	}
	if (len > p->max - p->file->size)
		return TOO_LARGE;
	crypto_hash_sha256_update(&p->hash, bytes, len);
	p->file->size += len;
	while (len > 0) {
		ssize_t n = write(p->file->fd, at, len);

		if (n == -1 && errno == EINTR)
			continue;
		if (n <= 0)
			return errno == ENOSPC || errno == EDQUOT ? NO_ROOM : 500;
		at += n;
		len -= (size_t)n;
	}
	return 0;
}

static int
part_end(void *ctx)
{
	struct incoming *p = ctx;
	unsigned char sum[crypto_hash_sha256_BYTES];
	const char *text = p->text + p->before;

	if (p->slot == NULL)
		return 0;
	if (p->file == NULL) {
		p->text[p->before + p->len] = '\0';
		p->before += p->len;
		return form_take(p->form, p->name, text, p->len);
	}
	crypto_hash_sha256_final(&p->hash, sum);
	p->file->sha256 = text_hex(p->form->arena, sum, sizeof sum);
	/* A file field left empty comes as a file without a byte. */
	if (p->file->size == 0) {
		close(p->file->fd);
		p->slot->file = NULL;
	}
	return 0;
}

struct parts
upload_parts(struct form *form, const char *tmp, uint64_t max)
{
	struct incoming *p = arena_get(form->arena, sizeof *p);

	p->form = form;
	p->tmp = tmp;
	p->max = max;
	return (struct parts){ part_begin, part_data, part_end, p };
}

const struct upload *
form_file(struct req *rq, const char *name)
{
	const struct field *f;
	const struct slot *slot = form_slot(&rq->in->form, name, &f);

	if (slot == NULL || f->kind != UPLOAD)
		die("%s declares no file %s", rq->program, name);
	return slot->file;
}

/* ------------------------------------------------------------- to be kept */

static bool
sync_folder(const char *path)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool ok = fd != -1 && fsync(fd) == 0;

	if (fd != -1)
		close(fd);
	return ok;
}

/* The bytes reach the disk before the name does, the name before the record. */
static bool
keep(struct arena *arena, const struct upload *u, const char *data,
    const char *path)
{
	const char *root = arena_printf(arena, "%s/berkas", data);
	const char *folder = arena_printf(arena, "%s/%.2s", root, u->sha256);
	const char *self = arena_printf(arena, "/proc/self/fd/%d", u->fd);
	const char *whole = arena_printf(arena, "%s/%s", data, path);

	if (fsync(u->fd) == -1)
		return false;
	if (mkdir(root, 0750) == -1 && errno != EEXIST)
		return false;
	if (mkdir(folder, 0750) == -1 && errno != EEXIST)
		return false;
	/* The same bytes are there already: one file, each with its own right. */
	if (linkat(AT_FDCWD, self, AT_FDCWD, whole, AT_SYMLINK_FOLLOW) == -1 &&
	    errno != EEXIST)
		return false;
	return sync_folder(folder) && sync_folder(root);
}

const char *
upload_keep(struct req *rq, const struct upload *u)
{
	const char *path = arena_printf(rq->arena, "berkas/%.2s/%s", u->sha256,
	    u->sha256);

	if (keep(rq->arena, u, rq->in->house->conf->data, path))
		return path;
	if (errno != ENOSPC && errno != EDQUOT)
		die("upload: %s: errno %d", path, errno);
	/* The frame answers 507, and nothing of this request is written. */
	rq->in->full = true;
	return path;
}

/* Up to size bytes from the beginning of an open file; false: not all came. */
static bool
read_all(int fd, char *to, size_t size)
{
	size_t got = 0;
	ssize_t n = 1;

	while (got < size && n > 0) {
		n = pread(fd, to + got, size - got, (off_t)got);
		if (n > 0)
			got += (size_t)n;
	}
	return got == size;
}

const void *
upload_bytes(struct req *rq, const struct upload *u)
{
	char *bytes;

	if (u->size > KEPT_MAX)
		return NULL;
	bytes = arena_get(rq->arena, (size_t)u->size + 1);
	return read_all(u->fd, bytes, (size_t)u->size) ? bytes : NULL;
}

struct reply
file_kept(struct req *rq, const char *path, const char *type,
    const char *filename, bool attachment)
{
	const char *whole = arena_printf(rq->arena, "%s/%s",
	    rq->in->house->conf->data, path);
	int fd = open(whole, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	struct stat st;
	char *bytes = NULL;
	bool ok = fd != -1 && fstat(fd, &st) != -1 && st.st_size <= KEPT_MAX;

	if (ok) {
		bytes = arena_get(rq->arena, (size_t)st.st_size + 1);
		ok = read_all(fd, bytes, (size_t)st.st_size);
	}
	if (fd != -1)
		close(fd);
	if (ok)
		return file(bytes, (size_t)st.st_size, type, filename,
		    attachment);
	log_event("berkas", "tidak-terbaca", path, NULL);
	return refuse(404);
}
