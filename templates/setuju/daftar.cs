<?cs # What a second administrator confirms (AZ-6).  Shows: TungguList, LaluList
   (setuju orang pemohon pemutus unit milik boleh lewat) ?><?cs
set:Page.judul = "Persetujuan admin kedua" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "setuju" ?><?cs
include:"layout/atas.cs" ?><?cs
def:tentang(t) ?><?cs if:t.setuju.jenis == "PERAN" ?>Peran <?cs call:istilah(t.setuju.peran) ?><?cs if:string.length(t.unit) ?> untuk <?cs var:t.unit ?> dan unit di bawahnya<?cs /if ?><?cs else ?>Kode pemulihan kata sandi<?cs /if ?><?cs /def ?>
<h1>Persetujuan admin kedua</h1>
<p class="pengantar">Memberi peran, dan membuat kode untuk akun pemegang peran atau atasan, memerlukan dua admin: satu meminta, satu lagi menyetujui. Pastikan kepada yang meminta, jangan hanya dari halaman ini. Permintaan gugur setelah tujuh hari.</p>
<?cs if:subcount(TungguList) ?><?cs each:t = TungguList ?>
<section class="panel"><h2><?cs call:tentang(t) ?></h2>
<dl><div><dt>Pemilik akun</dt><dd><?cs var:t.orang.nama ?>, <?cs var:t.orang.jabatan ?>, <?cs var:t.orang.unit_nama ?></dd></div>
<div><dt>Diminta</dt><dd><?cs var:t.pemohon ?>, <?cs var:t.setuju.waktu ?></dd></div></dl><?cs
if:t.boleh ?>
<p class="aksi"><?cs call:formulir_tombol("/cgi-bin/setuju/ya") ?><?cs call:sembunyi("id", t.setuju.id) ?><button class="tombol utama">Setujui<span class="sr"> permintaan untuk <?cs var:t.orang.nama ?></span></button></form>
<?cs call:formulir_tombol("/cgi-bin/setuju/tolak") ?><?cs call:sembunyi("id", t.setuju.id) ?><button class="tombol">Tolak<span class="sr"> permintaan untuk <?cs var:t.orang.nama ?></span></button></form></p><?cs
elif:t.milik ?>
<p>Menunggu admin instansi lain. Bila belum ada admin lain, pengelola server menunjuknya dengan perintah <code>kinerja admin add NIP</code>.</p>
<p class="aksi"><?cs call:formulir_tombol("/cgi-bin/setuju/tarik") ?><?cs call:sembunyi("id", t.setuju.id) ?><button class="tombol">Tarik permintaan</button></form></p><?cs /if ?></section><?cs /each ?><?cs
else ?><?cs call:kosong("Tidak ada permintaan yang menunggu", "Permintaan admin lain tampil di sini, dan Anda mendapat pemberitahuan.") ?><?cs /if ?>
<?cs if:subcount(LaluList) ?><h2>Sudah selesai</h2>
<table class="kartu"><caption class="sr">Permintaan yang sudah selesai</caption>
<thead><tr><th scope="col">Permintaan</th><th scope="col">Pemilik akun</th><th scope="col">Diminta</th><th scope="col">Hasil</th></tr></thead>
<tbody><?cs each:t = LaluList ?>
<tr><td data-label="Permintaan"><?cs call:tentang(t) ?></td><td data-label="Pemilik akun"><?cs var:t.orang.nama ?></td><td data-label="Diminta"><?cs var:t.pemohon ?>, <?cs var:t.setuju.waktu ?></td>
<td data-label="Hasil"><?cs if:t.lewat ?>Gugur: lebih dari tujuh hari<?cs elif:t.setuju.status == "DISETUJUI" ?>Disetujui<?cs elif:t.setuju.status == "DITOLAK" ?>Ditolak<?cs else ?>Ditarik<?cs /if ?><?cs if:string.length(t.pemutus) ?> oleh <?cs var:t.pemutus ?>, <?cs var:t.setuju.selesai ?><?cs /if ?></td></tr><?cs /each ?></tbody></table><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
