<?cs # The last day of a unit.  Shows: Unit, Versi, Tanggal ?><?cs
set:Page.judul = "Tutup unit" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "unit" ?><?cs
set:Page.kembali = "/cgi-bin/unit/lihat?id=" + Unit.id ?><?cs set:Page.kembali_judul = Versi.nama ?><?cs
include:"layout/atas.cs" ?>
<h1>Tutup unit</h1>
<p>Unit <strong><?cs var:Versi.nama ?></strong> tidak ada lagi setelah tanggal ini. Pegawai dan unit di bawahnya harus dipindahkan dahulu. Riwayat unit tetap tersimpan.</p>
<?cs call:formulir("/cgi-bin/unit/tutup") ?><?cs call:rev(Unit.rev) ?><?cs call:sembunyi("id", Unit.id) ?>
<?cs call:bidang_tanggal("selesai", "Hari terakhir", Tanggal.iso, "", "1") ?>
<p class="aksi"><?cs call:tombol_bahaya("Tutup unit") ?><a class="tombol" href="/cgi-bin/unit/lihat?id=<?cs var:url_escape(Unit.id) ?>">Batal</a></p>
</form>
<?cs include:"layout/bawah.cs" ?>
