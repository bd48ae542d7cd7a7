/* hasil.c - hands out files that the worker made */
#include <sys/stat.h>

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "hasil.h"
#include "id.h"

/* More than any unit's documents take; memory is bounded (confine.c). */
enum { LARGEST = 128 * 1024 * 1024 };

const char *
hasil_path(struct arena *a, const char *id)
{
	return arena_printf(a, "hasil/%s.pdf", id);
}

/* By the id alone, whatever path the record says. */
static int
open_it(const Pekerjaan *job)
{
	char path[4096];

	if (!id_valid(job->id) || snprintf(path, sizeof path,
	    "%s/hasil/%s.pdf", conf_read()->data, job->id) >=
	    (int)sizeof path)
		return -1;
	return open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
}

bool
hasil_there(const Pekerjaan *job)
{
	int fd = job->status == PEKERJAAN__STATUS__BERHASIL ?
	    open_it(job) : -1;

	if (fd < 0)
		return false;
	close(fd);
	return true;
}

struct reply
hasil_file(struct req *rq, const Pekerjaan *job)
{
	int fd = open_it(job);
	struct stat st;
	uint8_t *bytes;
	size_t n = 0;

	if (fd < 0)
		return refuse_why(410, "cetak-hilang");
	if (fstat(fd, &st) < 0 || st.st_size <= 0 || st.st_size > LARGEST) {
		close(fd);
		return refuse_why(410, "cetak-hilang");
	}
	bytes = arena_get(rq->arena, (size_t)st.st_size);
	while (n < (size_t)st.st_size) {
		ssize_t got = read(fd, bytes + n, (size_t)st.st_size - n);

		if (got <= 0)
			break;
		n += (size_t)got;
	}
	close(fd);
	if (n != (size_t)st.st_size)
		return refuse_why(410, "cetak-hilang");
	return file(bytes, n, "application/pdf", job->nama_berkas, true);
}
