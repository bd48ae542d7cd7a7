#!/bin/sh
# Kedudukan hukum from a day on: who may record it, and of whom (R-SP-5 to 8).
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-03-02
sebagai ADM
get kedudukan "p=$(nip A2)"
is "$status" 200 "the admin opens the form"
r=$(field rev)
isi="p=$(nip A2)&rev=$r&kode=02&sebab=TUTUP_TIDAK&sk=SK-9&mulai=2026-03-02&yakin=1"
sebab=$(grep -o 'name="sebab" value="[A-Z_]*"' "$T/out" | head -n 1 | cut -d'"' -f4)
[ -n "$sebab" ] || sebab=$(sed -n '/name="sebab"/,/<\/select>/p' "$T/out" | grep -o 'value="[A-Z_]*"' | head -n 1 | cut -d'"' -f2)
isi="p=$(nip A2)&rev=$r&kode=02&sebab=$sebab&sk=SK-9&mulai=2026-03-02&yakin=1"
kirim kedudukan "p=$(nip A2)&rev=$r&kode=zz&sebab=$sebab&mulai=2026-03-02"
is "$status" 422 "a code the law does not know is refused"
kirim kedudukan "p=$(nip A2)&rev=$r&kode=02&sebab=$sebab&mulai=2026-02-29"
is "$status" 422 "29 February is no day of 2026"
kirim kedudukan "p=$(nip A2)&rev=99&kode=02&sebab=$sebab&mulai=2026-03-02"
is "$status" 409 "a form of before is refused"
sebagai A1
get kedudukan "p=$(nip A2)"
is "$status" 403 "the form is not for everyone"
get kedudukan "p=$(nip A1)"
is "$status" 403 "nor about oneself"
tiga ADM A1 kedudukan "$isi" "recording it"
get pegawai/lihat "p=$(nip A2)"
is "$status" 200 "the person's page shows it"

# BZ-4, and an ADMIN_UNIT outside his unit.
kirim kedudukan "p=$(nip ADM)&rev=1&kode=02&sebab=$sebab&mulai=2026-03-02&yakin=1"
is "$status" 404 "BZ-4: nobody records his own"
beri_dua A1 ADMIN_UNIT D2.1
is "$status" 303 "an ADMIN_UNIT of one directorate"
sebagai A1
get kedudukan "p=$(nip DIR2)"
is "$status" 404 "sees nobody of another"
kirim kedudukan "p=$(nip DIR2)&rev=1&kode=02&sebab=$sebab&mulai=2026-03-02&yakin=1"
is "$status" 404 "and changes nobody there"
kinerja check >"$T/check" 2>&1
is $? 0 "the store is whole"
tap_end
