<?cs # Shows: Skp, Rhk, Butir, Target ?><?cs
set:Page.judul = "Manual indikator kinerja" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?>
<h1>Manual indikator kinerja</h1>
<?cs include:"indikator/kepala.cs" ?>
<?cs call:formulir("/cgi-bin/indikator/manual") ?><?cs call:sembunyi("id", Rhk.id) ?><?cs call:sembunyi("butir", Butir.id) ?><?cs call:rev(Rhk.rev) ?>
<?cs call:bidang_teks("tujuan", "Tujuan", Butir.manual.tujuan, "Untuk apa indikator ini diukur.", "1", "3") ?>
<?cs call:bidang_teks("definisi", "Deskripsi: definisi", Butir.manual.definisi, "Apa yang dihitung dan apa yang tidak.", "1", "3") ?>
<?cs call:bidang_teks("formula", "Deskripsi: formula", Butir.manual.formula, "Contoh: Jumlah acara yang memenuhi standar dibagi jumlah acara, dikali 100.", "1", "3") ?>
<?cs set:satuan_usul = Butir.manual.satuan ?><?cs if:!string.length(satuan_usul) ?><?cs set:satuan_usul = Butir.satuan ?><?cs /if ?><?cs if:Skp.pendekatan == "KUALITATIF" ?><?cs call:bidang("satuan", "Satuan pengukuran", satuan_usul, "Boleh kosong pada pendekatan kualitatif.", "") ?><?cs else ?><?cs call:bidang("satuan", "Satuan pengukuran", satuan_usul, "", "1") ?><?cs /if ?>
<?cs call:radio_buka("kendali", "Kualitas dan tingkat kendali", "", "1") ?><?cs call:radio("kendali", "OUTCOME", "Outcome", Butir.manual.kendali) ?><?cs call:radio("kendali", "OUTCOME_ANTARA", "Outcome Antara", Butir.manual.kendali) ?><?cs call:radio("kendali", "OUTPUT_KENDALI_RENDAH", "Output Kendali Rendah", Butir.manual.kendali) ?><?cs call:radio_tutup("kendali") ?>
<?cs call:bidang_teks("sumber", "Sumber data", Butir.manual.sumber, "Dari mana angkanya diambil. Contoh: Aplikasi kurasi acara, laporan triwulanan.", "1", "2") ?>
<?cs call:radio_buka("pelaporan", "Periode pelaporan", "", "1") ?><?cs call:radio("pelaporan", "BULANAN", "Bulanan", Butir.manual.pelaporan) ?><?cs call:radio("pelaporan", "TRIWULAN", "Triwulan", Butir.manual.pelaporan) ?><?cs call:radio("pelaporan", "SEMESTERAN", "Semesteran", Butir.manual.pelaporan) ?><?cs call:radio("pelaporan", "TAHUNAN", "Tahunan", Butir.manual.pelaporan) ?><?cs call:radio_tutup("pelaporan") ?>
<div class="aksi"><?cs call:tombol("Simpan manual") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
