<?cs # Where this year's plan stands, in the four stages, and the next step. ?><?cs
set:berlaku = "" ?><?cs if:Skp.status == "DISETUJUI" || Skp.status == "DITUTUP" ?><?cs set:berlaku = "1" ?><?cs /if ?><?cs
set:dinilai = "" ?><?cs if:Skp.status == "DINILAI" || Skp.status == "FINAL" ?><?cs set:dinilai = "1" ?><?cs /if ?>
<section class="panel" aria-labelledby="j-tahun"><h2 id="j-tahun">Kinerja Anda tahun <?cs var:Tahun ?></h2>
<ol class="langkah-langkah mendatar">
<li<?cs if:berlaku || dinilai ?> class="selesai"<?cs else ?> aria-current="step"<?cs /if ?>>Perencanaan <?cs if:string.length(Skp.status) ?><?cs call:status_skp(Skp.status) ?><?cs else ?><?cs call:lencana("biasa", "Belum ada SKP") ?><?cs /if ?><?cs if:Skp.revisi > #0 ?> <span class="redup">revisi <?cs var:Skp.revisi ?></span><?cs /if ?></li>
<li<?cs if:dinilai ?> class="selesai"<?cs elif:berlaku ?> aria-current="step"<?cs /if ?>>Pelaksanaan</li>
<li<?cs if:Skp.status == "FINAL" ?> class="selesai"<?cs elif:dinilai ?> aria-current="step"<?cs /if ?>>Penilaian</li>
<li<?cs if:Skp.status == "FINAL" ?> aria-current="step"<?cs /if ?>>Tindak lanjut</li></ol>
<?cs if:!string.length(Skp.status) ?><p><strong>Langkah pertama: buat SKP tahun <?cs var:Tahun ?>.</strong> Periode dan jabatan sudah disiapkan; sesudah itu tambahkan rencana hasil kerja, lalu ajukan kepada atasan.</p><p><?cs call:tautan_tombol("/cgi-bin/skp/baru", "Buat SKP " + Tahun, "1") ?></p><?cs
elif:Skp.status == "DRAF" && Skp.rhk == #0 ?><p><strong>Langkah berikutnya: tambahkan rencana hasil kerja (RHK).</strong></p><p><?cs call:tautan_tombol("/cgi-bin/rhk/baru?skp=" + Skp.id, "Tambah RHK", "1") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Buka SKP", "") ?></p><?cs
elif:Skp.status == "DRAF" ?><p><strong>Langkah berikutnya: lengkapi SKP, lalu ajukan.</strong> Sudah ada <?cs var:Skp.rhk ?> RHK.</p><p><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Lanjutkan SKP", "1") ?></p><?cs
elif:Skp.status == "DIKEMBALIKAN" ?><p><strong>Langkah berikutnya: perbaiki SKP, lalu ajukan lagi.</strong></p><p><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Perbaiki SKP", "1") ?></p><?cs
elif:Skp.status == "DIAJUKAN" ?><p>SKP Anda sedang menunggu keputusan pejabat penilai<?cs if:Skp.hari > #0 ?>, sudah <?cs var:Skp.hari ?> hari<?cs /if ?>.</p><p><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Lihat SKP", "") ?></p><?cs
elif:Skp.status == "DISETUJUI" ?><p><strong>Langkah berikutnya: susun dan jalankan rencana aksi.</strong> SKP Anda berlaku; catat langkah tiap bulan beserta buktinya.</p><p><?cs call:tautan_tombol("/cgi-bin/aksi?skp=" + Skp.id, "Rencana aksi", "1") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Lihat SKP", "") ?></p><?cs
else ?><p>SKP Anda berlaku. Laksanakan sesuai rencana, dan simpan bukti hasil kerja Anda.</p><p><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Lihat SKP", "") ?></p><?cs /if ?></section>
