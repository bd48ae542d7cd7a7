#!/bin/sh
# Kedudukan hukum by date: death, retirement, dismissal, leave close plans, and
# who is out of the cycle is asked for none (R-SP-5 to R-SP-8, G44)
. tests/lib/tap.sh
. tests/lib/emas.sh

# The worker at the time of hari.
kerja() {
	KINERJA_TEST_CLOCK=$data/jam KINERJA_CONF=$T/kinerja.hdf \
	    "$B/test/bin/kinerja" kerja --sekali 2>>"$T/kerja.log"
}
setujui() { # SKP
	sebagai DIR1
	get bawahan/periksa "id=$1"
	kirim bawahan/setujui "id=$1&rev=$(field rev)"
}
sebut() { # "PEOPLE" in the numbers' step BELUM of the unit
	get pantau/nama "unit=$u&langkah=BELUM&bawah=1"
}

hari 2026-01-06
sebagai A1
ajukan_susunan
a1=$skp
sebagai A2
ajukan_susunan
a2=$skp
setujui "$a1"
setujui "$a2"
is "$status" 303 "two plans are in force"
sebagai DIR1
get pantau
u=$(grep -o 'unit=[0-9a-z]*' "$T/body" | head -n 1 | cut -d= -f2)
expect '2 dari 4' "four must plan"
sebut
expect 'Dimas' "who has no plan is named"

# Who may do it, and what it tells first.
sebagai DIR1
get kedudukan "p=$(nip A1)"
is "$status" 403 "a leader does not change it"
sebagai ADM
get kedudukan "p=$(nip A1)"
expect 'Nurul Hapsari</strong>, sekarang: ' "the page says what she is now"
r=$(field rev)
kirim kedudukan "p=$(nip A1)&rev=$r&kode=&sebab=TIDAK&mulai="
is "$status" 422 "it needs a code and a day"
kirim kedudukan "p=$(nip A1)&rev=$r&kode=XX&sebab=TIDAK&mulai=2026-03-01"
is "$status" 422 "a code that is none is refused"
kirim kedudukan "p=$(nip A1)&rev=99&kode=99&sebab=TIDAK&mulai=2026-03-01"
is "$status" 409 "a form of before is refused"

# Retirement, known ahead.
pensiun="p=$(nip A1)&rev=$r&kode=99&sebab=PENSIUN&mulai=2026-03-01&sk=SK-9%2F2026"
kirim kedudukan "$pensiun"
is "$status" 200 "before it is kept, the page tells what follows"
expect 'Belum ada yang disimpan' "and that nothing is kept"
expect 'ditutup; hari terakhirnya 28 Februari 2026' "retirement: the plan will end the day before"
tiga ADM KT kedudukan "$pensiun&yakin=1" "recording a retirement"
sebagai A1
get skp/lihat "id=$a1"
expect 's-DISETUJUI' "until its day nothing changes"
hari 2026-03-01
kerja
sebagai A1
get skp/lihat "id=$a1"
expect 's-DITUTUP' "on its day the worker closes the plan"
expect 'Pegawai pensiun' "and says why"
kirim skp/baru "tugas=x&mulai=2026-03-01&selesai=2026-12-31"
ends 1 "she makes no other" test "$status" = 303
sebagai DIR1
get pantau
expect '1 dari 3' "who retired is not counted any more"

# Death: at once, without a letter to the dead.
hari 2026-04-10
sebagai ADM
get kedudukan "p=$(nip A2)"
kirim kedudukan "p=$(nip A2)&rev=$(field rev)&kode=99&sebab=MENINGGAL&mulai=2026-04-08&yakin=1"
is "$status" 303 "a death is recorded two days later"
sebagai DIR1
get skp/lihat "id=$a2"
expect 's-DITUTUP' "the plan is closed at once"
expect 'Pegawai meninggal dunia' "and says why"
expect '7 April 2026' "with the last day of his life in the cycle"
get pantau
expect '0 dari 2' "nobody waits for him"

# Dismissal of one who has a draft, and leave of one who has nothing.
sebagai KT
susun
kt=$skp
sebagai ADM
get kedudukan "p=$(nip KT)"
kirim kedudukan "p=$(nip KT)&rev=$(field rev)&kode=66&sebab=BERHENTI&mulai=2026-04-10&yakin=1"
is "$status" 303 "a dismissal"
sebagai DIR1
get skp/lihat "id=$kt"
expect_not 's-DISETUJUI' "a draft does not come into force by it"
sebut
expect_not 'Dimas' "he is not asked for a plan"
get pantau
expect '0 dari 1' "nor counted"
kirim pantau/ingatkan "unit=$u&langkah=DRAF&bawah=1"
expect_not 'kirim=1&' "nor reminded"
sebagai ADM
get kedudukan "p=$(nip DIR2)"
kirim kedudukan "p=$(nip DIR2)&rev=$(field rev)&kode=02&sebab=TIDAK&mulai=2026-04-10&yakin=1"
is "$status" 303 "leave outside the state's charge"
sebagai DIR2
get beranda
expect 'sehingga Anda tidak menyusun SKP' "her first page asks for no plan"
sebagai DEP
get kedudukan "p=$(nip DIR2)"
is "$status" 403 "and her leader cannot call her back"
sebagai ADM
get kedudukan "p=$(nip DIR2)"
kirim kedudukan "p=$(nip DIR2)&rev=$(field rev)&kode=01&sebab=TIDAK&mulai=2026-04-20&yakin=1"
is "$status" 303 "she comes back on a day"
hari 2026-04-20
kerja
sebagai DIR2
get beranda
is "$status" 200 "and works again"

ends 0 "the store is whole" kinerja check
tap_end
