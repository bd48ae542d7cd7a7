#!/bin/sh
# The leader of a unit kerja mandiri plans as a JPT does (R-SKP-8)
. tests/lib/tap.sh
. tests/lib/cgi.sh

AMELIA=197906042004082001	# administrator, leads the unit D2.S.2
RINA=198902142014022003
next=$(($(date +%Y) + 1))

masuk "$AMELIA"
get skp/baru
expect 'pejabat administrasi' "the head of a bagian takes the JA/JF form"
expect_not 'pimpinan unit kerja mandiri' "and not the other"

printf 'kode,nama,mandiri\nD2.S.2,Bagian Umum,barangkali\n' >"$T/u.csv"
ends 1 "a word that is no yes or no is refused" kinerja import units "$T/u.csv"
expect "mandiri harus ya atau tidak" "and the column is named"
sebagai admin
masuk "$RINA"
get unit
get unit/lihat "id=$(sed -n \
    's/.*unit\/lihat?id=\([0-9a-z]\{26\}\).*Kementerian Pesona.*/\1/p' \
    "$T/body" | head -n 1)"
id=$(sed -n \
    's/.*unit\/lihat?id=\([0-9a-z]\{26\}\).*Deputi Bidang.*/\1/p' "$T/body" |
    head -n 1)
get unit/ubah "id=$id"
expect 'name="mandiri" value="1"' "the admin can say that a unit is mandiri"

printf 'kode,nama,mulai,mandiri\nD2.S.2,Bagian Umum,2023-01-01,ya\n' >"$T/u.csv"
ends 0 "the file says it, too" kinerja import units "$T/u.csv"
kinerja export units 2>/dev/null >"$T/units"
expect '^D2.S.2,Bagian Umum,.*,ya' "and it is exported" "$T/units"

sebagai amelia
masuk "$AMELIA"
get skp/baru
expect 'JPT' "the head of a unit kerja mandiri takes the JPT form"
post skp/baru "tugas=$(field tugas)&mulai=$next-01-01&selesai=$next-12-31"
goes /cgi-bin/skp/lihat "her plan is made"
plan=$(echo "$location" | sed 's/.*id=\([0-9a-z]\{26\}\).*/\1/')
get skp/lihat "id=$plan"
expect 'model JPT' "with the JPT form"
get rhk/baru "skp=$plan"
expect 'Penguatan Internal' "its results have a perspektif"
expect_not 'diintervensi' "and intervene in no other's"
ends 0 "the data are whole afterwards" kinerja check
tap_end
