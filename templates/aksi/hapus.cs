<?cs # Shows: Skp, Aksi, Bulan_ini ?><?cs
set:Page.judul = "Hapus langkah" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "aksi" ?><?cs
set:Page.kembali = "/cgi-bin/aksi?skp=" + Skp.id + "&bulan=" + Bulan_ini ?><?cs set:Page.kembali_judul = "Rencana aksi" ?><?cs include:"layout/atas.cs" ?>
<h1>Hapus langkah ini?</h1>
<blockquote><?cs var:Aksi.teks ?> – <?cs var:Aksi.target ?></blockquote>
<?cs call:masalah("aksi") ?>
<?cs call:formulir("/cgi-bin/aksi/hapus") ?><?cs call:sembunyi("id", Aksi.id) ?><?cs call:rev(Aksi.rev) ?>
<div class="aksi"><?cs call:tombol_bahaya("Hapus langkah") ?><?cs call:tautan_tombol("/cgi-bin/aksi?skp=" + Skp.id + "&bulan=" + Bulan_ini, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
