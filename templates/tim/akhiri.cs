<?cs # The last day of a team.  Shows: Tim, HariIni ?><?cs
set:Page.judul = "Akhiri tim kerja" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "tim" ?><?cs
set:Page.kembali = "/cgi-bin/tim/lihat?id=" + Tim.id ?><?cs set:Page.kembali_judul = Tim.nama ?><?cs include:"layout/atas.cs" ?><?cs include:"tim/macro.cs" ?>
<h1>Akhiri <?cs var:Tim.nama ?>?</h1>
<p>Setelah hari terakhir, tim tidak dapat diubah lagi. RHK yang sudah ada dan riwayat keanggotaan tetap tersimpan. Semua anggota diberi tahu.</p>
<?cs call:formulir("/cgi-bin/tim/akhiri") ?><?cs call:sembunyi("id", Tim.id) ?><?cs call:rev(Tim.rev) ?>
<?cs call:bidang_tanggal("selesai", "Hari terakhir", HariIni.iso, "", "1") ?>
<div class="aksi"><?cs call:tombol_bahaya("Akhiri tim") ?><?cs call:tautan_tombol("/cgi-bin/tim/lihat?id=" + Tim.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
