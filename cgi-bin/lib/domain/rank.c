/* rank.c - ranks of PNS and golongan of PPPK */
#include <string.h>

#include "aturan.h"
#include "rank.h"

enum { PNS_MAX = 17, PPPK_MAX = 17 };

/* The number under which the set lists a golongan; 0 when it does not. */
static unsigned
find(struct arena *arena, const Aturan *set, const char *kind, unsigned max,
    const char *golongan)
{
	for (unsigned i = 1; i <= max; i++)
		if (strcmp(aturan_text(arena, set, "%s.%u.golongan", kind, i),
		    golongan) == 0)
			return i;
	return 0;
}

static bool
is_pns(JenisPegawai jenis)
{
	return jenis == JENIS_PEGAWAI__PNS || jenis == JENIS_PEGAWAI__CPNS;
}

const char *
rank_text(struct arena *arena, const Aturan *set, JenisPegawai jenis,
    const char *golongan)
{
	unsigned i;

	if (golongan[0] == '\0' || !is_pns(jenis))
		return golongan;
	i = find(arena, set, "pns", PNS_MAX, golongan);
	return i == 0 ? golongan : arena_printf(arena, "%s (%s)",
	    aturan_text(arena, set, "pns.%u.pangkat", i), golongan);
}

bool
rank_known(struct arena *arena, const Aturan *set, JenisPegawai jenis,
    const char *golongan)
{
	if (golongan[0] == '\0')
		return false;
	if (is_pns(jenis))
		return find(arena, set, "pns", PNS_MAX, golongan) > 0;
	return jenis == JENIS_PEGAWAI__PPPK &&
	    find(arena, set, "pppk", PPPK_MAX, golongan) > 0;
}
