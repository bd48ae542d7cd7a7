#ifndef HARIAN_SHOW_H
#define HARIAN_SHOW_H

#include "harian.h"
#include "web.h"

/* The pages of progres harian: a week of one person. */

/* The Monday of that day's week. */
date_t week_of(date_t);
/*
 * Shows Siapa (nomor, nama), Milik, Hari (.iso), Mingguan.N for Monday to
 * Sunday with tanggal, hari (0 to 6), jam, kurang, dipilih, buka and Baris.M
 * (isi, mulai, selesai, untuk), Jumlah (hours), Minggu.lalu, .depan, Kemarin
 * (the last day before with lines), and with own the steps to choose from:
 * Untuk.N with id, teks.
 */
void harian_show(struct req *, const struct harian_rule *, const Pegawai *,
    date_t day, bool own);
/* The lines from one day to another as CSV. */
const char *harian_csv(struct req *, const Pegawai *, date_t from, date_t to);
/* The day before with lines, at most 31 days back; 0: none. */
date_t harian_before(struct req *, const Pegawai *, date_t day);
/* The step (aksi and rhk) or result (rhk) of that id into the line; false: it
 * is none of his that year. */
bool harian_for(struct req *, Harian *, const char *id);

#endif
