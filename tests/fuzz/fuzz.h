#ifndef FUZZ_H
#define FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"

/* A promise of the reader that does not hold. */
#define PROMISE(what) do { if (!(what)) { \
	fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #what); \
	abort(); } } while (0)

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

#endif
