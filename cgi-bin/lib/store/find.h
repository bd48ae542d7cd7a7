#ifndef FIND_H
#define FIND_H

#include "store.h"

/* Typed ways to the records.  All records live in the store's arena; "hold"
 * locks what will be put.  A list ends with NULL. */

/* Never NULL: defaults where nothing was set. */
const Pengaturan *pengaturan_get(struct store *, bool hold);
/* The rule set of that name in force on the day; NULL when none is. */
const Aturan *aturan_on(struct store *, const char *nama, int32_t day);
/* The ids of the sets a plan is decided and printed by: for Skp.aturan. */
const char *aturan_ids(struct store *, int32_t day);
/* The set of that name the plan was decided by; before that the one in force
 * on its first day. */
const Aturan *aturan_of(struct store *, const Skp *, const char *nama);

Unit *unit_get(struct store *, const char *id, bool hold);
Unit *unit_by_kode(struct store *, const char *kode, bool hold);
/* Direct children, at any date. */
Unit **unit_below(struct store *, const char *id);
Unit **unit_all(struct store *, size_t max);

Pegawai *pegawai_get(struct store *, uint64_t pegawai, bool hold);
Pegawai *pegawai_by_nomor(struct store *, const char *nomor, bool hold);
/* At any date. */
Pegawai **pegawai_in_unit(struct store *, const char *unit);
/* A key for a person without NIP (10^18 + counter), or the NIP itself. */
uint64_t pegawai_new_key(struct store *, const char *nomor);

Akun *akun_get(struct store *, uint64_t pegawai, bool hold);
Rahasia *rahasia_get(struct store *, uint64_t pegawai, bool hold);
Jeda *jeda_get(struct store *, const void *kunci, size_t len, bool hold);
Sesi *sesi_get(struct store *, const void *kunci, size_t len, bool hold);
Sesi **sesi_of(struct store *, uint64_t pegawai);

Skp *skp_get(struct store *, const char *id, bool hold);
/* tahun 0: all; status -1: all. */
Skp **skp_of(struct store *, uint64_t pegawai, unsigned tahun);
Skp **skp_for_penilai(struct store *, uint64_t penilai, int status);
Skp **skp_in_unit(struct store *, unsigned tahun, const char *unit);
Rhk *rhk_get(struct store *, const char *id, bool hold);
/* Utama first, by urutan; without those in the archive. */
Rhk **rhk_of(struct store *, const char *skp);
/* Those taken out of the plan, kept for what hangs on them (Rhk.arsip). */
Rhk **rhk_archived(struct store *, const char *skp);
/* Those that intervene in it, without those in the archive. */
Rhk **rhk_below(struct store *, const char *rhk);
TandaTerima *tanda_terima_get(struct store *, const char *id);
TandaTerima **tanda_terima_of(struct store *, uint64_t pegawai, unsigned tahun);

/* Newest first. */
Pemberitahuan **pemberitahuan_of(struct store *, uint64_t pegawai, size_t max);
Pekerjaan *pekerjaan_get(struct store *, const char *id, bool hold);
Pekerjaan **pekerjaan_all(struct store *, size_t max);	/* newest first */
Draf *draf_get(struct store *, const char *id, bool hold);

/* Writes a notice and, when the person has an address, the mail to send. */
void notify(struct store *, int64_t now, uint64_t pegawai,
    Pemberitahuan__Jenis, const char *pelaku, const char *isi,
    const char *tautan, const char *acuan);

#endif
