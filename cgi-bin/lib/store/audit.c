/* audit.c - the trail: a hash chain for each person and year */
#include <errno.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "date.h"
#include "engine.h"
#include "log.h"
#include "text.h"

/*
 * audit.db:
 *   A0 | pegawai u64 | tahun u16 | urutan u64 -> fmt u8 | hash[32] | Jejak
 *   A1 | pegawai u64 | tahun u16              -> fmt u8 | JejakKepala
 *   A3 | group u8                             -> fmt u8 | count u64 (census.c)
 * hash = SHA-256(hash of the entry before || packed Jejak); 32 zero bytes
 * before the first.  Keys A2 are kept free for sealed checkpoints: a Merkle
 * root over all heads in key order (architecture 15).
 */
enum { FORMAT = 1, HASH = TRAIL_HASH };
_Static_assert(HASH == crypto_hash_sha256_BYTES, "the hash is SHA-256");
enum { ZONE = 420 };	/* the year of what has none of its own: WIB */

struct trace {
	struct trace	*next;
	size_t		 order;
	Jejak		 jejak;
};

static uint64_t
number_of(const ProtobufCMessage *r, const char *field)
{
	const uint64_t *v = record_field(r, field);

	return v != NULL ? *v : 0;
}

/* What names the record: its id, its name, or nothing but its person. */
static const char *
name_of(struct store *s, const ProtobufCMessage *r)
{
	const char **id = record_field(r, "id"), **nama;

	if (id != NULL)
		return arena_text(s->arena, text_or_empty(*id));
	if (record_field(r, "pegawai") != NULL)
		return arena_printf(s->arena, "%llu",
		    (unsigned long long)number_of(r, "pegawai"));
	nama = record_field(r, "nama");
	return arena_text(s->arena, nama != NULL ? text_or_empty(*nama) : "");
}

static ProtobufCBinaryData
image(struct bytes b)
{
	return (ProtobufCBinaryData){ .len = b.len, .data = b.b };
}

/*
 * Whose chain it belongs to.  An answer given without a name stands in the chain
 * of who gave it: in that of the person it is about its place alone would tell
 * when it came, and so from whom (ideas 26).
 */
static uint64_t
chain_of(const struct store *s, enum table t, const ProtobufCMessage *r)
{
	const Umpan *u = (const Umpan *)r;

	if (table_of(t)->nobody)
		return 0;
	if (t == T_MINTA_UMPAN || (t == T_UMPAN &&
	    (u->sumber == UMPAN__SUMBER__REKAN ||
	    u->sumber == UMPAN__SUMBER__BAWAHAN)))
		return s->user.actor;
	return number_of(r, "pegawai");
}

void
trail_note(struct store *s, enum table t, const ProtobufCMessage *r,
    struct bytes before, struct bytes after)
{
	const struct table_of *of = table_of(t);
	const uint32_t *tahun = record_field(r, "tahun");
	struct trace *e;

	if (s->error != 0 || of->trail == TRAIL_NONE)
		return;
	if (tahun != NULL && *tahun > 9999) {	/* no year, no key */
		store_fail(s, ERANGE);
		return;
	}
	e = arena_get(s->arena, sizeof *e);
	e->order = s->trace_count++;
	e->jejak = (Jejak)JEJAK__INIT;
	e->jejak.pegawai = chain_of(s, t, r);
	e->jejak.tahun = tahun != NULL ? *tahun :
	    (uint32_t)date_year(date_of(s->user.now, ZONE));
	e->jejak.waktu = s->user.now;
	e->jejak.pelaku = s->user.actor;
	e->jejak.sebagai = s->as;
	e->jejak.program = text_or_empty(s->user.program);
	e->jejak.aksi = s->act;
	e->jejak.tabel = of->name;
	e->jejak.acuan = name_of(s, r);
	if (of->trail == TRAIL_FULL) {
		e->jejak.sebelum = image(before);
		e->jejak.sesudah = image(after);
	}
	e->jejak.permintaan = text_or_empty(s->user.request);
	e->jejak.jaringan = text_or_empty(s->user.network);
	*s->trace_end = e;
	s->trace_end = &e->next;
}

struct raw
trail_raw(uint8_t code, uint64_t pegawai, unsigned tahun)
{
	struct raw r = raw_new(code);
	struct key k = key_new();

	key_u64(&k, pegawai);
	key_u16(&k, (uint16_t)tahun);
	raw_key(&r, &k);
	return r;
}

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

void *
trail_decode(struct arena *arena, const ProtobufCMessageDescriptor *d,
    const void *value, size_t len, size_t skip)
{
	ProtobufCAllocator from = { from_arena, to_arena, arena };
	const uint8_t *b = value;

	if (len < skip || b[0] != FORMAT)
		return NULL;
	return protobuf_c_message_unpack(d, &from, len - skip, b + skip);
}

/* The head of a chain, locked for a writer; a fresh one when there is none. */
static JejakKepala *
head_get(struct store *s, uint64_t pegawai, unsigned tahun, bool hold)
{
	struct raw key = trail_raw(CODE_KEPALA, pegawai, tahun);
	struct bytes v = raw_get(s, store_trail(s), &key, hold);
	JejakKepala *h;

	if (s->error == 0 && v.b != NULL) {
		h = trail_decode(s->arena, &jejak_kepala__descriptor, v.b,
		    v.len, 1);
		if (h != NULL && h->jumlah.len == HASH)
			return h;
		log_event("rusak", "kepala", text_hex(s->arena, key.b,
		    key.len), NULL);
		store_fail(s, ERR_DAMAGED);
	}
	h = arena_get(s->arena, sizeof *h);
	*h = (JejakKepala)JEJAK_KEPALA__INIT;
	h->pegawai = pegawai;
	h->tahun = tahun;
	h->jumlah.len = HASH;
	h->jumlah.data = arena_get(s->arena, HASH);
	return h;
}

static void
head_put(struct store *s, const JejakKepala *h)
{
	struct raw key = trail_raw(CODE_KEPALA, h->pegawai, h->tahun);
	struct bytes v;

	v.len = 1 + protobuf_c_message_get_packed_size(&h->base);
	v.b = arena_get(s->arena, v.len);
	v.b[0] = FORMAT;
	protobuf_c_message_pack(&h->base, v.b + 1);
	raw_put(s, store_trail(s), &key, v, false);
}

void
trail_hash(uint8_t out[TRAIL_HASH], const uint8_t before[TRAIL_HASH],
    const void *bytes, size_t n)
{
	crypto_hash_sha256_state st;

	crypto_hash_sha256_init(&st);
	crypto_hash_sha256_update(&st, before, HASH);
	crypto_hash_sha256_update(&st, bytes, n);
	crypto_hash_sha256_final(&st, out);
}

/* Appends one entry to the chain and moves its head. */
static void
append(struct store *s, JejakKepala *h, Jejak *j)
{
	struct raw key = trail_raw(CODE_JEJAK, h->pegawai, h->tahun);
	struct key urutan = key_new();
	struct bytes v;
	size_t n;

	j->urutan = h->urutan + 1;
	j->sebelumnya = h->jumlah;
	n = protobuf_c_message_get_packed_size(&j->base);
	v.len = 1 + HASH + n;
	v.b = arena_get(s->arena, v.len);
	v.b[0] = FORMAT;
	protobuf_c_message_pack(&j->base, v.b + 1 + HASH);
	trail_hash(v.b + 1, h->jumlah.data, v.b + 1 + HASH, n);
	key_u64(&urutan, j->urutan);
	raw_key(&key, &urutan);
	raw_put(s, store_trail(s), &key, v, true);
	h->urutan = j->urutan;
	h->jumlah.data = v.b + 1;
}

static int
order(const void *a, const void *b)
{
	const struct trace *x = *(struct trace *const *)a;
	const struct trace *y = *(struct trace *const *)b;

	if (x->jejak.pegawai != y->jejak.pegawai)
		return x->jejak.pegawai < y->jejak.pegawai ? -1 : 1;
	if (x->jejak.tahun != y->jejak.tahun)
		return x->jejak.tahun < y->jejak.tahun ? -1 : 1;
	return x->order < y->order ? -1 : 1;
}

void
trail_write(struct store *s)
{
	unsigned fresh[GROUPS] = { 0 };
	JejakKepala *h = NULL;
	struct trace **v;
	size_t n = 0;

	if (s->error != 0 || s->traces == NULL || store_trail(s) == NULL)
		return;
	v = arena_array(s->arena, s->trace_count, sizeof(void *));
	for (struct trace *e = s->traces; e != NULL; e = e->next)
		v[n++] = e;
	qsort(v, n, sizeof(void *), order);
	for (size_t i = 0; i < n && s->error == 0; i++) {
		Jejak *j = &v[i]->jejak;

		if (h == NULL || h->pegawai != j->pegawai ||
		    h->tahun != j->tahun) {
			if (h != NULL)
				head_put(s, h);
			h = head_get(s, j->pegawai, j->tahun, true);
			if (h->urutan == 0)
				fresh[census_group(h->pegawai, h->tahun)]++;
		}
		append(s, h, j);
	}
	head_put(s, h);
	census_add(s, fresh);
	s->traces = NULL;
	s->trace_end = &s->traces;
	s->trace_count = 0;
}

void
store_act(struct store *s, const char *action, const char *as)
{
	s->act = arena_text(s->arena, action);
	s->as = arena_text(s->arena, text_or_empty(as));
}

const char *
store_chain(struct store *s, uint64_t pegawai, unsigned tahun)
{
	if (s->user.writer)
		trail_write(s);
	if (s->error != 0 || store_trail(s) == NULL)
		return "";
	return text_hex(s->arena,
	    head_get(s, pegawai, tahun, false)->jumlah.data, HASH);
}

/* ---------------------------------------------------------------- reading */

struct reading {
	struct store	*s;
	size_t		 n, room, max;
	Jejak		**v;
};

static bool
take(void *ctx, const DBT *k, const DBT *v)
{
	struct reading *r = ctx;
	Jejak *j = trail_decode(r->s->arena, &jejak__descriptor, v->data,
	    v->size,
	    1 + HASH);

	(void)k;
	if (j == NULL) {
		store_fail(r->s, ERR_DAMAGED);
		return false;
	}
	if (r->n + 1 >= r->room) {
		Jejak **more = arena_array(r->s->arena, r->room * 2 + 16,
		    sizeof *more);

		if (r->n > 0)
			memcpy(more, r->v, r->n * sizeof *more);
		r->v = more;
		r->room = r->room * 2 + 16;
	}
	r->v[r->n++] = j;
	return r->max == 0 || r->n < r->max;
}

Jejak **
store_jejak(struct store *s, uint64_t pegawai, unsigned tahun, size_t max)
{
	struct raw from = trail_raw(CODE_JEJAK, pegawai, tahun);
	struct reading r = { .s = s, .max = max };

	if (s->error == 0 && store_trail(s) != NULL)
		raw_each(s, store_trail(s), &from, NULL, take, &r);
	if (r.v == NULL || s->error != 0)
		return arena_get(s->arena, sizeof(Jejak *));
	return r.v;
}
