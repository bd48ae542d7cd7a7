#!/bin/sh
# Results with indicators: added, changed, removed by their owner alone.
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai A1
susun
rhk=$(rhk_pertama "$skp")
tiga A1 KT rhk/baru "skp=$skp&$(isi_rhk menunggu 'Tersusunnya laporan hasil verifikasi')" "adding a result"

kirim rhk/baru "skp=$skp&$(isi_rhk menunggu 'Tersusunnya laporan  hasil verifikasi')"
is "$status" 422 "S-06: the same text twice in one plan is refused"
expect 'sudah ada yang sama' "and the page says so"
kirim rhk/baru "skp=$skp&$(isi_rhk menunggu pendek)"
is "$status" 422 "S-06: ten characters at least"
kirim rhk/baru "skp=$skp&$(isi_rhk '' 'Hasil utama tanpa kaitan apa pun')&intervensi="
is_not "$status" 303 "a main result needs its link"
kirim rhk/baru "skp=$skp&$(isi_rhk tidak-ada 'Hasil utama tanpa padanan')"
is "$status" 422 "none fits: the reason is needed"
expect 'id="m-alasan_tanpa"' "and asked for at its field"
kirim rhk/baru "skp=$skp&$(isi_rhk 01hzzzzzzzzzzzzzzzzzzzzzzz 'Hasil dengan kaitan karangan')"
is "$status" 422 "a result of nobody cannot be chosen"
kirim rhk/baru "skp=$skp&$(isi_rhk menunggu 'Hasil dengan target yang keliru')&indikator_3=Mutu&target_3=banyak&sasaran_3=ANGKA&satuan_3=persen"
is "$status" 422 "a number that is none is refused"
expect 'id="m-target_3"' "at the row it was typed in"
expect 'value="banyak"' "and shown again"

kirim rhk/baru "skp=$skp&$(isi_rhk menunggu 'Hasil dengan banyak indikator')&tambah=1&baris=3&perspektif=ANGGARAN"
is "$status" 200 "one more row is given without JavaScript"
expect 'name="indikator_5"' "two at a time"
expect 'Hasil dengan banyak indikator' "and what was typed is still there"
get skp/lihat "id=$skp"
expect_not 'Hasil dengan banyak indikator' "nothing was stored"

# The proofreader (ideas 19): hints under the field, never a refusal.
kirim rhk/baru "skp=$skp&$(isi_rhk menunggu 'Melaksanakan rakor secara optimal')"
is "$status" 303 "an activity with vague words is stored all the same"
get skp/lihat "id=$skp"
expect '“melaksanakan” menyatakan kegiatan' "and the plan's page hints at it"
expect '“optimal” dapat ditafsirkan' "and at the vague word"
usul=$(grep -o 'name="kunci" value="kabur:optimal:"' "$T/out" | wc -l | tr -d ' ')
is "$usul" 1 "each with its own button"
lemah=$(tr '\n' ' ' <"$T/out" | sed 's/name="kunci" value="kabur:optimal:.*//' | grep -o 'name="id" value="[0-9a-z]*"' | tail -n 1 | sed 's/.*value="\(.*\)"/\1/')
get rhk/ubah "id=$lemah"
expect '“rakor” belum tentu dikenal' "the form has the hints under the field"
tiga A1 KT rhk/abaikan "id=$lemah&kunci=kabur:optimal:" "putting a hint aside"
get skp/lihat "id=$skp"
expect_not '“optimal” dapat ditafsirkan' "it is not shown again"
expect '“melaksanakan” menyatakan kegiatan' "the others are"
kirim rhk/abaikan "id=$lemah&kunci=karangan::"
get rhk/ubah "id=$lemah"
expect_not 'karangan' "what is no hint is not kept"
is "$(grep -o 'value="kabur:optimal:" checked' "$T/out" | wc -l | tr -d ' ')" 1 "on the form it is ticked, and can come back"
get rhk/ubah "id=$lemah"
kirim rhk/ubah "id=$lemah&rev=$(field rev)&butir_1=$(field butir_1)&saran=1&abaikan=karangan::&$(isi_rhk menunggu 'Melaksanakan rakor secara optimal')"
is "$status" 303 "saved with the tick taken away"
get rhk/ubah "id=$lemah"
expect_not 'karangan' "a tick that is no hint is dropped"
get skp/lihat "id=$skp"
expect '“optimal” dapat ditafsirkan' "the hint is there again"
sebagai DIR1
get bawahan/periksa "id=$skp"
expect '“melaksanakan” menyatakan kegiatan' "the leader reads the hints"
expect_not 'name="kunci"' "and puts none aside"
sebagai A2
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
rekan=$(baru_id id)
kirim rhk/baru "skp=$rekan&$(isi_rhk menunggu 'melaksanakan  rakor secara optimal')"
get rhk/ubah "id=$(rhk_pertama "$rekan")"
expect 'Rekan di bawah pimpinan yang sama' "a colleague's same words are hinted at"
expect_not 'Nurul Hapsari' "without a name"
sebagai A1
get rhk/hapus "id=$lemah"
kirim rhk/hapus "id=$lemah&rev=$(field rev)"

get rhk/ubah "id=$rhk"
r=$(field rev)
b=$(field butir_1)
tiga A1 DIR1 rhk/ubah "id=$rhk&rev=$r&butir_1=$b&$(isi_rhk menunggu 'Terverifikasinya usulan wilayah timur')" "changing a result"
kirim rhk/ubah "id=$rhk&rev=$r&$(isi_rhk menunggu 'Terverifikasinya usulan wilayah tengah')"
is "$status" 409 "a stale form is refused"
expect 'wilayah timur' "the stored text is shown"
expect 'wilayah tengah' "beside what was typed"
get rhk/ubah "id=$rhk"
expect 'wilayah timur' "nothing was overwritten"
is "$(field butir_1)" "$b" "an indicator keeps its id"

get rhk/baru "skp=$skp"
expect_not 'name="perspektif"' "the JA/JF model has no perspectives"
get rhk/tunggu "skp=$skp"
tiga A1 KT rhk/ingatkan "skp=$skp" "the nudge"
kirim rhk/ingatkan "skp=$skp"
expect 'pesan=sudah-diingatkan' "at most one nudge a day"
sebagai DIR1
get beranda
is "$(grep -c 'menunggu rencana hasil kerja Anda' "$T/out")" 1 "one notice came"
hari 2026-01-06
sebagai A1
kirim rhk/ingatkan "skp=$skp"
expect 'pesan=diingatkan' "and another one the next day"

# The superior's results: those of a cancelled plan are not offered.
sebagai DIR1
get skp/baru
kirim skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
d=$(baru_id id)
sebagai A1
get rhk/baru "skp=$skp"
expect 'belum memiliki RHK; SKP-nya sudah ada' "a plan without results is named as the cause"
sebagai DIR1
kirim rhk/baru "skp=$d&bagian=UTAMA&klasifikasi=INDIVIDU&teks=Meningkatnya+mutu+acara&indikator_1=Mutu&sasaran_1=ANGKA&target_1=80&satuan_1=%25&perspektif=ANGGARAN&perspektif=PROSES_BISNIS"
is "$status" 303 "a result of the JPT model may have several perspectives"
da=$(rhk_pertama "$d")
get rhk/ubah "id=$da"
is "$(grep -o 'name="perspektif"[^>]* checked' "$T/out" | wc -l | tr -d ' ')" 2 "and they come back ticked"
sebagai A1
get rhk/ubah "id=$rhk"
expect 'Meningkatnya mutu acara' "the superior's result is offered"
kirim rhk/ubah "id=$rhk&rev=$(field rev)&$(isi_rhk "$da" 'Terverifikasinya usulan wilayah timur')"
is "$status" 303 "and can be chosen"
sebagai DIR1
get rhk/hapus "id=$da"
expect 'Nurul Hapsari' "who hangs on it is named"
kirim rhk/hapus "id=$da&rev=1"
is_not "$status" 303 "and it stays"
get skp/batal "id=$d"
expect 'belum dapat dibatalkan' "nor can its plan be cancelled"

sebagai A1
get rhk/hapus "id=$rhk"
r=$(field rev)
tiga A1 DIR1 rhk/hapus "id=$rhk&rev=$r" "removing a result"
get rhk/ubah "id=$rhk"
is "$status" 404 "what was removed is gone"
sebagai DIR1
get rhk/hapus "id=$da"
expect 'Hapus RHK</button>' "and the one above is free again"

# A long form whose session expired, with rows that were added.
sebagai A1
get rhk/baru "skp=$skp"
csrf=$(field _csrf) nonce=$(field _nonce) asal=$(field _asal)
cookie=$(cat "$jar")
hari 2026-01-06 10:00
echo "$cookie" >"$jar"
cgi POST rhk/baru '' "_csrf=$(url "$csrf")&_nonce=$(url "$nonce")&_asal=$(url "$asal")&skp=$skp&$(isi_rhk menunggu 'Isian yang panjang dan berharga')&baris=7&indikator_7=Baris+ketujuh"
expect 'Location: /cgi-bin/login' "an expired session leads to the login page"
draft=$(baru_id lanjut)
rm -f "$jar"
sebagai A1
get rhk/baru "skp=$skp&draf=$draft"
expect 'Isian yang panjang dan berharga' "the text is there afterwards"
expect 'Baris ketujuh' "with its seventh row"

# Kualitatif: indicator and target in one narrative, in the whole plan.
sebagai KT
get skp/baru
expect 'SKP pimpinan Anda memakai pendekatan Kuantitatif' "S-04: the approach of the leader's plan is named"
kirim skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31&pendekatan=CAMPURAN"
is "$status" 422 "an approach that is none is refused"
kirim skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31&pendekatan=KUALITATIF"
is "$status" 303 "S-04: another approach than the leader's is not blocked"
q=$(baru_id id)
get skp/lihat "id=$q"
expect 'Pendekatan SKP ini Kualitatif, sedangkan SKP pejabat penilai Kuantitatif' "but warned about"
get rhk/baru "skp=$q"
expect_not 'name="aspek_1"' "R-SKP-7: kualitatif asks for no aspect"
expect_not 'name="target_1"' "and for no target apart"
kirim rhk/baru "skp=$q&bagian=UTAMA&klasifikasi=INDIVIDU&intervensi=$da&teks=Terkurasinya+kalender+acara&indikator_1=Seluruh+usulan+terkurasi+sebelum+akhir+Maret&sasaran_1=ANGKA&target_1=12&satuan_1=usulan&aspek_1=BIAYA"
is "$status" 303 "a narrative is kept"
get skp/lihat "id=$q"
expect 'Ukuran keberhasilan / indikator kinerja individu, dan target</th>' "and shown in the columns of its form"
expect '<li>Seluruh usulan terkurasi sebelum akhir Maret<' "as it was told"
expect_not '12 usulan' "R-SKP-7: what the other approach has is not mixed in"
kirim rhk/baru "skp=$q&bagian=UTAMA&klasifikasi=INDIVIDU&intervensi=$da&teks=Hasil+kedua+yang+diceritakan&indikator_1=$(url "$(head -c 710 /dev/zero | tr '\0' x)")"
is "$status" 422 "a narrative has its limit"
expect 'id="m-indikator_1"' "and the problem stands at it"
get ajukan "id=$q"
kirim ajukan "id=$q&rev=$(field rev)"
is "$status" 303 "a narrated plan can be submitted"
sebagai DIR1
get bawahan/periksa "id=$q"
expect 'Seluruh usulan terkurasi sebelum akhir Maret' "and its penilai reads it"
expect 'sedangkan SKP pejabat penilai' "with the warning"
tap_end
