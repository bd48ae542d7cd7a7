#!/bin/sh
# Periods, deadlines, extensions and holidays (S-27, G01)
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-02
sebagai ADM
get periode
expect 'Belum ada periode' "before the first one the page says what is missing"
get periode/susun 'pola=TRIWULAN&tahun=2026'
expect 'name="mulai_2" value="2026-04-01"' "four quarters are proposed"
expect 'name="batas_penilai_5" value="2027-01-31"' "the final one by R-DL-4"
satu() { echo "&nama_$1=$(url "$2")&mulai_$1=$3&selesai_$1=$4&batas_pegawai_$1=$5&batas_penilai_$1=$6&batas_admin_$1=$7"; }
isi() { # MULAI2 [POLA]
	printf %s "tahun=${2-2026}&pola=TRIWULAN"
	printf %s "$(satu 1 'Triwulan I' 2026-01-01 2026-03-31 2026-04-05 2026-04-10 2026-04-15)"
	printf %s "$(satu 2 'Triwulan II' "$1" 2026-06-30 2026-07-05 2026-07-10 2026-07-15)"
	printf %s "$(satu 3 'Triwulan III' 2026-07-01 2026-09-30 2026-10-05 2026-10-10 2026-10-15)"
	printf %s "$(satu 4 'Triwulan IV' 2026-10-01 2026-12-31 2027-01-05 2027-01-10 2027-01-15)"
	printf %s "$(satu 5 Final 2026-01-01 2026-12-31 2027-01-10 2027-01-31 2027-02-05)"
}
kirim periode/susun "$(isi 2026-03-31)"
is "$status" 422 "G01: TW II typed as starting 31 March is refused"
expect 'id="m-mulai_2"' "beside the field"
expect 'value="2026-03-31"' "and what was typed is kept"
tiga ADM A1 periode/susun "$(isi 2026-04-01)" "the five periods"
get periode tahun=2026
is "$(grep -c 'data-label="Batas admin"' "$T/body")" 5 "G01: the five are listed"
expect 'berjalan' "the one of today is marked"
kirim periode/susun "$(isi 2026-04-01)"
is "$status" 422 "a year is set up once"

lain="tahun=2026&nama=Final+dua&jenis=AKHIR&mulai=2026-07-01&selesai=2026-12-31&batas_pegawai=2027-01-05&batas_penilai=2027-01-06&batas_admin=2027-01-07"
kirim periode/baru "$lain"
expect 'cukup satu' "a second final one is refused"
ini="nama=Final&jenis=AKHIR&mulai=2026-01-01&selesai=2026-12-31&batas_pegawai=2026-01-10&batas_penilai=2026-01-31&batas_admin=2026-02-05&tahun=0"
kirim periode/baru "$ini"
is "$status" 422 "a deadline before the end is refused"
setiap="nama=Final+umum&jenis=AKHIR&mulai=2026-01-01&selesai=2026-12-31&batas_pegawai=2027-01-10&batas_penilai=2027-01-31&batas_admin=2027-02-05&tahun=0"
tiga ADM KT periode/baru "$setiap" "a final one of every year"
get periode tahun=2027
expect 'dari susunan setiap tahun' "it serves a year without one"
expect '31 Januari 2028' "with the dates of that year"
get periode tahun=2026
expect_not 'Final umum' "the own set of a year wins"

id=$(grep -o 'periode/ubah?id=[0-9a-z]*">Ubah<span class="sr"> Triwulan I<' "$T/body" | head -n 1 | sed 's/.*id=\([0-9a-z]*\).*/\1/')
get periode/ubah "id=$id"
r=$(field rev)
tw="id=$id&rev=$r&nama=Triwulan+I&jenis=TRIWULAN&mulai=2026-01-01&selesai=2026-03-31&batas_pegawai=2026-04-06&batas_penilai=2026-04-10&batas_admin=2026-04-15"
kirim periode/ubah "id=$id&rev=$r&nama=Triwulan+I&jenis=TRIWULAN&mulai=2026-01-01&selesai=2026-04-02&batas_pegawai=2026-04-06&batas_penilai=2026-04-10&batas_admin=2026-04-15"
expect 'bertumpang' "an overlap by a change is refused, too"
tiga ADM DIR1 periode/ubah "$tw" "a change"
kirim periode/ubah "$tw"
is "$status" 409 "a form of before is refused"

get periode/perpanjang "id=$id"
r=$(field rev)
kirim periode/perpanjang "id=$id&rev=$r&unit=D2.1&sampai=2026-04-20&alasan=ya"
is "$status" 422 "an extension has its reason"
kirim periode/perpanjang "id=$id&rev=$r&unit=D2.1&nomor=$(nip A1)&sampai=2026-04-20&alasan=Gangguan+jaringan+kantor"
expect 'salah satu' "for a unit or for a person"
kirim periode/perpanjang "id=$id&rev=$r&unit=D2.1&sampai=2026-04-01&alasan=Gangguan+jaringan+kantor"
expect 'tidak lebih lama' "and is longer than the deadline"
tiga ADM A2 periode/perpanjang "id=$id&rev=$r&unit=D2.1&sampai=2026-04-20&alasan=Gangguan+jaringan+kantor" "an extension"
get periode/lihat "id=$id"
expect 'Direktorat Acara Daerah' "it is listed with whom"
expect 'Gangguan jaringan kantor' "and why"
sebagai A1
get beranda
expect 'memperpanjang batas pengisian Anda' "the people of the unit are told"
expect '20 April 2026' "until when"
sebagai DIR2
get beranda
expect_not 'memperpanjang batas' "others are not"

sebagai ADM
get periode/libur tahun=2026
r=$(field rev)
baris() { printf %s "tahun=2026&rev=$r&baris=$(url "$1")"; }
kirim periode/libur "$(baris '2026-03-19; Nyepi
besok; Libur')"
expect 'besok; Libur' "a line that is none is named"
kirim periode/libur "$(baris '2027-01-01; Tahun Baru')"
is "$status" 422 "a day of another year is refused"
tiga ADM A1 periode/libur "$(baris '20-03-2026; Idulfitri; cuti bersama
2026-03-19; Hari Suci Nyepi')" "holidays"
get periode/libur tahun=2026
expect '19 Maret 2026</td><td data-label="Nama">Hari Suci Nyepi' "they are listed"
expect '20 Maret 2026</td><td data-label="Nama">Idulfitri</td><td data-label="Jenis">Cuti bersama' "with their kind"

for where in periode periode/libur "periode/lihat?id=$id" periode/susun periode/baru "periode/ubah?id=$id" "periode/perpanjang?id=$id"; do
	sebagai A1
	case $where in *\?*) get "${where%%\?*}" "${where#*\?}" ;; *) get "$where" ;; esac
	is "$status" 403 "$where is not for everyone"
done
tap_end
