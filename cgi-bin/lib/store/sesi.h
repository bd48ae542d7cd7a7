#ifndef SESI_H
#define SESI_H

#include "store.h"

/* Sessions as their owner and the administrator see them (SE-5). */

enum {
	SESI_IDLE_MS = 30 * 60 * 1000,		/* SE-3: without a request, */
	SESI_IDLE_ADMIN_MS = 15 * 60 * 1000,	/* for who administers, */
	SESI_LONGEST_MS = 12 * 60 * 60 * 1000	/* and in all */
};

/* How long this account's sessions last without a request.  NULL: no account,
 * the longer time. */
int64_t sesi_idle(const Akun *);
/* When it expires by itself: the account is its owner's. */
int64_t sesi_expires(const Sesi *, const Akun *);
/* Is it neither ended nor expired? */
bool sesi_lives(const Sesi *, const Akun *, int64_t now);
/* The session of that person with that id; NULL when he has none. */
Sesi *sesi_own(struct store *, uint64_t pegawai, const char *id);
/* Ends one; all of a person; all of its person but this one. */
void sesi_end(struct store *, const Sesi *, int64_t now);
void sesi_end_all(struct store *, uint64_t pegawai, int64_t now);
void sesi_end_others(struct store *, const Sesi *, int64_t now);

#endif
