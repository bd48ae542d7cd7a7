#ifndef LAPORAN_FORM_H
#define LAPORAN_FORM_H

#include "web.h"

/* Showing reports of wrong data. */

/* A row of a list: .isi, .nama, .umur (days), .boleh_buka. */
void laporan_row(struct req *, const char *list, const Laporan *);
/* Those in this state whom the user may handle, oldest first, as Antrean.N. */
void laporan_queue(struct req *, Laporan__Status);
/* Shows Bidang, Kini (the value), KiniAsal. */
void laporan_now(struct req *, const Pegawai *, Laporan__Bidang);
/* The same as a row of BidangList. */
void laporan_now_row(struct req *, const Pegawai *, Laporan__Bidang);
/* Shows Laporan, Orang, Kini, KiniAsal, Post, Boleh.terapkan, Tanggal. */
void laporan_one(struct req *, const Laporan *, const Pegawai *);
/* One more line of its history. */
void laporan_step(struct req *, Laporan *, const char *note);

#endif
