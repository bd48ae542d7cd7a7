<?cs # Shows: see isian.cs ?><?cs
set:Page.judul = "Tambah langkah" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "aksi" ?><?cs
set:Page.kembali = "/cgi-bin/aksi?skp=" + Skp.id + "&bulan=" + Bulan_ini ?><?cs set:Page.kembali_judul = "Rencana aksi" ?><?cs include:"layout/atas.cs" ?><?cs include:"aksi/nama_bulan.cs" ?>
<h1>Tambah langkah</h1>
<?cs call:formulir("/cgi-bin/aksi/baru") ?><?cs call:sembunyi("skp", Skp.id) ?>
<?cs include:"aksi/isian.cs" ?>
<div class="aksi"><?cs call:tombol("Simpan langkah") ?><?cs call:tombol_kedua("lagi", "1", "Simpan, lalu tambah lagi") ?><?cs call:tautan_tombol("/cgi-bin/aksi?skp=" + Skp.id + "&bulan=" + Bulan_ini, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
