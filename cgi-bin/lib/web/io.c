/* io.c - the two ways a web server talks to us */
#include <fcgiapp.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "inside.h"
#include "text.h"

static const char *
cgi_env(const struct io *io, const char *name)
{
	(void)io;
	return text_or_empty(getenv(name));
}

static ssize_t
cgi_read(const struct io *io, void *buf, size_t size)
{
	ssize_t n;

	(void)io;
	do
		n = read(STDIN_FILENO, buf, size);
	while (n == -1 && errno == EINTR);
	return n;
}

static bool
cgi_write(const struct io *io, const void *buf, size_t len)
{
	const char *at = buf;

	(void)io;
	while (len > 0) {
		ssize_t n = write(STDOUT_FILENO, at, len);

		if (n == -1 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		at += n;
		len -= (size_t)n;
	}
	return true;
}

/* Fd 1 stays open: mod_cgid sends SIGTERM as soon as it has seen its end. */
static void
cgi_end(const struct io *io)
{
	(void)io;
}

const struct io cgi_io = { cgi_env, cgi_read, cgi_write, cgi_end, NULL };

static const char *
fcgi_env(const struct io *io, const char *name)
{
	const FCGX_Request *r = io->with;

	return text_or_empty(FCGX_GetParam(name, r->envp));
}

static ssize_t
fcgi_read(const struct io *io, void *buf, size_t size)
{
	const FCGX_Request *r = io->with;

	return FCGX_GetStr(buf, size > INT_MAX ? INT_MAX : (int)size, r->in);
}

static bool
fcgi_write(const struct io *io, const void *buf, size_t len)
{
	const FCGX_Request *r = io->with;
	const char *at = buf;

	while (len > 0) {
		int n = FCGX_PutStr(at, len > INT_MAX ? INT_MAX : (int)len, r->out);

		if (n <= 0)
			return false;
		at += n;
		len -= (size_t)n;
	}
	return true;
}

static void
fcgi_end(const struct io *io)
{
	FCGX_Finish_r(io->with);
}

struct io
fcgi_io(struct FCGX_Request *r)
{
	return (struct io){ fcgi_env, fcgi_read, fcgi_write, fcgi_end, r };
}
