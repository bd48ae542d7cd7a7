<?cs # Shows: Tim ?><?cs
set:Page.judul = "Ubah data tim" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "tim" ?><?cs
set:Page.kembali = "/cgi-bin/tim/lihat?id=" + Tim.id ?><?cs set:Page.kembali_judul = Tim.nama ?><?cs include:"layout/atas.cs" ?><?cs include:"tim/macro.cs" ?>
<h1>Ubah data tim</h1>
<?cs call:formulir("/cgi-bin/tim/ubah") ?><?cs call:sembunyi("id", Tim.id) ?><?cs call:rev(Tim.rev) ?>
<?cs include:"tim/isian.cs" ?>
<div class="aksi"><?cs call:tombol("Simpan") ?><?cs call:tautan_tombol("/cgi-bin/tim/lihat?id=" + Tim.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
