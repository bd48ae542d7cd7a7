#ifndef ID_H
#define ID_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"

enum { ID_BYTES = 16, ID_CHARS = 26 };

/* Fills with random bytes from the kernel; ends the process when it cannot (CR-6). */
void random_bytes(void *, size_t);

/*
 * A fresh record id: a UUIDv7 written in 26 characters of Crockford's base32,
 * small letters.  Text order is time order.
 */
const char *id_new(struct arena *, int64_t now_ms);
bool id_valid(const char *);
/* The 16 bytes of an id; false when it is none. */
bool id_bytes(const char *, uint8_t out[ID_BYTES]);
const char *id_text(struct arena *, const uint8_t bytes[ID_BYTES]);

/* n random bytes as URL-safe base64 without padding, for nonces and codes. */
const char *random_text(struct arena *, size_t n);
/* URL-safe base64 without padding. */
char *base64url(struct arena *, const void *, size_t n);

#endif
