#ifndef STORE_H
#define STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "model.pb-c.h"

/*
 * The store.  One request is one section: enter the gate, open, one
 * transaction, commit, flush, leave.  store_run() does all of that.
 *
 * Errors stick: after the first failure every call does nothing, a get finds
 * nothing, and store_run() tells.  A handler reads straight on; what it made
 * is thrown away and it is run again, or the request is answered with 503.
 * So a handler has no effect outside the transaction.
 *
 * No Berkeley DB type, cursor or handle crosses this header: the store may
 * one day be another process.
 */
struct store;

/* What is kept; the descriptors are in table.c. */
enum table {
	T_PENGATURAN, T_ATURAN, T_UNIT, T_PEGAWAI, T_AKUN, T_RAHASIA, T_JEDA,
	T_SESI, T_SKP, T_RHK, T_TANDA_TERIMA, T_PEMBERITAHUAN, T_SURAT,
	T_PEKERJAAN, T_DRAF, T_ULANG,
	/* planning */
	T_REVISI, T_PERJANJIAN, T_TIM, T_PERAN, T_PAKET, T_PERIODE, T_LIBUR,
	T_LAPORAN, T_POTRET,
	/* doing and proving */
	T_AKSI, T_BUKTI, T_REALISASI, T_HARIAN, T_UMPAN, T_MINTA_UMPAN,
	T_DIALOG,
	/* assessment */
	T_CAPAIAN, T_PENILAIAN, T_KEBERATAN, T_DILIHAT,
	/* credit */
	T_SALDO, T_PAK,
	/* administration */
	T_SETUJU,
	TABLES
};
#define BIT(table) (UINT64_C(1) << (table))
#define ALL_TABLES (BIT(TABLES) - 1)

/* Ways to find records by a value other than their key; see table_index.c. */
enum index {
	I_ID,			/* id -> record of any table that has ids */
	I_UNIT_KODE,		/* kode -> Unit */
	I_UNIT_INDUK,		/* unit id -> Units below it, at any date */
	I_PEGAWAI_NOMOR,	/* nomor -> Pegawai */
	I_PEGAWAI_UNIT,		/* unit id -> Pegawai with a Tugas there, at any date */
	I_PEGAWAI_PIMPIN,	/* unit id -> Pegawai who led it, at any date */
	I_BAWAHAN_KANTOR,	/* unit id -> Pegawai rated by its leader, at any date */
	I_BAWAHAN_ORANG,	/* pegawai -> Pegawai rated by that person, at any date */
	I_SESI_PEGAWAI,		/* pegawai -> Sesi */
	I_SKP_PENILAI,		/* pegawai, status -> Skp submitted to him */
	I_SKP_UNIT,		/* tahun, unit id -> Skp */
	I_RHK_SKP,		/* skp id -> Rhk */
	I_RHK_DI_BAWAH,		/* rhk id -> Rhk that intervene in it */
	I_AKUN_PERAN,		/* role -> Akun */
	I_PEGAWAI_NAMA,		/* bytes a word of the name begins with -> Pegawai */
	I_REVISI_SKP,		/* skp id, number -> Revisi */
	I_PERJANJIAN_UNIT,	/* tahun, unit id -> Perjanjian */
	I_TIM_UNIT,		/* unit id -> Tim set up in it */
	I_TIM_ORANG,		/* pegawai -> Tim he was ever of */
	I_PERAN_SKP,		/* leader's skp id -> Peran */
	I_PERAN_ORANG,		/* pegawai, tahun -> Peran */
	I_RHK_TIM,		/* tim id -> Rhk */
	I_PAKET_UNIT,		/* unit id -> Paket */
	I_LAPORAN_UNIT,		/* status, unit id -> Laporan */
	I_AKSI_RHK,		/* rhk id -> Aksi */
	I_BUKTI_AKSI,		/* aksi id -> Bukti that prove it */
	I_BUKTI_RHK,		/* rhk id -> Bukti */
	I_BUKTI_JUMLAH,		/* SHA-256 -> Bukti of that file */
	I_REALISASI_SKP,	/* skp id -> Realisasi */
	I_UMPAN_SKP,		/* skp id -> Umpan */
	I_MINTA_KEPADA,		/* pegawai, status -> MintaUmpan to him */
	I_DIALOG_SKP,		/* skp id -> Dialog */
	I_CAPAIAN_UNIT,		/* unit id, tahun -> Capaian */
	I_PENILAIAN_SKP,	/* skp id -> Penilaian */
	I_PENILAIAN_PENILAI,	/* pegawai, periode id -> Penilaian he gives */
	I_KEBERATAN_PEMUTUS,	/* pegawai, status -> Keberatan he decides */
	I_KEBERATAN_PENILAIAN,	/* penilaian id -> Keberatan */
	I_SKP_MINTA,		/* tahun -> Skp whose lowering is asked for */
	I_PAKET_ORANG,		/* pegawai, tahun -> Paket offered to him */
	INDEXES
};

/* A key or a prefix of one, made by the functions below only (IN-3). */
struct key { uint8_t len, b[127]; };

struct key key_new(void);
void key_u8(struct key *, uint8_t);
void key_u16(struct key *, uint16_t);
void key_u32(struct key *, uint32_t);
void key_u64(struct key *, uint64_t);
/* Descending: the greatest first. */
void key_down(struct key *, uint64_t);
void key_date(struct key *, int32_t date);
/* A whole text, cut at 48 bytes; no other text is a prefix of it. */
void key_text(struct key *, const char *);
/* A record id; a text that is none makes a key that finds nothing. */
void key_id(struct key *, const char *id);
/* Raw bytes, at most 32 (a hash). */
void key_bytes(struct key *, const void *, size_t);
/* A key of one component; of a person and a year, or all his years (0). */
struct key key_of_u64(uint64_t);
struct key key_of_id(const char *id);
struct key key_of_text(const char *);
struct key key_of_hash(const void *, size_t);
struct key key_of_year(uint64_t pegawai, unsigned tahun);

/* ------------------------------------------------------------ in a handler */

struct arena *store_arena(struct store *);

/*
 * The record under a key, living in the arena, its rev set; NULL when there
 * is none.  Ask with hold = true for what will be put: it is locked at once.
 */
void *store_get(struct store *, enum table, const struct key *, bool hold);
/*
 * Writes a record under the key its fields say, with its index entries and
 * its audit entry.  rev 0 is a new record; it must not exist.  Another rev
 * must be the stored one, else the transaction ends as STORE_STALE.  Sets
 * the new rev in the record.
 */
void store_put(struct store *, enum table, ProtobufCMessage *);
/* Takes a record away, with its index entries; audited. */
void store_drop(struct store *, enum table, ProtobufCMessage *);

/* Those whose key starts with prefix, in key order; the last one is NULL.
 * At most max (0: all). */
void **store_under(struct store *, enum table, const struct key *prefix,
    size_t max);
/* The same, starting after a key: the next part of a long list. */
void **store_after(struct store *, enum table, const struct key *prefix,
    const struct key *after, size_t max);
/* The records an index has under a value (or a prefix of values), in the
 * order of the index; the last one is NULL. */
void **store_by(struct store *, enum index, const struct key *value, size_t max);
/* The record with this id, if it is in that table; else NULL. */
void *store_by_id(struct store *, enum table, const char *id, bool hold);
/* The key of a record, for store_after(). */
struct key store_key_of(enum table, const ProtobufCMessage *);

/* What this section reads will be handed out (a receipt, a PDF): the log is
 * flushed before it ends, in a reader, too (architecture 10). */
void store_firm(struct store *);

/* Names the act for the audit entries that follow: "skp/setujui", and the
 * office or role acted in. */
void store_act(struct store *, const char *action, const char *as);
/* Head of a person's audit chain after the entries so far, 64 hex digits. */
const char *store_chain(struct store *, uint64_t pegawai, unsigned tahun);

/* A form's nonce: where the first send of it went; NULL when this is the first. */
const char *store_replay(struct store *, const char *nonce);
/* Remembers where this send goes, in this transaction. */
void store_remember(struct store *, const char *nonce, const char *target);

/* ------------------------------------------------------------- around one */

struct store_user {
	const char	*program;	/* names the writer in the audit trail */
	uint64_t	 reads, writes;	/* BIT()s of the tables declared */
	bool		 writer;	/* false: nothing may be put */
	bool		 lazy;		/* not worth a flush: a power cut may
					 * undo it ("last seen", nothing else) */
	uint64_t	 actor;		/* may be set later: store_actor() */
	const char	*request;	/* id, for the audit trail */
	const char	*network;	/* the browser's address */
	int64_t		 now;		/* ms */
};

enum store_end {
	STORE_DONE,	/* committed and flushed, or nothing to commit */
	STORE_ABORTED,	/* fn said no: nothing was written */
	STORE_STALE,	/* a record was changed by another in between */
	STORE_BUSY,	/* could not get in, or five deadlocks five times: 503 */
	STORE_UNSURE,	/* committed, but the flush failed: 503, ask again */
	STORE_FULL,	/* no space: 507 */
	STORE_BROKEN	/* anything else: 500 */
};

/* Opens nothing yet.  dir is the data folder (DIR/db holds the environment).
 * die()s when dir is not there. */
struct store *store_new(const char *dir);
/* At most so many processes are in the store at once; others wait up to 5 s,
 * then get STORE_BUSY (architecture 6).  16 when it is not called. */
void store_limit(struct store *, unsigned inside);
/* Runs fn in one section; fn may be run several times, each time with an
 * empty arena of the store's own choosing (store_arena).  fn returns whether
 * to commit.  The arena lives until the next store_run() or store_free(). */
enum store_end store_run(struct store *, const struct store_user *,
    bool (*fn)(struct store *, void *), void *ctx);
/* Who acts, once it is known.  Before store_replay() and the first put. */
void store_actor(struct store *, uint64_t pegawai);
/* The instant of what follows: only for the invented history of a demo. */
void store_when(struct store *, int64_t now);
/* After the answer was sent: checkpoint when it is due (D8). */
void store_rest(struct store *);
/* The same from the worker, once a minute, so that an idle system rests, too. */
void store_tick(struct store *);
/* Has the environment been recovered by another since this process opened
 * it?  Then a FastCGI process ends after its answer. */
bool store_outdated(struct store *);
void store_free(struct store *);

/* ---------------------------------------------- for the command line only */

/* Makes an empty environment with its tables.  0, or an errno. */
int store_create(const char *dir);
/* Visits every record of a table in batches, each batch in its own section;
 * fn returns false to end.  For check and export. */
enum store_end store_walk(struct store *, enum table,
    bool (*fn)(void *ctx, const struct key *, ProtobufCMessage *), void *ctx);
/* Checks every record, index entry and audit chain; calls say() with one
 * line for each fault.  Returns how many there were, or -1. */
long store_check(struct store *, void (*say)(void *, const char *), void *ctx);
/* Checks the audit chains only; names the first broken entry of each. */
long store_audit_verify(struct store *, void (*say)(void *, const char *),
    void *ctx);
/* The entries about one person and year, oldest first; NULL at the end.
 * pegawai 0: those of nobody.  In a section. */
Jejak **store_jejak(struct store *, uint64_t pegawai, unsigned tahun, size_t max);
/* What the records of a table are, by the name in Jejak.tabel; NULL: no such. */
const ProtobufCMessageDescriptor *store_record(const char *tabel);
/* Hot copy into an empty folder, recovered and verified there. 0 or errno. */
int store_backup(const char *dir, const char *to, void (*say)(void *,
    const char *), void *ctx);
/* Restores a backup into an empty folder and checks it; ENODATA when the
 * backup was broken off. */
int store_restore(const char *from, const char *dir, void (*say)(void *,
    const char *), void *ctx);

#endif
