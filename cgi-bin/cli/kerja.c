/* kerja.c - the one background worker: imports, offices, prints, mail, sweeping */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "authz.h"
#include "clock.h"
#include "find.h"
#include "impor.h"
#include "kerja.h"
#include "web.h"

static volatile sig_atomic_t ending;

static void
on_end(int signo)
{
	(void)signo;
	ending = 1;
}

bool
kerja_ending(void)
{
	return ending != 0;
}

/* ----------------------------------------------------------------- imports */

struct waiting { Pekerjaan *job; struct arena *arena; bool refused; };

static void
keep_notes(struct waiting *w, const Pekerjaan *from)
{
	struct arena *a = w->arena;
	Pekerjaan__Catatan **v = arena_array(a, from->n_catatan + 1, sizeof *v);

	for (size_t i = 0; i < from->n_catatan; i++) {
		v[i] = arena_get(a, sizeof *v[i]);
		*v[i] = *from->catatan[i];
		v[i]->kode = arena_text(a, v[i]->kode);
		v[i]->nomor = arena_text(a, v[i]->nomor);
		v[i]->nama = arena_text(a, v[i]->nama);
		v[i]->nilai = arena_text(a, v[i]->nilai);
	}
	w->job->catatan = v;
}

/* The oldest one from the web; those by hand have no stored file. */
static bool
find_job(struct store *s, void *ctx)
{
	struct waiting *w = ctx;
	Pekerjaan **v = pekerjaan_all(s, 0), *found = NULL;

	for (size_t i = 0; v[i] != NULL; i++)
		if (v[i]->berkas[0] != '\0' &&
		    v[i]->jenis != PEKERJAAN__JENIS__CETAK_UNIT &&
		    (v[i]->status == PEKERJAAN__STATUS__ANTRE ||
		    v[i]->status == PEKERJAAN__STATUS__BERJALAN))
			found = v[i];
	w->job = NULL;
	if (found == NULL)
		return true;
	/* Outlives the section. */
	w->job = arena_get(w->arena, sizeof *w->job);
	*w->job = *found;
	w->job->id = arena_text(w->arena, found->id);
	w->job->berkas = arena_text(w->arena, found->berkas);
	w->job->nama_berkas = arena_text(w->arena, found->nama_berkas);
	w->job->jumlah = "";
	w->job->sebab = "";
	keep_notes(w, found);
	return true;
}

/* Rights are those of the moment it runs: who has lost the role since, or whose
 * account is closed, changes nothing any more (AZ-5). */
static bool
still_admin(struct store *s, uint64_t pegawai)
{
	const Akun *akun = akun_get(s, pegawai, false);
	unsigned roles = 0;

	for (size_t i = 0; akun != NULL && i < akun->n_peran; i++)
		roles |= ROLE(akun->peran[i]->nama);
	return akun != NULL && akun->aktif && authz(IMPOR, 0, roles, -1);
}

/* A job nobody may have done is closed; its file changes nothing. */
static bool
judge_job(struct store *s, void *ctx)
{
	struct waiting *w = ctx;
	Pekerjaan *j = pekerjaan_get(s, w->job->id, true);

	w->refused = j == NULL || !still_admin(s, w->job->pegawai);
	if (j == NULL || !w->refused)
		return true;
	j->status = PEKERJAAN__STATUS__GAGAL;
	j->sebab = "yang meminta tidak lagi berwenang mengimpor";
	j->berakhir = clock_ms();
	store_act(s, "impor/tolak", "pekerja");
	store_put(s, T_PEKERJAAN, &j->base);
	return true;
}

/* Only below the data folder, whatever the record says. */
static bool
own_path(const char *path)
{
	return path[0] != '/' && strstr(path, "..") == NULL;
}

bool
kerja_import(struct store *s)
{
	struct waiting w = { .arena = arena_new() };
	struct import im = { .store = s, .stop = kerja_ending };
	enum import_end end = IMPORT_STOPPED;
	int lock = -1;

	if (cli_run(s, ACTOR_WORKER, false, find_job, &w) && w.job != NULL)
		lock = cli_lock("impor");
	if (lock >= 0 && (!cli_run(s, ACTOR_WORKER, true, judge_job, &w) ||
	    w.refused)) {
		/* Closed: the next one may follow at once. */
		end = w.refused ? IMPORT_DONE : IMPORT_STOPPED;
		close(lock);
		lock = -1;
	}
	if (lock >= 0) {
		im.job = *w.job;
		im.people = im.job.jenis == PEKERJAAN__JENIS__IMPOR_PEGAWAI;
		im.dry = im.job.uji;
		im.actor = im.job.pegawai;
		im.path = own_path(im.job.berkas) ? arena_printf(w.arena,
		    "%s/%s", conf_read()->data, im.job.berkas) : "/dev/null";
		/* A dry run counts from the first row again. */
		if (im.dry)
			im.job.selesai = im.job.ditambah = im.job.diubah =
			    im.job.tetap = 0;
		end = import_run(&im);
		import_free(&im);
		close(lock);
	}
	arena_drop(w.arena);
	return end != IMPORT_STOPPED;
}

/* -------------------------------------------------------------- the worker */

static bool
nothing(struct store *s, void *ctx)
{
	(void)s, (void)ctx;
	return true;
}

/* An idle system checkpoints, too: through the gate, once a minute. */
static void
checkpoint(struct store *s)
{
	cli_run(s, ACTOR_WORKER, true, nothing, NULL);
}

static void
work(struct store **s, bool once)
{
	int64_t mail = 0, sweep = 0, check = clock_ms(), follow = 0;
	date_t day = 0;
	const struct timespec pause = { .tv_sec = 1 };
	int zone = cli_zone(*s);

	while (!kerja_ending()) {
		int64_t now = clock_ms();

		while (!kerja_ending() && kerja_import(*s))
			follow = 0;
		while (!kerja_ending() && kerja_cetak(*s))
			;
		/* Each new day, after an import, and in case one was killed. */
		if (now - follow >= 60 * 60 * 1000 || day != cli_today(zone)) {
			kerja_waris(*s);
			kerja_nilai(*s);
			kerja_kirim(*s);
			follow = now;
			day = cli_today(zone);
		}
		if (now - mail >= 30 * 1000) {
			kerja_mail(*s);
			mail = now;
		}
		if (now - sweep >= 60 * 60 * 1000) {
			kerja_sweep(*s);
			kerja_snapshot(*s);
			sweep = now;
		}
		if (now - check >= 60 * 1000) {
			checkpoint(*s);
			check = now;
		}
		if (once)
			break;
		/* Recovered by another: old handles are of no use. */
		if (store_outdated(*s)) {
			store_free(*s);
			*s = store_new(conf_read()->data);
		}
		nanosleep(&pause, NULL);
	}
}

int
cmd_kerja(int argc, char **argv)
{
	struct sigaction act = { .sa_handler = on_end };
	bool once = argc == 2 && strcmp(argv[1], "--sekali") == 0;
	struct store *s;

	if (argc > 1 && !once)
		return say_usage("kerja");
	if ((s = cli_open()) == NULL)
		return REFUSED;
	if (cli_lock("kerja") < 0)
		return say_no("pekerja lain sudah berjalan untuk folder data "
		    "ini");
	sigemptyset(&act.sa_mask);
	sigaction(SIGTERM, &act, NULL);
	sigaction(SIGINT, &act, NULL);
	work(&s, once);
	store_free(s);
	return DONE;
}
