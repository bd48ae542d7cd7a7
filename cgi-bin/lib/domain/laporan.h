#ifndef LAPORAN_H
#define LAPORAN_H

#include <stdbool.h>

#include "aturan.h"
#include "date.h"
#include "model.pb-c.h"

/* "Laporkan data salah": BARU, DIPROSES, SELESAI or DITOLAK (app.md 3.11). */

enum laporan_move { LAPORAN_TANGANKAN, LAPORAN_SELESAIKAN, LAPORAN_TOLAK,
	LAPORAN_BUKA_LAGI };

/* Sets the status; false when it does not lead there. */
bool laporan_move(Laporan *, enum laporan_move);
/* Does it wait for an admin? */
bool laporan_open(const Laporan *);
/* Days in which it may be opened again: rule set "pengelolaan". */
int laporan_days(const Aturan *);
/* Closed, and not longer ago than that, counted in civil days? */
bool laporan_reopens(const Laporan *, date_t closed, date_t today, int days);

#endif
