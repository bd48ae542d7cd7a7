<?cs # Another name, kind or place from a day on.  Shows: Unit, Versi, Induk, Tanggal ?><?cs
set:Page.judul = "Ubah unit" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "unit" ?><?cs
set:Page.kembali = "/cgi-bin/unit/lihat?id=" + Unit.id ?><?cs set:Page.kembali_judul = Versi.nama ?><?cs
include:"layout/atas.cs" ?>
<h1>Ubah unit</h1>
<p>Perubahan berlaku sejak tanggal yang Anda pilih; susunan sebelum tanggal itu tetap tersimpan. Untuk membetulkan salah ketik, pakai tanggal mulai yang sama: <?cs var:Versi.mulai ?>.</p>
<?cs call:formulir("/cgi-bin/unit/ubah") ?><?cs call:rev(Unit.rev) ?><?cs call:sembunyi("id", Unit.id) ?>
<?cs call:bidang("nama", "Nama unit", Versi.nama, "", "1") ?>
<?cs call:bidang("jenis", "Jenis", Versi.jenis, "", "") ?>
<?cs call:bidang("induk", "Kode unit induk", Induk.kode, "Kosongkan untuk unit teratas.", "") ?>
<?cs call:centang("mandiri", "Unit kerja mandiri", Versi.mandiri, "Unit yang berdiri sendiri dan dipimpin pejabat bukan JPT. Pimpinannya menyusun SKP dengan model JPT.") ?>
<?cs call:bidang_tanggal("mulai", "Berlaku sejak", Tanggal.iso, "", "1") ?>
<p class="aksi"><?cs call:tombol("Simpan") ?><a class="tombol" href="/cgi-bin/unit/lihat?id=<?cs var:url_escape(Unit.id) ?>">Batal</a></p>
</form>
<?cs include:"layout/bawah.cs" ?>
