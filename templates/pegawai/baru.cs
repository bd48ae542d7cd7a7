<?cs # A new person with a first post.  Shows: Kode (of the unit) ?><?cs
set:Page.judul = "Tambah pegawai" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "pegawai" ?><?cs
set:Page.kembali = "/cgi-bin/pegawai" ?><?cs set:Page.kembali_judul = "Pegawai" ?><?cs
include:"layout/atas.cs" ?><?cs include:"macro/pilihan_jabatan.cs" ?>
<h1>Tambah pegawai</h1>
<p>Untuk banyak pegawai sekaligus, pakai <a href="/cgi-bin/impor">impor</a>.</p>
<?cs call:formulir("/cgi-bin/pegawai/baru") ?>
<?cs call:bidang_kenal("nomor", "NIP, NI PPPK, atau nomor lain", "", "18 angka untuk ASN.", "1", "off") ?>
<?cs call:bidang("nama", "Nama dengan gelar", "", "", "1") ?>
<?cs call:pilihan_buka("jenis", "Jenis pegawai", "", "1") ?><?cs call:pilihan("jenis", "PNS", "PNS", "PNS") ?><?cs call:pilihan("jenis", "CPNS", "CPNS", "PNS") ?><?cs call:pilihan("jenis", "PPPK", "PPPK", "PNS") ?><?cs call:pilihan("jenis", "NON_ASN", "Bukan ASN (menteri, kepala daerah)", "PNS") ?><?cs call:pilihan_tutup("jenis") ?>
<?cs call:bidang("golongan", "Golongan", "", "PNS seperti III/d, PPPK seperti IX.", "") ?>
<?cs call:bidang_kenal("surel", "Surel", "", "", "", "email") ?>
<h2>Jabatan pertama</h2>
<?cs call:bidang("unit", "Kode unit kerja", Kode, "Kode tercantum pada halaman unit kerja.", "1") ?>
<?cs call:bidang("jabatan", "Nama jabatan", "", "", "1") ?>
<?cs call:pilihan_jenis_jabatan("") ?>
<?cs call:bidang_tanggal("mulai", "Sejak", "", "", "1") ?>
<p class="aksi"><?cs call:tombol("Simpan") ?><?cs call:tautan_tombol("/cgi-bin/pegawai", "Batal", "") ?></p>
</form>
<?cs include:"layout/bawah.cs" ?>
