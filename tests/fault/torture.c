/* torture.c - writers killed at random moments, and what must still be true */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "clock.h"
#include "die.h"
#include "find.h"
#include "id.h"
#include "text.h"

/*
 * torture DIR SECONDS WORKERS
 *
 * A section moves part of one plan's number to another plan, changes a state
 * that is indexed, writes a notice and remembers its nonce; that it was done is
 * written to DIR/acks only after store_run() said so.  Half of the workers live
 * for one section (CGI), half until they are killed (FastCGI); some only read
 * and add all numbers up.  The sum never changes, every acknowledged nonce is
 * there, store_check() finds nothing, and nobody takes longer than HANG_MS.
 */
enum { PLANS = 60, START = 1000, WORKERS = 32, HANG_MS = 15000, TAHUN = 2026 };
static const uint64_t FIRST = 198001012005011000u;

/* Shared with the workers: when each began the section it is in, and totals. */
struct board {
	volatile int64_t	since[WORKERS + 1];
	volatile long		acks, reads, busy, unsure, stale, odd, slowest;
};
static struct board *board;

static int64_t
ticks(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void
pause_ms(long ms)
{
	struct timespec t = { ms / 1000, ms % 1000 * 1000000 };

	nanosleep(&t, NULL);
}

static unsigned
any(unsigned n)
{
	uint32_t v;

	random_bytes(&v, sizeof v);
	return n == 0 ? 0 : v % n;
}

/* ---------------------------------------------------------------- sections */

static bool
fill(struct store *s, void *ctx)
{
	int64_t now = clock_ms();

	for (int i = 0; i < PLANS; i++) {
		Pegawai p = PEGAWAI__INIT;
		Skp skp = SKP__INIT;

		p.pegawai = skp.pegawai = FIRST + (uint64_t)i;
		p.nomor = arena_printf(store_arena(s), "%llu",
		    (unsigned long long)p.pegawai);
		p.nama = "Pegawai";
		p.surel = i % 2 == 0 ? "a@contoh.go.id" : "";
		store_put(s, T_PEGAWAI, &p.base);
		skp.id = id_new(store_arena(s), now);
		skp.tahun = TAHUN;
		skp.revisi = START;
		skp.penilai = FIRST;
		store_put(s, T_SKP, &skp.base);
	}
	return true;
}

struct move { int from, to; const char *nonce; bool again; };

static Skp *
plan(struct store *s, int i)
{
	Skp **v = skp_of(s, FIRST + (uint64_t)i, TAHUN);

	return v[0] != NULL ? skp_get(s, v[0]->id, true) : NULL;
}

static bool
transfer(struct store *s, void *ctx)
{
	struct move *m = ctx;
	int low = m->from < m->to ? m->from : m->to;
	int high = m->from < m->to ? m->to : m->from;
	Skp *a, *b;
	uint32_t n;

	store_actor(s, FIRST);
	if ((m->again = store_replay(s, m->nonce) != NULL))
		return true;
	a = plan(s, low);
	b = plan(s, high);
	if (a == NULL || b == NULL)
		return false;
	n = a->revisi < 20 ? 0 : any(20);
	a->revisi -= n;
	b->revisi += n;
	a->status = (StatusSkp)any(8);
	b->status = (StatusSkp)any(8);
	store_act(s, "uji/pindah", "penguji");
	store_put(s, T_SKP, &a->base);
	store_put(s, T_SKP, &b->base);
	notify(s, clock_ms(), a->pegawai, PEMBERITAHUAN__JENIS__SKP_DIAJUKAN,
	    "penguji", "pindah", "/cgi-bin/beranda", a->id);
	store_remember(s, m->nonce, "/cgi-bin/beranda");
	return true;
}

static bool
add_up(struct store *s, void *ctx)
{
	long *sum = ctx;
	struct key all = key_new();

	*sum = 0;
	for (void **v = store_under(s, T_SKP, &all, 0); *v != NULL; v++)
		*sum += ((Skp *)*v)->revisi;
	return true;
}

static struct store_user
user(bool writer)
{
	struct store_user u = { .program = "uji", .reads = ALL_TABLES,
	    .writes = ALL_TABLES, .writer = writer, .actor = FIRST,
	    .request = "torture", .network = "127.0.0.0/24" };

	u.now = clock_ms();
	return u;
}

/* ----------------------------------------------------------------- workers */

/* Runs one section under the eyes of the clock. */
static enum store_end
timed(struct store *s, int me, bool writer, bool (*fn)(struct store *, void *),
    void *ctx)
{
	struct store_user u = user(writer);
	enum store_end end;
	long took;

	board->since[me] = ticks();
	end = store_run(s, &u, fn, ctx);
	took = (long)(ticks() - board->since[me]);
	board->since[me] = 0;
	if (took > board->slowest)
		board->slowest = took;
	return end;
}

static void
read_once(struct store *s, int me)
{
	long sum = 0;
	enum store_end end = timed(s, me, false, add_up, &sum);

	if (end == STORE_DONE)
		__atomic_add_fetch(&board->reads, 1, __ATOMIC_RELAXED);
	else if (end == STORE_BUSY)
		__atomic_add_fetch(&board->busy, 1, __ATOMIC_RELAXED);
	if ((end == STORE_DONE && sum != PLANS * START) ||
	    (end != STORE_DONE && end != STORE_BUSY)) {
		fprintf(stderr, "# a reader saw %ld, end %d\n", sum, (int)end);
		__atomic_add_fetch(&board->odd, 1, __ATOMIC_RELAXED);
	}
}

/* A form sent until it is answered, as a person would: the same nonce. */
static void
write_once(struct store *s, int me, int acks)
{
	char nonce[40], line[48];
	struct move m = { (int)any(PLANS), (int)any(PLANS - 1), nonce, false };

	m.to += m.to >= m.from;
	snprintf(nonce, sizeof nonce, "%d-%08x%08x", (int)getpid(),
	    any(0xffffffff), any(0xffffffff));
	for (int i = 0; i < 20; i++) {
		switch (timed(s, me, true, transfer, &m)) {
		case STORE_DONE:
			snprintf(line, sizeof line, "%s\n", nonce);
			if (write(acks, line, strlen(line)) == -1)
				_exit(3);
			__atomic_add_fetch(&board->acks, 1, __ATOMIC_RELAXED);
			return;
		case STORE_BUSY:
			__atomic_add_fetch(&board->busy, 1, __ATOMIC_RELAXED);
			break;
		case STORE_UNSURE:
			__atomic_add_fetch(&board->unsure, 1, __ATOMIC_RELAXED);
			break;
		case STORE_STALE:
			__atomic_add_fetch(&board->stale, 1, __ATOMIC_RELAXED);
			break;
		default:
			fprintf(stderr, "# a writer was refused\n");
			__atomic_add_fetch(&board->odd, 1, __ATOMIC_RELAXED);
			return;
		}
	}
}

static void
work(const char *dir, int me, int acks)
{
	struct store *s = store_new(dir);
	bool lasting = me % 2 == 1;

	do {
		if (any(8) == 0)
			read_once(s, me);
		else
			write_once(s, me, acks);
		store_rest(s);
	} while (lasting && !store_outdated(s));
	store_free(s);
	_exit(0);
}

/* ------------------------------------------------------------- what is true */

struct look { FILE *acks; long seen, lost; char next[64]; bool end; };

static bool
acknowledged(struct store *s, void *ctx)
{
	struct look *l = ctx;
	char line[64];

	for (int i = 0; i < 500; i++) {
		if (fgets(line, sizeof line, l->acks) == NULL) {
			l->end = true;
			break;
		}
		line[strcspn(line, "\n")] = '\0';
		l->seen++;
		store_actor(s, FIRST);
		if (store_replay(s, line) == NULL)
			l->lost++;
	}
	return true;
}

/* Each transfer changes two plans and remembers its nonce in one transaction:
 * the trail tells of twice as many changes as there are nonces. */
struct told { int plan; long entries, nonces; };

static bool
count_entries(struct store *s, void *ctx)
{
	struct told *t = ctx;
	Jejak **v = store_jejak(s, FIRST + (uint64_t)t->plan, TAHUN, 0);

	for (; *v != NULL; v++)
		t->entries += strcmp((*v)->aksi, "uji/pindah") == 0 &&
		    strcmp((*v)->tabel, "Skp") == 0;
	return true;
}

static bool
count_nonce(void *ctx, const struct key *key, ProtobufCMessage *m)
{
	struct told *t = ctx;

	(void)key, (void)m;
	t->nonces++;
	return true;
}

static bool
told(struct store *s)
{
	struct store_user u = user(false);
	struct told t = { 0, 0, 0 };

	for (; t.plan < PLANS; t.plan++)
		if (store_run(s, &u, count_entries, &t) != STORE_DONE)
			return false;
	if (store_walk(s, T_ULANG, count_nonce, &t) != STORE_DONE)
		return false;
	if (t.entries != 2 * t.nonces)
		fprintf(stderr, "# %ld entries of %ld transfers\n", t.entries,
		    t.nonces);
	return t.entries == 2 * t.nonces;
}

static void
say(void *ctx, const char *line)
{
	fprintf(stderr, "# %s\n", line);
}

/* Exit code: bits of what is not true. */
static int
truth(const char *dir, const char *acks)
{
	struct store *s = store_new(dir);
	struct look l = { .acks = fopen(acks, "r") };
	struct store_user u = user(false);
	long sum = 0, faults;
	int bad = 0;

	if (store_run(s, &u, add_up, &sum) != STORE_DONE ||
	    sum != PLANS * START)
		bad |= 1;
	/* No writer is about: a section is not run a second time. */
	while (l.acks != NULL && !l.end)
		if (store_run(s, &u, acknowledged, &l) != STORE_DONE)
			bad |= 2;
	if (l.acks == NULL || l.lost != 0)
		bad |= 2;
	if ((faults = store_check(s, say, NULL)) != 0)
		bad |= 4;
	if (!told(s))
		bad |= 32;
	if (bad != 0)
		fprintf(stderr, "# sum %ld, acknowledged %ld, lost %ld, "
		    "faults %ld\n", sum, l.seen, l.lost, faults);
	if (l.acks != NULL)
		fclose(l.acks);
	store_free(s);
	return bad;
}

/* In a process of its own, so that a hang is observed, not suffered. */
static int
ask_truth(const char *dir, const char *acks)
{
	int64_t start = ticks();
	pid_t pid = fork();
	int status;

	if (pid == 0)
		_exit(truth(dir, acks));
	while (waitpid(pid, &status, WNOHANG) == 0) {
		if (ticks() - start > 4 * HANG_MS) {
			kill(pid, SIGKILL);
			waitpid(pid, &status, 0);
			return 8;
		}
		pause_ms(5);
	}
	return WIFEXITED(status) ? WEXITSTATUS(status) : 16;
}

/* ------------------------------------------------------------- the torturer */

static pid_t worker[WORKERS];
static int workers;
static long kills, terms, mass, hangs, deaths, truths;

static void
reap(int i, int flags)
{
	int status;

	if (worker[i] == 0 || waitpid(worker[i], &status, flags) != worker[i])
		return;
	worker[i] = 0;
	board->since[i] = 0;
	if (WIFEXITED(status) ? WEXITSTATUS(status) != 0 :
	    WTERMSIG(status) != SIGKILL && WTERMSIG(status) != SIGTERM) {
		fprintf(stderr, "# a worker ended with status %d\n", status);
		deaths++;
	}
}

static void
keep_going(const char *dir, int acks)
{
	for (int i = 0; i < workers; i++) {
		int64_t since = board->since[i];

		reap(i, WNOHANG);
		if (worker[i] == 0) {
			if ((worker[i] = fork()) == 0)
				work(dir, i, acks);
		} else if (since != 0 && ticks() - since > HANG_MS) {
			fprintf(stderr, "# worker %d hangs\n", (int)worker[i]);
			hangs++;
			kill(worker[i], SIGKILL);
			reap(i, 0);
		}
	}
}

static void
strike_all(void)
{
	for (int i = 0; i < workers; i++)
		if (worker[i] > 0 && kill(worker[i], SIGKILL) == 0)
			kills++;
	for (int i = 0; i < workers; i++)
		reap(i, 0);
	mass++;
}

static void
strike_one(void)
{
	int i = (int)any((unsigned)workers);

	if (worker[i] <= 0)
		return;
	if (any(8) == 0) {
		terms += kill(worker[i], SIGTERM) == 0;
		return;
	}
	kills += kill(worker[i], SIGKILL) == 0;
	reap(i, 0);
}

/* Recoveries are counted by the lines the store logs. */
static long
recoveries(const char *log)
{
	char line[1024];
	FILE *f = fopen(log, "r");
	long n = 0;

	while (f != NULL && fgets(line, sizeof line, f) != NULL)
		n += strstr(line, "event=pulih") != NULL;
	if (f != NULL)
		fclose(f);
	return n;
}

static int number;
static void
result(bool good, const char *sentence)
{
	printf("%s %d - %s\n", good ? "ok" : "not ok", ++number, sentence);
}

int
main(int argc, char **argv)
{
	char acks[4096], log[4096];
	struct store_user u = user(true);
	int bad = 0, fd, saved;
	struct store *s;
	int64_t end;

	if (argc != 4)
		return 2;
	setvbuf(stdout, NULL, _IOLBF, 0);
	workers = atoi(argv[3]) < WORKERS ? atoi(argv[3]) : WORKERS;
	snprintf(acks, sizeof acks, "%s/acks", argv[1]);
	snprintf(log, sizeof log, "%s/log", argv[1]);
	board = mmap(NULL, sizeof *board, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	mkdir(argv[1], 0700);
	fd = open(acks, O_WRONLY | O_CREAT | O_APPEND, 0600);
	saved = dup(STDERR_FILENO);
	dup2(open(log, O_WRONLY | O_CREAT | O_APPEND, 0600), STDERR_FILENO);
	if (board == MAP_FAILED || fd == -1 || store_create(argv[1]) != 0)
		die("torture: cannot begin");
	s = store_new(argv[1]);
	if (store_run(s, &u, fill, NULL) != STORE_DONE)
		die("torture: cannot fill");
	store_free(s);

	end = ticks() + 1000 * atol(argv[2]);
	while (ticks() < end) {
		int64_t next = ticks() + any(250);

		do {
			keep_going(argv[1], fd);
			pause_ms(1);
		} while (ticks() < next);
		if (any(25) == 0) {
			strike_all();
			bad |= ask_truth(argv[1], acks);
			truths++;
		} else
			strike_one();
	}
	strike_all();
	bad |= ask_truth(argv[1], acks);
	truths++;
	dup2(saved, STDERR_FILENO);

	result((bad & 1) == 0 && board->odd == 0, "a sum that is moved between "
	    "plans never changes, for readers and at the end");
	result((bad & 2) == 0 && board->acks > 20,
	    "every acknowledged change is there");
	result((bad & 4) == 0,
	    "records, indexes, audit chains are whole after every mass kill");
	result((bad & 32) == 0,
	    "each change has its entry in the trail, and no entry is without one");
	result((bad & 24) == 0 && hangs == 0, "nobody hangs");
	result(deaths == 0, "nobody ends but by the hand of the test");
	printf("# kill -9: %ld (all at once %ld times), TERM: %ld, "
	    "acknowledged: %ld, reads: %ld, recoveries: %ld, checked: %ld "
	    "times\n# busy: %ld, unsure: %ld, stale: %ld, slowest section: "
	    "%ld ms\n", kills, mass, terms, board->acks, board->reads,
	    recoveries(log), truths, board->busy, board->unsure, board->stale,
	    board->slowest);
	printf("1..%d\n", number);
	return bad != 0 || hangs != 0 || deaths != 0 || board->odd != 0;
}
