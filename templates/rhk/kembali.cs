<?cs # Bringing a removed result back was refused.  Shows: Skp, Rhk, Problem ?><?cs
set:Page.judul = "Kembalikan RHK" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?>
<h1>RHK belum dapat dikembalikan</h1>
<blockquote id="f-rhk" tabindex="-1"><?cs var:Rhk.teks ?></blockquote>
<p>Di dalam SKP sudah ada RHK dengan rumusan yang sama. Ubah dahulu rumusan RHK itu bila keduanya diperlukan.</p>
<p><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Kembali ke SKP", "1") ?></p>
<?cs include:"layout/bawah.cs" ?>
