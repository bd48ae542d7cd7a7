/* rusak.c - damages one stored thing, as a hand with the database tools would */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine.h"

/*
 * rusak DATA WHAT PEGAWAI [TAHUN URUTAN]
 * isi, hapus: a byte of an audit entry, the whole entry; kepala: the head of
 * that chain; rantai: all of it with its head; rekaman: a byte of the Pegawai; indeks: his first index entry.
 * Nothing of it goes through the trail.
 */
struct work { const char *what; uint64_t pegawai, urutan; unsigned tahun;
	bool done; };

static void
flip(struct store *s, DB *db, const struct raw *key, struct work *w)
{
	struct bytes v = raw_get(s, db, key, true);

	if (v.b == NULL)
		return;
	v.b[v.len - 1] ^= 1;
	raw_put(s, db, key, v, false);
	w->done = true;
}

static void
drop(struct store *s, DB *db, const struct raw *key, struct work *w)
{
	if (raw_get(s, db, key, true).b == NULL)
		return;
	raw_del(s, db, key);
	w->done = true;
}

static bool
damage(struct store *s, void *ctx)
{
	struct work *w = ctx;
	struct raw entry = trail_raw(CODE_JEJAK, w->pegawai, w->tahun);
	struct raw head = trail_raw(CODE_KEPALA, w->pegawai, w->tahun);
	struct raw record = raw_new(table_of(T_PEGAWAI)->code);
	struct key urutan = key_new(), who = key_new();
	struct entries e;

	key_u64(&urutan, w->urutan);
	raw_key(&entry, &urutan);
	key_u64(&who, w->pegawai);
	raw_key(&record, &who);
	if (strcmp(w->what, "isi") == 0)
		flip(s, store_trail(s), &entry, w);
	else if (strcmp(w->what, "hapus") == 0)
		drop(s, store_trail(s), &entry, w);
	else if (strcmp(w->what, "kepala") == 0)
		flip(s, store_trail(s), &head, w);
	else if (strcmp(w->what, "rantai") == 0) {
		drop(s, store_trail(s), &head, w);
		for (uint64_t n = 1; n <= w->urutan; n++) {
			struct key k = key_new();

			entry = trail_raw(CODE_JEJAK, w->pegawai, w->tahun);
			key_u64(&k, n);
			raw_key(&entry, &k);
			if (raw_get(s, store_trail(s), &entry, true).b != NULL)
				raw_del(s, store_trail(s), &entry);
		}
	} else if (strcmp(w->what, "rekaman") == 0)
		flip(s, store_core(s), &record, w);
	else if (strcmp(w->what, "indeks") == 0) {
		table_entries(&e, store_arena(s), T_PEGAWAI,
		    store_get(s, T_PEGAWAI, &who, false));
		drop(s, store_core(s), &e.v[0], w);
	}
	return true;
}

int
main(int argc, char **argv)
{
	const struct store_user u = { .program = "uji", .reads = ALL_TABLES,
	    .writes = ALL_TABLES, .writer = true, .request = "",
	    .network = "" };
	struct work w = { 0 };
	struct store *s;

	if (argc != 4 && argc != 6)
		return 2;
	w.what = argv[2];
	w.pegawai = strtoull(argv[3], NULL, 10);
	if (argc == 6) {
		w.tahun = (unsigned)strtoul(argv[4], NULL, 10);
		w.urutan = strtoull(argv[5], NULL, 10);
	}
	s = store_new(argv[1]);
	if (store_run(s, &u, damage, &w) != STORE_DONE || !w.done) {
		fprintf(stderr, "rusak: %s: nothing was changed\n", w.what);
		return 1;
	}
	store_free(s);
	return 0;
}
