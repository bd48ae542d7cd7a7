/* census.c - how many audit chains there are */
#include <string.h>

#include "engine.h"
#include "log.h"

/*
 * A3 | group u8 -> fmt u8 | count u64.  Written once for each person and year,
 * with the first entry of his chain, and after all heads (architecture 15).
 */
enum { FORMAT = 1, SIZE = 9 };

unsigned
census_group(uint64_t pegawai, unsigned tahun)
{
	/* The last digits of a NIP are a running number: they spread. */
	return (unsigned)((pegawai + tahun) % GROUPS);
}

static struct raw
group_key(unsigned group)
{
	struct raw r = raw_new(CODE_HITUNG);
	uint8_t b = (uint8_t)group;

	raw_add(&r, &b, 1);
	return r;
}

static uint64_t
count(struct store *s, unsigned group, bool hold)
{
	struct raw key = group_key(group);
	struct bytes v = raw_get(s, store_trail(s), &key, hold);

	if (s->error != 0 || v.b == NULL)
		return 0;
	if (v.len == SIZE && v.b[0] == FORMAT)
		return read_u64(v.b + 1);
	log_event("rusak", "hitungan", "rantai", NULL);
	store_fail(s, ERR_DAMAGED);
	return 0;
}

void
census_add(struct store *s, const unsigned fresh[GROUPS])
{
	for (unsigned g = 0; g < GROUPS && s->error == 0; g++) {
		struct raw key = group_key(g);
		struct bytes v = { SIZE, NULL };

		if (fresh[g] == 0)
			continue;
		v.b = arena_get(s->arena, SIZE);
		v.b[0] = FORMAT;
		write_u64(v.b + 1, count(s, g, true) + fresh[g]);
		raw_put(s, store_trail(s), &key, v, false);
	}
}

void
census_read(struct store *s, uint64_t out[GROUPS])
{
	memset(out, 0, GROUPS * sizeof *out);
	for (unsigned g = 0; g < GROUPS && s->error == 0 &&
	    store_trail(s) != NULL; g++)
		out[g] = count(s, g, false);
}
