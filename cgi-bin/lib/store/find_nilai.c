/* find_nilai.c - typed ways to assessments and what belongs to them */
#include <string.h>

#include "find_nilai.h"

static struct key
of_person(uint64_t pegawai, unsigned then)
{
	struct key k = key_new();

	key_u64(&k, pegawai);
	key_u16(&k, (uint16_t)then);
	return k;
}

Capaian *
capaian_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_CAPAIAN, id, hold);
}

Capaian **
capaian_of(struct store *s, const char *unit, unsigned tahun)
{
	struct key k = key_of_id(unit);

	key_u16(&k, (uint16_t)tahun);
	return (Capaian **)store_by(s, I_CAPAIAN_UNIT, &k, 0);
}

Capaian *
capaian_in(struct store *s, const char *unit, unsigned tahun,
    const char *periode, bool hold)
{
	for (Capaian **c = capaian_of(s, unit, tahun); *c != NULL; c++)
		if (strcmp((*c)->periode, periode) == 0)
			return hold ? capaian_get(s, (*c)->id, true) : *c;
	return NULL;
}

Penilaian *
penilaian_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_PENILAIAN, id, hold);
}

Penilaian **
penilaian_of(struct store *s, const char *skp)
{
	struct key k = key_of_id(skp);

	return (Penilaian **)store_by(s, I_PENILAIAN_SKP, &k, 0);
}

Penilaian *
penilaian_in(struct store *s, const char *skp, const char *periode, bool hold)
{
	for (Penilaian **p = penilaian_of(s, skp); *p != NULL; p++)
		if (strcmp((*p)->periode, periode) == 0)
			return hold ? penilaian_get(s, (*p)->id, true) : *p;
	return NULL;
}

Penilaian **
penilaian_of_person(struct store *s, uint64_t pegawai, unsigned tahun)
{
	struct key k = of_person(pegawai, tahun);

	return (Penilaian **)store_under(s, T_PENILAIAN, &k, 0);
}

Penilaian **
penilaian_by(struct store *s, uint64_t penilai, const char *periode)
{
	return penilaian_some_by(s, penilai, periode, 0);
}

Penilaian **
penilaian_some_by(struct store *s, uint64_t penilai, const char *periode,
    size_t max)
{
	struct key k = key_new();

	key_u64(&k, penilai);
	key_id(&k, periode);
	return (Penilaian **)store_by(s, I_PENILAIAN_PENILAI, &k, max);
}

Keberatan *
keberatan_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_KEBERATAN, id, hold);
}

Keberatan **
keberatan_of(struct store *s, const char *penilaian)
{
	struct key k = key_of_id(penilaian);

	return (Keberatan **)store_by(s, I_KEBERATAN_PENILAIAN, &k, 0);
}

Keberatan **
keberatan_to(struct store *s, uint64_t pemutus, Keberatan__Status status)
{
	struct key k = of_person(pemutus, (unsigned)status);

	return (Keberatan **)store_by(s, I_KEBERATAN_PEMUTUS, &k, 0);
}

Dilihat **
dilihat_of(struct store *s, uint64_t pegawai, size_t max)
{
	struct key k = key_of_u64(pegawai);

	return (Dilihat **)store_under(s, T_DILIHAT, &k, max);
}

Keberatan **
keberatan_of_person(struct store *s, uint64_t pegawai, unsigned tahun)
{
	struct key k = of_person(pegawai, tahun);

	return (Keberatan **)store_under(s, T_KEBERATAN, &k, 0);
}
