/* die.c - the end of a process that cannot go on */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "die.h"
#include "log.h"

static void (*hook)(void);

void
die_hook(void (*fn)(void))
{
	hook = fn;
}

void
die(const char *fmt, ...)
{
	void (*last)(void) = hook;
	char why[512];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(why, sizeof why, fmt, ap);
	va_end(ap);
	hook = NULL;
	log_event("die", "why", why, NULL);
	if (last != NULL)
		last();
	exit(1);
}
