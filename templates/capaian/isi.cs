<?cs # The form of one period.  Shows: Unit, Tahun, CapaianList.0, KepalaList ?><?cs
set:Page.judul = "Capaian kinerja organisasi" ?><?cs set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "capaian" ?><?cs
set:Page.kembali = "/cgi-bin/capaian/lihat?unit=" + Unit.id + "&tahun=" + Tahun ?><?cs set:Page.kembali_judul = Unit.nama ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/nilai.cs" ?><?cs with:c = CapaianList.0 ?>
<h1>Capaian <?cs var:Unit.nama ?>, <?cs var:c.periode.nama ?> <?cs var:Tahun ?></h1>
<?cs if:c.belum_selesai ?><?cs call:kotak("ingat", "Periode ini belum selesai", "Hari terakhirnya " + c.periode.selesai + ". Tetapkan lebih awal hanya bila hasilnya sudah pasti.") ?><?cs /if ?>
<?cs if:c.isi.status == "DIUSULKAN" ?><?cs call:kotak("", "Usulan " + c.isi.diusulkan_oleh, c.isi.dasar) ?><?cs /if ?>
<?cs if:c.tetapkan ?><?cs call:formulir("/cgi-bin/capaian/tetapkan") ?><?cs else ?><?cs call:formulir("/cgi-bin/capaian/usulkan") ?><?cs /if ?><?cs call:sembunyi("unit", Unit.id) ?><?cs call:sembunyi("tahun", Tahun) ?><?cs call:sembunyi("periode", c.periode.id) ?>
<?cs call:radio_buka("nilai", "Capaian kinerja organisasi", "Dinilai dari tercapainya rencana aksi dan target unit pada periode ini; capaian tahunan dari perjanjian kinerja dan ekspektasi pimpinan.", "1") ?><?cs
call:radio("nilai", "ISTIMEWA", "Istimewa: melampaui target yang disepakati", c.isi.nilai) ?><?cs call:radio("nilai", "ORG_BAIK", "Baik: sesuai target", c.isi.nilai) ?><?cs call:radio("nilai", "ORG_BUTUH_PERBAIKAN", "Butuh Perbaikan: sebagian di bawah target", c.isi.nilai) ?><?cs call:radio("nilai", "ORG_KURANG", "Kurang: sebagian besar di bawah target", c.isi.nilai) ?><?cs call:radio("nilai", "ORG_SANGAT_KURANG", "Sangat Kurang: sebagian besar rencana aksi tanpa kemajuan", c.isi.nilai) ?><?cs call:radio_tutup("nilai") ?>
<?cs call:bidang_teks("dasar", "Dasar penetapan", c.isi.dasar, "10 sampai 1.000 huruf: angka capaian dan sumbernya. Dibaca pimpinan unit dan pegawainya.", "1", "4") ?>
<?cs if:c.isi.status == "TERKUNCI" ?><?cs call:kotak("ingat", "Sudah menjadi dasar penilaian", "Penilaian pegawai yang sudah ditetapkan tidak berubah; hanya peringatan pola distribusi yang dihitung ulang.") ?><?cs call:centang("yakin", "Ya, ubah capaian yang sudah dipakai", "", "") ?><?cs /if ?>
<?cs if:subcount(KepalaList) ?><details><summary>Artinya bagi pimpinan unit ini</summary><p>Capaian ini menjadi rating hasil kerja pimpinannya:</p><ul><?cs each:k = KepalaList ?><li><?cs call:kata_capaian(k.nilai) ?>: <?cs call:kata_rating(k.rating) ?></li><?cs /each ?></ul></details><?cs /if ?>
<div class="aksi"><?cs if:c.tetapkan ?><?cs call:tombol("Tetapkan capaian") ?><?cs else ?><?cs call:tombol("Usulkan capaian") ?><?cs /if ?><?cs call:tautan_tombol("/cgi-bin/capaian/lihat?unit=" + Unit.id + "&tahun=" + Tahun, "Tidak jadi", "") ?></div>
</form><?cs /with ?>
<?cs include:"layout/bawah.cs" ?>
