/* find_kredit.c - typed ways to balances and issued PAK */
#include "find_kredit.h"

Saldo *
saldo_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_SALDO, id, hold);
}

Saldo **
saldo_of(struct store *s, uint64_t pegawai)
{
	struct key k = key_of_u64(pegawai);

	return (Saldo **)store_under(s, T_SALDO, &k, 0);
}

Pak *
pak_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_PAK, id, hold);
}

Pak **
pak_of(struct store *s, uint64_t pegawai)
{
	struct key k = key_of_u64(pegawai);

	return (Pak **)store_under(s, T_PAK, &k, 0);
}
