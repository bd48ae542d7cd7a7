/* table_key.c - where each record is kept: the keys of every table */
#include "engine.h"
#include "tables.h"

/* A key function: k takes the components of r. */
#define KEY(name, type, ...)						\
	void name(struct key *k, const void *record)		\
	{ const type *r = record; __VA_ARGS__ }

KEY(pengaturan_key, Pengaturan, (void)r; key_u8(k, 0);)
KEY(aturan_key, Aturan, key_text(k, r->nama); key_date(k, r->berlaku_dari);
    if (r->edisi > 0) key_u16(k, (uint16_t)r->edisi);)
KEY(unit_key, Unit, key_id(k, r->id);)
KEY(pegawai_key, Pegawai, key_u64(k, r->pegawai);)
KEY(akun_key, Akun, key_u64(k, r->pegawai);)
KEY(rahasia_key, Rahasia, key_u64(k, r->pegawai);)
KEY(jeda_key, Jeda, key_bytes(k, r->kunci.data, r->kunci.len);)
KEY(sesi_key, Sesi, key_bytes(k, r->kunci.data, r->kunci.len);)
KEY(skp_key, Skp, key_u64(k, r->pegawai); key_u16(k, (uint16_t)r->tahun);
    key_id(k, r->id);)
KEY(rhk_key, Rhk, key_u64(k, r->pegawai); key_u16(k, (uint16_t)r->tahun);
    key_id(k, r->id);)
KEY(tanda_terima_key, TandaTerima, key_u64(k, r->pegawai);
    key_u16(k, (uint16_t)r->tahun); key_id(k, r->id);)
/* Newest first. */
KEY(pemberitahuan_key, Pemberitahuan, key_u64(k, r->pegawai);
    key_id_down(k, r->id);)
KEY(surat_key, Surat, key_u64(k, r->pegawai); key_id(k, r->id);)
KEY(pekerjaan_key, Pekerjaan, key_id_down(k, r->id);)
KEY(draf_key, Draf, key_u64(k, r->pegawai); key_id(k, r->id);)
/* R0 of storage.md: pegawai | program | nonce. */
KEY(ulang_key, Ulang, key_u64(k, r->pegawai); key_text(k, r->program);
    key_text(k, r->nonce);)

KEY(revisi_key, Revisi, key_u64(k, r->pegawai); key_u16(k, (uint16_t)r->tahun);
    key_id(k, r->id);)
KEY(perjanjian_key, Perjanjian, key_id(k, r->id);)
KEY(tim_key, Tim, key_id(k, r->id);)
KEY(peran_key, Peran, key_id(k, r->id);)
KEY(paket_key, Paket, key_id(k, r->id);)
KEY(periode_key, Periode, key_u16(k, (uint16_t)r->tahun); key_id(k, r->id);)
KEY(libur_key, Libur, key_u16(k, (uint16_t)r->tahun);)
KEY(laporan_key, Laporan, key_u64(k, r->pegawai); key_id_down(k, r->id);)
KEY(potret_key, Potret, key_id(k, r->unit); key_date(k, r->tanggal);)
#define YEARLY(name, type)						\
	KEY(name, type, key_u64(k, r->pegawai);				\
	    key_u16(k, (uint16_t)r->tahun); key_id(k, r->id);)
YEARLY(aksi_key, Aksi)
YEARLY(bukti_key, Bukti)
YEARLY(realisasi_key, Realisasi)
YEARLY(umpan_key, Umpan)
YEARLY(minta_umpan_key, MintaUmpan)
YEARLY(dialog_key, Dialog)
YEARLY(penilaian_key, Penilaian)
YEARLY(keberatan_key, Keberatan)
KEY(harian_key, Harian, key_u64(k, r->pegawai); key_date(k, r->tanggal);
    key_id(k, r->id);)
KEY(capaian_key, Capaian, key_id(k, r->id);)
/* Newest first. */
KEY(dilihat_key, Dilihat, key_u64(k, r->pegawai); key_id_down(k, r->id);)
KEY(saldo_key, Saldo, key_u64(k, r->pegawai); key_id(k, r->id);)
KEY(pak_key, Pak, key_u64(k, r->pegawai); key_id(k, r->id);)
/* Newest first. */
KEY(setuju_key, Setuju, key_id_down(k, r->id);)
