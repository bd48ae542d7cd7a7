#ifndef SESI_H
#define SESI_H

#include "store.h"

/* Sessions as their owner and the administrator see them (SE-5). */

enum {
	SESI_IDLE_MS = 30 * 60 * 1000,		/* SE-3: without a request */
	SESI_LONGEST_MS = 12 * 60 * 60 * 1000	/* and in all */
};

/* Is it neither ended nor expired? */
bool sesi_lives(const Sesi *, int64_t now);
/* The session of that person with that id; NULL when he has none. */
Sesi *sesi_own(struct store *, uint64_t pegawai, const char *id);
/* Ends one; all of a person; all of its person but this one. */
void sesi_end(struct store *, const Sesi *, int64_t now);
void sesi_end_all(struct store *, uint64_t pegawai, int64_t now);
void sesi_end_others(struct store *, const Sesi *, int64_t now);

#endif
