/* clock.c - the clock of the golden walks: the time a file says */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "clock.h"

/*
 * KINERJA_TEST_CLOCK names a file that holds milliseconds to add to the real
 * time; without it the time is the real one.  Never part of an installation.
 */
int64_t
clock_ms(void)
{
	const char *path = getenv("KINERJA_TEST_CLOCK");
	long long offset = 0;
	struct timespec t;
	FILE *f;

	if (path != NULL && (f = fopen(path, "r")) != NULL) {
		if (fscanf(f, "%lld", &offset) != 1)
			offset = 0;
		fclose(f);
	}
	clock_gettime(CLOCK_REALTIME, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000 + offset;
}
