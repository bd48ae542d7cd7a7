#ifndef BETUL_H
#define BETUL_H

#include "web.h"

/*
 * Correcting one datum of a person, as the report of wrong data asks for it:
 * the present value with its source, the check, the change.
 */

/* The value now, for the report's left side; *asal may become NULL. */
const char *betul_now(struct req *, const Pegawai *, Laporan__Bidang,
    const Asal **asal);
/*
 * Changes the person by the form (nomor, baru, mulai, sk, delegasi, selesai,
 * jenis_jabatan, jenjang) with the rights and rules of the ordinary change;
 * stores nothing.  False with problems, or with none when it is not allowed.
 */
bool betul_apply(struct req *, Pegawai *, Laporan__Bidang, struct problems *);
/* The action whose right the change needs. */
enum action betul_right(Laporan__Bidang);

#endif
