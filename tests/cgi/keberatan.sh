#!/bin/sh
# Keberatan: filed in time, answered, decided by the superior, final (S-22).
. tests/lib/tap.sh
. tests/lib/emas.sh

tetap() { # WHO QUARTER HASIL PERILAKU DAY
	"$B/tests/benih_tetap" tetap "$data" "$(nip "$1")" "$2" "$3" "$4" \
	    "$(TZ=Asia/Jakarta date -d "$5 10:00" +%s)000" 2>>"$T/benih.log"
}
keadaan() { # WHO QUARTER
	"$B/tests/benih_tetap" status "$data" "$(nip "$1")" "$2" 2>&1
}

# app.md 8: the walk-through counts from Tetapkan; an agency may choose it.
sed 's/sejak_ditetapkan = tidak/sejak_ditetapkan = ya/; s/2022-01-01/2026-01-01/' \
    conf/rules/pengelolaan.hdf >"$T/pengelolaan.hdf"
"$B/tests/benih" aturan "$data" "$T/pengelolaan.hdf" 2>>"$T/benih.log"
"$B/tests/benih" siap "$data" 2026 2>>"$T/benih.log"
tetap KT 0 2 2 2027-01-07
tetap A1 0 1 1 2027-01-07
tetap A2 0 3 2 2027-01-07

hari 2027-01-08
sebagai A2
get hasil tahun=2026
id=$(grep -o 'hasil/lihat?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
kirim hasil/baca "id=$id"
get keberatan/ajukan "nilai=$id"
is "$status" 200 "the form of an objection opens"
expect 'Hari ke-1 dari 14' "G52: the clock shows day 1 of 14"
expect '21 Januari 2027' "and the last day"
expect 'Diputus oleh Wiratama Hadikusuma' "who decides is named"
b=$(grep -o 'name="bukti" value="[^"]*"' "$T/out" | head -n 1 | sed 's/.*value="\(.*\)"/\1/')
kirim keberatan/ajukan "nilai=$id&alasan=singkat"
is "$status" 422 "it needs a reason"
kirim keberatan/ajukan "nilai=$id&alasan=Realisasi+sudah+terpenuhi&bukti=$b"
is "$status" 422 "evidence needs the point it is for"
tiga A2 A1 keberatan/ajukan "nilai=$id&alasan=Realisasi+sudah+terpenuhi+pada+Desember&teks_1=Data+31+dokumen+tidak+lengkap&bukti=$b" "filing it"
kb=$(baru_id id)
is "$(keadaan A2 0)" "KEBERATAN BUTUH_PERBAIKAN DINILAI" "the result is under objection"
get keberatan/lihat "id=$kb"
expect 'Bukti 1' "with the evidence by number"
expect 'Data 31 dokumen tidak lengkap' "and the point"
expect 'Ditunggu sampai <strong>28 Januari 2027' "the rater has 14 working days"
kirim keberatan/ajukan "nilai=$id&alasan=Realisasi+sudah+terpenuhi+semuanya"
is "$status" 409 "not twice at the same time"
sebagai A1
get keberatan/lihat "id=$kb"
is "$status" 404 "a colleague does not see it"

# Taken back, and filed again within the time.
tiga A2 DIR1 keberatan/cabut "id=$kb" "withdrawing"
is "$(keadaan A2 0)" "DIBACA BUTUH_PERBAIKAN DINILAI" "the result is as it was read"
kirim keberatan/cabut "id=$kb"
is "$status" 409 "what is withdrawn stays so"
kirim keberatan/ajukan "nilai=$id&alasan=Realisasi+sudah+terpenuhi+pada+Desember&teks_1=Data+31+dokumen+tidak+lengkap&bukti=$b"
kb=$(baru_id id)

hari 2027-01-12
sebagai DEP
get keberatan
expect 'Menunggu putusan Anda' "it lies with the deputi"
get keberatan/lihat "id=$kb"
r=$(field rev)
kirim keberatan/putus "id=$kb&rev=$r&hasil=SESUAI&perilaku=SESUAI&putusan=Sesuai+bukti+yang+ada"
is "$status" 409 "no decision before the rater was heard or is late"
sebagai DIR1
get beranda
expect 'mengajukan keberatan' "the rater was told"
get keberatan
expect 'Menunggu penjelasan Anda' "and asked to explain"
get keberatan/lihat "id=$kb"
r=$(field rev)
kirim keberatan/tanggapi "id=$kb&rev=$r&tanggapan=x"
is "$status" 422 "an explanation has words"
tiga DIR1 DEP keberatan/tanggapi "id=$kb&rev=$r&tanggapan=Laporan+Desember+belum+masuk+waktu+dinilai" "explaining"
kirim keberatan/tanggapi "id=$kb&rev=$r&tanggapan=Laporan+Desember+belum+masuk"
is "$status" 409 "once"

hari 2027-01-14
sebagai DEP
get keberatan/lihat "id=$kb"
expect 'Laporan Desember belum masuk waktu dinilai' "the explanation is read"
r=$(field rev)
kirim keberatan/putus "id=$kb&rev=$r&hasil=SESUAI&putusan=Bukti+mendukung+pegawai"
is "$status" 422 "a decision names both ratings"
tiga DEP DIR1 keberatan/putus "id=$kb&rev=$r&hasil=SESUAI&perilaku=SESUAI&putusan=Bukti+Desember+mendukung+pegawai" "deciding"
is "$(keadaan A2 0)" "FINAL BAIK FINAL" "G54: predikat Baik, final with its plan"
get keberatan/lihat "id=$kb"
expect 'Diputus: diubah' "the decision changed it"
expect 'Sebelumnya hasil kerja Di bawah ekspektasi' "the old one is kept"
expect 'predikat yang harus ada kini tidak ada' "G54: the pattern has no BP any more, which is written down"
expect '0 dari 3 pegawai' "with its numbers"
expect 'koreksi keberatan' "and what must be sent again"
kirim keberatan/putus "id=$kb&rev=$r&hasil=DI_ATAS&perilaku=SESUAI&putusan=Dinaikkan+lagi+sekarang"
is "$status" 409 "decided once"

sebagai A2
get hasil/lihat "id=$id"
expect 'predikatnya <strong>Butuh Perbaikan' "the ledger has the predikat before"
expect 'Memutus keberatan' "G60: and the hand that changed it"
expect 'Deputi Bidang Penyelenggaraan Acara' "with its office"
get beranda
expect 'memutus keberatan; putusannya final' "he is told"
kirim keberatan/ajukan "nilai=$id&alasan=Sekali+lagi+saya+keberatan"
is "$status" 409 "G55: no second objection"
expect 'bersifat final' "for the decision is final"

# G53: day 15.
hari 2027-01-21
sebagai KT
get hasil tahun=2026
id=$(grep -o 'hasil/lihat?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
get keberatan/ajukan "nilai=$id"
is "$status" 200 "day 14 is in time"
hari 2027-01-22
sebagai KT
kirim keberatan/ajukan "nilai=$id&alasan=Hasil+saya+seharusnya+lebih+tinggi"
is "$status" 409 "G53: day 15 is not"
expect '21 Januari 2027' "and the last day is named"
is "$(keadaan KT 0)" "DITETAPKAN BAIK DINILAI" "nothing was stored"
kinerja audit verify >"$T/verify" 2>&1
is "$?" 0 "G60: the chain verifies"
tap_end
