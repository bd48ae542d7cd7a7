#ifndef IMPOR_H
#define IMPOR_H

#include "cli.h"
#include "peta.h"
#include "rows.h"

/*
 * The import of units and people, used by `kinerja import` and the worker.
 * The whole file is judged before the first batch; a file that is broken
 * changes nothing.  Refused rows are left out with their reason; the others
 * go in by batches of at most 200, each in its own section together with the
 * job record, so that a killed import goes on where it was.
 */
enum { BATCH = 200, NOTES = 500 };

enum import_end {
	IMPORT_DONE,
	IMPORT_BAD_FILE,	/* nothing was changed; job.sebab says why */
	IMPORT_STOPPED		/* the store failed, or stop() said so */
};

enum outcome { ADDED, CHANGED, SAME,
	BACKWARDS,		/* would begin before the history it goes on */
	OWN };			/* would favour the one who imports (BZ-4) */

/* One row of people, typed.  Texts: NULL keeps, "" clears. */
struct isi {
	uint32_t	 line, row;	/* row: data row, from 0 */
	const char	*nomor, *nama, *golongan, *jabatan, *kode_unit, *surel,
			*kedudukan, *atasan;
	int		 jenis, jenis_jabatan, jenjang, pimpinan, penugasan;
	date_t		 mulai, lahir;
	const char	*wrong;		/* code of the first fault, or NULL */
	const char	*value;		/* what was wrong */
	bool		 odd_tmt;	/* remark only */
};

struct import {
	/* set by the caller */
	struct store	*store;
	const char	*path;
	bool		 people;	/* else units */
	bool		 dry;
	uint64_t	 actor;
	void		(*tick)(uint64_t done, uint64_t all);	/* or NULL */
	bool		(*stop)(void);				/* or NULL */
	/* The job: its id names the stored record ("": none is kept),
	 * nama_berkas is shown as source, selesai where an earlier run got to.  Counters
	 * and notes are the result. */
	Pekerjaan	 job;

	/* the engine's */
	struct arena	*arena;		/* as long as the import */
	struct arena	*scratch;	/* for one batch */
	struct rows_error error;
	date_t		 today;
	Pekerjaan__Catatan *note[NOTES];
	struct judul	*judul;
	struct satuan	*unit;		/* units, stored and from the file */
	size_t		 n_unit, unit_room;
	struct peta	 by_kode, by_unit_id;
	struct insan	*orang;		/* people, stored and from the file */
	size_t		 n_orang, orang_room;
	struct peta	 by_nomor;
	uint8_t		*verdict;	/* of each data row */
	size_t		 rows, verdict_room;
	Aturan		*pangkat;	/* NULL: golongan is not checked */
	Aturan		*posisi;	/* the set "kedudukan", or NULL */
	struct peta	 kedudukan;	/* code -> 1 away, 2 in office */
	struct arena	*pack;		/* of the batch under way */
	struct isi	 part[BATCH];
	const struct satuan *part_unit[BATCH];
	enum outcome	 result[BATCH];
	size_t		 n_part;
	unsigned	 sections;	/* that wrote */
	uint32_t	 row_at;	/* rows passed */
	bool		 early;		/* those new without a NIP */
	bool		 headed, failed;
};

/* Runs it all.  Call import_free() afterwards. */
enum import_end import_run(struct import *);
void import_free(struct import *);

/* --------------------------------------------------------------- inside it */

/* What a data row came to in the first look. */
enum { ROW_IN, ROW_REFUSED, ROW_EXTRA, ROW_EARLY };

/* A unit, from 1; 0 is none. */
struct satuan {
	const char	*id, *kode, *nama;
	uint32_t	 induk;
	uint32_t	 leader;	/* person, after the import */
	uint8_t		 leader_rank;	/* 3 definitive, 2 Pjb, 1 Plt or Plh */
	bool		 open;		/* today */
	/* units import: its row of the file, or NULL; from 1 */
	struct row	*isi;
	uint32_t	 row;
	bool		 baru, ditolak;
};

/* A person, from 1; 0 is none. */
struct insan {
	const char	*nomor, *nama;
	uint64_t	 kunci;		/* 0: not stored yet */
	uint64_t	 atasan_kunci;	/* stored: rated by this person ... */
	uint32_t	 atasan_kantor;	/* ... or by who leads this unit */
	const char	*atasan_nomor;	/* file: "" clears, NULL keeps */
	uint32_t	 atasan;	/* the outcome: the superior */
	uint32_t	 lewat;		/* the unit he is superior through */
	uint32_t	 unit;
	uint32_t	 leads;		/* a unit, definitive first */
	uint32_t	 leads_too;
	uint32_t	 row;		/* from 1; 0: not in the file */
	uint32_t	 line;		/* the same as the file counts */
	uint8_t		 jenis_jabatan;
	uint8_t		 too_rank;	/* of leads_too: 3, 2 Pjb, 1 Plt, Plh */
	bool		 active;
	bool		 delegated;	/* stored superior has a decree */
};

/* Columns of the file by meaning; -1: the file has none. */
enum {
	U_KODE, U_NAMA, U_INDUK, U_JENIS, U_MULAI, U_SELESAI,
	U_MANDIRI, U_COLUMNS,
	P_NIP = 0, P_NAMA, P_JENIS, P_GOLONGAN, P_JABATAN, P_JENIS_JABATAN,
	P_JENJANG, P_UNIT, P_PIMPINAN, P_PENUGASAN, P_ATASAN, P_SUREL, P_MULAI,
	P_KEDUDUKAN, P_LAHIR, P_COLUMNS,
	COLUMNS = P_COLUMNS
};
struct judul { int at[COLUMNS]; };

/* Reads the header row; false, with the error set, when the file is refused. */
bool judul_read(struct import *, const struct row *);
/* A cell: NULL keeps what is stored, "" clears it. */
const char *sel(const struct import *, const struct row *, int column);
/* Was it a number in a sheet? */
bool sel_number(const struct import *, const struct row *, int column);
/*
 * The same typed.  A cell that says nothing gives KEEP, one that clears 0; a
 * wrong one gives WRONG.
 */
enum { KEEP = -1, WRONG = -2 };
date_t sel_date(const struct import *, const struct row *, int column);
int sel_enum(const struct import *, const struct row *, int column);

/* Remarks; text is copied.  refused: the row is left out. */
void note(struct import *, uint32_t line, const char *kode, const char *nomor,
    const char *nama, const char *nilai, bool refused);

/* The remark of a row that was refused while it was written; else NULL. */
const char *refusal(enum outcome);
/* Puts the batch's refusals into the stored job. */
void keep_refused(struct store *, struct import *, Pekerjaan *);
/* Begins with what an earlier run, that was killed, left in the job. */
void take_up(struct import *);

/* Types a row; texts live in arena. */
void isi_read(struct import *, struct arena *, const struct row *,
    struct isi *);

/* Does it hold a control character, or one that turns the order of reading?
 * No name, post or code may. */
bool text_odd(const char *);

/* Reads what the store has. */
bool load_units(struct import *);
bool load_people(struct import *);
/* The first look at the file. */
bool look_people(struct import *);
bool look_units(struct import *);
/* Superiors, circles, anomalies (impor_rantai.c). */
void judge_chain(struct import *);
struct insan *insan_of(struct import *, const char *nomor);
/* Is he new, and was his main row refused? */
bool insan_lost(struct import *, const char *nomor);
struct insan *insan_new(struct import *, const char *nomor);
struct satuan *satuan_new(struct import *, const char *kode, const char *id);
/* Notes that a person leads a unit. */
void leads(struct insan *, uint32_t unit, int penugasan);

/* Puts one row of people; a dry run only finds out. */
enum outcome put_person(struct store *, struct import *, const struct isi *);
enum outcome put_unit(struct store *, struct import *, const struct satuan *);

/* Packed bytes of a record without its rev, to see whether it changed. */
struct image { size_t len; uint8_t *bytes; };
struct image image_of(struct arena *, ProtobufCMessage *, uint64_t *rev);
bool image_same(struct image, struct image);
Asal *asal_of(struct store *, const struct import *);

#endif
