/*
 * tables.h - the key and index functions of every table: table_key.c and
 * table_index.c define them, the table of tables in table.c names them.
 *
 * NAME_key: k takes the components of the record's key, in their order.
 * NAME_index: adds each "value of the index -> this record" to e.
 */
#ifndef TABLES_H
#define TABLES_H

#include "engine.h"

#define KEYED(name)							\
	void name##_key(struct key *k, const void *record)
#define INDEXED(name)							\
	KEYED(name);							\
	void name##_index(struct entries *e, const void *record)

KEYED(pengaturan);
KEYED(aturan);
INDEXED(unit);
INDEXED(pegawai);
INDEXED(akun);
KEYED(rahasia);
KEYED(jeda);
INDEXED(sesi);
INDEXED(skp);
INDEXED(rhk);
INDEXED(tanda_terima);
INDEXED(pemberitahuan);
INDEXED(surat);
INDEXED(pekerjaan);
INDEXED(draf);
KEYED(ulang);
INDEXED(revisi);
INDEXED(perjanjian);
INDEXED(tim);
INDEXED(peran);
INDEXED(paket);
INDEXED(periode);
KEYED(libur);
INDEXED(laporan);
KEYED(potret);
INDEXED(aksi);
INDEXED(bukti);
INDEXED(realisasi);
INDEXED(harian);
INDEXED(umpan);
INDEXED(minta_umpan);
INDEXED(dialog);
INDEXED(capaian);
INDEXED(penilaian);
INDEXED(keberatan);
INDEXED(dilihat);
INDEXED(saldo);
INDEXED(pak);
INDEXED(setuju);

#endif
