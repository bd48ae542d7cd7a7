#!/bin/sh
# What passes on with a post (ideas 13): for its holder and who is above him.
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai A1
ajukan_susunan
hari 2026-01-08
sebagai DIR1
get bawahan
expect '/cgi-bin/serah' "a leader finds it from those he rates"
get serah
is "$status" 200 "the holder of a post sees what passes on"
expect 'Nurul Hapsari' "who is rated"
expect 'menunggu 3 hari' "what waits, and how long"
expect '1 SKP diajukan dan belum diputuskan' "and how much"
sebagai DEP
get serah "p=$(nip DIR1)"
expect 'Nurul Hapsari' "who rates him sees it, too"
sebagai A1
get serah "p=$(nip DIR1)"
is "$status" 404 "a subordinate does not"
sebagai DIR2
get serah "p=$(nip DIR1)"
is "$status" 404 "nor does another director"
sebagai A1
get serah
expect 'Individu, tidak diteruskan' "one's own results, and which pass on"
get serah "p=karangan"
is "$status" 404 "a person who is none is refused"
tap_end
