#!/bin/sh
# The matrix of roles and results: G11, G12, S39, and sixty people in it
. tests/lib/tap.sh
. tests/lib/emas.sh

KT=$(nip KT) A1=$(nip A1) A2=$(nip A2)

# The leader's plan with two results; ids in $skp, $da, $db.
hari 2026-01-06
sebagai DIR1
get matriks
expect 'Anda belum mempunyai SKP' "without a plan there is no matrix"
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
skp=$(baru_id)
get matriks
goes "/cgi-bin/matriks?skp=$skp" "the menu leads to the own plan's matrix"
get matriks "skp=$skp"
expect 'Belum ada RHK pimpinan' "which has no columns yet"
unit=$(get rhk/baru "skp=$skp"; grep -o '<option value="[0-9a-z]\{26\}"' "$T/body" | head -n 1 | cut -d'"' -f2)
for t in 'Meningkatnya+mutu+penyelenggaraan+acara' 'Tersusunnya+kalender+acara+daerah'; do
	kirim rhk/baru "skp=$skp&bagian=UTAMA&klasifikasi=ORGANISASI&unit=$unit&teks=$t&perspektif=PROSES_BISNIS&indikator_1=Jumlah&sasaran_1=ANGKA&target_1=100&satuan_1=acara&arah_1=MAKIN_BESAR"
	is "$status" 303 "a result of the leader"
done
get skp/lihat "id=$skp"
set -- $(grep -o 'rhk/ubah?id=[0-9a-z]*' "$T/out" | cut -d= -f2)
da=$1 db=$2

get matriks "skp=$skp"
expect 'Belum mendapat peran: 3 dari 3 pegawai' "S39: all are counted as left out"
sebagai KT
get matriks "skp=$skp"
is "$status" 404 "a subordinate does not see the whole matrix"
get matriks/isi "skp=$skp&p=$KT"
is "$status" 404 "nor the form of his own row"

sebagai DIR1
isi="skp=$skp&p=$KT&orang_1=$KT&rhk_1=$da&teks_1=Pendampingan+mutu+34+provinsi&porsi_1=40&orang_2=$KT&rhk_2=$db&teks_2=Kalender+acara+hasil+kurasi"
get matriks/isi "skp=$skp&p=$KT"
expect 'Peran Dimas Aryasatya' "a row is filled in one form"
kirim matriks/isi "skp=$skp&p=$KT&orang_1=$KT&rhk_1=$da&teks_1=singkat"
is "$status" 422 "a role is long enough to be a result"
kirim matriks/isi "skp=$skp&p=$KT&orang_1=$KT&rhk_1=$skp&teks_1=Pendampingan+mutu+provinsi"
is "$status" 422 "a column of somewhere else is refused"
tiga DIR1 KT matriks/isi "$isi" "filling a row"
tiga DIR1 A1 matriks/banyak "skp=$skp&kolom=$db&p=$A1&teks=Verifikasi+usulan+wilayah+barat&porsi=60" "one text for many"
get matriks "skp=$skp"
expect 'Pendampingan mutu 34 provinsi (40%)' "the cell shows it with its share"
expect 'Belum mendapat peran: 1 dari 3 pegawai' "who has a role is left out no more"

# G11, G12
r=$(field rev)
kirim matriks/selesai "skp=$skp&rev=$r&alasan="
is "$status" 422 "G11: saying it is complete is refused"
expect 'elum mendapat peran: Yosef Tandibua' "G11: with the name of who is left out"
get matriks "skp=$skp&saring=belum"
expect 'Belum membuat SKP' "and what comes next for him"
expect_not 'Pendampingan' "only those left out are shown then"
kirim matriks/selesai "skp=$skp&rev=$r&alasan=sakit"
is "$status" 422 "a reason has ten letters"
tiga DIR1 KT matriks/selesai "skp=$skp&rev=$r&alasan=Menunggu+penempatan+dari+Biro+Kepegawaian" "closing with a written reason"
get matriks "skp=$skp"
expect 'Yosef Tandibua: Menunggu penempatan' "the reason stays with the name"
kirim matriks/selesai "skp=$skp&rev=$(field rev)&alasan="
is "$status" 422 "each closing asks again"
kirim matriks/banyak "skp=$skp&kolom=$db&p=$A2&teks=Data+usulan+termutakhir"
get matriks "skp=$skp"
expect 'Semua pegawai mendapat peran' "G12: the counter is at none"
kirim matriks/selesai "skp=$skp&rev=$(field rev)"
goes /cgi-bin/matriks "G12: then it may be closed"

# The same data from the other side.
sebagai A1
get beranda
expect 'memberi Anda peran' "the employee is told"
lead=$skp
susun
a1=$skp
get skp/lihat "id=$a1"
expect 'Peran dari pimpinan' "and finds it prepared in his plan"
peran=$(field peran)
tiga A1 KT rhk/peran "skp=$a1&peran=$peran" "making it a result"
mine=$(baru_id)
get rhk/ubah "id=$mine"
expect 'Verifikasi usulan wilayah barat' "with the text"
expect "value=\"$db\" checked" "hanging on the leader's result"
get skp/lihat "id=$a1"
expect_not 'Peran dari pimpinan' "it is offered once"
kirim rhk/peran "skp=$a1&peran=$peran"
goes /cgi-bin/skp/lihat "and taken once"
sebagai A2
susun "$da"
get skp/lihat "id=$skp"
sebagai DIR1
get matriks "skp=$lead"
expect 'Terverifikasinya dokumen usulan wilayah barat' "what an employee writes under a leader's result stands there by itself"
is "$(grep -c 'Verifikasi usulan wilayah barat' "$T/body")" 1 "a role that is a result stands there once"
expect 'belum menjadi RHK' "the others are marked"

# What hangs there is not lost.
get matriks/isi "skp=$lead&p=$A1"
id=$(grep -o 'name="id_[0-9]*" value="[^"]*"' "$T/body" | head -n 1 | cut -d'"' -f4)
rev=$(grep -o 'name="rev_[0-9]*" value="[^"]*"' "$T/body" | head -n 1 | cut -d'"' -f4)
cell="skp=$lead&p=$A1&orang_1=$A1&rhk_1=$db&id_1=$id&rev_1=$rev"
kirim matriks/isi "$cell&teks_1="
expect 'sudah menjadi RHK pegawai' "a role that became a result is not emptied"
kirim matriks/isi "$cell&teks_1=Verifikasi+usulan+wilayah+timur"
is "$status" 303 "its text may be changed"
kirim matriks/isi "$cell&teks_1=Verifikasi+usulan+wilayah+tengah"
is "$status" 409 "two who change one cell: the second is stopped"
expect 'Verifikasi usulan wilayah timur' "sees what is stored"
expect 'Verifikasi usulan wilayah tengah' "and keeps what he typed"
get matriks "skp=$lead"
expect 'RHK pegawai: Verifikasi usulan wilayah barat' "a changed role shows the employee's words, too"
get rhk/hapus "id=$da"
expect 'Belum dapat dihapus' "a result with roles on it is not deleted"
get rhk/ubah "id=$da"
kirim rhk/hapus "id=$da&rev=$(field rev)"
is "$status" 422 "not by hand either"
get matriks/isi "skp=$lead&p=$KT"
id=$(grep -o 'name="id_[0-9]*" value="[^"]*"' "$T/body" | head -n 1 | cut -d'"' -f4)
rev=$(grep -o 'name="rev_[0-9]*" value="[^"]*"' "$T/body" | head -n 1 | cut -d'"' -f4)
kirim matriks/isi "skp=$lead&p=$KT&orang_1=$KT&rhk_1=$da&id_1=$id&rev_1=$rev&teks_1="
is "$status" 303 "a role nobody took is emptied"
sebagai KT
get beranda
expect 'mencabut peran ini' "and he is told"

# G13 to G15: the lead of a team, his own matrix, and who hangs on him.
sebagai DIR1
get tim/baru
kirim tim/baru "unit=$unit&nama=Tim+Kurasi&sk=SK-1&mulai=2026-01-01"
tim=$(baru_id)
kirim tim/anggota "id=$tim&rev=1&p=$KT&ketua=1&mulai=2026-01-01"
kirim tim/anggota "id=$tim&rev=2&p=$A1&p=$A2&mulai=2026-01-01&porsi=50"
kirim tim/aktifkan "id=$tim&rev=3"
get matriks "skp=$lead"
expect 'Tim Kurasi (50%)' "a member stands once, with his team and share"
sebagai KT
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
k=$(baru_id)
get rhk/baru "skp=$k"
expect 'Tim kerja: Tim Kurasi' "S7: a result may be tied to the team"
kirim rhk/baru "skp=$k&$(isi_rhk "$db" 'Tersusunnya kalender hasil kurasi')&klasifikasi=ORGANISASI&unit=$tim"
is "$status" 400 "a field does not come twice"
ka="bagian=UTAMA&klasifikasi=ORGANISASI&unit=$tim&intervensi=$db&teks=Tersusunnya+kalender+hasil+kurasi&aspek_1=KUANTITAS&indikator_1=Jumlah+usulan&sasaran_1=ANGKA&target_1=250&satuan_1=usulan&arah_1=MAKIN_BESAR"
tiga KT A1 rhk/baru "skp=$k&$ka" "a result of the team"
get skp/lihat "id=$k"
expect 'Organisasi · Tim Kurasi' "it names the team"
ka_id=$(rhk_pertama "$k")
sebagai A1
get rhk/baru "skp=$a1"
expect 'Ketua tim Tim Kurasi: Dimas Aryasatya' "G15: the lead's results are offered, named"
expect 'Larasati Puspaningrum, Direktur Acara Daerah' "beside those of the penilai"
kirim rhk/baru "skp=$a1&$(isi_rhk "$ka_id" 'Terkumpulnya usulan provinsi barat')"
is "$status" 303 "G15: a member hangs his result on it"
sebagai DIR2
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
d2=$(baru_id)
kirim rhk/baru "skp=$d2&bagian=UTAMA&klasifikasi=ORGANISASI&unit=$tim&teks=Hasil+tim+orang+lain&perspektif=PROSES_BISNIS&indikator_1=Jumlah&sasaran_1=ANGKA&target_1=1&satuan_1=acara&arah_1=MAKIN_BESAR"
is "$status" 422 "who is not of the team ties nothing to it"
sebagai DIR1
get matriks "skp=$lead"
expect 'melalui Dimas Aryasatya' "the leader sees what comes to him through the lead"
sebagai KT
get matriks "skp=$k"
expect 'Terkumpulnya usulan provinsi barat' "the lead of a team has his own matrix"
tiga KT A1 matriks/banyak "skp=$k&kolom=$ka_id&p=$A2&teks=Basis+data+usulan+termutakhir" "with roles he gives"

# Sixty people: one page under 40 kB, quick, and a form by column.
"$B/tests/benih" banyak "$data" 57 2>/dev/null
sebagai DIR1
kirim matriks/banyak "skp=$lead&kolom=$da&teks=Mendampingi+penyelenggara+acara+di+provinsi$(i=0; while [ $i -lt 57 ]; do printf '&p=199501%02d202001%d%03d' $((1 + i % 28)) $((1 + i % 2)) $i; i=$((i + 1)); done)"
is "$status" 303 "57 people get a role in one action"
t0=$(date +%s%N)
get matriks "skp=$lead"
t1=$(date +%s%N)
is "$status" 200 "the grid of sixty opens"
[ "$(wc -c <"$T/body")" -le 40960 ]
is $? 0 "it is at most 40 kB ($(wc -c <"$T/body"))"
[ $(((t1 - t0) / 1000000)) -lt 2000 ]
is $? 0 "in less than two seconds ($(((t1 - t0) / 1000000)) ms)"
is "$(grep -c 'Mendampingi penyelenggara' "$T/body")" 57 "with all of them on one page"
for page in "isi?kolom=$da" "isi?kolom=$da&lewati=40" "banyak?kolom=$da" "isi?p=$KT"; do
	get "matriks/${page%%\?*}" "skp=$lead&${page#*\?}"
	[ "$(wc -c <"$T/body")" -le 40960 ]
	is $? 0 "$page is at most 40 kB ($(wc -c <"$T/body"))"
done
ends 0 "the store is whole" kinerja check
tap_end
