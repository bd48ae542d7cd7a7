/* walk.c - every record, batch by batch */
#include <string.h>

#include "date.h"
#include "die.h"
#include "engine.h"

/* Nobody is inside longer than for one short batch (architecture 7). */
enum { BATCH = 200 };

struct walk {
	enum table	 table;
	bool		 first;
	struct key	 last;		/* of the batch before */
	void		**v;
};

static bool
batch(struct store *s, void *ctx)
{
	struct walk *w = ctx;
	struct key all = key_new();

	w->v = store_after(s, w->table, &all, w->first ? NULL : &w->last,
	    BATCH);
	return true;
}

enum store_end
store_walk(struct store *s, enum table t,
    bool (*fn)(void *ctx, const struct key *, ProtobufCMessage *), void *ctx)
{
	struct store_user user = { .program = "walk", .reads = ALL_TABLES };
	struct walk w = { .table = t, .first = true };
	enum store_end end;

	do {
		if ((end = store_run(s, &user, batch, &w)) != STORE_DONE)
			return end;
		w.first = false;
		for (void **v = w.v; *v != NULL; v++) {
			w.last = store_key_of(t, *v);
			if (!fn(ctx, &w.last, *v))
				return STORE_DONE;
		}
	} while (w.v[0] != NULL);
	return STORE_DONE;
}
