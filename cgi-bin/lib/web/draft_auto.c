/* draft_auto.c - what is kept of a form while somebody types (every 30 s) */
#include <stdarg.h>
#include <string.h>

#include "find.h"
#include "find_draf.h"
#include "id.h"
#include "inside.h"

/* "23.40" in the agency's zone. */
static const char *
clock_of(struct req *rq, int64_t when)
{
	int zone = rq->agency->zona != 0 ? rq->agency->zona : 420;
	int64_t minute = when / 60000 + zone;

	return arena_printf(rq->in->arena, "%02d.%02d",
	    (int)(minute / 60 % 24), (int)(minute % 60));
}

/* Is it of the form that was sent, or NULL: of some form on this page? */
static bool
is_of(struct req *rq, const Draf *d, const char *path)
{
	return strcmp(d->program, rq->program) == 0 &&
	    strcmp(d->alamat, draft_page(rq)) == 0 &&
	    (path == NULL || strcmp(d->jalur, path) == 0);
}

void
draft_forget(struct req *rq)
{
	Draf **all = draf_of(rq->store, rq->user->pegawai, true);

	for (; *all != NULL; all++)
		if (is_of(rq, *all, rq->path) &&
		    strcmp((*all)->id, rq->in->rest) != 0)
			store_drop(rq->store, T_DRAF, &(*all)->base);
}

static void
begin(struct req *rq, Draf *d)
{
	*d = (Draf)DRAF__INIT;
	d->id = id_new(rq->in->arena, rq->now);
	d->pegawai = rq->user->pegawai;
	d->program = rq->program;
	d->jalur = rq->path;
	d->alamat = draft_page(rq);
	d->waktu = rq->now;
	d->otomatis = true;
}

struct reply
draft_auto(struct req *rq)
{
	struct inside *in = rq->in;
	const char *nonce = form_first(&in->form, "_nonce"), *time;
	Draf d;

	begin(rq, &d);
	if (!nonce_valid(nonce) || !own_path(draft_url(rq, &d)))
		return refuse_why(400, "nonce");
	/* It was on its way while the form was carried out. */
	if (store_replay(rq->store, sent_once(rq, nonce)) != NULL)
		return file("", 0, "text/plain; charset=utf-8", NULL, false);
	if (!draft_take(rq, &d))
		return refuse(413);
	store_act(rq->store, "draf", "");
	draft_forget(rq);
	draft_room(rq, d.pegawai, true);
	store_put(rq->store, T_DRAF, &d.base);
	time = clock_of(rq, rq->now);
	return file(time, strlen(time), "text/plain; charset=utf-8", NULL,
	    false);
}

struct reply
draft_discard(struct req *rq)
{
	const char *id = form_first(&rq->in->form, "_buang");
	Draf *d = draf_get(rq->store, id, true);

	/* Twice is once. */
	if (d != NULL && d->pegawai == rq->user->pegawai && d->otomatis &&
	    strcmp(d->program, rq->program) == 0)
		store_drop(rq->store, T_DRAF, &d->base);
	return go(rq, "%s", draft_page(rq));
}

void
draft_offer(struct req *rq)
{
	struct inside *in = rq->in;
	Draf **all;

	if (in->method != GET || rq->user == NULL || in->restored)
		return;
	all = draf_of(rq->store, rq->user->pegawai, true);
	for (; *all != NULL; all++) {
		struct row *row;

		if (!is_of(rq, *all, NULL))
			continue;
		row = show_row(rq, "Page.otomatis");
		row_text(rq, row, "id", "%s", (*all)->id);
		row_text(rq, row, "jam", "%s", clock_of(rq, (*all)->waktu));
		row_text(rq, row, "waktu", "%s", instant_long(rq->arena,
		    (*all)->waktu, rq->agency->zona != 0 ? rq->agency->zona :
		    420));
		row_text(rq, row, "lanjut", "%s", draft_url(rq, *all));
		row_text(rq, row, "aksi", "/cgi-bin/%s%s", rq->program,
		    (*all)->jalur);
	}
}

const char *
form_rest(struct req *rq, ...)
{
	Draf__Isian *pairs[8];
	const char *name;
	va_list ap;
	Draf d;

	begin(rq, &d);
	d.isian = pairs;
	va_start(ap, rq);
	while (d.n_isian < 8 && (name = va_arg(ap, const char *)) != NULL) {
		Draf__Isian *one = arena_get(rq->in->arena, sizeof *one);

		*one = (Draf__Isian)DRAF__ISIAN__INIT;
		one->nama = name;
		one->nilai = va_arg(ap, const char *);
		pairs[d.n_isian++] = one;
	}
	va_end(ap);
	draft_room(rq, d.pegawai, true);
	store_put(rq->store, T_DRAF, &d.base);
	rq->in->rest = d.id;
	return arena_printf(rq->arena, "draf=%s", d.id);
}
