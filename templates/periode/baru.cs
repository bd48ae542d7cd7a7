<?cs # One more period.  Shows: Tahun ?><?cs
set:Page.judul = "Tambah periode" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "periode" ?><?cs
set:Page.kembali = "/cgi-bin/periode?tahun=" + Tahun ?><?cs set:Page.kembali_judul = "Periode penilaian" ?><?cs
include:"layout/atas.cs" ?>
<h1>Tambah periode <?cs if:Tahun == #0 ?>setiap tahun<?cs else ?><?cs var:Tahun ?><?cs /if ?></h1>
<?cs call:formulir("/cgi-bin/periode/baru") ?><?cs call:sembunyi("tahun", Tahun) ?>
<?cs include:"periode/isian.cs" ?>
<p class="aksi"><?cs call:tombol("Simpan") ?><a class="tombol" href="/cgi-bin/periode?tahun=<?cs var:url_escape(Tahun) ?>">Batal</a></p>
</form>
<?cs include:"layout/bawah.cs" ?>
