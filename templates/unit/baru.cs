<?cs # A new unit.  Shows: Induk (the unit above), Tanggal ?><?cs
set:Page.judul = "Tambah unit" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "unit" ?><?cs
set:Page.kembali = "/cgi-bin/unit" ?><?cs set:Page.kembali_judul = "Unit kerja" ?><?cs
include:"layout/atas.cs" ?>
<h1>Tambah unit</h1>
<?cs call:formulir("/cgi-bin/unit/baru") ?>
<?cs call:bidang("kode", "Kode unit", "", "Kode dari instansi, misalnya D2.1. Dipakai saat impor dan tidak dapat diganti.", "1") ?>
<?cs call:bidang("nama", "Nama unit", "", "", "1") ?>
<?cs call:bidang("jenis", "Jenis", "", "Misalnya Direktorat, Bagian, atau Tim Kerja.", "") ?>
<?cs call:bidang("induk", "Kode unit induk", Induk.kode, "Kosongkan untuk unit teratas.", "") ?>
<?cs call:centang("mandiri", "Unit kerja mandiri", "", "Unit yang berdiri sendiri dan dipimpin pejabat bukan JPT. Pimpinannya menyusun SKP dengan model JPT.") ?>
<?cs call:bidang_tanggal("mulai", "Ada sejak", Tanggal.iso, "", "1") ?>
<p class="aksi"><?cs call:tombol("Simpan") ?><?cs call:tautan_tombol("/cgi-bin/unit", "Batal", "") ?></p>
</form>
<?cs include:"layout/bawah.cs" ?>
