# A new post or superior closes the old line and keeps the history.
. tests/lib/tap.sh
. tests/lib/cli.sh
new_data
golden_units
golden_people
k import units "$T/unit.csv" >/dev/null 2>&1
k import people "$T/orang.csv" >/dev/null 2>&1
S='nip,nama,jabatan,jenis_jabatan,kode_unit,nip_atasan'
A2=199107082023211015
year=$(date +%Y)

# What is stored about a person, by the words of the audit trail's last image.
line() { k export people 2>/dev/null | grep "^\"$1\""; }

table "$T/f.csv" "$S" "$A2,,,,,197405121999032002"
ends 0 "G04: the superior alone is corrected" k import people "$T/f.csv"
is "$(counts)" "1 ditambah=0 diubah=1 tetap=0 ditolak=0" "one row is changed"
line $A2 >"$T/out"
expect '"197405121999032002"' "the new superior is in force"
expect 'Yosef Tandibua,PPPK,IX,Pengolah Data dan Informasi,PELAKSANA,,D2.1,tidak,DEFINITIF' \
    "empty cells kept what was there"
expect ',2024-03-01,' "the post began when it did"

table "$T/f.csv" "$S,mulai,pimpinan" \
    "197405121999032002,,Direktur Acara Nasional,,D2.2,,$year-01-15,ya" \
    "197602202001122001,,Direktur Acara Daerah,,D2.1,,$year-01-15,ya"
ends 0 "two directors change places" k import people "$T/f.csv"
is "$(counts)" "2 ditambah=0 diubah=2 tetap=0 ditolak=0" "both are changed"
expect_not 'unit-tanpa-pimpinan\|unit-dua-pimpinan\|lingkaran' \
    "no office is empty or double, no circle"
line 197405121999032002 >"$T/out"
expect "Direktur Acara Nasional,JPT_PRATAMA,,D2.2,ya,.*,$year-01-15," \
    "the new post began on its TMT"
line $A2 >"$T/out"
expect '"197602202001122001"' \
    "the office decides: who leads the unit now rates its people"
ends 0 "the same again" k import people "$T/f.csv"
is "$(counts)" "2 ditambah=0 diubah=0 tetap=2 ditolak=0" "changes nothing"
ends 1 "the old file would go back before that" k import people "$T/orang.csv" --dry-run
is "$(grep -c '(mulai-mundur)' "$T/out")" 2 "and is refused for those two rows"

table "$T/g.csv" "$S,mulai,penugasan,pimpinan" \
    "198603212010121005,,,,,,,," \
    "198603212010121005,,Plt. Kepala Biro,JPT_PRATAMA,SDM,,$year-02-01,PLT,ya"
ends 0 "an acting post is added beside the own one" k import people "$T/g.csv"
is "$(counts)" "2 ditambah=0 diubah=1 tetap=1 ditolak=0" "as a change"
k export people 2>/dev/null | grep 198603212010121005 >"$T/out"
is "$(wc -l <"$T/out")" 2 "both posts are exported"
expect 'Plt. Kepala Biro.*,PLT,' "the acting one with its kind"
ends 0 "again" k import people "$T/g.csv"
is "$(counts)" "2 ditambah=0 diubah=0 tetap=2 ditolak=0" "changes nothing"

table "$T/f.csv" "$S,golongan,surel" "$A2,,,,,,-kosong-,yosef@contoh.go.id"
ends 0 "a word clears a cell" k import people "$T/f.csv"
line $A2 >"$T/out"
expect 'Yosef Tandibua,PPPK,,' "the golongan is gone"
expect 'yosef@contoh.go.id' "the address is there"
table "$T/f.csv" "$S" "$A2,,,,,-kosong-"
ends 0 "a superior can be cleared" k import people "$T/f.csv"
expect '(tanpa-atasan)' "which is an anomaly"

k admin add $A2 >/dev/null 2>&1
table "$T/f.csv" "$S" "$A2,,,,,197602202001122001"
ends 0 "who has an account gets another superior" k import people "$T/f.csv"
ends 0 "the folder checks clean" k check
grep -aq 'Impor data pegawai' "$T/data/db/core.db" "$T/data/db"/log.* &&
    ok "he is told by a notice" || not_ok "he is told by a notice"

table "$T/u.csv" 'kode;nama;mulai' "D2.2;Direktorat Acara Nasional dan Kota;$year-01-20"
ends 0 "a unit gets another name from a day on" k import units "$T/u.csv"
k export units >"$T/out" 2>/dev/null
expect "^D2.2,Direktorat Acara Nasional dan Kota,D2,Direktorat,$year-01-20," \
    "the rest of it stays"
table "$T/u.csv" 'kode;nama;mulai' 'D2.2;Nama lama;2020-01-01'
ends 1 "a name cannot begin before the one it follows" k import units "$T/u.csv"
expect '(mulai-mundur)' "it is refused"
table "$T/u.csv" 'kode,nama,selesai' 'SDM,,2025-12-31'
ends 0 "a unit is closed" k import units "$T/u.csv"
table "$T/f.csv" "$S" \
    '199001152015031992,A Uji,Penelaah,PELAKSANA,SDM,'
ends 1 "nobody can be put into it" k import people "$T/f.csv"
expect '(unit-ditutup)' "with the reason"
ends 0 "the folder checks clean" k check
tap_end
