/* diff.c - the difference of two texts, word by word */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "diff.h"

enum { CELLS = 300000 };	/* of one pair of texts: about 550 words each */

struct words {
	size_t		 n;
	struct word { const char *at; size_t len; } *v;
};

static const char blanks[] = " \t\n";

static struct words
split(struct arena *a, const char *text)
{
	struct words w = { .v = arena_array(a, strlen(text) / 2 + 1,
	    sizeof *w.v) };

	for (text += strspn(text, blanks); *text != '\0';
	    text += strspn(text, blanks)) {
		size_t len = strcspn(text, blanks);

		w.v[w.n++] = (struct word){ text, len };
		text += len;
	}
	return w;
}

static bool
same(const struct word *a, const struct word *b)
{
	return a->len == b->len && memcmp(a->at, b->at, a->len) == 0;
}

struct out {
	struct arena	*arena;
	struct diff_run	*runs;
	size_t		 n;
};

/* Words i to j as one run; a run of the same kind goes on. */
static void
put(struct out *o, int kind, const struct words *w, size_t from, size_t to)
{
	size_t room = 1, used = 0;
	char *text;

	if (from == to)
		return;
	for (size_t i = from; i < to; i++)
		room += w->v[i].len + 1;
	text = arena_get(o->arena, room);
	for (size_t i = from; i < to; i++) {
		if (i > from)
			text[used++] = ' ';
		memcpy(text + used, w->v[i].at, w->v[i].len);
		used += w->v[i].len;
	}
	o->runs[o->n].kind = kind == 0 ? DIFF_SAME : kind < 0 ? DIFF_OLD :
	    DIFF_NEW;
	o->runs[o->n++].text = text;
}

/* The words between the common head and tail. */
struct middle {
	const struct words *a, *b;
	size_t		 from, to_a, to_b;
	uint16_t	*length;	/* [i][j]: longest common part from there */
};

static uint16_t *
cell(const struct middle *m, size_t i, size_t j)
{
	return &m->length[(i - m->from) * (m->to_b - m->from + 1) +
	    (j - m->from)];
}

static void
measure(const struct middle *m)
{
	for (size_t i = m->to_a; i-- > m->from; )
		for (size_t j = m->to_b; j-- > m->from; ) {
			uint16_t down = *cell(m, i + 1, j);
			uint16_t right = *cell(m, i, j + 1);

			if (same(&m->a->v[i], &m->b->v[j]))
				*cell(m, i, j) = (uint16_t)(
				    *cell(m, i + 1, j + 1) + 1);
			else
				*cell(m, i, j) = down > right ? down : right;
		}
}

/* Walks the table; neighbours of one kind become one run. */
static void
walk(struct out *o, const struct middle *m)
{
	size_t i = m->from, j = m->from, old, new;

	while (i < m->to_a || j < m->to_b) {
		old = i;
		new = j;
		while (i < m->to_a && j < m->to_b &&
		    same(&m->a->v[i], &m->b->v[j])) {
			i++;
			j++;
		}
		put(o, 0, m->a, old, i);
		old = i;
		new = j;
		while ((i < m->to_a || j < m->to_b) && !(i < m->to_a &&
		    j < m->to_b && same(&m->a->v[i], &m->b->v[j]))) {
			if (j == m->to_b || (i < m->to_a &&
			    *cell(m, i + 1, j) >= *cell(m, i, j + 1)))
				i++;
			else
				j++;
		}
		put(o, -1, m->a, old, i);
		put(o, 1, m->b, new, j);
	}
}

size_t
diff_words(struct arena *arena, const char *old, const char *new,
    struct diff_run **runs, long *cells)
{
	struct words a = split(arena, old), b = split(arena, new);
	struct out o = { .arena = arena,
	    .runs = arena_array(arena, a.n + b.n + 3, sizeof *o.runs) };
	struct middle m = { .a = &a, .b = &b, .to_a = a.n, .to_b = b.n };
	size_t need;

	while (m.from < a.n && m.from < b.n && same(&a.v[m.from], &b.v[m.from]))
		m.from++;
	while (m.to_a > m.from && m.to_b > m.from &&
	    same(&a.v[m.to_a - 1], &b.v[m.to_b - 1])) {
		m.to_a--;
		m.to_b--;
	}
	put(&o, 0, &a, 0, m.from);
	need = (m.to_a - m.from + 1) * (m.to_b - m.from + 1);
	if (m.to_a > m.from && m.to_b > m.from && need <= CELLS &&
	    (long)need <= *cells) {
		*cells -= (long)need;
		m.length = arena_array(arena, need, sizeof *m.length);
		measure(&m);
		walk(&o, &m);
	} else {
		put(&o, -1, &a, m.from, m.to_a);
		put(&o, 1, &b, m.from, m.to_b);
	}
	put(&o, 0, &a, m.to_a, a.n);
	*runs = o.runs;
	return o.n;
}
