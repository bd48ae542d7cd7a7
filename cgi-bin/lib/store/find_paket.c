/* find_paket.c - RHK packages, and to whom they are offered */
#include "find_paket.h"

Paket *
paket_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_PAKET, id, hold);
}

Paket **
paket_of_unit(struct store *s, const char *unit)
{
	struct key k = key_of_id(unit);

	return (Paket **)store_by(s, I_PAKET_UNIT, &k, 0);
}

Paket **
paket_offered(struct store *s, uint64_t pegawai, unsigned tahun)
{
	struct key k = key_new();

	key_u64(&k, pegawai);
	key_u16(&k, (uint16_t)tahun);
	return (Paket **)store_by(s, I_PAKET_ORANG, &k, 0);
}

Paket__Beri *
paket_given(const Paket *p, uint64_t pegawai, unsigned tahun)
{
	for (size_t i = 0; i < p->n_beri; i++)
		if (p->beri[i]->pegawai == pegawai && p->beri[i]->tahun == tahun)
			return p->beri[i];
	return NULL;
}
