#!/bin/sh
# RHK packages: made from a plan, kept by a unit, given to many in one action,
# taken by whom they were given to.
. tests/lib/tap.sh
. tests/lib/emas.sh

KT=$(nip KT) A1=$(nip A1) A2=$(nip A2) DEP=$(nip DEP)

hari 2026-01-05
sebagai A1
susun
a1=$skp
sebagai KT
susun
get paket
expect 'Tidak ada unit yang Anda pimpin' "who leads nothing keeps no packages"
sebagai A2
get skp/lihat "id=$a1"
is "$status" 404 "a colleague's plan is not his to see"
get paket/baru "skp=$a1"
is "$status" 404 "nor to make a package of"

sebagai DIR1
get paket
expect 'Belum ada paket RHK' "the leader's list is empty at first"
get paket/baru "skp=$a1"
expect 'Terverifikasinya dokumen usulan' "the plan of one he rates is offered as source"
unit=$(grep -o '<option value="[0-9a-z]*"' "$T/body" | head -n 1 | cut -d'"' -f2)
rhk=$(field rhk)
kirim paket/baru "skp=$a1&nama=&unit=$unit"
is "$status" 422 "a package needs a name and a result"
kirim paket/baru "skp=$a1&nama=Salah&unit=$a1&rhk=$rhk"
is "$status" 403 "it is kept by a unit he leads, and by no other"
tiga DIR1 KT paket/baru "skp=$a1&nama=Kurator+acara&unit=$unit&rhk=$rhk" "making a package"
paket=$(baru_id)
kirim paket/baru "skp=$a1&nama=kurator++acara&unit=$unit&rhk=$rhk"
expect 'sudah ada yang sama' "a second one of that name is refused"
get paket
expect 'Kurator acara' "it stands in the list"

sebagai KT
for page in lihat ubah beri; do
	get "paket/$page" "id=$paket"
	is "$status" 404 "another person does not see it: $page"
done

sebagai DIR1
get paket/ubah "id=$paket"
r=$(field rev)
kirim paket/ubah "id=$paket&rev=$r&nama=Kurator+acara&teks_1=&hapus=$(field hapus)"
expect 'paling sedikit satu RHK' "it is never emptied"
kirim paket/ubah "id=$paket&rev=$r&nama=Kurator+acara&teks_1="
is "$status" 422 "nor has it a result without words"
tiga DIR1 KT paket/ubah "id=$paket&rev=$r&nama=Kurator+acara&teks_1=Terkurasinya+usulan+acara+daerah" "changing it"
kirim paket/ubah "id=$paket&rev=$r&nama=Lain&teks_1=Terkurasinya+usulan+acara+nasional"
is "$status" 409 "a form made before another's change is refused"
get skp/lihat "id=$a1"
expect_not 'Terkurasinya usulan acara daerah' "the plan it came from is as it was"

get paket/beri "id=$paket"
expect "value=\"$KT\"" "those of the unit are offered"
expect_not "value=\"$(nip DIR1)\"" "himself not"
kirim paket/beri "id=$paket"
is "$status" 422 "nobody ticked is said"
kirim paket/beri "id=$paket&p=$KT&p=$DEP"
is "$status" 403 "nobody gives to who is above him"
get paket/lihat "id=$paket"
expect 'Belum diberikan' "and then nobody got it"
kirim paket/beri "id=$paket&p=$KT&tahun=2031"
is "$status" 403 "nor for a year far away"
tiga DIR1 KT paket/beri "id=$paket&p=$KT&p=$A2&p=$A1" "giving it to three"
is "$(kinerja check >"$T/check" 2>&1; echo $?)" 0 "every record is sound"
get paket/lihat "id=$paket"
is "$(grep -c 'Belum diambil' "$T/out")" 3 "all three have it"
kirim paket/beri "id=$paket&p=$KT"
get paket/lihat "id=$paket"
is "$(grep -c 'Belum diambil' "$T/out")" 3 "given again it comes once"

sebagai KT
get beranda
expect 'memberi Anda paket RHK' "he is told"
get skp/lihat "id=$skp"
expect 'Paket RHK untuk Anda: Kurator acara' "and finds it on his plan"
get salin/paket "skp=$skp&dari=$paket"
expect 'Terkurasinya usulan acara daerah' "with its results"
isi=$(field rhk)
tiga KT A1 salin/paket "skp=$skp&dari=$paket&rhk=$isi" "taking it"
get skp/lihat "id=$skp"
expect 'Terkurasinya usulan acara daerah' "the result is in his plan"
expect 'dari paket' "marked where it came from"
expect_not 'Paket RHK untuk Anda' "and it is no longer offered"

sebagai DIR1
get paket/lihat "id=$paket"
expect 'Sudah diambil' "the leader sees who took it"
kirim paket/hapus "id=$paket&rev=$(field rev)"
is "$status" 409 "what somebody took is not deleted from an old page"
get paket/ubah "id=$paket"
kirim paket/hapus "id=$paket&rev=$(field rev)"
expect 'sudah ada yang mengambilnya' "nor at all"
get paket/baru "skp=$a1"
kirim paket/baru "skp=$a1&nama=Sementara&unit=$unit&rhk=$rhk"
lain=$(baru_id)
get paket/lihat "id=$lain"
tiga DIR1 KT paket/hapus "id=$lain&rev=$(field rev)" "deleting one nobody took"
get paket/lihat "id=$lain"
is "$status" 404 "it is gone"

# A JPT's own results: those of others will hang on them.
ajukan_jpt() {
	get skp/baru
	post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
	skp=$(baru_id id)
	kirim rhk/baru "skp=$skp&bagian=UTAMA&klasifikasi=INDIVIDU&teks=Meningkatnya+mutu+acara&indikator_1=Mutu&sasaran_1=ANGKA&target_1=80&satuan_1=%25&perspektif=PROSES_BISNIS"
}
ajukan_jpt
get paket/baru
expect 'Meningkatnya mutu acara' "without a plan named it is his own"
kirim paket/baru "skp=$skp&nama=Mutu&unit=$unit&rhk=$(field rhk)"
mutu=$(baru_id)
kirim paket/beri "id=$mutu&p=$A1"
sebagai A1
get salin/paket "skp=$a1&dari=$mutu"
expect 'mengintervensi RHK pimpinan: Meningkatnya mutu acara' "taken, it hangs on the leader's"
tap_end
