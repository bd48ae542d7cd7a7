<?cs # Teams set up in a unit.  Shows: Unit, Daftar, Boleh ?><?cs
set:Page.judul = "Tim kerja " + Unit.nama ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "tim" ?><?cs include:"layout/atas.cs" ?><?cs include:"tim/macro.cs" ?>
<div class="judul"><h1>Tim kerja di <?cs var:Unit.nama ?></h1><?cs if:Boleh ?><p><?cs call:tautan_tombol("/cgi-bin/tim/baru?unit=" + Unit.id, "Bentuk tim kerja", "") ?></p><?cs /if ?></div>
<?cs if:subcount(Daftar) ?><?cs call:tabel_tim() ?><?cs
else ?><?cs call:kosong("Belum ada tim kerja di unit ini", "Tim kerja dibentuk oleh pimpinan unit atau admin.") ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
