/* list.c - records by the beginning of a key, by an index, by an id */
#include <string.h>

#include "die.h"
#include "engine.h"
#include "log.h"
#include "text.h"

/* A list that grows in the arena. */
struct list {
	struct store	*s;
	enum table	 table;
	size_t		 n, room, max;
	void		**v;
};

static bool
add(struct list *l, void *item)
{
	if (l->n + 1 >= l->room) {
		void **more = arena_array(l->s->arena, l->room * 2 + 16,
		    sizeof *more);

		if (l->n > 0)
			memcpy(more, l->v, l->n * sizeof *more);
		l->v = more;
		l->room = l->room * 2 + 16;
	}
	l->v[l->n++] = item;
	return l->max == 0 || l->n < l->max;
}

static struct raw
raw_of(const DBT *k)
{
	struct raw r = { 0 };

	raw_add(&r, k->data, k->size);
	return r;
}

static void **
finish(struct list *l)
{
	if (l->v == NULL || l->s->error != 0)
		return arena_get(l->s->arena, sizeof(void *));
	l->v[l->n] = NULL;
	return l->v;
}

static bool
take_record(void *ctx, const DBT *k, const DBT *v)
{
	struct list *l = ctx;
	struct raw key = raw_of(k);
	ProtobufCMessage *r = record_opened(l->s, l->table, &key, v->data,
	    v->size);

	return r != NULL && add(l, r);
}

void **
store_after(struct store *s, enum table t, const struct key *prefix,
    const struct key *after, size_t max)
{
	struct list l = { .s = s, .table = t, .max = max };
	struct raw from = raw_new(table_of(t)->code), start = from;

	record_may_read(s, t);
	raw_key(&from, prefix);
	if (after != NULL)
		raw_key(&start, after);
	raw_each(s, store_core(s), &from, after != NULL ? &start : NULL,
	    take_record, &l);
	return finish(&l);
}

void **
store_under(struct store *s, enum table t, const struct key *prefix, size_t max)
{
	return store_after(s, t, prefix, NULL, max);
}

/* The value of an index entry is the key of its record. */
static bool
take_key(void *ctx, const DBT *k, const DBT *v)
{
	struct list *l = ctx;
	struct raw *key = arena_get(l->s->arena, sizeof *key);

	(void)k;
	*key = raw_of(v);
	return add(l, key);
}

/*
 * The records behind index entries, in the entries' order.  A record may have
 * several entries under one prefix; it comes once a value.
 */
static void **
records(struct store *s, enum index index, const struct key *value, size_t max)
{
	struct list l = { .s = s, .max = max };
	struct raw from = index_raw(index, value);
	void **v;
	size_t n = 0;

	if (s->txn == NULL)
		die("store: an index read outside a section");
	raw_each(s, store_core(s), &from, NULL, take_key, &l);
	v = finish(&l);
	for (size_t i = 0; v[i] != NULL && s->error == 0; i++) {
		const struct raw *key = v[i];
		ProtobufCMessage *r = NULL;
		enum table t;

		if (key->len > 3 && table_by_code(key->b[2], &t) != NULL) {
			record_may_read(s, t);
			r = record_get(s, t, key, false);
		}
		if (r == NULL && s->error == 0) {
			log_event("rusak", "indeks", text_hex(s->arena,
			    key->b, key->len), "sebab", "no record", NULL);
			store_fail(s, ERR_DAMAGED);
		}
		v[n++] = r;
	}
	v[s->error != 0 ? 0 : n] = NULL;
	return v;
}

void **
store_by(struct store *s, enum index index, const struct key *value, size_t max)
{
	return records(s, index, value, max);
}

void *
store_by_id(struct store *s, enum table t, const char *id, bool hold)
{
	struct list l = { .s = s, .max = 1 };
	struct key k = key_new();
	struct raw from;
	void **v;

	record_may_read(s, t);
	key_id(&k, id);
	from = index_raw(I_ID, &k);
	raw_each(s, store_core(s), &from, NULL, take_key, &l);
	v = finish(&l);
	if (v[0] == NULL || ((struct raw *)v[0])->b[2] != table_of(t)->code)
		return NULL;
	return record_get(s, t, v[0], hold);
}
