<?cs # The closing evaluation.  Shows: Plan, Usul.N, UsulHasil, and all of
   result_show() and ledger_show() ?><?cs
set:Page.judul = "Penilaian penutup " + Dinilai.nama ?><?cs set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "hasil" ?><?cs set:Page.lebar = "1" ?><?cs
set:Page.kembali = "/cgi-bin/hasil/penutup" ?><?cs set:Page.kembali_judul = "Penilaian penutup" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/hasil.cs" ?><?cs
def:tiga_rating(nama, legenda, petunjuk, nilai, wajib) ?><?cs call:radio_buka(nama, legenda, petunjuk, wajib) ?><?cs call:radio(nama, "DI_ATAS", "Di atas ekspektasi", nilai) ?><?cs call:radio(nama, "SESUAI", "Sesuai ekspektasi", nilai) ?><?cs call:radio(nama, "DI_BAWAH", "Di bawah ekspektasi", nilai) ?><?cs call:radio_tutup(nama) ?><?cs /def ?>
<h1>Penilaian penutup: <?cs var:Dinilai.nama ?></h1>
<p>SKP sebagai <?cs var:Plan.jabatan ?> untuk <?cs var:Nilai.mulai ?> sampai <?cs var:Nilai.selesai ?>, ditutup karena <?cs if:Plan.sebab_tutup == "MUTASI" ?>mutasi<?cs elif:Plan.sebab_tutup == "PENSIUN" ?>pensiun<?cs elif:Plan.sebab_tutup == "MENINGGAL" ?>meninggal dunia<?cs elif:Plan.sebab_tutup == "AKHIR_PENUGASAN" ?>akhir penugasan<?cs elif:Plan.sebab_tutup == "BERHENTI" ?>berhenti<?cs else ?>pergantian jabatan<?cs /if ?>.</p>
<?cs call:formulir("/cgi-bin/hasil/tutup") ?><?cs call:sembunyi("skp", Plan.id) ?><?cs call:rev(Nilai.rev) ?>
<h2>Hasil kerja</h2><?cs each:b = ButirList ?><?cs if:!b.arsip ?><?cs set:n = name(b) + #1 ?>
<section class="panel"><h3><?cs var:b.rhk ?><?cs if:b.tambahan ?> (tambahan)<?cs /if ?></h3>
<details><summary>Target, realisasi, bukti, dan umpan balik</summary><div><?cs call:isi_butir(b) ?></div></details><?cs
if:Usul[n] > #0 ?><p>Usul aplikasi: <?cs call:sebutan_rating(Usul[n]) ?></p><?cs /if ?><?cs
if:b.rating == "1" ?><?cs set:kini = "DI_ATAS" ?><?cs elif:b.rating == "2" ?><?cs set:kini = "SESUAI" ?><?cs elif:b.rating == "3" ?><?cs set:kini = "DI_BAWAH" ?><?cs else ?><?cs set:kini = "" ?><?cs /if ?><?cs
call:tiga_rating("rhk_" + n, "Rating RHK ini", "", kini, "") ?><?cs call:bidang_teks("alasan_rhk_" + n, "Alasan", b.alasan, "", "", "2") ?></section><?cs /if ?><?cs /each ?>
<?cs if:UsulHasil > #0 ?><p>Usul aplikasi untuk seluruh hasil kerja: <strong><?cs call:sebutan_rating(UsulHasil) ?></strong></p><?cs /if ?>
<?cs call:tiga_rating("rating_hasil", "Rating hasil kerja keseluruhan", "", Nilai.rating_hasil, "1") ?>
<?cs call:bidang_teks("alasan_hasil", "Alasan bila berbeda dari usul", Nilai.alasan_hasil, "Pegawai membacanya apa adanya.", "", "3") ?>
<h2>Perilaku kerja</h2><details><summary>Rating setiap nilai perilaku</summary><div><?cs each:v = PerilakuList ?><?cs set:n = name(v) + #1 ?><?cs
if:v.rating == "1" ?><?cs set:kini = "DI_ATAS" ?><?cs elif:v.rating == "2" ?><?cs set:kini = "SESUAI" ?><?cs elif:v.rating == "3" ?><?cs set:kini = "DI_BAWAH" ?><?cs else ?><?cs set:kini = "" ?><?cs /if ?><?cs
call:tiga_rating("perilaku_" + n, v.nama, "", kini, "") ?><?cs /each ?></div></details>
<?cs call:tiga_rating("rating_perilaku", "Rating perilaku kerja keseluruhan", "", Nilai.rating_perilaku, "1") ?>
<?cs call:bidang_teks("catatan", "Catatan atau rekomendasi", Nilai.catatan, "", "", "3") ?>
<div class="aksi"><?cs call:tombol("Simpan dahulu") ?><?cs call:tombol_kedua("tetapkan", "ya", "Tetapkan") ?></div>
<p class="redup">Sesudah ditetapkan rating hanya dapat berubah melalui keberatan.</p></form>
<?cs include:"layout/bawah.cs" ?>
