/* check.c - is everything that is stored whole, found, and consistent? */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine.h"
#include "find.h"
#include "id.h"
#include "text.h"

enum { BATCH = 200 };

struct check {
	void		(*say)(void *, const char *);
	void		*ctx;
	long		 faults;
	bool		 first;
	struct raw	 last;		/* key of the last one of a batch */
	size_t		 n;		/* in this batch */
	struct item	{ struct raw key; struct bytes value; } *items;
	size_t		 said;		/* faults of it, told when it is over */
	char		*line[4 * BATCH];
};

/* A fault is kept until the section has ended: it may be run again. */
static void
fault(struct store *s, struct check *c, const struct raw *key, const char *what,
    const char *of)
{
	size_t room = sizeof c->line / sizeof *c->line;

	if (c->said < room)
		c->line[c->said++] = arena_printf(store_arena(s),
		    "kunci=%s sebab=\"%s\" acuan=%s", text_hex(store_arena(s),
		    key->b, key->len), what, of);
}

static bool
take(void *ctx, const DBT *k, const DBT *v)
{
	struct { struct store *s; struct check *c; } *both = ctx;
	struct item *item = &both->c->items[both->c->n++];

	memset(&item->key, 0, sizeof item->key);
	raw_add(&item->key, k->data, k->size);
	item->value.len = v->size;
	item->value.b = (uint8_t *)arena_copy(both->s->arena, v->data, v->size);
	return both->c->n < BATCH;
}

/* ------------------------------------------------------------- references */

/*
 * References are followed without opening what they lead to: a damaged record
 * is told where it stands, and must not end the search.
 */
static bool
take_key(void *ctx, const DBT *k, const DBT *v)
{
	struct raw *to = ctx;

	(void)k;
	if (v->size <= sizeof to->b)
		raw_add(to, v->data, v->size);
	return false;
}

/* The stored value with that id, and its key; b is NULL when there is none. */
static struct bytes
by_id(struct store *s, enum table t, const char *id, struct raw *key)
{
	struct key k = key_new();
	struct raw from;

	*key = (struct raw){ .len = 0 };
	key_id(&k, id);
	from = index_raw(I_ID, &k);
	raw_each(s, store_core(s), &from, NULL, take_key, key);
	if (key->len < 4 || key->b[2] != table_of(t)->code)
		return (struct bytes){ 0, NULL };
	return raw_get(s, store_core(s), key, false);
}

static void
refer_id(struct store *s, struct check *c, const struct raw *key, enum table t,
    const char *id, const char *what)
{
	struct raw to;

	if (id[0] != '\0' && by_id(s, t, id, &to).b == NULL)
		fault(s, c, key, what, id);
}

static void
refer_person(struct store *s, struct check *c, const struct raw *key,
    uint64_t pegawai, const char *what)
{
	struct raw to = raw_new(table_of(T_PEGAWAI)->code);
	struct key k = key_new();

	key_u64(&k, pegawai);
	raw_key(&to, &k);
	/* 1 to 999 are system actors (architecture 12). */
	if (pegawai > 999 && raw_get(s, store_core(s), &to, false).b == NULL)
		fault(s, c, key, what, arena_printf(store_arena(s), "%llu",
		    (unsigned long long)pegawai));
}

static void
refer_rhk(struct store *s, struct check *c, const struct raw *key, const Rhk *r)
{
	struct raw at;
	struct bytes v = by_id(s, T_SKP, r->skp, &at);
	const char *why;
	const Skp *skp = v.b == NULL ? NULL : (const Skp *)record_open(
	    store_arena(s), T_SKP, &at, v.b, v.len, &why);

	if (v.b == NULL)
		fault(s, c, key, "rhk tanpa skp", r->skp);
	else if (skp != NULL && (skp->pegawai != r->pegawai ||
	    skp->tahun != r->tahun))
		fault(s, c, key, "rhk di luar pegawai atau tahun skp", r->skp);
	refer_id(s, c, key, T_RHK, r->intervensi, "intervensi tanpa rhk");
}

static void
references(struct store *s, struct check *c, const struct raw *key,
    enum table t, const void *record)
{
	const Pegawai *p = record;
	const Unit *u = record;
	const Skp *skp = record;

	switch (t) {
	case T_UNIT:
		for (size_t i = 0; i < u->n_versi; i++)
			refer_id(s, c, key, T_UNIT, u->versi[i]->induk,
			    "induk tanpa unit");
		break;
	case T_PEGAWAI:
		for (size_t i = 0; i < p->n_tugas; i++)
			refer_id(s, c, key, T_UNIT, p->tugas[i]->unit,
			    "tugas tanpa unit");
		for (size_t i = 0; i < p->n_atasan; i++)
			refer_id(s, c, key, T_UNIT, p->atasan[i]->kantor,
			    "kantor atasan tanpa unit");
		break;
	case T_AKUN:
		refer_person(s, c, key, ((const Akun *)record)->pegawai,
		    "akun tanpa pegawai");
		break;
	case T_SKP:
		refer_person(s, c, key, skp->pegawai, "skp tanpa pegawai");
		refer_person(s, c, key, skp->penilai, "penilai tanpa pegawai");
		refer_id(s, c, key, T_UNIT, skp->unit, "unit skp tanpa unit");
		break;
	case T_RHK:
		refer_rhk(s, c, key, record);
		break;
	case T_TANDA_TERIMA:
		refer_id(s, c, key, T_SKP, ((const TandaTerima *)record)->skp,
		    "tanda terima tanpa skp");
		break;
	default:
		break;
	}
}

/* --------------------------------------------------------- records, indexes */

static void
check_record(struct store *s, struct check *c, const struct item *item,
    enum table t)
{
	const char *why;
	ProtobufCMessage *r = record_open(s->arena, t, &item->key,
	    item->value.b, item->value.len, &why);
	struct entries e;

	if (r == NULL) {
		fault(s, c, &item->key, why, table_of(t)->name);
		return;
	}
	table_entries(&e, s->arena, t, r);
	if (raw_cmp(&e.primary, &item->key) != 0)
		fault(s, c, &item->key, "rekaman di bawah kunci lain",
		    table_of(t)->name);
	for (size_t i = 0; i < e.n; i++) {
		struct bytes b = raw_get(s, store_core(s), &e.v[i], false);

		if (b.b == NULL || b.len != e.primary.len ||
		    memcmp(b.b, e.primary.b, b.len) != 0)
			fault(s, c, &item->key, "entri indeks hilang",
			    text_hex(s->arena, e.v[i].b, e.v[i].len));
	}
	references(s, c, &item->key, t, r);
}

/* An entry must be one its record has today. */
static void
check_entry(struct store *s, struct check *c, const struct item *item)
{
	struct raw key = { 0 };
	struct bytes value;
	ProtobufCMessage *r;
	struct entries e;
	const char *why;
	enum table t;

	if (item->value.len < 4 || item->value.len > sizeof key.b ||
	    table_by_code(item->value.b[2], &t) == NULL) {
		fault(s, c, &item->key, "entri indeks tanpa tujuan", "");
		return;
	}
	raw_add(&key, item->value.b, item->value.len);
	value = raw_get(s, store_core(s), &key, false);
	if (value.b == NULL) {
		fault(s, c, &item->key, "entri indeks tanpa rekaman",
		    table_of(t)->name);
		return;
	}
	if ((r = record_open(s->arena, t, &key, value.b, value.len, &why))
	    == NULL)
		return;			/* said where the record stands */
	table_entries(&e, s->arena, t, r);
	for (size_t i = 0; i < e.n; i++)
		if (raw_cmp(&e.v[i], &item->key) == 0)
			return;
	fault(s, c, &item->key, "entri indeks usang", table_of(t)->name);
}

static bool
batch(struct store *s, void *ctx)
{
	struct check *c = ctx;
	struct { struct store *s; struct check *c; } both = { s, c };
	struct raw all = { .len = 0 };

	c->said = c->n = 0;
	c->items = arena_array(s->arena, BATCH, sizeof *c->items);
	raw_each(s, store_core(s), &all, c->first ? NULL : &c->last, take,
	    &both);
	for (size_t i = 0; i < c->n && s->error == 0; i++) {
		const struct item *item = &c->items[i];
		enum table t;

		if (item->key.len > 3 && item->key.b[2] == CODE_INDEX)
			check_entry(s, c, item);
		else if (item->key.len > 3 &&
		    table_by_code(item->key.b[2], &t) != NULL)
			check_record(s, c, item, t);
		else
			fault(s, c, &item->key, "kunci tak dikenal", "");
	}
	return true;
}

static long
check_core(struct store *s, struct check *c)
{
	struct store_user user = { .program = "check", .reads = ALL_TABLES };

	c->first = true;
	do {
		if (store_run(s, &user, batch, c) != STORE_DONE)
			return -1;
		for (size_t i = 0; i < c->said; i++)
			c->say(c->ctx, c->line[i]);
		c->faults += (long)c->said;
		c->first = false;
		if (c->n > 0)
			c->last = c->items[c->n - 1].key;
	} while (c->n == BATCH);
	return c->faults;
}

long
store_check(struct store *s, void (*say)(void *, const char *), void *ctx)
{
	struct check *c = calloc(1, sizeof *c);
	long n, chains;

	if (c == NULL)
		return -1;
	c->say = say;
	c->ctx = ctx;
	n = check_core(s, c);
	free(c);
	if (n == -1 || (chains = store_audit_verify(s, say, ctx)) == -1)
		return -1;
	return n + chains;
}
