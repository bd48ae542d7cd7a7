<?cs # Shows: Skp, RhkList, Bulan, Bulan_ini, Batas, Jenis ?><?cs
set:Page.judul = "Tambah bukti dukung" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "bukti" ?><?cs
set:Page.kembali = "/cgi-bin/bukti?skp=" + Skp.id + "&bulan=" + Bulan_ini ?><?cs set:Page.kembali_judul = "Bukti dukung" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/bulan.cs" ?>
<?cs if:Jenis != "TAUTAN" && Jenis != "NASKAH" ?><?cs set:Jenis = "BERKAS" ?><?cs /if ?><?cs set:alamat = "/cgi-bin/bukti/baru?skp=" + Skp.id + "&bulan=" + Bulan_ini ?>
<h1>Tambah bukti <?cs call:bulan(Bulan_ini) ?> <?cs var:Skp.tahun ?></h1>
<nav aria-label="Jenis bukti"><ul class="saring"><li><a href="<?cs var:url_validate(alamat) ?>"<?cs if:Jenis == "BERKAS" ?> aria-current="true"<?cs /if ?>>Unggah berkas</a></li><li><a href="<?cs var:url_validate(alamat) ?>&amp;jenis=TAUTAN"<?cs if:Jenis == "TAUTAN" ?> aria-current="true"<?cs /if ?>>Tautan</a></li><li><a href="<?cs var:url_validate(alamat) ?>&amp;jenis=NASKAH"<?cs if:Jenis == "NASKAH" ?> aria-current="true"<?cs /if ?>>Nomor naskah dinas</a></li></ul></nav>
<?cs if:Jenis == "BERKAS" ?><?cs call:formulir_berkas("/cgi-bin/bukti/baru") ?><?cs else ?><?cs call:formulir("/cgi-bin/bukti/baru") ?><?cs /if ?><?cs call:sembunyi("jenis", Jenis) ?>
<?cs if:Jenis == "BERKAS" ?><?cs call:bidang_berkas("berkas", "Berkas", "PDF, PNG, JPG, DOCX, XLSX, atau PPTX; paling besar " + Batas.mib + " MB. Sebulan paling banyak " + Batas.kuota + " MB.", ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx") ?><p class="masalah" id="terlalu-besar" data-maks="<?cs var:Batas.bita ?>" role="alert" hidden>Berkas ini lebih besar dari <?cs var:Batas.mib ?> MB, jadi tidak akan diterima. Pilih yang lain, atau perkecil dahulu.</p><?cs
elif:Jenis == "TAUTAN" ?><?cs call:bidang("tautan", "Alamat", "", "Mulai dengan https://. Pastikan pejabat penilai dapat membukanya; tautan tercatat belum diperiksa sampai ia membukanya.", "1") ?><?cs
else ?><?cs call:bidang("nomor", "Nomor naskah dinas", "", "Contoh: B/12/PW.01/2026", "1") ?><?cs call:bidang_tanggal("tanggal", "Tanggal naskah", "", "", "1") ?><?cs /if ?>
<?cs call:bidang("nama", "Nama bukti", "", "Boleh kosong. Contoh: Berita acara verifikasi Februari.", "") ?>
<?cs include:"bukti/langkah.cs" ?>
<div class="aksi"><?cs call:tombol("Simpan bukti") ?><?cs call:tautan_tombol("/cgi-bin/bukti?skp=" + Skp.id + "&bulan=" + Bulan_ini, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
