/* find_laporan.c - reports of wrong data, and who is to mend them */
#include <string.h>

#include "find.h"
#include "find_laporan.h"
#include "find_periode.h"

Laporan *
laporan_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_LAPORAN, id, hold);
}

Laporan **
laporan_of(struct store *s, uint64_t pegawai, size_t max)
{
	struct key k = key_of_u64(pegawai);

	return (Laporan **)store_under(s, T_LAPORAN, &k, max);
}

Laporan **
laporan_in(struct store *s, Laporan__Status status, const char *unit,
    size_t max)
{
	struct key k = key_new();

	key_u16(&k, (uint16_t)status);
	if (unit[0] != '\0')
		key_id(&k, unit);
	return (Laporan **)store_by(s, I_LAPORAN_UNIT, &k, max);
}

/* Has the account the role for one of these units? */
static bool
holds(const Akun *a, Akun__Nama role, const char *const *line)
{
	for (size_t i = 0; i < a->n_peran; i++) {
		if (a->peran[i]->nama != role)
			continue;
		if (role == AKUN__NAMA__ADMIN_INSTANSI)
			return true;
		for (const char *const *u = line; *u != NULL; u++)
			if (strcmp(a->peran[i]->unit, *u) == 0)
				return true;
	}
	return false;
}

static size_t
with_role(struct store *s, Akun__Nama role, const char *const *line,
    uint64_t self, uint64_t *keys, size_t max)
{
	struct key k = key_new();
	size_t n = 0;

	key_u8(&k, (uint8_t)role);
	for (Akun **a = (Akun **)store_by(s, I_AKUN_PERAN, &k, 0);
	    *a != NULL && n < max; a++)
		if ((*a)->aktif && (*a)->pegawai != self &&
		    (n == 0 || keys[n - 1] != (*a)->pegawai) &&
		    holds(*a, role, line))
			keys[n++] = (*a)->pegawai;
	return n;
}

size_t
admin_of(struct store *s, const char *unit, uint64_t self, int32_t day,
    uint64_t *keys, size_t max)
{
	const char *const *line = unit_line(s, unit, day);
	size_t n = with_role(s, AKUN__NAMA__ADMIN_UNIT, line, self, keys, max);

	return n > 0 ? n : with_role(s, AKUN__NAMA__ADMIN_INSTANSI, line, self,
	    keys, max);
}
