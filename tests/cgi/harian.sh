#!/bin/sh
# Progres harian: a day's lines, never two at the same hour (S-17, G26)
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai A1
ajukan_susunan
setujui_dia

hari 2026-03-03
sebagai A1
get harian
is "$status" 200 "the week opens"
expect 'value="2026-03-03"' "with today in the form"
expect 'Terverifikasinya dokumen' "and the results to choose from"
g26="tanggal=2026-03-03&mulai=08.00&selesai=11.30&kegiatan=Memverifikasi+6+usulan+Sumatera+Barat&hasil=6+dokumen&untuk=$rhk"
g26x="${g26%%6+dokumen*}7+dokumen&untuk=$rhk"
get beranda
post_forged harian "$g26"
is "$status" 403 "a bad token is refused"
kirim harian "$g26"
is "$status" 303 "G26: the line is stored"
get harian 'hari=2026-03-03'
expect '08.00–11.30 Memverifikasi 6 usulan Sumatera Barat; 6 dokumen' \
    "G26: it stands in the week"
expect 'Minggu mulai 2 Maret 2026: 3.30 jam' "with its hours"
expect 'value="11.30"' "the next line begins where it ended"
kirim harian 'tanggal=2026-03-03&mulai=11.00&selesai=12.00&kegiatan=Rapat+tim'
is "$status" 422 "G26: an overlap is refused"
expect 'bertumpang tindih' "G26: in words"
expect 'value="Rapat tim"' "what was typed is kept"
kirim harian 'tanggal=2026-03-03&mulai=13&selesai=12.00&kegiatan=Rapat+tim'
expect 'id="m-selesai"' "an end before the beginning is refused at its field"
kirim harian 'tanggal=2026-03-03&mulai=jam+satu&selesai=14.00&kegiatan=Rapat+tim'
expect 'id="m-mulai"' "words are no hour"
kirim harian 'tanggal=2026-03-04&mulai=08.00&selesai=09.00&kegiatan=Rapat+tim'
expect 'belum tiba' "tomorrow is refused"
kirim harian 'tanggal=2026-02-23&mulai=08.00&selesai=09.00&kegiatan=Rapat+tim'
expect 'terlalu lama' "so is what is older than the agency allows"
kirim harian 'tanggal=2026-03-03&mulai=11.30&selesai=12.00&kegiatan=Rapat+tim&untuk=01hzzzzzzzzzzzzzzzzzzzzzzz'
expect 'id="m-untuk"' "a result of nobody cannot be chosen"
kirim harian 'tanggal=2026-03-03&mulai=1130&selesai=12.00&kegiatan=%3DRapat+tim'
is "$status" 303 "one that begins where the other ends is stored"

get harian 'hari=2026-03-03'
id=$(grep -o 'harian/ubah?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
get harian/ubah "id=$id"
r=$(field rev)
expect 'value="6 dokumen"' "a line opens with its result"
tiga A1 DIR1 harian/ubah "id=$id&rev=$r&$g26x" "changing a line"
kirim harian/ubah "id=$id&rev=$r&$g26x"
is "$status" 409 "a stale form is refused"
get harian/csv 'dari=2026-03-01&sampai=2026-03-31'
expect '2026-03-03,08.00,11.30,"Memverifikasi 6 usulan Sumatera Barat","Terverifikasinya dokumen usulan wilayah barat","7","dokumen"' "CSV has the lines"
expect "\"'=Rapat tim\"" "and no formula"

hari 2026-03-04
sebagai A1
get harian
expect 'Ulangi catatan 3 Maret 2026' "the day before is offered again"
get beranda
post_forged harian/ulangi 'hari=2026-03-04'
is "$status" 403 "repeating with a bad token is refused"
kirim harian/ulangi 'hari=2026-03-04'
is "$status" 303 "it is repeated"
kirim harian/ulangi 'hari=2026-03-04'
expect 'harian-tidak-ada' "twice changes nothing"
get harian 'hari=2026-03-04'
is "$(grep -o '08.00–11.30' "$T/out" | wc -l)" 2 "each day has its line once"

sebagai DIR1
get harian "p=$(nip A1)"
expect 'Sumatera Barat' "the penilai sees the week"
expect_not 'harian/ubah' "and changes nothing"
get harian/csv "p=$(nip A1)"
is "$status" 200 "and its CSV"
sebagai KT
get harian "p=$(nip A1)"
is "$status" 404 "a colleague sees nothing"
get harian/csv "p=$(nip A1)"
is "$status" 404 "nor the CSV"
get harian/ubah "id=$id"
is "$status" 404 "nor a line by its address"
sebagai A1
get harian/ubah "id=$id"
r=$(field rev)
tiga A1 KT harian/hapus "id=$id&rev=$r" "removing a line"

hari 2026-03-30
sebagai A1
get harian 'hari=2026-03-04'
ke=$(grep -o 'harian/ubah?id=' "$T/out" | wc -l)
is "$ke" 0 "old days are closed"
sed 's/dipakai = 1/dipakai = 0/; s/2022-01-01/2026-03-20/' \
    conf/rules/pengelolaan.hdf >"$T/mati.hdf"
"$B/tests/benih" aturan "$data" "$T/mati.hdf"
get harian
expect 'Tidak dipakai di instansi ini' "an agency may do without it"
kirim harian 'tanggal=2026-03-30&mulai=08.00&selesai=09.00&kegiatan=Rapat+tim'
is "$status" 409 "then nothing is stored"
tap_end
