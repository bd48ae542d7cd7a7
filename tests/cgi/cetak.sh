#!/bin/sh
# cetak.sh - a whole unit as one file: who may, what is in it, killed midway
. tests/lib/tap.sh
. tests/lib/cgi.sh
tap_clean() { [ -z "${pid-}" ] || kill -9 "$pid" 2>/dev/null; }

# Fontconfig keeps its locks until the end; all else is to be given back.
printf 'leak:libfontconfig\n' >"$T/lsan"
export LSAN_OPTIONS="suppressions=$T/lsan:print_suppressions=0"
kerja() { KINERJA_CONF=$T/kinerja.hdf "$B/bin/kinerja" kerja --sekali; }
words() { sed 's/<[^>]*>/ /g' "$T/body" | tr -s ' \n' ' ' >"$T/words"; }
pilih() { # UNIT NAME: the id of that unit in the form
	grep -o "<option value=\"[^\"]*\">[– ]*$1<" "$T/body" | head -n 1 |
	    sed 's/.*value="\([^"]*\)".*/\1/'
}
minta() { # FIELDS
	post cetak "tahun=$tahun&tanggal=5-1-$tahun&tempat=Jakarta&$1"
	job=$(echo "$location" | sed -n 's/.*id=\([a-z0-9]*\).*/\1/p')
}
unduh() { # the job's file in $T/pdf
	env -i PATH=/usr/bin:/bin GATEWAY_INTERFACE=CGI/1.1 \
	    SERVER_PROTOCOL=HTTP/1.1 HTTP_HOST=127.0.0.1 REQUEST_METHOD=GET \
	    SCRIPT_NAME=/cgi-bin/cetak PATH_INFO=/berkas \
	    QUERY_STRING="id=$job" REQUEST_URI="/cgi-bin/cetak/berkas?id=$job" \
	    CONTENT_LENGTH=0 HTTP_COOKIE="$(cookies)" REMOTE_ADDR=192.0.2.7 \
	    KINERJA_CONF="$T/kinerja.hdf" ASAN_OPTIONS=detect_leaks=0 \
	    "$PROGRAMS/cetak" >"$T/raw" 2>"$T/err"
	sed '/^\r*$/q' "$T/raw" | tr -d '\r' >"$T/head"
	status=$(sed -n 's/^Status: \([0-9]*\).*/\1/p' "$T/head")
	sed -n '/^%PDF/,$p' "$T/raw" >"$T/pdf"
}
tahun=$(TZ=Asia/Jakarta date +%Y)

# ------------------------------------------------------- who has no unit
masuk 199402172019032008
get cetak
is "$status" 403 "who leads no unit is refused"
expect 'tidak memimpin unit kerja' "and told why" "$T/body"

# ------------------------------------------------------- a leader's unit
masuk 197405121999032002
get bawahan
expect 'href="/cgi-bin/cetak"' "the leader finds it at the plans of his staff" "$T/body"
get cetak
is "$status" 200 "a leader may print his unit"
dir=$(pilih 'Direktorat Acara Daerah')
expect 'Direktorat Acara Daerah' "his unit is offered" "$T/body"
expect_not '<option[^>]*>[– ]*Biro' "and no other" "$T/body"
post_forged cetak "unit=$dir&tahun=$tahun&skp=1&tanggal=5-1-$tahun&tempat=Jakarta"
is "$status" 403 "not without the token"
get cetak
minta "unit=01h00000000000000000000000&skp=1"
is "$status" 403 "a unit that is not his is refused"
get cetak
minta "unit=$dir"
is "$status" 422 "nothing chosen comes back with the form"
expect 'pilih salah satu' "with a word at the documents" "$T/body"
get cetak
minta "unit=$dir&skp=1&lampiran=1&manual=1&matriks=1"
goes /cgi-bin/cetak/lihat "what is asked for becomes a job"
satu=$job
get cetak
minta "unit=$dir&skp=1"
goes "/cgi-bin/cetak/lihat?id=$satu&pesan=cetak-menunggu" \
    "a second one while the first waits leads to the first"
job=$satu
get cetak/lihat "id=$job"
words
expect 'menunggu giliran' "which waits for the worker" "$T/words"
expect 'http-equiv="refresh"\|Refresh:' "the page comes again by itself" "$T/out"
expect_not 'Unduh berkas' "there is no file yet" "$T/words"
unduh
is "$status" 404 "nor can it be had"
kerja >"$T/log" 2>&1
is $? 0 "the worker prints it"
get cetak/lihat "id=$job"
words
expect 'Unduh berkas' "then it is offered" "$T/words"
unduh
is "$status" 200 "and handed out"
expect '^Content-Disposition: attachment; filename="SKP-' "as a file" "$T/head"
qpdf --check "$T/pdf" >"$T/out" 2>&1
is $? 0 "the file is sound"
pdftotext -raw "$T/pdf" - | tr '\n\f' '  ' | tr -s ' ' >"$T/text"
expect 'Nurul Hapsari' "the plans of the unit are in it" "$T/text"
expect 'SASARAN KINERJA PEGAWAI' "their SKP" "$T/text"
expect 'LAMPIRAN SASARAN KINERJA PEGAWAI' "and the annex" "$T/text"
sed -n '/^%PDF/,$p' "$T/raw" >"$T/first"
names=$(pdftotext -raw "$T/pdf" - | sed -n 's/^Dokumen milik \(.*\) (N.*/\1/p' |
    uniq)
is "$names" "$(echo "$names" | LC_ALL=C sort)" "in the order of the names"
get beranda
expect 'Cetakan satu unit selesai' "the leader is told" "$T/body"
mine=$job

# ---------------------------------------------------------- for no other
masuk 196809151994031001
get cetak/lihat "id=$mine"
is "$status" 404 "his superior does not see the job"
job=$mine
unduh
is "$status" 404 "nor get the file"
masuk 198902142014022003
get cetak/lihat "id=$mine"
is "$status" 404 "nor does the admin"
get impor
expect_not "$mine" "it does not stand among the imports" "$T/body"
get impor/lihat "id=$mine"
is "$status" 404 "nor open there"
: >"$T/none"
jar=$T/none
get cetak
is "$status" 303 "a stranger is sent to the login page"
jar=$T/jar

# ------------------------------------------- the whole agency, and killed
masuk 198902142014022003
get admin
expect 'href="/cgi-bin/cetak"' "the admin finds it" "$T/body"
get cetak
top=$(grep -o '<option value="[^"]*">' "$T/body" | head -n 1 |
    sed 's/.*value="\([^"]*\)".*/\1/')
minta "unit=$top&di_bawah=1&skp=1&lampiran=1"
goes /cgi-bin/cetak/lihat "the admin asks for all units"
whole=$job
KINERJA_CONF=$T/kinerja.hdf "$B/bin/kinerja" kerja --sekali 2>>"$T/log" &
pid=$!
n=0
until get cetak/lihat "id=$whole" && grep -q 'Sedang berjalan' "$T/body" ||
    [ "$n" -gt 50 ]; do
	n=$((n + 1))
done
kill -9 "$pid" 2>/dev/null
wait "$pid" 2>/dev/null
pid=
get cetak/lihat "id=$whole"
words
expect 'Sedang berjalan' "killed midway the job is not lost" "$T/words"
begun=$(date +%s%3N)
kerja >>"$T/log" 2>&1
took=$(( $(date +%s%3N) - begun ))
get cetak/lihat "id=$whole"
words
expect 'Unduh berkas' "the worker begins it again and ends it" "$T/words"
count=$(sed -n 's/.*, \([0-9]*\) SKP, diminta.*/\1/p' "$T/words")
unduh
cp "$T/pdf" "$T/all"
pages=$(pdfinfo "$T/all" | sed -n 's/^Pages: *//p')
owners=$(pdftotext -raw "$T/all" - | grep -c '^Halaman 1 dari ')
is "$owners" "$((count * 2))" "every plan is in it, with its annex"
echo "# $count plans, $pages pages, $(wc -c <"$T/all") bytes, $took ms"
[ "$took" -lt 60000 ] && ok "all of them are printed within a minute" ||
    not_ok "all of them are printed within a minute" "$took ms"
[ "$(wc -c <"$T/all")" -lt $((pages * 20000)) ] &&
    ok "the letters are in it once, not for each person" ||
    not_ok "the letters are in it once, not for each person"
pdffonts "$T/all" | tail -n +3 >"$T/fonts"
is "$(grep -vc ' yes yes yes ' "$T/fonts")" 0 "every font is embedded"

# The same again is the same file.
get cetak
minta "unit=$top&di_bawah=1&skp=1&lampiran=1"
kerja >>"$T/log" 2>&1
unduh
cmp -s "$T/pdf" "$T/all"
is $? 0 "asked for again it is the same, byte for byte"

# Rights that ended, and files that were swept.
rm -f "$data/hasil/$job.pdf"
get cetak/lihat "id=$job"
expect 'Berkas sudah dihapus' "of a swept file the page says so" "$T/body"
unduh
is "$status" 410 "and it is gone"
tap_end
