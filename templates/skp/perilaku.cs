<?cs # Shows: Skp, Penilai, Perilaku ?><?cs
set:Page.judul = "Perilaku kerja" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?>
<h1>Perilaku kerja</h1>
<p class="pengantar">Ketujuh nilai BerAKHLAK berlaku bagi semua pegawai. Di sini Anda dapat mengusulkan ekspektasi khusus pimpinan; pejabat penilai yang memutuskannya. Boleh dikosongkan.</p>
<?cs call:formulir("/cgi-bin/skp/perilaku") ?><?cs call:sembunyi("id", Skp.id) ?><?cs call:rev(Skp.rev) ?>
<?cs each:p = Perilaku ?><fieldset class="kelompok"><legend><?cs var:p.nilai ?>. <?cs var:p.nama ?></legend>
<ul><?cs each:g = p.panduan ?><li><?cs var:g.teks ?></li><?cs /each ?></ul>
<?cs call:bidang_teks("ekspektasi_" + p.nilai, "Ekspektasi khusus pimpinan", p.ekspektasi, "", "", "3") ?></fieldset><?cs /each ?>
<div class="aksi"><?cs call:tombol("Simpan") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
