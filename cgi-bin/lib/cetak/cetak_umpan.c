/* cetak_umpan.c - feedback as documents print it: peers unnamed (ideas 26) */
#include <stdlib.h>
#include <string.h>

#include "cetak.h"
#include "find_umpan.h"

/* Fewer peers could be told apart. */
enum { PEERS = 3 };

static bool
by_peer(const Umpan *u)
{
	return u->sumber == UMPAN__SUMBER__REKAN ||
	    u->sumber == UMPAN__SUMBER__BAWAHAN;
}

/* Of this period: as it was said, else by the day it was given. */
static bool
of_period(const Umpan *u, const Periode *p, int zone, int64_t until)
{
	if (until != 0 && u->waktu > until)
		return false;
	return p->jenis == PERIODE__JENIS__AKHIR || (*u->periode != '\0' ?
	    strcmp(u->periode, p->id) == 0 :
	    date_within(date_of(u->waktu, zone), p->mulai, p->selesai));
}

static bool
about(const Umpan *u, const char *rhk, unsigned value)
{
	return strcmp(u->rhk, rhk) == 0 && u->perilaku == value;
}

/* Different people of one kind who said something about this. */
static size_t
speakers(Umpan *const *all, const Umpan *like, const Periode *p, int zone,
    int64_t until)
{
	uint64_t who[PEERS];
	size_t n = 0, i;

	for (; *all != NULL && n < PEERS; all++) {
		if ((*all)->sumber != like->sumber ||
		    !about(*all, like->rhk, like->perilaku) ||
		    !of_period(*all, p, zone, until))
			continue;
		for (i = 0; i < n && who[i] != (*all)->dari; i++)
			;
		if (i == n)
			who[n++] = (*all)->dari;
	}
	return n;
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

const char *
cetak_umpan(struct store *s, const struct paper_plan *plan, const Periode *p,
    const char *rhk, unsigned value, int64_t until)
{
	struct arena *a = store_arena(s);
	Umpan **all = umpan_of(s, plan->skp->id);
	int zone = plan->agency->zona;
	const char **peers, *text = "";
	size_t n = 0, max = 0;

	while (all[max] != NULL)
		max++;
	peers = arena_array(a, max + 1, sizeof *peers);
	for (Umpan **u = all; *u != NULL; u++) {
		if (!about(*u, rhk, value) || !of_period(*u, p, zone, until))
			continue;
		if (!by_peer(*u))
			text = arena_printf(a, "%s%s%s: %s", text,
			    *text == '\0' ? "" : "\n", (*u)->sebagai,
			    (*u)->teks);
		else if (speakers(all, *u, p, zone, until) >= PEERS)
			peers[n++] = arena_printf(a, "%s: %s",
			    (*u)->sumber == UMPAN__SUMBER__REKAN ?
			    "Rekan kerja" : "Bawahan", (*u)->teks);
	}
	/* An order that tells nothing of when, and is the same in a reprint. */
	qsort(peers, n, sizeof *peers, by_text);
	for (size_t i = 0; i < n; i++)
		text = arena_printf(a, "%s%s%s", text,
		    *text == '\0' ? "" : "\n", peers[i]);
	return text;
}
