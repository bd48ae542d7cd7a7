#!/bin/sh
# The printed forms say what rules.md 5 asks for, in its words and order.
. tests/lib/tap.sh
draw=$B/tests/draw
# Fontconfig keeps its locks until the end; all else is to be given back.
printf 'leak:libfontconfig\n' >"$T/lsan"
export LSAN_OPTIONS="suppressions=$T/lsan:print_suppressions=0"

# Text in reading order, each run of white space one blank.
text() { # FILE
	pdftotext -raw "$1" - | tr '\n\f' '  ' | tr -s ' '
}

make_pdf() { # WHAT [LOGO]
	"$draw" "$@" >"$T/$1.pdf" 2>"$T/err" && text "$T/$1.pdf" >"$T/text"
}

# The phrases stand in the last document, one after the other.
in_order() { # SENTENCE PHRASE...
	what=$1
	shift
	rest=$(cat "$T/text")
	for phrase; do
		case $rest in
		*"$phrase"*)
			rest=${rest#*"$phrase"} ;;
		*)
			not_ok "$what" "not found, or not in its place: $phrase"
			return ;;
		esac
	done
	ok "$what"
}

says() { # PHRASE SENTENCE
	if grep -qF -e "$1" "$T/text"; then
		ok "$2"
	else
		not_ok "$2" "no '$1' in: $(head -c 2000 "$T/text")"
	fi
}

says_not() { # PHRASE SENTENCE
	if grep -qF -e "$1" "$T/text"; then not_ok "$2"; else ok "$2"; fi
}

make_pdf jajf
in_order "P3 has the titles, sections and columns of the form, in order" \
    'SASARAN KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUANTITATIF' \
    'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL' \
    'KEMENTERIAN PESONA NUSANTARA' \
    'PERIODE PENILAIAN: 1 JANUARI S.D. 31 DESEMBER 2026' \
    'NO PEGAWAI YANG DINILAI NO PEJABAT PENILAI KINERJA' \
    '1 NAMA Nurul Hapsari, S.E., M.Si. 1 NAMA Dr. Larasati Puspaningrum, M.M.' \
    '2 NIP 199402172019032008 2 NIP 197405121999032002' \
    '3 PANGKAT/GOL. RUANG Penata Muda (III/a)' \
    '3 PANGKAT/GOL. RUANG Pembina Utama Muda (IV/c)' \
    '4 JABATAN Analis Kebijakan Ahli Pertama 4 JABATAN Direktur Acara Daerah' \
    '5 UNIT KERJA Direktorat Acara Daerah 5 UNIT KERJA Direktorat Acara Daerah' \
    'HASIL KERJA No Rencana Hasil Kerja Pimpinan yang Diintervensi' \
    'Rencana Hasil Kerja Aspek Indikator Kinerja Individu Target' \
    '(1) (2) (3) (4) (5) (6)' \
    'A. UTAMA' 'B. TAMBAHAN' 'PERILAKU KERJA' \
    'Jakarta, 5 Januari 2026' 'Pejabat Penilai Kinerja,'
in_order "an RHK stands with its aspects, indicators and targets" \
    '1 Terselenggaranya kalender acara daerah yang terkurasi' \
    'Tersusunnya rekomendasi kurasi usulan acara daerah yang sesuai pedoman' \
    'Kuantitas Jumlah usulan acara yang dikurasi dan diberi rekomendasi 250 usulan' \
    'Kualitas Persentase rekomendasi yang diterima tanpa perbaikan 95 %' \
    'Waktu Waktu penyelesaian rekomendasi tahap akhir 30 September 2026' \
    '2 Meningkatnya kualitas penyelenggaraan acara daerah' \
    'Biaya Persentase serapan anggaran pendampingan 97,5 %'
says '(Penugasan dari Deputi Bidang Penyelenggaraan Acara)' \
    "who gave the task is named after the RHK"
in_order "all seven values stand in their order, each with its expectation" \
    '1. Berorientasi Pelayanan' 'Memahami dan memenuhi kebutuhan masyarakat' \
    'Ekspektasi Khusus Pimpinan:' 'Menjawab pertanyaan pemerintah daerah' \
    '2. Akuntabel' 'Ekspektasi Khusus Pimpinan:' \
    '3. Kompeten' 'Ekspektasi Khusus Pimpinan:' \
    '4. Harmonis' 'Ekspektasi Khusus Pimpinan:' \
    '5. Loyal' 'Ekspektasi Khusus Pimpinan:' \
    '6. Adaptif' 'Ekspektasi Khusus Pimpinan:' \
    '7. Kolaboratif' 'Ekspektasi Khusus Pimpinan:'
says 'Dokumen milik Nurul Hapsari, S.E., M.Si. (NIP 199402172019032008)' \
    "the foot names the owner"
says 'SKP 2026 · Revisi 1 · Sidik isi 3f9a 21bc 77de 0c41' \
    "the foot names year, revision and content"
says 'Halaman 1 dari 2' "the foot counts the pages"
says_not DRAF "an approved plan bears no mark"

make_pdf jpt
in_order "P1 has the columns of the JPT form, with Perspektif" \
    'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI' \
    'HASIL KERJA No Rencana Hasil Kerja Indikator Kinerja Individu Target Perspektif' \
    '(1) (2) (3) (4) (5)' 'A. UTAMA' \
    'Meningkatnya kualitas penyelenggaraan acara daerah' \
    'Persentase acara memenuhi standar mutu 80 %' 'Penerima Layanan' \
    'Penguatan Internal Anggaran' 'B. TAMBAHAN - - - - -'
says_not Diintervensi "P1 has no column for the superior's RHK"
says_not Kuantitas "P1 has no column for the aspect"

make_pdf lampiran
in_order "P5 has the three lists in their order, numbered, and the signatures" \
    'LAMPIRAN SASARAN KINERJA PEGAWAI' 'PEGAWAI YANG DINILAI' \
    'DUKUNGAN SUMBER DAYA 1. Dua orang anggota tim' \
    '2. Anggaran perjalanan dinas' 'SKEMA PERTANGGUNGJAWABAN 1. Laporan' \
    'KONSEKUENSI 1. Hasil di atas ekspektasi' 'Jakarta, 5 Januari 2026' \
    'NIP 197405121999032002'

make_pdf draft
says 'DRAF: belum disetujui Pejabat Penilai Kinerja' \
    "a plan that is not approved says so in the foot"
says_not 'Revisi' "a plan that is not approved has no revision"
"$draw" draft >"$T/a.pdf"
"$draw" jajf >"$T/b.pdf"
pdftoppm -r 20 -gray -f 2 -l 2 "$T/a.pdf" "$T/a"
pdftoppm -r 20 -gray -f 2 -l 2 "$T/b.pdf" "$T/b"
# Light grey letters cover a part of the page that is white when approved.
grey() { # PGM
	tail -c +15 "$1" | od -An -v -tu1 | tr -s ' ' '\n' |
	    awk '$1 >= 225 && $1 <= 240 { n++ } END { print n + 0 }'
}
a=$(grey "$T"/a-*.pgm) b=$(grey "$T"/b-*.pgm)
if [ "$a" -gt $((b + 1500)) ]; then
	ok "DRAF is written large across the page"
else
	not_ok "DRAF is written large across the page" "grey: $a, approved: $b"
fi

make_pdf names
says '2 NRP 11980034560278' "a person outside the civil service has an NRP"
says '3 PANGKAT/GOL. RUANG - ' "an unknown rank is a dash"
says 'Plt. Direktur Acara Daerah' "an acting official is named as such"
in_order "the acting official signs as such" 'Pejabat Penilai Kinerja,' \
    'Plt. Direktur Acara Daerah,' 'NIP 19740512 199903 2 002'
says 'Ἀλέξανδρος Ñuñez-Öztürk Việt Đặng' \
    "a name in other letters is printed and can be read out"

make_pdf jptnone
in_order "a plan without a known superior has dashes and a line to sign on" \
    '1 NAMA Dr. Larasati Puspaningrum, M.M. 1 NAMA -' '2 NIP - ' \
    '4 JABATAN -' 'Pejabat Penilai Kinerja,' '..........'

ends 1 "without the law's words there is no form" "$draw" lawless

make_pdf jpt tests/paper/lambang.png
pdfimages -list "$T/jpt.pdf" >"$T/out"
expect 'image *96 *96' "the agency's logo is on the form"
printf 'not a picture' >"$T/bad.png"
make_pdf jpt "$T/bad.png"
says 'SASARAN KINERJA PEGAWAI' "a logo that is no picture does not stop the print"

# ------------------------------------------------------------ P8 to P11
bold() { # the words in bold of the last document
	pdftohtml -xml -stdout "$T/$1.pdf" 2>/dev/null |
	    sed -n 's/.*<b>\([^<]*\)<\/b>.*/\1/p' >"$T/bold"
}
make_pdf p8
in_order "P8 has a row for each step, with evidence, report and feedback" \
    'RENCANA AKSI PERIODE: TRIWULAN I' 'PEGAWAI YANG DINILAI' \
    'No Rencana Hasil Kerja Bulan Rencana Aksi Target Bukti Dukung Realisasi Umpan Balik' \
    '1 Tersusunnya rekomendasi' 'Januari Menyusun rekomendasi' '20 usulan' \
    'Nota dinas' '21 usulan' 'Februari' 'Maret' \
    '2 Terlaksananya' 'Jakarta, 5 Januari 2026'
make_pdf p9
in_order "P9 has the plan, what was reached and the feedback, no rating" \
    'UMPAN BALIK BERKELANJUTAN PENDEKATAN HASIL KERJA KUANTITATIF' \
    'PERIODE: TRIWULAN I' \
    'Target Realisasi Berdasarkan Bukti Dukung Umpan Balik Berkelanjutan Berdasarkan Bukti Dukung' \
    '(6) (7) (8)' '250 usulan 62 usulan' 'PERILAKU KERJA' '3. Kompeten' \
    'Direktur Acara Daerah: Belajar cepat'
says 'Dua minggu terlewat <di Maret> & dikejar' "feedback is printed word for word"
says_not RATING "P9 has no rating"
make_pdf p10
in_order "P10 has value, curve, results, ratings and predikat in order" \
    'EVALUASI KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUANTITATIF' \
    'PERIODE PENILAIAN: 1 JANUARI S.D. 31 MARET 2026' \
    'CAPAIAN KINERJA ORGANISASI*' 'POLA DISTRIBUSI' \
    'Kurva distribusi predikat kinerja pegawai dengan capaian kinerja organisasi Baik' \
    'Sangat Kurang Kurang/Misconduct Butuh Perbaikan Baik Sangat Baik' \
    'Frekuensi pegawai' 'HASIL KERJA' 'RATING HASIL KERJA*' 'PERILAKU KERJA' \
    'RATING PERILAKU KERJA*' 'PREDIKAT KINERJA PEGAWAI*' 'Jakarta, 5 Januari 2026'
bold p10
expect '^Sesuai Ekspektasi$' "the rating chosen for the results is bold" "$T/bold"
expect '^Di Atas Ekspektasi$' "the one for behaviour is its own" "$T/bold"
expect_not '^Di Bawah Ekspektasi$' "what was not chosen is not" "$T/bold"
# Twelve words with a line through them, and two names with one below.
"$draw" p10 >"$T/a.pdf"
qpdf --qdf --object-streams=disable "$T/a.pdf" "$T/qdf"
is "$(grep -ac ' re f$' "$T/qdf")" 14 "all the others are struck through"
make_pdf p10jptkual
says 'Perspektif Realisasi Berdasarkan Bukti Dukung' \
    "a JPT's evaluation has Perspektif before what was reached"
make_pdf p10kual
says 'Rencana Hasil Kerja Ukuran Keberhasilan/Indikator Kinerja Individu dan Target Realisasi' \
    "the blocks of P4 become columns"
make_pdf p11
in_order "P11 has its five sections and two signatures" \
    'DOKUMEN EVALUASI KINERJA PEGAWAI PERIODE: TRIWULAN I' \
    '1. PEGAWAI YANG DINILAI NAMA Nurul Hapsari' '2. PEJABAT PENILAI KINERJA' \
    '3. ATASAN PEJABAT PENILAI KINERJA NAMA Wiratama' '4. EVALUASI KINERJA' \
    'CAPAIAN KINERJA ORGANISASI Baik' 'PREDIKAT KINERJA PEGAWAI Baik' \
    '5. CATATAN/REKOMENDASI Mengikuti pelatihan' \
    '6. Jakarta, 5 Januari 2026 Pejabat Penilai Kinerja,' \
    '7. Jakarta, 5 Januari 2026 Pegawai yang Dinilai,'
says_not KEBERATAN "without an objection there is no word of one"
make_pdf p11ubah
in_order "with one there are three sections more, and the atasan signs" \
    '6. KEBERATAN – Realisasi tidak dihitung' 'Target wilayah barat' \
    'Bukti: Nota dinas 44/DA/2026' \
    '7. PENJELASAN PEJABAT PENILAI ATAS KEBERATAN Bukti baru diterima' \
    '8. KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA' \
    'Predikat kinerja menjadi Baik, semula Butuh Perbaikan' \
    'Bukti yang diajukan sah' \
    '9. Jakarta, 5 Januari 2026 Atasan Pejabat Penilai Kinerja,' \
    '10. Jakarta' '11. Jakarta'
make_pdf p11tetap
says 'Predikat kinerja tetap: Baik.' "a decision that changes nothing says so"
make_pdf p11wait
says '8. KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA Belum diputus. 9. Jakarta, 5 Januari 2026 Pejabat Penilai' \
    "one not decided says so, without the atasan's signature"
make_pdf p11akhir
says 'PERIODE: AKHIR' "the annual one names itself so"

# ----------------------------------------------------------- P13 to P15
make_pdf p13
in_order "P13 is form 10: identity, predikat, percent, coefficient, credit" \
    'KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT NOMOR : ....' \
    'Instansi: Kementerian Pesona Nusantara Periode:' \
    'PEJABAT FUNGSIONAL YANG DINILAI 1 Nama Nurul Hapsari' \
    '2 NIP 199402172019032008' '3 Nomor Seri KARPEG -' \
    '4 Tempat/Tgl. Lahir 17 Februari 1994' '5 Jenis Kelamin Wanita' \
    '6 Pangkat/Golongan Ruang/TMT Penata Muda (III/a)' '7 Jabatan/TMT' \
    '8 Unit Kerja' '9 Instansi' 'Hasil Penilaian Kinerja' \
    'PREDIKAT PROSENTASE KOEFISIEN PER TAHUN' '1 2 3 4' \
    'Sangat Baik 150 % 12,5 18,75' 'Ditetapkan di Jakarta' \
    'Pada tanggal 5 Januari 2026' 'Pejabat Penilai Kinerja,' \
    'ASLI Penetapan Angka Kredit untuk:' 'Tembusan disampaikan kepada:'
make_pdf p14
in_order "P14 is form 11: a balance, the ratings by period, and their sum" \
    'AKUMULASI ANGKA KREDIT' 'HASIL PENILAIAN ANGKA KREDIT' \
    'TAHUN PERIODIK (BULAN) PREDIKAT PROSENTASE' 'AK Integrasi 40,00' \
    '2023 Januari–Desember Sangat Baik 150 % 12,5 18,75' \
    '2024 Januari–Februari Baik 2/12 x 100 % 12,5 2,08' \
    'JUMLAH ANGKA KREDIT YANG DIPEROLEH 60,83'
make_pdf p15
in_order "P15 is form 12: old, new and together, what is needed, what follows" \
    'PENETAPAN ANGKA KREDIT NOMOR : 15/PAK/2024' 'Masa Penilaian:' \
    'I. KETERANGAN PERORANGAN' 'II. HASIL PENILAIAN ANGKA KREDIT' \
    'LAMA BARU JUMLAH KETERANGAN' '3 AK Penyesuaian/Penyetaraan 40,00 0,00 40,00' \
    '4 AK Konversi - 20,83 20,83' 'JUMLAH ANGKA KREDIT KUMULATIF 40,00 20,83 60,83' \
    'Keterangan Pangkat Jenjang Jabatan' '50,00 100,00' \
    'Kelebihan Angka Kredit untuk kenaikan pangkat 10,83' \
    'Kekurangan Angka Kredit untuk kenaikan jenjang 39,17' \
    'DAPAT dipertimbangkan untuk kenaikan pangkat'
tap_end
