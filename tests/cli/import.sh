# Units and people come in from CSV and XLSX (S-28, S-29, G02).
. tests/lib/tap.sh
. tests/lib/cli.sh
new_data
golden_units
golden_people

ends 0 "G02: a dry run of the units is accepted" k import units "$T/unit.csv" --dry-run
is "$(counts)" "5 ditambah=5 diubah=0 tetap=0 ditolak=0" "one change a row"
k export units >"$T/out" 2>/dev/null
is "$(wc -l <"$T/out")" 1 "the dry run stored nothing"
ends 0 "units are imported, a child before its parent in the file" \
    k import units "$T/unit.csv"
is "$(counts)" "5 ditambah=5 diubah=0 tetap=0 ditolak=0" \
    "the import counts as the dry run did"
ends 0 "G02: a dry run of the people is accepted" k import people "$T/orang.csv" --dry-run
is "$(counts)" "9 ditambah=9 diubah=0 tetap=0 ditolak=0" "one change a row"
expect_not 'catatan\|ditolak baris' "G02: the list of anomalies is empty"
k export people >"$T/out" 2>/dev/null
is "$(wc -l <"$T/out")" 1 "the dry run stored nobody"
ends 0 "G02: the import is accepted" k import people "$T/orang.csv"
is "$(counts)" "9 ditambah=9 diubah=0 tetap=0 ditolak=0" \
    "the import counts as the dry run did"
expect_not 'catatan\|ditolak baris' "and remarks nothing"

ends 0 "the same file again" k import people "$T/orang.csv"
is "$(counts)" "9 ditambah=0 diubah=0 tetap=9 ditolak=0" "leaves all as it is"
ends 0 "the same units again" k import units "$T/unit.csv"
is "$(counts)" "5 ditambah=0 diubah=0 tetap=5 ditolak=0" "leaves all as it is"

k export people >"$T/p.csv" 2>/dev/null
expect '"199107082023211015",Yosef Tandibua,PPPK,IX,.*,"197602202001122001",' \
    "G02: A2's superior is Arum Kinasih, as the file says" "$T/p.csv"
expect '^PN-0001,Hasanuddin Mappaseng,NON_ASN' \
    "the minister has a number of his own kind" "$T/p.csv"
k export units >"$T/u.csv" 2>/dev/null
is "$(cut -d, -f1 "$T/u.csv" | tr '\r\n' '  ' | tr -s ' ')" \
    'kode D2 D2.1 D2.2 KPN SDM ' "units are exported in the order of their codes"
ends 0 "what was exported can be imported" k import people "$T/p.csv"
is "$(counts)" "9 ditambah=0 diubah=0 tetap=9 ditolak=0" "and changes nothing"
ends 0 "units, too" k import units "$T/u.csv"
is "$(counts)" "5 ditambah=0 diubah=0 tetap=5 ditolak=0" "they change nothing"
k export people --titik-koma --bom >"$T/x.csv" 2>/dev/null
is "$(head -c 3 "$T/x.csv" | od -An -tx1 | tr -d ' \n')" efbbbf \
    "export writes a BOM when asked"
ends 0 "semicolons, BOM and marked NIP come in again" k import people "$T/x.csv"
is "$(counts)" "9 ditambah=0 diubah=0 tetap=9 ditolak=0" "and change nothing"
old=$T/k.hdf
conf "$T/k2.hdf" "$T/data2"
K=$T/k2.hdf
k init >/dev/null 2>&1
k import units "$T/u.csv" >/dev/null 2>&1
ends 0 "an export fills another folder" k import people "$T/p.csv"
k export people 2>/dev/null | cmp -s - "$T/p.csv" &&
    ok "whose export is the same, byte by byte" ||
    not_ok "whose export is the same, byte by byte"
K=$old

# Spellings
table "$T/e.csv" 'NAMA;Nip;Kode Unit;Jabatan;JENIS JABATAN;Catatan bebas;pimpinan' \
    '=HYPERLINK("x");19900115 201503 1 992;D2.1;"Penelaah; ""khusus""";Pelaksana;xyz;tidak'
ends 0 "header names without case, in any order, semicolons" k import people "$T/e.csv"
is "$(counts)" "1 ditambah=1 diubah=0 tetap=0 ditolak=0" "NIP in groups, quoted cells"
expect 'Catatan bebas (kolom-tak-dikenal)' "an unknown column is remarked"
expect 'tanpa atasan (tanpa-atasan)' "who has no superior is remarked"
k export people >"$T/out" 2>/dev/null
expect "\"'=HYPERLINK(\"\"x\"\")\"" "IN-7: what looks like a formula is guarded"
expect 'Penelaah; ""khusus""' "quotes are doubled"
cp "$T/out" "$T/guard.csv"
ends 0 "the guarded name comes in as it was" k import people "$T/guard.csv"
is "$(counts)" "10 ditambah=0 diubah=0 tetap=10 ditolak=0" "and changes nothing"

# XLSX
printf '%s\n' '@0|nama|jabatan|jenis_jabatan|kode_unit|nip_atasan|mulai|lahir' \
    '199512302023212991|@1|Penelaah|PELAKSANA|D2.1|197405121999032002|#45352|#35063' |
    xlsx "$T/a.xlsx"
ends 0 "an XLSX is read: shared and inline strings, dates" k import people "$T/a.xlsx"
is "$(counts)" "1 ditambah=1 diubah=0 tetap=0 ditolak=0" "its first sheet"
k export people >"$T/out" 2>/dev/null
expect '^"199512302023212991",Siti Rahma,PPPK.*2024-03-01,01,1995-12-30' \
    "runs of a shared string are joined, serial days are dates"
printf '%s\n' 'kode|nama|kode_induk' 'X.1|Unit_x0020_X_x000D_|KPN' | xlsx "$T/u.xlsx"
ends 0 "units come from XLSX, too" k import units "$T/u.xlsx"
k export units >"$T/out" 2>/dev/null
expect '^X.1,Unit X,KPN,' "what the sheet escaped is read as it was meant"
printf '%s\n' '@0|nama' '#199512302023212991|@1' |
    sed 's/nama$/nama|jabatan|jenis_jabatan|kode_unit/' | xlsx "$T/n.xlsx"
ends 1 "a NIP that is a number in the sheet is refused" k import people "$T/n.xlsx"
expect 'nip-dibulatkan' "because its last digits are lost"
ends 0 "after all that the folder checks clean" k check
tap_end
