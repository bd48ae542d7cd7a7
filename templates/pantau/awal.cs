<?cs # Where to begin.  Shows: UnitList (id nama) ?><?cs
set:Page.judul = "Pemantauan pengisian" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "pantau" ?><?cs
include:"layout/atas.cs" ?>
<h1>Pemantauan pengisian</h1>
<?cs if:subcount(UnitList) ?><p class="pengantar">Pilih unit kerja.</p><ul class="tugas"><?cs each:u = UnitList ?><li><p><a href="/cgi-bin/pantau?unit=<?cs var:url_escape(u.id) ?>"><?cs var:u.nama ?></a></p></li><?cs /each ?></ul><?cs
else ?><?cs call:kosong("Tidak ada unit yang Anda pantau", "Halaman ini untuk pimpinan unit kerja, admin, pengelola kinerja, dan auditor.") ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
