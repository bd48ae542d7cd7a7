/* secret.c - passwords at rest (architecture 24): Argon2id by libsodium */
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "secret.h"
#include "text.h"

enum { PASSES = 2, KIB = 19456 };
static const char kind[] = "$argon2id$";

_Static_assert(SECRET_SIZE >= crypto_pwhash_STRBYTES, "room for a PHC string");

/* A string like any other, of random bytes: nobody's. */
static const char nobody[] =
    "$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
    "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k";

bool
secret_is(const char *kept, const char *password)
{
	bool some = *kept != '\0';
	int no = crypto_pwhash_str_verify(some ? kept : nobody, password,
	    strlen(password));

	return some && no == 0;
}

bool
secret_make(char kept[SECRET_SIZE], const char *password)
{
	memset(kept, 0, SECRET_SIZE);
	return crypto_pwhash_str_alg(kept, password, strlen(password), PASSES,
	    (size_t)KIB * 1024, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

/* The number after "m=" or "t="; 0 when there is none. */
static unsigned long
cost(const char *kept, const char *name)
{
	const char *at = strstr(kept, name);

	return at != NULL ? strtoul(at + 2, NULL, 10) : 0;
}

bool
secret_weak(const char *kept)
{
	return cost(kept, "m=") < KIB || cost(kept, "t=") < PASSES;
}

void
secret_read(const Rahasia *r, char kept[SECRET_SIZE])
{
	memset(kept, 0, SECRET_SIZE);
	if (r == NULL || r->sandi.len >= SECRET_SIZE)
		return;
	if (r->sandi.len > 0)
		memcpy(kept, r->sandi.data, r->sandi.len);
	if (!text_starts(kept, kind))
		kept[0] = '\0';
}

void
secret_write(Rahasia *r, const char *kept)
{
	r->sandi.data = (uint8_t *)(uintptr_t)kept;
	r->sandi.len = strlen(kept);
}
