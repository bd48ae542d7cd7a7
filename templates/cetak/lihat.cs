<?cs # One print job.  Shows: Kerja, LewatList (catatan), Menunggu, Ada ?><?cs
set:Page.judul = "Cetak satu unit" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/cetak" ?><?cs set:Page.kembali_judul = "Cetak satu unit" ?><?cs
include:"layout/atas.cs" ?>
<h1>Cetak satu unit</h1>
<p><?cs call:keadaan_kerja(Kerja.status) ?> <strong><?cs var:Kerja.unit_nama ?></strong>, tahun <?cs var:Kerja.tahun ?>, <?cs var:Kerja.baris ?> SKP, diminta <?cs var:Kerja.waktu ?></p>
<?cs if:Menunggu ?>
<?cs if:Kerja.status == "BERJALAN" ?><?cs call:kemajuan(Kerja.selesai, Kerja.baris, "SKP yang sudah dicetak") ?><?cs else ?><p>Berkas menunggu giliran.</p><?cs /if ?>
<p>Halaman ini memuat ulang sendiri setiap 3 detik. Anda boleh meninggalkannya; pekerjaan tetap berjalan dan Anda diberi tahu bila selesai. <a href="/cgi-bin/cetak/lihat?id=<?cs var:url_escape(Kerja.id) ?>">Muat ulang sekarang</a></p>
<?cs elif:Kerja.status == "GAGAL" ?><?cs
if:Kerja.sebab == "cetak-disk" ?><?cs call:kotak("salah", "Berkas tidak dapat disimpan", "Ruang penyimpanan server mungkin penuh. Beri tahu pengelola aplikasi, lalu minta lagi.") ?><?cs
elif:Kerja.sebab == "cetak-berulang" ?><?cs call:kotak("salah", "Pencetakan berulang kali terhenti", "Beri tahu pengelola aplikasi. Coba cetak unit yang lebih kecil.") ?><?cs
else ?><?cs call:kotak("salah", "Dokumen tidak dapat dibuat", "Beri tahu pengelola aplikasi: tabel aturan atau huruf cetak pada server belum lengkap.") ?><?cs /if ?>
<?cs elif:Ada ?><p class="aksi"><?cs call:tautan_tombol("/cgi-bin/cetak/berkas?id=" + Kerja.id, "Unduh berkas (PDF)", "1") ?></p>
<p class="redup">Berkas disimpan tujuh hari. Hanya Anda yang dapat mengunduhnya.</p>
<?cs else ?><?cs call:kotak("biasa", "Berkas sudah dihapus", "Berkas hanya disimpan tujuh hari. Minta lagi bila masih diperlukan; isinya akan sama.") ?>
<?cs /if ?>
<?cs if:subcount(LewatList) ?><h2>Tidak ikut tercetak</h2>
<table class="kartu"><caption class="sr">Pegawai yang tidak ikut tercetak</caption>
<thead><tr><th scope="col">Nama</th><th scope="col">Sebab</th></tr></thead>
<tbody><?cs each:c = LewatList ?>
<tr><td data-label="Nama"><?cs var:c.catatan.nama ?></td><td data-label="Sebab"><?cs call:catatan(c.catatan) ?></td></tr><?cs /each ?>
</tbody></table><?cs if:Kerja.catatan_lain > #0 ?><p>Dan <?cs var:Kerja.catatan_lain ?> pegawai lain.</p><?cs /if ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
