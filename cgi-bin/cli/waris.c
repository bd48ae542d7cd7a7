/* waris.c - the worker's daily run: what follows from posts and dates */
#include <string.h>

#include "clock.h"
#include "find.h"
#include "kerja.h"
#include "warisan.h"

/*
 * Every person, unit and team is looked at; whoever has nothing to follow is
 * only read.  A part is one section: a kill between two leaves the rest to the
 * next run.  People come twice: who left first, then those he rated.
 */
enum { AT_ONCE = 20 };

struct look {
	struct arena	*arena;
	struct store	*store;
	enum table	 table;
	uint64_t	*person;	/* T_PEGAWAI */
	const char	**id;		/* others */
	size_t		 n, room, at;
	int32_t		 day;
	bool		 changed;
};

static void
make_room(struct look *l)
{
	size_t room = l->room * 2 + 256;
	uint64_t *person = arena_array(l->arena, room, sizeof *person);
	const char **id = arena_array(l->arena, room, sizeof *id);

	if (l->n > 0) {
		memcpy(person, l->person, l->n * sizeof *person);
		memcpy(id, l->id, l->n * sizeof *id);
	}
	l->person = person;
	l->id = id;
	l->room = room;
}

static bool
collect(void *ctx, const struct key *key, ProtobufCMessage *m)
{
	struct look *l = ctx;

	(void)key;
	if (l->n == l->room)
		make_room(l);
	switch (l->table) {
	case T_PEGAWAI:
		l->person[l->n++] = ((const Pegawai *)m)->pegawai;
		break;
	case T_UNIT:
		l->id[l->n++] = arena_text(l->arena, ((const Unit *)m)->id);
		break;
	default:
		l->id[l->n++] = arena_text(l->arena, ((const Tim *)m)->id);
		break;
	}
	return !kerja_ending();
}

static bool
follow(struct store *s, void *ctx)
{
	struct look *l = ctx;
	struct warisan w = { .store = s, .now = clock_ms(), .day = l->day,
	    .as = "Sistem (pekerja harian)" };
	size_t most = l->table == T_PEGAWAI ? AT_ONCE : 1;

	for (size_t i = l->at; i < l->n && i < l->at + most; i++) {
		if (l->table == T_PEGAWAI)
			warisan_orang(&w, l->person[i]);
		else if (l->table == T_UNIT)
			warisan_unit(&w, l->id[i]);
		else
			warisan_tim(&w, l->id[i]);
	}
	l->changed |= w.changed;
	return true;
}

/* One table; whether something changed. */
static bool
run(struct store *s, enum table t, int32_t day)
{
	struct look l = { .arena = arena_new(), .store = s, .table = t,
	    .day = day };
	size_t step = t == T_PEGAWAI ? AT_ONCE : 1;

	if (store_walk(s, t, collect, &l) == STORE_DONE)
		for (; l.at < l.n && !kerja_ending(); l.at += step)
			cli_section(s, ACTOR_WORKER, true, follow, &l);
	store_rest(s);
	arena_drop(l.arena);
	return l.changed;
}

void
kerja_waris(struct store *s)
{
	int32_t day = cli_today(cli_zone(s));

	if (run(s, T_PEGAWAI, day) && !kerja_ending())
		run(s, T_PEGAWAI, day);
	run(s, T_UNIT, day);
	run(s, T_TIM, day);
}
