<?cs # Shows: Skp, PerspektifList ?><?cs
set:Page.judul = "Menurut perspektif" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?>
<h1>Hasil kerja menurut perspektif</h1>
<?cs call:kepala_skp() ?>
<?cs set:kosong_ada = "" ?><?cs each:v = PerspektifList ?><?cs if:v.jumlah == #0 ?><?cs set:kosong_ada = "1" ?><?cs /if ?><?cs /each ?><?cs
if:kosong_ada ?><div class="kabar ingat"><?cs call:ikon("ingat") ?><div><p><strong>Perspektif yang belum mempunyai hasil kerja:</strong></p><ul><?cs each:v = PerspektifList ?><?cs if:v.jumlah == #0 ?><li><?cs call:istilah(v.kode) ?></li><?cs /if ?><?cs /each ?></ul></div></div><?cs
else ?><?cs call:kotak("baik", "", "Keempat perspektif mempunyai hasil kerja.") ?><?cs /if ?>
<div class="dua"><?cs each:v = PerspektifList ?><section class="panel"><h2><?cs call:istilah(v.kode) ?></h2><p><?cs var:v.jumlah ?> hasil kerja, <?cs var:v.indikator ?> indikator</p><?cs
if:subcount(v.rhk) ?><ul><?cs each:r = v.rhk ?><li><strong><?cs var:r.teks ?></strong><?cs if:r.bagian == "TAMBAHAN" ?> (tambahan)<?cs /if ?><ul><?cs each:i = r.indikator ?><li><?cs var:i.teks ?><?cs if:string.length(i.target) ?>: <?cs var:i.target ?><?cs /if ?></li><?cs /each ?></ul></li><?cs /each ?></ul><?cs
else ?><p class="redup">Belum ada.</p><?cs /if ?></section><?cs /each ?></div>
<?cs include:"layout/bawah.cs" ?>
