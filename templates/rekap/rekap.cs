<?cs # Rekap Penilaian.  Shows: Tahun, PeriodeList.N.periode, Unit.N (id nama
   dalam), Pilih.periode .unit, Hasil (.nama .unit .jumlah .menunggu .terlalu) ?><?cs
set:Page.judul = "Rekap Penilaian" ?><?cs
set:Page.tahap = "penilaian" ?><?cs
set:Page.anak = "rekap" ?><?cs
set:Page.kembali = "/cgi-bin/pantau" ?><?cs set:Page.kembali_judul = "Pemantauan" ?><?cs
include:"layout/atas.cs" ?>
<h1>Rekap Penilaian</h1>
<p class="pengantar">Rating dan predikat yang sudah ditetapkan, satu baris untuk setiap SKP, termasuk pejabat pimpinan tinggi. Susunan kolomnya sama dengan rekap BKN.</p>
<form class="formulir" method="get" action="/cgi-bin/rekap" novalidate>
<?cs call:bidang_angka("tahun", "Tahun SKP", Tahun, "Ganti tahun lalu tekan Tampilkan untuk memilih periodenya.", "1") ?>
<?cs if:subcount(PeriodeList) ?><?cs call:pilihan_buka("periode", "Periode", "", "") ?><?cs call:pilihan("periode", "", "Pilih periode", "") ?><?cs each:p = PeriodeList ?><?cs call:pilihan("periode", p.periode.id, p.periode.nama, Pilih.periode) ?><?cs /each ?><?cs call:pilihan_tutup("periode") ?>
<?cs call:pilihan_buka("unit", "Unit kerja", "Termasuk unit di bawahnya.", "") ?><?cs call:pilihan("unit", "", "Seluruh unit kerja", "") ?><?cs each:u = Unit ?><option value="<?cs var:u.id ?>"<?cs if:Pilih.unit == u.id ?> selected<?cs /if ?>><?cs loop:i = #1, u.dalam, #1 ?>– <?cs /loop ?><?cs var:u.nama ?></option><?cs /each ?><?cs call:pilihan_tutup("unit") ?><?cs
else ?><?cs call:kosong("Belum ada periode", "Tahun ini belum mempunyai periode penilaian.") ?><?cs /if ?>
<p class="aksi"><?cs call:tombol("Tampilkan") ?></p>
</form>
<?cs if:Hasil ?><h2><?cs var:Hasil.nama ?></h2>
<p><?cs var:Hasil.unit ?>: <strong><?cs var:Hasil.jumlah ?></strong> penilaian sudah ditetapkan, <?cs var:Hasil.menunggu ?> belum.</p><?cs
if:Hasil.terlalu ?><?cs call:kotak("biasa", "Terlalu banyak untuk satu berkas", "Pilih satu unit kerja.") ?><?cs
else ?><p class="aksi"><?cs call:tautan_tombol("/cgi-bin/rekap/xlsx?tahun=" + Tahun + "&periode=" + Pilih.periode + "&unit=" + Pilih.unit, "Unduh XLSX", "") ?><?cs call:tautan_tombol("/cgi-bin/rekap/csv?tahun=" + Tahun + "&periode=" + Pilih.periode + "&unit=" + Pilih.unit, "Unduh CSV", "") ?></p>
<p class="redup">Buka XLSX dengan aplikasi spreadsheet: NIP tersimpan sebagai teks. CSV untuk dibaca aplikasi lain.</p><?cs /if ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
