<?cs # Shows: all of plan_show() as it was, Revisi, Milik, Bisa.pulihkan ?><?cs
set:Page.judul = "Isi revisi SKP" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.lebar = "1" ?><?cs if:!Milik ?><?cs set:Page.anak = "bawahan" ?><?cs /if ?><?cs
set:Page.kembali = "/cgi-bin/revisi?id=" + Skp.id ?><?cs set:Page.kembali_judul = "Revisi SKP" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?>
<h1><?cs if:Revisi.nomor == #0 ?>Draf yang disisihkan<?cs else ?>SKP <?cs var:Skp.tahun ?>, revisi <?cs var:Revisi.nomor ?><?cs /if ?></h1>
<?cs call:kepala_skp() ?>
<div class="dua"><?cs call:identitas("Pegawai yang dinilai", Dinilai) ?><?cs call:identitas("Pejabat Penilai Kinerja", Penilai) ?></div>
<h2>Hasil kerja</h2>
<?cs call:hasil_kerja("") ?>
<h2>Perilaku kerja</h2>
<?cs call:perilaku_kerja() ?>
<h2>Lampiran</h2>
<?cs call:lampiran() ?>
<p class="aksi"><?cs call:tautan_tombol("/cgi-bin/revisi/banding?id=" + Skp.id + "&dari=" + Revisi.id, "Bandingkan dengan sekarang", "") ?><?cs if:Bisa.pulihkan ?><?cs call:tautan_tombol("/cgi-bin/revisi/pulihkan?id=" + Revisi.id, "Pulihkan ke draf", "") ?><?cs /if ?></p>
<?cs include:"layout/bawah.cs" ?>
