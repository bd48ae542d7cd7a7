# Every refusal and every anomaly of an import has its reason and its row.
. tests/lib/tap.sh
. tests/lib/cli.sh
new_data
golden_units
golden_people
k import units "$T/unit.csv" >/dev/null 2>&1
k import people "$T/orang.csv" >/dev/null 2>&1
k export people 2>/dev/null >"$T/before.csv"

S='nip,nama,jenis_pegawai,jabatan,jenis_jabatan,kode_unit,nip_atasan'
D=197405121999032002

# One row, refused with this code on line 2; nothing else happens.
refused() { # CODE SENTENCE ROW [HEADER]
	table "$T/f.csv" "${4:-$S}" "$3"
	ends 1 "$2" k import people "$T/f.csv"
	expect "^ditolak baris 2.*($1)\$" "$2: told with row and reason"
}
refused nip-panjang "a NIP of 17 digits is refused" \
    "19900115201503100,A Uji,PNS,Penelaah,PELAKSANA,D2.1,$D"
refused nip-angka "a NIP with a letter is refused" \
    "19900115201503199X,A Uji,PNS,Penelaah,PELAKSANA,D2.1,$D"
refused nip-lahir "a NIP with 30 February is refused" \
    "199002302015031992,A Uji,PNS,Penelaah,PELAKSANA,D2.1,$D"
refused nip-tmt "a NIP with month 13 is refused" \
    "199001152015131992,A Uji,PNS,Penelaah,PELAKSANA,D2.1,$D"
refused nip-kelamin "a NIP with sex 3 is refused" \
    "199001152015033992,A Uji,PNS,Penelaah,PELAKSANA,D2.1,$D"
refused nip-urut "a NIP with serial 000 is refused" \
    "199001152015031000,A Uji,PNS,Penelaah,PELAKSANA,D2.1,$D"
refused nip-dibulatkan "a NIP that a spreadsheet rounded is refused" \
    "1.99001E+17,A Uji,PNS,Penelaah,PELAKSANA,D2.1,$D"
refused nip-jenis "a PNS number for a PPPK is refused" \
    "199001152015031992,A Uji,PPPK,Penelaah,PELAKSANA,D2.1,$D"
refused karakter "a name that turns the order of reading is refused" \
    "199001152015031992,A$(printf '\342\200\256')Uji,PNS,Penelaah,PELAKSANA,D2.1,$D"
refused karakter "a name with a control character is refused" \
    "199001152015031992,A$(printf '\033')[31mUji,PNS,Penelaah,PELAKSANA,D2.1,$D"
expect_not "$(printf '\033')" "and does not reach the terminal"
refused nip-kosong "a row without NIP is refused" \
    ",A Uji,PNS,Penelaah,PELAKSANA,D2.1,$D"
refused nomor-non-asn "a number with blanks is none for a non-ASN" \
    "A!,A Uji,NON_ASN,Penelaah,PELAKSANA,D2.1,$D"
refused unit-tidak-dikenal "an unknown unit is refused" \
    "199001152015031992,A Uji,PNS,Penelaah,PELAKSANA,D9,$D"
refused wajib-diisi "a new person without name is refused" \
    "199001152015031992,,PNS,Penelaah,PELAKSANA,D2.1,$D"
refused jenis-jabatan "an unknown kind of post is refused" \
    "199001152015031992,A Uji,PNS,Penelaah,RAJA,D2.1,$D"
refused jenis-pegawai "an unknown kind of employee is refused" \
    "199001152015031992,A Uji,HONORER,Penelaah,PELAKSANA,D2.1,$D"
refused tidak-boleh-kosong "a name cannot be cleared" \
    "$D,-kosong-,,,,,"
refused atasan-diri "nobody is his own superior" "$D,,,,,,$D"
refused golongan "a rank there is not is refused" \
    "$D,X,,,,,,V/z" "$S,golongan"
refused mulai "a date there is not is refused" \
    "$D,X,,,,,,2026-02-30" "$S,mulai"
refused surel "an address that is none is refused" \
    "$D,X,,,,,,bukan surel" "$S,surel"
refused kedudukan "a code of letters is refused" \
    "$D,X,,,,,,pergi" "$S,kedudukan"
refused jenjang "an unknown jenjang is refused" \
    "$D,X,,,,,,tinggi" "$S,jenjang"
refused pimpinan "pimpinan is ya or tidak" \
    "$D,X,,,,,,mungkin" "$S,pimpinan"
refused penugasan "an unknown assignment is refused" \
    "$D,X,,,,,,pinjam" "$S,penugasan"
refused mulai-mundur "a post cannot begin before the one it follows" \
    "$D,,,Direktur Baru,,D2.1,,2023-01-01" "$S,mulai"
k export people 2>/dev/null | cmp -s - "$T/before.csv" &&
    ok "all these refusals changed nothing" ||
    not_ok "all these refusals changed nothing"

table "$T/f.csv" "$S" \
    "199001152015031992,A Uji,PNS,Penelaah,PELAKSANA,D2.1,$D" \
    "199001152015031992,B Uji,PNS,Penelaah,PELAKSANA,D2.1,$D" \
    "199001152015031993,C Uji,PNS,Penelaah,PELAKSANA,D9,$D"
ends 1 "a double NIP is refused, the first row goes in" k import people "$T/f.csv" --dry-run
cp "$T/out" "$T/dry"
expect '^ditolak baris 3.*: 2 (nip-kembar)$' "naming the other row"
is "$(counts)" "3 ditambah=1 diubah=0 tetap=0 ditolak=2" "counted in the dry run"
k import people "$T/f.csv" >"$T/out" 2>/dev/null
is "$(counts)" "3 ditambah=1 diubah=0 tetap=0 ditolak=2" "as in the import"

# Side test 7: a circle is refused with the names.
table "$T/f.csv" 'nip,nama,jabatan,jenis_jabatan,kode_unit,nip_atasan' \
    "196809151994031001,,,,,199107082023211015" \
    "199402172019032008,,,,,602202001122001"
ends 1 "a circle in the chain is refused" k import people "$T/f.csv"
expect '^ditolak baris 2 .*Wiratama Hadikusuma.*Yosef Tandibua.*Arum Kinasih.*Wiratama Hadikusuma (lingkaran)$' \
    "with the names, all around"
expect 'baris 3.*602202001122001 (atasan-tidak-dikenal)' \
    "an unknown superior is an anomaly"
is "$(counts)" "2 ditambah=0 diubah=0 tetap=1 ditolak=1" \
    "the other rows of the file go on"
table "$T/f.csv" "$S" \
    "198501152010031001,Alfa Uji,PNS,Penelaah,PELAKSANA,D2.1,198501152010031002" \
    "198501152010031002,Beta Uji,PNS,Penelaah,PELAKSANA,D2.1,198501152010031003" \
    "198501152010031003,Gama Uji,PNS,Penelaah,PELAKSANA,D2.1,198501152010031001" \
    "198501152010031004,Delta Uji,PNS,Penelaah,PELAKSANA,D2.1,198501152010031001"
ends 1 "a circle of new people is refused" k import people "$T/f.csv" --dry-run
is "$(grep -c '(lingkaran)' "$T/out")" 3 "each of its rows"
is "$(counts)" "4 ditambah=1 diubah=0 tetap=0 ditolak=3" "and no other"

# The other anomalies let the row in.
table "$T/f.csv" "$S,kedudukan" \
    "198501152010031005,Eta Uji,PNS,Kepala,PENGAWAS,D2.1,$D,99" \
    "198501152010031006,Teta Uji,PNS,Penelaah,PELAKSANA,D2.1,198501152010031005," \
    "198501152010031007,Iota Uji,PNS,Penelaah,PELAKSANA,D2.1,198603212010121005," \
    "198501152010031008,Kapa Uji,PNS,Penelaah,PELAKSANA,D2.1,,"
ends 0 "anomalies do not refuse" k import people "$T/f.csv"
expect 'baris 3.*Eta Uji (atasan-tidak-aktif)' "an inactive superior is told"
expect 'baris 4.*Dimas Aryasatya (atasan-di-bawah-pengawas)' \
    "R-ACT-2: a superior below pengawas without delegation is told"
expect 'baris 5.*(tanpa-atasan)' "no superior is told"
sed '/^  99 {/,/}/s/menilai = tidak/menilai = ya/' conf/rules/kedudukan.hdf \
    >"$T/kedudukan.hdf"
k rules load "$T/kedudukan.hdf" >/dev/null 2>&1
ends 0 "the same with a rule set that has them in office" \
    k import people "$T/f.csv" --dry-run
expect_not 'atasan-tidak-aktif' "who is inactive is the rule set's to say"
table "$T/u.csv" 'kode,nama,kode_induk' 'D2.9,Direktorat Kosong,D2'
k import units "$T/u.csv" >/dev/null 2>&1
ends 0 "a unit without a leader" k import people "$T/orang.csv"
expect '\[D2.9 Direktorat Kosong\].*(unit-tanpa-pimpinan)' "is told"
table "$T/f.csv" "$S,pimpinan" \
    "198501152010031009,Lamda Uji,PNS,Direktur,JPT_PRATAMA,D2.1,196809151994031001,ya"
k import people "$T/f.csv" --dry-run >"$T/out" 2>/dev/null
expect '\[D2.1 .*(unit-dua-pimpinan)' "two definitive leaders are told"

# Units
table "$T/u.csv" 'kode,nama,kode_induk' 'P,Pe,Q' 'Q,Qi,P' 'R,Er,TIADA' \
    'S,Es,R' 'T,Te,KPN' 'T,Te lagi,KPN' ',Tanpa kode,KPN'
ends 1 "broken units are refused" k import units "$T/u.csv"
expect 'Pe .*Qi .*Pe (unit-lingkaran)' "a unit below itself, with the names"
expect 'TIADA (induk-tidak-dikenal)' "an unknown unit above"
expect 'baris 5.*R (induk-tidak-dikenal)' "and what would hang below a refused one"
expect 'baris 7.*(kode-kembar)' "a code written twice"
expect 'baris 8.*(kode-kosong)' "a row without code"
is "$(counts)" "7 ditambah=1 diubah=0 tetap=0 ditolak=6" "the sound one goes in"
printf 'kode,nama\nZ1,A\033[31m\n' >"$T/esc.csv"
ends 1 "a unit whose name holds a control character is refused" \
    k import units "$T/esc.csv" --dry-run
expect '^ditolak baris 2.*(karakter)$' "with the reason"
ends 0 "the folder checks clean" k check
tap_end
