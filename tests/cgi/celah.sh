#!/bin/sh
# Between two features: what one does to the data of the other.
. tests/lib/tap.sh
. tests/lib/emas.sh

# Posts with the nonce in $sekali: a page that the browser's Back brought again.
balik() { # PROGRAM/PATH BODY
	token=$("$B/tests/benih" token "$data" "$(nip "$siapa")" "${1%%/*}" 2>/dev/null)
	cgi POST "$1" '' "_csrf=$(url "$token")&_nonce=$sekali&$2"
}
hasil() { # SKP: how many results its owner can change
	get skp/lihat "id=$1"
	grep -o 'rhk/ubah?id=[0-9a-z]*' "$T/out" | sort -u | wc -l | tr -d ' '
}
jpt() { printf %s "bagian=UTAMA&klasifikasi=INDIVIDU&teks=$(url "$1")&indikator_1=Mutu&sasaran_1=ANGKA&target_1=80&satuan_1=%25&perspektif=ANGGARAN"; }

hari 2026-01-05
sebagai DIR1
get skp/baru
kirim skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
d=$(baru_id id)
kirim rhk/baru "skp=$d&$(jpt 'Meningkatnya mutu acara daerah')"
kirim rhk/baru "skp=$d&$(jpt 'Meningkatnya jumlah acara daerah')"
get skp/lihat "id=$d"
ids=$(grep -o 'rhk/ubah?id=[0-9a-z]*' "$T/out" | cut -d= -f2)
da=$(echo "$ids" | sed -n 1p) db=$(echo "$ids" | sed -n 2p)
for t in 'Pendampingan mutu acara wilayah barat' 'Pendampingan mutu acara wilayah timur'; do
	kirim matriks/banyak "skp=$d&kolom=$da&p=$(nip A1)&teks=$(url "$t")&porsi=0"
	is "$status" 303 "a role is given"
done

# Two buttons of one page have one nonce.
sebagai A1
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
a1=$(baru_id id)
get skp/lihat "id=$a1"
set -- $(grep -o 'name="peran" value="[0-9a-z]\{26\}"' "$T/out" | cut -d'"' -f4)
is $# 2 "two roles are offered"
sekali=$(od -An -N18 -tx1 /dev/urandom | tr -d ' \n')
balik rhk/peran "skp=$a1&peran=$1"
is "$status" 303 "one is taken"
balik rhk/peran "skp=$a1&peran=$2"
is "$(hasil "$a1")" 2 "another one from the same page is taken, too"
balik rhk/peran "skp=$a1&peran=$2"
is "$(hasil "$a1")" 2 "the same one once"

# The cell of one leader's matrix, whose result hangs on another's by now: the
# other moves what hangs on his, and no cell of a matrix that is not his.
sebagai KT
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
k=$(baru_id id)
kirim rhk/baru "skp=$k&$(isi_rhk "$db" 'Tersusunnya kalender acara daerah')"

# Marks that turn the direction of a page do not get in.
balik_arah=$(printf 'Terkelolanya \342\200\256acara \342\201\246daerah')
kirim rhk/baru "skp=$k&$(isi_rhk tidak-ada "$balik_arah")&alasan_tanpa=Belum+ada+padanannya"
is "$status" 303 "a text with a mark that turns its direction"
get skp/lihat "id=$k"
expect 'Terkelolanya acara daerah' "is kept without it"

# Restored over a result that has cells below it in the matrix: it stays.
sebagai DIR1
get skp/lampiran "id=$d"
kirim skp/lampiran "id=$d&rev=$(field rev)&dukungan=Anggaran&pertanggungjawaban=Laporan&konsekuensi=Evaluasi"
get ajukan "id=$d"
kirim ajukan "id=$d&rev=$(field rev)"
is "$status" 303 "the leader's plan is handed in"
sebagai DEP
get bawahan/periksa "id=$d"
kirim bawahan/setujui "id=$d&rev=$(field rev)"
is "$status" 303 "and in force"
get bawahan/turunkan "id=$d"
kirim bawahan/turunkan "id=$d&rev=$(field rev)&alasan=Perlu+satu+hasil+lagi"
sebagai DIR1
kirim rhk/baru "skp=$d&$(jpt 'Terjaganya keselamatan acara daerah')"
get skp/lihat "id=$d"
dc=$(grep -o 'rhk/ubah?id=[0-9a-z]*' "$T/out" | cut -d= -f2 | sort -u | grep -v -e "$da" -e "$db")
kirim matriks/banyak "skp=$d&kolom=$dc&p=$(nip A2)&teks=Pengawasan+keselamatan+panggung&porsi=0"
is "$status" 303 "a role hangs on a new result"
get revisi "id=$d"
r1=$(grep -o 'revisi/lihat?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
get revisi/pulihkan "id=$r1"
kirim revisi/pulihkan "id=$r1&rev=$(field rev)"
goes "/cgi-bin/skp/lihat?id=$d&pesan=dipulihkan-sebagian" "bringing back the revision says that something stays"
is "$(hasil "$d")" 3 "the result with a role below it"
sebagai A2
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
a2=$(baru_id id)
get skp/lihat "id=$a2"
expect 'Pengawasan keselamatan panggung' "the role is still offered"

# Many superiors: nobody twice, nobody left out in silence.
sebagai ADM
get anomali
u=$(grep -o 'anomali/atasan?unit=[0-9a-z]*' "$T/body" | head -n 1 | cut -d= -f2)
kirim anomali/atasan "unit=$u&banyak=1&p=$(nip A1)&p=$(nip A1)&nomor=$(nip DIR2)&mulai=2026-01-05"
is "$status" 422 "the same person twice is refused"
semua=$(i=0; while [ $i -lt 201 ]; do printf '&p=%s' "$(nip A1)"; i=$((i + 1)); done)
kirim anomali/atasan "unit=$u&banyak=1$semua&nomor=$(nip DIR2)&mulai=2026-01-05"
is_not "$status" 303 "more than can be done at once are refused as a whole"
kinerja check >"$T/check" 2>&1
is $? 0 "the store is whole"
tap_end
