/* surat.c - the worker sends mail: only that there is news, and where */
#include <sys/wait.h>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "clock.h"
#include "find.h"
#include "kerja.h"
#include "log.h"
#include "web.h"

enum { AT_ONCE = 50, TRIES = 5 };

struct post {
	struct key	 key[AT_ONCE];
	size_t		 n, at;
	char		 to[256];	/* "" when it cannot be sent */
	char		 agency[256];
	bool		 sent;
};

static bool
collect(void *ctx, const struct key *key, ProtobufCMessage *m)
{
	struct post *w = ctx;
	const Surat *x = (const Surat *)m;

	if (x->terkirim == 0 && x->percobaan < TRIES)
		w->key[w->n++] = *key;
	return w->n < AT_ONCE;
}

/* IN-10: one address, nothing that could end a header or name a program's
 * option. */
static bool
sendable(const char *t)
{
	const char *at = strchr(t, '@');

	return at != NULL && at != t && at[1] != '\0' && t[0] != '-' &&
	    strchr(at + 1, '@') == NULL && strlen(t) < 200 &&
	    strspn(t, "0123456789abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ@.!#$%&'*+-/=?^_`{|}~") == strlen(t);
}

/* One try is counted before anything goes out: a killed worker does not send
 * the same for ever. */
static bool
claim(struct store *s, void *ctx)
{
	struct post *w = ctx;
	Surat *x = store_get(s, T_SURAT, &w->key[w->at], true);
	const Pegawai *p;

	w->to[0] = '\0';
	if (x == NULL || x->terkirim != 0)
		return false;
	x->percobaan++;
	store_act(s, "surat/kirim", "pekerja");
	store_put(s, T_SURAT, &x->base);
	p = pegawai_get(s, x->pegawai, false);
	if (p != NULL && sendable(p->surel))
		snprintf(w->to, sizeof w->to, "%s", p->surel);
	snprintf(w->agency, sizeof w->agency, "%s",
	    pengaturan_get(s, false)->instansi);
	return true;
}

static bool
sent(struct store *s, void *ctx)
{
	struct post *w = ctx;
	Surat *x = store_get(s, T_SURAT, &w->key[w->at], true);

	if (x == NULL)
		return false;
	x->terkirim = clock_ms();
	store_act(s, "surat/terkirim", "pekerja");
	store_put(s, T_SURAT, &x->base);
	return true;
}

/* No names, no contents: a mail box is read by more than its owner. */
static void
write_mail(int fd, const struct post *w)
{
	const struct conf *conf = conf_read();
	char text[2048];
	int n = snprintf(text, sizeof text,
	    "From: %s\nTo: %s\nSubject: Pemberitahuan baru di Kinerja\n"
	    "MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n"
	    "Content-Transfer-Encoding: 8bit\nAuto-Submitted: auto-generated\n"
	    "\nAda pemberitahuan baru untuk Anda di Kinerja, %s.\n"
	    "Masuk untuk membacanya:\n\n%s/cgi-bin/beranda\n",
	    conf->mail_from, w->to, w->agency, conf->origins[0]);

	for (ssize_t at = 0, k; at < n && n < (int)sizeof text; at += k)
		if ((k = write(fd, text + at, (size_t)(n - at))) <= 0)
			return;
}

/* SMTP is the mailer's; here is one program, its argument list fixed (IN-3). */
static bool
deliver(const struct post *w)
{
	char program[4096], to[256];
	char minus_i[] = "-i", end[] = "--";
	char *argv[] = { program, minus_i, end, to, NULL };
	char *environ_none[] = { NULL };
	posix_spawn_file_actions_t files;
	int fd[2], status = -1;
	pid_t pid;

	snprintf(program, sizeof program, "%s", conf_read()->sendmail);
	snprintf(to, sizeof to, "%s", w->to);
	if (pipe2(fd, O_CLOEXEC) < 0)
		return false;
	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_adddup2(&files, fd[0], STDIN_FILENO);
	if (posix_spawn(&pid, program, &files, NULL, argv, environ_none) != 0)
		pid = -1;
	posix_spawn_file_actions_destroy(&files);
	close(fd[0]);
	if (pid > 0)
		write_mail(fd[1], w);
	close(fd[1]);
	if (pid < 0 || waitpid(pid, &status, 0) < 0)
		return false;
	return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

unsigned
kerja_mail(struct store *s)
{
	const struct conf *conf = conf_read();
	struct post w = { .n = 0 };
	unsigned n = 0;

	if (conf->sendmail[0] == '\0' || !sendable(conf->mail_from) ||
	    store_walk(s, T_SURAT, collect, &w) != STORE_DONE)
		return 0;
	signal(SIGPIPE, SIG_IGN);
	for (w.at = 0; w.at < w.n && !kerja_ending(); w.at++) {
		if (!cli_run(s, ACTOR_WORKER, true, claim, &w))
			continue;
		if (w.to[0] == '\0' || !deliver(&w)) {
			log_event("surat-gagal", NULL);
			continue;
		}
		if (cli_run(s, ACTOR_WORKER, true, sent, &w))
			n++;
	}
	return n;
}
