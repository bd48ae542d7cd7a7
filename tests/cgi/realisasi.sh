#!/bin/sh
# What was reached in a period, its sending and its lock: G29, G46
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai A1
ajukan_susunan
get realisasi "skp=$skp"
expect 'Periode belum ditetapkan' "without periods the page says who must act"
periode_2026
setujui_dia

hari 2026-02-02
sebagai A1
for l in '2&teks=Memverifikasi+usulan+Sumatera&target=20+dokumen' \
    '3&teks=Memverifikasi+usulan+Jawa+Barat&target=25+dokumen'; do
	kirim aksi/baru "skp=$skp&rhk=$rhk&bulan=$l"
done
is "$status" 303 "two steps of the quarter are planned"

hari 2026-04-01
sebagai A1
get realisasi
goes "/cgi-bin/realisasi?skp=$skp" "without a plan named: the own one"
get realisasi "skp=$skp"
expect 'Realisasi Triwulan I 2026' "G29: the quarter that ended is shown first"
expect '0 dari 2 langkah selesai; target langkah 45 dokumen' \
    "G29: 45 documents were planned in steps"
expect '0 dari 1 indikator' "the completeness meter begins at none"
tw1=$(field periode)
baris=$(field baris_1)
r=$(field rev)
isi="skp=$skp&periode=$tw1&baris_1=$baris"
kirim realisasi "$isi&rev=$r&kirim=1&nilai_1=45"
is "$status" 422 "an incomplete report is not sent"
expect 'id="m-sumber_1"' "the reason stands beside the field"
expect 'value="45"' "and what was typed is kept"
kirim realisasi "$isi&rev=$r&kirim=1&sumber_1=Register"
expect 'id="m-nilai_1"' "a source without a result is refused beside the field"
kirim realisasi "$isi&rev=$r&nilai_1=empat"
is "$status" 422 "words are no number"
tiga A1 DIR1 realisasi "$isi&rev=$r&nilai_1=40" "saving a part"
get realisasi "skp=$skp&periode=$tw1"
expect '0 dari 1 indikator' "a part does not count as complete"
kirim realisasi "$isi&rev=$r&nilai_1=41&sumber_1=Register"
is "$status" 409 "a form of before is refused"
expect 'Tersimpan sekarang' "with the stored value beside"
get realisasi "skp=$skp&periode=$tw1"
r=$(field rev)
kirim realisasi "$isi&rev=$r&nilai_1=45&sumber_1=Register+verifikasi"
get realisasi "skp=$skp&periode=$tw1"
expect '1 dari 1 indikator' "with its source it does"
r=$(field rev)
tiga A1 KT realisasi \
    "$isi&rev=$r&kirim=1&nilai_1=45&sumber_1=Register+verifikasi" \
    "G29: sending the report"
get realisasi "skp=$skp&periode=$tw1"
expect 'Realisasi sudah dikirim' "it says when it was sent"
expect_not 'name="nilai_1"' "and offers no fields any more"
kirim realisasi "$isi&rev=$r&nilai_1=99&sumber_1=Register"
is "$status" 422 "what was sent cannot be changed"
kirim aksi/baru "skp=$skp&rhk=$rhk&bulan=3&teks=Langkah+yang+terlambat&target=1+dokumen"
is "$status" 422 "nor its months' steps"
kirim aksi/baru "skp=$skp&rhk=$rhk&bulan=4&teks=Memverifikasi+usulan+Jawa&target=9+dokumen"
is "$status" 303 "those of the next quarter can"

sebagai DIR1
get beranda
expect 'mengirim realisasi' "the penilai is told"
get realisasi "skp=$skp&periode=$tw1"
expect '45 dokumen' "and reads what was reached"
expect 'Register verifikasi' "and its source"
expect_not 'name="nilai_1"' "but cannot write it"
sebagai KT
get realisasi "skp=$skp&periode=$tw1"
is "$status" 404 "a colleague sees nothing"

# The third quarter's last day passes unsent.
hari 2026-10-12
KINERJA_TEST_CLOCK=$data/jam KINERJA_CONF=$T/kinerja.hdf \
    "$B/test/bin/kinerja" kerja --sekali 2>>"$T/kerja.log"
sebagai DIR1
get tinjau
tw2=$(grep -o 'periode=[0-9a-z]*"[^>]*>Triwulan II<' "$T/out" | head -n 1 | sed 's/periode=\([0-9a-z]*\).*/\1/')
get tinjau "periode=$tw2"
expect 'dikirim otomatis pada batas 10 Juli 2026' "the worker sends at the last day"
sebagai A1
get beranda
expect 'dikirim otomatis apa adanya' "and tells the employee"
get realisasi "skp=$skp&periode=$tw1"
expect 'Realisasi sudah dikirim' "what was sent by hand stays so"
get realisasi "skp=$skp"
tw3=$(grep -o 'periode=[0-9a-z]*"[^>]*>Triwulan III&' "$T/out" | head -n 1 | sed 's/periode=\([0-9a-z]*\).*/\1/')
get realisasi "skp=$skp&periode=$tw3"
expect 'Terkunci sejak batas pengisian 10 Oktober 2026' "G46: locked since 10 October"
expect 'Minta perpanjangan' "G46: more time is offered"
kirim realisasi "skp=$skp&periode=$tw3&rev=1&baris_1=$baris&nilai_1=50&sumber_1=Register"
is "$status" 422 "G46: a change is refused"
expect 'value="50"' "and what was typed is kept"
kirim aksi/baru "skp=$skp&rhk=$rhk&bulan=9&teks=Langkah+yang+terlambat&target=1+dokumen"
is "$status" 422 "the steps of its months are locked as well"
minta="skp=$skp&periode=$tw3"
get realisasi/minta "$minta"
is "$status" 200 "the form to ask opens"
kirim realisasi/minta "$minta&alasan=ya"
is "$status" 422 "asking has its reason"
tiga A1 KT realisasi/minta "$minta&alasan=Saya+dinas+luar+sampai+11+Oktober" \
    "asking for more time"
kirim realisasi/minta "$minta&alasan=Saya+dinas+luar+sampai+11+Oktober"
expect 'belum dijawab' "once is enough"
sebagai DIR1
get beranda
expect 'perpanjangan batas pengisian' "the penilai is told"
get realisasi/buka "$minta"
expect 'dinas luar sampai 11 Oktober' "and reads the reason"
kirim realisasi/buka "$minta&sampai=2026-10-11&alasan=Dinas+luar+disetujui"
is "$status" 422 "a day that has passed opens nothing"
tiga DIR1 A1 realisasi/buka "$minta&sampai=2026-10-14&alasan=Dinas+luar+disetujui" \
    "giving more time"
sebagai A1
get realisasi "skp=$skp&periode=$tw3"
expect 'Batas pengisian <strong>14 Oktober 2026' "it is open again"
r=$(field rev)
kirim realisasi "skp=$skp&periode=$tw3&baris_1=$baris&rev=$r&kirim=1&nilai_1=50&sumber_1=Register"
is "$status" 303 "and can be sent"
kirim realisasi/minta "$minta&alasan=Saya+dinas+luar+sampai+11+Oktober"
is "$status" 422 "what was sent needs no more time"
sebagai KT
get realisasi/buka "$minta"
is "$status" 404 "a colleague opens no period"
get realisasi/minta "$minta"
is "$status" 404 "and asks for nobody else"
tap_end
