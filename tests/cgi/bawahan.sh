#!/bin/sh
# The penilai examines and decides; nobody else does.
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai A1
ajukan_susunan
a1=$skp
sebagai KT
ajukan_susunan
k=$skp
hari 2026-01-08
sebagai A2
ajukan_susunan
y=$skp

hari 2026-01-12
sebagai DIR1
get bawahan
expect '7 hari' "the list says how long each one waits"
is "$(grep -o '<strong>[A-Z][a-z]* [A-Z][a-z]*</strong><span' "$T/out" | tail -n 1 | grep -c Yosef)" 1 "the longest waiting stands first"
get bawahan status=DISETUJUI
expect 'Tidak ada pada saringan ini' "an empty filter says so"
get bawahan status=DIAJUKAN
expect 'Menunggu Anda (3)' "filters carry their numbers"

tiga DIR1 KT bawahan/buka "id=$a1" "beginning to examine"
get bawahan/ekspektasi "id=$a1"
r=$(field rev)
tiga DIR1 A1 bawahan/ekspektasi "id=$a1&rev=$r&ekspektasi_7=Ajak+anggota+baru" "an expectation of the leader"
get bawahan/periksa "id=$a1"
expect 'Ajak anggota baru' "it stands beside its value"
r=$(field rev)
tiga DIR1 KT bawahan/setujui "id=$a1&rev=$r" "approving"
get bawahan/periksa "id=$a1"
expect 'revisi 1' "the approval made revision 1"
kirim bawahan/setujui "id=$a1&rev=$r"
is "$status" 409 "what is approved is not approved again"
expect 'sudah berubah' "and the page says why"

get bawahan/periksa "id=$k"
r=$(field rev)
kirim bawahan/setujui "id=$k&rev=99"
is "$status" 409 "a plan that changed since it was read is not approved"
kirim bawahan/kembalikan "id=$k&rev=$r&alasan="
is "$status" 422 "returning needs a reason"
tiga DIR1 A1 bawahan/kembalikan "id=$k&rev=$r&alasan=Indikator+mutu+belum+ada" "returning"
sebagai KT
get skp/lihat "id=$k"
expect 'Indikator mutu belum ada' "the owner reads the reason"
get beranda
expect 'Memperbaiki SKP yang dikembalikan' "and it waits for him on beranda"

# BZ-4: nobody decides about himself.
sebagai A2
kirim bawahan/setujui "id=$y&rev=1"
is "$status" 403 "BZ-4: the owner does not approve himself"

sebagai DIR1
get bawahan/turunkan "id=$a1"
r=$(field rev)
kirim bawahan/turunkan "id=$a1&rev=$r&alasan=singkat"
is "$status" 422 "lowering needs a reason of ten characters"
tiga DIR1 A1 bawahan/turunkan "id=$a1&rev=$r&alasan=Target+berubah+di+tengah+tahun" "lowering"
sebagai A1
get skp/lihat "id=$a1"
expect 's-DRAF' "S9: a lowered plan is a draft again"
expect 'Target berubah di tengah tahun' "with the reason"
expect 'Revisi 1 tetap tersimpan' "and the old revision is kept"
expect_not 'Batalkan SKP' "what was once in force cannot be cancelled"
get ajukan "id=$a1"
kirim ajukan "id=$a1&rev=$(field rev)"
sebagai DIR1
get bawahan/periksa "id=$a1"
kirim bawahan/setujui "id=$a1&rev=$(field rev)"
get bawahan/periksa "id=$a1"
expect 'revisi 2' "the next approval makes revision 2"

# Several approved together.
sebagai DIR1
get bawahan/turunkan "id=$a1"
kirim bawahan/turunkan "id=$a1&rev=$(field rev)&alasan=Untuk+disetujui+bersama"
for w in A1 KT; do
	sebagai $w
	[ $w = A1 ] && id=$a1 || id=$k
	get ajukan "id=$id"
	kirim ajukan "id=$id&rev=$(field rev)"
done
sebagai DIR1
get bawahan status=DIAJUKAN
is "$(grep -c 'form="bersama" name="pilih"' "$T/out")" 3 "the list has a box for each plan that waits"
get bawahan/setujui-bersama "pilih=$a1&pilih=$k&pilih=$y"
expect '3 SKP siap disetujui' "the page that asks has a line for each"
pilih=$(grep -o 'name="pilih" value="[^"]*"' "$T/out" | sed 's/name="pilih" value="\(.*\)"/pilih=\1/' | paste -s -d'&')
get bawahan/setujui-bersama
expect 'Belum ada SKP yang dipilih' "nothing ticked: it says so"
kirim bawahan/setujui-bersama ""
is "$status" 422 "and approves nothing"
kirim bawahan/setujui-bersama "pilih=x"
is "$status" 403 "what is no plan is refused"
# One is taken back and handed in again meanwhile.
sebagai KT
get ajukan/tarik "id=$k"
kirim ajukan/tarik "id=$k&rev=$(field rev)"
get ajukan "id=$k"
kirim ajukan "id=$k&rev=$(field rev)"
tiga DIR1 A1 bawahan/setujui-bersama "$pilih" "approving together"
hasil=${location#*\?}
get bawahan/hasil "$hasil"
expect '2 dari 3 SKP disetujui' "one page tells of each one"
expect 'Berubah sejak Anda membuka daftar' "also why one was not"
get bawahan/periksa "id=$k"
expect 's-DIAJUKAN' "that one still waits"
get skp/lihat "id=$a1"
expect 'revisi 3' "the others are in force"
kirim bawahan/setujui-bersama "$pilih"
get skp/lihat "id=$a1"
expect 'revisi 3' "a second click approves nothing twice"
sebagai A1
get bawahan/hasil "$hasil"
is "$status" 404 "another person does not see the results"
get bawahan/setujui-bersama "pilih=$k"
is "$status" 404 "nor the page that asks"
kirim bawahan/setujui-bersama "pilih=$k.$r"
is "$status" 403 "nor approves by hand"
sebagai KT
kirim bawahan/setujui-bersama "pilih=$k.$r"
is "$status" 403 "BZ-4: least of all his own"

# Broken off in the middle: each plan is whole, the rest still waits.
sebagai DIR1
get bawahan/turunkan "id=$a1"
kirim bawahan/turunkan "id=$a1&rev=$(field rev)&alasan=Untuk+disetujui+lagi"
sebagai A1
get ajukan "id=$a1"
kirim ajukan "id=$a1&rev=$(field rev)"
sebagai DIR1
get bawahan/setujui-bersama "pilih=$a1&pilih=$k"
p=$(grep -o 'name="pilih" value="[^"]*"' "$T/out" | sed 's/.*value="\(.*\)"/\1/' | paste -s -d,)
kirim bawahan/setujui-bersama "pilih=${p%%,*}"
get bawahan/hasil "p=$p"
expect '1 dari 2 SKP disetujui' "what was broken off is told as it is"
expect 'Setujui 1 yang belum' "and goes on with one button"
kirim bawahan/setujui-bersama "pilih=${p#*,}"
get bawahan/hasil "p=$p"
expect '2 dari 2 SKP disetujui' "to its end"

# Reminding who has handed in nothing.
sebagai DIR1
get bawahan/turunkan "id=$a1"
kirim bawahan/turunkan "id=$a1&rev=$(field rev)&alasan=Untuk+diingatkan+saja"
p=$(nip A1)
tiga DIR1 KT bawahan/ingatkan "p=$p" "reminding a subordinate"
kirim bawahan/ingatkan "p=$p"
expect 'pesan=sudah-diingatkan' "once a day"
get bawahan
expect 'sudah diingatkan hari ini' "the list says so"
sebagai A1
get beranda
expect 'mengingatkan Anda' "he is told"
kirim bawahan/ingatkan "p=$(nip DIR1)"
is "$status" 403 "nobody reminds his superior this way"
sebagai DIR1

# Sixty people on one page.
"$B/tests/benih" banyak "$data" 60 2>/dev/null
get bawahan
is "$status" 200 "a list of 63 subordinates opens"
is "$([ "$(wc -c <"$T/body")" -le 40960 ] && echo yes)" yes "in at most 40 kB"
expect 'lewati=25' "and goes on on another page"
get bawahan lewati=50
is "$(grep -c 'data-label="Pegawai"' "$T/out")" 13 "with the last 13"
expect 'lewati=25' "and back"
tap_end
