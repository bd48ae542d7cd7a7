#!/bin/sh
# Rencana aksi: the owner's steps, month by month, once the plan is approved.
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai A1
ajukan_susunan
get aksi "skp=$skp"
is "$status" 200 "the page of a plan not yet approved opens"
expect 'SKP belum disetujui' "and says what is missing"
kirim aksi/baru "skp=$skp&rhk=$rhk&bulan=1&teks=Menyusun+daftar+periksa&target=1+dokumen"
is "$status" 409 "no step before the approval"

sebagai DIR1
get bawahan/periksa "id=$skp"
kirim bawahan/setujui "id=$skp&rev=$(field rev)"
is "$status" 303 "the plan is approved"

hari 2026-02-02
sebagai A1
get aksi
is "$location" "/cgi-bin/aksi?skp=$skp" "without a plan named: the own one"
get aksi "skp=$skp"
expect 'Rencana aksi Februari 2026' "today's month is shown first"
expect '1 RHK belum mempunyai langkah' "what lacks steps is counted"
langkah="skp=$skp&rhk=$rhk&bulan=1&target=1+dokumen"
get aksi/baru "skp=$skp&bulan=1&rhk=$rhk"
tiga A1 KT aksi/baru "$langkah&teks=Menyusun+daftar+periksa+verifikasi&berulang=1" \
    "adding a step"
kirim aksi/baru "$langkah&teks=Mengumpulkan+dokumen+usulan&lagi=1"
goes "/cgi-bin/aksi/baru?skp=$skp&bulan=1" "one more at once"
kirim aksi/baru "$langkah&teks=pendek"
is "$status" 422 "ten letters at least"
expect 'id="m-teks"' "said at the field"
kirim aksi/baru "skp=$skp&rhk=$rhk&bulan=13&teks=Menyusun+daftar+periksa&target=1"
is "$status" 422 "there is no thirteenth month"
kirim aksi/baru "skp=$skp&rhk=01hzzzzzzzzzzzzzzzzzzzzzzz&bulan=1&teks=Menyusun+daftar&target=1"
is "$status" 422 "a result of another plan cannot be chosen"
kirim aksi/baru "skp=$skp&rhk=$rhk&bulan=1&teks=Menyusun+bahan+rapat&target="
is "$status" 422 "a step without target is refused"
expect 'Menyusun bahan rapat' "and what was typed is kept"

get aksi "skp=$skp&bulan=1"
is "$(grep -c 'aksi/ubah?id=' "$T/out")" 2 "both steps stand in January"
aksi=$(grep -o 'aksi/ubah?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)

get aksi "skp=$skp&bulan=2"
expect 'Sama seperti bulan lalu (2 langkah)' "last month's steps are offered"
tiga A1 DIR1 aksi/salin "skp=$skp&bulan=2&hanya=berulang" "copying the recurring"
get aksi "skp=$skp&bulan=2"
is "$(grep -c 'aksi/ubah?id=' "$T/out")" 1 "only the recurring one came"
kirim aksi/salin "skp=$skp&bulan=2"
kirim aksi/salin "skp=$skp&bulan=2"
expect 'pesan=aksi-tidak-ada' "a second copy finds nothing to do"
get aksi "skp=$skp&bulan=2"
is "$(grep -c 'aksi/ubah?id=' "$T/out")" 2 "and nothing is doubled"

get aksi/ubah "id=$aksi"
r=$(field rev)
tiga A1 KT aksi/ubah "id=$aksi&rev=$r&$langkah&teks=Menyusun+daftar+periksa+baru" \
    "changing a step"
kirim aksi/ubah "id=$aksi&rev=$r&$langkah&teks=Menyusun+daftar+yang+lain"
is "$status" 409 "a stale form is refused"
expect 'periksa baru' "with the stored text"
expect 'daftar yang lain' "beside what was typed"

get aksi/hasil "id=$aksi"
r=$(field rev)
tiga A1 DIR1 aksi/hasil "id=$aksi&rev=$r&hasil=Daftar+selesai&selesai=1" \
    "reporting on a step"
get aksi/hasil "id=$aksi"
kirim aksi/hasil "id=$aksi&rev=$(field rev)&hasil=&selesai=1"
is "$status" 422 "done without a word about it is refused"

sebagai DIR1
get aksi "skp=$skp&bulan=1"
expect 'Daftar selesai' "the penilai sees steps and report"
expect_not 'aksi/ubah' "and cannot change them"
sebagai KT
get aksi "skp=$skp"
is "$status" 404 "a colleague sees nothing"
sebagai A1

# G23: nine rows from a spreadsheet, the fourth without a target.
tab=$(printf '\t')
lembar="RHK${tab}Bulan${tab}Rencana aksi${tab}Target"
for n in 1 2 3 4 5 6 7 8 9; do
	target="$n usulan"
	[ $n = 4 ] && target=
	lembar="$lembar
1${tab}Maret${tab}Memverifikasi usulan wilayah ke-$n${tab}$target"
done
get aksi/tempel "skp=$skp"
is "$status" 200 "G23: the box for rows of a spreadsheet opens"
kirim aksi/tempel "skp=$skp&isi=$(url "$lembar")"
is "$status" 200 "G23: the rows are looked at first"
expect '8 baris siap disimpan' "G23: eight are good"
expect 'Kolom Target: wajib diisi' "G23: what is wrong stands at its row"
tiga A1 KT aksi/tempel "skp=$skp&isi=$(url "$lembar")&simpan=1" \
    "G23: storing the good rows"
ke=${location#*\?}
goes "/cgi-bin/aksi/tempel?skp=$skp&hasil=8:5" "G23: eight are stored, the fourth of nine is named"
get aksi/tempel "$ke"
expect 'wilayah ke-4' "G23: its text is still in the box"
expect_not 'wilayah ke-5' "G23: the others are not"
get aksi "skp=$skp&bulan=3"
is "$(grep -c 'aksi/ubah?id=' "$T/out")" 8 "G23: eight steps stand in March"
kirim aksi/tempel "skp=$skp&isi=$(url "$lembar")&simpan=1"
get aksi "skp=$skp&bulan=3"
is "$(grep -c 'aksi/ubah?id=' "$T/out")" 8 "G23: pasted again nothing is doubled"
kirim aksi/tempel "skp=$skp&isi=$(url "9${tab}Maret${tab}Memverifikasi usulan${tab}3 usulan")&simpan=1"
expect 'tidak ditemukan\|Kolom RHK' "a result that is not there is named"
periode_2026
sebagai A1
tiga A1 DIR1 aksi/salin "skp=$skp&bulan=6&hanya=periode" "copying the last quarter"
get aksi "skp=$skp&bulan=6"
is "$(grep -c 'aksi/ubah?id=' "$T/out")" 8 "June has the steps of March"
get aksi "skp=$skp&bulan=5"
is "$(grep -c 'aksi/ubah?id=' "$T/out")" 2 "May those of February"
get aksi/hapus "id=$aksi"
r=$(field rev)
tiga A1 KT aksi/hapus "id=$aksi&rev=$r" "removing a step"
get aksi "skp=$skp&bulan=1"
is "$(grep -c 'aksi/ubah?id=' "$T/out")" 1 "it is gone"
tap_end
