#!/bin/sh
# A leader's one page on a period: who has what, what is late, what waits
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai DIR1
get tinjau
expect 'Periode belum ditetapkan' "without periods the page says so"
sebagai A1
ajukan_susunan
periode_2026
setujui_dia

hari 2026-04-01
sebagai A1
kirim aksi/baru "skp=$skp&rhk=$rhk&bulan=3&teks=Memverifikasi+usulan+Jawa&target=5+dokumen"
sebagai DIR1
get tinjau
is "$status" 200 "the page of the leader opens"
expect 'Tinjau bawahan – Triwulan I 2026' "with the quarter people now finish"
expect '0/1 selesai' "the steps of each are counted"
expect 'data-label="Realisasi">0/1<' "and the report"
expect 'data-label="Hari di pegawai">1<' "one day at the employee"
expect '3 pegawai belum mempunyai SKP\|2 pegawai belum mempunyai SKP' "who has no plan is named"
tw1=$(field periode)
tiga DIR1 KT tinjau/ingatkan "skp=$skp&periode=$tw1" "a reminder"
kirim tinjau/ingatkan "skp=$skp&periode=$tw1"
expect 'sudah-diingatkan' "one a day"
kirim tinjau/ingatkan "skp=$skp&periode=$skp"
is "$status" 404 "a period that is none is refused"
sebagai A1
get beranda
expect 'Realisasi Triwulan I 2026' "the employee reads what is meant"

hari 2026-04-03
sebagai A1
get realisasi "skp=$skp&periode=$tw1"
kirim realisasi "skp=$skp&periode=$tw1&rev=$(field rev)&baris_1=$(field baris_1)&nilai_1=5&sumber_1=Register&kirim=1"
is "$status" 303 "the report is sent on the third"
hari 2026-04-10
sebagai DIR1
get tinjau "periode=$tw1"
expect 'Menunggu Anda' "it waits for the leader"
expect 'data-label="Hari di pegawai">3<' "three days at the employee"
expect 'data-label="Hari di penilai">0<' "the leader could not rate yet"
expect 'capaian organisasi">7<' "seven days without the achievement"
sebagai A1
get tinjau "periode=$tw1"
expect_not 'Memverifikasi' "who rates nobody"
expect_not 'Larasati Puspaningrum</a>' "sees nobody"
tap_end
