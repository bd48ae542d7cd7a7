# report.sh - the documents of a plan: who may print, what is printed of whom
. tests/lib/tap.sh
. tests/lib/emas.sh

text() { # the PDF of the last answer
	sed -n '/^%PDF/,$p' "$T/raw" >"$T/pdf"
	pdftotext -raw "$T/pdf" - 2>"$T/err" | tr '\n\f' '  ' | tr -s ' ' >"$T/text"
}
# As get, but the bytes as they are: cgi() takes carriage returns away.
cetak() { # PROGRAM/PATH QUERY
	env -i PATH=/usr/bin:/bin GATEWAY_INTERFACE=CGI/1.1 \
	    SERVER_PROTOCOL=HTTP/1.1 HTTP_HOST=127.0.0.1 REQUEST_METHOD=GET \
	    SCRIPT_NAME="/cgi-bin/${1%%/*}" PATH_INFO="/${1#*/}" \
	    QUERY_STRING="$2" REQUEST_URI="/cgi-bin/$1?$2" CONTENT_LENGTH=0 \
	    HTTP_COOKIE="$(cookies)" REMOTE_ADDR=192.0.2.7 \
	    KINERJA_CONF="$T/kinerja.hdf" ASAN_OPTIONS=detect_leaks=0 \
	    "$cgi_env" "$PROGRAMS/${1%%/*}" >"$T/raw" 2>"$T/err"
	sed '/^\r*$/q' "$T/raw" | tr -d '\r' >"$T/head"
	status=$(sed -n 's/^Status: \([0-9]*\).*/\1/p' "$T/head")
	[ "$status" != 200 ] || text
}
q='tanggal=5-1-2026&tempat=Jakarta'

hari 2026-01-05
sebagai DIR1
susun
dir=$skp
sebagai A1
susun
# One more result, given by somebody, and the annex.
get rhk/baru "skp=$skp"
post rhk/baru "skp=$skp&$(isi_rhk menunggu 'Tersusunnya bahan rapat <pimpinan> & tamu' |
    sed 's/bagian=UTAMA/bagian=TAMBAHAN/')&penugasan_dari=Deputi"
get skp/lampiran "id=$skp"
post skp/lampiran "id=$skp&rev=$(field rev)&dukungan=$(url 'Dua tenaga ahli
Anggaran perjalanan')&pertanggungjawaban=Laporan+triwulan&konsekuensi=Pelatihan"

# ------------------------------------------------------------- the form
get report "skp=$skp"
is "$status" 200 "the owner may print his plan"
expect 'name="tanggal" value="2026-01-05"' "today is proposed as the date"
expect 'name="tempat" value="Jakarta"' "and the agency's town as the place"
expect 'tanda DRAF' "what is not approved will be marked"
for who in KT A2; do
	sebagai $who
	get report "skp=$skp"
	is "$status" 404 "$who, a colleague, gets no form of it"
	cetak report/skp "id=$skp&$q"
	is "$status" 404 "and no document: as if it were not there"
	cetak report/lampiran "id=$skp&$q"
	is "$status" 404 "nor its annex"
done
sebagai A1
cetak report/skp "id=01h00000000000000000000000&$q"
is "$status" 404 "what is not there gives the same answer"
get report/skp "id=$skp&tanggal=31-2-2026&tempat="
is "$status" 422 "a wrong date and an empty place come back with the form"
expect 'class="masalah" id="m-tanggal"' "with a word at the date"
expect 'class="masalah" id="m-tempat"' "and at the place"
expect_not '%PDF' "and without a document"
: >"$T/none"
jar=$T/none
cetak report/skp "id=$skp&$q"
is "$status" 303 "a stranger is sent to the login page"

# ------------------------------------------------------------- a draft
sebagai A1
cetak report/skp "id=$skp&$q"
is "$status" 200 "a draft can be printed"
expect '^Content-Type: application/pdf$' "as PDF" "$T/head"
expect '^Content-Disposition: inline; filename="SKP-2026-199402172019032008.pdf"' \
    "with a name, and shown in the browser" "$T/head"
expect '^Cache-Control: no-store$' "not kept by anybody" "$T/head"
expect "object-src 'self'" "under the policy of documents" "$T/head"
expect 'DRAF: belum disetujui' "marked as a draft" "$T/text"
expect 'NAMA Nurul Hapsari 1 NAMA Larasati Puspaningrum' \
    "with the two persons of today" "$T/text"
expect 'PANGKAT/GOL. RUANG Penata Muda (III/a) 3 PANGKAT/GOL. RUANG Pembina Utama Muda (IV/c)' \
    "and their ranks" "$T/text"
expect 'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL' "on the form of JF" "$T/text"
expect 'Terverifikasinya dokumen usulan wilayah barat Kuantitas Jumlah dokumen 130 dokumen' \
    "with what was planned" "$T/text"
expect 'Tersusunnya bahan rapat <pimpinan> & tamu (Penugasan dari Deputi)' \
    "word for word, and who gave the task" "$T/text"
qpdf --check "$T/pdf" >"$T/out" 2>&1
is $? 0 "the file is sound"
cp "$T/pdf" "$T/first"
cetak report/lampiran "id=$skp&$q"
expect 'DUKUNGAN SUMBER DAYA 1. Dua tenaga ahli 2. Anggaran perjalanan SKEMA PERTANGGUNGJAWABAN 1. Laporan triwulan KONSEKUENSI 1. Pelatihan' \
    "the annex has its three lists" "$T/text"
hari 2026-01-06 15:30
sebagai A1
cetak report/skp "id=$skp&$q"
cmp -s "$T/first" "$T/pdf"
is $? 0 "a reprint a day later is the same, byte for byte"
cetak report/skp "id=$skp&tanggal=2026-01-07&tempat=Bandung"
expect 'Bandung, 7 Januari 2026' "place and date are those asked for" "$T/text"
sebagai DIR1
cetak report/skp "id=$skp&$q"
is "$status" 200 "his Pejabat Penilai Kinerja may print it"
cetak report/skp "id=$dir&$q"
expect 'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI' \
    "a JPT's plan is on the form of JPT" "$T/text"
sebagai ADM
cetak report/skp "id=$skp&$q"
is "$status" 200 "the administrator may print it"

# ------------------------------------------------------------- approved
# The leader's result, the member's below it, submitted and approved.
sebagai DIR1
get rhk/baru "skp=$dir"
post rhk/baru "skp=$dir&$(isi_rhk menunggu 'Meningkatnya mutu acara daerah')&perspektif=PROSES_BISNIS"
get skp/lihat "id=$dir"
atas=$(grep -o 'rhk/ubah?id=[0-9a-z]*' "$T/body" | head -n 1 | sed 's/.*=//')
sebagai A2
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
skp=$(baru_id id)
a2=$skp
get rhk/baru "skp=$skp"
post rhk/baru "skp=$skp&$(isi_rhk "$atas")"
get ajukan "id=$skp"
post ajukan "id=$skp&rev=$(field rev)"
is "$status" 303 "a plan is submitted"
sebagai DIR1
get bawahan/periksa "id=$skp"
post bawahan/setujui "id=$skp&rev=$(field rev)"
is "$status" 303 "and approved"
cetak report/skp "id=$skp&$q"
expect '1 Meningkatnya mutu acara daerah Terverifikasinya dokumen' \
    "the superior's RHK stands beside the member's" "$T/text"
expect 'SKP 2026 · Revisi 1 · Sidik isi ' "an approved plan has its revision" \
    "$T/text"
expect_not 'DRAF' "and no mark of a draft" "$T/text"
expect 'NIP 199107082023211015' "the number of a PPPK is printed" "$T/text"
expect 'PANGKAT/GOL. RUANG IX ' "with his golongan alone" "$T/text"

sebagai KT
ajukan_susunan
kt=$skp skp=$a2
sebagai DIR1
get bawahan/periksa "id=$kt"
kirim bawahan/setujui "id=$kt&rev=$(field rev)"
is "$status" 303 "a colleague's plan is approved, too"

# ------------------------------------------------ what was done, and rated
q='tanggal=15-4-2026&tempat=Jakarta'
get report "skp=$skp"
expect_not 'report/evaluasi' "a year without periods offers none of them"
set -- $("$B/tests/benih" nilai "$data" "$skp" 2>>"$T/benih.log")
tw1=$1 akhir=$2 nilai=$3
sebagai A2
get report "skp=$skp&periode=$nilai"
expect "<option value=\"$nilai\" selected>Triwulan I, sudah ditetapkan" \
    "the period that was rated is offered, the one asked for chosen"
expect "<option value=\"$akhir\">Akhir tahun<" "and the one that was not"
cetak report/evaluasi "id=$skp&periode=$nilai&$q"
is "$status" 200 "the employee prints the evaluation of his quarter"
expect '^Content-Disposition: inline; filename="Evaluasi-Kinerja-2026-TRIWULAN-I-199107082023211015.pdf"' \
    "under a name that tells the period" "$T/head"
expect 'EVALUASI KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUANTITATIF BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL PERIODE: TRIWULAN I' \
    "on the form of his model" "$T/text"
expect 'PERIODE PENILAIAN: 1 JANUARI S.D. 31 MARET 2026' "with its days" "$T/text"
expect 'Kuantitas Jumlah dokumen 130 dokumen 31 dokumen Sumber: Aplikasi usulan' "what was reached stands beside the target" "$T/text"
expect 'Direktur Acara Daerah: Dua minggu terlewat' \
    "the superior's feedback names his office" "$T/text"
expect 'Rekan kerja: Cepat menjawab – Rekan kerja: Membantu sejawat – Rekan kerja: Zat hasil rapi' \
    "three peers are heard, unnamed, in an order that tells nothing" "$T/text"
expect_not 'Pemberi Rahasia' "no peer is named" "$T/text"
expect_not 'Terlalu sedikit untuk dibuka' "two peers are not shown" "$T/text"
expect 'Kurva distribusi predikat kinerja pegawai dengan capaian kinerja organisasi Baik' \
    "the curve is that of the organisation's value" "$T/text"
expect 'RATING HASIL KERJA\* Di Atas Ekspektasi / Sesuai Ekspektasi / Di Bawah Ekspektasi' \
    "the ratings stand there" "$T/text"
pdftohtml -xml -stdout "$T/pdf" >"$T/bold" 2>/dev/null
expect '<b>Di Bawah Ekspektasi</b>' "the one chosen in bold" "$T/bold"
expect_not '<b>Di Atas Ekspektasi</b>' "and no other" "$T/bold"
qpdf --check "$T/pdf" >"$T/out" 2>&1
is $? 0 "the file is sound"
is "$(pdffonts "$T/pdf" | tail -n +3 | grep -vc ' yes yes yes ')" 0 \
    "every letter is in the file"
cp "$T/pdf" "$T/first"
hari 2026-04-20
sebagai DIR1
cetak report/evaluasi "id=$skp&periode=$tw1&$q"
cmp -s "$T/first" "$T/pdf"
is $? 0 "printed by another on another day it is the same, byte for byte"
cetak report/dokumen "id=$skp&periode=$tw1&$q"
expect 'DOKUMEN EVALUASI KINERJA PEGAWAI PERIODE: TRIWULAN I' \
    "his penilai prints the Dokumen Evaluasi" "$T/text"
expect '3. ATASAN PEJABAT PENILAI KINERJA NAMA Wiratama' \
    "with the atasan of the penilai" "$T/text"
expect 'PREDIKAT KINERJA PEGAWAI Butuh Perbaikan 5. CATATAN/REKOMENDASI Mengikuti bimbingan kinerja' \
    "the predikat and what is recommended" "$T/text"
expect_not 'KEBERATAN' "and no word of an objection" "$T/text"
expect '6. Jakarta, 15 April 2026 Pejabat Penilai Kinerja,' \
    "the signatures are numbered on" "$T/text"
cetak report/aksi "id=$skp&periode=$tw1&$q"
expect 'RENCANA AKSI PERIODE: TRIWULAN I' "the action plan is printed" "$T/text"
expect 'Februari Memeriksa usulan yang masuk 10 usulan - Selesai 11 usulan' \
    "step by step" "$T/text"
cetak report/umpan "id=$skp&periode=$akhir&$q"
expect 'UMPAN BALIK BERKELANJUTAN' "feedback is printed before a rating" "$T/text"
expect_not 'RATING HASIL KERJA' "without one" "$T/text"
get report/evaluasi "id=$skp&periode=$akhir&$q"
is "$status" 422 "an evaluation that was not determined is refused"
expect 'belum ditetapkan' "with a word at the period"
for who in KT A1; do
	sebagai $who
	for what in evaluasi dokumen aksi umpan; do
		cetak report/$what "id=$skp&periode=$tw1&$q"
		is "$status" 404 "$who, a colleague, gets no $what"
	done
done
# ------------------------------------------------------------ angka kredit
sebagai A2
get report "skp=$skp"
expect_not 'report/konversi' "a PPPK is offered no angka kredit"
get report/konversi "id=$skp&periode=$tw1&$q"
is "$status" 422 "and has no page of it"
expect 'angka kredit tidak berlaku' "with the reason" "$T/body"
"$B/tests/benih" nilai-lagi "$data" "$kt" >/dev/null 2>>"$T/benih.log"
sebagai KT
get report "skp=$kt"
expect 'report/konversi' "a functional PNS is" "$T/body"
cetak report/konversi "id=$kt&periode=$tw1&$q"
is "$status" 200 "and prints what his predikat is worth"
expect 'Butuh Perbaikan 3/12 x 75 % 25 4,69' \
    "3/12 of 75 % of the coefficient of Ahli Muda" "$T/text"
cp "$T/pdf" "$T/first"
cetak report/akumulasi "id=$kt&$q"
is "$status" 200 "and what it adds up to"
expect '2026 Januari–Maret Butuh Perbaikan 3/12 x 75 % 25 4,69 JUMLAH ANGKA KREDIT YANG DIPEROLEH 4,69' \
    "the months and the sum" "$T/text"
sebagai DIR1
cetak report/konversi "id=$kt&periode=$tw1&$q"
cmp -s "$T/first" "$T/pdf"
is $? 0 "the same for his penilai, byte for byte"
sebagai A1
for what in konversi akumulasi; do
	cetak report/$what "id=$kt&periode=$tw1&$q"
	is "$status" 404 "a colleague gets no $what"
done
cetak report/pak "id=01h00000000000000000000000"
is "$status" 404 "nor a PAK that is not there"

skp=$a2
sebagai ADM
cetak report/evaluasi "id=$skp&periode=$tw1&$q"
is "$status" 404 "the administrator sees states, not ratings"
sebagai DEP
cetak report/dokumen "id=$skp&periode=$tw1&$q"
is "$status" 200 "the atasan of the penilai does"
jar=$T/none
cetak report/dokumen "id=$skp&periode=$tw1&$q"
is "$status" 303 "a stranger is sent to the login page"

# --------------------------------------------------- a unit's, as one job
sebagai DIR1
get cetak
unit=$(grep -o '<option value="[0-9a-z]*">Direktorat Acara Daerah' "$T/body" |
    head -n 1 | cut -d'"' -f2)
kirim cetak "unit=$unit&tahun=2026&evaluasi=1&tanggal=15-4-2026&tempat=Jakarta"
is "$status" 422 "documents of a period are refused without one"
kirim cetak "unit=$unit&tahun=2026&evaluasi=1&dokumen=1&konversi=1&periode=$tw1&tanggal=15-4-2026&tempat=Jakarta"
job=$(baru_id id)
is "$status" 303 "the leader asks for the evaluations of his unit"
KINERJA_CONF=$T/kinerja.hdf KINERJA_TEST_CLOCK=$data/jam \
    "$B/test/bin/kinerja" kerja --sekali >"$T/log" 2>&1
get cetak/lihat "id=$job"
expect 'predikat periode itu belum ditetapkan' \
    "who was not rated is named" "$T/body"
cetak cetak/berkas "id=$job"
is "$status" 200 "the file is there"
is "$(grep -o 'EVALUASI KINERJA PEGAWAI PENDEKATAN' "$T/text" | wc -l | tr -d ' ')" 2 \
    "with the evaluations of both who were"
is "$(grep -o 'DOKUMEN EVALUASI KINERJA PEGAWAI' "$T/text" | wc -l | tr -d ' ')" 2 \
    "their Dokumen Evaluasi"
is "$(grep -o 'NOMOR : ' "$T/text" | wc -l | tr -d ' ')" 1 \
    "and the conversion of the one who has credit"
cp "$T/pdf" "$T/first"
cetak report/konversi "id=$kt&periode=$tw1&$q"
expect 'Butuh Perbaikan 3/12' "which is the one printed alone" "$T/text"
sebagai ADM
kirim cetak "unit=$unit&tahun=2026&evaluasi=1&periode=$tw1&tanggal=15-4-2026&tempat=Jakarta"
is "$status" 422 "the administrator gets no evaluations of a unit"
tap_end
