#!/bin/sh
# Rows pasted from a spreadsheet (G23): what is good is stored, the rest stays.
. tests/lib/tap.sh
. tests/lib/emas.sh

TAB=$(printf '\t')
baris() { # NAME TARGET
	printf 'Tersusunnya laporan %s\t\t\t\tKuantitas\tJumlah laporan\t%s\tlaporan\n' "$1" "$2"
}
jumlah() {
	get skp/lihat "id=$skp"
	grep -c 'data-label="Rencana hasil kerja"' "$T/out"
}

hari 2026-02-02
sebagai KT
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
skp=$(baru_id id)
get skp/lihat "id=$skp"
expect "tempel?skp=$skp" "the plan leads to the box"
isi=$(for n in A B C; do baris $n 12; done; printf 'Tersusunnya laporan D\t\t\t\tKuantitas\tJumlah laporan\t\t\n'
    for n in E F G H I; do baris $n "1.200,5"; done)
get tempel "skp=$skp"
post tempel "skp=$skp&isi=$(url "$isi")"
is "$status" 200 "the rows are shown before anything is stored"
expect 'Kolom Target: wajib diisi' "the row without target is named, with its column"
expect '8 baris siap disimpan' "eight are good"
is "$(jumlah)" 0 "and nothing is stored yet"
get tempel "skp=$skp"
post tempel "skp=$skp&isi=$(url "$isi")&simpan=1"
goes "/cgi-bin/tempel?skp=$skp&hasil=8:4&draf=" "eight are stored, row 4 is reported"
get tempel "${location#*\?}"
expect '8 baris disimpan' "the page says so"
expect 'Baris 4 belum' "with the number of the row"
expect 'Tersusunnya laporan D	' "and keeps it in the box, to be mended"
is "$(jumlah)" 8 "the plan has eight"
get tempel "skp=$skp"
expect 'Lanjutkan isian' "the rest is there again in any browser"
get tempel "$(echo "$location" | sed 's/.*?//')"
rest=$(printf 'RHK\tIndikator\tTarget\tSatuan\nTersusunnya laporan D\tJumlah laporan\t12\tlaporan')
post tempel "skp=$skp&isi=$(url "$rest")&simpan=1"
goes "/cgi-bin/skp/lihat?id=$skp&pesan=rhk-ditempel" "when all is stored it leads to the plan"
is "$(jumlah)" 9 "which has nine"
get tempel "skp=$skp"
expect_not 'Lanjutkan isian' "and no rest is left"
post tempel "skp=$skp&isi=$(url "$rest")"
expect 'Sudah ada' "the same once more is no double"
post tempel "skp=$skp&isi=$(url "1${TAB}${TAB}${TAB}${TAB}Waktu${TAB}Selesai${TAB}30-11-2026${TAB}")&simpan=1"
is "$(jumlah)" 9 "an indicator comes to the result its number names"
expect '30 November 2026' "with its date"
tiga KT A1 tempel "skp=$skp&isi=$(url "$(baris Z 3)")&simpan=1" "storing rows"
sebagai A1
get tempel "skp=$skp"
is "$status" 404 "another person sees no box"
sebagai KT
get tempel "skp=$skp"
post tempel "skp=$skp&isi=$(url "$(yes "$(baris Q 1)" | head -n 205)")&simpan=1"
expect 'Terlalu banyak baris' "too many rows are said to be too many"
is "$(jumlah)" 10 "and none is stored"
tap_end
