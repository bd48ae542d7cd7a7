#ifndef JEDA_H
#define JEDA_H

#include <stdbool.h>
#include <stdint.h>

#include "model.pb-c.h"

/*
 * The arithmetic of waiting after failed logins (AU-8, architecture 25).
 * Nobody's account is locked; one only waits.  Times are milliseconds.
 */
enum jeda_kind {
	JEDA_AKUN_JARINGAN,	/* one account from one place: 5 in 60 s */
	JEDA_AKUN,		/* one account from everywhere: 20 in 10 min */
	JEDA_JARINGAN		/* one network: 60 in 5 min */
};

/*
 * Counts one failure.  factor multiplies the limit (20 for office networks,
 * else 1).  From the limit on it sets tahan_sampai: a minute, and for one
 * account from one place doubling to fifteen; others a minute each time.
 */
void jeda_fail(Jeda *, enum jeda_kind, int64_t now, unsigned factor);
/* How long is still to wait; 0: go on. */
int64_t jeda_left(const Jeda *, int64_t now);

#endif
