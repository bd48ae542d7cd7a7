/* range.c - ranges of addresses, as settings write them */
#include <arpa/inet.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "range.h"
#include "text.h"

struct range { int family; unsigned bits; uint8_t b[16]; };

static bool
range_read(const char *text, struct range *r)
{
	const char *slash = strchr(text, '/');
	size_t n = slash != NULL ? (size_t)(slash - text) : strlen(text);
	char address[INET6_ADDRSTRLEN];
	uint64_t bits;
	unsigned most;

	if (n >= sizeof address)
		return false;
	memcpy(address, text, n);
	address[n] = '\0';
	memset(r, 0, sizeof *r);
	r->family = strchr(address, ':') != NULL ? AF_INET6 : AF_INET;
	if (inet_pton(r->family, address, r->b) != 1)
		return false;
	most = r->family == AF_INET ? 32 : 128;
	bits = most;
	if (slash != NULL && (!text_u64(slash + 1, &bits) || bits > most))
		return false;
	r->bits = (unsigned)bits;
	return true;
}

bool
network_valid(const char *range)
{
	struct range r;

	return range_read(range, &r);
}

bool
network_in(const char *network, const char *range)
{
	struct range a, b;
	unsigned whole, rest;

	if (!range_read(network, &a) || !range_read(range, &b))
		return false;
	if (a.family != b.family || a.bits < b.bits)
		return false;
	whole = b.bits / 8;
	rest = b.bits % 8;
	if (memcmp(a.b, b.b, whole) != 0)
		return false;
	return rest == 0 || (a.b[whole] ^ b.b[whole]) >> (8 - rest) == 0;
}
