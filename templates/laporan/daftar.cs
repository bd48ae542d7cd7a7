<?cs # My reports.  Shows: LaporanList (isi umur boleh_buka), Buka ?><?cs
set:Page.judul = "Laporan data salah" ?><?cs set:Page.tahap = "beranda" ?><?cs
set:Page.kembali = "/cgi-bin/beranda" ?><?cs set:Page.kembali_judul = "Beranda" ?><?cs
include:"layout/atas.cs" ?><?cs include:"laporan/kata.cs" ?>
<div class="judul"><h1>Laporan data salah</h1><?cs call:tautan_tombol("/cgi-bin/laporan/baru", "Laporkan data salah", "1") ?></div>
<?cs if:!subcount(LaporanList) ?><?cs call:kosong("Belum ada laporan", "Bila atasan, unit kerja, jabatan, golongan, nama, atau surel Anda tercatat keliru, laporkan di sini. Admin kepegawaian membetulkannya.") ?><?cs /if ?>
<?cs each:l = LaporanList ?><section class="panel"><h2><?cs call:bidang_data(l.isi.bidang) ?> <?cs call:status_laporan(l.isi.status) ?></h2>
<dl><div><dt>Tercatat saat dilaporkan</dt><dd><?cs if:string.length(l.isi.lama) ?><?cs var:l.isi.lama ?><?cs else ?>–<?cs /if ?></dd></div>
<div><dt>Yang benar menurut Anda</dt><dd><?cs if:string.length(l.isi.baru) ?><?cs var:l.isi.baru ?><?cs else ?>–<?cs /if ?></dd></div>
<div><dt>Penjelasan</dt><dd><?cs var:l.isi.keterangan ?></dd></div>
<?cs if:string.length(l.isi.jawaban) ?><div><dt>Jawaban admin</dt><dd><?cs var:l.isi.jawaban ?></dd></div><?cs /if ?></dl>
<ol class="riwayat"><?cs each:r = l.isi.riwayat ?><li><?cs call:status_laporan(r.status) ?> <?cs var:r.waktu ?>, <?cs var:r.oleh ?></li><?cs /each ?></ol>
<?cs if:l.boleh_buka ?><details<?cs if:string.length(Buka) && Buka == l.isi.id ?> open<?cs /if ?>><summary>Belum benar? Buka lagi</summary><?cs call:formulir("/cgi-bin/laporan/buka-lagi") ?><?cs call:sembunyi("id", l.isi.id) ?><?cs if:string.length(Buka) && Buka == l.isi.id ?><?cs call:bidang_teks("alasan", "Apa yang belum benar?", "", "", "1", "3") ?><?cs else ?><div class="bidang"><label for="a-<?cs var:l.isi.id ?>">Apa yang belum benar? <span class="wajib">wajib</span></label><textarea id="a-<?cs var:l.isi.id ?>" name="alasan" rows="3" required></textarea></div><?cs /if ?><p class="aksi"><?cs call:tombol("Buka lagi") ?></p></form></details><?cs /if ?></section>
<?cs /each ?><?cs include:"layout/bawah.cs" ?>
