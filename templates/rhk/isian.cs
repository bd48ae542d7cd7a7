<?cs # The fields of one result.  Shows: Skp, Rhk, Baris, UnitList, TimList, Pimpinan,
   Tunggu, Perspektif; after a refusal Query, Problem ?><?cs
# The first button is the one that Enter presses: it saves. ?><button class="sr" tabindex="-1">Simpan</button><?cs
call:sembunyi("skp", Skp.id) ?>
<?cs if:Skp.model != "JPT" ?><?cs include:"rhk/pimpinan.cs" ?><?cs /if ?>
<?cs call:bidang_teks("teks", "Rencana hasil kerja", Rhk.teks, "Tuliskan hasil, bukan kegiatan. Contoh: Terverifikasinya dokumen usulan wilayah barat. 10 sampai 1.000 huruf.", "1", "3") ?>
<?cs call:saran_isian() ?><?cs call:radio_buka("bagian", "Jenis", "", "1") ?><?cs call:radio("bagian", "UTAMA", "Utama: menjabarkan target pimpinan atau unit", Rhk.bagian) ?><?cs call:radio("bagian", "TAMBAHAN", "Tambahan: penugasan di luar tugas pokok", Rhk.bagian) ?><?cs call:radio_tutup("bagian") ?>
<?cs call:radio_buka("klasifikasi", "Klasifikasi", "", "1") ?><?cs call:radio("klasifikasi", "INDIVIDU", "Individu: melekat pada Anda pribadi", Rhk.klasifikasi) ?><?cs call:radio("klasifikasi", "ORGANISASI", "Organisasi: melekat pada unit atau tim kerja dan diteruskan kepada pengganti Anda", Rhk.klasifikasi) ?><?cs call:radio_tutup("klasifikasi") ?>
<?cs call:pilihan_buka("unit", "Unit kerja atau tim kerja", "Wajib untuk klasifikasi Organisasi.", "") ?><?cs call:pilihan("unit", "", "– pilih unit atau tim –", Rhk.melekat) ?><?cs each:t = TimList ?><?cs call:pilihan("unit", t.id, "Tim kerja: " + t.nama, Rhk.melekat) ?><?cs /each ?><?cs each:u = UnitList ?><?cs call:pilihan("unit", u.id, u.nama, Rhk.melekat) ?><?cs /each ?><?cs call:pilihan_tutup("unit") ?>
<?cs call:bidang("penugasan_dari", "Penugasan dari", Rhk.penugasan_dari, "Diisi bila ditugaskan pejabat tertentu. Contoh: Direktur Acara Daerah.", "") ?>
<?cs if:Skp.model == "JPT" ?><?cs call:pilih_perspektif() ?><?cs /if ?>
<h2 id="f-indikator"><?cs if:Skp.pendekatan == "KUALITATIF" ?>Ukuran keberhasilan / indikator kinerja individu, dan target<?cs else ?>Indikator dan target<?cs /if ?></h2>
<?cs call:baris_indikator(Skp.pendekatan == "KUALITATIF", Skp.model != "JPT") ?>
