<?cs # G21: no evidence before there is a step it could prove.  Shows: Skp ?><?cs
set:Page.judul = "Bukti dukung" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "bukti" ?><?cs include:"layout/atas.cs" ?>
<h1>Bukti dukung</h1>
<?cs call:kosong("Isi rencana aksi dahulu", "Bukti dukung membuktikan langkah rencana aksi. SKP ini belum mempunyai satu langkah pun.") ?>
<p><?cs call:tautan_tombol("/cgi-bin/aksi?skp=" + Skp.id, "Isi Rencana Aksi", "1") ?></p>
<?cs include:"layout/bawah.cs" ?>
