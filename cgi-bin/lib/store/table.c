/* table.c - what is kept: key, indexes and audit of every table */
#include <stdlib.h>
#include <string.h>

#include "die.h"
#include "engine.h"
#include "id.h"
#include "tables.h"
#include "text.h"

/*
 * The one table of tables.  Rahasia, Sesi, Jeda, Ulang, Surat and Draf never
 * enter the audit trail with contents; a job's progress neither.
 */
static const struct table_of tables[TABLES] = {
	[T_PENGATURAN] = { "Pengaturan", 0x10, 1, &pengaturan__descriptor,
	    pengaturan_key, NULL, TRAIL_FULL, true },
	[T_ATURAN] = { "Aturan", 0x11, 1, &aturan__descriptor,
	    aturan_key, NULL, TRAIL_FULL, true },
	[T_UNIT] = { "Unit", 0x12, 1, &unit__descriptor,
	    unit_key, unit_index, TRAIL_FULL, true },
	[T_PEGAWAI] = { "Pegawai", 0x01, 1, &pegawai__descriptor,
	    pegawai_key, pegawai_index, TRAIL_FULL, false },
	[T_AKUN] = { "Akun", 0x20, 1, &akun__descriptor,
	    akun_key, akun_index, TRAIL_FULL, false },
	[T_RAHASIA] = { "Rahasia", 0x21, 1, &rahasia__descriptor,
	    rahasia_key, NULL, TRAIL_MARK, false },
	[T_JEDA] = { "Jeda", 0x22, 1, &jeda__descriptor,
	    jeda_key, NULL, TRAIL_NONE, true },
	[T_SESI] = { "Sesi", 0x23, 1, &sesi__descriptor,
	    sesi_key, sesi_index, TRAIL_NONE, false },
	[T_SKP] = { "Skp", 0x02, 1, &skp__descriptor,
	    skp_key, skp_index, TRAIL_FULL, false },
	[T_RHK] = { "Rhk", 0x03, 1, &rhk__descriptor,
	    rhk_key, rhk_index, TRAIL_FULL, false },
	[T_TANDA_TERIMA] = { "TandaTerima", 0x04, 1, &tanda_terima__descriptor,
	    tanda_terima_key, tanda_terima_index, TRAIL_FULL, false },
	[T_PEMBERITAHUAN] = { "Pemberitahuan", 0x05, 1,
	    &pemberitahuan__descriptor, pemberitahuan_key,
	    pemberitahuan_index, TRAIL_FULL, false },
	[T_SURAT] = { "Surat", 0x06, 1, &surat__descriptor,
	    surat_key, surat_index, TRAIL_NONE, false },
	[T_PEKERJAAN] = { "Pekerjaan", 0x30, 1, &pekerjaan__descriptor,
	    pekerjaan_key, pekerjaan_index, TRAIL_MARK, true },
	[T_DRAF] = { "Draf", 0x07, 1, &draf__descriptor,
	    draf_key, draf_index, TRAIL_NONE, false },
	[T_ULANG] = { "Ulang", 0x31, 1, &ulang__descriptor,
	    ulang_key, NULL, TRAIL_NONE, false },
	[T_REVISI] = { "Revisi", 0x40, 1, &revisi__descriptor,
	    revisi_key, revisi_index, TRAIL_FULL, false },
	[T_PERJANJIAN] = { "Perjanjian", 0x41, 1, &perjanjian__descriptor,
	    perjanjian_key, perjanjian_index, TRAIL_FULL, true },
	[T_TIM] = { "Tim", 0x42, 1, &tim__descriptor,
	    tim_key, tim_index, TRAIL_FULL, true },
	[T_PERAN] = { "Peran", 0x43, 1, &peran__descriptor,
	    peran_key, peran_index, TRAIL_FULL, false },
	[T_PAKET] = { "Paket", 0x44, 1, &paket__descriptor,
	    paket_key, paket_index, TRAIL_FULL, true },
	[T_PERIODE] = { "Periode", 0x45, 1, &periode__descriptor,
	    periode_key, periode_index, TRAIL_FULL, true },
	[T_LIBUR] = { "Libur", 0x46, 1, &libur__descriptor,
	    libur_key, NULL, TRAIL_FULL, true },
	[T_LAPORAN] = { "Laporan", 0x47, 1, &laporan__descriptor,
	    laporan_key, laporan_index, TRAIL_FULL, false },
	[T_POTRET] = { "Potret", 0x48, 1, &potret__descriptor,
	    potret_key, NULL, TRAIL_NONE, true },
	[T_AKSI] = { "Aksi", 0x50, 1, &aksi__descriptor,
	    aksi_key, aksi_index, TRAIL_FULL, false },
	[T_BUKTI] = { "Bukti", 0x51, 1, &bukti__descriptor,
	    bukti_key, bukti_index, TRAIL_FULL, false },
	[T_REALISASI] = { "Realisasi", 0x52, 1, &realisasi__descriptor,
	    realisasi_key, realisasi_index, TRAIL_FULL, false },
	[T_HARIAN] = { "Harian", 0x53, 1, &harian__descriptor,
	    harian_key, harian_index, TRAIL_FULL, false },
	[T_UMPAN] = { "Umpan", 0x54, 1, &umpan__descriptor,
	    umpan_key, umpan_index, TRAIL_FULL, false },
	[T_MINTA_UMPAN] = { "MintaUmpan", 0x55, 1, &minta_umpan__descriptor,
	    minta_umpan_key, minta_umpan_index, TRAIL_FULL, false },
	[T_DIALOG] = { "Dialog", 0x56, 1, &dialog__descriptor,
	    dialog_key, dialog_index, TRAIL_FULL, false },
	[T_CAPAIAN] = { "Capaian", 0x60, 1, &capaian__descriptor,
	    capaian_key, capaian_index, TRAIL_FULL, true },
	[T_PENILAIAN] = { "Penilaian", 0x61, 1, &penilaian__descriptor,
	    penilaian_key, penilaian_index, TRAIL_FULL, false },
	[T_KEBERATAN] = { "Keberatan", 0x62, 1, &keberatan__descriptor,
	    keberatan_key, keberatan_index, TRAIL_FULL, false },
	[T_DILIHAT] = { "Dilihat", 0x63, 1, &dilihat__descriptor,
	    dilihat_key, dilihat_index, TRAIL_NONE, false },
	[T_SALDO] = { "Saldo", 0x70, 1, &saldo__descriptor,
	    saldo_key, saldo_index, TRAIL_FULL, false },
	[T_PAK] = { "Pak", 0x71, 1, &pak__descriptor,
	    pak_key, pak_index, TRAIL_FULL, false },
	[T_SETUJU] = { "Setuju", 0x24, 1, &setuju__descriptor,
	    setuju_key, setuju_index, TRAIL_FULL, false },
};

static const uint8_t index_code[INDEXES] = {
	[I_ID] = 1, [I_UNIT_KODE] = 2, [I_UNIT_INDUK] = 3,
	[I_PEGAWAI_NOMOR] = 4, [I_PEGAWAI_UNIT] = 5, [I_PEGAWAI_PIMPIN] = 6,
	[I_BAWAHAN_KANTOR] = 7, [I_BAWAHAN_ORANG] = 8, [I_SESI_PEGAWAI] = 9,
	[I_SKP_PENILAI] = 10, [I_SKP_UNIT] = 11, [I_RHK_SKP] = 12,
	[I_RHK_DI_BAWAH] = 13, [I_PEGAWAI_NAMA] = 14,
	[I_AKUN_PERAN] = 15, [I_REVISI_SKP] = 16, [I_PERJANJIAN_UNIT] = 17,
	[I_TIM_UNIT] = 18, [I_TIM_ORANG] = 19, [I_PERAN_SKP] = 20,
	[I_PERAN_ORANG] = 21, [I_RHK_TIM] = 22, [I_PAKET_UNIT] = 23,
	[I_LAPORAN_UNIT] = 24, [I_AKSI_RHK] = 25, [I_BUKTI_AKSI] = 26,
	[I_BUKTI_RHK] = 27, [I_BUKTI_JUMLAH] = 28, [I_REALISASI_SKP] = 29,
	[I_UMPAN_SKP] = 30, [I_MINTA_KEPADA] = 31, [I_DIALOG_SKP] = 32,
	[I_CAPAIAN_UNIT] = 33, [I_PENILAIAN_SKP] = 34,
	[I_PENILAIAN_PENILAI] = 35, [I_KEBERATAN_PEMUTUS] = 36,
	[I_KEBERATAN_PENILAIAN] = 37, [I_SKP_MINTA] = 38,
	[I_PAKET_ORANG] = 39,
};

const struct table_of *
table_of(enum table t)
{
	if ((unsigned)t >= TABLES)
		die("no such table: %d", (int)t);
	return &tables[t];
}

const struct table_of *
table_by_code(uint8_t code, enum table *which)
{
	for (int t = 0; t < TABLES; t++)
		if (tables[t].code == code) {
			*which = (enum table)t;
			return &tables[t];
		}
	return NULL;
}

struct key
store_key_of(enum table t, const ProtobufCMessage *record)
{
	struct key k = key_new();

	table_of(t)->key(&k, record);
	return k;
}

struct raw
table_raw(enum table t, const ProtobufCMessage *record)
{
	struct raw r = raw_new(table_of(t)->code);
	struct key k = store_key_of(t, record);

	raw_key(&r, &k);
	return r;
}

struct raw
index_raw(enum index index, const struct key *value)
{
	struct raw r = raw_new(CODE_INDEX);
	struct key turned = *value;

	raw_add(&r, &index_code[index], 1);
	/* The random end of an id first, so that inserts spread. */
	if (index == I_ID)
		for (size_t i = 0; i < value->len; i++)
			turned.b[i] = value->b[value->len - 1 - i];
	raw_key(&r, &turned);
	return r;
}

static int
order(const void *a, const void *b)
{
	return raw_cmp(a, b);
}

void
table_entries(struct entries *e, struct arena *arena, enum table t,
    const ProtobufCMessage *record)
{
	size_t n = 0;

	memset(e, 0, sizeof *e);
	e->arena = arena;
	e->primary = table_raw(t, record);
	if (tables[t].index == NULL)
		return;
	tables[t].index(e, record);
	if (e->n > 1)
		qsort(e->v, e->n, sizeof *e->v, order);
	for (size_t i = 0; i < e->n; i++)
		if (n == 0 || raw_cmp(&e->v[n - 1], &e->v[i]) != 0)
			e->v[n++] = e->v[i];
	e->n = n;
}

void *
record_field(const ProtobufCMessage *record, const char *name)
{
	const ProtobufCFieldDescriptor *f =
	    protobuf_c_message_descriptor_get_field_by_name(record->descriptor,
	    name);

	/* Writing through it is the store's own right: rev is set on a read. */
	return f == NULL ? NULL :
	    (void *)(uintptr_t)((const char *)record + f->offset);
}

const ProtobufCMessageDescriptor *
store_record(const char *tabel)
{
	for (int t = 0; t < TABLES; t++)
		if (strcmp(table_of((enum table)t)->name, tabel) == 0)
			return table_of((enum table)t)->record;
	return NULL;
}
