#ifndef HARIAN_H
#define HARIAN_H

#include <stdbool.h>

#include "arena.h"
#include "aturan.h"
#include "date.h"
#include "model.pb-c.h"
#include "problem.h"

/* Progres harian: the lines of a day, none at the same hour (S-17, 3.4). */
enum { HARIAN_TEXT = 300, HARIAN_UNIT = 60, HARIAN_LINES = 24 };

/* What the agency set: rule set "pengelolaan"; without it the usual. */
struct harian_rule {
	bool	used;		/* does the agency keep it at all? */
	int	back;		/* days a line may be late */
	int	hours;		/* minutes of a working day: what a day is
				 * measured against */
};
struct harian_rule harian_rule(const Aturan *);

/* "8", "08.00", "8:30", "0830" to minutes after midnight; -1: no time. */
int harian_time(const char *);
/* "08.00" */
const char *harian_clock(struct arena *, unsigned minutes);
/* "6 dokumen" to hasil and satuan; "" to none.  false: it begins with no
 * number. */
bool harian_result(struct arena *, Harian *, const char *text);

/* May lines of that day be written today? */
bool harian_day_open(const struct harian_rule *, date_t day, date_t today);
/*
 * others: the day's lines; one of the same id is passed over; ends with NULL.
 * Codes: "tanggal" kosong, mendatang, lampau-harian; "mulai" kosong, tumpang-jam;
 * "selesai" kosong, jam-terbalik; "kegiatan" kosong, pendek, panjang,
 * hari-penuh.
 */
void harian_check(const struct harian_rule *, const Harian *,
    Harian *const *others, date_t today, struct problems *);
/* Is a line of others at the same hours? */
bool harian_overlaps(const Harian *, Harian *const *others);
/* Minutes of a day's lines. */
unsigned harian_minutes(Harian *const *, date_t day);

#endif
