#ifndef KREDIT_H
#define KREDIT_H

#include "akumulasi.h"
#include "model.pb-c.h"

/*
 * A person's angka kredit from what was decided about him: ratings, dated
 * posts, balances, issued PAK (rules.md 2.3).  Pure: everything is given.
 */

/* Who has angka kredit: a PNS in a functional post with a jenjang. */
enum kredit_hak {
	KREDIT_ADA, KREDIT_PPPK, KREDIT_BUKAN_PNS, KREDIT_JPT, KREDIT_BUKAN_JF,
	KREDIT_TANPA_JENJANG
};
enum kredit_hak kredit_hak(const Pegawai *, date_t day);
/* "pppk" ... for templates; "" for KREDIT_ADA. */
const char *kredit_hak_name(enum kredit_hak);
/* The definitive post on the day; NULL when there is none. */
const Tugas *kredit_post(const Pegawai *, date_t day);
/* Do balances of this kind carry credit, or are they facts and history? */
bool kredit_counts(Saldo__Jenis);

/* Why a row earns nothing; KR_COUNTED when it does. */
enum kredit_note {
	KR_COUNTED,
	KR_BALANCE,	/* its months are within an opening balance */
	KR_YIELDED,	/* its months were given to another rating (R-AK-3) */
	KR_JENJANG	/* of another jenjang: not carried over (R-AK-6, 8) */
};
const char *kredit_note_name(enum kredit_note);

/* One run of months of one rating, or one balance. */
struct kredit_row {
	const Saldo	*saldo;		/* NULL: a rating */
	const Penilaian	*nilai;		/* NULL: a balance, or no longer there */
	const Pak	*pak;		/* that froze it, or NULL */
	date_t		 from, to;	/* of whole months when counted */
	int		 jenjang, predikat, months;
	int64_t		 milli;
	enum kredit_note note;
	bool		 reckoned;	/* an objection changed its rating */
	bool		 differs;	/* the PAK holds another value than today's */
};

struct kredit_book {
	enum kredit_hak	 hak;
	int		 jenjang;	/* today's */
	const char	*golongan;
	struct kredit_row *row;		/* balances first, then by date */
	size_t		 n;
	int64_t		 total;		/* of this jenjang */
	bool		 ranked;	/* the golongan belongs to the jenjang */
	struct credit_standing stand;	/* when ranked */
	const Pak	*pak;		/* the last in force of this jenjang */
	bool		 stale;		/* what it counted has changed since */
	date_t		 from, to;	/* first and last day counted; 0: none */
};

/* Lists end with NULL. */
struct kredit_in {
	const Pegawai	*orang;
	Penilaian	**nilai;	/* of all years, in any state */
	Saldo		**saldo;
	Pak		**pak;		/* in order of issue */
	date_t		 today;
};

/*
 * Counts every calendar month once (R-AK-4), each run of months of a rating
 * rounded once to thousandths (R-AK-21); a rating's days belong to the jenjang
 * of the post held then; what the last PAK in force of a jenjang counted stays
 * as it was issued.  A balance AWAL or INTEGRASI holds all months up to its
 * day.  Rows live in the arena and point into what was given.
 */
void kredit_count(struct arena *, const struct credit_rule *,
    const struct kredit_in *, struct kredit_book *);

/* The rating with this id; NULL when it is not among them. */
const Penilaian *kredit_nilai(const struct kredit_in *, const char *id);

/*
 * The rows of a PAK on what was counted; replacing a PAK: the same months with
 * the ratings and balances of today.  *sum is their total.
 */
Pak__Baris **kredit_pak_rows(struct arena *, const struct credit_rule *,
    const struct kredit_in *, const struct kredit_book *, const Pak *replaced,
    size_t *n, int64_t *sum);

#endif
