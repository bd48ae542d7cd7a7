#!/bin/sh
# The first page tells who I am, where I stand and what waits for me.
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-31 23:40
sebagai A1
get beranda
is "$status" 200 "beranda opens"
expect 'Data pribadi' "S2: own data"
expect 'Data atasan' "S2: the superior's data"
expect 'Pegawai pada unit kerja yang sama (4 orang)' "S2: colleagues of the unit"
expect 'Hari ini terakhir' "on the last day it says so"
expect 'aria-current="step">Perencanaan' "the stage is named"
expect 'belum mempunyai SKP (sudah' "the waiting chain names cause and age"
expect 'href="/cgi-bin/skp/baru"' "the next step is a link"

hari 2026-02-03
sebagai A1
get beranda
expect 'Lewat 3 hari' "after the deadline the days are counted"
expect 'tetap dapat diajukan' "and nothing is blocked silently"

# Notices: A1 hands in, DIR1 is told.
ajukan_susunan
sebagai DIR1
get beranda
expect 'class="baru"' "an unread notice is marked"
n=$(grep -o 'name="id" value="[0-9a-z]*"' "$T/out" | head -n 1 | cut -d'"' -f4)
tiga DIR1 A1 beranda/dibaca "id=$n" "marking a notice as read"
get beranda
expect_not 'class="baru"' "a read notice is not marked"
kirim beranda/dibaca 'id=01hzzzzzzzzzzzzzzzzzzzzzzz'
is "$status" 403 "a notice that is not there gives the same answer as another's"
kirim beranda/dibaca ''
is "$status" 303 "all notices can be marked at once"

get bawahan/periksa "id=$skp"
kirim bawahan/setujui "id=$skp&rev=$(field rev)"
sebagai A1
get beranda
expect "/cgi-bin/aksi?skp=$skp" "once approved the action plan is the next step"

sebagai ADM
get beranda
expect 'belum tercatat' "without a superior the page says so"
sebagai MEN
get beranda
expect 'tidak menyusun SKP' "a minister is not asked for a plan"
expect_not 'Buat SKP' "and has no button for one"

# R-SP-6: on leave outside the state's charge, nobody plans.
printf 'nip,nama,jabatan,jenis_jabatan,kode_unit,nip_atasan,kedudukan\n199107082023211015,Yosef Tandibua,,,,,02\n' >"$T/cltn.csv"
kinerja import people "$T/cltn.csv" >"$T/impor" 2>&1
sebagai A2
get beranda
expect 'sehingga Anda tidak menyusun SKP' "who is on CLTN is not asked for a plan"
expect_not 'Buat SKP' "and has no button for one either"
tap_end
