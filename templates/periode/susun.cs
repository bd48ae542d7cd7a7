<?cs # The wizard: a year's periods, proposed.  Shows: Usul (isi), Tahun, Pola ?><?cs
set:Page.judul = "Susun periode" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "periode" ?><?cs
set:Page.kembali = "/cgi-bin/periode?tahun=" + Tahun ?><?cs set:Page.kembali_judul = "Periode penilaian" ?><?cs
include:"layout/atas.cs" ?>
<h1>Susun periode <?cs if:Tahun == #0 ?>setiap tahun<?cs else ?><?cs var:Tahun ?><?cs /if ?></h1>
<p>Tanggal di bawah ini usulan. Ubah yang perlu, lalu simpan semuanya sekaligus.<?cs if:Tahun == #0 ?> Tahun pada tanggal hanya contoh; setiap tahun bergeser ke tahunnya sendiri.<?cs /if ?></p>
<?cs call:formulir("/cgi-bin/periode/susun") ?><?cs call:sembunyi("tahun", Tahun) ?><?cs call:sembunyi("pola", Pola) ?>
<?cs if:string.length(Problem.tahun) ?><div id="f-tahun" tabindex="-1"><?cs call:masalah("tahun") ?></div><?cs /if ?>
<?cs set:n = #0 ?><?cs each:u = Usul ?><?cs set:n = n + #1 ?><fieldset class="bidang"><legend><?cs if:u.isi.jenis == "AKHIR" ?>Periode final<?cs else ?>Periode <?cs var:n ?><?cs /if ?></legend>
<?cs call:bidang("nama_" + n, "Nama", u.isi.nama, "", "1") ?><div class="dua"><?cs
call:bidang_tanggal("mulai_" + n, "Mulai", u.isi.mulai.iso, "", "1") ?><?cs
call:bidang_tanggal("selesai_" + n, "Selesai", u.isi.selesai.iso, "", "1") ?><?cs
call:bidang_tanggal("batas_pegawai_" + n, "Batas pegawai", u.isi.batas_pegawai.iso, "", "1") ?><?cs
call:bidang_tanggal("batas_penilai_" + n, "Batas penilai", u.isi.batas_penilai.iso, "", "1") ?><?cs
call:bidang_tanggal("batas_admin_" + n, "Batas admin", u.isi.batas_admin.iso, "", "1") ?></div></fieldset>
<?cs /each ?><p class="aksi"><?cs call:tombol("Simpan semua periode") ?><a class="tombol" href="/cgi-bin/periode?tahun=<?cs var:url_escape(Tahun) ?>">Batal</a></p>
</form>
<?cs include:"layout/bawah.cs" ?>
