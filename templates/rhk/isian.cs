<?cs # The fields of one result.  Shows: Skp, Rhk, Baris, UnitList, Pimpinan,
   Tunggu, Perspektif; after a refusal Query, Problem ?><?cs
# The first button is the one that Enter presses: it saves. ?><button class="sr" tabindex="-1">Simpan</button><?cs
call:sembunyi("skp", Skp.id) ?><?cs set:batas_baris = JumlahBaris ?><?cs if:Page.draf && Query.baris > #JumlahBaris ?><?cs set:batas_baris = Query.baris ?><?cs /if ?><?cs call:sembunyi("baris", batas_baris) ?>
<?cs if:Skp.model != "JPT" ?><?cs include:"rhk/pimpinan.cs" ?><?cs /if ?>
<?cs call:bidang_teks("teks", "Rencana hasil kerja", Rhk.teks, "Tuliskan hasil, bukan kegiatan. Contoh: Terverifikasinya dokumen usulan wilayah barat. 10 sampai 1.000 huruf.", "1", "3") ?>
<?cs call:radio_buka("bagian", "Jenis", "", "1") ?><?cs call:radio("bagian", "UTAMA", "Utama: menjabarkan target pimpinan atau unit", Rhk.bagian) ?><?cs call:radio("bagian", "TAMBAHAN", "Tambahan: penugasan di luar tugas pokok", Rhk.bagian) ?><?cs call:radio_tutup("bagian") ?>
<?cs call:radio_buka("klasifikasi", "Klasifikasi", "", "1") ?><?cs call:radio("klasifikasi", "INDIVIDU", "Individu: melekat pada Anda pribadi", Rhk.klasifikasi) ?><?cs call:radio("klasifikasi", "ORGANISASI", "Organisasi: melekat pada unit kerja dan diteruskan kepada pengganti Anda", Rhk.klasifikasi) ?><?cs call:radio_tutup("klasifikasi") ?>
<?cs call:pilihan_buka("unit", "Unit kerja", "Wajib untuk klasifikasi Organisasi.", "") ?><?cs call:pilihan("unit", "", "– pilih unit kerja –", Rhk.unit) ?><?cs each:u = UnitList ?><?cs call:pilihan("unit", u.id, u.nama, Rhk.unit) ?><?cs /each ?><?cs call:pilihan_tutup("unit") ?>
<?cs call:bidang("penugasan_dari", "Penugasan dari", Rhk.penugasan_dari, "Diisi bila ditugaskan pejabat tertentu. Contoh: Direktur Acara Daerah.", "") ?>
<?cs if:Skp.model == "JPT" ?><?cs call:radio_buka("perspektif", "Perspektif", "Boleh lebih dari satu.", "1") ?><?cs
call:sudut("PENERIMA_LAYANAN") ?><?cs call:sudut("PROSES_BISNIS") ?><?cs call:sudut("PENGUATAN_INTERNAL") ?><?cs call:sudut("ANGGARAN") ?><?cs call:radio_tutup("perspektif") ?><?cs /if ?>
<h2 id="f-indikator">Indikator dan target</h2>
<p>Isi baris yang diperlukan saja; baris kosong diabaikan. Untuk membuang indikator, kosongkan indikator dan targetnya.</p>
<?cs each:b = Baris ?><?cs if:b.n <= #batas_baris ?><fieldset class="kelompok"><legend>Indikator <?cs var:b.n ?></legend>
<?cs call:sembunyi("butir_" + b.n, b.isi.id) ?>
<?cs if:Skp.model != "JPT" ?><?cs set:b.pilih_aspek = b.aspek ?><?cs if:string.length(b.isi.aspek) ?><?cs set:b.pilih_aspek = b.isi.aspek ?><?cs /if ?><?cs
call:pilihan_buka("aspek_" + b.n, "Aspek", "", "") ?><?cs call:pilihan("aspek_" + b.n, "KUANTITAS", "Kuantitas", b.pilih_aspek) ?><?cs call:pilihan("aspek_" + b.n, "KUALITAS", "Kualitas", b.pilih_aspek) ?><?cs call:pilihan("aspek_" + b.n, "WAKTU", "Waktu", b.pilih_aspek) ?><?cs call:pilihan("aspek_" + b.n, "BIAYA", "Biaya", b.pilih_aspek) ?><?cs call:pilihan_tutup("aspek_" + b.n) ?><?cs /if ?>
<?cs call:bidang_teks("indikator_" + b.n, "Indikator kinerja individu", b.isi.teks, "", "", "2") ?>
<div class="dua"><?cs call:pilihan_buka("sasaran_" + b.n, "Jenis target", "Bagaimana target diukur", "") ?><?cs call:pilihan("sasaran_" + b.n, "ANGKA", "Angka", b.isi.sasaran) ?><?cs call:pilihan("sasaran_" + b.n, "TANGGAL", "Tanggal paling lambat", b.isi.sasaran) ?><?cs call:pilihan("sasaran_" + b.n, "TEKS", "Uraian", b.isi.sasaran) ?><?cs call:pilihan_tutup("sasaran_" + b.n) ?>
<?cs call:bidang("target_" + b.n, "Target", b.target, "250 · 30-09-2026 · setiap Jumat", "") ?>
<?cs call:bidang("satuan_" + b.n, "Satuan", b.isi.satuan, "Untuk angka: dokumen, %, hari kerja", "") ?>
<?cs call:pilihan_buka("arah_" + b.n, "Arah", "Untuk angka", "") ?><?cs call:pilihan("arah_" + b.n, "MAKIN_BESAR", "Makin besar makin baik", b.isi.arah) ?><?cs call:pilihan("arah_" + b.n, "MAKIN_KECIL", "Makin kecil makin baik", b.isi.arah) ?><?cs call:pilihan("arah_" + b.n, "TEPAT", "Tepat sasaran", b.isi.arah) ?><?cs call:pilihan_tutup("arah_" + b.n) ?></div></fieldset><?cs /if ?><?cs /each ?>
<?cs if:!BarisPenuh ?><p><?cs call:tombol_kedua("tambah", "1", "Tambah baris indikator") ?></p><?cs /if ?>
