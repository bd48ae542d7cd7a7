/* rank.c - ranks of PNS and golongan of PPPK */
#include <string.h>

#include "aturan.h"
#include "rank.h"
#include "text.h"

static const char tail[] = ".golongan";

/*
 * The key under which the set lists a golongan ("pns.9.golongan"), NULL when
 * it does not.  One pass without memory: an import asks for every row.
 */
static const char *
find(const Aturan *set, const char *kind, const char *golongan)
{
	for (size_t i = 0; set != NULL && i < set->n_butir; i++) {
		const char *kunci = set->butir[i]->kunci;
		size_t n = strlen(kunci);

		if (strcmp(set->butir[i]->nilai, golongan) == 0 &&
		    text_starts(kunci, kind) && n > sizeof tail - 1 &&
		    strcmp(kunci + n - (sizeof tail - 1), tail) == 0)
			return kunci;
	}
	return NULL;
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
	const char *kunci;

	if (golongan[0] == '\0' || !is_pns(jenis))
		return golongan;
	kunci = find(set, "pns.", golongan);
	return kunci == NULL ? golongan : arena_printf(arena, "%s (%s)",
	    aturan_text(arena, set, "%.*s.pangkat",
	    (int)(strlen(kunci) - (sizeof tail - 1)), kunci), golongan);
}

bool
rank_known(const Aturan *set, JenisPegawai jenis, const char *golongan)
{
	if (golongan[0] == '\0')
		return false;
	if (is_pns(jenis))
		return find(set, "pns.", golongan) != NULL;
	return jenis == JENIS_PEGAWAI__PPPK &&
	    find(set, "pppk.", golongan) != NULL;
}
