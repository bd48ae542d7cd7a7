/* leaked.c - is it one of the passwords everybody tries?  (AU-2) */
#include <fcntl.h>
#include <openssl/crypto.h>
#include <openssl/sha.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "die.h"
#include "leaked.h"
#include "text.h"

static uint64_t
big(const uint8_t b[8])
{
	uint64_t v = 0;

	for (int i = 0; i < 8; i++)
		v = v << 8 | b[i];
	return v;
}

uint64_t
leaked_hash(const char *password, size_t len)
{
	uint8_t hash[SHA_DIGEST_LENGTH];

	/* No configuration file: the program is confined. */
	OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, NULL);
	if (SHA1((const unsigned char *)password, len, hash) == NULL)
		die("SHA-1 does not work");
	return big(hash);
}

static uint64_t
entry(int fd, uint64_t i)
{
	uint8_t b[8];

	if (pread(fd, b, sizeof b, (off_t)(LEAKED_HEAD + i * 8)) != sizeof b)
		die("list of bad passwords: cut off");
	return big(b);
}

static bool
found(int fd, uint64_t count, uint64_t wanted)
{
	uint64_t low = 0, high = count;

	while (low < high) {
		uint64_t middle = low + (high - low) / 2;
		uint64_t v = entry(fd, middle);

		if (v == wanted)
			return true;
		if (v < wanted)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

bool
leaked(const char *share, const char *password)
{
	struct arena *arena = arena_new();
	const char *path = arena_printf(arena, "%s/sandi-buruk.dat", share);
	const char *small = text_lower(arena, password);
	uint8_t head[LEAKED_HEAD];
	uint64_t count;
	bool yes;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		die("cannot open %s: %m", path);
	if (pread(fd, head, sizeof head, 0) != sizeof head ||
	    memcmp(head, "EKPW1\0\0", 8) != 0)
		die("%s: not a list of bad passwords", path);
	count = big(head + 8);
	yes = found(fd, count, leaked_hash(password, strlen(password))) ||
	    found(fd, count, leaked_hash(small, strlen(small)));
	close(fd);
	arena_drop(arena);
	return yes;
}
