/* client.c - a small web server for tests of the frame */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "client.h"
#include "clock.h"
#include "die.h"
#include "find.h"
#include "id.h"

char folder[64];
bool fastcgi;

static struct arena *arena;
static struct store *store;
static char conf[128], clock_file[128], socket_path[100];
static const char *vars[32];
static size_t n_vars;
static const char *address = "10.1.2.3";
static pid_t server;

/* Handles of an environment that was recovered are abandoned, never closed. */
const char *__asan_default_options(void);
const char *
__asan_default_options(void)
{
	return "detect_leaks=0";
}

/* -------------------------------------------------------------- the world */

struct job {
	void	(*fn)(struct store *, void *);
	void	*ctx;
};

static bool
do_job(struct store *s, void *ctx)
{
	struct job *job = ctx;

	job->fn(s, job->ctx);
	return true;
}

static void
in_store(void (*fn)(struct store *, void *), void *ctx)
{
	const struct store_user who = { .program = "test", .writer = true,
	    .reads = ALL_TABLES, .writes = ALL_TABLES, .actor = 1,
	    .request = "test", .network = "", .now = clock_ms() };
	struct job job = { fn, ctx };
	enum store_end end = store_run(store, &who, do_job, &job);

	if (end != STORE_DONE)
		die("test: store says %d", (int)end);
}

static void
person(struct store *s, uint64_t pegawai, const char *name, bool active)
{
	Pegawai p = PEGAWAI__INIT;
	Akun a = AKUN__INIT;

	p.pegawai = a.pegawai = pegawai;
	p.nomor = arena_printf(arena, "%llu", (unsigned long long)pegawai);
	p.nama = name;
	a.aktif = active;
	store_put(s, T_PEGAWAI, &p.base);
	store_put(s, T_AKUN, &a.base);
}

static void
people(struct store *s, void *unused)
{
	Pengaturan agency = PENGATURAN__INIT;

	agency.instansi = "Kementerian Uji <\"'&>";
	agency.singkatan = "KU";
	agency.zona = 420;
	store_put(s, T_PENGATURAN, &agency.base);
	person(s, ANI, "Ani <\"'&>", true);
	person(s, BUDI, "Budi", true);
	person(s, CICI, "Cici", false);
}

static void
make(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");

	if (f == NULL || fputs(text, f) == EOF || fclose(f) != 0)
		die("test: %s", path);
}

void
world_https(bool https)
{
	make(conf, arena_printf(arena, "Jalur.data=%s\nJalur.share=/usr/share/"
	    "kinerja-none\nAsal.0=https://uji.example.go.id\n%s", folder,
	    https ? "" : "Asal.1=http://127.0.0.1:9200\nHttp_polos=ya\n"));
}

void
world_new(void)
{
	arena = arena_new();
	snprintf(folder, sizeof folder, "/tmp/kinerja-frame.XXXXXX");
	if (mkdtemp(folder) == NULL)
		die("test: folder");
	snprintf(conf, sizeof conf, "%s/kinerja.hdf", folder);
	snprintf(clock_file, sizeof clock_file, "%s/waktu", folder);
	snprintf(socket_path, sizeof socket_path, "%s/soket", folder);
	world_https(false);
	mkdir(arena_printf(arena, "%s/tmp", folder), 0750);
	world_clock(0);
	if (store_create(folder) != 0)
		die("test: store");
	store = store_new(folder);
	in_store(people, NULL);
}

void
world_drop(void)
{
	store_free(store);
	if (system(arena_printf(arena, "rm -rf '%s'", folder)) != 0)
		die("test: %s stays", folder);
	arena_drop(arena);
}

void
world_clock(int64_t ms)
{
	make(clock_file, arena_printf(arena, "%lld\n", (long long)ms));
}

struct fresh {
	uint64_t	 pegawai;
	const char	*sid;
};

static void
new_session(struct store *s, void *ctx)
{
	struct fresh *f = ctx;
	uint8_t id[32], csrf[32], hash[32];
	Sesi sesi = SESI__INIT;

	random_bytes(id, sizeof id);
	random_bytes(csrf, sizeof csrf);
	crypto_hash_sha256(hash, id, sizeof id);
	sesi.kunci = (ProtobufCBinaryData){ sizeof hash, hash };
	sesi.csrf = (ProtobufCBinaryData){ sizeof csrf, csrf };
	sesi.pegawai = f->pegawai;
	sesi.dibuat = sesi.terakhir = clock_ms();
	sesi.id = id_new(store_arena(s), clock_ms());
	store_put(s, T_SESI, &sesi.base);
	f->sid = base64url(arena, id, sizeof id);
}

const char *
world_session(uint64_t pegawai)
{
	struct fresh f = { .pegawai = pegawai };

	in_store(new_session, &f);
	return arena_printf(arena, "ek=%s", f.sid);
}

static void
count_notices(struct store *s, void *n)
{
	Pemberitahuan **all = pemberitahuan_of(s, ANI, 0);

	for (*(size_t *)n = 0; all[*(size_t *)n] != NULL; )
		++*(size_t *)n;
}

static void
count_drafts(struct store *s, void *n)
{
	struct key all = key_new();
	void **d;

	d = store_under(s, T_DRAF, &all, 0);
	for (*(size_t *)n = 0; d[*(size_t *)n] != NULL; )
		++*(size_t *)n;
}

struct sessions {
	uint64_t	pegawai;
	size_t		n;
};

static void
count_sessions(struct store *s, void *ctx)
{
	struct sessions *c = ctx;
	Sesi **all = sesi_of(s, c->pegawai);

	c->n = 0;
	for (size_t i = 0; all[i] != NULL; i++)
		c->n += all[i]->diakhiri == 0;
}

size_t
world_notices(void)
{
	size_t n;

	in_store(count_notices, &n);
	return n;
}

size_t
world_drafts(void)
{
	size_t n;

	in_store(count_drafts, &n);
	return n;
}

size_t
world_sessions(uint64_t pegawai)
{
	struct sessions c = { .pegawai = pegawai };

	in_store(count_sessions, &c);
	return c.n;
}

/* ------------------------------------------------------------ the request */

void
with(const char *name, const char *value)
{
	size_t len = strlen(name), i = 0;

	while (i < n_vars && (strncmp(vars[i], name, len) != 0 ||
	    vars[i][len] != '='))
		i++;
	if (i < n_vars)
		vars[i] = vars[--n_vars];
	if (value != NULL && n_vars < 24)
		vars[n_vars++] = arena_printf(arena, "%s=%s", name, value);
}

void
with_cookie(const char *cookie)
{
	with("HTTP_COOKIE", cookie);
}

void
with_address(const char *a)
{
	address = a;
}

void
with_nothing(void)
{
	n_vars = 0;
}

static const char *
program(void)
{
	const char *b = getenv("B");

	return arena_printf(arena, "%s/tests/coba", b != NULL ? b : "build");
}

/* The variables of one request, ended with NULL. */
static const char **
variables(const char *method, const char *path, const char *type,
    const char *length)
{
	const char **v = arena_array(arena, n_vars + 12, sizeof *v);
	const char *q = strchr(path, '?');
	size_t n = 0;

	v[n++] = arena_printf(arena, "REQUEST_METHOD=%s", method);
	v[n++] = "SCRIPT_NAME=/cgi-bin/coba";
	v[n++] = arena_printf(arena, "PATH_INFO=%.*s",
	    q != NULL ? (int)(q - path) : (int)strlen(path), path);
	v[n++] = arena_printf(arena, "QUERY_STRING=%s", q != NULL ? q + 1 : "");
	if (type != NULL)
		v[n++] = arena_printf(arena, "CONTENT_TYPE=%s", type);
	if (length != NULL)
		v[n++] = arena_printf(arena, "CONTENT_LENGTH=%s", length);
	v[n++] = arena_printf(arena, "REMOTE_ADDR=%s", address);
	for (size_t i = 0; i < n_vars; i++)
		v[n++] = vars[i];
	return v;
}

struct bytes {
	char	*at;
	size_t	 len, room;
};

static void
append(struct bytes *b, const void *at, size_t len)
{
	if (b->len + len + 1 > b->room) {
		char *more = arena_get(arena, b->room = 2 * (b->len + len) + 4096);

		memcpy(more, b->len > 0 ? b->at : "", b->len);
		b->at = more;
	}
	memcpy(b->at + b->len, at, len);
	b->at[b->len += len] = '\0';
}

static void
send_all(int fd, const void *at, size_t len)
{
	for (const char *p = at; len > 0; ) {
		ssize_t n = write(fd, p, len);

		if (n <= 0)
			return;		/* it does not want to read on */
		p += n;
		len -= (size_t)n;
	}
}

static void
run_cgi(const char **v, const void *body, size_t len, struct bytes *out,
    int *status)
{
	int in[2], back[2], log = open("/dev/null", O_WRONLY);
	char buf[8192];
	pid_t pid, feeder;
	ssize_t n;
	size_t k = 0;

	while (v[k] != NULL)
		k++;
	v[k++] = arena_printf(arena, "KINERJA_CONF=%s", conf);
	v[k++] = arena_printf(arena, "KINERJA_TEST_CLOCK=%s", clock_file);
	v[k++] = "ASAN_OPTIONS=detect_leaks=0";
	if (pipe(in) == -1 || pipe(back) == -1)
		die("test: pipe");
	if ((pid = fork()) == 0) {
		dup2(in[0], 0);
		dup2(back[1], 1);
		if (getenv("VERBOSE") == NULL)
			dup2(log, 2);
		close(in[1]);
		close(back[0]);
		execle(program(), "coba", "argumen", "yang=tak", (char *)NULL,
		    (char *const *)(uintptr_t)v);
		_exit(127);
	}
	close(in[0]);
	close(back[1]);
	close(log);
	if ((feeder = fork()) == 0) {
		signal(SIGPIPE, SIG_IGN);
		send_all(in[1], body, len);
		_exit(0);
	}
	close(in[1]);
	while ((n = read(back[0], buf, sizeof buf)) > 0)
		append(out, buf, (size_t)n);
	close(back[0]);
	waitpid(feeder, NULL, 0);
	waitpid(pid, status, 0);
}

/* --------------------------------------------------------------- FastCGI */

static int
listen_at(const char *path)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	snprintf(a.sun_path, sizeof a.sun_path, "%s", path);
	unlink(path);
	if (fd == -1 || bind(fd, (struct sockaddr *)&a, sizeof a) == -1 ||
	    listen(fd, 16) == -1)
		die("test: %s", path);
	return fd;
}

void
server_start(void)
{
	int fd = listen_at(socket_path), log = open("/dev/null", O_WRONLY);

	if ((server = fork()) == 0) {
		dup2(fd, 0);
		if (getenv("VERBOSE") == NULL)
			dup2(log, 2);
		setenv("KINERJA_CONF", conf, 1);
		setenv("KINERJA_TEST_CLOCK", clock_file, 1);
		execl(program(), "coba", (char *)NULL);
		_exit(127);
	}
	close(fd);
	close(log);
}

void
server_stop(void)
{
	if (server <= 0)
		return;
	kill(server, SIGTERM);
	waitpid(server, NULL, 0);
	server = 0;
}

long
server_rss(void)
{
	FILE *f = fopen(arena_printf(arena, "/proc/%d/status", (int)server), "r");
	char line[200];
	long kb = -1;

	while (f != NULL && fgets(line, sizeof line, f) != NULL)
		if (strncmp(line, "VmRSS:", 6) == 0)
			kb = strtol(line + 6, NULL, 10);
	if (f != NULL)
		fclose(f);
	return kb;
}

static long
files_now(void)
{
	DIR *d = opendir(arena_printf(arena, "/proc/%d/fd", (int)server));
	long n = 0;

	while (d != NULL && readdir(d) != NULL)
		n++;
	if (d != NULL)
		closedir(d);
	return n;
}

long
server_files(void)
{
	long least = files_now();

	/* After an answer it is in the store for a moment: the least counts. */
	for (int i = 0; i < 25; i++) {
		long n;

		usleep(20000);
		if ((n = files_now()) < least)
			least = n;
	}
	return least;
}

static void
record(int fd, int type, const void *at, size_t len)
{
	unsigned char h[8] = { 1, (unsigned char)type, 0, 1,
	    (unsigned char)(len >> 8), (unsigned char)len, 0, 0 };

	send_all(fd, h, sizeof h);
	send_all(fd, at, len);
}

static void
stream(int fd, int type, const char *at, size_t len)
{
	while (len > 0) {
		size_t n = len > 30000 ? 30000 : len;

		record(fd, type, at, n);
		at += n;
		len -= n;
	}
	record(fd, type, "", 0);
}

static bool
get_all(int fd, unsigned char *at, size_t len)
{
	while (len > 0) {
		ssize_t n = read(fd, at, len);

		if (n <= 0)
			return false;
		at += n;
		len -= (size_t)n;
	}
	return true;
}

static void
run_fcgi(const char **v, const void *body, size_t len, struct bytes *out)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	struct bytes params = { 0 };
	unsigned char h[8], buf[65536 + 256];

	snprintf(a.sun_path, sizeof a.sun_path, "%s", socket_path);
	if (connect(fd, (struct sockaddr *)&a, sizeof a) == -1)
		die("test: connect");
	for (; *v != NULL; v++) {
		const char *eq = strchr(*v, '=');
		size_t n = (size_t)(eq - *v), m = strlen(eq + 1);
		unsigned char lens[8] = {
			0x80, 0, (unsigned char)(n >> 8), (unsigned char)n,
			0x80, (unsigned char)(m >> 16), (unsigned char)(m >> 8),
			(unsigned char)m };

		append(&params, lens, sizeof lens);
		append(&params, *v, n);
		append(&params, eq + 1, m);
	}
	record(fd, 1, "\0\1\0\0\0\0\0\0", 8);
	stream(fd, 4, params.at, params.len);
	stream(fd, 5, body, len);
	while (get_all(fd, h, sizeof h)) {
		size_t n = (size_t)h[4] << 8 | h[5];

		if (!get_all(fd, buf, n + h[6]) || h[1] == 3)
			break;
		if (h[1] == 6)
			append(out, buf, n);
	}
	close(fd);
}

/* ------------------------------------------------------------- the answer */

struct answer
ask(const char *method, const char *path, const char *type, const char *length,
    const void *body, size_t len)
{
	const char **v = variables(method, path, type, length);
	struct bytes out = { 0 };
	struct answer a = { 0 };
	char *end;

	append(&out, "", 0);
	if (fastcgi)
		run_fcgi(v, body, len, &out);
	else
		run_cgi(v, body, len, &out, &a.exit);
	if ((end = strstr(out.at, "\r\n\r\n")) == NULL)
		return a.head = a.body = out.at, a;
	end[2] = '\0';
	a.head = out.at;
	a.body = end + 4;
	a.len = out.len - (size_t)(a.body - out.at);
	if (strncmp(a.head, "Status: ", 8) == 0)
		a.status = (int)strtol(a.head + 8, NULL, 10);
	return a;
}

struct answer
get(const char *path)
{
	/* lighttpd gives a length of 0 with GET. */
	return ask("GET", path, NULL, "0", "", 0);
}

struct answer
post_bytes(const char *path, const char *type, const void *body, size_t len)
{
	return ask("POST", path, type, arena_printf(arena, "%zu", len), body, len);
}

struct answer
post(const char *path, const char *body)
{
	return post_bytes(path, "application/x-www-form-urlencoded", body,
	    strlen(body));
}

const char *
shown(const struct answer *a, const char *name)
{
	const char *at = strstr(a->body, arena_printf(arena, "%s=[", name));
	const char *end = at != NULL ? strchr(at, ']') : NULL;

	if (end == NULL)
		return "";
	at += strlen(name) + 2;
	return arena_copy(arena, at, (size_t)(end - at));
}

const char *
header(const struct answer *a, const char *name)
{
	size_t len = strlen(name);

	for (const char *at = a->head; *at != '\0'; at += strcspn(at, "\n") + 1)
		if (strncasecmp(at, name, len) == 0 && at[len] == ':')
			return arena_copy(arena, at + len + 2,
			    strcspn(at + len + 2, "\r\n"));
	return "";
}

bool
has(const struct answer *a, const char *text)
{
	return strstr(a->body, text) != NULL || strstr(a->head, text) != NULL;
}
