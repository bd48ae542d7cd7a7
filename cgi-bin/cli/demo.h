#ifndef DEMO_H
#define DEMO_H

#include "cli.h"
#include "peta.h"

/*
 * The invented ministry: Kementerian Pesona Nusantara.  Everything is made
 * from a number that never changes, so that two runs give the same people.
 */
enum { DEMO_BATCH = 20, DEMO_RESULTS = 4 };
#define DEMO_PASSWORD "Demo-Kinerja-2026"

/* What the plan of a person is made of; see demo_teks.c. */
enum part {
	PART_DEPUTI, PART_DIREKTUR, PART_SEKRETARIAT, PART_BIRO, PART_INSPEKTUR,
	PART_MANAJER, PART_PENGAWAS, PART_KURASI, PART_AHLI, PART_TERAMPIL,
	PART_PELAKSANA, PART_SDM, PART_AUDITOR, PARTS
};

/* How far the plan of this year is. */
enum state {
	BELUM, DRAF_SAJA, DIAJUKAN_SAJA, DIKEMBALIKAN_LAGI, DISETUJUI_SUDAH
};

struct demo_unit {
	const char	*id, *kode, *nama, *jenis;
	size_t		 induk;		/* index; the top is its own */
};

struct demo_person {
	const char	*nomor, *nama, *golongan, *jabatan, *surel;
	uint64_t	 kunci;
	JenisPegawai	 jenis;
	JenisJabatan	 jenis_jabatan;
	Jenjang		 jenjang;
	size_t		 unit;
	size_t		 atasan;	/* index; himself: none */
	bool		 pimpinan;
	enum part	 part;
	enum state	 state;
	const char	*role;		/* an Akun role's name, or NULL */
	size_t		 n_rhk;
	const char	*rhk[DEMO_RESULTS];	/* ids, once made */
	date_t		 mulai;
};

struct demo {
	struct store	*store;
	struct arena	*arena;
	date_t		 today;
	int64_t		 now;
	int64_t		 begun;		/* the story: before all plans */
	char		 sandi[160];	/* the one hash */
	struct demo_unit *unit;
	size_t		 n_unit, unit_room;
	struct demo_person *orang;
	size_t		 n, room;
	size_t		 from, to;	/* the batch under way */
	uint64_t	 seed;
	struct peta	 taken;		/* NIPs given */
	const Perjanjian *pk;		/* D2.1's; NULL: a plain demo */
	unsigned	 later;		/* plans that went on after approval */
};

/* Invents n employees and the minister above them; false for too few. */
bool demo_invent(struct demo *, size_t n);
/* A number below n, the next of the row. */
unsigned demo_number(struct demo *, unsigned n);
/* A NIP nobody has, and a name that fits it. */
void demo_identity(struct demo *, struct demo_person *, int born, int hired,
    bool pppk);

/* One planned result. */
struct demo_result {
	const char	*teks;
	struct { Aspek aspek; const char *teks; int64_t nilai;
		const char *satuan; } ukuran[3];
	unsigned	 perspektif;	/* 1 + Perspektif; JPT only */
	bool		 tambahan;
};
/* The results of a part, ends with a NULL teks; n < DEMO_RESULTS. */
const struct demo_result *demo_results(enum part, size_t variant);
/* What the leader expects, by value 1 to 7; NULL: nothing special. */
const char *demo_expectation(enum part, unsigned nilai);
const char *demo_annex(Skp__Blok, size_t i);

/* Writes the plan of one person, with its history, into the section. */
void demo_plan(struct store *, struct demo *, struct demo_person *, size_t i);

/* --lengkap.  The agreement comes before the plans, the rest after them. */
bool demo_agreement(struct store *, void *demo);
bool demo_more(struct store *, void *demo);
/* Draws the result from the agreement, when that says it. */
void demo_draw(struct arena *, const struct demo *, Rhk *);

#endif
