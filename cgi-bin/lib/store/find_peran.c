/* find_peran.c - cells of matrices */
#include <string.h>

#include "find.h"
#include "find_peran.h"

Peran *
peran_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_PERAN, id, hold);
}

Peran **
peran_in_skp(struct store *s, const char *skp)
{
	struct key k = key_of_id(skp);

	return (Peran **)store_by(s, I_PERAN_SKP, &k, 0);
}

Peran **
peran_of(struct store *s, uint64_t pegawai, unsigned tahun)
{
	struct key k = key_new();
	Peran **v;
	size_t n = 0;

	key_u64(&k, pegawai);
	key_u16(&k, (uint16_t)tahun);
	v = (Peran **)store_by(s, I_PERAN_ORANG, &k, 0);
	for (size_t i = 0; v[i] != NULL; i++)
		if (rhk_get(s, v[i]->rhk, false) != NULL)
			v[n++] = v[i];
	v[n] = NULL;
	return v;
}

Peran **
peran_under(struct store *s, const Rhk *rhk)
{
	Peran **v = peran_in_skp(s, rhk->skp);
	size_t n = 0;

	for (size_t i = 0; v[i] != NULL; i++)
		if (strcmp(v[i]->rhk, rhk->id) == 0)
			v[n++] = v[i];
	v[n] = NULL;
	return v;
}
