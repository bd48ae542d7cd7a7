<?cs # Shows: TandaTerima, Skp, Sama ?><?cs
set:Page.judul = "Tanda terima " + TandaTerima.nomor ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/cetak_atas.cs" ?>
<h1>Tanda terima pengajuan SKP</h1>
<p class="pengantar">Nomor <strong><?cs var:TandaTerima.nomor ?></strong></p>
<dl>
<div><dt>Diserahkan oleh</dt><dd><strong><?cs var:TandaTerima.penyerah.nama ?></strong><br><?cs call:nip(TandaTerima.penyerah.nomor) ?><br><?cs var:TandaTerima.penyerah.jabatan ?>, <?cs var:TandaTerima.penyerah.unit_nama ?></dd></div>
<div><dt>Kepada</dt><dd><?cs var:TandaTerima.kepada ?></dd></div>
<div><dt>Diterima server</dt><dd><time datetime="<?cs var:TandaTerima.waktu.iso ?>"><strong><?cs var:TandaTerima.waktu ?></strong></time></dd></div>
<div><dt>Yang diserahkan</dt><dd>SKP tahun <?cs var:Skp.tahun ?>, <?cs var:Skp.jabatan ?>, periode <?cs var:Skp.mulai ?> sampai <?cs var:Skp.selesai ?>, untuk revisi <?cs var:TandaTerima.revisi ?></dd></div>
<div><dt>Sidik isi (SHA-256)</dt><dd><code><?cs var:string.slice(TandaTerima.jumlah_isi, #0, #32) ?><wbr><?cs var:string.slice(TandaTerima.jumlah_isi, #32, #64) ?></code></dd></div>
<div><dt>Kepala jejak audit</dt><dd><code><?cs var:string.slice(TandaTerima.jumlah_rantai, #0, #32) ?><wbr><?cs var:string.slice(TandaTerima.jumlah_rantai, #32, #64) ?></code></dd></div>
<div><dt>Isi SKP saat ini</dt><dd><?cs if:Sama ?><?cs call:lencana("baik", "Sama dengan yang diserahkan") ?><?cs else ?><?cs call:lencana("ingat", "Sudah berubah sejak penyerahan ini") ?><?cs /if ?></dd></div>
</dl>
<p class="sumber">Tanda terima ini membuktikan bahwa SKP diserahkan pada waktu tersebut. Simpan atau cetak; nomor dan sidiknya dapat dicocokkan kembali kapan saja.</p>
<p class="aksi jangan-cetak"><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Lihat SKP", "1") ?><?cs call:tautan_tombol("/cgi-bin/beranda", "Ke beranda", "") ?> <span class="redup">Untuk mencetak, gunakan menu cetak pada peramban (Ctrl+P).</span></p>
<?cs include:"layout/cetak_bawah.cs" ?>
