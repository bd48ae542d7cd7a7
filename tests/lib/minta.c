/* minta.c - one request to one program, as a web server would; for cgi.sh */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 *	minta run FOLDER JAR PROGRAM METHOD PATH QUERY TYPE [NAME=VALUE...]
 *		sends FOLDER/sent to PROGRAM with the cookies of JAR and keeps
 *		them; the answer, without CR, is in FOLDER/out, head and body,
 *		its messages in err, a page with a form also in form; says
 *		status= and location= for the shell.  PATH is NAME[/PATH].
 *	minta field NAME PAGE
 *		says the value of the last field with this name
 *
 * One process where a chain of sed, grep and tr was a dozen.
 */
enum { MOST = 64 };

struct text { char *s; size_t n; };

static void
fail(const char *what)
{
	fprintf(stderr, "minta: %s: %s\n", what, strerror(errno));
	exit(3);
}

static char *
join(const char *a, const char *b, const char *c)
{
	size_t n = strlen(a) + strlen(b) + strlen(c) + 1;
	char *s = malloc(n);

	if (s == NULL)
		fail("memory");
	snprintf(s, n, "%s%s%s", a, b, c);
	return s;
}

/* What is not there is empty. */
static struct text
load(const char *path)
{
	struct text t = { calloc(1, 1), 0 };
	struct stat st;
	FILE *f = fopen(path, "r");

	if (f == NULL)
		return t;
	if (fstat(fileno(f), &st) != 0 ||
	    (t.s = malloc((size_t)st.st_size + 1)) == NULL)
		fail(path);
	t.n = fread(t.s, 1, (size_t)st.st_size, f);
	t.s[t.n] = '\0';
	fclose(f);
	return t;
}

static void
store(const char *path, const char *s, size_t n)
{
	FILE *f = fopen(path, "w");

	if (f == NULL || fwrite(s, 1, n, f) != n || fclose(f) != 0)
		fail(path);
}

/* "a=1\nb=2\n" as "a=1; b=2" */
static char *
cookies(const char *jar)
{
	struct text t = load(jar);
	char *to = malloc(2 * t.n + 1), *p = to;

	if (to == NULL)
		fail("memory");
	while (t.n > 0 && t.s[t.n - 1] == '\n')
		t.n--;
	for (size_t i = 0; i < t.n; i++)
		if (t.s[i] == '\n') {
			*p++ = ';';
			*p++ = ' ';
		} else
			*p++ = t.s[i];
	*p = '\0';
	return to;
}

/* Puts "name=value" in place of an earlier one of the name; an empty value
 * takes it away. */
static void
keep(const char *jar, const char *cookie, size_t n)
{
	struct text t = load(jar);
	const char *is = memchr(cookie, '=', n);
	size_t name;
	FILE *f;

	if (is == NULL)
		return;
	name = (size_t)(is - cookie) + 1;
	if ((f = fopen(jar, "w")) == NULL)
		fail(jar);
	for (char *line = t.s, *end; *line != '\0'; line = end) {
		end = strchr(line, '\n');
		end = end == NULL ? line + strlen(line) : end + 1;
		if (strncmp(line, cookie, name) != 0)
			fwrite(line, 1, (size_t)(end - line), f);
	}
	if (n > name)
		fprintf(f, "%.*s\n", (int)n, cookie);
	if (fclose(f) != 0)
		fail(jar);
}

static int
run(char **argv, char **env, const char *folder)
{
	int status;
	pid_t pid = fork();

	if (pid < 0)
		fail("fork");
	if (pid == 0) {
		int in = open(join(folder, "/sent", ""), O_RDONLY);
		int out = open(join(folder, "/out", ""),
		    O_WRONLY | O_CREAT | O_TRUNC, 0666);
		int err = open(join(folder, "/err", ""),
		    O_WRONLY | O_CREAT | O_TRUNC, 0666);

		if (in < 0 || out < 0 || err < 0)
			fail(folder);
		dup2(in, 0);
		dup2(out, 1);
		dup2(err, 2);
		close(in);
		close(out);
		close(err);
		execve(argv[0], argv, env);
		fail(argv[0]);
	}
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			fail("wait");
	return status;
}

static int
request(char **a, int n)
{
	char *folder = a[0], *jar = a[1], *program = a[2], *path = a[4];
	char *slash = strchr(path, '/'), *argv[] = { program, NULL };
	char *name = slash == NULL ? path : strndup(path, (size_t)(slash - path));
	const char *location = "";
	char size[32];
	struct stat st;
	struct text out;
	const char *env[MOST];
	size_t head, used = 0;
	int status = 200, e = 0;

	if (stat(join(folder, "/sent", ""), &st) != 0)
		fail("sent");
	snprintf(size, sizeof size, "%lld", (long long)st.st_size);
	env[e++] = "PATH=/usr/bin:/bin";
	env[e++] = "GATEWAY_INTERFACE=CGI/1.1";
	env[e++] = "SERVER_PROTOCOL=HTTP/1.1";
	env[e++] = "SERVER_NAME=127.0.0.1";
	env[e++] = "SERVER_PORT=80";
	env[e++] = "HTTP_HOST=127.0.0.1";
	env[e++] = join("REQUEST_METHOD=", a[3], "");
	env[e++] = join("SCRIPT_NAME=/cgi-bin/", name, "");
	if (slash != NULL)
		env[e++] = join("PATH_INFO=", slash, "");
	env[e++] = join("QUERY_STRING=", a[5], "");
	env[e++] = join(join("REQUEST_URI=/cgi-bin/", path, ""),
	    a[5][0] != '\0' ? "?" : "", a[5]);
	env[e++] = join("CONTENT_TYPE=", a[6], "");
	env[e++] = join("CONTENT_LENGTH=", size, "");
	env[e++] = join("HTTP_COOKIE=", cookies(jar), "");
	env[e++] = "ASAN_OPTIONS=detect_leaks=0";
	for (int i = 7; i < n && e < MOST - 1; i++)
		env[e++] = a[i];
	env[e] = NULL;
	run(argv, (char **)env, folder);

	out = load(join(folder, "/out", ""));
	for (size_t i = 0; i < out.n; i++)
		if (out.s[i] != '\r')
			out.s[used++] = out.s[i];
	out.s[out.n = used] = '\0';
	store(join(folder, "/out", ""), out.s, out.n);
	head = out.n;
	for (size_t i = 0; i < out.n; i++)
		if (out.s[i] == '\n' && (i == 0 || out.s[i - 1] == '\n')) {
			head = i + 1;
			break;
		}
	store(join(folder, "/head", ""), out.s, head);
	store(join(folder, "/body", ""), out.s + head, out.n - head);
	for (char *line = out.s; line < out.s + head;) {
		size_t len = strcspn(line, "\n");

		if (strncmp(line, "Status: ", 8) == 0)
			status = (int)strtol(line + 8, NULL, 10);
		else if (strncmp(line, "Location: ", 10) == 0)
			location = strndup(line + 10, len - 10);
		else if (strncmp(line, "Set-Cookie: ", 12) == 0)
			keep(jar, line + 12, strcspn(line + 12, ";\n"));
		line += len + 1;
	}
	/* What the last page with a form gave; kept over answers without one. */
	if ((status == 200 || status == 409 || status == 422 || status == 429) &&
	    strstr(out.s + head, "name=\"_csrf\"") != NULL)
		store(join(folder, "/form", ""), out.s + head, out.n - head);
	printf("status=%d location='", status);
	for (const char *p = location; *p != '\0'; p++)
		if (*p == '\'')
			fputs("'\\''", stdout);
		else
			putchar(*p);
	puts("'");
	return 0;
}

static int
field(const char *name, const char *page)
{
	static const struct { const char *from; char to; } marks[] = {
		{ "&amp;", '&' }, { "&quot;", '"' }, { "&lt;", '<' },
	};
	char *start = join("name=\"", name, "\" value=\""), *last = NULL;
	struct text t = load(page);

	for (char *p = t.s; (p = strstr(p, start)) != NULL;)
		last = p += strlen(start);
	if (last == NULL)
		return 0;
	last[strcspn(last, "\"")] = '\0';
	for (char *p = last; *p != '\0'; p++) {
		for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
			if (strncmp(p, marks[i].from,
			    strlen(marks[i].from)) == 0) {
				putchar(marks[i].to);
				p += strlen(marks[i].from);
				i = (size_t)-1;
			}
		if (*p == '\0')
			break;
		putchar(*p);
	}
	putchar('\n');
	return 0;
}

int
main(int argc, char **argv)
{
	if (argc >= 9 && strcmp(argv[1], "run") == 0)
		return request(argv + 2, argc - 2);
	if (argc == 4 && strcmp(argv[1], "field") == 0)
		return field(argv[2], argv[3]);
	fputs("usage: minta run|field ...\n", stderr);
	return 2;
}
