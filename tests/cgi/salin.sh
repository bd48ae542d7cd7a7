#!/bin/sh
# An earlier plan of the same person, taken over into an open one (S-04).
. tests/lib/tap.sh
. tests/lib/emas.sh

jumlah() {
	get skp/lihat "id=$baru"
	grep -c 'data-label="Rencana hasil kerja"' "$T/out"
}

hari 2026-01-05
sebagai A1
susun
lama=$skp
get rhk/baru "skp=$lama"
kirim rhk/baru "skp=$lama&bagian=UTAMA&klasifikasi=INDIVIDU&intervensi=menunggu&teks=Tersusunnya+laporan+2026&aspek_1=WAKTU&indikator_1=Laporan+2026+selesai&sasaran_1=TANGGAL&target_1=2026-11-30"
is "$status" 303 "a plan of this year has two results"
get skp/lampiran "id=$lama"
kirim skp/lampiran "id=$lama&rev=$(field rev)&dukungan=Dua+komputer&pertanggungjawaban=Laporan+2026&konsekuensi=Ditinjau"
get skp/perilaku "id=$lama"
kirim skp/perilaku "id=$lama&rev=$(field rev)&ekspektasi_1=Ramah"

hari 2027-01-04
sebagai A1
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2027-01-01&selesai=2027-12-31"
baru=$(baru_id id)
get skp/lihat "id=$baru"
expect 'Salin dari SKP 2026' "an empty plan offers the one before"
get salin "skp=$baru"
expect 'Tersusunnya laporan 2027' "the year in the text is this one"
expect '30 November 2027' "and so is the date"
expect 'menunggu RHK pimpinan' "without the leader's result it waits"
rhk=$(grep -o 'name="rhk" value="[0-9a-z]*"' "$T/out" | sed 's/.*value="\(.*\)"/\1/')
all=$(for r in $rhk; do printf '&rhk=%s' "$r"; done)
tiga A1 KT salin "skp=$baru&dari=$lama$all&perilaku=1&lampiran=1" "taking over"
is "$(jumlah)" 2 "both results came"
expect 'Dua komputer' "with the annex"
expect 'Laporan 2027' "of this year"
expect 'Ramah' "and the expectation"
kirim salin "skp=$baru&dari=$lama$all&perilaku=1&lampiran=1"
is "$(jumlah)" 2 "done twice it makes no doubles"
is "$(grep -o 'Dua komputer' "$T/out" | wc -l | tr -d ' ')" 1 "nor in the annex"
get salin "skp=$baru"
expect 'Sudah ada di SKP ini' "and the page says what is there already"
get skp/lihat "id=$lama"
expect 'Tersusunnya laporan 2026' "the old plan is as it was"
sebagai KT
get salin "skp=$baru"
is "$status" 404 "another person sees nothing"
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2027-01-01&selesai=2027-12-31"
kirim salin "skp=$(baru_id id)&dari=$lama$all"
is "$status" 403 "nobody copies the plan of another"
sebagai A1
kirim salin/paket "skp=$baru&dari=$lama"
is "$status" 403 "what is no package offered to him cannot be taken"
get salin/paket "skp=$baru&dari=$lama"
is "$status" 404 "nor seen"
tap_end
