<?cs # The last day of a post.  Shows: Pegawai, Tugas ?><?cs
set:Page.judul = "Akhiri jabatan" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "pegawai" ?><?cs
set:Page.kembali = "/cgi-bin/pegawai/lihat?p=" + Pegawai.pegawai ?><?cs set:Page.kembali_judul = Pegawai.nama ?><?cs
include:"layout/atas.cs" ?>
<h1>Akhiri jabatan</h1>
<p><strong><?cs var:Pegawai.nama ?></strong>, <?cs call:penugasan(Tugas.penugasan) ?><?cs var:Tugas.jabatan ?>, sejak <?cs var:Tugas.mulai ?>. Wewenang dari jabatan ini berakhir setelah hari terakhir.</p>
<?cs call:formulir("/cgi-bin/jabatan/akhiri") ?><?cs call:rev(Pegawai.rev) ?><?cs call:sembunyi("p", Pegawai.pegawai) ?><?cs call:sembunyi("id", Tugas.id) ?>
<?cs call:bidang_tanggal("selesai", "Hari terakhir", Tugas.selesai.iso, "", "1") ?>
<p class="aksi"><?cs call:tombol("Simpan") ?><a class="tombol" href="/cgi-bin/pegawai/lihat?p=<?cs var:url_escape(Pegawai.pegawai) ?>">Batal</a></p>
</form>
<?cs include:"layout/bawah.cs" ?>
