/* verify.c - does every audit chain hold? */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "engine.h"
#include "text.h"

enum { BATCH = 500 };		/* entries a section */

/*
 * Chain by chain in key order.  A chain is broken once: its first broken entry
 * is named and the rest of it is passed over.  The state is copied by each
 * section, since one may be run again.
 */
struct verify {
	bool		 begun, open;	/* some chain seen; one half read */
	uint64_t	 pegawai;
	unsigned	 tahun;
	uint64_t	 urutan;	/* the last good one, and its hash */
	uint8_t		 hash[TRAIL_HASH];
	const char	*broken;
	bool		 done;
	/* Chains of each group: recorded before the walk, and found by it. */
	uint64_t	 was[GROUPS], found[GROUPS];
	size_t		 budget, said;
	char		*line[BATCH + 2 + GROUPS];
};

struct run {
	struct store	*s;
	struct verify	 now, next;
};

static void
fault(struct run *r, const char *why)
{
	struct verify *v = &r->next;

	v->broken = why;
	v->line[v->said++] = arena_printf(r->s->arena,
	    "pegawai=%llu tahun=%u urutan=%llu sebab=\"%s\"",
	    (unsigned long long)v->pegawai, v->tahun,
	    (unsigned long long)v->urutan + 1, why);
}

/* What is wrong with the entry that should be the next; NULL when nothing. */
static const char *
judge(struct run *r, uint64_t urutan, const DBT *value,
    uint8_t hash[TRAIL_HASH])
{
	struct verify *v = &r->next;
	const uint8_t *b = value->data;
	const Jejak *j;

	if (urutan != v->urutan + 1)
		return "entri hilang";
	j = trail_decode(r->s->arena, &jejak__descriptor, b, value->size,
	    1 + TRAIL_HASH);
	if (j == NULL)
		return "tidak terbaca";
	if (j->urutan != urutan || j->pegawai != v->pegawai ||
	    j->tahun != v->tahun)
		return "entri tertukar";
	if (j->sebelumnya.len != TRAIL_HASH ||
	    memcmp(j->sebelumnya.data, v->hash, TRAIL_HASH) != 0)
		return "tidak menyambung";
	trail_hash(hash, v->hash, b + 1 + TRAIL_HASH,
	    value->size - 1 - TRAIL_HASH);
	return memcmp(hash, b + 1, TRAIL_HASH) != 0 ? "isi berubah" : NULL;
}

static bool
take(void *ctx, const DBT *key, const DBT *value)
{
	struct run *r = ctx;
	const uint8_t *k = key->data;
	uint8_t hash[TRAIL_HASH];
	const char *why = key->size != 21 ? "kunci rusak" :
	    judge(r, read_u64(k + 13), value, hash);

	if (why != NULL) {
		fault(r, why);
		return false;
	}
	r->next.urutan++;
	memcpy(r->next.hash, hash, TRAIL_HASH);
	return --r->next.budget > 0;
}

/* The whole chain was read: is it what its head says? */
static void
finish(struct run *r)
{
	struct verify *v = &r->next;
	struct raw key = trail_raw(CODE_KEPALA, v->pegawai, v->tahun);
	struct bytes b = raw_get(r->s, store_trail(r->s), &key, false);
	const JejakKepala *h;

	v->open = false;
	if (r->s->error != 0)
		return;
	h = b.b == NULL ? NULL : trail_decode(r->s->arena,
	    &jejak_kepala__descriptor, b.b, b.len, 1);
	if (h == NULL || h->pegawai != v->pegawai || h->tahun != v->tahun ||
	    h->jumlah.len != TRAIL_HASH)
		fault(r, b.b == NULL ? "kepala hilang" : "kepala rusak");
	else if (h->urutan > v->urutan)
		fault(r, "entri hilang");
	else if (h->urutan < v->urutan) {
		v->urutan = h->urutan;
		fault(r, "entri sesudah kepala");
	} else if (memcmp(h->jumlah.data, v->hash, TRAIL_HASH) != 0) {
		v->urutan -= v->urutan > 0;
		fault(r, "kepala tidak cocok");
	}
}

static bool
first(void *ctx, const DBT *key, const DBT *value)
{
	struct raw *r = ctx;

	(void)value;
	r->len = 0;
	if (key->size >= 13)
		raw_add(r, key->data, 13);
	return false;
}

/*
 * All chains were walked.  New ones may have begun meanwhile, so there are at
 * least as many as were recorded before, and at most as many as are now.
 */
static void
take_census(struct run *r)
{
	struct verify *v = &r->next;
	uint64_t now[GROUPS];

	census_read(r->s, now);
	for (unsigned g = 0; g < GROUPS && r->s->error == 0; g++)
		if (v->found[g] < v->was[g] || v->found[g] > now[g])
			v->line[v->said++] = arena_printf(r->s->arena,
			    "kelompok=%u tercatat=%llu ada=%llu sebab=\"%s\"",
			    g, (unsigned long long)v->was[g],
			    (unsigned long long)v->found[g],
			    v->found[g] < v->was[g] ? "rantai hilang" :
			    "hitungan rantai berkurang");
}

/* The chain after the current one, by entries or by heads. */
static void
next_chain(struct run *r)
{
	struct verify *v = &r->next;
	struct raw best = { 0 };

	for (int i = 0; i < 2 && r->s->error == 0; i++) {
		uint8_t code = i == 0 ? CODE_JEJAK : CODE_KEPALA;
		struct raw all = raw_new(code), found = { 0 };
		struct raw after = trail_raw(code, v->pegawai, v->tahun);

		/* After the last key the chain can have. */
		raw_add(&after, "\xff\xff\xff\xff\xff\xff\xff\xff\xff", 9);
		raw_each(r->s, store_trail(r->s), &all,
		    v->begun ? &after : NULL, first, &found);
		found.b[2] = CODE_JEJAK;
		if (found.len > 0 && (best.len == 0 ||
		    raw_cmp(&found, &best) < 0))
			best = found;
	}
	if (!v->begun)
		census_read(r->s, v->was);
	v->begun = true;
	v->open = best.len > 0;
	v->done = !v->open;
	v->pegawai = read_u64(best.b + 3);
	v->tahun = (unsigned)(best.b[11] << 8 | best.b[12]);
	v->urutan = 0;
	v->broken = NULL;
	memset(v->hash, 0, sizeof v->hash);
	if (v->open)
		v->found[census_group(v->pegawai, v->tahun)]++;
	else
		take_census(r);
}

static void
part(struct run *r)
{
	struct verify *v = &r->next;
	struct raw chain, after;
	struct key urutan = key_new();

	if (!v->open)
		next_chain(r);
	if (!v->open)
		return;
	chain = after = trail_raw(CODE_JEJAK, v->pegawai, v->tahun);
	key_u64(&urutan, v->urutan);
	raw_key(&after, &urutan);
	raw_each(r->s, store_trail(r->s), &chain,
	    v->urutan > 0 ? &after : NULL, take, r);
	if (v->broken != NULL)
		v->open = false;
	else if (v->budget > 0)
		finish(r);
}

static bool
section(struct store *s, void *ctx)
{
	struct run *r = ctx;

	r->s = s;
	r->next = r->now;
	r->next.said = 0;
	r->next.budget = BATCH;
	while (r->next.budget > 0 && !r->next.done && s->error == 0 &&
	    store_trail(s) != NULL) {
		part(r);
		r->next.budget -= r->next.budget > 0;
	}
	return true;
}

long
store_audit_verify(struct store *s, void (*say)(void *, const char *),
    void *ctx)
{
	struct store_user user = { .program = "check", .reads = ALL_TABLES };
	struct run *r = calloc(1, sizeof *r);
	long faults = 0;

	while (r != NULL && !r->now.done && faults >= 0) {
		if (store_run(s, &user, section, r) != STORE_DONE) {
			faults = -1;
			break;
		}
		r->now = r->next;
		for (size_t i = 0; i < r->now.said; i++)
			say(ctx, r->now.line[i]);
		faults += (long)r->now.said;
	}
	if (r == NULL)
		faults = -1;
	free(r);
	return faults;
}
