#ifndef NILAI_H
#define NILAI_H

#include "capaian.h"
#include "distribution.h"
#include "kirim.h"
#include "usul.h"

/*
 * Penilaian Bawahan: whom one rates in a period, what the software proposes,
 * the choice, the pattern of distribution, and Tetapkan (S-19, app.md 3.5).
 */
enum { NILAI_RHK = 40, NILAI_PAGE = 20 };

/* The fields that say which period and unit a page is about. */
#define NILAI_FIELDS						\
	{ .name = "tahun", .kind = WHOLE },			\
	{ .name = "periode", .kind = ID },			\
	{ .name = "unit", .kind = ID },				\
	{ .name = "lewati", .kind = WHOLE }

struct nilai_rules {
	struct rating_rule	 rating;
	struct distribution_rule pattern;
	struct usul_rule	 usul;
};

/* One plan to be rated; without skp: a person who has none in the period. */
struct nilai_line {
	Pegawai		*orang;
	Skp		*skp;
	Penilaian	*nilai;		/* NULL: not opened yet */
	const char	*kepala;	/* the unit he leads; NULL: none */
	bool		 alone;		/* no later plan of his in the list */
	enum rating	 fixed;		/* hasil of a head, by his unit's capaian;
					 * 0: not set yet */
};

/* What a rater does as the leader of one unit in one period. */
struct nilai {
	struct nilai_rules rule;
	unsigned	 tahun;
	Periode		*periode;
	const char	*unit;		/* whose capaian and pattern count */
	Capaian		*capaian;	/* NULL or not set: G30 */
	struct nilai_line *line;
	size_t		 n;
};

/*
 * Reads NILAI_FIELDS and finds all that; shows Tahun, TahunLalu, PeriodeList,
 * Periode, UnitList, Unit, Capaian and, while that is missing, Penetap.  The
 * period is by default the last one that has ended.  false with the answer.
 */
bool nilai_find(struct req *, struct nilai *, struct reply *no);
/* The line of the plan; NULL: it is not his to rate now. */
struct nilai_line *nilai_line_of(struct nilai *, const char *skp);
/* May ratings be given?  Else an answer that names who has to act (G30). */
bool nilai_open(struct req *, const struct nilai *, const struct nilai_line *,
    struct reply *no);
/* "TANPA_SKP", "OTOMATIS" (not sent in time, may be rated), else the name of
 * the state; "TERBUKA" when there is none. */
const char *nilai_status(struct req *, const struct nilai *,
    const struct nilai_line *);
/* Sent, rated, or past the employee's last day? */
bool nilai_ratable(struct req *, const struct nilai *,
    const struct nilai_line *);
/* Rated, and by what is true now; or decided. */
bool nilai_done(const struct nilai_line *);
/* Shows BarisList of a page of lines: status, ratings, load (ideas 11). */
void nilai_show_list(struct req *, const struct nilai *, size_t from,
    bool only_open);

/* What speaks for a rating. */
struct nilai_rhk {
	const Rhk	*rhk;
	const Realisasi	*real;
	enum rating	 usul;
	const char	*dasar;
	uint32_t	 bukti, umpan;
};
struct nilai_isi {
	struct nilai_rhk *rhk;
	size_t		 n;
	enum rating	 usul[8];	/* by behaviour, 1 to 7 */
	uint32_t	 umpan[8];
};
void nilai_weigh(struct req *, const struct nilai *, const struct nilai_line *,
    struct nilai_isi *);
/* The proposal for all results: by the ratings chosen, else the proposals. */
enum rating nilai_usul_hasil(const struct nilai *, const struct nilai_isi *,
    const Penilaian *);
enum rating nilai_usul_perilaku(const struct nilai *, const struct nilai_isi *,
    const Penilaian *);
/* Shows RhkList, PerilakuList, Usul, Kurang (periods not decided yet). */
void nilai_show_person(struct req *, const struct nilai *,
    const struct nilai_line *, const struct nilai_isi *);
/* Periods of the year that this plan covers and that are not decided, by name
 * ("Triwulan II, Triwulan III"); "" when none: for the yearly one (3.6). */
const char *nilai_lacking(struct req *, const struct nilai *,
    const struct nilai_line *);

/* The routes that rate: one person, a table of them, a return. */
extern const struct field nilai_person_fields[], nilai_quick_fields[],
    nilai_return_fields[], nilai_decide_fields[];
struct reply nilai_person(struct req *);
struct reply nilai_rate(struct req *);
struct reply nilai_return(struct req *);
struct reply nilai_quick(struct req *);
struct reply nilai_rate_many(struct req *);
struct reply nilai_try(struct req *);
struct reply nilai_confirm(struct req *);
struct reply nilai_decide(struct req *);

/* One choice, and why it is not the proposal. */
struct nilai_mark {
	enum rating	 hasil, perilaku;
	const char	*why_hasil, *why_perilaku;
};
/*
 * Checks the mark and makes it the line's assessment, which is put when there
 * is no problem.  The assessment was opened with penilaian_open() and its items
 * are filled.  f: the names of the fields problems are put at.
 */
struct nilai_names { const char *hasil, *perilaku, *why_hasil, *why_perilaku; };
bool nilai_give(struct req *, const struct nilai *, const struct nilai_line *,
    const struct nilai_isi *, Penilaian *, const struct nilai_mark *,
    const struct nilai_names *f, struct problems *);
/* Fills the items with proposals and counts as they are now; ratings stay. */
void nilai_items(struct req *, const struct nilai_isi *, Penilaian *);
/* A rating by its name; 0: none. */
enum rating nilai_rating(const char *name);
const char *nilai_rating_name(enum rating);
const char *nilai_predikat_name(int predikat);

/* The pattern: counts by predikat of people, each once. */
void nilai_count(const struct nilai *, uint32_t count[PREDIKATS + 1]);
/* How many of its rules are broken; -1: cannot be said. */
int nilai_pattern(const struct nilai *, const uint32_t count[PREDIKATS + 1],
    struct distribution_broken out[DIST_LINES]);
/* Shows Pola or what name says: .n .kecil .blokir .garis, NAMEBatang.N,
 * NAMELanggar.N. */
void nilai_show_pattern(struct req *, const struct nilai *, const char *name,
    const uint32_t count[PREDIKATS + 1]);
/* Shows CerminList: own spread in other periods, colleagues' together (three
 * or more, ideas 5); TanpaBukti, TanpaUmpan: how many. */
void nilai_show_mirror(struct req *, const struct nilai *);

#endif
