#!/bin/sh
# Dialog kinerja (ideas 20): agenda from the data, both sides' words, both confirm.
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-12
sebagai A2
ajukan_susunan
sebagai DIR1
get bawahan/periksa "id=$skp"
kirim bawahan/setujui "id=$skp&rev=$(field rev)"
hari 2026-02-02
sebagai A2
kirim aksi/baru "skp=$skp&rhk=$rhk&bulan=1&target=20+entri&teks=Memutakhirkan+basis+data+Januari"
hari 2026-03-10
sebagai DIR1
kirim feedback/beri "skp=$skp&rhk=$rhk&kategori=PERLU_PERBAIKAN&teks=Pemutakhiran+dua+minggu+terlewat"
get dialog/isi "skp=$skp"
is "$status" 200 "the penilai begins minutes"
expect 'Pemutakhiran dua minggu terlewat' "with what is to be mended as agenda"
expect 'Memutakhirkan basis data Januari' "and the step that is late"
isi="tanggal=2026-03-10&agenda=Pemutakhiran+data%0ALangkah+Januari&berikutnya=2026-04-10&kesepakatan=Setiap+Jumat+diperbarui"
kirim dialog/isi "skp=$skp&tanggal=2026-03-12&agenda=Besok"
is "$status" 422 "a talk of a day to come has no minutes"
kirim dialog/isi "skp=$skp&tanggal=2026-03-10&agenda="
is "$status" 422 "nor one without agenda"
kirim dialog/isi "skp=$skp&tanggal=2026-03-10&agenda=Data&berikutnya=2026-03-01"
is "$status" 422 "the next talk lies after it"
tiga DIR1 KT dialog/isi "skp=$skp&$isi&kata=Perlu+lebih+teratur" "minutes"
sebagai A2
get beranda
expect 'mengisi berita acara dialog kinerja' "the employee is told"
get dialog
is "$location" "/cgi-bin/dialog?skp=$skp" "without a plan named: the own one"
get dialog "skp=$skp"
expect 'Perlu lebih teratur' "and reads them"
expect 'Belum disetujui kedua pihak' "one side has confirmed"
dialog=$(grep -o 'dialog/isi?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
get dialog/isi "id=$dialog"
r=$(field rev)
tiga A2 KT dialog/isi "id=$dialog&rev=$r&$isi&kata=Jaringan+sering+putus" "the employee's words"
kirim dialog/isi "id=$dialog&rev=$r&$isi&kata=Versi+lain"
is "$status" 409 "a stale form is refused"
get dialog "skp=$skp"
expect 'Jaringan sering putus' "both sides' words stand there"
expect 'Perlu lebih teratur' "the penilai's, too"
r=$(field rev)
sebagai DIR1
get dialog "skp=$skp"
expect '>Setujui</button>' "changed words are confirmed anew"
r=$(field rev)
kirim dialog/setuju "id=$dialog&rev=1"
is "$status" 409 "what was not read is not confirmed"
tiga DIR1 KT dialog/setuju "id=$dialog&rev=$r" "confirming"
get dialog "skp=$skp"
expect 'Disetujui kedua pihak' "both have confirmed"
expect_not 'dialog/isi?id=' "then nothing is changed any more"
kirim dialog/isi "id=$dialog&rev=$((r + 1))&$isi&kata=Versi+lain"
is "$status" 409 "not even by a form sent anyway"
sebagai KT
get dialog "skp=$skp"
is "$status" 404 "a colleague sees no minutes"
get dialog/isi "id=$dialog"
is "$status" 404 "nor the form"
tap_end
