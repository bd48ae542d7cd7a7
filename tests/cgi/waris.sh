#!/bin/sh
# The leader changes in the year: app.md 7.2, G39 to G44 as far as they plan;
# S4, S5, R-SP-1 to R-SP-9.
. tests/lib/tap.sh
. tests/lib/emas.sh

# The worker at the time of hari.
kerja() {
	KINERJA_TEST_CLOCK=$data/jam KINERJA_CONF=$T/kinerja.hdf \
	    "$B/test/bin/kinerja" kerja --sekali 2>>"$T/kerja.log"
}
jpt() { # TEXT KIND [unit=ID]
	printf '%s' "bagian=UTAMA&baris=1&teks=$(url "$1")&indikator_1=Jumlah+acara&sasaran_1=ANGKA&target_1=80&satuan_1=acara&arah_1=MAKIN_BESAR&perspektif=PENERIMA_LAYANAN&klasifikasi=$2${3:+&$3}"
}
setujui() { # SKP
	get bawahan/periksa "id=$1"
	post bawahan/setujui "id=$1&rev=$(field rev)"
}
hasil() { # SKP TEXT: the id of its result
	get skp/lihat "id=$1"
	tr '\n' ' ' <"$T/out" | sed 's/<tr/\n<tr/g' | grep -F "$2" | head -n 1 |
	    grep -o 'rhk/ubah?id=[0-9a-z]*' | head -n 1 | cut -d= -f2
}

hari 2026-01-06
sebagai DIR1
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
d=$(baru_id id)
get rhk/baru "skp=$d"
unit=$(grep -o '<option value="[0-9a-z]\{26\}">Direktorat Acara Daerah' "$T/out" | head -n 1 | cut -d'"' -f2)
for t in 'Meningkatnya mutu acara daerah' 'Terselenggaranya kalender acara terkurasi' 'Meningkatnya tata kelola direktorat'; do
	get rhk/baru "skp=$d"
	post rhk/baru "skp=$d&$(jpt "$t" ORGANISASI "unit=$unit")"
done
get rhk/baru "skp=$d"
post rhk/baru "skp=$d&$(jpt 'Menjadi mentor program kepemimpinan' INDIVIDU penugasan_dari=Deputi)"
get skp/lampiran "id=$d"
post skp/lampiran "id=$d&rev=$(field rev)&dukungan=Anggaran&pertanggungjawaban=Laporan&konsekuensi=Evaluasi"
get ajukan "id=$d"
kirim ajukan "id=$d&rev=$(field rev)"
sebagai DEP
setujui "$d"
is "$status" 303 "the plan of the first director is in force"

hari 2026-01-08
sebagai KT
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
k=$(baru_id id)
get rhk/baru "skp=$k"
da=$(grep -o 'value="[0-9a-z]\{26\}"[^>]*><label[^>]*>Meningkatnya mutu' "$T/out" | cut -d'"' -f2)
db=$(grep -o 'value="[0-9a-z]\{26\}"[^>]*><label[^>]*>Terselenggaranya kalender' "$T/out" | cut -d'"' -f2)
post rhk/baru "skp=$k&$(isi_rhk "$db" 'Tersusunnya kalender acara')"
get rhk/baru "skp=$k"
post rhk/baru "skp=$k&$(isi_rhk "$da" 'Terbinanya penyelenggara')"
get ajukan "id=$k"
kirim ajukan "id=$k&rev=$(field rev)"
tt=$(baru_id id)
sebagai DIR1
setujui "$k"
is "$status" 303 "and that of the team lead"
hari 2026-07-30
sebagai A2
susun "$db"
y=$skp
get ajukan "id=$y"
kirim ajukan "id=$y&rev=$(field rev)"
is "$status" 303 "one plan waits for the director who leaves"

# G39: the decree is recorded before its day; the page says what follows.
hari 2026-07-31
sebagai ADM
get pegawai/lihat "p=$(nip DIR1)"
get jabatan/baru "p=$(nip DIR1)"
r=$(field rev)
pindah="p=$(nip DIR1)&rev=$r&penugasan=DEFINITIF&unit=BK&jabatan=Kepala+Biro+Kepegawaian&jenis_jabatan=JPT_PRATAMA&jenjang=TANPA_JENJANG&pimpinan=1&sk=SK-1%2F2026&mulai=2026-08-01"
post jabatan/baru "$pindah"
is "$status" 200 "G39: before it is kept, the page tells what follows"
expect 'Belum ada yang disimpan' "G39: and that nothing is kept yet"
expect 'Larasati Puspaningrum</strong> sebagai Direktur Acara Daerah ditutup; hari terakhirnya 31 Juli 2026' \
    "G39: her plan will be closed on 31 July"
expect 'tanpa pimpinan' "G39: and the unit is without a leader"
get pegawai/lihat "p=$(nip DIR1)"
expect_not 'Kepala Biro Kepegawaian' "a preview stores nothing"
tiga ADM KT jabatan/baru "$pindah&yakin=1" "G39: recording the move"
get beranda
expect_not 'ditutup' "G39: on 31 July nothing has happened yet"
kerja
sebagai DIR1
get skp/lihat "id=$d"
expect 's-DISETUJUI' "G39: on 31 July her plan is still in force"
sebagai ADM
plt="p=$(nip DIR2)&penugasan=PLT&unit=D2.1&jabatan=Direktur+Acara+Daerah&jenis_jabatan=JPT_PRATAMA&jenjang=TANPA_JENJANG&pimpinan=1&sk=SK-2%2F2026&mulai=2026-08-01&selesai=2026-08-09"
get jabatan/baru "p=$(nip DIR2)"
kirim jabatan/baru "$plt&rev=$(field rev)&yakin=1"
is "$status" 303 "G39: a Plt. for 1 to 9 August"
get jabatan/baru "p=$(nip GUN)"
baru="p=$(nip GUN)&penugasan=DEFINITIF&unit=D2.1&jabatan=Direktur+Acara+Daerah&jenis_jabatan=JPT_PRATAMA&jenjang=TANPA_JENJANG&pimpinan=1&sk=SK-3%2F2026&mulai=2026-08-10&rev=$(field rev)"
post jabatan/baru "$baru"
is "$status" 200 "G39: for the successor the page tells what follows"
expect '3 RHK organisasi dari Larasati Puspaningrum disalin' "three results pass on"
expect '3 RHK pegawai kini merujuk' "three results of staff will hang on them"
expect '10 Agustus 2026' "on his first day"
kirim jabatan/baru "$baru&yakin=1"
is "$status" 303 "G39: and a successor from 10 August"
get jabatan/atasan "p=$(nip GUN)"
kirim jabatan/atasan "p=$(nip GUN)&nomor=$(nip DEP)&mulai=2026-08-10&rev=$(field rev)&yakin=1"
is "$status" 303 "G39: rated by the deputy"

# 3 August: the Plt. is in his window.
hari 2026-08-03
kerja
sebagai DIR1
get skp/lihat "id=$d"
expect 's-DITUTUP' "G39: her plan is closed"
expect '31 Juli 2026' "G39: its last day is 31 July"
get beranda
expect 'SKP Anda ditutup' "G39: and she is told"
get skp
expect 'Direktur Acara Daerah' "her closed plan stays in her list"
expect '1 Agustus 2026' "and the days without a plan are marked"
sebagai KT
get beranda
expect 'Penilai Kinerja Anda kini.*Arum Kinasih, Plt. Direktur Acara Daerah' \
    "the staff is told who rates them now"
get skp/lihat "id=$k"
expect 's-DISETUJUI' "their plans stay in force"
get rhk/baru "skp=$y"
sebagai A1
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-08-03&selesai=2026-12-31"
n=$(baru_id id)
get rhk/baru "skp=$n"
expect 'Terselenggaranya kalender acara terkurasi' \
    "while nobody follows her, her results can still be chosen"
post rhk/baru "skp=$n&$(isi_rhk "$db" 'Terverifikasinya usulan')"
is "$status" 303 "and be hung on"
get ajukan "id=$n"
kirim ajukan "id=$n&rev=$(field rev)"
is "$status" 303 "and the plan goes to the Plt."
sebagai DIR2
get bawahan
expect 'Yosef Tandibua' "G40: what waited for her waits for the Plt."
get bawahan/periksa "id=$y"
post bawahan/setujui "id=$y&rev=$(field rev)"
is "$status" 303 "G40: in his window the Plt. approves"
get skp/lihat "id=$y"
expect 'Plt\. Direktur Acara Daerah' "G40: and it is signed Plt."
get skp/baru
expect 'Plt\. ' "he may hold a second plan, flagged Plt."

# 10 August: the window is over, the successor is here.
hari 2026-08-10
sebagai DIR2
get skp
kirim bawahan/setujui "id=$n&rev=3"
is "$status" 403 "G41: after the window the Plt. is refused"
kerja
sebagai GUN
get beranda
expect 'RHK organisasi warisan dari.*Larasati Puspaningrum' "G42: he is told"
get skp
expect '10 Agustus 2026.*31 Desember 2026' "G42: a draft for his part of the year is there"
b=$(grep -o 'skp/lihat?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
get skp/lihat "id=$b"
expect 's-DRAF' "G42: as a draft"
expect 'Meningkatnya mutu acara daerah' "G42: with D-a"
expect 'Terselenggaranya kalender acara terkurasi' "G42: with D-b"
expect 'Meningkatnya tata kelola direktorat' "G42: with D-c"
expect_not 'Menjadi mentor' "G42: without D-d, the personal one (S5)"
is "$(grep -o 'diwarisi dari Larasati Puspaningrum' "$T/out" | wc -l)" 3 \
    "G42: each marked with whom it comes from"
get bawahan
expect 'Nurul Hapsari' "G43: what waited for the Plt. waits for him"
setujui "$n"
is "$status" 303 "G43: and he decides it"
sebagai KT
get skp/lihat "id=$k"
expect 's-DISETUJUI' "G43: the plan of the team lead is still in force"
expect 'Gunawan Prasojo' "G43: his rater is the new director"
baru_da=$(grep -c "$da" "$T/out")
is "$baru_da" 0 "G43: K-b no longer points to the old D-a"
get ajukan/tanda-terima "id=$tt"
expect 'Sama dengan yang diserahkan' "the receipt still matches what was submitted"

# Twice is once; a kill in the middle is completed.
keadaan() {
	kinerja export skp --tahun 2026 2>/dev/null | cksum
	sebagai GUN
	get skp/lihat "id=$b"
	grep -c 'rhk/ubah' "$T/out"
	get beranda
	grep -o 'RHK organisasi warisan' "$T/out" | wc -l
}
satu=$(keadaan)
kerja
kerja
is "$(keadaan)" "$satu" "a second and third run change nothing"

ends 0 "every chain of the trail holds" kinerja audit verify
ends 0 "and every record, index and reference is sound" kinerja check
tap_end
