/* dilihat.c - who looked at whose record, written after the answer */
#include <string.h>

#include "die.h"
#include "dilihat.h"
#include "find_nilai.h"
#include "id.h"
#include "inside.h"
#include "log.h"

enum { LOOK_BACK = 200 };

struct look {
	struct look	*next;
	Dilihat		 record;
};

void
seen(struct req *rq, uint64_t pegawai, const char *what, const char *acuan)
{
	struct inside *in = rq->in;
	struct look *l;

	if (!(in->house->program->writes & BIT(T_DILIHAT)))
		die("%s does not declare that it writes Dilihat", rq->program);
	if (rq->user == NULL || rq->user->pegawai == pegawai)
		return;
	/* The store's arena goes with the next section: all is copied. */
	l = arena_get(in->arena, sizeof *l);
	l->record = (Dilihat)DILIHAT__INIT;
	l->record.pegawai = pegawai;
	l->record.oleh = rq->user->pegawai;
	l->record.oleh_nama = arena_text(in->arena, rq->user->orang->nama);
	l->record.sebagai = arena_text(in->arena,
	    rq->user->office != NULL ? rq->user->office : "");
	l->record.apa = arena_text(in->arena, what);
	l->record.acuan = arena_text(in->arena, acuan);
	l->record.waktu = rq->now;
	l->next = in->looks;
	in->looks = l;
}

static bool
known(struct store *store, const Dilihat *new, int64_t since)
{
	Dilihat **d = dilihat_of(store, new->pegawai, LOOK_BACK);

	for (; *d != NULL && (*d)->waktu >= since; d++)
		if ((*d)->oleh == new->oleh &&
		    strcmp((*d)->apa, new->apa) == 0 &&
		    strcmp((*d)->acuan, new->acuan) == 0)
			return true;
	return false;
}

static bool
write_down(struct store *store, void *ctx)
{
	struct req *rq = ctx;
	const struct inside *in = rq->in;
	int64_t since = date_start(rq->today, in->zone);
	bool any = false;

	for (struct look *l = in->looks; l != NULL; l = l->next) {
		Dilihat d = l->record;

		if (known(store, &d, since))
			continue;
		d.id = id_new(in->arena, rq->now);
		store_put(store, T_DILIHAT, &d.base);
		any = true;
	}
	return any;
}

void
looks_keep(struct req *rq)
{
	const struct look *l = rq->in->looks;
	struct store_user who = {
		.program = rq->program, .writer = true, .now = rq->now,
		.reads = BIT(T_DILIHAT), .writes = BIT(T_DILIHAT),
		.request = rq->id, .network = rq->network,
	};

	if (l == NULL)
		return;
	who.actor = l->record.oleh;
	if (store_run(rq->store, &who, write_down, rq) == STORE_DONE)
		return;
	/* The log keeps what the store could not. */
	for (; l != NULL; l = l->next)
		log_event("dilihat", "apa", l->record.apa, "acuan",
		    l->record.acuan, NULL);
}
