#!/bin/sh
# "Laporkan data salah": reported, corrected, answered, opened again (G03, G04)
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-02
sebagai ADM
p=$(nip A2)
get jabatan/atasan "p=$p"
kirim jabatan/atasan "p=$p&rev=$(field rev)&nomor=$(nip DIR2)&mulai=2025-01-01&yakin=1"
is "$status" 303 "G02: A2 has a wrong superior"

hari 2026-01-05
sebagai A2
get beranda
expect 'Arum Kinasih' "G03: beranda shows the wrong one"
expect 'href="/cgi-bin/laporan/baru"' "and where to report it"
get laporan/baru
expect 'Arum Kinasih.*Sumber: ' "each datum shows its value and source"
get laporan/baru 'bidang=ATASAN&cari=laras'
expect 'Larasati Puspaningrum' "the right superior is searched for"
expect_not 'value="199402172019032008"' "only those who may rate are offered"
kirim laporan/baru "bidang=ATASAN&keterangan=Sejak+1+Januari"
is "$status" 422 "without the right one there is no report"
kirim laporan/baru "bidang=ATASAN&nomor=$p&keterangan=Sejak+1+Januari"
is "$status" 422 "nobody is his own superior"
lapor="bidang=ATASAN&nomor=$(nip DIR1)&keterangan=Sejak+1+Januari+saya+di+Acara+Daerah"
get laporan/baru bidang=ATASAN
post_forged laporan/baru "$lapor"
is "$status" 403 "a report with a bad token is refused"
kirim laporan/baru "$lapor"
goes /cgi-bin/laporan?pesan=laporan-terkirim "G03: the report is sent"
kirim laporan/baru "$lapor"
expect 'sudah Anda laporkan' "the same datum is not reported twice"
get laporan
expect 'Larasati Puspaningrum' "he sees his report"
expect '>Baru<' "and its state"

ajukan_susunan
goes /cgi-bin "he hands in his plan, which goes to the wrong one"
a2=$skp
sebagai DIR1
get bawahan
expect_not 'Yosef Tandibua' "and not to the right one"

sebagai A1
get laporan
expect_not 'Larasati' "others do not see it"
get laporan/antrean
is "$status" 403 "nor the queue"

hari 2026-01-07
sebagai ADM
get beranda
expect 'melaporkan data kepegawaian yang salah' "the admin is told"
get laporan/antrean
expect 'Yosef Tandibua' "the queue names the person"
expect '2 hari' "and how long it waits"
id=$(grep -o 'laporan/tangani?id=[0-9a-z]*' "$T/body" | head -n 1 | cut -d= -f2)
get laporan/tangani "id=$id"
expect 'Tercatat sekarang</h2><p>Arum Kinasih' "old"
expect 'Menurut pegawai</h2><p>Larasati Puspaningrum' "and new stand side by side"
r=$(field rev)
for w in tangani; do sebagai A1; get "laporan/$w" "id=$id"; is "$status" 403 "$w is not for everyone"; done
tiga ADM A1 laporan/ambil "id=$id&rev=$r" "taking it"
get laporan/tangani "id=$id"
r=$(field rev)
kirim laporan/terapkan "id=$id&rev=$r&nomor=$(nip A1)&mulai=2026-01-01"
expect 'tidak memimpin unit' "the rules of the ordinary change hold"
kirim laporan/terapkan "id=$id&rev=$r&nomor=$(nip ADM)&mulai=2026-01-01"
expect 'diri sendiri sebagai penilai' "BZ-4: not himself as the superior"
kirim laporan/terapkan "id=$id&rev=99&nomor=$(nip DIR1)&mulai=2026-01-01"
is "$status" 409 "a form of before is refused"
tiga ADM KT laporan/terapkan "id=$id&rev=$r&nomor=$(nip DIR1)&mulai=2026-01-01&jawaban=Sudah+dibetulkan" "G04: applying"
kirim laporan/jawab "id=$id&rev=$((r + 1))&alasan=Sudah+selesai+dahulu"
is "$status" 409 "what is closed is not answered again"
sebagai A2
get beranda
expect 'orang-nama">Larasati Puspaningrum' "G04: beranda shows DIR1"
expect 'menjawab laporan data salah Anda' "A2 is notified"
get laporan
expect '>Selesai<' "G04: the report is SELESAI"
expect 'Sudah dibetulkan' "with the admin's words"
get beranda
expect 'Larasati Puspaningrum, Direktur Acara Daerah' "he is told where it waits"
sebagai DIR2
kirim bawahan/setujui "id=$a2&rev=4"
is "$status" 403 "G04: what waited waits no more for the wrong one"
sebagai DIR1
get bawahan/periksa "id=$a2"
kirim bawahan/setujui "id=$a2&rev=$(field rev)"
is "$status" 303 "G04: but for the right one, who decides at once"

# Opened again within 14 days, by him alone.
sebagai A1
kirim laporan/buka-lagi "id=$id&alasan=Belum+benar"
is "$status" 403 "another does not open it again"
hari 2026-01-21
sebagai A2
get laporan
post_forged laporan/buka-lagi "id=$id&alasan=Belum+benar"
is "$status" 403 "nor a bad token"
kirim laporan/buka-lagi "id=$id&alasan="
is "$status" 422 "he says why"
kirim laporan/buka-lagi "id=$id&alasan=Belum+benar"
is "$status" 303 "on day 14 he opens it again"
sebagai ADM
get laporan/tangani "id=$id"
r=$(field rev)
kirim laporan/jawab "id=$id&rev=$r&alasan=ya"
is "$status" 422 "an answer says something"
tiga ADM A2 laporan/jawab "id=$id&rev=$r&tolak=1&alasan=Keputusan+belum+terbit" "declining"
sebagai A2
get laporan
expect 'Ditolak' "he reads that it was declined"
expect 'Keputusan belum terbit' "and why"
hari 2026-02-05
sebagai A2
kirim laporan/buka-lagi "id=$id&alasan=Masih+belum+benar"
is "$status" 409 "on day 15 it is too late"

# The other data.
lain() { # BIDANG BARU FIELDS SENTENCE
	sebagai A2
	kirim laporan/baru "bidang=$1&baru=$(url "$2")&keterangan=Data+ini+keliru"
	sebagai ADM
	get laporan/antrean
	id=$(grep -o 'laporan/tangani?id=[0-9a-z]*' "$T/body" | head -n 1 | cut -d= -f2)
	get laporan/tangani "id=$id"
	kirim laporan/terapkan "id=$id&rev=$(field rev)&$3"
	is "$status" 303 "$4"
}
lain NAMA 'Yosef Tandibua, S.Kom.' 'baru=Yosef+Tandibua%2C+S.Kom.' "a name is corrected"
lain SUREL 'yosef@contoh.go.id' 'baru=yosef%40contoh.go.id' "an address is corrected"
lain GOLONGAN X 'baru=X' "a golongan is corrected"
lain UNIT 'Direktorat Acara Nasional' 'baru=D2.2&mulai=2026-02-01&sk=SK-7' "a unit from a day on"
lain JABATAN 'Penata Layanan' 'baru=Penata+Layanan&jenis_jabatan=PELAKSANA&jenjang=TANPA_JENJANG&mulai=2026-02-01' "a post from its own first day, in its place"
get pegawai/lihat "p=$p"
expect 'Yosef Tandibua, S.Kom.' "the name is there"
is "$(grep -c 'data-label="Jabatan"' "$T/body")" 2 "the post before stays in the list"
expect 'Penata Layanan' "the title is there"

# BZ-4: the admin's own report is another's to handle.
sebagai ADM
kirim laporan/baru "bidang=NAMA&baru=Rina+Wulandari%2C+M.Si.&keterangan=Gelar+baru"
id=$(get laporan; true)
get laporan/antrean
expect_not 'M.Si.' "BZ-4: his own report is not in his queue"
tap_end
