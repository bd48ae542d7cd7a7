/* draft.c - what was typed when the session expired (architecture 19) */
#include <stdlib.h>
#include <string.h>

#include "find.h"
#include "find_draf.h"
#include "id.h"
#include "inside.h"
#include "text.h"

struct filling {
	struct arena	*arena;
	Draf		*draf;
	size_t		 room, bytes;
};

static void
add(struct filling *to, const char *name, const char *text)
{
	Draf__Isian *one = arena_get(to->arena, sizeof *one);
	Draf *d = to->draf;

	if (d->n_isian == to->room) {
		Draf__Isian **more = arena_array(to->arena, 2 * to->room + 16,
		    sizeof *more);

		if (d->n_isian > 0)
			memcpy(more, d->isian, d->n_isian * sizeof *more);
		d->isian = more;
		to->room = 2 * to->room + 16;
	}
	*one = (Draf__Isian)DRAF__ISIAN__INIT;
	one->nama = arena_text(to->arena, name);
	one->nilai = text;
	to->bytes += strlen(name) + strlen(text);
	d->isian[d->n_isian++] = one;
}

/* A password is never kept, and a file is not: both must be given again. */
static void
keep_value(void *ctx, const struct field *f, const char *name,
    const struct value *v)
{
	if (f->kind == SECRET || f->kind == UPLOAD)
		return;
	for (; v != NULL; v = v->next)
		add(ctx, name, v->text);
}

bool
draft_take(struct req *rq, Draf *d)
{
	struct inside *in = rq->in;
	struct filling to = { .arena = in->arena, .draf = d };
	const char *rev = form_first(&in->form, "rev");

	form_each(&in->form, keep_value, &to);
	/* With it a form that has become stale meanwhile is seen to be so. */
	if (*rev != '\0')
		add(&to, "rev", rev);
	return to.bytes <= DRAFT_BYTES;
}

const char *
draft_page(struct req *rq)
{
	struct inside *in = rq->in;
	const char *url = url_without(in->arena, in->url, "draf");

	url = url_without(in->arena, url, "pesan");
	return url_without(in->arena, url, "hasil");
}

const char *
draft_url(struct req *rq, const Draf *d)
{
	return arena_printf(rq->in->arena, "%s%cdraf=%s", d->alamat,
	    strchr(d->alamat, '?') != NULL ? '&' : '?', d->id);
}

void
draft_room(struct req *rq, uint64_t pegawai, bool automatic)
{
	Draf **all = draf_of(rq->store, pegawai, automatic);
	size_t n = 0;

	while (all[n] != NULL)
		n++;
	/* Keys are in the order of their making. */
	for (size_t i = 0; n >= DRAFTS_MAX; i++, n--)
		store_drop(rq->store, T_DRAF, &all[i]->base);
}

/* The draft of an earlier send of the same form: it is replaced. */
static void
drop_same(struct req *rq, const Draf *d)
{
	Draf **all = draf_of(rq->store, d->pegawai, false);

	for (; *all != NULL; all++)
		if (d->nonce[0] != '\0' && strcmp((*all)->nonce, d->nonce) == 0 &&
		    strcmp((*all)->program, d->program) == 0 &&
		    strcmp((*all)->jalur, d->jalur) == 0)
			store_drop(rq->store, T_DRAF, &(*all)->base);
}

struct reply
draft_keep(struct req *rq, const char *first)
{
	struct inside *in = rq->in;
	Draf d = DRAF__INIT;

	d.id = id_new(in->arena, rq->now);
	d.pegawai = in->session->pegawai;
	d.program = rq->program;
	d.jalur = rq->path;
	d.alamat = draft_page(rq);
	/* Its id must still fit behind it. */
	if (!own_path(draft_url(rq, &d)))
		d.alamat = arena_printf(in->arena, "/cgi-bin/%s", rq->program);
	d.nonce = form_first(&in->form, "_nonce");
	d.waktu = rq->now;
	if (!draft_take(rq, &d))
		return refuse_why(403, "sesi");
	store_actor(rq->store, d.pegawai);
	store_act(rq->store, "draf", "");
	drop_same(rq, &d);
	draft_room(rq, d.pegawai, false);
	store_put(rq->store, T_DRAF, &d.base);
	if (first != NULL)
		return go(rq, "%s?lanjut=%s", first, d.id);
	if (rq->user != NULL)
		return go(rq, "%s", draft_url(rq, &d));
	return go(rq, "/cgi-bin/login?lanjut=%s", d.id);
}

/* The draft, when it is one of this person and this program. */
static Draf *
own_draft(struct req *rq, const char *id, bool hold)
{
	Draf *d = id_valid(id) ? draf_get(rq->store, id, hold) : NULL;

	if (d == NULL || rq->user == NULL || d->pegawai != rq->user->pegawai ||
	    strcmp(d->program, rq->program) != 0)
		return NULL;
	return d;
}

void
draft_fill(struct req *rq)
{
	struct inside *in = rq->in;
	const char *id = form_first(&in->form, "draf");
	const Draf *d = own_draft(rq, id, false);
	const char *last = "";
	size_t n = 0;
	HDF *query;

	if (d == NULL)
		return;
	must(hdf_get_node(in->hdf, "Query", &query));
	for (size_t i = 0; i < d->n_isian; i++) {
		/* The names are those of a field table, kept by draft_keep(). */
		const char *name = d->isian[i]->nama;

		if (!name_valid(name, strlen(name)))
			continue;
		n = strcmp(name, last) == 0 ? n + 1 : 0;
		refill_put(query, name, n, d->isian[i]->nilai);
		last = name;
	}
	/* A kept one may still stand in another window, to be sent from there: a
	 * second send must not be taken for the first. */
	if (!d->otomatis)
		in->nonce = d->nonce;
	in->draft = d;
	in->restored = true;
}

void
draft_done(struct req *rq)
{
	struct inside *in = rq->in;
	Draf *d = own_draft(rq, url_value(in->arena, in->url, "draf"), true);

	/* Another form on the same page is not the one that was restored. */
	if (d != NULL && *d->nonce != '\0' &&
	    strcmp(d->nonce, form_first(&in->form, "_nonce")) == 0)
		store_drop(rq->store, T_DRAF, &d->base);
	draft_forget(rq);
}

const char *
form_restored(struct req *rq, const char *name)
{
	const Draf *d = rq->in->draft;

	for (size_t i = 0; d != NULL && i < d->n_isian; i++)
		if (strcmp(d->isian[i]->nama, name) == 0)
			return d->isian[i]->nilai;
	return "";
}

const char *
login_target(struct req *rq)
{
	struct inside *in = rq->in;
	uint64_t who = in->begun != 0 ? in->begun :
	    rq->user != NULL ? rq->user->pegawai : 0;
	const char *to = url_value(in->arena, in->url, "ke");
	const char *id = url_value(in->arena, in->url, "lanjut");
	const Draf *d = id_valid(id) ? draf_get(rq->store, id, false) : NULL;

	if (d != NULL && who != 0 && d->pegawai == who && own_path(d->alamat))
		return draft_url(rq, d);
	/* Never back to a login page: it would only ask again. */
	if (own_path(to) && !text_starts(to, "/cgi-bin/login"))
		return to;
	return "/cgi-bin/beranda";
}
