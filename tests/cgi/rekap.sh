#!/bin/sh
# rekap.sh - Rekap Penilaian: who may, BKN's layout, a NIP as text (S-31, G58)
. tests/lib/tap.sh
. tests/lib/emas.sh
words() { sed 's/<[^>]*>/ /g' "$T/body" | tr -s ' \n' ' ' >"$T/words"; }
unduh() { # csv|xlsx: the file in $T/file
	env -i PATH=/usr/bin:/bin GATEWAY_INTERFACE=CGI/1.1 \
	    SERVER_PROTOCOL=HTTP/1.1 HTTP_HOST=127.0.0.1 REQUEST_METHOD=GET \
	    SCRIPT_NAME=/cgi-bin/rekap PATH_INFO="/$1" QUERY_STRING="$2" \
	    REQUEST_URI="/cgi-bin/rekap/$1?$2" CONTENT_LENGTH=0 \
	    HTTP_COOKIE="$(cookies)" REMOTE_ADDR=192.0.2.7 \
	    KINERJA_CONF="$T/kinerja.hdf" ASAN_OPTIONS=detect_leaks=0 \
	    "$cgi_env" "$PROGRAMS/rekap" >"$T/raw" 2>"$T/err"
	sed '/^\r*$/q' "$T/raw" | tr -d '\r' >"$T/head"
	status=$(sed -n 's/^Status: \([0-9]*\).*/\1/p' "$T/head")
	n=$(sed '/^\r*$/q' "$T/raw" | wc -c)
	tail -c +$((n + 1)) "$T/raw" >"$T/file"
}

hari 2026-01-05
sebagai DIR1
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
satu=$(baru_id id)
kirim rhk/baru "skp=$satu&bagian=UTAMA&klasifikasi=INDIVIDU&teks=Meningkatnya+mutu+acara&indikator_1=Mutu&sasaran_1=ANGKA&target_1=80&satuan_1=%25&perspektif=ANGGARAN"
get skp/lampiran "id=$satu"
kirim skp/lampiran "id=$satu&rev=$(field rev)&dukungan=Dua+tenaga&pertanggungjawaban=Laporan&konsekuensi=Pelatihan"
get ajukan "id=$satu"
kirim ajukan "id=$satu&rev=$(field rev)"
sebagai A2
ajukan_susunan
dua=$skp
sebagai DEP
get bawahan/periksa "id=$satu"
kirim bawahan/setujui "id=$satu&rev=$(field rev)"
is "$status" 303 "a JPT's plan is approved"
sebagai DIR1
get bawahan/periksa "id=$dua"
kirim bawahan/setujui "id=$dua&rev=$(field rev)"
is "$status" 303 "and that of an employee"
set -- $("$B/tests/benih" nilai "$data" "$satu" 2>>"$T/benih.log")
tw1=$1
"$B/tests/benih" nilai-lagi "$data" "$dua" >/dev/null 2>>"$T/benih.log"
hari 2026-04-20
for who in A1 DIR1 DEP; do
	sebagai $who
	get rekap
	is "$status" 403 "$who gets no recap"
	get rekap/csv "tahun=2026&periode=$tw1"
	is "$status" 403 "nor its file"
done
sebagai ADM
get rekap
expect 'href="/cgi-bin/rekap"' "the admin finds it in the navigation" "$T/body"
get rekap tahun=2026
is "$status" 200 "and opens it"
get rekap "tahun=2026&periode=$tw1"
words
expect 'Triwulan I 2026 (1 Januari 2026 s.d. 31 Maret 2026)' \
    "a period chosen is named with its days" "$T/words"
expect 'Seluruh unit kerja: *2 penilaian sudah ditetapkan, 0 belum' \
    "with how many there are" "$T/words"
unduh csv "tahun=2026&periode=$tw1"
is "$status" 200 "the file is handed out"
expect '^Content-Disposition: attachment; filename="Rekap-Penilaian-2026-2026-03-31.csv"' \
    "as a file with its period" "$T/head"
tr -d '\r' <"$T/file" | sed '1s/^\xef\xbb\xbf//' >"$T/csv"
is "$(sed -n 1p "$T/csv")" '"KPN - Kementerian Pesona Nusantara"' "row 1 is the agency"
is "$(sed -n 2p "$T/csv")" '"Seluruh unit kerja"' "row 2 the unit"
is "$(sed -n 3p "$T/csv")" \
    '"Triwulan I 2026 (1 Januari 2026 s.d. 31 Maret 2026)"' "row 3 the period"
is "$(sed -n 4p "$T/csv")" '' "row 4 is empty"
is "$(sed -n 5p "$T/csv")" \
    '"No";"NIP";"Nama";"Jabatan";"Rating Hasil Kinerja";"Rating Perilaku Kerja";"Predikat Kinerja Periodik"' \
    "row 5 is BKN's header"
is "$(sed -n 6p "$T/csv")" \
    '"1";"197405121999032002";"Larasati Puspaningrum";"Direktur Acara Daerah";"Di Bawah Ekspektasi";"Sesuai Ekspektasi";"Butuh Perbaikan"' \
    "the JPT is among the rows, his NIP 18 characters"
is "$(sed -n '6,$p' "$T/csv" | grep -c .)" 2 "each plan stands there once"
unduh xlsx "tahun=2026&periode=$tw1"
is "$status" 200 "the workbook is handed out"
unzip -tq "$T/file" >"$T/out" 2>&1
is $? 0 "a sound one"
unzip -p "$T/file" xl/worksheets/sheet1.xml >"$T/sheet"
expect '<c r="B6" t="inlineStr"><is><t xml:space="preserve">197405121999032002<' \
    "the NIP is text" "$T/sheet"
expect '<c r="G5" t="inlineStr"><is><t xml:space="preserve">Predikat Kinerja Periodik<' \
    "under the same header" "$T/sheet"
cp "$T/file" "$T/first"
unduh xlsx "tahun=2026&periode=$tw1"
cmp -s "$T/first" "$T/file"
is $? 0 "and the same again is the same file"
unduh csv "tahun=2026&periode=01h00000000000000000000000"
is "$status" 404 "a period that is not there has no file"
: >"$T/none"
jar=$T/none
get rekap
is "$status" 303 "a stranger is sent to the login page"
tap_end
