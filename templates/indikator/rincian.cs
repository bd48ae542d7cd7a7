<?cs # Shows: Skp, Rhk, Butir, Target, TriwulanList ?><?cs
set:Page.judul = "Jalur target dan ukuran penilaian" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?>
<h1>Jalur target dan ukuran penilaian</h1>
<p class="pengantar">Keduanya tidak wajib. Yang disepakati di awal tahun membuat penilaian nanti tidak bergantung pada selera.</p>
<?cs include:"indikator/kepala.cs" ?>
<?cs call:formulir("/cgi-bin/indikator/rincian") ?><?cs call:sembunyi("id", Rhk.id) ?><?cs call:sembunyi("butir", Butir.id) ?><?cs call:rev(Rhk.rev) ?>
<fieldset class="kelompok"><legend>Jalur target per triwulan</legend><p><?cs
if:Butir.sasaran == "ANGKA" ?>Isi posisi pada akhir setiap triwulan, bukan tambahannya. Posisi terakhir sama dengan target, yaitu <?cs var:Target ?>.<?cs
else ?>Isi keadaan yang dicapai pada akhir setiap triwulan. Contoh: Draf pertama selesai.<?cs /if ?></p>
<div class="dua"><?cs each:q = TriwulanList ?><?cs if:q.ada ?><?cs
if:q.n == #1 ?><?cs set:q.judul = "Triwulan I" ?><?cs elif:q.n == #2 ?><?cs set:q.judul = "Triwulan II" ?><?cs elif:q.n == #3 ?><?cs set:q.judul = "Triwulan III" ?><?cs else ?><?cs set:q.judul = "Triwulan IV" ?><?cs /if ?><?cs
if:Butir.sasaran == "ANGKA" ?><?cs call:bidang_angka("jalur_" + q.n, q.judul, q.isi, "", "") ?><?cs else ?><?cs call:bidang("jalur_" + q.n, q.judul, q.isi, "", "") ?><?cs /if ?><?cs /if ?><?cs /each ?></div></fieldset>
<fieldset class="kelompok"><legend>Apa yang dihitung di bawah, sesuai, dan di atas ekspektasi</legend><p>Isi ketiganya atau kosongkan ketiganya. Pejabat penilai memeriksanya saat menyetujui SKP.</p>
<?cs call:bidang_teks("di_bawah", "Di bawah ekspektasi", Butir.di_bawah, "Contoh: Kurang dari 200 dokumen terverifikasi.", "", "2") ?>
<?cs call:bidang_teks("sesuai", "Sesuai ekspektasi", Butir.sesuai, "Contoh: 200 sampai 250 dokumen terverifikasi.", "", "2") ?>
<?cs call:bidang_teks("di_atas", "Di atas ekspektasi", Butir.di_atas, "Contoh: Lebih dari 250 dokumen, tanpa satu pun dikembalikan.", "", "2") ?></fieldset>
<div class="aksi"><?cs call:tombol("Simpan") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
