#ifndef DILIHAT_H
#define DILIHAT_H

#include "web.h"

/*
 * Who looked at a person's record ("Siapa melihat data saya").  A GET changes
 * nothing, so the handler only says so, and the frame writes it after the
 * answer, in a section of its own; the same pair of eyes once a day and thing.
 * Looking at oneself is not counted.  what: "bukti", "penilaian", "cetak";
 * acuan: the record's id.  The program declares T_DILIHAT as written.
 */
void seen(struct req *, uint64_t pegawai, const char *what, const char *acuan);

#endif
