#!/bin/sh
# Monitoring Pengisian: numbers, names, reminders, file (S-26, G19)
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai A1
ajukan_susunan
a1=$skp
sebagai KT
susun
unit() { # NAME: its id from the page
	grep -o "pantau?unit=[0-9a-z]*\">$1" "$T/body" | head -n 1 | sed 's/.*unit=\([0-9a-z]*\).*/\1/'
}
angka() { # STEP: of the first line, the whole
	grep -o "langkah=$1[^>]*>[0-9]*" "$T/body" | head -n 1 | sed 's/.*>//'
}

hari 2026-01-08
sebagai DIR1
get pantau
is "$status" 200 "a leader sees his unit at once"
expect 'Pengisian SKP 2026: Direktorat Acara Daerah' "by its name"
expect '0 dari 4' "4 must plan, none is approved"
is "$(angka DIAJUKAN)" 1 "one has submitted"
is "$(angka DRAF)" 1 "one has a draft"
is "$(angka BELUM)" 2 "two have none"
u=$(grep -o 'unit=[0-9a-z]*' "$T/body" | head -n 1 | cut -d= -f2)
get pantau/nama "unit=$u&langkah=DIAJUKAN&bawah=1"
expect 'Nurul Hapsari' "a number opens its names"
expect '3 hari' "with the days"
expect 'data-label="Pada">Larasati' "and with whom it waits"
get pantau/nama "unit=$u&langkah=NGAWUR"
is "$status" 404 "a step that is none is not found"

# Others.
sebagai A1
get pantau
expect 'Tidak ada unit yang Anda pantau' "who leads nothing sees nothing"
get pantau "unit=$u"
is "$status" 403 "nor by the address"
get pantau/nama "unit=$u&langkah=DRAF"
is "$status" 403 "no names"
get pantau/csv "unit=$u&langkah=DRAF"
is "$status" 403 "no file"
sebagai DIR2
get pantau "unit=$u"
is "$status" 403 "nor does the leader of another unit"

sebagai DEP
get pantau
expect 'Deputi Bidang Penyelenggaraan Acara' "the deputy sees his"
expect 'Direktorat Acara Daerah' "with those below"
is "$(angka DIAJUKAN)" 1 "and their numbers summed"
is "$(unit 'Direktorat Acara Daerah')" "$u" "he goes down the tree"

# Reminding.
sebagai DIR1
tiga DIR1 A2 pantau/ingatkan "unit=$u&langkah=BELUM&bawah=1" "reminding all of a number"
expect 'kirim=1&' "himself he does not remind"
kirim pantau/ingatkan "unit=$u&langkah=BELUM&bawah=1"
expect 'pesan=sudah-diingatkan' "one notice a person and day"
kirim pantau/ingatkan "unit=$u&langkah=DISETUJUI"
is "$status" 404 "who is done is not reminded"
sebagai A2
get beranda
is "$(grep -c 'mengingatkan Anda' "$T/body")" 1 "the person reads it, once"
sebagai DEP
kirim pantau/ingatkan "unit=$u&langkah=DIAJUKAN"
sebagai DIR1
get beranda
expect 'mengingatkan Anda' "of a submitted plan the rater is reminded"

# The file.
get pantau/csv "unit=$u&langkah=DIAJUKAN"
expect 'text/csv' "the names come as a file"
expect "\"'199402172019032008\";\"Nurul Hapsari\"" "the NIP as text"

# Roles: who only reads reminds nobody.
beri_dua A2 PIMPINAN
sebagai A2
get pantau "unit=$u"
is "$status" 200 "PIMPINAN sees the numbers"
expect_not 'skp/lihat' "and no content"
kirim pantau/ingatkan "unit=$u&langkah=BELUM"
is "$status" 403 "but reminds nobody"

# G19: 4 of 4, each once.
sebagai A2
ajukan_susunan
sebagai KT
rhk=$(get skp; grep -o 'skp/lihat?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
skp=$rhk
r=$(rhk_pertama "$skp")
get rhk/ubah "id=$r"
kirim rhk/ubah "id=$r&rev=$(field rev)&$(isi_rhk tidak-ada)&alasan_tanpa=Belum+ada+padanannya"
get ajukan "id=$skp"
kirim ajukan "id=$skp&rev=$(field rev)"
sebagai DIR1
for s in $(get bawahan; grep -o 'name="id" value="[0-9a-z]*"' "$T/out" | cut -d'"' -f4) $a1; do
	get bawahan/periksa "id=$s"
	kirim bawahan/setujui "id=$s&rev=$(field rev)"
done
get pantau
expect '3 dari 4' "three are approved"
is "$(angka DISETUJUI)" 3 "each counted once"
is "$(angka BELUM)" 1 "the director himself is left"

# The worker keeps a line a day.
kinerja kerja --sekali >"$T/kerja" 2>&1
is $? 0 "the worker runs"
tap_end
