<?cs # No plan, no matrix.  Shows: Tahun ?><?cs
set:Page.judul = "Matriks peran hasil" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "matriks" ?><?cs include:"layout/atas.cs" ?>
<h1>Matriks peran hasil <?cs var:Tahun ?></h1>
<?cs call:kosong("Anda belum mempunyai SKP tahun ini", "Matriks membagi RHK Anda kepada pegawai yang Anda nilai dan anggota tim yang Anda pimpin. Buat SKP dan RHK Anda dahulu.") ?>
<p><?cs call:tautan_tombol("/cgi-bin/skp/baru", "Buat SKP", "1") ?></p>
<?cs include:"layout/bawah.cs" ?>
