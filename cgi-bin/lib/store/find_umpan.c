/* find_umpan.c - typed ways to feedback and dialogues */
#include <stdlib.h>
#include <string.h>

#include "find_umpan.h"

static int
by_time(const void *a, const void *b)
{
	const Umpan *x = *(Umpan *const *)a, *y = *(Umpan *const *)b;

	if (x->waktu != y->waktu)
		return x->waktu < y->waktu ? -1 : 1;
	return strcmp(x->id, y->id);
}

Umpan **
umpan_of(struct store *s, const char *skp)
{
	struct key k = key_of_id(skp);
	Umpan **list;
	size_t n = 0;

	list = (Umpan **)store_by(s, I_UMPAN_SKP, &k, 0);
	while (list[n] != NULL)
		n++;
	qsort(list, n, sizeof *list, by_time);
	return list;
}

MintaUmpan *
minta_umpan_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_MINTA_UMPAN, id, hold);
}

MintaUmpan **
minta_umpan_of(struct store *s, uint64_t pegawai, unsigned tahun)
{
	struct key k = key_new();

	key_u64(&k, pegawai);
	key_u16(&k, (uint16_t)tahun);
	return (MintaUmpan **)store_under(s, T_MINTA_UMPAN, &k, 0);
}

MintaUmpan **
minta_umpan_to(struct store *s, uint64_t kepada, MintaUmpan__Status status)
{
	struct key k = key_new();

	key_u64(&k, kepada);
	key_u16(&k, (uint16_t)status);
	return (MintaUmpan **)store_by(s, I_MINTA_KEPADA, &k, 0);
}

Dialog *
dialog_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_DIALOG, id, hold);
}

Dialog **
dialog_of(struct store *s, const char *skp)
{
	struct key k = key_of_id(skp);

	return (Dialog **)store_by(s, I_DIALOG_SKP, &k, 0);
}
