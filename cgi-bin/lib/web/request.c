/* request.c - what came in: method, path, cookies, fields */
#include <string.h>
#include <strings.h>

#include "inside.h"
#include "log.h"
#include "text.h"

enum {
	QUERY_MAX	= 8192,
	FORM_MAX	= 64 << 10,	/* IN-9 */
	DRAIN_MAX	= 64 << 20
};

/* What the frame reads besides the route's own fields. */
static const struct field of_get[] = {
	{ .name = "pesan", .kind = LINE, .max = 32 },
	{ .name = "draf", .kind = ID },
	{ .name = NULL }
};
static const struct field of_post[] = {
	{ .name = "_csrf", .kind = LINE, .max = 64 },
	{ .name = "_nonce", .kind = LINE, .max = 64 },
	{ .name = "_asal", .kind = LINE, .max = 1000 },
	{ .name = "_otomatis", .kind = LINE, .max = 8 },
	{ .name = "_buang", .kind = ID },
	{ .name = "rev", .kind = WHOLE },
	{ .name = NULL }
};

/* The body as it comes from the server, never past its length. */
struct body {
	const struct io	*io;
	uint64_t	 left;
};

static ssize_t
body_read(void *from, void *buf, size_t size)
{
	struct body *b = from;
	ssize_t n;

	if (size > b->left)
		size = (size_t)b->left;
	if (size == 0)
		return 0;
	n = b->io->read(b->io, buf, size);
	if (n <= 0)
		return 0;
	b->left -= (uint64_t)n;
	return n;
}

/* mod_cgid resets the connection when a body was not read to its end. */
static void
drain(struct body *b)
{
	uint64_t most = DRAIN_MAX;
	char buf[16384];
	ssize_t n;

	while (most >= sizeof buf && (n = body_read(b, buf, sizeof buf)) > 0)
		most -= (uint64_t)n;
}

static int
take_cookie(void *ctx, const char *name, const char *value, size_t len)
{
	struct req *rq = ctx;
	struct inside *in = rq->in;
	const char *sid = cookie_name(in->house->conf, "ek");
	const char *pre = cookie_name(in->house->conf, "ekp");
	const char *mark = cookie_name(in->house->conf, "ekb");
	const char **to;

	(void)len;
	if (strcmp(name, sid) == 0)
		to = &in->sid;
	else if (strcmp(name, pre) == 0)
		to = &in->pre;
	else if (strcmp(name, mark) == 0)
		to = &in->mark;
	else
		return 0;
	/* The first is ours: it has the longest path; a later one shadows. */
	if (*to != NULL)
		log_event("kuki-ganda", "nama", name, NULL);
	else
		*to = value;
	return 0;
}

/* The route of this path; 404 when the path, 405 when the method is wrong. */
static int
find_route(struct req *rq, const char *path, bool known)
{
	struct inside *in = rq->in;

	for (const struct route *r = in->house->program->routes;
	    r->run != NULL; r++) {
		if (strcmp(r->path, path) != 0)
			continue;
		if (r->method == GET)
			in->methods_get = true;
		else
			in->methods_post = true;
		if (known && r->method == in->method && in->route == NULL)
			in->route = r;
	}
	if (in->route != NULL) {
		rq->path = in->route->path;
		return 0;
	}
	return in->methods_get || in->methods_post ? 405 : 404;
}

static bool
is_type(const char *header, const char *type)
{
	size_t len = strcspn(header, "; \t");

	return len == strlen(type) && strncasecmp(header, type, len) == 0;
}

static int
read_plain(struct inside *in, struct body *b)
{
	size_t size = (size_t)b->left, len = 0;
	char *text = arena_get(in->arena, size + 1);
	ssize_t n;

	while (b->left > 0 && (n = body_read(b, text + len, size - len)) > 0)
		len += (size_t)n;
	if (b->left > 0)
		return 400;
	return query_read(in->arena, text, len, form_take, &in->form);
}

static int
read_parts(struct inside *in, struct body *b, const char *type)
{
	const char *boundary = multipart_boundary(in->arena, type);
	struct parts parts;
	int no;

	if (boundary == NULL)
		return 400;
	parts = upload_parts(&in->form, arena_printf(in->arena, "%s/tmp",
	    in->house->conf->data), b->left);
	no = multipart_read(in->arena, body_read, b, boundary, &parts);
	return no != 0 ? no : b->left > 0 ? 400 : 0;
}

static int
read_body(struct inside *in, struct body *b)
{
	const char *type = in->io->env(in->io, "CONTENT_TYPE");

	if (is_type(type, "application/x-www-form-urlencoded"))
		return read_plain(in, b);
	if (is_type(type, "multipart/form-data"))
		return read_parts(in, b, type);
	/* A form without a field has no body and may have no type. */
	return b->left == 0 ? 0 : 400;
}

/* CONTENT_LENGTH; lighttpd gives 0 with GET, Apache none when chunked. */
static int
read_length(struct inside *in, struct body *b)
{
	const char *text = in->io->env(in->io, "CONTENT_LENGTH");
	uint64_t most = FORM_MAX;

	b->io = in->io;
	b->left = 0;
	if (*text == '\0')
		return in->method == POST ? 411 : 0;
	if (strspn(text, "0123456789") != strlen(text) || !text_u64(text, &b->left))
		return 400;
	if (in->route != NULL && in->route->body_max > 0)
		most = in->route->body_max;
	return b->left > most ? 413 : 0;
}

static int
read_query(struct inside *in)
{
	const char *text = in->io->env(in->io, "QUERY_STRING");
	int no;

	/* Query and body are never merged (IN-5). */
	if (in->method == POST)
		return 0;
	if (strlen(text) > QUERY_MAX)
		return 400;
	no = query_read(in->arena, text, strlen(text), form_take, &in->form);
	return no == 0 && in->form.too_long ? 400 : no;
}

/* The page the form is on: this one, or the one the form says it was on. */
static const char *
page_url(struct req *rq)
{
	struct inside *in = rq->in;
	const char *query = in->io->env(in->io, "QUERY_STRING"), *url;
	const char *plain = arena_printf(in->arena, "/cgi-bin/%s%s",
	    rq->program, in->method == GET ? rq->path : "");

	if (in->method == POST) {
		url = form_first(&in->form, "_asal");
		return own_path(url) ? url : plain;
	}
	url = *query == '\0' ? plain :
	    arena_printf(in->arena, "%s?%s", plain, query);
	return own_path(url) ? url_without(in->arena, url, "pesan") : plain;
}

/* A page of another origin sent this form (decision 5). */
static bool
from_elsewhere(struct inside *in)
{
	const char *origin = in->io->env(in->io, "HTTP_ORIGIN");
	const char *site = in->io->env(in->io, "HTTP_SEC_FETCH_SITE");
	const char *const *own = in->house->conf->origins;

	if (*site != '\0' && strcmp(site, "same-origin") != 0 &&
	    strcmp(site, "none") != 0)
		return true;
	if (*origin == '\0')
		return false;
	while (*own != NULL && strcmp(*own, origin) != 0)
		own++;
	return *own == NULL;
}

/* GET, HEAD and POST; of another method nothing is read but its body. */
static bool
read_method(struct inside *in)
{
	const char *method = in->io->env(in->io, "REQUEST_METHOD");

	in->head = strcmp(method, "HEAD") == 0;
	in->method = strcmp(method, "POST") == 0 ? POST : GET;
	return in->head || in->method == POST || strcmp(method, "GET") == 0;
}

struct reply
request_read(struct req *rq)
{
	struct inside *in = rq->in;
	struct body b;
	bool known = read_method(in);
	int no = find_route(rq, in->io->env(in->io, "PATH_INFO"), known);
	int bad = read_length(in, &b);

	if (no == 0)
		no = bad;
	form_begin(&in->form, in->arena,
	    in->route != NULL ? in->route->fields : NULL,
	    in->method == POST ? of_post : of_get);
	if (no == 0)
		no = cookie_read(in->arena, in->io->env(in->io, "HTTP_COOKIE"),
		    take_cookie, rq);
	if (no == 0)
		no = read_query(in);
	if (no == 0 && in->method == POST)
		no = read_body(in, &b);
	drain(&b);
	in->sid = text_or_empty(in->sid);
	in->pre = text_or_empty(in->pre);
	in->mark = text_or_empty(in->mark);
	in->url = page_url(rq);
	in->foreign = in->method == POST && from_elsewhere(in);
	rq->network = network_of(in->arena, in->io->env(in->io, "REMOTE_ADDR"));
	rq->agent = agent_of(in->arena, in->io->env(in->io, "HTTP_USER_AGENT"));
	return no == 0 ? (struct reply){ .kind = R_NONE } : refuse(no);
}
