<?cs # Shows: Skp, Dinilai, Perilaku ?><?cs
set:Page.judul = "Ekspektasi khusus untuk " + Dinilai.nama ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "bawahan" ?><?cs
set:Page.kembali = "/cgi-bin/bawahan/periksa?id=" + Skp.id ?><?cs set:Page.kembali_judul = "Periksa SKP" ?><?cs include:"layout/atas.cs" ?>
<h1>Ekspektasi khusus pimpinan</h1>
<p class="pengantar">Untuk <strong><?cs var:Dinilai.nama ?></strong>, <?cs var:Dinilai.jabatan ?>. Tuliskan perilaku yang secara khusus Anda harapkan; yang tidak perlu boleh kosong. Usulan pegawai sudah ditampilkan.</p>
<?cs call:formulir("/cgi-bin/bawahan/ekspektasi") ?><?cs call:sembunyi("id", Skp.id) ?><?cs call:rev(Skp.rev) ?>
<?cs each:p = Perilaku ?><fieldset class="kelompok"><legend><?cs var:p.nilai ?>. <?cs var:p.nama ?></legend>
<ul><?cs each:g = p.panduan ?><li><?cs var:g.teks ?></li><?cs /each ?></ul>
<?cs call:bidang_teks("ekspektasi_" + p.nilai, "Ekspektasi khusus pimpinan", p.ekspektasi, "", "", "3") ?></fieldset><?cs /each ?>
<div class="aksi"><?cs call:tombol("Simpan") ?><?cs call:tautan_tombol("/cgi-bin/bawahan/periksa?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
