/* sapu.c - the worker sweeps: sessions, drafts, nonces, temporary files */
#include <sys/stat.h>

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "clock.h"
#include "find.h"
#include "kerja.h"
#include "sesi.h"
#include "web.h"

enum { AT_ONCE = 200 };
#define HOURS(n) ((int64_t)(n) * 3600 * 1000)

struct sweep {
	enum table	 table;
	bool		 (*old)(const ProtobufCMessage *, int64_t now);
	int64_t		 now;
	struct key	 key[AT_ONCE];
	size_t		 n;
};

/* An expired one keeps owner and token for a day: what was typed is kept as a
 * draft (architecture 19). */
static bool
old_session(const ProtobufCMessage *m, int64_t now)
{
	const Sesi *s = (const Sesi *)m;

	return s->diakhiri != 0 ? now - s->diakhiri > HOURS(24) :
	    now - s->dibuat > SESI_LONGEST_MS + HOURS(24);
}

static bool
old_draft(const ProtobufCMessage *m, int64_t now)
{
	return now - ((const Draf *)m)->waktu > HOURS(7 * 24);
}

static bool
old_replay(const ProtobufCMessage *m, int64_t now)
{
	return now - ((const Ulang *)m)->waktu > HOURS(7 * 24);
}

static bool
old_throttle(const ProtobufCMessage *m, int64_t now)
{
	const Jeda *j = (const Jeda *)m;

	return now - j->sejak > HOURS(48) && now > j->tahan_sampai;
}

/* Mail that went out long ago; the notice stays. */
static bool
old_mail(const ProtobufCMessage *m, int64_t now)
{
	const Surat *s = (const Surat *)m;

	return s->terkirim != 0 && now - s->terkirim > HOURS(30 * 24);
}

static bool
collect(void *ctx, const struct key *key, ProtobufCMessage *m)
{
	struct sweep *w = ctx;

	if (w->old(m, w->now))
		w->key[w->n++] = *key;
	return w->n < AT_ONCE;
}

/* Looks again, now holding: it may have come to life in between. */
static bool
drop(struct store *s, void *ctx)
{
	struct sweep *w = ctx;

	store_act(s, "sapu", "pekerja");
	for (size_t i = 0; i < w->n; i++) {
		ProtobufCMessage *m = store_get(s, w->table, &w->key[i], true);

		if (m != NULL && w->old(m, w->now))
			store_drop(s, w->table, m);
	}
	return true;
}

/* Files of a folder that nobody touched for so many hours. */
static void
sweep_folder(const char *folder, int hours)
{
	char path[4096];
	struct dirent *e;
	struct stat st;
	DIR *d;

	snprintf(path, sizeof path, "%s/%s", conf_read()->data, folder);
	d = opendir(path);
	while (d != NULL && (e = readdir(d)) != NULL)
		if (e->d_name[0] != '.' && fstatat(dirfd(d), e->d_name, &st,
		    AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(st.st_mode) &&
		    time(NULL) - st.st_mtime > hours * 3600)
			unlinkat(dirfd(d), e->d_name, 0);
	if (d != NULL)
		closedir(d);
}

unsigned
kerja_sweep(struct store *s)
{
	static const struct {
		enum table	 table;
		bool		 (*old)(const ProtobufCMessage *, int64_t);
	} v[] = {
		{ T_SESI, old_session }, { T_DRAF, old_draft },
		{ T_ULANG, old_replay }, { T_JEDA, old_throttle },
		{ T_SURAT, old_mail },
	};
	unsigned swept = 0;

	for (size_t i = 0; i < sizeof v / sizeof v[0]; i++) {
		struct sweep w;

		do {
			w = (struct sweep){ .table = v[i].table,
			    .old = v[i].old, .now = clock_ms() };
			if (store_walk(s, w.table, collect, &w) !=
			    STORE_DONE || (w.n > 0 && !cli_run(s,
			    ACTOR_WORKER, true, drop, &w)))
				return swept;
			swept += (unsigned)w.n;
		} while (w.n == AT_ONCE && !kerja_ending());
	}
	/* Uploads that were never kept, and what a killed program left. */
	sweep_folder("tmp", 24);
	/* Printed units: whoever needs one later prints it again. */
	sweep_folder("hasil", 7 * 24);
	return swept;
}
