# The invented ministry: 119 people, plans in all states, the same every time.
. tests/lib/tap.sh
. tests/lib/cli.sh
new_data
ends 0 "demo fills an empty folder" k demo
cp "$T/out" "$T/first"
is "$(grep -cE '^[0-9]{18} ' "$T/out")" 5 "five logins are printed"
for role in JPT 'ketua tim' anggota admin auditor; do
	grep -q "  $role\$" "$T/out" || not_ok "a login for $role"
done
expect 'Sandi semua akun demo: Demo-Kinerja-2026' "with the one demo password"
k export people >"$T/p.csv" 2>/dev/null
is "$(grep -cE '^"[0-9]{18}"' "$T/p.csv")" 119 "there are 119 employees"
is "$(grep -c 'PEJABAT_NEGARA' "$T/p.csv")" 1 "and a minister, who is none"
bad=0
for nip in $(sed -n 's/^"\([0-9]\{18\}\)".*/\1/p' "$T/p.csv" | head -40); do
	k hitung nip "$nip" >/dev/null || bad=$((bad + 1))
done
is $bad 0 "their NIP are valid"
for what in ,PPPK, JPT_MADYA JPT_PRATAMA ADMINISTRATOR PENGAWAS PELAKSANA \
    PEMULA TERAMPIL MAHIR PENYELIA AHLI_PERTAMA AHLI_MUDA AHLI_MADYA \
    AHLI_UTAMA; do
	grep -q "$what" "$T/p.csv" || not_ok "there is a $what"
done
golden() { # NIP NAME GOLONGAN UNIT SUPERIOR
	expect "^\"$1\",$2,[A-Z]*,$3,.*,$4,.*,\"\\{0,1\\}$5\"\\{0,1\\}," \
	    "$2 is as in the golden walk" "$T/p.csv"
}
golden 196809151994031001 'Wiratama Hadikusuma' IV/d D2 PN-0001
golden 197405121999032002 'Larasati Puspaningrum' IV/c D2.1 196809151994031001
golden 197811032003121004 'Gunawan Prasojo' IV/b D2.S 196809151994031001
golden 197602202001122001 'Arum Kinasih' IV/b D2.2 196809151994031001
golden 198603212010121005 'Dimas Aryasatya' III/d D2.1 197405121999032002
golden 199402172019032008 'Nurul Hapsari' III/a D2.1 197405121999032002
golden 199107082023211015 'Yosef Tandibua' IX D2.1 197405121999032002
golden 198902142014022003 'Rina Wulandari' III/c SJ.1 '[0-9]\{18\}'

k export skp >"$T/s.csv" 2>/dev/null
for s in DRAF DIAJUKAN DIKEMBALIKAN DISETUJUI; do
	n=$(grep -c ",$s," "$T/s.csv")
	[ "$n" -ge 3 ] && ok "some plans are $s" || not_ok "some plans are $s" "$n"
done
is "$(grep -c '^"199107082023211015"' "$T/s.csv")" 0 "A2 has no plan yet"
expect '^"199402172019032008".*,DRAF,0,' "A1 has a draft" "$T/s.csv"
expect '^"198603212010121005".*,DIAJUKAN,0,"197405121999032002"' \
    "KT's plan waits for DIR1" "$T/s.csv"
expect '^"197405121999032002".*,DISETUJUI,1,"196809151994031001"' \
    "DIR1's was approved by DEP" "$T/s.csv"
expect '^"196809151994031001".*,DISETUJUI,1,PN-0001' \
    "DEP's by the minister" "$T/s.csv"
is "$(cut -d, -f2 "$T/s.csv" | sort -u | grep -c '^[0-9]')" 1 \
    "they are plans of this year"
ends 0 "every record, index and reference is sound" k check
ends 0 "the audit trail is whole" k audit verify
ends 1 "a second demo is refused" k demo
expect 'sudah berisi' "because people are there" "$T/err"
ends 0 "the export of the demo comes in again" k import people "$T/p.csv"
is "$(counts)" "120 ditambah=0 diubah=0 tetap=120 ditolak=0" "and changes nothing"
expect_not 'lingkaran\|tanpa-atasan\|unit-tanpa-pimpinan\|nip-' "nor is anything odd in it"

conf "$T/k2.hdf" "$T/data2"
K=$T/k2.hdf
k init >/dev/null 2>&1
k demo >"$T/second" 2>/dev/null
k export people 2>/dev/null | cmp -s - "$T/p.csv" && cmp -s "$T/first" "$T/second" &&
    ok "another run makes the same people" || not_ok "another run makes the same people"
K=$T/k4.hdf
conf "$K" "$T/data4"
k init >/dev/null 2>&1
ends 0 "demo --lengkap has all kinds of records" k demo --lengkap
ends 0 "which are sound" k check
ends 0 "and have their trail" k audit verify
k export people 2>/dev/null | cmp -s - "$T/p.csv" &&
    ok "of the same people" || not_ok "of the same people"
conf "$T/k3.hdf" "$T/data3"
K=$T/k3.hdf
k init >/dev/null 2>&1
ends 1 "a ministry of ten is refused" k demo --pegawai 10
ends 0 "one of 300 is made" k demo --pegawai 300
is "$(k export people 2>/dev/null | grep -cE '^"[0-9]{18}"')" 300 "of exactly 300"
ends 0 "and is sound" k check
ends 2 "demo --pegawai wants a number" k demo --pegawai banyak
ends 0 "help says how A1 and A2 begin" k help demo
expect 'Yosef Tandibua.*belum ada' "A2 without a plan"
tap_end
