#!/bin/sh
# The golden walk-through of planning: app.md 7.2, G05 to G09 and G13 to G20.
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai A1
get beranda
expect 'Larasati Puspaningrum' "G04: beranda shows the superior"
expect 'Sumber: SIMPEG' "S2: each block of beranda says its source"
expect 'Buat SKP 2026' "a first-time employee is told what to do"
expect '26 hari lagi' "beranda counts the days until 31 January"

get skp/baru
is "$status" 200 "G05: the form of a new period opens"
expect 'value="2026-01-01"' "S-04: the first day is proposed"
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
is "$status" 303 "G05: a plan for the whole year is made"
a1=$(baru_id id)
get skp/lihat "id=$a1"
expect 'status_skp\|s-DRAF' "a new plan is a draft"

get "ajukan" "id=$a1"
expect 'Belum ada rencana hasil kerja' "G06: the page says that results come first"
kirim ajukan "id=$a1"
is "$status" 422 "G06: a plan without results cannot be submitted"
expect 'belum ada RHK' "G06: and the reason is given"

get rhk/baru "skp=$a1"
expect 'Larasati Puspaningrum belum mempunyai SKP' "G05: the empty list names its cause and the person"
expect 'beri tahu atasan' "G05: and offers to tell her"
post rhk/baru "skp=$a1&$(isi_rhk menunggu)"
is "$status" 303 "G05: the draft is kept without a link"
get rhk/tunggu "skp=$a1"
expect 'Beri tahu atasan' "the waiting chain has one polite nudge"
post rhk/ingatkan "skp=$a1"
expect 'pesan=diingatkan' "the superior is told"
get rhk/tunggu "skp=$a1"
expect 'Sudah diberi tahu hari ini' "one nudge a day is enough"

hari 2026-01-06
sebagai DIR1
get beranda
expect 'menunggu rencana hasil kerja' "the superior finds the nudge"
get skp/baru
expect 'JPT' "G07: the model follows from the post"
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
d=$(baru_id id)
get rhk/baru "skp=$d"
unit=$(grep -o '<option value="[0-9a-z]\{26\}">Direktorat Acara Daerah' "$T/out" | head -n 1 | cut -d'"' -f2)
jpt() { # TEXT INDICATOR TARGET UNIT-OF-MEASURE PERSPECTIVE
	printf '%s' "skp=$d&bagian=UTAMA&baris=1&teks=$(url "$1")&indikator_1=$(url "$2")&sasaran_1=ANGKA&target_1=$3&satuan_1=$(url "$4")&arah_1=MAKIN_BESAR&perspektif=$5"
}
post rhk/baru "$(jpt 'Meningkatnya kualitas penyelenggaraan acara daerah' 'Persentase acara memenuhi standar mutu' 80 '%' PENERIMA_LAYANAN)&klasifikasi=ORGANISASI"
is "$status" 422 "G07: a result of the organisation without a unit is refused"
expect 'id="m-unit"' "G07: the refusal stands at the unit"
expect 'Meningkatnya kualitas penyelenggaraan' "what was typed is still there"
post rhk/baru "$(jpt 'Meningkatnya kualitas penyelenggaraan acara daerah' 'Persentase acara memenuhi standar mutu' 80 '%' PENERIMA_LAYANAN)&klasifikasi=ORGANISASI&unit=$unit"
is "$status" 303 "G07: D-a is added"
get rhk/baru "skp=$d"
post rhk/baru "$(jpt 'Terselenggaranya kalender acara daerah yang terkurasi' 'Jumlah acara terkurasi' 110 acara PROSES_BISNIS)&klasifikasi=ORGANISASI&unit=$unit"
get rhk/baru "skp=$d"
post rhk/baru "$(jpt 'Meningkatnya kualitas tata kelola direktorat' 'Nilai IKPA' 95 nilai ANGGARAN)&klasifikasi=ORGANISASI&unit=$unit"
get rhk/baru "skp=$d"
post rhk/baru "$(jpt 'Menjadi mentor program kepemimpinan' 'Jumlah peserta bimbingan' 2 orang PENGUATAN_INTERNAL | sed s/UTAMA/TAMBAHAN/)&klasifikasi=INDIVIDU&penugasan_dari=Deputi"
get skp/lihat "id=$d"
is "$(grep -o 'rhk/ubah?id=[0-9a-z]*' "$T/out" | sort -u | wc -l)" 4 "G07: four results are listed"
expect 'A. Utama' "G07: the main ones apart"
expect 'B. Tambahan' "G07: from the additional one"
expect 'Penugasan dari Deputi' "who assigned it is printed after the result"
expect 'Perspektif' "the JPT model shows perspectives"

get skp/perilaku "id=$d"
expect 'Berorientasi Pelayanan' "G08: the seven values stand there"
is "$(grep -c 'name="ekspektasi_' "$T/out")" 7 "R-PER-1: all seven, no more"
post skp/perilaku "id=$d&rev=$(field rev)&ekspektasi_2=Laporan+tepat+waktu"
is "$status" 303 "G08: an expectation is saved"
get ajukan "id=$d"
kirim ajukan "id=$d&rev=$(field rev)"
is "$status" 422 "S-09: the JPT model needs its annex"
get skp/lampiran "id=$d"
post skp/lampiran "id=$d&rev=$(field rev)&dukungan=$(url '1. Anggaran kurasi')&pertanggungjawaban=Laporan+triwulan&konsekuensi=Evaluasi+tengah+tahun"
is "$status" 303 "G08: one line a block is enough"
get skp/lihat "id=$d"
expect '<li>Anggaran kurasi</li>' "a number typed before a line is not printed twice"
get ajukan "id=$d"
kirim ajukan "id=$d&rev=$(field rev)"
is "$status" 303 "G08: DIR1 submits"
tt=$(baru_id id)
get ajukan/tanda-terima "id=$tt"
expect 'TT/2026/197405121999032002/1' "ideas 1: the receipt has a number"
expect '6 Januari 2026 09.0' "ideas 1: and the server's time"
expect 'Sama dengan yang diserahkan' "ideas 1: and compares with what is there now"
get rhk/baru "skp=$d"
is "$status" 409 "G08: a submitted plan is read-only for its owner"

hari 2026-01-07
sebagai DEP
get beranda
expect 'mengajukan SKP' "G08: DEP is notified"
expect 'Memeriksa SKP bawahan: 1' "beranda says what waits for the penilai"
get bawahan
expect 'Larasati' "G09: SKP bawahan lists DIR1"
expect '1 hari' "and how long she has waited"
post bawahan/buka "id=$d"
get bawahan/periksa "id=$d"
is "$status" 200 "G09: the penilai examines"
post bawahan/setujui "id=$d&rev=$(field rev)"
is "$status" 303 "G09: DEP approves"
get skp/lihat "id=$d"
expect 'revisi 1' "G09: as revision 1"
expect 'Wiratama Hadikusuma' "G09: the snapshot names the penilai"

hari 2026-01-08
sebagai KT
get beranda
expect_not 'Siapa menunggu siapa' "nobody waits any more"
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
k=$(baru_id id)
get rhk/baru "skp=$k"
expect 'Terselenggaranya kalender acara daerah yang terkurasi' "the penilai's actual results are offered"
db=$(grep -o 'value="[0-9a-z]\{26\}"[^>]*><label[^>]*>Terselenggaranya' "$T/out" | cut -d'"' -f2)
post rhk/baru "skp=$k&bagian=UTAMA&klasifikasi=ORGANISASI&unit=$unit&intervensi=$db&teks=$(url 'Tersusunnya kalender acara daerah hasil kurasi')&baris=3&aspek_1=KUANTITAS&indikator_1=Usulan+dikurasi&sasaran_1=ANGKA&target_1=$(url '250 usulan')&aspek_2=KUALITAS&indikator_2=Tanpa+revisi&sasaran_2=ANGKA&target_2=90&satuan_2=%25&aspek_3=WAKTU&indikator_3=Selesai&sasaran_3=TANGGAL&target_3=$(url '30 September 2026')"
is "$status" 303 "G13: K-a with three indicators is added"
get skp/lihat "id=$k"
expect '250 usulan' "a number with its unit in one field is understood"
expect 'Paling lambat 30 September 2026' "a written date is understood"
expect 'Garis tujuan' "G13: the chain from the top goal is shown"
ka=$(grep -o 'rhk/ubah?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
get ajukan "id=$k"
kirim ajukan "id=$k&rev=$(field rev)"
is "$status" 303 "G14: KT submits, without annex (JA/JF)"

hari 2026-01-09
sebagai A1
get skp/lihat "id=$a1"
na=$(grep -o 'rhk/ubah?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
get ajukan "id=$a1"
kirim ajukan "id=$a1&rev=$(field rev)"
is "$status" 422 "a result that waits for the superior's keeps a plan from going"
get rhk/ubah "id=$na"
post rhk/ubah "id=$na&rev=$(field rev)&butir_1=$(field butir_1)&$(isi_rhk "$db")"
is "$status" 303 "G15: N-a gets its link"
get ajukan "id=$a1"
expect 'Larasati' "G15: it will go to DIR1"
expect_not 'Dimas' "G15: and not to the team lead"
rev=$(field rev)
nonce=$(field _nonce)
kirim ajukan "id=$a1&rev=$rev"
is "$status" 303 "G15: A1 submits"
first=$location
cgi POST ajukan '' "_csrf=$(url "$(field _csrf)")&_nonce=$(url "$nonce")&id=$a1&rev=$rev"
is "$status" 303 "a double click is answered"
is "$location" "$first" "with the same receipt"
get skp/lihat "id=$a1"
is "$(grep -c 'TT/2026/199402172019032008' "$T/out")" 1 "and there is one receipt"
get rhk/ubah "id=$na"
is "$status" 409 "a submitted result cannot be changed"

sebagai A2
susun "$db"
y=$skp
get ajukan "id=$y"
kirim ajukan "id=$y&rev=$(field rev)"
is "$status" 303 "G16: A2 submits"

hari 2026-01-12
sebagai DIR1
get beranda
is "$(grep -c 'Nurul Hapsari.*mengajukan SKP' "$T/out")" 1 "a double click gave one notice"
sebagai KT
get bawahan
kirim bawahan/setujui "id=$a1&rev=3"
is "$status" 403 "G17: KT cannot approve A1 by a typed address"
expect 'tolak\|refus' "G17: and it is logged" "$T/err"

sebagai DIR1
for id in "$k" "$a1"; do
	get bawahan/periksa "id=$id"
	post bawahan/setujui "id=$id&rev=$(field rev)"
	is "$status" 303 "G18: DIR1 approves"
done
get bawahan/periksa "id=$y"
post bawahan/kembalikan "id=$y&rev=$(field rev)&alasan=pendek"
is "$status" 422 "a reason has ten characters at least"
post bawahan/kembalikan "id=$y&rev=$(field rev)&alasan=Tambahkan+indikator+waktu"
is "$status" 303 "G18: A2's plan is returned"
sebagai A2
get beranda
expect 'mengembalikan SKP' "G18: A2 is notified"
get skp/lihat "id=$y"
expect 'Tambahkan indikator waktu' "G18: with the reason"
expect 's-DIKEMBALIKAN' "G18: and may edit"

hari 2026-01-13
sebagai A2
get skp/lihat "id=$y"
ya=$(grep -o 'rhk/ubah?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
get rhk/ubah "id=$ya"
post rhk/ubah "id=$ya&rev=$(field rev)&butir_1=$(field butir_1)&$(isi_rhk "$db")&aspek_2=WAKTU&indikator_2=Jadwal+pemutakhiran&sasaran_2=TEKS&target_2=setiap+Jumat"
is "$status" 303 "G19: A2 adds the time"
get ajukan "id=$y"
kirim ajukan "id=$y&rev=$(field rev)"
is "$status" 303 "G19: and submits again"
sebagai DIR1
get bawahan/periksa "id=$y"
expect 'setiap Jumat' "G19: DIR1 sees it"
post bawahan/setujui "id=$y&rev=$(field rev)"
is "$status" 303 "G19: and approves"
get bawahan
expect 'Disetujui (3)' "G19: all three of the unit are approved"

sebagai A1
get rhk/ubah "id=$na"
is "$status" 409 "G20: an approved target cannot be edited"
expect 'Minta turunkan status' "G20: what to do is offered"
expect 'Larasati Puspaningrum' "G20: and who can do it"
kirim rhk/ubah "id=$na&rev=1&$(isi_rhk "$db")"
is "$status" 409 "G20: not by a typed form either"

# What goes beyond the table: lowering, and results others hang on.
sebagai A1
get skp
kirim bawahan/turunkan "id=$a1&rev=1&alasan=Target+berubah+besar"
is "$status" 403 "S9: an employee cannot lower his own plan"
sebagai KT
get bawahan
kirim bawahan/turunkan "id=$a1&rev=1&alasan=Target+berubah+besar"
is "$status" 403 "S9: nor a team lead"
sebagai DEP
get bawahan/turunkan "id=$d"
is "$status" 200 "S9: a JPT can"
post bawahan/turunkan "id=$d&rev=$(field rev)&alasan=Perjanjian+kinerja+berubah"
is "$status" 303 "S9: and lowers DIR1"
sebagai ADM
get bawahan/turunkan "id=$a1"
post bawahan/turunkan "id=$a1&rev=$(field rev)&alasan=Diminta+pejabat+penilai"
is "$status" 303 "S9: an admin can, too"
sebagai DIR1
get beranda
expect 'menurunkan status SKP' "the owner of a lowered plan is notified"
get rhk/hapus "id=$db"
expect 'Dimas Aryasatya' "ideas 12: who depends on a result is named"
expect_not 'Hapus RHK</button>' "and it cannot be deleted"
kirim rhk/hapus "id=$db&rev=1"
is_not "$status" 303 "not by a typed form either"
ends 0 "G60: the audit trail of all of this holds" kinerja audit verify
ends 0 "and every record, index and reference is sound" kinerja check
tap_end
