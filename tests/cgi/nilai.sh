#!/bin/sh
# Penilaian Bawahan of a quarter and of the year: G30 to G34, G38, G45, G47 to
# G50 (app.md 7.2), the pattern, and who may not
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-02
"$B/tests/benih" siap "$data" 2026
"$B/tests/benih" kirim "$data" 1

capai() { # WHO UNIT-NAME PERIOD-NAME VALUE
	sebagai "$1"
	get capaian "tahun=2026"
	cu=$(grep "$2" "$T/out" | grep -o 'capaian/lihat?unit=[0-9a-z]*' | head -n 1 | cut -d= -f2)
	get capaian/lihat "unit=$cu&tahun=2026"
	cp=$(sed 's/<section/\n&/g' "$T/out" | sed -n "/<h2>$3</,\$p" | grep -o 'periode=[0-9a-z]*' | head -n 1 | cut -d= -f2)
	kirim capaian/tetapkan "unit=$cu&tahun=2026&periode=$cp&nilai=$4&dasar=Menurut+laporan+kinerja+unit"
}
buka() { # PERIOD-NAME: the list of the one signed in; $di is where it is
	get nilai tahun=2026
	pid=$(grep -o "periode=[0-9a-z]*&amp;unit=[0-9a-z]*\"[^>]*>$1<" "$T/out" | head -n 1 | sed 's/periode=\([0-9a-z]*\).*/\1/')
	uid=$(grep -o "unit=[0-9a-z]*" "$T/out" | head -n 1 | cut -d= -f2)
	di="tahun=2026&periode=$pid&unit=$uid"
	get nilai "$di"
}
skp_dari() { # NAME in the list
	grep "$1" "$T/out" | grep -o 'skp=[0-9a-z]*' | head -n 1 | cut -d= -f2
}
nilai() { # SKP HASIL PERILAKU [REASON [MORE]]
	get nilai/orang "$di&skp=$1"
	kirim nilai/orang "$di&skp=$1&rev=$(field rev)&hasil=$2&perilaku=$3&alasan_hasil=$(url "${4-}")${5-}"
}
semua() { # HASIL_KT HASIL_A1 PERILAKU_A1 HASIL_A2: with reasons
	nilai "$kt" "$1" SESUAI 'Menurut hasil kerja pada periode ini' "${tanpa-}"
	nilai "$a1" "$2" "$3" 'Menurut hasil kerja pada periode ini' "${tanpa-}"
	nilai "$a2" "$4" SESUAI 'Menurut hasil kerja pada periode ini' "${tanpa-}"
}
tetapkan() { # [REASON]
	get nilai/tetapkan "$di"
	kirim nilai/tetapkan "$di&lihat=$(field lihat)&alasan=$(url "${1-}")"
}

hari 2026-04-01
sebagai DIR1
buka 'Triwulan I'
expect 'Wiratama Hadikusuma' "G30: the list names who has to set the achievement"
expect 'Menunggu dinilai' "and who has sent a report"
get nilai/cepat "$di"
is "$status" 409 "G30: nobody is rated before it is set"
expect 'Wiratama Hadikusuma' "the refusal names the one to act"
capai DEP 'Acara Daerah' 'Triwulan I' ORG_BAIK
is "$status" 303 "G31: the achievement is set"
sebagai DIR1
buka 'Triwulan I'
a1=$(skp_dari Nurul); a2=$(skp_dari Yosef); kt=$(skp_dari Dimas)
get nilai/orang "$di&skp=$kt"
expect '25 dokumen (100%)' "realisation stands beside the agreed path"
expect 'sampai periode ini 25 dokumen' "which is named"
expect 'Usulan: Sesuai ekspektasi' "with the proposal"
r=$(field rev)
k="$di&skp=$kt&rev=$r&hasil=DI_ATAS&perilaku=SESUAI"
kirim nilai/orang "$k"
is "$status" 422 "a departure from the proposal needs a reason"
expect 'berbeda dari usulan' "and the page says so"
sebagai KT
get nilai/orang "$di&skp=$kt"
is_not "$status" 200 "nobody opens the page about himself"
tiga DIR1 A1 nilai/orang "$k&alasan_hasil=Menyelesaikan+lebih+cepat" "rating one person"
kirim nilai/orang "$k&alasan_hasil=Menyelesaikan+lebih+cepat"
is "$status" 409 "an older form does not overwrite it"
nilai "$a1" SESUAI SESUAI
nilai "$a2" DI_BAWAH SESUAI 'Dua minggu pemutakhiran terlewat'
buka 'Triwulan I'
is "$(grep -c '<strong>Baik</strong>' "$T/out")" 3 "G32: two are Baik, as the unit is"
expect '<strong>Butuh Perbaikan</strong>' "G32: one Butuh Perbaikan"
expect 'Baik</th>' "the spread is also a table"
expect '66,7%' "G32: Baik is 66.7 percent"
expect 'Sesuai pola distribusi' "G32: no warning"
expect 'rect x=' "and it is drawn"
expect '1 RHK' "load stands beside the result (ideas 11)"
expect '3 orang dinilai tanpa satu pun bukti' "the mirror counts ratings without evidence (ideas 5)"

get nilai/coba "$di&skp_1=$a2&hasil_1=SESUAI&perilaku_1=SESUAI"
expect 'paling banyak 70 persen; sekarang 100,0 persen' "G33: what if: over 70 percent"
expect 'Butuh Perbaikan dan Kurang harus ada' "G33: and nobody below"
expect 'alasan tertulis' "G33: a reason would be demanded"
buka 'Triwulan I'
expect '66,7%' "G33: nothing was stored"

get nilai/tetapkan "$di"
l=$(field lihat)
kirim nilai/tetapkan "$di&lihat=9.9.9.9.9.9"
is "$status" 422 "what changed since it was read is not set"
tiga DIR1 KT nilai/tetapkan "$di&lihat=$l" "G34: Tetapkan"
buka 'Triwulan I'
is "$(grep -c 'l-baik.*Ditetapkan' "$T/out")" 3 "G34: all three are set"
kirim nilai/orang "$k&alasan_hasil=Menyelesaikan+lebih+cepat"
is "$status" 409 "what was set is not rated again"
for w in KT A1 A2; do
	sebagai $w
	get beranda
	expect 'menetapkan penilaian kinerja Anda' "G34: $w is told"
done
sebagai DEP
get capaian/lihat "unit=$cu&tahun=2026"
kirim capaian/tetapkan "unit=$cu&tahun=2026&periode=$cp&nilai=ISTIMEWA&dasar=Menurut+laporan+kinerja+unit"
is "$status" 422 "the value ratings stand on is not changed by the way"
kirim capaian/tetapkan "unit=$cu&tahun=2026&periode=$cp&nilai=ORG_BAIK&yakin=1&dasar=Menurut+laporan+kinerja+unit"
is "$status" 303 "only on purpose"

# TW II: not sent; before the last day not to be rated, after it taken as sent.
hari 2026-07-02
capai DEP 'Acara Daerah' 'Triwulan II' ORG_BAIK
is "$status" 303 "the next quarter"
sebagai DIR1
buka 'Triwulan II'
expect 'Belum dikirim' "who has not sent is shown so"
nilai "$kt" SESUAI SESUAI
is "$status" 409 "and is not rated before his last day"
expect 'batas pengisiannya belum lewat' "which is said"
hari 2026-07-20
sebagai DIR1
buka 'Triwulan II'
expect 'Tidak dikirim, dapat dinilai' "after it he may be"
get nilai/cepat "$di"
baris=$(grep -o 'name="\(skp\|rev\)_[0-9]*" value="[^"]*"' "$T/out" | sed 's/name="\(.*\)" value="\(.*\)"/\1=\2/' | paste -s -d'&')
pilih=
for i in 1 2 3; do pilih="$pilih&hasil_$i=SESUAI&perilaku_$i=SESUAI"; done
kirim nilai/cepat "$di&$baris&hasil_1=SESUAI&perilaku_2=SESUAI"
is "$status" 422 "a row half filled is told, and nothing of the table stored"
buka 'Triwulan II'
expect_not '<strong>Baik</strong></td><td data-label="Beban"' "nothing at all"
tiga DIR1 A1 nilai/cepat "$di&$baris$pilih" "G38: all in one table"
goes /cgi-bin/nilai/cepat "and one stays where one is"
tetapkan
is "$status" 422 "G38: all Baik needs a reason"
expect 'pola distribusi tidak terpenuhi' "which is said"
tetapkan 'Seluruh target triwulan tercapai'
is "$status" 303 "G38: with it they are set"

# TW III: G45.
hari 2026-10-20
capai DEP 'Acara Daerah' 'Triwulan III' ORG_BAIK
sebagai DIR1
buka 'Triwulan III'
semua SESUAI DI_ATAS DI_ATAS DI_BAWAH
buka 'Triwulan III'
expect '<strong>Sangat Baik</strong>' "G45: di atas and di atas is Sangat Baik"
expect '33,3%' "G45: a third is Baik"
expect 'Anda, Triwulan I' "the mirror shows one's own other periods"
expect_not 'Boleh ditetapkan dengan alasan' "G45: but for the largest class there is no rule broken"
tetapkan 'Satu orang pada setiap predikat'
is "$status" 303 "G45: set"

# The year.
hari 2027-01-20
capai DEP 'Acara Daerah' 'Triwulan IV' ORG_BAIK
sebagai DIR1
buka 'Triwulan IV'
semua SESUAI DI_ATAS SESUAI DI_BAWAH
tetapkan
is "$status" 303 "G48: the last quarter"
capai DEP 'Acara Daerah' 'Final' ORG_BAIK
is "$status" 303 "G49: the achievement of the year"
capai ADM 'Penyelenggara' 'Final' ORG_BAIK
is "$status" 303 "and of the deputy's unit, by an admin"
sebagai DEP
buka 'Final'
d1=$(skp_dari Larasati)
get nilai/orang "$di&skp=$d1"
expect 'Sesuai ekspektasi</strong>, dari capaian' "G49: the head's result is his unit's"
get nilai/orang "$di&skp=$d1"
kirim nilai/orang "$di&skp=$d1&rev=$(field rev)&hasil=DI_ATAS&perilaku=SESUAI"
is "$status" 422 "the year needs its quarters, or a reason"
kirim nilai/orang "$di&skp=$d1&rev=$(field rev)&hasil=DI_ATAS&perilaku=SESUAI&tanpa=Triwulan+dinilai+di+luar+sistem"
buka 'Final'
is "$(grep Larasati "$T/out" | grep -c '<strong>Baik</strong>')" 1 "G49: so DIR's predikat is Baik, whatever was typed"
sebagai DIR1
buka 'Final'
semua SESUAI DI_ATAS DI_ATAS DI_BAWAH
buka 'Final'
is "$(grep -c '<strong>\(Sangat Baik\|Butuh Perbaikan\)</strong></td>' "$T/out")" 2 "G50: judged for itself, not a mean of quarters"
tetapkan 'Satu orang pada setiap predikat'
is "$status" 303 "G50: the year is set"
sebagai KT
get skp/lihat "id=$kt"
expect 's-DINILAI' "and the plan is rated"

# Returned with a reason.
hari 2026-04-02
sebagai DEP
buka 'Triwulan I'
d2=$(skp_dari Arum)
jar=$T/jar.kosong; : >"$jar"
get nilai
goes /cgi-bin/login "a stranger has to sign in"
sebagai A1
get nilai "$di"
is "$status" 200 "who rates nobody sees an empty page"
expect 'Tidak ada pegawai yang Anda nilai' "that says so"
tap_end
