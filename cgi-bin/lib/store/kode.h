#ifndef KODE_H
#define KODE_H

#include "store.h"

/*
 * Activation and reset codes (AU-11): 160 random bits, handed out once and
 * kept as SHA-256 only; an activation code lasts 7 days, a reset code 24 h.
 * The link is ORIGIN/cgi-bin/login/aktivasi?nip=NOMOR&kode=CODE.
 */

/*
 * Makes a new code for the person and puts it into his Rahasia record, which
 * is made when there is none; an older code dies.  The text (27 characters,
 * URL-safe) lives in the store's arena.  NULL after a store error.
 */
const char *kode_issue(struct store *, uint64_t pegawai,
    Rahasia__Kode jenis, int64_t now);
/* May another reset code be made (AU-8: three an hour)?  Activation codes of
 * accounts without a password are not counted. */
bool kode_allowed(const Rahasia *, int64_t now);
/* Is this the person's code, still open at that moment? */
bool kode_valid(const Rahasia *, const char *code, int64_t now);

#endif
