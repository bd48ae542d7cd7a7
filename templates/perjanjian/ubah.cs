<?cs # Shows: Pk, Unit, Tahun ?><?cs
set:Page.judul = "Ubah Perjanjian Kinerja" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "perjanjian" ?><?cs set:Page.kembali = "/cgi-bin/perjanjian/lihat?id=" + Pk.id ?><?cs set:Page.kembali_judul = "Perjanjian Kinerja" ?><?cs include:"layout/atas.cs" ?>
<h1>Ubah Perjanjian Kinerja</h1>
<?cs call:formulir("/cgi-bin/perjanjian/ubah") ?><?cs call:sembunyi("id", Pk.id) ?><?cs call:rev(Pk.rev) ?>
<?cs include:"perjanjian/kepala.cs" ?>
<div class="aksi"><?cs call:tombol("Simpan") ?><?cs call:tautan_tombol("/cgi-bin/perjanjian/lihat?id=" + Pk.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
