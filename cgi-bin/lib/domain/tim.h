#ifndef TIM_H
#define TIM_H

#include "arena.h"
#include "model.pb-c.h"
#include "problem.h"

/*
 * A working team across units (S-11, app.md 3.2): DRAF, AKTIF, SELESAI.  Who
 * belonged to it on a day stays told: a row of a member is ended, never taken
 * away, once the team was active.  A person's rows do not overlap; one lead a
 * day.  Problems are put at the fields of the form.
 */
enum { TIM_ANGGOTA_MAX = 200 };

/* The row of the person that holds on the day; NULL when he is not of the
 * team then.  A team in draft has nobody yet. */
const Tim__Anggota *tim_anggota_on(const Tim *, uint64_t pegawai, int32_t day);
/* The lead on the day; NULL when there is none. */
const Tim__Anggota *tim_ketua_on(const Tim *, int32_t day);
/* Was or will he ever be of it? */
bool tim_kenal(const Tim *, uint64_t pegawai);
/* The row that is not ended before the day, in draft, too; NULL: none. */
Tim__Anggota *tim_baris(const Tim *, uint64_t pegawai, int32_t day);

/* Name, decree and dates: "nama" 3..200, "sk" at most 100, "tanggal_sk",
 * "mulai" "kosong", "selesai" "urutan". */
void tim_check(const Tim *, struct problems *);

/*
 * One more row.  "p" "kembar": he is of the team in these days; "ketua": it has
 * a lead then; "penuh"; "mulai" or "selesai" "luar-tim" or "urutan"; "porsi"
 * "porsi": more than 100.
 */
void tim_tambah(struct arena *, Tim *, const Tim__Anggota *, struct problems *);
/*
 * His last day.  In draft the row goes; "p" "tiada", "selesai" "urutan" (before
 * he came), "luar-tim", and "p" "ketua-dulu" for the lead of an active team:
 * another must be named first.
 */
void tim_keluar(Tim *, uint64_t pegawai, int32_t last, struct problems *);
/*
 * From the day on the person leads (side test 6).  The lead before ends the day
 * before, and goes on as a member when stays is set; a membership of the new
 * lead ends, too.  "p" "kembar": he leads already; "mulai" "urutan", "luar-tim".
 */
void tim_ganti_ketua(struct arena *, Tim *, const Tim__Anggota *baru,
    bool stays, struct problems *);
/* DRAF to AKTIF: "tim" "tanpa-ketua" or "tanpa-anggota". */
void tim_aktifkan(Tim *, struct problems *);
/* AKTIF to SELESAI: its last day, and that of all who are of it. */
void tim_akhiri(Tim *, int32_t last, struct problems *);

#endif
