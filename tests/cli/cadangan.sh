# A backup can be restored, and what comes back is what was there.
. tests/lib/tap.sh
. tests/lib/cli.sh
new_data
golden_units
golden_people
k import units "$T/unit.csv" >/dev/null 2>&1
k import people "$T/orang.csv" >/dev/null 2>&1
mkdir -p "$T/data/berkas/ab"
echo bukti >"$T/data/berkas/ab/abcd"
k export people 2>/dev/null >"$T/before.csv"

ends 0 "backup copies into a new folder" k backup "$T/cadangan"
ends 1 "backup refuses a folder that is not empty" k backup "$T/cadangan"
table "$T/f.csv" 'nip,nama,jabatan,jenis_jabatan,kode_unit' \
    '197405121999032002,Nama Sesudah Cadangan,,,'
k import people "$T/f.csv" >/dev/null 2>&1
ends 0 "restore makes a data folder of it" k restore "$T/cadangan" "$T/pulih"
ends 1 "restore refuses the folder in use" k restore "$T/cadangan" "$T/data"
ends 1 "restore refuses what is no backup" k restore "$T/x-tiada" "$T/pulih2"
conf "$T/k2.hdf" "$T/pulih"
K=$T/k2.hdf
ends 0 "the restored folder checks clean" k check
ends 0 "its audit trail is whole" k audit verify
k export people 2>/dev/null | cmp -s - "$T/before.csv" &&
    ok "it holds what was there at the backup" ||
    not_ok "it holds what was there at the backup"
[ -f "$T/pulih/berkas/ab/abcd" ] && ok "with the stored files" ||
    not_ok "with the stored files"
ends 0 "and can be written to" k import people "$T/f.csv"
mkdir -p "$T/putus" && cp -a "$T/cadangan/db" "$T/putus/"
ends 1 "restore refuses a backup that was broken off" \
    k restore "$T/putus" "$T/pulih3"
expect 'tidak lengkap' "and says so" "$T/err"
[ -z "$(ls "$T/pulih3")" ] && ok "it makes nothing of it" ||
    not_ok "it makes nothing of it"
rm "$T/cadangan/berkas/ab/abcd"
ends 1 "nor one whose stored files were lost" \
    k restore "$T/cadangan" "$T/pulih3"
ends 2 "restore wants two folders" k restore "$T/cadangan"
tap_end
