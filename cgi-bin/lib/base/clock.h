#ifndef CLOCK_H
#define CLOCK_H

#include <stdint.h>

/*
 * The one clock of the application: milliseconds since 1970, UTC.  The
 * programs under build/test link a settable one (tests/lib/clock.c) instead.
 */
int64_t clock_ms(void);

#endif
