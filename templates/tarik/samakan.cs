<?cs # Shows: Skp, Pk, PkBeda, PkBelum, Bisa.ubah ?><?cs
set:Page.judul = "Perbedaan dengan Perjanjian Kinerja" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/perjanjian.cs" ?>
<h1>Perbedaan dengan Perjanjian Kinerja</h1>
<p class="pengantar">SKP <?cs var:Skp.tahun ?> <?cs var:Dinilai.nama ?>, dibandingkan dengan <?cs var:Pk.nomor ?>.</p>
<?cs if:!subcount(PkBeda) ?><?cs call:kotak("baik", "Tidak ada perbedaan", "RHK yang ditarik sama bunyinya dengan Perjanjian Kinerja.") ?><p><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Kembali ke SKP", "1") ?></p><?cs
else ?><?cs call:tabel_beda_pk(PkBeda, "Yang berbeda") ?><?cs
if:Bisa.ubah ?><p>Menyamakan mengganti isi SKP dengan isi Perjanjian Kinerja. Manual indikator dan ukuran penilaian tetap; jalur triwulan dikosongkan bila targetnya berubah. Hasil kerja dan indikator yang tidak ada lagi di Perjanjian Kinerja tetap di SKP sebagai tambahan Anda sendiri; hapuslah bila tidak diperlukan.</p>
<?cs call:formulir("/cgi-bin/tarik/samakan") ?><?cs call:sembunyi("skp", Skp.id) ?><?cs call:rev(Pk.rev) ?>
<div class="aksi"><?cs call:tombol("Samakan dengan Perjanjian Kinerja") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Biarkan berbeda", "") ?></div></form><?cs
elif:Skp.status == "DISETUJUI" ?><?cs call:kotak("ingat", "SKP sudah disetujui", "Untuk menyamakannya, status SKP perlu diturunkan lebih dahulu oleh pejabat pimpinan tinggi atau admin instansi.") ?><?cs
else ?><?cs call:kotak("ingat", "SKP sedang tidak dapat diubah", "Pemilik SKP dapat menyamakannya selama SKP berstatus draf atau dikembalikan.") ?><?cs /if ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
