#!/bin/sh
# The turn of the year hides no plan that waits for its penilai
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-12-30
sebagai A1
ajukan_susunan
is "$status" 303 "a plan is submitted on 30 December"

hari 2027-01-04
sebagai DIR1
get beranda
expect 'Memeriksa SKP bawahan: 1' "in January it waits on the first page"
get bawahan
expect 'Menunggu Anda (1)' "and in the list of the new year"
expect 'SKP tahun 2026' "which says of what year it is"
get bawahan tahun=2026
expect 'SKP bawahan 2026' "the year before can be looked at"
expect_not 'SKP tahun 2026' "there the year need not be said"
get bawahan "tahun=2026&status=DIAJUKAN"
expect 'Nurul Hapsari' "and its filters keep to it"
get bawahan tahun=1999
expect 'SKP bawahan 2027' "another year is not offered"
tap_end
