/* find_draf.c - a person's drafts */
#include "find_draf.h"

Draf **
draf_of(struct store *s, uint64_t pegawai, bool otomatis)
{
	struct key k = key_of_u64(pegawai);
	Draf **all;
	size_t n = 0;

	all = (Draf **)store_under(s, T_DRAF, &k, 0);
	for (size_t i = 0; all[i] != NULL; i++)
		if ((all[i]->otomatis != 0) == otomatis)
			all[n++] = all[i];
	all[n] = NULL;
	return all;
}
