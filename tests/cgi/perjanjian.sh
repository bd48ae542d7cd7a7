#!/bin/sh
# Perjanjian Kinerja: entered once, drawn into the JPT's plan, followed when it
# changes; manual, path and scale of its indicators (S6, S-06b, R-SKP-11).
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai DIR1
get perjanjian
expect 'Direktorat Acara Daerah' "the list names the own unit"
expect 'Belum dimasukkan' "and what is missing"
unit=$(grep -o 'perjanjian/baru?tahun=2026&amp;unit=[0-9a-z]*">Masukkan<span class="sr"> Perjanjian Kinerja Direktorat Acara Daerah' "$T/out" | sed 's/.*unit=\([0-9a-z]*\).*/\1/')
is_not "$unit" "" "her unit's can be entered by her"
expect_not 'Direktorat Acara Nasional' "another directorate is not in her list"
get perjanjian/baru "tahun=2026&unit=$unit"
is "$status" 200 "the form opens"
kirim perjanjian/baru "tahun=2026&unit=$unit&nomor=PK-7/2026&tanggal=2023-01-04&anggaran=banyak"
is "$status" 422 "a day of another year and a sum that is none are refused"
expect 'id="m-anggaran"' "each at its field"
tiga DIR1 DIR2 perjanjian/baru "tahun=2026&unit=$unit&nomor=PK-7%2F2026&tanggal=2026-01-04&anggaran=Rp12.500.000.000" "an agreement"
pk=$(baru_id id)
kirim perjanjian/baru "tahun=2026&unit=$unit&nomor=PK-8/2026&tanggal=2026-01-04"
is "$status" 422 "one agreement a unit and year"
sebagai DIR2
for where in lihat ubah sasaran hapus berkas; do
	get perjanjian/$where "id=$pk"
	is "$status" 404 "another directorate's $where is not there"
done
sebagai A1
get perjanjian/lihat "id=$pk"
is "$status" 200 "who works in the unit may read it"
expect 'Rp12.500.000.000' "with its budget"
expect_not 'perjanjian/ubah' "but not change it"
get perjanjian/sasaran "id=$pk"
is "$status" 404 "nor reach the form"

# Sasaran with number, date and words as targets.
s1='teks=Meningkatnya+kualitas+acara+daerah&perspektif=PENERIMA_LAYANAN&perspektif=PROSES_BISNIS&indikator_1=Persentase+acara+bermutu&sasaran_1=ANGKA&target_1=80&satuan_1=%25&arah_1=MAKIN_BESAR&indikator_2=Pedoman+mutu+ditetapkan&sasaran_2=TANGGAL&target_2=30-09-2026'
sebagai DIR1
get perjanjian/sasaran "id=$pk"
r=$(field rev)
kirim perjanjian/sasaran "id=$pk&rev=$r&teks=Sasaran+tanpa+ukuran+apa+pun&perspektif=ANGGARAN"
is "$status" 422 "a sasaran without indicator is refused"
kirim perjanjian/sasaran "id=$pk&rev=$r&${s1%%&perspektif*}&indikator_1=Mutu&sasaran_1=TEKS&target_1=baik"
is "$status" 422 "and one without perspektif"
expect 'id="m-perspektif"' "which the page says"
kirim perjanjian/sasaran "id=$pk&rev=$r&$s1&tambah=1&baris=2"
is "$status" 200 "one more row is given without JavaScript"
tiga DIR1 DIR2 perjanjian/sasaran "id=$pk&rev=$r&$s1" "a sasaran"
kirim perjanjian/sasaran "id=$pk&rev=$r&$s1"
is "$status" 409 "a stale form is refused"
get perjanjian/sasaran "id=$pk"
kirim perjanjian/sasaran "id=$pk&rev=$(field rev)&$s1"
is "$status" 422 "the same sasaran twice is refused"
kirim perjanjian/sasaran "id=$pk&rev=$(field rev)&teks=Terkelolanya+anggaran+direktorat&perspektif=ANGGARAN&indikator_1=Nilai+IKPA&sasaran_1=ANGKA&target_1=95&satuan_1=nilai&arah_1=MAKIN_BESAR"
is "$status" 303 "a second one"
get perjanjian/lihat "id=$pk"
expect 'Paling lambat 30 September 2026' "targets are shown as they were meant"
id1=$(grep -o 'perjanjian/sasaran?id=[0-9a-z]*&amp;s=[0-9a-z]*' "$T/out" | head -n 1 | sed 's/.*s=//')
id2=$(grep -o 'perjanjian/sasaran?id=[0-9a-z]*&amp;s=[0-9a-z]*' "$T/out" | tail -n 1 | sed 's/.*s=//')

# The signed file.
printf 'bukan pdf' >"$T/naskah.pdf"
get perjanjian/lihat "id=$pk"
r=$(field rev)
unggah perjanjian/unggah berkas "$T/naskah.pdf" "id=$pk" "rev=$r"
is "$status" 422 "a file that is no PDF is refused"
printf '%%PDF-1.7\nnaskah bertanda tangan\n' >"$T/naskah.pdf"
sebagai DIR2
get perjanjian
unggah perjanjian/unggah berkas "$T/naskah.pdf" "id=$pk" "rev=$r"
is "$status" 403 "the signed file: another person is refused"
sebagai DIR1
get perjanjian/lihat "id=$pk"
unggah_csrf=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
unggah perjanjian/unggah berkas "$T/naskah.pdf" "id=$pk" "rev=$r"
is "$status" 403 "the signed file: a bad token is refused"
unset unggah_csrf
get perjanjian/lihat "id=$pk"
unggah perjanjian/unggah berkas "$T/naskah.pdf" "id=$pk" "rev=$r"
is "$status" 303 "the signed file: works"
get perjanjian/lihat "id=$pk"
unggah perjanjian/unggah berkas "$T/naskah.pdf" "id=$pk" "rev=$r"
is "$status" 409 "the signed file: one changed meanwhile is not replaced"
get perjanjian/berkas "id=$pk"
expect 'naskah bertanda tangan' "and comes back as it was"

# Drawn into the plan.
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
skp=$(baru_id id)
get skp/lihat "id=$skp"
expect '2 sasaran belum ada di SKP ini' "the plan says what can be drawn"
get rhk/baru "skp=$skp"
post rhk/baru "skp=$skp&bagian=UTAMA&klasifikasi=INDIVIDU&teks=Terkelolanya+anggaran+direktorat&perspektif=ANGGARAN&indikator_1=Nilai+IKPA&sasaran_1=ANGKA&target_1=90&satuan_1=nilai"
get tarik "skp=$skp"
expect 'RHK itu yang dikaitkan' "one that was typed before is recognised"
is "$(grep -o 'name="pilih"[^>]* checked' "$T/out" | wc -l | tr -d ' ')" 2 "all are ticked at first"
kirim tarik "skp=$skp"
is "$status" 422 "nothing ticked: asked again"
tiga DIR1 DIR2 tarik "skp=$skp&pilih=$id1&pilih=$id2" "drawing"
get skp/lihat "id=$skp"
is "$(grep -o 'rhk/ubah?id=[0-9a-z]*' "$T/out" | sort -u | wc -l)" 2 "S6: each sasaran is one result, the typed one not doubled"
expect 'Organisasi · Direktorat Acara Daerah' "of the organisation, tied to its unit"
expect 'Penerima Layanan, Proses Bisnis' "with its perspectives"
expect '95 nilai' "and the targets of the agreement"
expect 'SKP ini memuat semua sasaran dan sama bunyinya' "nothing differs"
kirim tarik "skp=$skp&pilih=$id1&pilih=$id2"
expect 'pesan=pk-sudah-ditarik' "drawing twice"
get skp/lihat "id=$skp"
is "$(grep -o 'rhk/ubah?id=[0-9a-z]*' "$T/out" | sort -u | wc -l)" 2 "makes no doubles"

# By perspective (S44).
get skp/perspektif "id=$skp"
expect 'Perspektif yang belum mempunyai hasil kerja' "empty perspectives are named"
expect '<li>Penguatan Internal</li>' "each of them"
expect '1 hasil kerja, 2 indikator' "the others counted"
sebagai A1
get skp/perspektif "id=$skp"
is "$status" 404 "S44: another's plan is not there"

# Path and scale (S-07, ideas 21).
sebagai DIR1
get skp/lihat "id=$skp"
line=$(grep -o 'indikator/rincian?id=[0-9a-z]*&amp;butir=[0-9a-z]*">Jalur dan ukuran<span class="sr"> Persentase' "$T/out" | sed 's/.*?//; s/".*//; s/&amp;/\&/')
get indikator/rincian "$line"
r=$(field rev)
kirim indikator/rincian "$line&rev=$r&jalur_1=30&jalur_2=20&jalur_4=70"
is "$status" 422 "a path that does not lead to the target is refused"
expect 'id="m-jalur_2"' "where it falls"
expect 'id="m-jalur_4"' "and where it ends"
kirim indikator/rincian "$line&rev=$r&sesuai=80+persen"
is "$status" 422 "half a scale is refused"
tiga DIR1 DIR2 indikator/rincian "$line&rev=$r&jalur_1=20&jalur_4=80&di_bawah=Kurang+dari+80&sesuai=Tepat+80+persen&di_atas=Lebih+dari+80" "path and scale"
get skp/lihat "id=$skp"
expect 'TW I 20 · TW IV 80' "the path is shown"
expect 'Tepat 80 persen' "with the scale"

# Manual indikator (R-SKP-11).
expect 'Belum ada manual' "missing manuals are named"
get indikator/manual "$line"
r=$(field rev)
kirim indikator/manual "$line&rev=$r&tujuan=Mutu"
is "$status" 422 "an unfinished manual is refused"
tiga DIR1 DIR2 indikator/manual "$line&rev=$r&tujuan=Mutu+acara&definisi=Acara+bermutu&formula=Bagi+lalu+kali&satuan=%25&kendali=OUTCOME_ANTARA&sumber=Laporan&pelaporan=TRIWULAN" "a manual"
get skp/lihat "id=$skp"
expect 'Outcome Antara' "R-SKP-11: it is shown on the plan"
expect '1 dari 3 indikator sudah mempunyai manual' "and counted"

# Edited as a result, what was agreed elsewhere stays.
rhk=${line%%&*} rhk=${rhk#id=}
get rhk/ubah "id=$rhk"
kirim rhk/ubah "id=$rhk&rev=$(field rev)&bagian=UTAMA&klasifikasi=ORGANISASI&unit=$unit&$s1&butir_1=$(field butir_1)&butir_2=$(field butir_2)"
is "$status" 303 "the result is saved again"
get skp/lihat "id=$skp"
expect 'TW I 20 · TW IV 80' "its path is still there"
expect '1 dari 3 indikator' "and its manual"

# The agreement changes.
get perjanjian/sasaran "id=$pk&s=$id1"
kirim perjanjian/sasaran "id=$pk&s=$id1&rev=$(field rev)&butir_1=$(field butir_1)&butir_2=$(field butir_2)&$(echo "$s1" | sed 's/target_1=80/target_1=85/')"
is "$status" 303 "a target is raised"
get perjanjian/lihat "id=$pk"
expect '1 hal berbeda' "its page says which plan differs"
expect '<td data-label="Di Perjanjian Kinerja">85 %</td>' "and in what"
get skp/lihat "id=$skp"
expect '1 hal di SKP ini berbeda' "so does the plan"
sebagai DEP
get bawahan/periksa "id=$skp"
expect '1 hal di SKP ini berbeda' "and the page of who examines it"
expect 'Tepat 80 persen' "who sees the scale, too"
expect 'Outcome Antara' "and the manual"
get tarik/samakan "skp=$skp"
expect_not 'Samakan dengan Perjanjian Kinerja</button>' "he cannot take it over for her"
sebagai DIR1
get tarik/samakan "skp=$skp"
r=$(field rev)
kirim tarik/samakan "skp=$skp&rev=1"
is "$status" 409 "what was not looked at is not taken over"
tiga DIR1 DIR2 tarik/samakan "skp=$skp&rev=$r" "following the agreement"
get skp/lihat "id=$skp"
expect '85 %' "one step takes it over"
expect 'sama bunyinya' "nothing differs any more"
expect_not 'TW I 20' "a path to the old target is gone"
expect 'Tepat 80 persen' "what else was agreed stays"

# A sasaran goes.
get perjanjian/hapus "id=$pk&s=$id2"
r=$(field rev)
tiga DIR1 DIR2 perjanjian/hapus "id=$pk&s=$id2&rev=$r" "removing a sasaran"
get skp/lihat "id=$skp"
expect 'Terkelolanya anggaran direktorat' "the result drawn from it stays"
get tarik/samakan "skp=$skp"
expect 'Sasaran tidak ada lagi' "and the difference is told"
kirim tarik/samakan "skp=$skp&rev=$(field rev)"
get skp/lihat "id=$skp"
expect 'sama bunyinya' "until it is her own"
get perjanjian/hapus "id=$pk"
kirim perjanjian/hapus "id=$pk&rev=$(field rev)"
is "$status" 422 "an agreement with sasaran is not removed"
get perjanjian/ubah "id=$pk"
r=$(field rev)
tiga DIR1 A1 perjanjian/ubah "id=$pk&rev=$r&nomor=PK-7.1%2F2026&tanggal=2026-01-06" "its heading"

# Entered for the leader, and a qualitative plan.
sebagai ADM
get perjanjian tahun=2026
expect 'Direktorat Acara Nasional' "the admin sees all units"
lain=$(grep -o 'unit=[0-9a-z]*">Masukkan<span class="sr"> Perjanjian Kinerja Direktorat Acara Nasional' "$T/out" | sed 's/unit=\([0-9a-z]*\).*/\1/')
kirim perjanjian/baru "tahun=2026&unit=$lain&nomor=PK-9%2F2026&tanggal=2026-01-04"
is "$status" 303 "and may enter one"
pk=$(baru_id id)
get perjanjian/sasaran "id=$pk"
kirim perjanjian/sasaran "id=$pk&rev=$(field rev)&$s1"
sebagai DIR2
get skp/baru
kirim skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31&pendekatan=KUALITATIF"
skp=$(baru_id id)
get tarik "skp=$skp"
kirim tarik "skp=$skp&pilih=$(grep -o 'name="pilih" value="[0-9a-z]*' "$T/out" | cut -d'"' -f4)"
get skp/lihat "id=$skp"
expect '<li>Persentase acara bermutu: 80 %' "R-SKP-7: a qualitative plan gets a narrative"
expect '>Perspektif</th>' "with the column of its form"
expect 'sama bunyinya' "and does not differ"
kinerja check >"$T/out" 2>&1
is $? 0 "the data are whole afterwards"
tap_end
