<?cs # Shows: Unit, Tahun ?><?cs
set:Page.judul = "Masukkan Perjanjian Kinerja" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "perjanjian" ?><?cs set:Page.kembali = "/cgi-bin/perjanjian" ?><?cs set:Page.kembali_judul = "Perjanjian Kinerja" ?><?cs include:"layout/atas.cs" ?>
<h1>Masukkan Perjanjian Kinerja</h1>
<?cs call:formulir("/cgi-bin/perjanjian/baru") ?><?cs call:sembunyi("unit", Unit.id) ?><?cs call:sembunyi("tahun", Tahun) ?>
<?cs include:"perjanjian/kepala.cs" ?>
<div class="aksi"><?cs call:tombol("Simpan, lalu isi sasaran") ?><?cs call:tautan_tombol("/cgi-bin/perjanjian", "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
