/* find_aksi.c - typed ways to rencana aksi, evidence, realisasi and days */
#include <stdlib.h>
#include <string.h>

#include "find_aksi.h"

static size_t
length(void *const *list)
{
	size_t n = 0;

	while (list[n] != NULL)
		n++;
	return n;
}

static int
by_month(const void *a, const void *b)
{
	const Aksi *x = *(Aksi *const *)a, *y = *(Aksi *const *)b;

	if (x->bulan != y->bulan)
		return x->bulan < y->bulan ? -1 : 1;
	if (x->urutan != y->urutan)
		return x->urutan < y->urutan ? -1 : 1;
	return strcmp(x->id, y->id);
}

static Aksi **
in_order(void **list)
{
	qsort(list, length(list), sizeof *list, by_month);
	return (Aksi **)list;
}

Aksi *
aksi_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_AKSI, id, hold);
}

Aksi **
aksi_of_rhk(struct store *s, const char *rhk)
{
	struct key k = key_of_id(rhk);

	return in_order(store_by(s, I_AKSI_RHK, &k, 0));
}

Aksi **
aksi_of(struct store *s, uint64_t pegawai, unsigned tahun)
{
	struct key k = key_of_year(pegawai, tahun);

	return in_order(store_under(s, T_AKSI, &k, 0));
}

Bukti *
bukti_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_BUKTI, id, hold);
}

Bukti **
bukti_of(struct store *s, uint64_t pegawai, unsigned tahun)
{
	struct key k = key_of_year(pegawai, tahun);

	return (Bukti **)store_under(s, T_BUKTI, &k, 0);
}

Bukti **
bukti_of_aksi(struct store *s, const char *aksi)
{
	struct key k = key_of_id(aksi);

	return (Bukti **)store_by(s, I_BUKTI_AKSI, &k, 0);
}

Bukti **
bukti_of_rhk(struct store *s, const char *rhk)
{
	struct key k = key_of_id(rhk);

	return (Bukti **)store_by(s, I_BUKTI_RHK, &k, 0);
}

Bukti **
bukti_of_berkas(struct store *s, const char *jumlah)
{
	struct key k = key_of_text(jumlah);
	Bukti **found;
	size_t n = 0;

	found = (Bukti **)store_by(s, I_BUKTI_JUMLAH, &k, 0);
	/* The key holds the first 48 bytes of a text. */
	for (size_t i = 0; found[i] != NULL; i++)
		if (strcmp(found[i]->jumlah, jumlah) == 0)
			found[n++] = found[i];
	found[n] = NULL;
	return found;
}

Realisasi *
realisasi_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_REALISASI, id, hold);
}

Realisasi **
realisasi_of(struct store *s, const char *skp)
{
	struct key k = key_of_id(skp);

	return (Realisasi **)store_by(s, I_REALISASI_SKP, &k, 0);
}

Realisasi *
realisasi_in(struct store *s, const char *skp, const char *rhk,
    const char *periode, bool hold)
{
	for (Realisasi **r = realisasi_of(s, skp); *r != NULL; r++)
		if (strcmp((*r)->rhk, rhk) == 0 &&
		    strcmp((*r)->periode, periode) == 0)
			return hold ? realisasi_get(s, (*r)->id, true) : *r;
	return NULL;
}

Harian *
harian_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_HARIAN, id, hold);
}

static int
by_hour(const void *a, const void *b)
{
	const Harian *x = *(Harian *const *)a, *y = *(Harian *const *)b;

	if (x->tanggal != y->tanggal)
		return x->tanggal < y->tanggal ? -1 : 1;
	if (x->mulai != y->mulai)
		return x->mulai < y->mulai ? -1 : 1;
	return strcmp(x->id, y->id);
}

Harian **
harian_between(struct store *s, uint64_t pegawai, int32_t from, int32_t to)
{
	struct key all = key_new(), after;
	Harian **list;
	size_t n = 0;

	key_u64(&all, pegawai);
	after = all;
	key_date(&after, from - 1);
	/* Behind every id of the day before. */
	key_u64(&after, UINT64_MAX);
	key_u64(&after, UINT64_MAX);
	list = (Harian **)store_after(s, T_HARIAN, &all, &after, 0);
	while (list[n] != NULL && list[n]->tanggal <= to)
		n++;
	list[n] = NULL;
	qsort(list, n, sizeof *list, by_hour);
	return list;
}
