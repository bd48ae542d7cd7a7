/* kredit.c - a person's angka kredit, each month counted once (rules.md 2.3) */
#include <string.h>

#include "kredit.h"
#include "penilaian.h"

/* ------------------------------------------------------------- what is known */

/* One part with where it came from. */
struct piece {
	struct credit_part part;
	const Penilaian	*nilai;
	const Pak	*pak;
	const Pak__Baris *baris;	/* frozen */
	bool		 inside;	/* wholly within a balance */
};

struct work {
	struct arena	*arena;
	const struct credit_rule *rule;
	const struct kredit_in *in;
	struct kredit_book *book;
	struct piece	*piece;
	size_t		 n, room, rows_room;
	date_t		 opened[JENJANGS + 1];	/* day of the balance */
};

static struct kredit_row *
row_new(struct work *w)
{
	struct kredit_book *b = w->book;

	if (b->n == w->rows_room) {
		size_t room = w->rows_room == 0 ? 32 : w->rows_room * 2;
		struct kredit_row *v = arena_array(w->arena, room, sizeof *v);

		if (b->n > 0)
			memcpy(v, b->row, b->n * sizeof *v);
		b->row = v;
		w->rows_room = room;
	}
	return &b->row[b->n++];
}

static struct piece *
piece_new(struct work *w)
{
	if (w->n == w->room) {
		size_t room = w->room == 0 ? 32 : w->room * 2;
		struct piece *v = arena_array(w->arena, room, sizeof *v);

		if (w->n > 0)
			memcpy(v, w->piece, w->n * sizeof *v);
		w->piece = v;
		w->room = room;
	}
	return &w->piece[w->n++];
}

/* The last PAK in force of a jenjang holds all that was counted in it. */
static const Pak *
pak_of_jenjang(const struct kredit_in *in, int jenjang)
{
	const Pak *last = NULL;

	for (Pak **p = in->pak; *p != NULL; p++)
		if ((*p)->status == PAK__STATUS__TERBIT &&
		    (int)(*p)->jenjang == jenjang)
			last = *p;
	return last;
}

const Penilaian *
kredit_nilai(const struct kredit_in *in, const char *id)
{
	for (Penilaian **p = in->nilai; *p != NULL; p++)
		if (strcmp((*p)->id, id) == 0)
			return *p;
	return NULL;
}

static const Pak__Baris *
baris_of_saldo(const Pak *pak, const char *id)
{
	for (size_t i = 0; pak != NULL && i < pak->n_baris; i++)
		if (strcmp(pak->baris[i]->saldo, id) == 0)
			return pak->baris[i];
	return NULL;
}

/* ---------------------------------------------------------------- balances */

static void
count_balances(struct work *w)
{
	for (Saldo **s = w->in->saldo; *s != NULL; s++) {
		const Pak *pak = pak_of_jenjang(w->in, (int)(*s)->jenjang);
		const Pak__Baris *old = baris_of_saldo(pak, (*s)->id);
		struct kredit_row *r;

		if (!kredit_counts((*s)->jenis))
			continue;
		r = row_new(w);
		*r = (struct kredit_row){ .saldo = *s,
		    .jenjang = (int)(*s)->jenjang, .to = (*s)->tanggal,
		    .milli = (*s)->nilai };
		if (old != NULL) {
			r->pak = pak;
			r->differs = old->nilai != (*s)->nilai;
			r->milli = old->nilai;
		}
		if (r->jenjang >= 1 && r->jenjang <= JENJANGS &&
		    (*s)->jenis <= SALDO__JENIS__INTEGRASI &&
		    (*s)->tanggal > w->opened[r->jenjang])
			w->opened[r->jenjang] = (*s)->tanggal;
	}
}

/* ----------------------------------------------------------------- ratings */

/* What the PAK in force froze, as it was issued. */
static void
add_frozen(struct work *w)
{
	for (int j = 1; j <= JENJANGS; j++) {
		const Pak *pak = pak_of_jenjang(w->in, j);

		for (size_t i = 0; pak != NULL && i < pak->n_baris; i++) {
			const Pak__Baris *b = pak->baris[i];
			struct piece *p;

			if (b->penilaian[0] == '\0')
				continue;
			p = piece_new(w);
			*p = (struct piece){ .pak = pak, .baris = b,
			    .nilai = kredit_nilai(w->in, b->penilaian) };
			p->part = (struct credit_part){ .from = b->mulai,
			    .to = b->selesai, .jenjang = j,
			    .predikat = (int)b->predikat, .frozen = true };
		}
	}
}

/* The first month that is not the balance's; its own month it holds whole. */
static date_t
after_balance(date_t day)
{
	date_t next = date_add(day, 1);

	if (date_day(next) == 1)
		return next;
	return date_month(next) == 12 ? date_make(date_year(next) + 1, 1, 1) :
	    date_make(date_year(next), date_month(next) + 1, 1);
}

static void
add_piece(struct work *w, const Penilaian *n, date_t from, date_t to,
    int jenjang)
{
	struct piece *p = piece_new(w);
	date_t opened = w->opened[jenjang];

	*p = (struct piece){ .nilai = n };
	if (opened != 0 && from < after_balance(opened)) {
		p->inside = to < after_balance(opened);
		if (!p->inside)
			from = after_balance(opened);
	}
	p->part = (struct credit_part){ .from = from, .to = to,
	    .jenjang = jenjang, .predikat = (int)n->predikat,
	    .yearly = n->jenis != PENILAIAN__JENIS__PERIODIK };
}

/* Its days by the jenjang of the post held in them; posts that follow each
 * other in the same jenjang are one (R-AK-16). */
static void
cut(struct work *w, const Penilaian *n)
{
	const Pegawai *p = w->in->orang;
	date_t from = 0, to = 0;
	int jenjang = 0;

	for (size_t i = 0; i < p->n_tugas; i++) {
		const Tugas *t = p->tugas[i];
		date_t a = t->mulai > n->mulai ? t->mulai : n->mulai;
		date_t z = t->selesai != 0 && t->selesai < n->selesai ?
		    t->selesai : n->selesai;

		if (t->penugasan != PENUGASAN__DEFINITIF || z < a ||
		    t->jenis != JENIS_JABATAN__FUNGSIONAL ||
		    t->jenjang < 1 || (int)t->jenjang > JENJANGS)
			continue;
		if (jenjang == (int)t->jenjang && a <= date_add(to, 1)) {
			to = z > to ? z : to;
			continue;
		}
		if (jenjang != 0)
			add_piece(w, n, from, to, jenjang);
		from = a;
		to = z;
		jenjang = (int)t->jenjang;
	}
	if (jenjang != 0)
		add_piece(w, n, from, to, jenjang);
}

static void
put_row(struct work *w, const struct piece *p, date_t from, date_t to,
    int months, enum kredit_note note)
{
	struct kredit_row *r = row_new(w);

	*r = (struct kredit_row){ .nilai = p->nilai, .pak = p->pak,
	    .from = from, .to = to, .jenjang = p->part.jenjang,
	    .predikat = p->part.predikat, .months = months, .note = note };
	r->reckoned = p->nilai != NULL && p->nilai->n_lama > 0;
	if (months == 0)
		return;
	if (p->baris != NULL) {
		r->milli = p->baris->nilai;
		r->differs = p->nilai == NULL ||
		    p->nilai->predikat != p->baris->predikat;
	} else {
		(void)credit(w->rule, r->jenjang, r->predikat, months,
		    &r->milli);
	}
}

static bool
frozen_too(const struct work *w, const Penilaian *n)
{
	for (size_t i = 0; i < w->n; i++)
		if (w->piece[i].baris != NULL && w->piece[i].nilai == n)
			return true;
	return false;
}

/* The runs of months a part was given, a row each. */
static void
put_runs(struct work *w, const struct piece *p)
{
	int year = date_year(p->part.from);

	if (p->part.months == 0) {
		if (p->baris == NULL && !frozen_too(w, p->nilai))
			put_row(w, p, p->part.from, p->part.to, 0, KR_YIELDED);
		return;
	}
	for (int m = 1; m <= 12; m++) {
		int first = m;

		while (m <= 12 && (p->part.months >> (m - 1) & 1) != 0)
			m++;
		if (m > first)
			put_row(w, p, date_make(year, first, 1),
			    m > 12 ? date_make(year, 12, 31) :
			    date_add(date_make(year, m, 1), -1), m - first,
			    KR_COUNTED);
	}
}

/* All parts of one year against each other. */
static void
count_year(struct work *w, int year)
{
	struct credit_part *v = arena_array(w->arena, w->n + 1, sizeof *v);
	size_t n = 0;

	for (size_t i = 0; i < w->n; i++)
		if (date_year(w->piece[i].part.from) == year &&
		    !w->piece[i].inside)
			v[n++] = w->piece[i].part;
	credit_spread(w->rule, v, n);
	n = 0;
	for (size_t i = 0; i < w->n; i++) {
		struct piece *p = &w->piece[i];

		if (date_year(p->part.from) != year)
			continue;
		if (p->inside) {
			put_row(w, p, p->part.from, p->part.to, 0, KR_BALANCE);
			continue;
		}
		p->part = v[n++];
		put_runs(w, p);
	}
}

/* ----------------------------------------------------------------- the sum */

static bool
before(const struct kredit_row *a, const struct kredit_row *b)
{
	date_t x = a->saldo != NULL ? a->to : a->from;
	date_t y = b->saldo != NULL ? b->to : b->from;

	if ((a->saldo != NULL) != (b->saldo != NULL))
		return a->saldo != NULL;
	return x < y;
}

static void
sort_rows(struct kredit_book *b)
{
	for (size_t i = 1; i < b->n; i++) {
		struct kredit_row r = b->row[i];
		size_t k = i;

		for (; k > 0 && before(&r, &b->row[k - 1]); k--)
			b->row[k] = b->row[k - 1];
		b->row[k] = r;
	}
}

static void
sum_up(struct work *w)
{
	struct kredit_book *b = w->book;

	for (size_t i = 0; i < b->n; i++) {
		struct kredit_row *r = &b->row[i];

		if (r->note == KR_COUNTED && r->jenjang != b->jenjang)
			r->note = KR_JENJANG;
		if (r->note != KR_COUNTED)
			continue;
		b->total += r->milli;
		b->stale |= r->differs && r->pak == b->pak;
		if (r->saldo != NULL)
			continue;
		if (b->from == 0 || r->from < b->from)
			b->from = r->from;
		if (r->to > b->to)
			b->to = r->to;
	}
	b->ranked = credit_stand(w->rule, b->jenjang, b->golongan, b->total,
	    &b->stand);
}

void
kredit_count(struct arena *arena, const struct credit_rule *rule,
    const struct kredit_in *in, struct kredit_book *b)
{
	struct work w = { .arena = arena, .rule = rule, .in = in, .book = b };
	int first = 9999, last = 0;

	*b = (struct kredit_book){ .hak = kredit_hak(in->orang, in->today),
	    .golongan = in->orang->golongan };
	if (b->hak != KREDIT_ADA)
		return;
	b->jenjang = (int)kredit_post(in->orang, in->today)->jenjang;
	b->pak = pak_of_jenjang(in, b->jenjang);
	count_balances(&w);
	add_frozen(&w);
	for (Penilaian **n = in->nilai; *n != NULL; n++)
		if (penilaian_decided(*n))
			cut(&w, *n);
	for (size_t i = 0; i < w.n; i++) {
		int y = date_year(w.piece[i].part.from);

		first = y < first ? y : first;
		last = y > last ? y : last;
	}
	for (int y = first; y <= last; y++)
		count_year(&w, y);
	sort_rows(b);
	sum_up(&w);
}
