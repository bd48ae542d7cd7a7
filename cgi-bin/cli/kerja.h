#ifndef KERJA_H
#define KERJA_H

#include "cli.h"

/* The parts of the worker; each does a little and comes back. */

/* Should the worker end?  (SIGTERM or SIGINT came.) */
bool kerja_ending(void);
/* Runs the oldest import that waits or was cut off; false when none is. */
bool kerja_import(struct store *);
/* Prints the oldest unit that waits or was cut off; false when none does. */
bool kerja_cetak(struct store *);
/* Sends waiting mail when Surat.sendmail is set; how many went out. */
unsigned kerja_mail(struct store *);
/* What follows from posts, teams and kedudukan as they are today: plans closed,
 * results passed on, waiting plans moved (store/warisan.h). */
void kerja_waris(struct store *);
/* What time does to results: unread ones count as read, those nobody objected
 * to in time as accepted; open objections go to who decides today. */
void kerja_nilai(struct store *);
/* Reports whose last day has passed are taken as sent (app.md 3.5). */
void kerja_kirim(struct store *);
/* Takes away what expired; how many records. */
unsigned kerja_sweep(struct store *);

/* Keeps how far each unit is with its plans today; how many units. */
unsigned kerja_snapshot(struct store *);

#endif
