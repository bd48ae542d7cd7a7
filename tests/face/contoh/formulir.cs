<?cs # A page with every macro, for the tests of the face. ?><?cs set:Page.judul = "Contoh formulir" ?><?cs set:Page.tahap = "perencanaan" ?><?cs include:"layout/atas.cs" ?>
<h1>Tambah rencana hasil kerja</h1>
<p class="pengantar">Tuliskan hasil, bukan kegiatan: apa yang <em>berubah</em> bila pekerjaan ini selesai.</p>
<?cs call:formulir("/cgi-bin/rhk/baru") ?>
<?cs call:sembunyi("skp", Skp.id) ?><?cs call:rev(Rhk.rev) ?>
<?cs call:radio_buka("bagian", "Utama atau tambahan", "Utama bersumber dari perjanjian kinerja atau rencana strategis.", "1") ?>
<?cs call:radio("bagian", "UTAMA", "Utama", Rhk.bagian) ?><?cs call:radio("bagian", "TAMBAHAN", "Tambahan", Rhk.bagian) ?>
<?cs call:radio_tutup("bagian") ?>
<?cs call:bidang_teks("teks", "Rumusan RHK", Rhk.teks, "10 sampai 1.000 huruf.", "1", "3") ?>
<?cs call:bidang("penugasan_dari", "Penugasan dari", Rhk.penugasan_dari, "", "") ?>
<?cs call:pilihan_buka("unit", "Unit kerja", "", "1") ?><?cs call:pilihan("unit", "", "Pilih unit", Rhk.unit) ?><?cs call:pilihan("unit", "u1", "Direktorat Acara Daerah", Rhk.unit) ?><?cs call:pilihan("unit", "u2", "Direktorat Acara Nasional", Rhk.unit) ?><?cs call:pilihan_tutup("unit") ?>
<fieldset class="kelompok"><legend>Indikator 1</legend>
<?cs call:bidang("indikator_1", "Indikator", Rhk.i1, "", "1") ?>
<?cs call:bidang_angka("target_1", "Target", Rhk.n1, "Angka, misalnya 250 atau 12,5.", "1") ?>
<?cs call:bidang_tanggal("tanggal_1", "Paling lambat", Rhk.t1.iso, "", "") ?>
</fieldset>
<?cs call:centang("menunggu", "Menunggu RHK pimpinan", Rhk.menunggu, "RHK dapat disimpan dahulu.") ?>
<?cs call:bidang_kenal("surel", "Surel", Rhk.surel, "", "", "email") ?>
<?cs call:bidang_sandi("sandi", "Kata sandi", "Paling sedikit 12 huruf.", "current-password") ?>
<p class="aksi"><?cs call:tombol("Simpan RHK") ?><?cs call:tombol_kedua("lagi", "1", "Tambah baris indikator") ?><?cs call:tautan_tombol("/cgi-bin/skp", "Batal", "") ?></p>
</form>
<?cs call:formulir_berkas("/cgi-bin/admin/impor") ?><?cs call:bidang_berkas("berkas", "Berkas pegawai", "CSV atau XLSX.", ".csv,.xlsx") ?><p class="aksi"><?cs call:tombol("Unggah") ?></p></form>
<?cs include:"layout/bawah.cs" ?>
