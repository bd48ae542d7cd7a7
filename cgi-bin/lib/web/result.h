#ifndef RESULT_H
#define RESULT_H

#include "keberatan.h"
#include "web.h"

/*
 * What the programs hasil and keberatan share: one assessment and its plan,
 * who may see it, the clock of an objection (S-21, S-22).
 */
struct result {
	Penilaian	*nilai;
	Skp		*skp;
	Pegawai		*orang;		/* whose it is */
	bool		 shown;		/* may the user read the ratings? */
	struct reply	 no;		/* why not, when result_...() gave false */
};

/*
 * The assessment with this id, for a page: 404 when it is none or not for
 * these eyes.  Ratings are for the owner and those who look on from Tetapkan
 * on; before it for the rater alone.
 */
bool result_see(struct req *, const char *id, struct result *);
/* The same, locked, for a change: 403. */
bool result_hold(struct req *, const char *id, enum action, struct result *);

/*
 * The ties of the user to whose plan it is, as the plan is rated: of a closed
 * plan the office that rated it at its end is its penilai, wherever its owner
 * is now (R-SP-1, G44).
 */
unsigned result_ties(struct req *, const Skp *, const Pegawai *);
/* Who holds that office today; NULL when nobody does. */
Pegawai *result_rater(struct store *, const Skp *, const Pegawai *,
    date_t today);

/* Until when an objection to it is possible. */
struct clock {
	date_t	received;	/* counted from here; 0: not set so far */
	date_t	last;		/* the last day */
	int	day, of;	/* today is day N of so many */
};
struct clock result_clock(struct store *, const Penilaian *, int zone,
    date_t today);

/* The period's name; "Penilaian penutup" has none of its own. */
const char *result_period(struct store *, const Penilaian *);
/*
 * Shows Nilai (only what may be seen), Terlihat, Milik, Periode, Dinilai,
 * Penilai, Skp, Jam (.batas .hari .dari .lewat), KeberatanList.N, Bisa.baca,
 * .terima, .ajukan.
 */
void result_show(struct req *, const struct result *);
/* One line of a list: .id .periode .jenis .status .predikat .hasil .perilaku,
 * the last three when they may be seen. */
void result_line(struct req *, struct row *, const Penilaian *, bool rater);

/* FINAL: the plan of a yearly or closing one is FINAL, too; put by the caller.
 * The plan, locked and changed, or NULL when nothing follows. */
Skp *result_final(struct store *, const Penilaian *);

#endif
