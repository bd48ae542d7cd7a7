#!/bin/sh
# The owner asks to have his approved plan lowered; who may lower it answers.
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-04-01
sebagai KT
ajukan_susunan
k=$skp
rhk=$(grep -o 'rhk=[0-9a-z]*' "$T/out" | head -n 1)
sebagai DIR1
get bawahan/periksa "id=$k"
kirim bawahan/setujui "id=$k&rev=$(field rev)"
is "$status" 303 "a plan is in force"

hari 2026-04-08
sebagai KT
get skp/perilaku "id=$k"
is "$status" 409 "G20: what is in force is not edited"
expect "turun/minta?id=$k" "G20: and asking to have it lowered is offered"
get turun/minta "id=$k"
expect 'Larasati Puspaningrum' "the page names who may do it"
r=$(field rev)
kirim turun/minta "id=$k&rev=$r&alasan=singkat"
is "$status" 422 "nine characters are no reason"
kirim turun/minta "id=$k&rev=$r&alasan=$(printf 'a%.0s' $(seq 1001))"
is "$status" 422 "1,001 characters are too many"
tiga KT A1 turun/minta "id=$k&rev=$r&alasan=Target+usulan+naik+dari+250+menjadi+280" "G35: asking"
get skp/lihat "id=$k"
expect 'menunggu Larasati Puspaningrum' "the owner sees on whose desk it is"
expect 's-DISETUJUI' "and the plan stays in force"
get turun/minta "id=$k"
expect 'sudah terkirim' "a second request is not asked for"
r=$(grep -o 'name="rev" value="[0-9]*' "$T/out" | tail -n 1 | sed 's/.*"//')
kirim turun/minta "id=$k&rev=2&alasan=Target+usulan+naik+lagi"
is_not "$status" 303 "nor taken"
kirim bawahan/turunkan "id=$k&rev=3&alasan=Saya+turunkan+sendiri+saja"
is "$status" 403 "G36: nobody lowers his own plan by hand"
grep -q 'skp/turunkan' "$T/err"
is $? 0 "G36: and the attempt is in the log"

sebagai A1
get turun
expect 'Tidak ada permintaan' "others see no request"
get turun/tolak "id=$k"
is "$status" 404 "nor its page"

hari 2026-04-11
sebagai DIR1
get beranda
expect 'permintaan turunkan status: 1' "it waits on the leader's beranda"
expect 'meminta status SKP-nya diturunkan' "with a notice"
get turun
expect '3 hari' "the list says for how long"
expect 'naik dari 250 menjadi 280' "and why"
sebagai ADM
get turun
expect 'naik dari 250' "the admin sees it, too"
sebagai KT
tiga KT A1 turun/ingatkan "id=$k" "the nudge"
kirim turun/ingatkan "id=$k"
expect 'pesan=sudah-diingatkan' "one a day"

# Taken back, asked again, declined, asked again, lowered.
tiga KT DIR1 turun/tarik "id=$k" "taking the request back"
sebagai DIR1
get turun
expect 'Tidak ada permintaan' "then it waits nowhere"
get bawahan/periksa "id=$k"
kirim turun/tolak "id=$k&rev=$(grep -o 'rev" value="[0-9]*' "$T/form" | tail -n 1 | sed 's/.*"//')&alasan=Tidak+ada+yang+ditolak"
is_not "$status" 303 "what was taken back is not declined"
sebagai KT
get turun/minta "id=$k"
kirim turun/minta "id=$k&rev=$(field rev)&alasan=Target+usulan+naik+menjadi+280"
is "$status" 303 "it can be asked again"
sebagai DIR1
get turun/tolak "id=$k"
r=$(field rev)
kirim turun/tolak "id=$k&rev=$r&alasan=x"
is "$status" 422 "declining needs a reason"
tiga DIR1 KT turun/tolak "id=$k&rev=$r&alasan=Tunggu+hasil+triwulan+dua+dahulu" "declining"
sebagai KT
get skp/lihat "id=$k"
expect 'Tunggu hasil triwulan dua dahulu' "the owner reads why"
get turun/minta "id=$k"
kirim turun/minta "id=$k&rev=$(field rev)&alasan=Target+usulan+naik+menjadi+280"
sebagai DIR1
get bawahan/turunkan "id=$k"
expect 'Target usulan naik menjadi 280' "who lowers reads what was asked"
kirim bawahan/turunkan "id=$k&rev=$(field rev)&alasan=Sesuai+permintaan+pemilik"
is "$status" 303 "G37: lowered"
get turun
expect 'Tidak ada permintaan' "the request is answered by that"
sebagai KT
get skp/lihat "id=$k"
expect 's-DRAF' "and its owner may write again"
tap_end
