#!/bin/sh
# A team across units: who sets it up, who sees it, how it changes (S-11, G10)
. tests/lib/tap.sh
. tests/lib/emas.sh

KT=$(nip KT) A1=$(nip A1) A2=$(nip A2) ARUM=$(nip DIR2)

hari 2026-01-07
sebagai DIR1
get tim
expect 'Bentuk tim kerja' "a leader may set up a team"
get tim/baru
unit=$(grep -o '<option value="[0-9a-z]*"' "$T/body" | head -n 1 | cut -d'"' -f2)
post tim/baru "unit=$unit&nama=&mulai="
is "$status" 422 "a team needs a name and a first day"
tiga DIR1 KT tim/baru "unit=$unit&nama=Tim+Kurasi&sk=SK-12%2F2026&tanggal_sk=2026-01-05&mulai=2026-01-01" "setting up a team"
tim=$(baru_id)
kirim tim/baru "unit=$unit&nama=tim+kurasi&mulai=2026-01-01"
expect 'sudah ada yang sama' "a second team of that name is refused"

get tim/anggota "id=$tim"
expect 'Nurul Hapsari' "those of the unit are offered"
expect_not 'Arum Kinasih' "others are found by searching"
r=$(field rev)
get tim/anggota "id=$tim&q=arum"
expect 'Direktorat Acara Nasional' "a search finds people of any unit"
get tim/anggota "id=$tim&q=19940217"
expect 'Nurul Hapsari' "also by the beginning of a number"
kirim tim/aktifkan "id=$tim&rev=$r"
expect 'belum ada ketua' "a team without a lead does not begin"
kirim tim/anggota "id=$tim&rev=$r&p=$KT&p=$A1&ketua=1&mulai=2026-01-01"
expect 'pilih satu orang saja' "there is one lead"
tiga DIR1 A1 tim/anggota "id=$tim&rev=$r&p=$KT&ketua=1&mulai=2026-01-01&peran=Koordinator&porsi=50" "naming the lead"
get tim/anggota "id=$tim"
r=$(field rev)
kirim tim/anggota "id=$tim&rev=$r&p=$A1&p=$A2&mulai=2026-01-01&porsi=40"
is "$status" 303 "two members join in one action"
kirim tim/anggota "id=$tim&rev=$r&p=$ARUM&mulai=2026-01-01"
is "$status" 409 "a form made before another's change is refused"

sebagai A1
get tim
expect_not 'Tim Kurasi' "what is being set up is not shown to members"
get tim/lihat "id=$tim"
is "$status" 404 "nor found by its address"

sebagai DIR1
get tim/lihat "id=$tim"
r=$(field rev)
tiga DIR1 A1 tim/aktifkan "id=$tim&rev=$r" "beginning the team"
for who in KT A1 A2; do
	sebagai $who
	get tim
	expect 'Tim Kurasi' "G10: $who sees the team in his menu"
	get beranda
	expect 'memasukkan Anda ke tim kerja' "and $who was told"
done
get tim/lihat "id=$tim"
expect 'SK-12/2026, 5 Januari 2026' "with its decree"
expect_not 'tim/anggota' "and without buttons to change it"
sebagai DIR2
get tim/lihat "id=$tim"
is "$status" 404 "a leader of another unit does not see it"
get tim/ubah "id=$tim"
is "$status" 404 "nor change it"
sebagai ADM
get tim/lihat "id=$tim"
expect 'Ubah data tim' "the administrator may change it on behalf"

# "T" of the matrix of rights: the lead reviews, and decides nothing.
sebagai A1
susun
sebagai KT
get tim/lihat "id=$tim"
expect "skp/lihat?id=$skp" "the lead finds the plans of his members"
get skp/lihat "id=$skp"
is "$status" 200 "and reviews them"
expect_not 'Setujui' "without deciding"
kirim bawahan/setujui "id=$skp&rev=1"
is "$status" 403 "even by hand"
sebagai A2
get skp/lihat "id=$skp"
is "$status" 404 "another member does not see them"

# The lead plans a result of the team and one of his own.
sebagai KT
a1=$skp
susun
kt=$skp
skp=$a1
get rhk/baru "skp=$kt"
expect 'Tim Kurasi' "the lead may attach a result to his team"
organisasi=$(isi_rhk '' 'Terkurasinya acara unggulan' | sed 's/INDIVIDU/ORGANISASI/')
kirim rhk/baru "skp=$kt&unit=$tim&$organisasi"
is "$status" 303 "and does"

# A member from another unit, with his own days.
sebagai DIR1
get tim/anggota "id=$tim&q=arum"
kirim tim/anggota "id=$tim&rev=$(field rev)&p=$ARUM&mulai=2026-02-01&selesai=2026-03-31&peran=Narasumber"
is "$status" 303 "somebody of another unit joins for two months"
sebagai DEP
get tim/lihat "id=$tim"
expect 'Narasumber' "his own superior sees the team"
expect '1 Februari 2026 – 31 Maret 2026' "with the days of each"

get tim/ubah "id=$tim"
r=$(field rev)
tiga DIR1 KT tim/ubah "id=$tim&rev=$r&nama=Tim+Kurasi+Acara&sk=SK-12%2F2026&mulai=2026-01-01" "changing the team's data"
get tim/ubah "id=$tim"
kirim tim/ubah "id=$tim&rev=$(field rev)&nama=Tim+Kurasi+Acara&mulai=2026-01-15"
expect 'ada anggota yang mulai lebih awal' "its days hold all members"

hari 2026-06-01
sebagai DIR1
get tim/keluar "id=$tim&p=$KT"
kirim tim/keluar "id=$tim&p=$KT&rev=$(field rev)&selesai=2026-05-31"
expect 'ganti ketuanya dahulu' "a lead does not just leave"
get tim/keluar "id=$tim&p=$A2"
r=$(field rev)
tiga DIR1 A1 tim/keluar "id=$tim&p=$A2&rev=$r&selesai=2026-05-31" "a member leaving"
get tim/lihat "id=$tim"
expect 'sudah keluar' "what he did there stays told"

get tim/ketua "id=$tim"
r=$(field rev)
tiga DIR1 KT tim/ketua "id=$tim&rev=$r&p=$A1&mulai=2026-06-01&tetap=1" "naming another lead"
get tim/lihat "id=$tim&${location#*&}"
expect '1 Januari 2026 – 31 Mei 2026' "the days of the old lead are kept"
expect 'RHK Organisasi tim sudah disalin' "side test 6: the page says what followed"
sebagai A1
get skp/lihat "id=$skp"
expect 'Terkurasinya acara unggulan' "side test 6: the team's result passes on"
expect 'diwarisi dari Dimas' "marked with whom it comes from"
is "$(sed '/id="saran"/,/<\/section>/d' "$T/out" | grep -c 'Terverifikasinya dokumen')" 1 "his own result stays his"
get beranda
expect '1 rencana hasil kerja' "the new lead is told how many"
sebagai KT
get skp/lihat "id=$skp"
is "$status" 404 "who leads no more reviews no more"
get beranda
expect 'ketua tim kerja' "and he was told"


# A new lead whose plan is not open: the results wait for it.
hari 2026-06-05
sebagai A2
ajukan_susunan
sebagai DIR1
get tim/ketua "id=$tim"
kirim tim/ketua "id=$tim&rev=$(field rev)&p=$A2&mulai=2026-06-05&tetap=1"
get tim/lihat "id=$tim&${location#*&}"
expect 'belum diteruskan' "a plan already handed in receives nothing"
sebagai A2
get skp/lihat "id=$skp"
expect_not 'Terkurasinya acara unggulan' "as it stands"

sebagai DIR1
get tim/akhiri "id=$tim"
r=$(field rev)
tiga DIR1 A1 tim/akhiri "id=$tim&rev=$r&selesai=2026-06-30" "ending the team"
get tim/ubah "id=$tim"
is "$status" 404 "an ended team is not changed"
kirim tim/anggota "id=$tim&rev=9&p=$A2&mulai=2026-06-01"
is "$status" 403 "not by hand either"

# BZ-4: who names himself lead, and whom he likes a member, reads no plan by it.
sebagai DIR2
get skp/baru
kirim skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31&pendekatan=KUANTITATIF"
asing=$(baru_id id)
is "$status" 303 "a person of another unit has a plan"
sebagai DIR1
kirim tim/baru "unit=$unit&nama=Tim+intip&mulai=2026-01-01"
intip=$(baru_id)
for orang in "$(nip DIR1)&ketua=1" "$ARUM"; do
	get tim/anggota "id=$intip"
	kirim tim/anggota "id=$intip&rev=$(field rev)&p=$orang&mulai=2026-01-01"
	is "$status" 303 "he is named"
done
get tim/lihat "id=$intip"
kirim tim/aktifkan "id=$intip&rev=$(field rev)"
is "$status" 303 "the team begins"
get skp/lihat "id=$asing"
is "$status" 404 "nobody gives himself the sight of a stranger's plan"
get tim/akhiri "id=$intip"
kirim tim/akhiri "id=$intip&rev=$(field rev)&selesai=2026-06-30"

# A draft nobody needs.
kirim tim/baru "unit=$unit&nama=Salah+ketik&mulai=2026-06-01"
salah=$(baru_id)
get tim/lihat "id=$salah"
r=$(field rev)
tiga DIR1 KT tim/hapus "id=$salah&rev=$r" "deleting a draft"
get tim/lihat "id=$salah"
is "$status" 404 "it is gone"
ends 0 "the store is whole" kinerja check
tap_end
