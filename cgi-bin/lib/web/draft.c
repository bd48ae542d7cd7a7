/* draft.c - what was typed when the session expired (architecture 19) */
#include <stdlib.h>
#include <string.h>

#include "find.h"
#include "id.h"
#include "inside.h"
#include "text.h"

struct filling {
	struct arena	*arena;
	Draf		*draf;
	size_t		 room;
};

/* A password is never kept, and a file is not: both must be given again. */
static void
keep_value(void *ctx, const struct field *f, const char *name,
    const struct value *v)
{
	struct filling *to = ctx;
	Draf *d = to->draf;

	if (f->kind == SECRET || f->kind == UPLOAD)
		return;
	for (; v != NULL; v = v->next) {
		Draf__Isian *one = arena_get(to->arena, sizeof *one);

		if (d->n_isian == to->room) {
			Draf__Isian **more = arena_array(to->arena,
			    2 * to->room, sizeof *more);

			memcpy(more, d->isian, to->room * sizeof *more);
			d->isian = more;
			to->room *= 2;
		}
		*one = (Draf__Isian)DRAF__ISIAN__INIT;
		one->nama = arena_text(to->arena, name);
		one->nilai = v->text;
		d->isian[d->n_isian++] = one;
	}
}

static const char *
without_draft(struct req *rq)
{
	return url_without(rq->in->arena, rq->in->url, "draf");
}

static const char *
with_draft(struct req *rq, const Draf *d)
{
	return arena_printf(rq->in->arena, "%s%cdraf=%s", d->alamat,
	    strchr(d->alamat, '?') != NULL ? '&' : '?', d->id);
}

struct reply
draft_keep(struct req *rq)
{
	struct inside *in = rq->in;
	Draf d = DRAF__INIT;
	struct filling to = { in->arena, &d, 16 };
	const char *rev = form_first(&in->form, "rev");

	d.id = id_new(in->arena, rq->now);
	d.pegawai = in->session->pegawai;
	d.program = rq->program;
	d.alamat = without_draft(rq);
	/* Its id must still fit behind it. */
	if (!own_path(with_draft(rq, &d)))
		d.alamat = arena_printf(in->arena, "/cgi-bin/%s", rq->program);
	d.nonce = form_first(&in->form, "_nonce");
	d.waktu = rq->now;
	d.isian = arena_array(in->arena, to.room, sizeof *d.isian);
	form_each(&in->form, keep_value, &to);
	/* With it a form that has become stale meanwhile is seen to be so. */
	if (*rev != '\0') {
		struct field f = { .name = "rev", .kind = WHOLE };
		struct value v = { NULL, rev };

		keep_value(&to, &f, "rev", &v);
	}
	store_actor(rq->store, d.pegawai);
	store_act(rq->store, "draf", "");
	store_put(rq->store, T_DRAF, &d.base);
	if (rq->user != NULL)
		return go(rq, "%s", with_draft(rq, &d));
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
	in->nonce = d->nonce;
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
		return with_draft(rq, d);
	/* Never back to a login page: it would only ask again. */
	if (own_path(to) && !text_starts(to, "/cgi-bin/login"))
		return to;
	return "/cgi-bin/beranda";
}
