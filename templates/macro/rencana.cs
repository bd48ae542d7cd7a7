<?cs # The parts of a plan, for the pages of skp, ajukan and bawahan.  Not among
   the macros of every page: include it after layout/atas.cs. ?><?cs

def:perspektif(r) ?><?cs each:p = r.rhk.perspektif ?><?cs call:istilah(p) ?><?cs if:!last(p) ?>, <?cs /if ?><?cs /each ?><?cs /def ?><?cs

def:target(i) ?><?cs if:i.isi.sasaran == "TANGGAL" ?>Paling lambat <?cs /if ?><?cs var:i.target ?><?cs if:i.isi.sasaran == "ANGKA" && i.isi.arah != "MAKIN_BESAR" ?> <span class="sumber"><?cs call:istilah(i.isi.arah) ?></span><?cs /if ?><?cs /def ?><?cs

def:triwulan(n) ?><?cs if:n == #1 ?>I<?cs elif:n == #2 ?>II<?cs elif:n == #3 ?>III<?cs else ?>IV<?cs /if ?><?cs /def ?><?cs

# What is agreed about an indicator: path and scale (ideas 21). ?><?cs
def:rincian(r, i, bisa) ?><?cs if:subcount(i.isi.jalur) ?><span class="sumber">Jalur: <?cs each:q = i.isi.jalur ?>TW <?cs call:triwulan(q.triwulan) ?> <?cs if:i.isi.sasaran == "ANGKA" ?><?cs var:q.nilai ?><?cs else ?><?cs var:q.teks ?><?cs /if ?><?cs if:!last(q) ?> · <?cs /if ?><?cs /each ?></span><?cs /if ?><?cs
if:string.length(i.isi.sesuai) ?><details><summary>Ukuran penilaian</summary><dl><div><dt>Di bawah</dt><dd><?cs var:i.isi.di_bawah ?></dd></div><div><dt>Sesuai</dt><dd><?cs var:i.isi.sesuai ?></dd></div><div><dt>Di atas</dt><dd><?cs var:i.isi.di_atas ?></dd></div></dl></details><?cs /if ?><?cs
if:bisa ?><span class="sumber jangan-cetak"><a href="/cgi-bin/indikator/rincian?id=<?cs var:url_escape(r.rhk.id) ?>&amp;butir=<?cs var:url_escape(i.isi.id) ?>">Jalur dan ukuran<span class="sr"> <?cs var:i.isi.teks ?></span></a></span><?cs /if ?><?cs /def ?><?cs

# The cells that stand once before all indicators of a result. ?><?cs
def:kepala_rhk(r, no, jajf, bisa) ?><td class="n" rowspan="<?cs var:r.baris ?>" data-label="Nomor"><?cs var:no ?></td><?cs
if:jajf ?><td rowspan="<?cs var:r.baris ?>" data-label="RHK pimpinan yang diintervensi"><?cs
if:string.length(r.pimpinan) ?><?cs var:r.pimpinan ?><?cs
elif:r.rhk.menunggu ?><?cs call:lencana("ingat", "Menunggu RHK pimpinan") ?><?cs
elif:string.length(r.rhk.alasan_tanpa) ?><em>Tidak ada RHK pimpinan yang sesuai:</em> <?cs var:r.rhk.alasan_tanpa ?><?cs
else ?><span class="redup">–</span><?cs /if ?></td><?cs /if ?><td rowspan="<?cs var:r.baris ?>" data-label="Rencana hasil kerja"><strong><?cs var:r.rhk.teks ?></strong><?cs
if:string.length(r.rhk.penugasan_dari) ?> (Penugasan dari <?cs var:r.rhk.penugasan_dari ?>)<?cs /if ?><span class="sumber"><?cs call:istilah(r.rhk.klasifikasi) ?><?cs if:string.length(r.unit_nama) ?> · <?cs var:r.unit_nama ?><?cs /if ?><?cs if:string.length(r.warisan) ?> · diwarisi dari <?cs var:r.warisan ?><?cs /if ?><?cs if:string.length(r.rhk.paket) ?> · dari paket<?cs /if ?></span><?cs
if:bisa ?><span class="sumber jangan-cetak"><a href="/cgi-bin/rhk/ubah?id=<?cs var:url_escape(r.rhk.id) ?>">Ubah<span class="sr"> RHK <?cs var:r.rhk.teks ?></span></a> · <a href="/cgi-bin/rhk/hapus?id=<?cs var:url_escape(r.rhk.id) ?>">Hapus<span class="sr"> RHK <?cs var:r.rhk.teks ?></span></a></span><?cs /if ?></td><?cs /def ?><?cs

# The official columns (R-SKP-8); bisa: the owner may change it now. ?><?cs
def:tabel_jajf(daftar, judul, bisa) ?><table class="kartu"><caption><?cs var:judul ?></caption>
<thead><tr><th class="n" scope="col">No</th><th scope="col">RHK pimpinan yang diintervensi</th><th scope="col">Rencana hasil kerja</th><th scope="col">Aspek</th><th scope="col">Indikator kinerja individu</th><th scope="col">Target</th></tr></thead>
<tbody><?cs each:r = daftar ?><?cs if:subcount(r.indikator) ?><?cs each:i = r.indikator ?>
<tr><?cs if:name(i) == #0 ?><?cs call:kepala_rhk(r, name(r) + #1, "1", bisa) ?><?cs /if ?><td data-label="Aspek"><?cs call:istilah(i.isi.aspek) ?></td><td data-label="Indikator"><?cs var:i.isi.teks ?></td><td data-label="Target"><?cs call:target(i) ?><?cs call:rincian(r, i, bisa) ?></td></tr><?cs /each ?><?cs
else ?>
<tr><?cs call:kepala_rhk(r, name(r) + #1, "1", bisa) ?><td colspan="3" data-label="Indikator"><em>Belum ada indikator.</em></td></tr><?cs /if ?><?cs /each ?>
</tbody></table>
<?cs /def ?><?cs

def:tabel_jpt(daftar, judul, bisa) ?><table class="kartu"><caption><?cs var:judul ?></caption>
<thead><tr><th class="n" scope="col">No</th><th scope="col">Rencana hasil kerja</th><th scope="col">Indikator kinerja individu</th><th scope="col">Target</th><th scope="col">Perspektif</th></tr></thead>
<tbody><?cs each:r = daftar ?><?cs if:subcount(r.indikator) ?><?cs each:i = r.indikator ?>
<tr><?cs if:name(i) == #0 ?><?cs call:kepala_rhk(r, name(r) + #1, "", bisa) ?><?cs /if ?><td data-label="Indikator"><?cs var:i.isi.teks ?></td><td data-label="Target"><?cs call:target(i) ?><?cs call:rincian(r, i, bisa) ?></td><?cs if:name(i) == #0 ?><td data-label="Perspektif" rowspan="<?cs var:r.baris ?>"><?cs call:perspektif(r) ?></td><?cs /if ?></tr><?cs /each ?><?cs
else ?>
<tr><?cs call:kepala_rhk(r, name(r) + #1, "", bisa) ?><td colspan="2" data-label="Indikator"><em>Belum ada indikator.</em></td><td data-label="Perspektif"><?cs call:perspektif(r) ?></td></tr><?cs /if ?><?cs /each ?>
</tbody></table>
<?cs /def ?><?cs

# KUALITATIF: the narratives of a result in one cell (R-SKP-8). ?><?cs
def:narasi(r, bisa) ?><td data-label="Ukuran keberhasilan / indikator kinerja individu, dan target"><?cs if:subcount(r.indikator) ?><ul><?cs each:i = r.indikator ?><li><?cs var:i.isi.teks ?><?cs call:rincian(r, i, bisa) ?></li><?cs /each ?></ul><?cs else ?><em>Belum ada ukuran keberhasilan.</em><?cs /if ?></td><?cs /def ?><?cs

def:tabel_kualitatif(daftar, judul, bisa, jpt) ?><table class="kartu"><caption><?cs var:judul ?></caption>
<thead><tr><th class="n" scope="col">No</th><?cs if:!jpt ?><th scope="col">RHK pimpinan yang diintervensi</th><?cs /if ?><th scope="col">Rencana hasil kerja</th><th scope="col">Ukuran keberhasilan / indikator kinerja individu, dan target</th><?cs if:jpt ?><th scope="col">Perspektif</th><?cs /if ?></tr></thead>
<tbody><?cs each:r = daftar ?><?cs set:r.baris = "1" ?>
<tr><?cs call:kepala_rhk(r, name(r) + #1, !jpt, bisa) ?><?cs call:narasi(r, bisa) ?><?cs if:jpt ?><td data-label="Perspektif"><?cs call:perspektif(r) ?></td><?cs /if ?></tr><?cs /each ?>
</tbody></table>
<?cs /def ?><?cs

def:tabel_hasil(daftar, judul, bisa) ?><?cs if:subcount(daftar) ?><?cs
if:Skp.pendekatan == "KUALITATIF" ?><?cs call:tabel_kualitatif(daftar, judul, bisa, Skp.model == "JPT") ?><?cs
elif:Skp.model == "JPT" ?><?cs call:tabel_jpt(daftar, judul, bisa) ?><?cs
else ?><?cs call:tabel_jajf(daftar, judul, bisa) ?><?cs /if ?><?cs /if ?><?cs /def ?><?cs

def:hasil_kerja(bisa) ?><?cs call:tabel_hasil(Utama, "A. Utama", bisa) ?><?cs call:tabel_hasil(Tambahan, "B. Tambahan", bisa) ?><?cs /def ?><?cs

# R-SKP-11: the manual of each indicator of a JPT; the missing ones named. ?><?cs
def:satu_manual(r, i, bisa) ?><li><?cs if:subcount(i.isi.manual) ?><details><summary><?cs var:i.isi.teks ?></summary><dl><div><dt>Tujuan</dt><dd><?cs var:i.isi.manual.tujuan ?></dd></div><div><dt>Definisi</dt><dd><?cs var:i.isi.manual.definisi ?></dd></div><div><dt>Formula</dt><dd><?cs var:i.isi.manual.formula ?></dd></div><?cs if:string.length(i.isi.manual.satuan) ?><div><dt>Satuan pengukuran</dt><dd><?cs var:i.isi.manual.satuan ?></dd></div><?cs /if ?><div><dt>Kualitas dan tingkat kendali</dt><dd><?cs call:istilah(i.isi.manual.kendali) ?></dd></div><div><dt>Sumber data</dt><dd><?cs var:i.isi.manual.sumber ?></dd></div><div><dt>Periode pelaporan</dt><dd><?cs call:istilah(i.isi.manual.pelaporan) ?></dd></div></dl></details><?cs else ?><?cs call:lencana("ingat", "Belum ada manual") ?> <?cs var:i.isi.teks ?><?cs /if ?><?cs
if:bisa ?> <a class="jangan-cetak" href="/cgi-bin/indikator/manual?id=<?cs var:url_escape(r.rhk.id) ?>&amp;butir=<?cs var:url_escape(i.isi.id) ?>"><?cs if:subcount(i.isi.manual) ?>Ubah<?cs else ?>Isi<?cs /if ?> manual<span class="sr"> <?cs var:i.isi.teks ?></span></a><?cs /if ?></li><?cs /def ?><?cs

def:manual_indikator(bisa) ?><?cs if:Skp.model == "JPT" && Manual.semua > #0 ?><section id="manual"><h2>Manual indikator kinerja</h2><p><?cs var:Manual.jumlah ?> dari <?cs var:Manual.semua ?> indikator sudah mempunyai manual.</p>
<ul><?cs each:r = Utama ?><?cs each:i = r.indikator ?><?cs call:satu_manual(r, i, bisa) ?><?cs /each ?><?cs /each ?><?cs each:r = Tambahan ?><?cs each:i = r.indikator ?><?cs call:satu_manual(r, i, bisa) ?><?cs /each ?><?cs /each ?></ul></section>
<?cs /if ?><?cs /def ?><?cs

def:beda_pendekatan() ?><?cs if:string.length(BedaPendekatan) ?><div class="kabar ingat"><?cs call:ikon("ingat") ?><div><p>Pendekatan SKP ini <?cs call:istilah(Skp.pendekatan) ?>, sedangkan SKP pejabat penilai <?cs call:istilah(BedaPendekatan) ?>. Ini boleh, tetapi sebaiknya disepakati lebih dahulu.</p></div></div>
<?cs /if ?><?cs /def ?><?cs

# From the top goal down to each own result. ?><?cs
def:rantai(daftar) ?><?cs each:r = daftar ?><?cs if:subcount(r.rantai) ?><li><?cs each:a = r.rantai ?><span title="<?cs var:a.jabatan ?>"><?cs var:a.teks ?></span> <span class="redup">(<?cs var:a.jabatan ?>)</span> → <?cs /each ?><strong><?cs var:r.rhk.teks ?></strong></li><?cs /if ?><?cs /each ?><?cs /def ?><?cs

def:rantai_semua() ?><details><summary>Garis tujuan: dari hasil kerja pimpinan sampai hasil kerja ini</summary>
<ul><?cs call:rantai(Utama) ?><?cs call:rantai(Tambahan) ?></ul></details>
<?cs /def ?><?cs

def:perilaku_kerja() ?><table class="kartu"><caption>Tujuh nilai dasar ASN BerAKHLAK</caption>
<thead><tr><th class="n" scope="col">No</th><th scope="col">Nilai dan panduan perilaku</th><th scope="col">Ekspektasi khusus pimpinan</th></tr></thead>
<tbody><?cs each:p = Perilaku ?>
<tr><td class="n" data-label="Nomor"><?cs var:p.nilai ?></td><td data-label="Nilai"><strong><?cs var:p.nama ?></strong><ul><?cs each:g = p.panduan ?><li><?cs var:g.teks ?></li><?cs /each ?></ul></td><td data-label="Ekspektasi khusus pimpinan"><?cs if:string.length(p.ekspektasi) ?><span class="baris-baris"><?cs var:p.ekspektasi ?></span><?cs else ?><span class="redup">–</span><?cs /if ?></td></tr><?cs /each ?>
</tbody></table>
<?cs /def ?><?cs

def:blok(judul, daftar) ?><section class="panel"><h3><?cs var:judul ?></h3><?cs if:subcount(daftar) ?><ol><?cs each:l = daftar ?><li><?cs var:l.teks ?></li><?cs /each ?></ol><?cs else ?><p class="redup">Belum diisi.</p><?cs /if ?></section>
<?cs /def ?><?cs

def:lampiran() ?><div class="dua"><?cs call:blok("Dukungan sumber daya", Dukungan) ?><?cs call:blok("Skema pertanggungjawaban", Pertanggungjawaban) ?><?cs call:blok("Konsekuensi", Konsekuensi) ?></div>
<?cs /def ?><?cs

# One step of the history. ?><?cs
def:langkah(kode) ?><?cs
if:kode == "DIBUAT" ?>SKP dibuat<?cs elif:kode == "AJUKAN" ?>Diajukan<?cs elif:kode == "TARIK" ?>Ditarik kembali<?cs elif:kode == "KEMBALIKAN" ?>Dikembalikan<?cs elif:kode == "SETUJUI" ?>Disetujui<?cs elif:kode == "TURUNKAN" ?>Status diturunkan<?cs elif:kode == "BATALKAN" ?>Dibatalkan<?cs elif:kode == "TUTUP" ?>Ditutup<?cs elif:kode == "MINTA" ?>Penurunan status diminta<?cs elif:kode == "TOLAK_MINTA" ?>Permintaan ditolak<?cs elif:kode == "TARIK_MINTA" ?>Permintaan ditarik<?cs elif:kode == "PULIHKAN" ?>Draf dipulihkan<?cs elif:kode == "NILAI" ?>Evaluasi tahunan ditetapkan<?cs elif:kode == "FINALKAN" ?>Final<?cs elif:kode == "BUKA_NILAI" ?>Evaluasi dibuka kembali<?cs else ?><?cs var:kode ?><?cs /if ?><?cs /def ?><?cs

def:riwayat() ?><?cs if:subcount(Riwayat) ?><h2 id="riwayat">Riwayat</h2>
<ol class="tugas"><?cs each:l = Riwayat ?>
<li><div><p><strong><?cs call:langkah(l.isi.langkah) ?></strong><?cs if:l.isi.langkah == "SETUJUI" || l.isi.langkah == "TURUNKAN" ?> (revisi <?cs var:l.isi.revisi ?>)<?cs /if ?> oleh <?cs var:l.isi.oleh ?><?cs if:string.length(l.isi.sebagai) ?>, <?cs var:l.isi.sebagai ?><?cs /if ?></p><?cs if:string.length(l.isi.alasan) ?><q class="isi-kabar"><?cs var:l.isi.alasan ?></q><?cs /if ?></div><time class="waktu" datetime="<?cs var:l.isi.waktu.iso ?>"><?cs var:l.isi.waktu ?></time></li><?cs /each ?>
</ol><?cs /if ?><?cs /def ?><?cs

# Ended early: why, and what still comes. ?><?cs
def:ditutup() ?><div class="kabar"><?cs call:ikon("ingat") ?><div><p><strong>SKP ini ditutup; hari terakhirnya <?cs var:Skp.tanggal_tutup ?>.</strong></p><p><?cs
if:Skp.sebab_tutup == "MUTASI" ?>Jabatannya berganti.<?cs elif:Skp.sebab_tutup == "PENSIUN" ?>Pegawai pensiun.<?cs elif:Skp.sebab_tutup == "MENINGGAL" ?>Pegawai meninggal dunia.<?cs elif:Skp.sebab_tutup == "AKHIR_PENUGASAN" ?>Masa penugasannya berakhir.<?cs elif:Skp.sebab_tutup == "BERHENTI" ?>Pegawai tidak lagi dalam kedudukan yang menyusun SKP.<?cs elif:Skp.sebab_tutup == "GANTI_PIMPINAN" ?>Pimpinan berganti.<?cs /if ?> Isinya tidak berubah lagi dan dinilai untuk masa itu.</p></div></div><?cs /def ?><?cs

def:kepala_skp() ?><p class="pengantar"><?cs var:Skp.jabatan ?><?cs if:string.length(Skp.unit_nama) ?>, <?cs var:Skp.unit_nama ?><?cs /if ?><br>
<time datetime="<?cs var:Skp.mulai.iso ?>"><?cs var:Skp.mulai ?></time> sampai <time datetime="<?cs var:Skp.selesai.iso ?>"><?cs var:Skp.selesai ?></time> · pendekatan <?cs call:istilah(Skp.pendekatan) ?> · model <?cs call:istilah(Skp.model) ?><?cs if:Skp.revisi > #0 ?> · revisi <?cs var:Skp.revisi ?><?cs /if ?></p>
<?cs if:string.length(Skp.tanggal_tutup) ?><?cs call:ditutup() ?><?cs /if ?><?cs /def ?><?cs

# The words for what keeps a plan from being submitted (skp_check_submit). ?><?cs
def:kurang(kode) ?><?cs
if:kode == "tanpa-rhk" ?>Belum ada rencana hasil kerja (RHK). SKP baru dapat diajukan setelah RHK diisi: <a href="/cgi-bin/rhk/baru?skp=<?cs var:url_escape(Skp.id) ?>">tambah RHK</a>.<?cs
elif:kode == "tanpa-utama" ?>Belum ada RHK utama; yang ada baru RHK tambahan: <a href="/cgi-bin/rhk/baru?skp=<?cs var:url_escape(Skp.id) ?>">tambah RHK utama</a>.<?cs
elif:kode == "tanpa-indikator" ?>Ada RHK yang belum mempunyai indikator dan target. Buka <a href="/cgi-bin/skp/lihat?id=<?cs var:url_escape(Skp.id) ?>#hasil-kerja">daftar RHK</a>, lalu pilih Ubah.<?cs
elif:kode == "rhk-menunggu" ?>Ada RHK yang masih menunggu RHK pimpinan. <a href="/cgi-bin/rhk/tunggu?skp=<?cs var:url_escape(Skp.id) ?>">Lihat siapa yang ditunggu</a>, atau ubah RHK itu dan pilih RHK pimpinannya.<?cs
elif:kode == "tanpa-penilai" ?>Pejabat Penilai Kinerja Anda belum tercatat. Hubungi admin kepegawaian; isian Anda tetap tersimpan.<?cs
elif:kode == "campur" ?>Ada indikator yang tidak ditulis menurut pendekatan <?cs call:istilah(Skp.pendekatan) ?>. Buka <a href="/cgi-bin/skp/lihat?id=<?cs var:url_escape(Skp.id) ?>#hasil-kerja">daftar RHK</a>, lalu pilih Ubah.<?cs
elif:kode == "tanpa-perspektif" ?>Ada RHK yang belum mempunyai perspektif. Buka <a href="/cgi-bin/skp/lihat?id=<?cs var:url_escape(Skp.id) ?>#hasil-kerja">daftar RHK</a>, lalu pilih Ubah.<?cs
elif:kode == "lampiran-kosong" ?>Lampiran belum lengkap: paling sedikit satu baris pada setiap bagian. <a href="/cgi-bin/skp/lampiran?id=<?cs var:url_escape(Skp.id) ?>">Isi lampiran</a>.<?cs
else ?><?cs call:kata_masalah(kode) ?><?cs /if ?><?cs /def ?>
