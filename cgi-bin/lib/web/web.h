#ifndef WEB_H
#define WEB_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "authz.h"
#include "date.h"
#include "model.pb-c.h"
#include "problem.h"
#include "store.h"

/*
 * The frame.  A program is a table of what it can do, and handlers from
 * request to reply.  serve() has already done what must never be forgotten:
 * limits, session, rights of the route, CSRF token and nonce on every POST,
 * the field table, confinement; after the handler it commits, renders, sends.
 */

enum method { GET, POST };

/* --------------------------------------------------------------- a program */

/* One field of a form; nothing that is not declared is ever seen (IN-4). */
struct field {
	const char	*name;		/* letters, digits, "_" */
	enum kind {
		LINE,			/* one line of text; blanks folded */
		TEXT,			/* several lines; CR LF becomes LF */
		SECRET,			/* bytes as typed; never shown again */
		ID,			/* a record id, or empty */
		DATE,			/* dd-mm-yyyy, dd/mm/yyyy, yyyy-mm-dd */
		WHOLE,			/* a whole number */
		MILLI,			/* a decimal number, in thousandths */
		CHOICE,			/* a name of an enum, checked by form_enum() */
		TICK,			/* a checkbox */
		UPLOAD			/* a file; only with a multipart form */
	} kind;
	unsigned	 max;		/* characters of LINE, TEXT, SECRET; 0: 1000 */
	unsigned	 rows;		/* > 0: NAME_1 ... NAME_rows */
	bool		 many;		/* may come several times: a list of ticks */
};

struct req;
struct reply;

struct route {
	enum method	 method;
	const char	*path;		/* after the program: "" or "/baru" */
	enum need {
		SIGNED_IN,		/* and the action below is allowed to him */
		ANYONE			/* login pages only */
	} need;
	enum action	 action;	/* asked of authz() without an object first:
					 * some tie or role could allow it */
	const struct field *fields;	/* ends with a NULL name; NULL: none */
	struct reply	(*run)(struct req *);
	/* login only (architecture 9): run in an earlier section, and outside of
	 * any, before run. */
	struct reply	(*first)(struct req *);
	void		(*between)(struct req *);
	size_t		 body_max;	/* 0: 64 KiB */
	bool		 public_cache;	/* the agency's logo */
	bool		 fresh;		/* the password was typed in the last two
					 * minutes, else it is asked again (SE-7) */
};

/* Everything one program can do.  Routes end with one whose run is NULL. */
struct program {
	const char	*name;
	uint64_t	 reads, writes;	/* BIT()s; the frame adds its own */
	const struct route *routes;
	bool		 threads;	/* links pango: may clone, no NPROC limit;
					 * may read the fonts of the system */
	bool		 crypto;	/* links libcrypto */
};

/* Serves as CGI or FastCGI, whichever the web server started. */
int serve(const struct program *);

/* --------------------------------------------------------------- a request */

/* Who is signed in, read from the store in this section (AZ-5). */
struct user {
	uint64_t	 pegawai;
	const Pegawai	*orang;
	const Akun	*akun;
	unsigned	 roles;		/* ROLE() bits */
	const char	*office;	/* what he acts as: "Plt. Direktur ..." */
	const Sesi	*sesi;
};

struct req {
	struct arena	*arena;		/* gone after the answer; lasts from first to
					 * run, unlike what the store gives */
	struct store	*store;
	const struct user *user;	/* NULL: nobody signed in */
	const Pengaturan *agency;
	const char	*program;
	const char	*path;		/* the route's */
	int64_t		 now;		/* ms; the same for the whole request */
	date_t		 today;		/* in the agency's zone */
	const char	*id;		/* request id, shown on error pages */
	const char	*network;	/* browser's address, as a group: /24 or /64 */
	const char	*agent;		/* browser as words: "Firefox di Windows" */
	void		*own;		/* login: kept from first to run */
	struct inside	*in;		/* the frame's */
};

/* A declared field, from the query of a GET or the body of a POST, never
 * mixed (IN-5).  "" when absent.  Text comes trimmed. */
const char *form_text(struct req *, const char *name);
bool form_has(struct req *, const char *name);
const char *form_row(struct req *, const char *name, size_t i);
/* The i-th value of a field with many; NULL after the last. */
const char *form_nth(struct req *, const char *name, size_t i);
/* 0 when absent; a value that does not parse becomes the problem "tanggal". */
date_t form_date(struct req *, struct problems *, const char *name);
/* The same for "angka"; 0 when absent. */
int64_t form_whole(struct req *, struct problems *, const char *name);
int64_t form_milli(struct req *, struct problems *, const char *name);
/* The value of an enum by its name; absent or unknown: the problem "pilih". */
int form_enum(struct req *, struct problems *, const char *name,
    const ProtobufCEnumDescriptor *);
bool form_tick(struct req *, const char *name);
/* An uploaded file: its bytes are in a temporary file; NULL when none came. */
struct upload {
	int		 fd;
	const char	*name;		/* cleaned, at most 120 characters */
	uint64_t	 size;
	const char	*sha256;	/* hex */
};
const struct upload *form_file(struct req *, const char *name);
/* Moves an upload below DIR/berkas as SHA-256 and fsyncs; gives its path below
 * the data folder. */
const char *upload_keep(struct req *, const struct upload *);
/* All its bytes, in the request's arena; NULL when they cannot be read. */
const void *upload_bytes(struct req *, const struct upload *);
/* A file kept so, as an answer; 404 when it is gone.  Shown in the browser when
 * attachment is false. */
struct reply file_kept(struct req *, const char *path, const char *type,
    const char *filename, bool attachment);
/*
 * Copies the named fields, and no others, from the form into a record.  A
 * value that does not parse becomes a problem.  Names end with NULL.
 */
void form_read(struct req *, struct problems *, ProtobufCMessage *, ...)
    __attribute__((sentinel));
/* A field of the draft this GET's form is filled from; "" when there is none. */
const char *form_restored(struct req *, const char *name);
/*
 * A form was carried out but for a rest: that is kept as a draft of the same
 * form, with the fields named (pairs of name and text, ended by NULL).  Gives
 * "draf=ID" for the go() that leads back to the form.
 */
const char *form_rest(struct req *, ...) __attribute__((sentinel));
/* Was the form made from another revision than this one?  (field "rev") */
bool form_stale(struct req *, uint64_t rev);

/* ------------------------------------------------------------------ rights */

/*
 * May the user do this to this person's record in this state (-1: none)?
 * Reads the ties from the store.  A refusal is logged (AZ-9).
 */
bool allow(struct req *, enum action, const Pegawai *subject, int state);
/* The same, without a log line: for deciding which buttons a page shows. */
bool may(struct req *, enum action, const Pegawai *subject, int state);
/* An action about nobody in particular: by role only. */
bool allow_role(struct req *, enum action);
bool may_role(struct req *, enum action);
/* The same for what belongs to a unit; more: ties that come from the object
 * itself (who is a member of a team). */
bool allow_unit(struct req *, enum action, const char *unit, unsigned more);
bool may_unit(struct req *, enum action, const char *unit, unsigned more);
/* The user's ties to a person, remembered for this request. */
unsigned ties(struct req *, const Pegawai *subject);

/* ------------------------------------------------- what the page may see */

/*
 * Shown by the descriptor: a date as "5 Januari 2026" with .iso below it, an
 * instant as "5 Januari 2026 09.14 WIB", thousandths as "12,5", an enum by
 * its name, a repeated field as NAME.0, NAME.1 ...; bytes never.
 */
struct row;
void show(struct req *, const char *name, const ProtobufCMessage *);
void show_text(struct req *, const char *name, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
void show_flag(struct req *, const char *name, bool);
/* One more item of a list: NAME.0, NAME.1 ... */
struct row *show_row(struct req *, const char *list);
/* The same inside a row. */
struct row *row_row(struct req *, struct row *, const char *list);
void row_record(struct req *, struct row *, const char *name,
    const ProtobufCMessage *);
void row_text(struct req *, struct row *, const char *name, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
void row_flag(struct req *, struct row *, const char *name, bool);
void row_date(struct req *, struct row *, const char *name, date_t);
void show_date(struct req *, const char *name, date_t);
/* What an entry of the audit trail changed: Beda.N.bidang .sebelum .sesudah in
 * the row, and beda_lain when there was more. */
void row_changes(struct req *, struct row *, const Jejak *);

/* ----------------------------------------------------------------- a reply */

/* The answer, as a value.  Made by the functions below only. */
struct reply {
	int		 status;
	enum reply_kind {
		R_NONE, R_PAGE, R_GO, R_REFUSE, R_FILE, R_DRAW, R_MORE
	} kind;
	const char	*target;	/* template, path, or reason */
	const void	*bytes;
	size_t		 len;
	const char	*type;		/* of a file */
	const char	*filename;	/* NULL: without a name */
	bool		 attachment;
	struct reply	(*draw)(struct arena *, const void *what);
	const void	*what;		/* of R_DRAW */
	bool		 undone;	/* what was put is thrown away */
};

/* A template below templates/, "rhk/daftar.cs". */
struct reply page(const char *template);
/* The form again with what was typed and what is wrong: 422. */
struct reply page_again(struct req *, const char *template,
    const struct problems *);
/* The form was made from an older revision: 409, both texts side by side. */
struct reply page_stale(struct req *, const char *template);
/*
 * A form with more room: a "tambah baris" button was pressed.  200, with what
 * was typed; nothing is stored.
 */
struct reply page_more(struct req *, const char *template);
/* A page about what a form would do: it was done to be looked at, and is
 * thrown away again. */
struct reply page_trial(const char *template);
/* 303 to an own path; fmt begins with "/cgi-bin/".  Values must be safe in a
 * URL: ids, numbers, names of messages. */
struct reply go(struct req *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
/* 403, 404, 409, 410, 429, 503: a page that says what, with the request id. */
struct reply refuse(int status);
/* The same with the reason's code; words in templates/galat/alasan.cs. */
struct reply refuse_why(int status, const char *why);
/*
 * What was put so far is committed, and the handler is run again in a section
 * of its own: for one form that does many things, each whole by itself
 * (several approved together).  The handler finds out from the store what is
 * left to do, and ends with go(), which alone counts as the form's answer.
 */
struct reply more(void);
/* A document made in memory; inline when attachment is false. */
struct reply file(const void *bytes, size_t len, const char *type,
    const char *filename, bool attachment);
/*
 * A document that takes long to make: the handler reads, and gives what to
 * draw, in the request's or the store's arena.  fn draws it once, after the
 * section was left, and answers with file() or refuse().
 */
struct reply draw(struct reply (*fn)(struct arena *, const void *what),
    const void *what);

/* ------------------------------------------------ for login only (login.c) */

/* Begins a session for this person: record, cookie on the answer (SE-1, SE-2).
 * Ends the oldest ones above five (SE-6). */
void session_begin(struct req *, uint64_t pegawai);
/* The same person has typed his password again: a new id for his session, which
 * began when it began (SE-2, SE-7). */
void session_renew(struct req *);
/* Was the password typed in the last two minutes (SE-7)? */
bool session_fresh(const struct req *);
/* Ends the session of this request and clears its cookie (SE-4). */
void session_end(struct req *);
/* The pre-session token of login forms is handled by the frame. */
/*
 * Where to go after session_begin(): to the form that was being filled when
 * the session expired, to the page that was asked for, else to beranda.  An
 * own path for go(rq, "%s", ...).  It is read from ?ke= and ?lanjut= of the
 * login page, also when that page's form is posted (_asal).
 */
const char *login_target(struct req *);

/*
 * The mark of a known browser (AU-8): the cookie __Host-ekb, "ekb" over plain
 * http; NULL when none came.  Setting it sends it with this answer, 180 days.
 */
const char *browser_mark(struct req *);
/* Zeroed memory that lasts from first to the answer, for rq->own. */
void *req_keep(struct req *, size_t size);
void browser_mark_set(struct req *, const char *value);

/* One hashing process a core (hash gate): false when 128 wait or 10 s are over;
 * then answer 503 with Retry-After. */
bool hash_gate_enter(struct req *);
void hash_gate_leave(struct req *);

/* --------------------------------------------------------------- settings */

/* KINERJA_CONF, read once at start: paths and origins only. */
struct conf {
	const char	*data;		/* the data folder */
	const char	*share;		/* installed files: list of bad passwords */
	const char	*origins[8];	/* "https://kinerja.example.go.id"; NULL ends */
	bool		 http_plain;	/* http_polos=ya */
	unsigned	 inside;	/* members in the store at once, default 16 */
	unsigned	 rate;		/* pages, and saves, of a session in five
					 * minutes, default 300; 0: any (BZ-6) */
	const char	*sendmail;	/* Surat.sendmail, a whole path; "": no mail */
	const char	*mail_from;	/* Surat.dari, the sender's address */
};
/* die()s when the file is missing or wrong. */
const struct conf *conf_read(void);

#endif
