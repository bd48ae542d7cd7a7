<?cs # Upload a file to be tried ?><?cs
set:Page.judul = "Unggah berkas impor" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "impor" ?><?cs
set:Page.kembali = "/cgi-bin/impor" ?><?cs set:Page.kembali_judul = "Impor" ?><?cs
include:"layout/atas.cs" ?>
<h1>Unggah berkas impor</h1>
<?cs call:formulir_berkas("/cgi-bin/impor/baru") ?>
<?cs call:radio_buka("jenis", "Isi berkas", "", "1") ?><?cs call:radio("jenis", "IMPOR_UNIT", "Unit kerja", "IMPOR_UNIT") ?><?cs call:radio("jenis", "IMPOR_PEGAWAI", "Pegawai, jabatan, dan atasan", "IMPOR_UNIT") ?><?cs call:radio_tutup("jenis") ?>
<?cs call:bidang_berkas("berkas", "Berkas", "CSV (UTF-8) atau XLSX, paling besar " + Mib + " MB. Baris pertama berisi nama kolom.", ".csv,.xlsx") ?>
<p class="aksi"><?cs call:tombol("Unggah dan uji") ?><?cs call:tautan_tombol("/cgi-bin/impor", "Batal", "") ?></p>
</form>
<section class="panel"><h2>Contoh berkas</h2>
<ul><li><a href="/cgi-bin/impor/contoh?jenis=IMPOR_UNIT">contoh-unit.csv</a></li><li><a href="/cgi-bin/impor/contoh?jenis=IMPOR_PEGAWAI">contoh-pegawai.csv</a></li></ul>
<p>Sel kosong mempertahankan nilai yang sudah tersimpan. Berkas yang sama boleh diimpor berulang kali.</p></section>
<?cs include:"layout/bawah.cs" ?>
