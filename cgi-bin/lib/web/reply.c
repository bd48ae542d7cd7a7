/* reply.c - the answers a handler can give */
#include <string.h>

#include "die.h"
#include "inside.h"

struct reply
page(const char *template)
{
	return (struct reply){ .status = 200, .kind = R_PAGE, .target = template };
}

struct reply
page_trial(const char *template)
{
	struct reply r = page(template);

	r.undone = true;
	return r;
}

static struct reply
again(struct req *rq, int status, const char *template)
{
	struct reply r = page(template);

	rq->in->again = true;
	r.status = status;
	return r;
}

struct reply
page_again(struct req *rq, const char *template, const struct problems *bad)
{
	struct problems *copy = arena_get(rq->arena, sizeof *copy);

	/* The handler's are gone when the page is made. */
	if (bad != NULL)
		*copy = *bad;
	rq->in->bad = copy;
	return again(rq, 422, template);
}

struct reply
page_stale(struct req *rq, const char *template)
{
	rq->in->stale = true;
	return again(rq, 409, template);
}

struct reply
page_more(struct req *rq, const char *template)
{
	return again(rq, 200, template);
}

struct reply
go(struct req *rq, const char *fmt, ...)
{
	struct reply r = { .status = 303, .kind = R_GO };
	va_list ap;

	va_start(ap, fmt);
	r.target = arena_vprintf(rq->in->arena, fmt, ap);
	va_end(ap);
	if (!own_path(r.target))
		die("go: %s is no own path", r.target);
	return r;
}

struct reply
refuse(int status)
{
	return refuse_why(status, "");
}

struct reply
refuse_why(int status, const char *why)
{
	return (struct reply){ .status = status, .kind = R_REFUSE, .target = why };
}

struct reply
file(const void *bytes, size_t len, const char *type, const char *filename,
    bool attachment)
{
	return (struct reply){ .status = 200, .kind = R_FILE, .bytes = bytes,
	    .len = len, .type = type, .filename = filename,
	    .attachment = attachment };
}

struct reply
more(void)
{
	return (struct reply){ .kind = R_MORE };
}

struct reply
draw(struct reply (*fn)(struct arena *, const void *), const void *what)
{
	return (struct reply){ .kind = R_DRAW, .draw = fn, .what = what };
}
