<?cs # Corrections.  Shows: Pegawai ?><?cs
set:Page.judul = "Betulkan data pegawai" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "pegawai" ?><?cs
set:Page.kembali = "/cgi-bin/pegawai/lihat?p=" + Pegawai.pegawai ?><?cs set:Page.kembali_judul = Pegawai.nama ?><?cs
include:"layout/atas.cs" ?>
<h1>Betulkan data pegawai</h1>
<p>Pegawai mendapat pemberitahuan. Perubahan tercatat dalam jejak audit.</p>
<?cs call:formulir("/cgi-bin/pegawai/ubah") ?><?cs call:rev(Pegawai.rev) ?><?cs call:sembunyi("p", Pegawai.pegawai) ?>
<?cs call:bidang("nama", "Nama dengan gelar", Pegawai.nama, "", "1") ?>
<?cs call:bidang("golongan", "Golongan", Pegawai.golongan, "PNS seperti III/d, PPPK seperti IX.", "") ?>
<?cs call:bidang("kedudukan", "Kode kedudukan hukum", Pegawai.kedudukan, "Menurut SIASN; 01 berarti aktif.", "") ?>
<?cs call:bidang_kenal("surel", "Surel", Pegawai.surel, "Untuk pemberitahuan.", "", "email") ?>
<?cs call:bidang_tanggal("lahir", "Tanggal lahir", Pegawai.lahir.iso, "", "") ?>
<p class="aksi"><?cs call:tombol("Simpan") ?><a class="tombol" href="/cgi-bin/pegawai/lihat?p=<?cs var:url_escape(Pegawai.pegawai) ?>">Batal</a></p>
</form>
<?cs include:"layout/bawah.cs" ?>
