/* find.c - typed ways to the records */
#include <stdlib.h>
#include <string.h>

#include "find.h"
#include "id.h"
#include "text.h"

/* Keys of people without a NIP start here (architecture 12). */
static const uint64_t WITHOUT_NIP = 1000000000000000000u;

const Pengaturan *
pengaturan_get(struct store *s, bool hold)
{
	struct key k = key_new();
	Pengaturan *p;

	key_u8(&k, 0);
	if ((p = store_get(s, T_PENGATURAN, &k, hold)) != NULL)
		return p;
	p = arena_get(store_arena(s), sizeof *p);
	*p = (Pengaturan)PENGATURAN__INIT;
	p->instansi = "Instansi";
	p->zona = 420;
	return p;
}

/* ------------------------------------------------------------------ units */

Unit *
unit_get(struct store *s, const char *id, bool hold)
{
	struct key k = key_of_id(id);

	return store_get(s, T_UNIT, &k, hold);
}

Unit *
unit_by_kode(struct store *s, const char *kode, bool hold)
{
	struct key k = key_of_text(kode);
	Unit **found = (Unit **)store_by(s, I_UNIT_KODE, &k, 0);

	/* The key holds the first 48 bytes of a text. */
	while (*found != NULL && strcmp((*found)->kode, kode) != 0)
		found++;
	return *found != NULL && hold ? unit_get(s, (*found)->id, true) :
	    *found;
}

Unit **
unit_below(struct store *s, const char *id)
{
	struct key k = key_of_id(id);

	return (Unit **)store_by(s, I_UNIT_INDUK, &k, 0);
}

Unit **
unit_all(struct store *s, size_t max)
{
	struct key k = key_new();

	return (Unit **)store_under(s, T_UNIT, &k, max);
}

/* ----------------------------------------------------------------- people */

Pegawai *
pegawai_get(struct store *s, uint64_t pegawai, bool hold)
{
	struct key k = key_of_u64(pegawai);

	return store_get(s, T_PEGAWAI, &k, hold);
}

Pegawai *
pegawai_by_nomor(struct store *s, const char *nomor, bool hold)
{
	struct key k = key_of_text(nomor);
	Pegawai **found = (Pegawai **)store_by(s, I_PEGAWAI_NOMOR, &k, 0);

	while (*found != NULL && strcmp((*found)->nomor, nomor) != 0)
		found++;
	return *found != NULL && hold ?
	    pegawai_get(s, (*found)->pegawai, true) : *found;
}

Pegawai **
pegawai_in_unit(struct store *s, const char *unit)
{
	struct key k = key_of_id(unit);

	return (Pegawai **)store_by(s, I_PEGAWAI_UNIT, &k, 0);
}

/*
 * The greatest key of people without NIP that is in use.  Keys are dense, so
 * the end is found by doubling and halving; the page read is locked until the
 * transaction ends, so two writers never take the same one (a put of a new
 * record finds it there).
 */
uint64_t
pegawai_new_key(struct store *s, const char *nomor)
{
	uint64_t nip, low = 0, high = 1;

	if (strlen(nomor) == 18 && text_u64(nomor, &nip) &&
	    nip < WITHOUT_NIP && nip >= WITHOUT_NIP / 10)
		return nip;
	while (pegawai_get(s, WITHOUT_NIP + high, false) != NULL) {
		low = high;
		high *= 2;
	}
	while (high - low > 1) {
		uint64_t half = low + (high - low) / 2;

		if (pegawai_get(s, WITHOUT_NIP + half, false) != NULL)
			low = half;
		else
			high = half;
	}
	return WITHOUT_NIP + high;
}

/* --------------------------------------------------------------- accounts */

Akun *
akun_get(struct store *s, uint64_t pegawai, bool hold)
{
	struct key k = key_of_u64(pegawai);

	return store_get(s, T_AKUN, &k, hold);
}

Rahasia *
rahasia_get(struct store *s, uint64_t pegawai, bool hold)
{
	struct key k = key_of_u64(pegawai);

	return store_get(s, T_RAHASIA, &k, hold);
}

Jeda *
jeda_get(struct store *s, const void *kunci, size_t len, bool hold)
{
	struct key k = key_of_hash(kunci, len);

	return store_get(s, T_JEDA, &k, hold);
}

Sesi *
sesi_get(struct store *s, const void *kunci, size_t len, bool hold)
{
	struct key k = key_of_hash(kunci, len);

	return store_get(s, T_SESI, &k, hold);
}

Sesi **
sesi_of(struct store *s, uint64_t pegawai)
{
	struct key k = key_of_u64(pegawai);

	return (Sesi **)store_by(s, I_SESI_PEGAWAI, &k, 0);
}

/* ------------------------------------------------------------------ plans */

Skp *
skp_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_SKP, id, hold);
}

Skp **
skp_of(struct store *s, uint64_t pegawai, unsigned tahun)
{
	struct key k = key_of_year(pegawai, tahun);

	return (Skp **)store_under(s, T_SKP, &k, 0);
}

Skp **
skp_for_penilai(struct store *s, uint64_t penilai, int status)
{
	struct key k = key_of_u64(penilai);

	if (status >= 0)
		key_u8(&k, (uint8_t)status);
	return (Skp **)store_by(s, I_SKP_PENILAI, &k, 0);
}

Skp **
skp_in_unit(struct store *s, unsigned tahun, const char *unit)
{
	struct key k = key_new();

	key_u16(&k, (uint16_t)tahun);
	key_id(&k, unit);
	return (Skp **)store_by(s, I_SKP_UNIT, &k, 0);
}

Rhk *
rhk_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_RHK, id, hold);
}

static size_t
count(void *const *v)
{
	size_t n = 0;

	while (v[n] != NULL)
		n++;
	return n;
}

static int
rhk_order(const void *a, const void *b)
{
	const Rhk *x = *(Rhk *const *)a, *y = *(Rhk *const *)b;

	if (x->bagian != y->bagian)
		return x->bagian < y->bagian ? -1 : 1;
	if (x->urutan != y->urutan)
		return x->urutan < y->urutan ? -1 : 1;
	return strcmp(x->id, y->id);
}

/* Those in the archive, or those that are not. */
static Rhk **
sift(void **v, bool archived)
{
	Rhk **rhk = (Rhk **)v;
	size_t n = 0;

	for (size_t i = 0; rhk[i] != NULL; i++)
		if ((rhk[i]->arsip != 0) == archived)
			rhk[n++] = rhk[i];
	rhk[n] = NULL;
	return rhk;
}

static Rhk **
rhk_list(struct store *s, const char *skp, bool archived)
{
	struct key k = key_of_id(skp);
	void **v = store_by(s, I_RHK_SKP, &k, 0);

	qsort(v, count(v), sizeof *v, rhk_order);
	return sift(v, archived);
}

Rhk **
rhk_of(struct store *s, const char *skp)
{
	return rhk_list(s, skp, false);
}

Rhk **
rhk_archived(struct store *s, const char *skp)
{
	return rhk_list(s, skp, true);
}

Rhk **
rhk_below(struct store *s, const char *rhk)
{
	struct key k = key_of_id(rhk);

	return sift(store_by(s, I_RHK_DI_BAWAH, &k, 0), false);
}

TandaTerima *
tanda_terima_get(struct store *s, const char *id)
{
	return store_by_id(s, T_TANDA_TERIMA, id, false);
}

TandaTerima **
tanda_terima_of(struct store *s, uint64_t pegawai, unsigned tahun)
{
	struct key k = key_of_year(pegawai, tahun);

	return (TandaTerima **)store_under(s, T_TANDA_TERIMA, &k, 0);
}

/* -------------------------------------------------- notices, jobs, drafts */

Pemberitahuan **
pemberitahuan_of(struct store *s, uint64_t pegawai, size_t max)
{
	struct key k = key_of_u64(pegawai);

	return (Pemberitahuan **)store_under(s, T_PEMBERITAHUAN, &k, max);
}

Pekerjaan *
pekerjaan_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_PEKERJAAN, id, hold);
}

Pekerjaan **
pekerjaan_all(struct store *s, size_t max)
{
	struct key k = key_new();

	return (Pekerjaan **)store_under(s, T_PEKERJAAN, &k, max);
}

Draf *
draf_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_DRAF, id, hold);
}

void
notify(struct store *s, int64_t now, uint64_t pegawai,
    Pemberitahuan__Jenis jenis, const char *pelaku, const char *isi,
    const char *tautan, const char *acuan)
{
	Pemberitahuan p = PEMBERITAHUAN__INIT;
	Surat surat = SURAT__INIT;
	const Pegawai *to = pegawai_get(s, pegawai, false);

	p.id = id_new(store_arena(s), now);
	p.pegawai = pegawai;
	p.jenis = jenis;
	p.pelaku = text_or_empty(pelaku);
	p.isi = text_or_empty(isi);
	p.tautan = text_or_empty(tautan);
	p.acuan = text_or_empty(acuan);
	p.waktu = now;
	store_put(s, T_PEMBERITAHUAN, &p.base);
	if (to == NULL || to->surel[0] == '\0')
		return;
	surat.id = id_new(store_arena(s), now);
	surat.pegawai = pegawai;
	surat.pemberitahuan = p.id;
	surat.waktu = now;
	store_put(s, T_SURAT, &surat.base);
}
