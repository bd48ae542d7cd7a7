#!/bin/sh
# Before a result goes, its owner sees what hangs on it, and can move it (12).
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai DIR1
get skp/baru
kirim skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
d=$(baru_id id)
jpt() { printf %s "bagian=UTAMA&klasifikasi=INDIVIDU&teks=$(url "$1")&indikator_1=Mutu&sasaran_1=ANGKA&target_1=80&satuan_1=%25&perspektif=ANGGARAN"; }
kirim rhk/baru "skp=$d&$(jpt 'Meningkatnya mutu acara daerah')"
kirim rhk/baru "skp=$d&$(jpt 'Meningkatnya jumlah acara daerah')"
get skp/lihat "id=$d"
ids=$(grep -o 'rhk/ubah?id=[0-9a-z]*' "$T/out" | cut -d= -f2)
da=$(echo "$ids" | sed -n 1p) db=$(echo "$ids" | sed -n 2p)
sebagai A1
susun "$da"
a1=$skp
ra=$(rhk_pertama "$a1")
get ajukan "id=$a1"
kirim ajukan "id=$a1&rev=$(field rev)"
sebagai DIR1
get bawahan/periksa "id=$a1"
kirim bawahan/setujui "id=$a1&rev=$(field rev)"
is "$status" 303 "a plan below is in force"

get rhk/ubah "id=$da"
expect '1 RHK' "editing shows how much hangs on it"
expect 'Nurul Hapsari' "and whose it is"
expect 'perlu persetujuan baru' "and that it would need a new approval"
r=$(field rev)
kirim rhk/ubah "id=$da&rev=$r&beri_tahu=1&$(jpt 'Meningkatnya mutu semua acara daerah')"
is "$status" 303 "the text is changed"
sebagai A1
get beranda
expect 'mutu acara daerah → Meningkatnya mutu semua' "who hangs on it reads the old and the new text"

sebagai DIR1
get rhk/hapus "id=$da"
expect 'Belum dapat dihapus' "with something below it is not removed"
r=$(field rev)
kirim rhk/hapus "id=$da&rev=2"
is_not "$status" 303 "not by a form either"
tiga DIR1 KT rhk/beri-tahu "id=$da" "telling them"
kirim rhk/beri-tahu "id=$da"
expect 'sudah-diingatkan' "once a day"
sebagai A1
get beranda
expect 'akan menghapus RHK' "they read what is coming"
sebagai DIR1
kirim rhk/pindah "id=$da&ke=$ra"
is "$status" 422 "nothing moves to a result of another plan"
kirim rhk/pindah "id=$da&ke=$da"
is "$status" 422 "nor to the one that goes"
tiga DIR1 A1 rhk/pindah "id=$da&ke=$db" "moving all in one step"
sebagai A1
get skp/lihat "id=$a1"
expect 'jumlah acara daerah' "the result below hangs on the other one"
expect 's-DISETUJUI' "and its plan is still in force"
sebagai DIR1
get rhk/hapus "id=$da"
kirim rhk/hapus "id=$da&rev=$(field rev)"
is "$status" 303 "then it can be removed"
get skp/lihat "id=$d"
expect 'RHK yang dikeluarkan' "into the archive"
tiga DIR1 A1 rhk/kembali "id=$da" "undoing that"
get rhk/ubah "id=$da"
is "$status" 200 "it is in the plan again, under its id"
get skp/batal "id=$d"
expect 'belum dapat dibatalkan' "a plan with something below is not cancelled"
expect 'jumlah acara daerah' "and the page names what"

# A whole plan lowered.
get rhk/hapus "id=$da"
sebagai DEP
get bawahan/turunkan "id=$d"
is "$status" 409 "a draft is not lowered"
kinerja check >"$T/check" 2>&1
is $? 0 "the store is whole"
tap_end
