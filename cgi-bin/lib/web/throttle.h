#ifndef THROTTLE_H
#define THROTTLE_H

#include <stdbool.h>

#include "web.h"

/*
 * Who has to wait before the next login, and which browsers are known (AU-8,
 * architecture 25).  An account is never locked: the NIP is public, a lock
 * would be a weapon.  What is typed as NIP counts, whether it exists or not.
 */
struct throttle {
	Jeda		*place;		/* this account from this network, or
					 * from this known browser */
	Jeda		*account;	/* this account from everywhere */
	Jeda		*network;	/* everybody in this network */
	unsigned	 good;		/* logins known of this browser, 0..3 */
	unsigned	 factor;	/* 20 in office networks */
};

enum { BROWSER_KNOWN = 3 };

/* What is tried: wrong codes do not keep the owner of the account from signing
 * in, but the network's failures are one number. */
enum throttled { TRY_PASSWORD, TRY_CODE };

/* Reads the counters of somebody's attempt; hold for a later fail or good. */
struct throttle throttle_read(struct req *, enum throttled, const char *nomor,
    bool hold);
/* Milliseconds to wait before the password is even looked at. */
int64_t throttle_left(const struct throttle *, int64_t now);
/* Is the network held back?  It never blocks a right password, but a wrong
 * one holds its account in this network at once. */
bool throttle_hot(const struct throttle *, int64_t now);
void throttle_fail(struct req *, struct throttle *);
/* Forgives the place, and marks the browser one good login further. */
void throttle_good(struct req *, struct throttle *, const char *nomor);

#endif
