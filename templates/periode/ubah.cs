<?cs # One period.  Shows: Periode, Tahun ?><?cs
set:Page.judul = "Ubah periode" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "periode" ?><?cs
set:Page.kembali = "/cgi-bin/periode?tahun=" + Tahun ?><?cs set:Page.kembali_judul = "Periode penilaian" ?><?cs
include:"layout/atas.cs" ?>
<h1>Ubah <?cs var:Periode.nama ?></h1>
<?cs if:Tahun == #0 ?><p>Periode ini berlaku setiap tahun; tahun pada tanggal hanya contoh.</p><?cs /if ?>
<?cs call:formulir("/cgi-bin/periode/ubah") ?><?cs call:rev(Periode.rev) ?><?cs call:sembunyi("id", Periode.id) ?>
<?cs include:"periode/isian.cs" ?>
<p class="aksi"><?cs call:tombol("Simpan") ?><a class="tombol" href="/cgi-bin/periode?tahun=<?cs var:url_escape(Tahun) ?>">Batal</a></p>
</form>
<?cs include:"layout/bawah.cs" ?>
