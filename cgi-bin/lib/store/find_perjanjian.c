/* find_perjanjian.c - typed ways to Perjanjian Kinerja */
#include "find_perjanjian.h"

Perjanjian *
perjanjian_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_PERJANJIAN, id, hold);
}

Perjanjian *
perjanjian_for(struct store *s, const char *unit, unsigned tahun)
{
	struct key k = key_new();

	key_u16(&k, (uint16_t)tahun);
	key_id(&k, unit);
	return (Perjanjian *)store_by(s, I_PERJANJIAN_UNIT, &k, 1)[0];
}
