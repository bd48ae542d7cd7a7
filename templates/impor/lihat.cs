<?cs # One job.  Shows: Kerja, TolakList and CatatanList (catatan), Oleh, Menunggu, Siap ?><?cs
set:Page.judul = "Impor " + Kerja.nama_berkas ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "impor" ?><?cs
set:Page.kembali = "/cgi-bin/impor" ?><?cs set:Page.kembali_judul = "Impor" ?><?cs
include:"layout/atas.cs" ?>
<h1><?cs if:Kerja.uji ?>Uji coba: <?cs /if ?><?cs call:istilah(Kerja.jenis) ?></h1>
<p><?cs call:keadaan_kerja(Kerja.status) ?> <strong><?cs var:Kerja.nama_berkas ?></strong>, oleh <?cs var:Oleh ?>, <?cs var:Kerja.waktu ?></p>
<?cs if:Menunggu ?>
<?cs if:Kerja.baris > #0 ?><?cs call:kemajuan(Kerja.selesai, Kerja.baris, "Baris yang sudah diproses") ?><?cs else ?><p>Berkas menunggu giliran atau sedang dibaca.</p><?cs /if ?>
<p>Halaman ini memuat ulang sendiri setiap 3 detik. Anda boleh meninggalkannya; pekerjaan tetap berjalan. <a href="/cgi-bin/impor/lihat?id=<?cs var:url_escape(Kerja.id) ?>">Muat ulang sekarang</a></p>
<?cs elif:Kerja.status == "GAGAL" ?>
<?cs call:kotak("salah", "Berkas ditolak; tidak ada data yang berubah.", Kerja.sebab) ?>
<?cs else ?>
<dl class="panel">
<div><dt><?cs if:Kerja.uji ?>Akan ditambah<?cs else ?>Ditambah<?cs /if ?></dt><dd><strong><?cs var:Kerja.ditambah ?></strong> baris</dd></div>
<div><dt><?cs if:Kerja.uji ?>Akan diubah<?cs else ?>Diubah<?cs /if ?></dt><dd><strong><?cs var:Kerja.diubah ?></strong> baris</dd></div>
<div><dt>Tidak berubah</dt><dd><strong><?cs var:Kerja.tetap ?></strong> baris</dd></div>
<div><dt>Ditolak</dt><dd><strong><?cs var:Kerja.ditolak ?></strong> baris</dd></div>
</dl>
<?cs if:Kerja.uji ?><?cs if:Siap ?>
<p>Belum ada yang disimpan. Periksa baris yang ditolak dan catatan di bawah. Baris yang ditolak tidak ikut diimpor; baris lain tetap masuk.</p>
<?cs call:formulir("/cgi-bin/impor/jalankan") ?><?cs call:sembunyi("id", Kerja.id) ?><p class="aksi"><?cs call:tombol("Jalankan impor") ?><?cs call:tautan_tombol("/cgi-bin/impor/baru", "Unggah berkas yang diperbaiki", "") ?></p></form>
<?cs else ?><p>Tidak ada yang perlu diimpor dari berkas ini.</p><?cs /if ?><?cs /if ?>
<?cs /if ?>
<?cs if:subcount(TolakList) ?><h2>Baris yang ditolak</h2>
<table class="kartu"><caption class="sr">Baris yang ditolak</caption>
<thead><tr><th scope="col">Baris</th><th scope="col">Nomor</th><th scope="col">Nama</th><th scope="col">Sebab</th></tr></thead>
<tbody><?cs each:c = TolakList ?>
<tr><td data-label="Baris"><?cs var:c.catatan.baris ?></td><td data-label="Nomor"><?cs var:c.catatan.nomor ?></td><td data-label="Nama"><?cs var:c.catatan.nama ?></td><td data-label="Sebab"><?cs call:catatan(c.catatan) ?></td></tr><?cs /each ?>
</tbody></table><?cs /if ?>
<?cs if:subcount(CatatanList) ?><h2>Yang perlu diperhatikan</h2>
<table class="kartu"><caption class="sr">Catatan</caption>
<thead><tr><th scope="col">Baris</th><th scope="col">Nomor</th><th scope="col">Nama</th><th scope="col">Catatan</th></tr></thead>
<tbody><?cs each:c = CatatanList ?>
<tr><td data-label="Baris"><?cs if:c.catatan.baris > #0 ?><?cs var:c.catatan.baris ?><?cs else ?>–<?cs /if ?></td><td data-label="Nomor"><?cs var:c.catatan.nomor ?></td><td data-label="Nama"><?cs var:c.catatan.nama ?></td><td data-label="Catatan"><?cs call:catatan(c.catatan) ?></td></tr><?cs /each ?>
</tbody></table><?cs /if ?>
<?cs if:Kerja.catatan_lain > #0 ?><p>Dan <?cs var:Kerja.catatan_lain ?> catatan lain; perbaiki yang di atas dahulu, lalu unggah lagi.</p><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
