#ifndef INSIDE_H
#define INSIDE_H

#include <ClearSilver.h>
#include <sys/types.h>

#include "field.h"
#include "web.h"

/* What the files of lib/web share and handlers never see. */

/* ------------------------------------------------- the web server (io.c) */

/* CGI and FastCGI differ in these functions and nowhere else. */
struct io {
	/* A variable of this request; "" when it is not set. */
	const char *(*env)(const struct io *, const char *name);
	ssize_t	(*read)(const struct io *, void *, size_t);
	bool	(*write)(const struct io *, const void *, size_t);
	void	(*end)(const struct io *);	/* the answer is complete */
	void	*with;
};

extern const struct io cgi_io;
struct FCGX_Request;
struct io fcgi_io(struct FCGX_Request *);

/* --------------------------------------------------------- the request */

/* What stays the same for all requests of a process. */
struct house {
	const struct conf *conf;
	const struct program *program;
	struct store	*store;
	bool		 keep;		/* FastCGI: parsed templates are kept */
};

struct cookie {
	struct cookie	*next;
	const char	*name, *value;
	bool		 drop;
	unsigned	 days;		/* 0: until the browser is closed */
};

/* A refusal to be logged after the section (architecture 16). */
struct refusal {
	struct refusal	*next;
	const char	*action, *about;
};

struct inside {
	struct house	*house;
	const struct io	*io;
	struct arena	*arena;		/* the request's own */

	/* read.c: from the bytes; the same in every try */
	const struct route *route;
	enum method	 method;
	bool		 head;		/* HEAD: answer without the body */
	bool		 methods_get, methods_post;	/* at this path, for 405 */
	struct form	 form;
	/* Cookies: session, before it, known browser; "" when not sent. */
	const char	*sid, *pre, *mark;
	const char	*url;		/* the page the form is on */
	bool		 foreign;	/* sent by a page of another origin */

	/* answer.c: made anew in every try */
	HDF		*hdf;
	struct user	 user;
	Sesi		*session;	/* live or expired, else NULL */
	bool		 live;
	Sesi		*ended;		/* of the cookie, but logged out */
	bool		 restored;	/* the form is filled from a draft */
	const Draf	*draft;		/* that draft */
	const char	*rest;		/* id of the draft made by form_rest() */
	bool		 again;		/* the form is shown again */
	bool		 stale;		/* and the record has changed meanwhile */
	const char	*nonce;		/* of the form on this page */
	struct cookie	*cookies;	/* to be set */
	bool		 clear_site;
	bool		 full;		/* no room for an upload */
	uint64_t	 begun;		/* who has just signed in */
	unsigned	 retry;		/* seconds, for Retry-After; 0: as usual */
	struct refusal	*refusals;
	struct look	*looks;		/* to be written after the answer */
	int		 zone;		/* the agency's, for that */
	struct tie_memo	*ties;
	struct problems	*bad;
	int		 hash_slot, hash_wait;	/* hash gate: fds or -1 */
};

/* Reads the request up to the end of its body; R_NONE when it is sound. */
struct reply request_read(struct req *);
/* Is it an own path, safe in a header and in an attribute (WB-7)? */
bool own_path(const char *);
/* "%2F..." for a value of a query. */
char *url_quote(struct arena *, const char *);
/* The value of a name in the query of an own path; "" when it is not there. */
const char *url_value(struct arena *, const char *url, const char *name);
/* The path without some names of its query. */
const char *url_without(struct arena *, const char *url, const char *name);

/* In the section: everything from session to handler (answer.c). */
struct reply answer(struct req *, struct reply (*run)(struct req *));
/* The name a form's nonce is remembered under. */
const char *sent_once(struct req *, const char *nonce);
/* The action of the route, before any object is known; logged when not. */
bool allow_route(struct req *);

/* ------------------------------------------------------------- session.c */

/* How long an expired session is still known (architecture 19). */
enum { SESI_REMEMBERED_MS = 24 * 60 * 60 * 1000 };

/* Finds the session of the cookie and who it is; sets rq->user when it lives. */
void session_find(struct req *);
/* After the answer: "last seen", at most once a minute, in its own section. */
void session_seen(struct req *);
const char *cookie_name(const struct conf *, const char *plain);
void cookie_set(struct req *, const char *name, const char *value);
void cookie_drop(struct req *, const char *name);

/* ------------------------------------------------------------- dilihat.c */

/* After the answer: what seen() was told, in its own section. */
void looks_keep(struct req *);

/* ---------------------------------------------------------------- rate.c */

/* BZ-6: is it one of the first 300 of this session in these five minutes? */
bool rate_allows(struct req *);

/* ---------------------------------------------------------------- csrf.c */

/* The token for another program's form (the logout button). */
const char *csrf_for(struct req *, const char *program);
/* The token for this page's forms; sets the pre-session cookie when needed. */
const char *csrf_token(struct req *);
/* Was the form made by us for this session? */
bool csrf_ok(struct req *);
/* Was it made for an earlier session of the one who is signed in? */
bool csrf_of_earlier(struct req *);
/* The same for a session that has ended: only for logging out twice. */
bool csrf_of_ended(struct req *);
/* Could it be one of ours? */
bool nonce_valid(const char *);

/* --------------------------------------------------------------- draft.c */

/* Keeps what was typed under an expired or an earlier session; on to the login
 * page, or, when he is signed in again, to the form.  With a place to go to
 * first, "/cgi-bin/login/ulang", on to that with the draft's id. */
struct reply draft_keep(struct req *, const char *first);
/* A GET with ?draf=ID: fills the form again. */
void draft_fill(struct req *);
/* The form was carried out: its drafts are not needed any more. */
void draft_done(struct req *);
/* Sent by the script while he types (_otomatis): keeps it, one a form and
 * person; the answer is the time.  The form's nonce is not used up. */
struct reply draft_auto(struct req *);
/* The button "Buang" (_buang): the kept text goes; back to the page. */
struct reply draft_discard(struct req *);
/* Page.otomatis.N: what was kept of the forms of this page. */
void draft_offer(struct req *);

/* The automatic drafts of the form that was just carried out go. */
void draft_forget(struct req *);

/* ---- what both kinds of drafts share: draft.c */
enum { DRAFTS_MAX = 20, DRAFT_BYTES = 96 << 10 };
/* The declared fields that came, no secrets, no files; false: too much. */
bool draft_take(struct req *, Draf *);
/* The page the form is on, without drafts, messages, results. */
const char *draft_page(struct req *);
/* Makes room for one more of its kind: the oldest go (known gap: no end). */
void draft_room(struct req *, uint64_t pegawai, bool automatic);
/* The path of a page with a draft. */
const char *draft_url(struct req *, const Draf *);

/* ------------------------------------------------------- pages and output */

void must(NEOERR *);
/* What was typed, as Query.*; and what is wrong, as Problem.* */
void refill(struct req *);
/* Query.NAME: its i-th value. */
void refill_put(HDF *query, const char *name, size_t i, const char *value);
/* Page.*, User.* and Agency.*, in the section. */
void page_frame(struct req *);
/* The same as far as it needs no store, for pages of refusals. */
void page_bare(struct req *);
/* Renders; false (and a log line) when it cannot. */
bool render(struct house *, HDF *, const char *template, STRING *);
/* The text of an embedded file; NULL when there is none. */
const char *embedded(const char *name);
/* The version of the assets, for ?v=. */
const char *assets_version(void);

/* An empty tree in which every value is escaped. */
HDF *hdf_new(void);
/* From here on a broken process can say nothing more (serve.c). */
void serve_sending(void);
/* Renders and sends the reply, complete, in one piece. */
void reply_send(struct req *, struct reply);
/* The fixed answer for when nothing else works. */
void send_fixed(const struct conf *, const struct io *, const char *id);

/* ------------------------------------------------------------- upload.c */

/* Sinks of a multipart form that fill a struct form; tmp is the folder. */
struct parts upload_parts(struct form *, const char *tmp, uint64_t max);

/* ------------------------------------------------------------ confine.c */

/* Limits, Landlock, seccomp; before the store is opened. */
void confine(const struct conf *, const struct program *);
/* A new CPU allowance for the next request. */
void confine_cpu(void);
/* The deny-list (seccomp.c). */
void deny_calls(bool threads);

/* "10.1.2.0/24" or "2001:db8:1:2::/64" of an address. */
const char *network_of(struct arena *, const char *address);
/* "Firefox di Windows" of a User-Agent. */
const char *agent_of(struct arena *, const char *user_agent);

#endif
