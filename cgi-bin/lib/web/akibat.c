/* akibat.c - what follows from a change of a person: shown first, then done */
#include <string.h>

#include "akibat.h"
#include "find.h"
#include "jabatan.h"
#include "office.h"
#include "warisan.h"

enum { STAFF = 200, NAMES = 60 };

static const char *const kinds[] = {
	[AKIBAT_KEDUDUKAN] = "KEDUDUKAN", [AKIBAT_JABATAN] = "JABATAN",
	[AKIBAT_TUTUP] = "TUTUP", [AKIBAT_PENDEK] = "PENDEK",
	[AKIBAT_DRAF] = "DRAF", [AKIBAT_WARIS] = "WARIS",
	[AKIBAT_ALIH] = "ALIH", [AKIBAT_TUNGGU] = "TUNGGU",
	[AKIBAT_PENILAI] = "PENILAI", [AKIBAT_TERTAHAN] = "TERTAHAN",
	[AKIBAT_LOWONG] = "LOWONG", [AKIBAT_PELAKSANA] = "PELAKSANA",
};

static const char *
words(struct req *rq, const struct akibat *x)
{
	const Unit__Versi *v;

	if (x->kind == AKIBAT_LOWONG || x->kind == AKIBAT_PELAKSANA) {
		v = unit_on(unit_get(rq->store, x->teks, false), rq->today);
		return v != NULL ? v->nama : "";
	}
	if (x->kind == AKIBAT_KEDUDUKAN)
		return kedudukan_label(rq->arena, aturan_on(rq->store,
		    "kedudukan", rq->today), x->teks);
	return x->teks;
}

/* Many people with the same new rater are one line with their names. */
static bool
grouped(const struct akibat *x)
{
	return x->kind == AKIBAT_TUNGGU || x->kind == AKIBAT_PENILAI;
}

static bool
same(const struct akibat *a, const struct akibat *b)
{
	return a->kind == b->kind && strcmp(a->teks, b->teks) == 0;
}

static void
show_group(struct req *rq, struct row *row, const struct warisan *w, size_t at)
{
	unsigned n = 0;

	for (size_t j = at; j < w->n; j++)
		if (same(&w->v[at], &w->v[j]) && n++ < NAMES)
			row_text(rq, row_row(rq, row, "Nama"), "nama", "%s",
			    w->v[j].orang->nama);
	row_text(rq, row, "n", "%u", n);
	if (n > NAMES)
		row_text(rq, row, "lain", "%u", n - NAMES);
}

void
akibat_show(struct req *rq, const struct warisan *w)
{
	for (size_t i = 0; i < w->n; i++) {
		const struct akibat *x = &w->v[i];
		struct row *row;
		size_t before = 0;

		while (grouped(x) && before < i && !same(&w->v[before], x))
			before++;
		if (grouped(x) && before < i)
			continue;	/* with the first of them */
		row = show_row(rq, "Akibat");
		row_text(rq, row, "jenis", "%s", kinds[x->kind]);
		row_text(rq, row, "teks", "%s", words(rq, x));
		row_date(rq, row, "hari", x->hari);
		if (x->orang != NULL)
			row_text(rq, row, "nama", "%s", x->orang->nama);
		if (grouped(x))
			show_group(rq, row, w, i);
		else
			row_text(rq, row, "n", "%u", x->n);
	}
}

/* What was sent, to be sent again. */
static void
show_sent(struct req *rq, const struct field *fields)
{
	for (; fields->name != NULL; fields++) {
		struct row *row;

		if (strcmp(fields->name, "yakin") == 0 ||
		    !form_has(rq, fields->name))
			continue;
		row = show_row(rq, "Isian");
		row_text(rq, row, "nama", "%s", fields->name);
		row_text(rq, row, "nilai", "%s", form_text(rq, fields->name));
	}
}

static struct warisan
begin(struct req *rq, date_t day)
{
	return (struct warisan){ .store = rq->store, .now = rq->now,
	    .day = day, .as = arena_printf(rq->arena,
	    "Sistem, atas catatan %s", rq->user->orang->nama) };
}

void
akibat_now(struct req *rq, uint64_t pegawai, size_t most)
{
	struct warisan w = begin(rq, rq->today);

	warisan_sekitar(&w, pegawai, most);
}

bool
akibat_first(struct req *rq, const Pegawai *p, date_t from,
    const struct field *fields, struct reply *reply)
{
	bool sure = form_tick(rq, "yakin");
	struct warisan w = begin(rq, from > rq->today ? from : rq->today);

	if (sure && from > rq->today)
		return false;
	warisan_sekitar(&w, p->pegawai, STAFF);
	if (sure || w.n == 0)
		return false;
	akibat_show(rq, &w);
	show(rq, "Pegawai", &p->base);
	show_date(rq, "Berlaku", w.day);
	show_flag(rq, "Kelak", from > rq->today);
	show_text(rq, "Rev", "%s", form_text(rq, "rev"));
	show_text(rq, "Ke", "/cgi-bin/%s%s", rq->program, rq->path);
	show_sent(rq, fields);
	*reply = page_trial("layout/dampak.cs");
	return true;
}
