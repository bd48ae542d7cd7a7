/* record.c - records in core.db: envelope, revision, indexes */
#include <stdio.h>
#include <string.h>

#include "die.h"
#include "engine.h"
#include "log.h"
#include "text.h"

/*
 * Before each value (storage.md 4): fmt u8 | schema u8 | rev u64 | mtime u64 |
 * actor u64 | crc32c u32.  The sum runs over key, envelope and record, so a
 * record under a wrong key is found as well.
 */
enum { FORMAT = 1, REV_AT = 2, MTIME_AT = 10, ACTOR_AT = 18, CRC_AT = 26,
	ENVELOPE = 30 };

/* Read by the frame for every program, or by what decides about offices. */
enum { OPEN_TO_ALL = BIT(T_SESI) | BIT(T_AKUN) | BIT(T_PEGAWAI) |
	BIT(T_UNIT) | BIT(T_PENGATURAN) | BIT(T_ULANG) | BIT(T_DRAF) |
	BIT(T_ATURAN) };

/* ------------------------------------------------------ bytes and the engine */

static void
set(DBT *d, const void *bytes, size_t n)
{
	memset(d, 0, sizeof *d);
	d->data = (void *)(uintptr_t)bytes;
	d->size = (uint32_t)n;
}

struct bytes
raw_get(struct store *s, DB *db, const struct raw *key, bool hold)
{
	struct bytes out = { 0 };
	DBT k, v;
	int r;

	if (s->error != 0)
		return out;
	set(&k, key->b, key->len);
	set(&v, NULL, 0);
	r = db->get(db, s->txn, &k, &v, hold && s->user.writer ? DB_RMW : 0);
	if (r == 0) {
		out.b = (uint8_t *)arena_copy(s->arena, v.data, v.size);
		out.len = v.size;
	} else if (r != DB_NOTFOUND)
		store_fail(s, r);
	return out;
}

void
raw_put(struct store *s, DB *db, const struct raw *key, struct bytes value,
    bool fresh)
{
	DBT k, v;
	int r;

	if (s->error != 0)
		return;
	set(&k, key->b, key->len);
	set(&v, value.b, value.len);
	r = db->put(db, s->txn, &k, &v, fresh ? DB_NOOVERWRITE : 0);
	if (r != 0)
		store_fail(s, r == DB_KEYEXIST ? ERR_STALE : r);
}

void
raw_del(struct store *s, DB *db, const struct raw *key)
{
	DBT k;
	int r;

	if (s->error != 0)
		return;
	set(&k, key->b, key->len);
	if ((r = db->del(db, s->txn, &k, 0)) != 0)
		store_fail(s, r == DB_NOTFOUND ? ERR_DAMAGED : r);
}

void
raw_each(struct store *s, DB *db, const struct raw *prefix,
    const struct raw *after,
    bool (*each)(void *, const DBT *, const DBT *), void *ctx)
{
	const struct raw *from = after != NULL ? after : prefix;
	DBC *c;
	DBT k, v;
	int r;

	if (s->error != 0)
		return;
	if ((r = db->cursor(db, s->txn, &c, 0)) != 0) {
		store_fail(s, r);
		return;
	}
	set(&k, from->b, from->len);
	set(&v, NULL, 0);
	r = c->get(c, &k, &v, DB_SET_RANGE);
	if (r == 0 && after != NULL && k.size == after->len &&
	    memcmp(k.data, after->b, k.size) == 0)
		r = c->get(c, &k, &v, DB_NEXT);
	while (r == 0 && raw_starts(k.data, k.size, prefix) &&
	    each(ctx, &k, &v))
		r = c->get(c, &k, &v, DB_NEXT);
	if (r != 0 && r != DB_NOTFOUND)
		store_fail(s, r);
	if ((r = c->close(c)) != 0)
		store_fail(s, r);
}

/* --------------------------------------------------------- records as bytes */

static void *
from_arena(void *arena, size_t n)
{
	return arena_get(arena, n);
}

static void
to_arena(void *arena, void *p)
{
	(void)arena;
	(void)p;
}

static uint64_t *
rev_of(const ProtobufCMessage *record)
{
	return record_field(record, "rev");
}

static uint32_t
sum(const struct raw *key, const uint8_t *value, size_t len)
{
	uint32_t crc = crc32c(0, key->b, key->len);

	crc = crc32c(crc, value, CRC_AT);
	return crc32c(crc, value + ENVELOPE, len - ENVELOPE);
}

static uint32_t
read_crc(const uint8_t *b)
{
	return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 |
	    (uint32_t)b[2] << 8 | b[3];
}

ProtobufCMessage *
record_open(struct arena *arena, enum table t, const struct raw *key,
    const void *value, size_t len, const char **why)
{
	ProtobufCAllocator from = { from_arena, to_arena, arena };
	const uint8_t *b = value;
	ProtobufCMessage *record;

	*why = NULL;
	if (len < ENVELOPE || b[0] != FORMAT)
		*why = "no envelope";
	else if (b[1] != table_of(t)->schema)
		*why = "unknown schema";
	else if (sum(key, b, len) != read_crc(b + CRC_AT))
		*why = "checksum";
	if (*why != NULL)
		return NULL;
	record = protobuf_c_message_unpack(table_of(t)->record, &from,
	    len - ENVELOPE, b + ENVELOPE);
	if (record == NULL)
		*why = "does not decode";
	else
		*rev_of(record) = read_u64(b + REV_AT);
	return record;
}

struct bytes
record_pack(struct arena *arena, const ProtobufCMessage *record)
{
	uint64_t *rev = rev_of(record), keep = rev != NULL ? *rev : 0;
	struct bytes out;

	if (rev != NULL)
		*rev = 0;
	out.len = protobuf_c_message_get_packed_size(record);
	out.b = arena_get(arena, out.len + 1);
	protobuf_c_message_pack(record, out.b);
	if (rev != NULL)
		*rev = keep;
	return out;
}

static struct bytes
seal(struct store *s, enum table t, const struct raw *key, struct bytes body,
    uint64_t rev)
{
	struct bytes out = { ENVELOPE + body.len,
	    arena_get(s->arena, ENVELOPE + body.len) };
	uint32_t crc;

	out.b[0] = FORMAT;
	out.b[1] = table_of(t)->schema;
	write_u64(out.b + REV_AT, rev);
	write_u64(out.b + MTIME_AT, (uint64_t)s->user.now);
	write_u64(out.b + ACTOR_AT, s->user.actor);
	if (body.len > 0)
		memcpy(out.b + ENVELOPE, body.b, body.len);
	crc = sum(key, out.b, out.len);
	for (int i = 0; i < 4; i++)
		out.b[CRC_AT + i] = (uint8_t)(crc >> (24 - 8 * i));
	return out;
}

ProtobufCMessage *
record_opened(struct store *s, enum table t, const struct raw *key,
    const void *value, size_t len)
{
	const char *why;
	ProtobufCMessage *r = record_open(s->arena, t, key, value, len, &why);

	if (r == NULL) {
		log_event("rusak", "tabel", table_of(t)->name, "kunci",
		    text_hex(s->arena, key->b, key->len), "sebab", why, NULL);
		store_fail(s, ERR_DAMAGED);
	}
	return r;
}

/* ------------------------------------------------------------ for handlers */

void
record_may_read(struct store *s, enum table t)
{
	if (s->txn == NULL)
		die("store: %s read outside a section", table_of(t)->name);
	if (((s->user.reads | s->user.writes | OPEN_TO_ALL) & BIT(t)) == 0)
		store_die(s, "table not declared for reading",
		    table_of(t)->name);
}

static void
may_write(struct store *s, enum table t)
{
	if (s->txn == NULL)
		die("store: %s written outside a section", table_of(t)->name);
	if (!s->user.writer)
		store_die(s, "a reader writes", table_of(t)->name);
	if ((s->user.writes & BIT(t)) == 0)
		store_die(s, "table not declared for writing",
		    table_of(t)->name);
}

ProtobufCMessage *
record_get(struct store *s, enum table t, const struct raw *key, bool hold)
{
	struct bytes v = raw_get(s, store_core(s), key, hold);

	return v.b == NULL ? NULL : record_opened(s, t, key, v.b, v.len);
}

void *
store_get(struct store *s, enum table t, const struct key *key, bool hold)
{
	struct raw r = raw_new(table_of(t)->code);

	record_may_read(s, t);
	raw_key(&r, key);
	return record_get(s, t, &r, hold);
}

/* Makes the index entries of the old image those of the new one. */
static void
reindex(struct store *s, enum table t, const ProtobufCMessage *old,
    const ProtobufCMessage *new)
{
	struct entries a = { 0 }, b = { 0 };
	size_t i = 0, j = 0;

	if (old != NULL)
		table_entries(&a, s->arena, t, old);
	if (new != NULL)
		table_entries(&b, s->arena, t, new);
	while ((i < a.n || j < b.n) && s->error == 0) {
		int c = i == a.n ? 1 : j == b.n ? -1 :
		    raw_cmp(&a.v[i], &b.v[j]);

		if (c < 0)
			raw_del(s, store_core(s), &a.v[i]);
		else if (c > 0)
			raw_put(s, store_core(s), &b.v[j], (struct bytes)
			    { b.primary.len, b.primary.b }, false);
		i += c <= 0;
		j += c >= 0;
	}
}

/* The stored image of a record that will be replaced; stale when it is gone
 * or has another rev. */
static ProtobufCMessage *
replaced(struct store *s, enum table t, const struct raw *key, uint64_t rev)
{
	ProtobufCMessage *old = record_get(s, t, key, true);

	if (s->error == 0 && (old == NULL || *rev_of(old) != rev))
		store_fail(s, ERR_STALE);
	return s->error != 0 ? NULL : old;
}

void
store_put(struct store *s, enum table t, ProtobufCMessage *record)
{
	struct raw key = table_raw(t, record);
	uint64_t *rev = rev_of(record);
	ProtobufCMessage *old = NULL;
	struct bytes before = { 0 }, after;

	may_write(s, t);
	if (record->descriptor != table_of(t)->record)
		store_die(s, "a record of another table", table_of(t)->name);
	if (s->error != 0)
		return;
	if (*rev != 0) {
		if ((old = replaced(s, t, &key, *rev)) == NULL)
			return;
		before = record_pack(s->arena, old);
	}
	after = record_pack(s->arena, record);
	raw_put(s, store_core(s), &key,
	    seal(s, t, &key, after, *rev + 1), old == NULL);
	reindex(s, t, old, record);
	trail_note(s, t, record, before, after);
	if (s->error == 0)
		*rev += 1;
}

void
store_drop(struct store *s, enum table t, ProtobufCMessage *record)
{
	struct raw key = table_raw(t, record);
	ProtobufCMessage *old;

	may_write(s, t);
	if (s->error != 0 ||
	    (old = replaced(s, t, &key, *rev_of(record))) == NULL)
		return;
	raw_del(s, store_core(s), &key);
	reindex(s, t, old, NULL);
	trail_note(s, t, old, record_pack(s->arena, old), (struct bytes){ 0 });
}
