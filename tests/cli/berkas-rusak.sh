# Bad files get a clear error and change nothing.
. tests/lib/tap.sh
. tests/lib/cli.sh
new_data
golden_units
golden_people
k import units "$T/unit.csv" >/dev/null 2>&1
k import people "$T/orang.csv" >/dev/null 2>&1
k export people 2>/dev/null >"$T/before.csv"
good='199001152015031992,A Uji,PNS,III/a,Penelaah,PELAKSANA,,D2.1,tidak,D,197405121999032002,2024-01-01'

bad() { # SENTENCE FILE PATTERN
	ends 1 "$1" k import people "$2"
	expect "$3" "$1: says so" "$T/err"
	expect 'tidak ada yang diubah' "$1: and that nothing was changed" "$T/err"
}

printf '%s\n%s\n199001152015031993,Andr\351,PNS,III/a,Penelaah,PELAKSANA,,D2.1,tidak,D,,\n' \
    "$H" "$good" >"$T/latin1.csv"
bad "Latin-1 is refused" "$T/latin1.csv" 'bukan UTF-8.*(baris 3, byte 25)'
printf '%s\n' "$H" "$good" | iconv -f utf-8 -t utf-16 >"$T/utf16.csv"
bad "UTF-16 is refused" "$T/utf16.csv" 'bukan UTF-8.*UTF-16'
printf '%s\n%s\n199001152015031993,"Andre' "$H" "$good" >"$T/potong.csv"
bad "a file cut inside quotes is refused" "$T/potong.csv" \
    'terpotong (kutip yang dibuka pada baris 3'
printf '%s\n%s\n199001152015031993,Andre,PN' "$H" "$good" >"$T/potong2.csv"
bad "a file cut inside a row is refused" "$T/potong2.csv" \
    'terpotong (baris 3 berakhir di tengah)'
printf '%s\n%s\n199001152015031993,"A"ndre,PNS,,,,,,,,,\n' "$H" "$good" >"$T/kutip.csv"
bad "text after a closing quote is refused" "$T/kutip.csv" 'kutip.*(baris 3, byte 23)'
printf '%s\n%s\nab\0cd\n' "$H" "$good" >"$T/nol.csv"
bad "a byte of zero is refused" "$T/nol.csv" 'byte nol.*(baris 3, byte 3)'
printf '\320\317\021\340\241\261\032\341 dan isi' >"$T/sandi.xlsx"
bad "a workbook with a password is refused" "$T/sandi.xlsx" \
    'dilindungi sandi atau berformat Excel lama'
: >"$T/kosong.csv"
bad "an empty file is refused" "$T/kosong.csv" 'berkas kosong'
printf '\n\n\n' >"$T/baris.csv"
bad "a file of empty lines is refused" "$T/baris.csv" 'berkas kosong'
printf '%s\n' "$H" >"$T/judul.csv"
bad "a header alone is refused" "$T/judul.csv" 'hanya berisi judul'
bad "a file that is not there is refused" "$T/tiada.csv" 'tidak dapat dibaca'
printf 'nip,nama\n199001152015031992,A\n' >"$T/kolom.csv"
bad "a missing column is refused" "$T/kolom.csv" 'kolom wajib tidak ada (jabatan)'
printf '%s,nip\n%s,\n' "$H" "$good" >"$T/kembar.csv"
bad "a column written twice is refused" "$T/kembar.csv" 'dua kali (nip)'
{ printf '%s\n' "$H"; head -c 70000 /dev/zero | tr '\0' a; } >"$T/panjang.csv"
bad "a row without end is refused" "$T/panjang.csv" 'lebih panjang dari 64 KiB'
{ printf '%s' "$H"; printf ',x%d' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 \
    19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 \
    44 45 46 47 48 49 50 51 52 53; echo; } >"$T/lebar.csv"
bad "more than 64 columns are refused" "$T/lebar.csv" 'lebih dari 64 kolom'
truncate -s 33M "$T/besar.csv"
bad "a file above 32 MiB is refused" "$T/besar.csv" 'lebih besar dari 32 MiB'

rows() { printf '%s\n' "$H" "$good" | tr , '|'; }
rows | xlsx "$T/baik.xlsx"
ends 0 "the XLSX these are made from is good" k import people "$T/baik.xlsx" --dry-run
size=$(stat -c %s "$T/baik.xlsx")
head -c $((size / 2)) "$T/baik.xlsx" >"$T/potong.xlsx"
bad "a cut XLSX is refused" "$T/potong.xlsx" 'rusak atau terpotong'
rows | sed '2s/Penelaah/=1+1/' | xlsx "$T/rumus.xlsx"
bad "a formula is refused with its cell" "$T/rumus.xlsx" 'rumus.*(E2)'
rows | sed '2s/A Uji/@9/' | xlsx "$T/acuan.xlsx"
bad "a shared string that is not there is refused" "$T/acuan.xlsx" 'isi berkas XLSX rusak.*(B2)'
rows | xlsx "$T/x1.xlsx"
sed -i '1s/?>/?><!DOCTYPE worksheet [<!ENTITY a "aaaa">]>/' "$T/x/xl/worksheets/sheet1.xml"
rm -f "$T/dtd.xlsx"; (cd "$T/x" && zip -q -r "$T/dtd.xlsx" .)
bad "a DTD is refused" "$T/dtd.xlsx" 'berisi DTD'
sed -i '1d' "$T/x/xl/worksheets/sheet1.xml"
sed -i 's/<row r="2">/<row r="2"><c/' "$T/x/xl/worksheets/sheet1.xml"
rm -f "$T/xml.xlsx"; (cd "$T/x" && zip -q -r "$T/xml.xlsx" .)
bad "broken XML is refused" "$T/xml.xlsx" 'isi berkas XLSX rusak'
rm -rf "$T/x" && mkdir "$T/x" && echo hai >"$T/x/hai.txt"
(cd "$T/x" && zip -q -r "$T/lain.xlsx" .)
bad "a zip that is no workbook is refused" "$T/lain.xlsx" 'bukan buku kerja XLSX'
rows | xlsx "$T/x2.xlsx"
head -c 200M /dev/zero >"$T/x/xl/worksheets/sheet1.xml"
(cd "$T/x" && zip -q -1 -r "$T/bom.xlsx" .)
rm -rf "$T/x"
before=$(date +%s)
bad "200 MB of zeros are refused" "$T/bom.xlsx" 'tidak wajar'
[ $(($(date +%s) - before)) -le 5 ] && ok "at once, without unpacking them" ||
    not_ok "at once, without unpacking them"
mkdir -p "$T/x/m"
i=0; while [ $i -lt 201 ]; do : >"$T/x/m/$i"; i=$((i + 1)); done
(cd "$T/x" && zip -q -r "$T/anggota.xlsx" .)
bad "more than 200 members are refused" "$T/anggota.xlsx" 'lebih dari 200 bagian'

k export people 2>/dev/null | cmp -s - "$T/before.csv" &&
    ok "none of these files changed anything" ||
    not_ok "none of these files changed anything"
ends 0 "the folder checks clean" k check
tap_end
