#ifndef EMBED_H
#define EMBED_H

#include <stddef.h>

/* Files compiled into the program by the Makefile; ends with a NULL name. */
extern const struct embedded {
	const char	*name;		/* "rhk/daftar.cs" */
	const char	*text;		/* NUL-ended */
	size_t		 len;
} embedded_files[];

#endif
