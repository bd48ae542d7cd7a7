/* saran.c - hints on how results are worded, and examples of good ones */
#include <string.h>

#include "find.h"
#include "office.h"
#include "periksa_rhk.h"
#include "rhk.h"
#include "saran.h"
#include "skp.h"
#include "text.h"
#include "wait.h"

/* EXAMINED: plans of the unit looked into for an example. */
enum { HINTS = 30, COLLEAGUES = 60, EXAMPLES = 3, EXAMINED = 40 };

/* What the others rated by the same leader plan in this year. */
static Rhk **
colleagues(struct req *rq, const struct plan *p)
{
	const Pegawai *rater = plan_penilai(rq, p);
	Pegawai **who = rater == NULL ? NULL :
	    bawahan_on(rq->store, rater, rq->today);
	size_t n = 0, room = 64;
	Rhk **all = arena_array(rq->arena, room + 1, sizeof *all);

	for (size_t k = 0; who != NULL && who[k] != NULL && k < COLLEAGUES;
	    k++) {
		Rhk **r = who[k]->pegawai == p->skp->pegawai ? NULL :
		    rhk_offered(rq->store, who[k]->pegawai, p->skp->tahun);

		for (; r != NULL && *r != NULL; r++) {
			if (n == room) {
				Rhk **more = arena_array(rq->arena,
				    2 * room + 1, sizeof *more);

				memcpy(more, all, n * sizeof *all);
				all = more;
				room *= 2;
			}
			all[n++] = *r;
		}
	}
	all[n] = NULL;
	return all;
}

static size_t
find_hints(struct req *rq, const struct plan *p, const Rhk *rhk,
    Rhk *const *others, struct hint v[HINTS])
{
	struct rumusan words;
	const char *why;

	if (!rumusan_read(rq->arena, aturan_on(rq->store, "rumusan", rq->today),
	    &words, &why))
		return 0;
	return rumusan_check(rq->arena, &words, rhk, p->skp->pendekatan, others,
	    v, HINTS);
}

static const char *
key_of(struct req *rq, const Rhk *rhk, const struct hint *h)
{
	return arena_printf(rq->arena, "%s:%s:%s", h->code, h->word,
	    h->indicator > 0 ? rhk->indikator[h->indicator - 1]->id : "");
}

static bool
put_aside(const Rhk *rhk, const char *key)
{
	for (size_t i = 0; i < rhk->n_abaikan; i++)
		if (strcmp(rhk->abaikan[i], key) == 0)
			return true;
	return false;
}

static bool
ticked(struct req *rq, const char *key)
{
	const char *one;

	for (size_t i = 0; (one = form_nth(rq, "abaikan", i)) != NULL; i++)
		if (strcmp(one, key) == 0)
			return true;
	return false;
}

static void
fill(struct req *rq, struct row *row, const Rhk *rhk, const struct hint *h)
{
	row_text(rq, row, "kode", "%s", h->code);
	row_text(rq, row, "kata", "%s", h->word);
	row_text(rq, row, "kunci", "%s", key_of(rq, rhk, h));
	if (h->indicator > 0)
		row_text(rq, row, "indikator", "%s",
		    rhk->indikator[h->indicator - 1]->teks);
}

void
saran_show(struct req *rq, const struct plan *p, const Rhk *rhk, bool sent)
{
	struct hint v[HINTS];
	size_t n = find_hints(rq, p, rhk, colleagues(rq, p), v);

	for (size_t i = 0; i < n; i++) {
		struct row *row = show_row(rq, "Saran");
		const char *key = key_of(rq, rhk, &v[i]);

		fill(rq, row, rhk, &v[i]);
		row_flag(rq, row, "abai", sent ? ticked(rq, key) :
		    put_aside(rhk, key));
	}
}

void
saran_show_plan(struct req *rq, const struct plan *p, bool twins)
{
	Rhk **others;
	size_t all = 0;

	if (!skp_open(p->skp) && p->skp->status != STATUS_SKP__DIAJUKAN)
		return;
	others = twins ? colleagues(rq, p) : NULL;
	for (Rhk **r = p->rhk; *r != NULL; r++) {
		struct hint v[HINTS];
		size_t n = find_hints(rq, p, *r, others, v);
		struct row *row = NULL;

		for (size_t i = 0; i < n; i++) {
			if (put_aside(*r, key_of(rq, *r, &v[i])))
				continue;
			if (row == NULL) {
				row = show_row(rq, "SaranList");
				row_text(rq, row, "id", "%s", (*r)->id);
				row_text(rq, row, "teks", "%s", (*r)->teks);
			}
			fill(rq, row_row(rq, row, "butir"), *r, &v[i]);
			all++;
		}
	}
	show_text(rq, "SaranJumlah", "%zu", all);
}

void
saran_read(struct req *rq, const struct plan *p, Rhk *rhk)
{
	struct hint v[HINTS];
	size_t n = find_hints(rq, p, rhk, colleagues(rq, p), v), kept = 0;
	const char **keys = arena_array(rq->arena, HINTS + 1, sizeof *keys);

	for (size_t i = 0; i < n; i++) {
		const char *key = key_of(rq, rhk, &v[i]);

		if (ticked(rq, key))
			keys[kept++] = key;
	}
	rhk->abaikan = keys;
	rhk->n_abaikan = kept;
}

bool
saran_ignore(struct req *rq, const struct plan *p, Rhk *rhk, const char *key)
{
	struct hint v[HINTS];
	size_t n = find_hints(rq, p, rhk, colleagues(rq, p), v);
	const char **kept;

	if (put_aside(rhk, key) || rhk->n_abaikan >= HINTS)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (strcmp(key_of(rq, rhk, &v[i]), key) != 0)
			continue;
		kept = arena_array(rq->arena, rhk->n_abaikan + 1, sizeof *kept);
		for (size_t k = 0; k < rhk->n_abaikan; k++)
			kept[k] = rhk->abaikan[k];
		kept[rhk->n_abaikan++] = arena_copy(rq->arena, key,
		    strlen(key));
		rhk->abaikan = kept;
		return true;
	}
	return false;
}

/* ---------------------------------------------------------------- examples */

static void
show_example(struct req *rq, const Rhk *rhk)
{
	struct row *row = show_row(rq, "Contoh");

	row_text(rq, row, "teks", "%s", rhk->teks);
	for (size_t i = 0; i < rhk->n_indikator; i++) {
		struct row *one = row_row(rq, row, "indikator");

		row_text(rq, one, "teks", "%s", rhk->indikator[i]->teks);
		row_text(rq, one, "target", "%s",
		    target_text(rq->arena, rhk->indikator[i]));
	}
}

/* One result of each approved plan is enough. */
static size_t
examples_of(struct req *rq, const struct plan *p, unsigned year, size_t n)
{
	Skp **all = skp_in_unit(rq->store, year, p->skp->unit);

	for (int i = 0; *all != NULL && n < EXAMPLES && i < EXAMINED;
	    all++, i++) {
		Rhk **r;

		if ((*all)->status < STATUS_SKP__DISETUJUI ||
		    (*all)->status == STATUS_SKP__BATAL ||
		    (*all)->pegawai == p->skp->pegawai ||
		    !text_same((*all)->jabatan, p->skp->jabatan))
			continue;
		r = rhk_of(rq->store, (*all)->id);
		if (*r != NULL) {
			show_example(rq, *r);
			n++;
		}
	}
	return n;
}

void
saran_show_examples(struct req *rq, const struct plan *p)
{
	size_t n = examples_of(rq, p, p->skp->tahun, 0);

	examples_of(rq, p, p->skp->tahun - 1, n);
}
