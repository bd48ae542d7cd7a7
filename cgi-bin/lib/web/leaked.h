#ifndef LEAKED_H
#define LEAKED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The list of passwords everybody tries (AU-2): "EKPW1", three NUL bytes, the
 * count as big-endian u64, then sorted big-endian u64: the first 8 bytes of
 * each password's SHA-1.  Made by `kinerja sandi`.
 */
enum { LEAKED_HEAD = 16 };

uint64_t leaked_hash(const char *password, size_t len);

/* Is it in the list of that share folder, as typed or in small letters?
 * Ends the process when the list is missing or broken. */
bool leaked(const char *share, const char *password);

#endif
