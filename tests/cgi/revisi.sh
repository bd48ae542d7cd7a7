#!/bin/sh
# Revisions of a plan: kept, compared word by word, brought back.
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai KT
ajukan_susunan
k=$skp
sebagai DIR1
get bawahan/periksa "id=$k"
kirim bawahan/setujui "id=$k&rev=$(field rev)"
get revisi "id=$k"
expect 'Revisi 1' "an approval keeps revision 1"
r1=$(grep -o 'revisi/lihat?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
get revisi/lihat "id=$r1"
expect '130 dokumen' "with its content"
get bawahan/turunkan "id=$k"
kirim bawahan/turunkan "id=$k&rev=$(field rev)&alasan=Target+naik+menurut+rapat"

sebagai A2
get revisi "id=$k"
is "$status" 404 "a stranger sees no revisions"
get revisi/lihat "id=$r1"
is "$status" 404 "nor the content of one"
get revisi/banding "id=$k&dari=$r1"
is "$status" 404 "nor a difference"

# G37: the target is raised, nothing else.
hari 2026-04-09
sebagai KT
rhk=$(rhk_pertama "$k")
get rhk/ubah "id=$rhk"
b=$(field butir_1)
kirim rhk/ubah "id=$rhk&rev=$(field rev)&butir_1=$b&$(isi_rhk tidak-ada)&alasan_tanpa=Belum+ada+padanannya&target_1=280"
is "$status" 400 "the same field twice is refused"
isi=$(isi_rhk tidak-ada | sed 's/target_1=130/target_1=280/')
kirim rhk/ubah "id=$rhk&rev=$(field rev)&butir_1=$b&$isi&alasan_tanpa=Belum+ada+padanannya"
is "$status" 303 "the target is raised"
get revisi/banding "id=$k&dari=$r1"
expect '1 perbedaan' "G37: the difference is one"
expect '<del>.*130.*</del>' "the old number is struck out"
expect '<ins>.*280.*</ins>' "the new one underlined"
is "$(grep -c '<del>' "$T/out")" 1 "and nothing else is"
expect 'dihapus: ' "in words for who does not see that"
get ajukan "id=$k"
kirim ajukan "id=$k&rev=$(field rev)"
sebagai DIR1
get bawahan/periksa "id=$k"
expect 'Yang berubah sejak revisi 1' "the leader examines what changed"
expect '<ins>.*280.*</ins>' "by words"
kirim bawahan/setujui "id=$k&rev=$(field rev)"
get revisi "id=$k"
expect 'Revisi 2' "the next approval keeps revision 2"
r2=$(grep -o 'revisi/lihat?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
get revisi/banding "id=$k&dari=$r1&ke=$r2"
expect '<ins>.*280.*</ins>' "two kept ones are compared"
get revisi/banding "id=$k&dari=$r2"
expect 'Tidak ada perbedaan' "what is in force is revision 2"
get revisi/banding "id=$k&dari=01hzzzzzzzzzzzzzzzzzzzzzzz"
is "$status" 404 "a revision of nobody is none"

# Restored while it is a draft, by its owner; the draft is put aside.
sebagai KT
get revisi/pulihkan "id=$r1"
is "$status" 409 "what is in force is not overwritten"
sebagai DIR1
get bawahan/turunkan "id=$k"
kirim bawahan/turunkan "id=$k&rev=$(field rev)&alasan=Kembali+ke+yang+lama"
sebagai KT
kirim rhk/baru "skp=$k&$(isi_rhk menunggu 'Hasil baru yang belum pernah disetujui')"
get revisi/pulihkan "id=$r1"
expect 'Hasil baru yang belum pernah' "the page shows what would go"
r=$(field rev)
kirim revisi/pulihkan "id=$r1&rev=99"
is "$status" 409 "a draft changed meanwhile is not overwritten"
tiga KT DIR1 revisi/pulihkan "id=$r1&rev=$r" "restoring"
get skp/lihat "id=$k"
expect '130 dokumen' "the old target is back"
is "$(sed -n '/id="hasil-kerja"/,/<\/section>/p' "$T/out" | grep -c 'belum pernah disetujui')" 0 "the new result is out of the plan"
expect 'rhk/kembali' "and waits in the archive"
is "$(rhk_pertama "$k")" "$rhk" "the result keeps its id"
get revisi "id=$k"
expect 'Draf yang disisihkan' "the draft was put aside"
rd=$(grep -A1 'Draf yang disisihkan' "$T/out" | grep -o 'revisi/lihat?id=[0-9a-z]*' | head -n 1 | cut -d= -f2)
sebagai DIR1
get revisi "id=$k"
expect_not 'Draf yang disisihkan' "which only its owner sees"
get revisi/lihat "id=$rd"
is "$status" 404 "whoever asks for it"
sebagai KT
get revisi/pulihkan "id=$rd"
kirim revisi/pulihkan "id=$rd&rev=$(field rev)"
is "$status" 303 "it is brought back the same way"
get skp/lihat "id=$k"
expect '280 dokumen' "with the target"
expect 'belum pernah disetujui' "and the result"
expect_not 'rhk/kembali' "nothing is left in the archive"
"$B/bin/kinerja" help >/dev/null 2>&1
kinerja check >"$T/check" 2>&1
is $? 0 "the store is whole"
tap_end
