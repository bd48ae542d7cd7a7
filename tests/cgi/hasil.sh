#!/bin/sh
# What became of the year: one's results, why they are so, closing evaluations.
. tests/lib/tap.sh
. tests/lib/emas.sh

tetap() { # WHO QUARTER HASIL PERILAKU DAY
	"$B/tests/benih_tetap" tetap "$data" "$(nip "$1")" "$2" "$3" "$4" \
	    "$(TZ=Asia/Jakarta date -d "$5 10:00" +%s)000" 2>>"$T/benih.log"
}
keadaan() { # WHO QUARTER
	"$B/tests/benih_tetap" status "$data" "$(nip "$1")" "$2" 2>&1
}
pekerja() {
	KINERJA_TEST_CLOCK=$data/jam KINERJA_CONF=$T/kinerja.hdf \
	    "$B/test/bin/kinerja" kerja --sekali >/dev/null 2>>"$T/err"
}

"$B/tests/benih" siap "$data" 2026 2>>"$T/benih.log"
tetap A2 1 3 2 2026-04-06
tetap A1 1 2 2 2026-04-06

hari 2026-04-07
sebagai A2
get hasil tahun=2026
expect 'Butuh Perbaikan' "the list has the predikat of the quarter"
expect 'Ditetapkan, belum dibaca' "and that it was not read"
id=$(grep -o 'hasil/lihat?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
get hasil/lihat "id=$id"
is "$status" 200 "G52: he opens his result"
expect 'Predikat: Butuh Perbaikan' "with its predikat"
expect 'Butuh Perbaikan (hasil ini)' "its cell in the matrix"
expect '31 dokumen' "what was reached"
expect 'sumber: Basis data usulan' "by which data"
expect 'Bukti 1' "the numbered evidence"
expect 'BA-12/2026' "with its number"
expect 'Pemutakhiran dua minggu terlewat' "what his leader said"
expect 'Larasati Puspaningrum, Direktur Acara Daerah' "and who that was"
expect 'Target belum tercapai' "the reason of the rater"
expect 'Usul aplikasi: Di bawah ekspektasi' "the proposal beside it"
expect 'predikat@2022-02-03' "the rule set it was judged by"
expect 'Kepala rantai jejak' "and the head of the audit chain"
is "$([ "$(wc -c <"$T/body")" -le 40960 ] && echo yes)" yes "in at most 40 kB"
expect 'sampai <strong>23 April 2026' "the last day runs from the third day on"

sebagai KT
get hasil/lihat "id=$id"
is "$status" 404 "a colleague does not see it"
get hasil "p=$(nip A2)&tahun=2026"
is "$status" 404 "nor the list"
sebagai DEP
get hasil/lihat "id=$id"
expect 'Target belum tercapai' "the superior of the rater reads the same"
expect_not 'Saya sudah membaca' "without the owner's buttons"
sebagai DIR1
get hasil "p=$(nip A2)&tahun=2026"
expect 'Hasil penilaian Yosef Tandibua' "the rater has the list of his man"

tiga A2 DIR1 hasil/baca "id=$id" "having read it"
get hasil/lihat "id=$id"
expect 'sampai <strong>21 April 2026' "the clock runs from the day of reading"
expect 'Terima hasil ini' "from now on it may be accepted"
kirim hasil/baca "id=$id"
is "$status" 409 "it is read once"
hari 2026-04-08
sebagai A2
get hasil/lihat "id=$id"
expect 'Hari ke-1 dari 14' "G52: the next day is day 1 of 14"
tiga A2 KT hasil/terima "id=$id" "accepting it"
is "$(keadaan A2 1)" "FINAL BUTUH_PERBAIKAN DISETUJUI" "an accepted one is final; the plan goes on"
get keberatan/ajukan "nilai=$id"
is "$status" 409 "and beyond objection"

# Time: unread for three days counts as read, silence as acceptance.
hari 2026-04-09
pekerja
is "$(keadaan A1 1)" "DITETAPKAN BAIK DISETUJUI" "on the third day it is still unread"
hari 2026-04-10
pekerja
is "$(keadaan A1 1)" "DIBACA BAIK DISETUJUI" "the day after it counts as read"
hari 2026-04-23
pekerja
is "$(keadaan A1 1)" "DIBACA BAIK DISETUJUI" "on the last day for an objection it is open"
hari 2026-04-24
pekerja
is "$(keadaan A1 1)" "FINAL BAIK DISETUJUI" "rules.md 1.8: then it counts as accepted"

# Ideas 15: who looked at it.
sebagai A2
get hasil/dilihat
expect 'Wiratama Hadikusuma' "he sees who looked at his result"
expect 'Deputi Bidang Penyelenggaraan Acara' "and in which office"
is "$(grep -c 'Hasil penilaian</td>' "$T/out")" 1 "those who were refused saw nothing"

# G44: DIR1 has moved; the office that rated her closes her plan.
"$B/tests/benih_tetap" tutup "$data" "$(nip DIR1)" 20260731
hari 2026-08-12
sebagai DEP
get hasil
expect 'penilaian penutup dari Anda' "G44: a closed plan waits for the deputi"
get hasil/penutup
expect 'Larasati Puspaningrum' "by name"
skp=$(grep -o 'hasil/tutup?skp=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
get hasil/tutup "skp=$skp"
expect 'Penilaian penutup: Larasati Puspaningrum' "the form opens"
expect '31 Juli 2026' "for the days it covers"
kirim hasil/tutup "skp=$skp&rev=0&rating_hasil=SESUAI"
is "$status" 422 "both ratings are asked for"
kirim hasil/tutup "skp=$skp&rev=7&rating_hasil=SESUAI&rating_perilaku=SESUAI"
is "$status" 409 "a stale form is not kept"
tiga DEP KT hasil/tutup "skp=$skp&rev=0&rhk_1=SESUAI&alasan_rhk_1=Tercapai+menurut+laporan&rating_hasil=SESUAI&rating_perilaku=DI_ATAS" "keeping a closing rating"
sebagai DIR1
get hasil tahun=2026
expect_not 'Sesuai ekspektasi' "not shown to her before it is set"
sebagai DEP
get hasil/tutup "skp=$skp"
expect 'Tercapai menurut laporan' "what was kept is in the form"
tiga DEP A1 hasil/tutup "skp=$skp&rev=$(field rev)&rating_hasil=SESUAI&rating_perilaku=SESUAI&tetapkan=ya" "setting it"
is "$(keadaan DIR1 0)" "DITETAPKAN BAIK DINILAI" "G44: Baik, and her plan is DINILAI"
sebagai DIR1
get hasil tahun=2026
expect 'Penilaian penutup' "she sees it"
expect 'Predikat kinerja tahun 2026: <strong>Baik' "and the predikat of her year"
get beranda
expect 'menetapkan penilaian kinerja Anda' "she was told"
sebagai DIR2
get hasil/tutup "skp=$skp"
is "$status" 404 "another leader does not open the form"
sebagai DEP
get hasil/tutup "skp=$skp"
is "$status" 409 "set is set"
tap_end
