/* send.c - the writer: headers, then the whole body, in one piece */
#include <stdio.h>
#include <string.h>

#include "die.h"
#include "inside.h"
#include "log.h"
#include "text.h"

static const char policy[] =			/* WB-3 */
    "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
static const char policy_file[] = "sandbox; default-src 'none'";
/* A sandbox breaks the PDF viewer of some browsers. */
static const char policy_pdf[] =
    "default-src 'none'; object-src 'self'; frame-ancestors 'none'";

/* Visible ASCII and blanks; anything else is a mistake of the program, and a
 * header split by it would be a hole (cgi.md 4). */
static void
header(STRING *out, const char *name, const char *value)
{
	for (const char *c = value; *c != '\0'; c++)
		if (*c < ' ' || *c > '~')
			die("header %s: byte %d", name, *c);
	must(string_appendf(out, "%s: %s\r\n", name, value));
}

static void
cookies(STRING *out, const struct inside *in)
{
	const struct conf *conf = in->house->conf;

	for (const struct cookie *c = in->cookies; c != NULL; c = c->next) {
		const char *age = c->drop ? "; Max-Age=0" :
		    c->days > 0 ? arena_printf(in->arena, "; Max-Age=%u",
		    c->days * 86400) : "";

		header(out, "Set-Cookie", arena_printf(in->arena,
		    "%s=%s; Path=/%s; HttpOnly; SameSite=Lax%s", c->name,
		    c->value, conf->http_plain ? "" : "; Secure", age));
	}
	if (in->clear_site)
		header(out, "Clear-Site-Data", "\"cache\", \"storage\"");
}

/* What every answer carries, whoever made it (WB-3 ... WB-6). */
static void
always(STRING *out, const struct conf *conf, int status, const char *csp)
{
	must(string_appendf(out, "Status: %d\r\n", status));
	header(out, "Content-Security-Policy", csp);
	header(out, "X-Content-Type-Options", "nosniff");
	header(out, "X-Frame-Options", "DENY");
	header(out, "Referrer-Policy", "same-origin");
	header(out, "Cross-Origin-Opener-Policy", "same-origin");
	header(out, "Cross-Origin-Resource-Policy", "same-origin");
	header(out, "Permissions-Policy", "camera=(), geolocation=(), "
	    "microphone=(), payment=(), usb=()");
	if (!conf->http_plain)
		header(out, "Strict-Transport-Security",
		    "max-age=31536000; includeSubDomains");
}

/* "Rekap SKP.pdf" for old programs, and the true name beside it. */
static const char *
disposition(struct arena *arena, const char *name, bool attachment)
{
	char *plain = arena_text(arena, name);

	for (char *c = plain; *c != '\0'; c++)
		if (*c < ' ' || *c > '~' || *c == '"' || *c == '\\' || *c == '%')
			*c = '_';
	return arena_printf(arena, "%s; filename=\"%s\"; filename*=UTF-8''%s",
	    attachment ? "attachment" : "inline", plain, url_quote(arena, name));
}

static void
file_headers(STRING *out, const struct inside *in, const struct reply *r)
{
	bool pdf = strcmp(r->type, "application/pdf") == 0;

	always(out, in->house->conf, r->status,
	    pdf && !r->attachment ? policy_pdf : policy_file);
	header(out, "Content-Type", r->type);
	if (r->filename != NULL)
		header(out, "Content-Disposition", disposition(in->arena,
		    r->filename, r->attachment));
	else if (r->attachment)
		header(out, "Content-Disposition", "attachment");
}

static void
page_headers(STRING *out, const struct inside *in, const struct reply *r)
{
	always(out, in->house->conf, r->status, policy);
	if (r->kind == R_GO)
		header(out, "Location", r->target);
	else
		header(out, "Content-Type", "text/html; charset=utf-8");
	if (r->status == 503)
		header(out, "Retry-After", "5");
	if (r->status == 429)
		header(out, "Retry-After", in->retry == 0 ? "60" :
		    arena_printf(in->arena, "%u", in->retry));
	if (r->status == 405)
		header(out, "Allow", in->methods_get && in->methods_post ?
		    "GET, HEAD, POST" : in->methods_post ? "POST" : "GET, HEAD");
}

/* ------------------------------------------------------------------ pages */

/* A page that says no: with the layout if it can be, else without. */
static bool
refusal_page(struct req *rq, const struct reply *r, STRING *body)
{
	struct inside *in = rq->in;

	must(hdf_set_value(in->hdf, "Page.status",
	    arena_printf(in->arena, "%d", r->status)));
	must(hdf_set_value(in->hdf, "Page.alasan", text_or_empty(r->target)));
	if (render(in->house, in->hdf, "galat/galat.cs", body))
		return true;
	string_clear(body);
	return render(in->house, in->hdf, "galat/polos.cs", body);
}

/* The body of a page; false when not even a page of refusal can be made. */
static bool
make_body(struct req *rq, struct reply *r, STRING *body)
{
	struct inside *in = rq->in;

	if (r->kind == R_PAGE) {
		if (render(in->house, in->hdf, r->target, body))
			return true;
		string_clear(body);
		*r = refuse(500);
	}
	return r->kind != R_REFUSE || refusal_page(rq, r, body);
}

static void
send_all(const struct inside *in, STRING *head, const void *body, size_t len)
{
	bool cached = in->route != NULL && in->route->public_cache;

	header(head, "Cache-Control", cached ?
	    "public, max-age=31536000, immutable" : "no-store");
	if (!cached)
		cookies(head, in);
	header(head, "Content-Length", arena_printf(in->arena, "%zu", len));
	must(string_append(head, "\r\n"));
	if (!in->head && len > 0)
		must(string_appendn(head, body, (int)len));
	serve_sending();
	/* A browser that left is no error: what it asked for is done. */
	(void)in->io->write(in->io, head->buf, (size_t)head->len);
}

void
reply_send(struct req *rq, struct reply r)
{
	struct inside *in = rq->in;
	STRING head, body;

	string_init(&head);
	string_init(&body);
	if (r.kind == R_FILE) {
		file_headers(&head, in, &r);
		send_all(in, &head, r.bytes, r.len);
	} else if (make_body(rq, &r, &body)) {
		page_headers(&head, in, &r);
		send_all(in, &head, body.buf, (size_t)body.len);
	} else
		die("no page of refusal could be made");
	string_clear(&head);
	string_clear(&body);
}

void
send_fixed(const struct conf *conf, const struct io *io, const char *id)
{
	static const char mark[] = "NOMOR-PERMINTAAN";
	const char *text = text_or_empty(embedded("galat/tetap.cs"));
	const char *at = strstr(text, mark);
	char head[1024];
	int n;

	if (at == NULL)
		at = text + strlen(text);
	n = snprintf(head, sizeof head, "Status: 500\r\n"
	    "Content-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
	    "Content-Security-Policy: %s\r\nX-Content-Type-Options: nosniff\r\n"
	    "X-Frame-Options: DENY\r\nReferrer-Policy: same-origin\r\n%s\r\n",
	    policy, conf == NULL || conf->http_plain ? "" :
	    "Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n");
	if (!io->write(io, head, (size_t)n) ||
	    !io->write(io, text, (size_t)(at - text)) ||
	    !io->write(io, id, strlen(id)))
		return;
	if (*at != '\0')
		(void)io->write(io, at + strlen(mark), strlen(at + strlen(mark)));
}
