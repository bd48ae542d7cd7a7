#ifndef ENGINE_H
#define ENGINE_H

/* Inside the store: for the files of this room only. */
#include <db.h>
#include <signal.h>
#include <stddef.h>

#include "gate.h"
#include "store.h"

/* ---------------------------------------------------------------- errors */

/* Besides errno and Berkeley DB's own. */
enum { ERR_STALE = -1, ERR_DAMAGED = -2 };

/* ------------------------------------------------------------------ keys */

enum { TENANT = 1 };
/* The code after the tenant: tables are below A0. */
enum { CODE_JEJAK = 0xa0, CODE_KEPALA = 0xa1,
	CODE_HITUNG = 0xa3,	/* how many chains there are */
	CODE_SEGEL = 0xa2,	/* kept for sealed checkpoints: A2 | waktu */
	CODE_INDEX = 0xf0 };

/* A key as stored: tenant u16 | code u8 | components. */
struct raw { uint16_t len; uint8_t b[320]; };
struct bytes { size_t len; uint8_t *b; };

struct raw raw_new(uint8_t code);
void raw_add(struct raw *, const void *, size_t);
void raw_key(struct raw *, const struct key *);
int raw_cmp(const struct raw *, const struct raw *);
bool raw_starts(const void *key, size_t len, const struct raw *prefix);
void key_id_down(struct key *, const char *id);

uint64_t read_u64(const uint8_t *);
void write_u64(uint8_t *, uint64_t);
uint32_t crc32c(uint32_t crc, const void *, size_t);

/* ---------------------------------------------------------------- tables */

/* The index entries of one record. */
struct entries {
	struct arena	*arena;
	struct raw	 primary;
	size_t		 n, room;
	struct raw	*v;
};

struct table_of {
	const char	*name;
	uint8_t		 code, schema;	/* forever */
	const ProtobufCMessageDescriptor *record;
	void		(*key)(struct key *, const void *record);
	void		(*index)(struct entries *, const void *record);
	/* What the trail keeps: nothing, that it was, both images. */
	enum { TRAIL_NONE, TRAIL_MARK, TRAIL_FULL } trail;
	bool		 nobody;	/* in the chain of nobody (pegawai 0) */
};

const struct table_of *table_of(enum table);
/* The table with this code, or NULL. */
const struct table_of *table_by_code(uint8_t code, enum table *);
struct raw table_raw(enum table, const ProtobufCMessage *);
/* Sorted, each once. */
void table_entries(struct entries *, struct arena *, enum table,
    const ProtobufCMessage *);
struct raw index_raw(enum index, const struct key *value);
/* A field by its name; NULL when the record has none. */
void *record_field(const ProtobufCMessage *, const char *name);

/* ----------------------------------------------------------------- store */

struct trace;

struct store {
	char		*dir, *home, *gate_path;
	unsigned	 limit;
	struct gate	 gate;
	DB_ENV		*env;
	DB		*core[2], *audit[2];	/* [1]: may write */
	uint32_t	 generation;		/* of these handles */
	unsigned	 sections;
	bool		 outdated, due;
	sigset_t	 signals;		/* as before the section */
	unsigned	 alarm;
	/* this section */
	struct store_user user;
	struct arena	*arena;
	DB_TXN		*txn;
	bool		 firm;
	int		 error;			/* sticks */
	const char	*act, *as;
	struct trace	*traces, **trace_end;
	size_t		 trace_count;
};

/* The first error of a section stays. */
void store_fail(struct store *, int error);
/* Leaves the section and ends the process: a fault in the program. */
void store_die(struct store *, const char *why, const char *what)
    __attribute__((noreturn));
DB *store_core(struct store *);
DB *store_trail(struct store *);	/* audit.db; NULL after an error */
void store_checkpoint(struct store *, bool force);
/* Enters the gate and opens: 0 or an error. */
int store_enter(struct store *, bool writer);
void store_leave(struct store *, bool broken);
int env_make(DB_ENV **, const char *home, uint32_t flags);
enum store_end store_end_of(int error);

/* One value; b is NULL when there is none.  Lives in the arena. */
struct bytes raw_get(struct store *, DB *, const struct raw *, bool hold);
void raw_put(struct store *, DB *, const struct raw *, struct bytes,
    bool fresh);
void raw_del(struct store *, DB *, const struct raw *);
/*
 * Calls each() for keys with the prefix, after `after` if given, until it
 * returns false.
 */
void raw_each(struct store *, DB *, const struct raw *prefix,
    const struct raw *after,
    bool (*each)(void *, const DBT *key, const DBT *value), void *ctx);

/* The record in a stored value; NULL and the reason when it is damaged. */
ProtobufCMessage *record_open(struct arena *, enum table, const struct raw *,
    const void *value, size_t len, const char **why);
struct bytes record_pack(struct arena *, const ProtobufCMessage *);
/* The same for a handler.  A damaged record is an incident: logged with its
 * key, and the section ends. */
ProtobufCMessage *record_opened(struct store *, enum table,
    const struct raw *, const void *value, size_t len);
ProtobufCMessage *record_get(struct store *, enum table, const struct raw *,
    bool hold);
/* Ends the process when the program did not declare the table. */
void record_may_read(struct store *, enum table);

/* ----------------------------------------------------------------- trail */

enum { TRAIL_HASH = 32 };		/* SHA-256 */

void trail_note(struct store *, enum table, const ProtobufCMessage *,
    struct bytes before, struct bytes after);
/* Writes the entries so far, chain by chain in key order. */
void trail_write(struct store *);
/* A0 or A1 | pegawai | tahun. */
struct raw trail_raw(uint8_t code, uint64_t pegawai, unsigned tahun);
/* A message after `skip` bytes of a value; NULL when it does not decode. */
void *trail_decode(struct arena *, const ProtobufCMessageDescriptor *,
    const void *value, size_t len, size_t skip);
/*
 * How many chains there are, by groups of them (census.c): a chain deleted
 * with its head leaves no gap that could be seen.
 */
enum { GROUPS = 64 };
unsigned census_group(uint64_t pegawai, unsigned tahun);
/* Adds the new chains of this section, group by group. */
void census_add(struct store *, const unsigned fresh[GROUPS]);
void census_read(struct store *, uint64_t out[GROUPS]);
void trail_hash(uint8_t out[TRAIL_HASH], const uint8_t before[TRAIL_HASH],
    const void *bytes, size_t n);

/* Copies a directory tree's regular files. 0 or errno. */
int copy_tree(const char *from, const char *to);
int make_dir(const char *);
/* The word a whole backup ends with (mark.c): 0 or errno; ENODATA when it is
 * not there or tells of other files. */
int mark_write(const char *dir);
int mark_check(const char *dir);

#endif
