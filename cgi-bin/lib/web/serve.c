/* serve.c - the life of a process and of a request, as CGI or FastCGI */
#include <fcgiapp.h>
#include <limits.h>
#include <malloc.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "clock.h"
#include "die.h"
#include "id.h"
#include "inside.h"
#include "log.h"
#include "text.h"

enum { MAX_REQUESTS = 10000 };

/* The tables the frame itself needs, whatever a program declares. */
enum {
	READS = BIT(T_TIM) | BIT(T_PENGATURAN) | BIT(T_UNIT) | BIT(T_PEGAWAI) | BIT(T_AKUN) |
	    BIT(T_SESI) | BIT(T_PEMBERITAHUAN) | BIT(T_DRAF) | BIT(T_ULANG),
	WRITES = BIT(T_DRAF) | BIT(T_ULANG)
};

/* What die() needs to answer the browser; nothing else is kept here. */
static struct {
	const struct conf *conf;
	const struct io	*io;
	char		 id[40];
	bool		 sending;
} now;

static void
say_500(void)
{
	if (now.io == NULL || now.sending)
		return;
	send_fixed(now.conf, now.io, now.id);
	now.io->end(now.io);
}

void
serve_sending(void)
{
	now.sending = true;
}

/* ------------------------------------------------------------ one request */

struct trip {
	struct req	*rq;
	struct reply	(*run)(struct req *);
	struct reply	 reply;
};

/* What store_run() runs, perhaps several times.  A refusal writes nothing. */
static bool
section(struct store *store, void *ctx)
{
	struct trip *trip = ctx;

	(void)store;
	trip->reply = answer(trip->rq, trip->run);
	return trip->reply.kind != R_REFUSE && !trip->reply.undone;
}

/* What the end of the section means for the person (architecture 6, 10). */
static struct reply
after(struct req *rq, enum store_end end, struct reply reply)
{
	struct inside *in = rq->in;

	if (end == STORE_DONE || (end == STORE_ABORTED && (reply.kind == R_REFUSE ||
	    reply.undone)))
		return reply;
	hdf_destroy(&in->hdf);
	in->hdf = hdf_new();
	in->cookies = NULL;
	in->clear_site = in->live = false;
	rq->user = NULL;
	page_bare(rq);
	switch (end) {
	case STORE_STALE:
		return refuse_why(409, "berubah");
	case STORE_BUSY:
		return refuse_why(503, "ramai");
	case STORE_UNSURE:
		return refuse_why(503, "belum-pasti");
	case STORE_FULL:
		return refuse_why(507, "");
	default:
		return refuse(500);
	}
}

static struct reply
carry_out(struct req *rq, struct reply (*run)(struct req *))
{
	const struct inside *in = rq->in;
	const struct program *p = in->house->program;
	const struct store_user who = {
		.program = p->name, .writer = in->method == POST,
		.reads = p->reads | READS, .writes = p->writes | WRITES,
		.request = rq->id, .network = rq->network, .now = rq->now,
	};
	struct trip trip = { .rq = rq, .run = run };
	enum store_end end = store_run(rq->store, &who, section, &trip);

	return after(rq, end, trip.reply);
}

/* One section; as many as a form asks for that does many things. */
static struct reply
sections(struct req *rq, struct reply (*run)(struct req *))
{
	struct reply reply;

	do
		reply = carry_out(rq, run);
	while (reply.kind == R_MORE);
	return reply;
}

/* Login has two, with its slow work between (architecture 9). */
static struct reply
request_run(struct req *rq)
{
	const struct route *r = rq->in->route;
	struct reply reply;

	if (r->first == NULL)
		return sections(rq, r->run);
	reply = carry_out(rq, r->first);
	if (reply.kind != R_NONE)
		return reply;
	if (r->between != NULL)
		r->between(rq);
	return carry_out(rq, r->run);
}

static void
log_refusal(struct req *rq, const struct reply *reply)
{
	const char *who = rq->user == NULL ? "-" : arena_printf(rq->in->arena,
	    "%llu", (unsigned long long)rq->user->pegawai);

	for (const struct refusal *r = rq->in->refusals; r != NULL; r = r->next)
		log_event("hak", "aksi", r->action, "tentang", r->about,
		    "pelaku", who, NULL);
	if (reply->kind == R_REFUSE)
		log_event("tolak", "status", arena_printf(rq->in->arena, "%d",
		    reply->status), "alasan", text_or_empty(reply->target),
		    "jalur", text_or_empty(rq->path), "pelaku", who,
		    "jaringan", rq->network, NULL);
}

static void
request(struct house *house, const struct io *io)
{
	struct arena *arena = arena_new();
	struct inside in = { .house = house, .io = io, .arena = arena,
	    .hash_slot = -1, .hash_wait = -1 };
	struct req rq = { .arena = arena, .store = house->store, .in = &in,
	    .program = house->program->name, .path = "", .now = clock_ms() };
	struct reply reply;

	rq.id = random_text(arena, 9);
	snprintf(now.id, sizeof now.id, "%s", rq.id);
	now.io = io;
	now.sending = false;
	log_request(rq.id);
	in.hdf = hdf_new();
	reply = request_read(&rq);
	if (reply.kind == R_NONE && !rate_allows(&rq))
		reply = refuse_why(429, "terlalu-sering");
	if (reply.kind == R_NONE)
		reply = request_run(&rq);
	else
		page_bare(&rq);
	hash_gate_leave(&rq);
	/* A document that takes long is drawn while nobody waits for the store. */
	if (reply.kind == R_DRAW)
		reply = reply.draw(arena, reply.what);
	log_refusal(&rq, &reply);
	reply_send(&rq, reply);
	io->end(io);
	now.io = NULL;
	/* The browser has its answer; what follows is nobody's waiting time. */
	looks_keep(&rq);
	session_seen(&rq);
	store_rest(house->store);
	log_request("");
	if (!house->keep)
		return;		/* the process ends: freeing is 11 % of a page */
	form_close(&in.form);
	hdf_destroy(&in.hdf);
	arena_drop(arena);
}

/* ------------------------------------------------------------ one process */

/* Was the executable replaced, or the environment recovered by another? */
static bool
stale(const struct house *house, const char *path, const struct stat *was)
{
	struct stat is;

	return stat(path, &is) == -1 || is.st_mtime != was->st_mtime ||
	    is.st_ino != was->st_ino || store_outdated(house->store);
}

static void
serve_fcgi(struct house *house)
{
	char path[PATH_MAX];
	struct stat was;
	FCGX_Request r;
	struct io io;
	ssize_t len = readlink("/proc/self/exe", path, sizeof path - 1);

	if (len <= 0)
		die("fcgi: cannot find the executable");
	path[len] = '\0';
	if (stat(path, &was) == -1 || FCGX_Init() != 0 ||
	    FCGX_InitRequest(&r, 0, FCGI_FAIL_ACCEPT_ON_INTR) != 0)
		die("fcgi: start");
	io = fcgi_io(&r);
	for (long n = 0; n < MAX_REQUESTS && !stale(house, path, &was) &&
	    FCGX_Accept_r(&r) == 0; n++) {
		confine_cpu();
		request(house, &io);
	}
}

/*
 * A CGI lives for one page, and what it costs is mostly page faults: the heap
 * is asked for once and filled at once (- 12 %, cgi.md 2).  libfcgi has put
 * its own handlers in place, under which SIGTERM would not end a CGI.
 */
static void
begin_cgi(void)
{
	const size_t heap = (size_t)640 << 10, page = 4096;
	char *p = NULL;

	/* Before a FastCGI request is there, only a CGI has a browser to tell. */
	now.io = &cgi_io;
	signal(SIGTERM, SIG_DFL);
	signal(SIGUSR1, SIG_DFL);
#ifndef SANITIZED
	mallopt(M_TOP_PAD, 1 << 20);
	mallopt(M_TRIM_THRESHOLD, 1 << 30);
	mallopt(M_MMAP_THRESHOLD, 4 << 20);
	if ((p = malloc(heap)) == NULL)
		die("out of memory");
	(void)madvise(p + page - (uintptr_t)p % page, heap - 2 * page,
	    MADV_POPULATE_WRITE);
	free(p);
#else
	(void)heap;
	(void)page;
	(void)p;
#endif
}

/* argv is never looked at: a web server may put the query there. */
int
serve(const struct program *program)
{
	struct house house = { .program = program };

	die_hook(say_500);
	house.keep = !FCGX_IsCGI();
	if (!house.keep)
		begin_cgi();
	log_open(program->name);
	house.conf = now.conf = conf_read();
	confine(house.conf, program);
	house.store = store_new(house.conf->data);
	store_limit(house.store, house.conf->inside);
	if (house.keep)
		serve_fcgi(&house);
	else
		request(&house, &cgi_io);
	store_free(house.store);
	_exit(0);
}
