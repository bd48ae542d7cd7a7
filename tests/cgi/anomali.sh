#!/bin/sh
# Oddities of the data, each with its repair; many superiors at once (S-29)
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai ADM
get anomali
is "$status" 200 "the admin sees what is odd"
expect 'Tanpa atasan: Rina Wulandari' "a person without a superior"
expect 'Unit tanpa pimpinan: Biro Kepegawaian' "a unit without a leader"
expect 'tidak dapat diajukan' "and what follows from it"
expect_not 'Tanpa atasan: Bahtera' "a minister needs none"
expect_not 'Tanpa atasan: Nurul' "who has one is not listed"

sebagai A1
ajukan_susunan
a1=$skp
sebagai ADM

# A second definitive leader; a superior out of office; a post that ended.
baru="&jabatan=Direktur+Kedua&jenis_jabatan=JPT_PRATAMA&jenjang=TANPA_JENJANG&penugasan=DEFINITIF&pimpinan=1&mulai=2026-01-02&yakin=1"
get jabatan/baru "p=$(nip KT)"
kirim jabatan/baru "p=$(nip KT)&rev=$(field rev)&unit=D2.1$baru"
get anomali
expect 'Dua pimpinan definitif: Direktorat Acara Daerah' "two leaders of one unit"
expect "jabatan/akhiri?p=" "with the post to be ended"

u=$(grep -o 'name="unit" value="[0-9a-z]*"' "$T/body" | head -n 1 | cut -d'"' -f4)
[ -n "$u" ] || u=$(grep -o 'anomali/atasan?unit=[0-9a-z]*' "$T/body" | head -n 1 | cut -d= -f2)
d=$(grep -o 'anomali?unit=[0-9a-z]*">Deputi' "$T/body" | sed 's/.*unit=\([0-9a-z]*\).*/\1/')
get anomali/atasan "unit=$d"
expect 'Direktorat Acara Nasional' "the tree is walked"
dua=$(grep -o 'anomali/atasan?unit=[0-9a-z]*">Direktorat Acara Daerah' "$T/body" | sed 's/.*unit=\([0-9a-z]*\).*/\1/')
get anomali/atasan "unit=$dua"
expect 'atasan sekarang: Dimas' "each with his superior now: of two leaders the later"
banyak="unit=$dua&banyak=1&p=$(nip A1)&p=$(nip A2)&nomor=$(nip DIR2)&mulai=2026-01-05"
kirim anomali/atasan "unit=$dua&banyak=1&nomor=$(nip DIR2)&mulai=2026-01-05"
is "$status" 422 "somebody must be chosen"
kirim anomali/atasan "unit=$dua&banyak=1&p=$(nip A1)&p=$(nip A2)&nomor=$(nip A1)&mulai=2026-01-05"
is "$status" 422 "nobody is his own superior"
expect 'Terhenti pada' "and the page says at whom"
kirim anomali/atasan "$banyak&delegasi=1"
expect '#f-sk' "a delegation has its decree"
kirim anomali/atasan "unit=$dua&banyak=1&p=$(nip ADM)&p=$(nip A2)&nomor=$(nip DIR2)&mulai=2026-01-05"
is "$status" 403 "BZ-4: nobody chooses his own superior"
tiga ADM A1 anomali/atasan "$banyak" "one superior for many"
for w in A1 A2; do
	sebagai $w
	get beranda
	expect 'orang-nama">Arum Kinasih' "$w has the new superior"
	expect 'mengubah Pejabat Penilai Kinerja Anda' "$w is told"
done
sebagai DIR2
get bawahan/periksa "id=$a1"
kirim bawahan/setujui "id=$a1&rev=$(field rev)"
is "$status" 303 "what waited for the old superior is the new one's to decide"
sebagai A1
get anomali
is "$status" 403 "the oddities are not for everyone"
get anomali/atasan "unit=$dua"
is "$status" 403 "nor the change"

# An ADMIN_UNIT keeps to his tree.
beri_dua A2 ADMIN_UNIT D2.1
sebagai A2
get anomali
expect 'Anomali data: Direktorat Acara Daerah' "he begins with his unit"
expect_not 'Rina Wulandari' "and sees no other"
get anomali "unit=$d"
is "$status" 403 "nor by the address"
kirim anomali/atasan "unit=$dua&banyak=1&p=$(nip DIR2)&nomor=$(nip DEP)&mulai=2026-01-06"
is "$status" 403 "he changes nobody outside"

# A superior who is out of office, and the one-step repair.
sebagai ADM
get pegawai/ubah "p=$(nip DIR2)"
kirim pegawai/ubah "p=$(nip DIR2)&rev=$(field rev)&nama=Arum+Kinasih&golongan=IV/b&kedudukan=02&surel=&lahir=&yakin=1"
get anomali
expect 'Unit tanpa pimpinan: Direktorat Acara Nasional' "who is out of office leads no more"
expect 'Akun tanpa pegawai aktif: Arum Kinasih' "and his account that is still open"
kirim anomali/atasan "unit=$dua&p=$(nip A1)&nomor=$(nip DEP)&mulai=2026-01-05"
is "$status" 303 "her staff gets another superior in one step"
sebagai A1
get beranda
expect_not 'orang-nama">Arum Kinasih' "and has her no more"
tap_end
