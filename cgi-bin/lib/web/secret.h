#ifndef SECRET_H
#define SECRET_H

#include <stdbool.h>

#include "model.pb-c.h"

/*
 * Passwords at rest: Argon2id PHC strings, m=19456 KiB, t=2, p=1, and no
 * others.  Each call of the first two takes 50 ms and 19 MiB: only behind
 * hash_gate_enter(), never in a section.
 */
enum { SECRET_SIZE = 128 };	/* bytes of a PHC string, with its NUL */

/* Is it the password?  kept "" does the same work and says no (AU-9). */
bool secret_is(const char *kept, const char *password);
/* The string to keep; false when memory is out. */
bool secret_make(char kept[SECRET_SIZE], const char *password);
/* Was it made with less memory or fewer passes than today's? */
bool secret_weak(const char *kept);

/* The string of a record; "" when it has none, or one of another kind. */
void secret_read(const Rahasia *, char kept[SECRET_SIZE]);
void secret_write(Rahasia *, const char *kept);

#endif
