#ifndef FIND_SETUJU_H
#define FIND_SETUJU_H

#include "store.h"

/* Requests that a second administrator confirms (AZ-6). */

enum { SETUJU_LASTS_MS = 7 * 24 * 60 * 60 * 1000 };

Setuju *setuju_get(struct store *, const char *id, bool hold);
/* Newest first, at most max; NULL ends. */
Setuju **setuju_all(struct store *, size_t max);
/* Does it still wait?  Nobody confirms what was asked for a week ago. */
bool setuju_waits(const Setuju *, int64_t now);

#endif
