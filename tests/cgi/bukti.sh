#!/bin/sh
# Bukti dukung: G21, G24, G25, S15, S40; who may see it; one file for many uses.
. tests/lib/tap.sh
. tests/lib/emas.sh

setujui() { # who: approves the plan in $skp
	sebagai "$1"
	get bawahan/periksa "id=$skp"
	kirim bawahan/setujui "id=$skp&rev=$(field rev)"
}

hari 2026-01-12
sebagai KT
ajukan_susunan
skp_kt=$skp rhk_kt=$rhk
setujui DIR1
sebagai A1
ajukan_susunan
get bukti "skp=$skp"
is "$status" 200 "the page of a plan opens for its owner"
kirim bukti/baru "skp=$skp&bulan=2&jenis=TAUTAN&tautan=https://drive.example/x"
is "$status" 409 "no evidence before the plan is approved"
setujui DIR1

hari 2026-02-02
sebagai A1
get bukti/baru "skp=$skp"
is "$status" 409 "G21: no evidence before any rencana aksi"
expect "/cgi-bin/aksi?skp=$skp" "with the link to it"
kirim bukti/baru "skp=$skp&bulan=2&jenis=TAUTAN&tautan=https://drive.example/x"
is "$status" 409 "G21: nor by a form sent anyway"
kirim aksi/baru "skp=$skp&rhk=$rhk&bulan=2&target=20+usulan&teks=Memverifikasi+20+usulan"
kirim aksi/baru "skp=$skp&rhk=$rhk&bulan=2&target=1+laporan&teks=Menyusun+laporan+verifikasi"
kirim aksi/baru "skp=$skp&rhk=$rhk&bulan=3&target=25+usulan&teks=Memverifikasi+25+usulan"
get aksi "skp=$skp&bulan=2"
set -- $(grep -o 'aksi/ubah?id=[0-9a-z]*' "$T/out" | cut -d= -f2)
a1=$1 a2=$2
expect "bukti/baru?skp=$skp&amp;bulan=2&amp;aksi=$a1" "each step leads to its evidence"

# Upload.
hari 2026-02-27
sebagai A1
get bukti
is "$location" "/cgi-bin/bukti?skp=$skp" "without a plan named: the own one"
get bukti/baru "skp=$skp&bulan=2&aksi=$a1"
expect "value=\"$a1\" checked" "the step one comes from is ticked"
expect 'paling besar 10 MB' "the limit is named before"
pdf=$T/berita-acara-feb.pdf
{ printf '%%PDF-1.7\n'; head -c 2100000 /dev/zero | tr '\0' 'x'; printf '\n%%%%EOF\n'; } >"$pdf"
unggah_csrf=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
unggah bukti/baru berkas "$pdf" "skp=$skp" bulan=2 jenis=BERKAS kirim=1 "pakai=$a1"
is "$status" 403 "uploading: a bad token is refused"
unset unggah_csrf
get bukti/baru "skp=$skp&bulan=2"
unggah bukti/baru berkas "$pdf" "skp=$skp" bulan=2 jenis=BERKAS kirim=1 "pakai=$a1" "nama=Berita acara Februari" "keterangan=halaman tiga"
goes "/cgi-bin/bukti?skp=$skp&bulan=2&pesan=bukti-disimpan" "G24: a PDF of 2.1 MB is stored"
sidik=$(sha256sum "$pdf" | cut -d' ' -f1)
[ -f "$data/berkas/$(echo "$sidik" | cut -c1-2)/$sidik" ]
is $? 0 "under its SHA-256"
get bukti "skp=$skp&bulan=2"
expect 'Berita acara Februari' "it stands in its month"
expect 'halaman tiga' "with the caption of this use"
expect '2,2 MB' "and its size"
expect_not 'Kotak bukti' "sorted, it is not in the inbox"
bukti=$(grep -o 'bukti/lihat?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)

besar=$T/besar.pdf
{ printf '%%PDF-1.7\n'; head -c 14680064 /dev/zero; printf '\n%%%%EOF\n'; } >"$besar"
get bukti/baru "skp=$skp&bulan=2"
unggah bukti/baru berkas "$besar" "skp=$skp" bulan=2 jenis=BERKAS kirim=1 "pakai=$a2" "nama=Laporan lengkap" "keterangan=bagian dua"
is "$status" 422 "G24: 14 MB are refused"
expect 'lebih besar dari 10 MB' "with the limit named"
expect 'value="Laporan lengkap"' "the rest of the form is kept"
expect 'value="bagian dua"' "every text of it"
expect "value=\"$a2\" checked" "and what was ticked"
rm "$besar" "$T/sent"

# Types by bytes.
tolak() { # FILE SENTENCE
	unggah bukti/baru berkas "$1" "skp=$skp" bulan=2 jenis=BERKAS kirim=1
	is "$status" 422 "$2"
}
printf 'MZ bukan pdf' >"$T/palsu.pdf"
tolak "$T/palsu.pdf" "a program named .pdf is refused"
printf '%%PDF-1.7\nterpotong' >"$T/potong.pdf"
tolak "$T/potong.pdf" "a PDF without its end is refused"
expect 'terpotong atau rusak' "and said so"
printf '%%PDF-1.7\n%%%%EOF\n' >"$T/gambar.png"
tolak "$T/gambar.png" "a PDF named .png is refused"
printf '<html><script>alert(1)</script>' >"$T/halaman.html"
tolak "$T/halaman.html" "a web page is refused"

# One file, no second copy.
get bukti/baru "skp=$skp&bulan=2"
unggah bukti/baru berkas "$pdf" "skp=$skp" bulan=2 jenis=BERKAS kirim=1 "pakai=$a1" "pakai=$a2"
goes "/cgi-bin/bukti?skp=$skp&bulan=2&pesan=bukti-sudah-ada" "the same file again: the one there is used"
is "$(find "$data/berkas" -type f | wc -l | tr -d ' ')" 1 "one file is stored"
get bukti "skp=$skp&bulan=2"
is "$(grep -o "bukti/lihat?id=$bukti" "$T/out" | wc -l | tr -d ' ')" 2 "it proves both steps"
get bukti/pakai "id=$bukti&skp=$skp&bulan=3"
tiga A1 KT bukti/pakai "id=$bukti&skp=$skp&bulan=3&kirim=1&pakai=$rhk" "using it in another month"
get bukti/lihat "id=$bukti"
is "$(grep -o 'bukti/pakai?id=' "$T/out" | wc -l | tr -d ' ')" 3 "three uses of one piece"
kirim bukti/pakai "id=$bukti&skp=$skp&bulan=3&kirim=1&pakai=$a1"
is "$status" 422 "a step of another month cannot be ticked"
kirim bukti/pakai "id=$bukti&skp=$skp&bulan=3&kirim=1"
get bukti "skp=$skp&bulan=3"
expect_not "$bukti" "without a tick the month lets it go"

# Link and letter, the inbox.
body="skp=$skp&bulan=2&kirim=1"
tiga A1 KT bukti/baru "$body&jenis=TAUTAN&tautan=https://drive.example/x" "a link"
get bukti "skp=$skp&bulan=2"
expect 'Kotak bukti' "unsorted, it waits in the inbox"
expect 'Belum diperiksa' "G24: a link is not yet checked"
tautan=$(sed -n '/id="kotak"/,/<\/section>/p' "$T/out" | grep -o 'bukti/lihat?id=[0-9a-z]*' | head -n 1 | cut -d= -f2)
for salah in 'javascript:alert(1)' http:///x drive.example 'https://a.b/%22%3E'; do
	kirim bukti/baru "$body&jenis=TAUTAN&tautan=$salah"
	is "$status" 422 "$salah is no link"
done
kirim bukti/baru "$body&jenis=NASKAH&nomor=B/12/2026&tanggal=2026-12-01"
is "$status" 422 "a letter of a day to come is refused"
kirim bukti/baru "$body&jenis=NASKAH&nomor=B/12/2026&tanggal=2026-02-20&pakai=$a2"
is "$status" 303 "a letter by its number"
get bukti "skp=$skp&bulan=2"
expect 'nomor B/12/2026, ' "is shown with its day"

# Who may see it (G25).
sebagai DIR1
get bukti "skp=$skp&bulan=2"
expect 'Berita acara Februari' "the penilai sees the month's evidence"
expect_not 'Kotak bukti' "but not what is unsorted"
get berkas "id=$bukti"
is "$status" 200 "G25: the penilai opens it"
grep -q '^X-Content-Type-Options: nosniff' "$T/head" &&
    grep -q '^Content-Type: application/pdf' "$T/head" &&
    grep -q '^Content-Disposition: inline; filename="Berita acara Februari.pdf"' "$T/head" &&
    grep -q "^Content-Security-Policy: default-src 'none'" "$T/head" &&
    grep -q '^Cache-Control: no-store' "$T/head"
is $? 0 "with safe headers"
is "$(sha256sum "$T/body" | cut -d' ' -f1)" "$sidik" "byte for byte"
get berkas "id=$bukti&unduh=1"
grep -q '^Content-Disposition: attachment' "$T/head"
is $? 0 "or saves it"
is "$("$B/tests/benih" dilihat "$data" "$(nip A1)" 2>/dev/null)" 1 \
    "the access is logged, once a day"
get berkas "id=$tautan"
is "$status" 404 "a link is no file"
get bukti/lihat "id=$tautan"
is "$status" 404 "what is unsorted is its owner's alone"
sebagai A1
kirim bukti/pakai "id=$tautan&skp=$skp&bulan=2&kirim=1&pakai=$a2"
tiga DIR1 KT bukti/diperiksa "id=$tautan" "the penilai marks a link as checked"
for siapa_lain in KT DIR2 GUN; do
	sebagai $siapa_lain
	for where in bukti/lihat berkas; do
		get $where "id=$bukti"
		is "$status" 404 "$siapa_lain: $where is not there"
	done
	get bukti "skp=$skp"
	is "$status" 404 "$siapa_lain: nor the plan's evidence"
done
sebagai KT
kirim bukti/nama "id=$bukti&nama=Punya+saya"
is "$status" 403 "another's cannot be renamed"
get bukti/pakai "id=$bukti&skp=$skp_kt&bulan=2"
is "$status" 409 "KT has no step yet"
kirim aksi/baru "skp=$skp_kt&rhk=$rhk_kt&bulan=2&target=1+laporan&teks=Menyusun+rekap+verifikasi"
get bukti/pakai "id=$bukti&skp=$skp_kt&bulan=2"
is "$status" 404 "another's evidence cannot be used unless offered"
kirim bukti/pakai "id=$bukti&skp=$skp_kt&bulan=2&kirim=1&pakai=$rhk_kt"
is "$status" 403 "nor by a form sent anyway"

# Offered to a team: used by a colleague without a second copy (ideas 7).
sebagai DIR1
get tim/baru
kirim tim/baru "unit=$(grep -o '<option value="[0-9a-z]*"' "$T/out" | head -n 1 | cut -d'"' -f2)&nama=Tim+Verifikasi&mulai=2026-01-12"
tim=$(baru_id id)
for m in "$(nip KT)&ketua=1" "$(nip A1)"; do
	get tim/anggota "id=$tim"
	kirim tim/anggota "id=$tim&rev=$(field rev)&p=$m&mulai=2026-01-12"
done
get tim/lihat "id=$tim"
kirim tim/aktifkan "id=$tim&rev=$(field rev)"
sebagai A1
get bukti/lihat "id=$bukti"
expect 'Tim Verifikasi' "its owner can offer it to his team"
tiga A1 KT bukti/tawarkan "id=$bukti&tim=$tim" "offering it"
sebagai KT
get bukti/rekan "skp=$skp_kt&bulan=2"
expect 'Berita acara Februari' "a colleague of the team finds it"
kirim bukti/pakai "id=$bukti&skp=$skp_kt&bulan=2&kirim=1&pakai=$rhk_kt&keterangan=untuk+rekap"
is "$status" 303 "and uses it for his own step"
get bukti "skp=$skp_kt&bulan=2"
expect 'dari ' "his page says whose it is"
is "$(find "$data/berkas" -type f | wc -l | tr -d ' ')" 1 "still one file"
sebagai A1
get bukti/hapus "id=$bukti"
kirim bukti/hapus "id=$bukti&rev=$(field rev)"
is "$status" 422 "what a colleague uses is not thrown away"
sebagai GUN
get berkas "id=$bukti"
is "$status" 404 "who is not of the team sees nothing"

# Name, and away.
tiga A1 KT bukti/nama "id=$tautan&nama=Folder+verifikasi" "renaming"
get bukti/hapus "id=$tautan"
r=$(field rev)
tiga A1 KT bukti/hapus "id=$tautan&rev=$r" "throwing away"
get bukti/lihat "id=$tautan"
is "$status" 404 "it is gone"
kinerja check >"$T/out" 2>&1
is $? 0 "the data are whole afterwards"
tap_end
