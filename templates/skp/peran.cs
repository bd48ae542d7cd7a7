<?cs # Roles given by leaders that are no result yet.  Shows: PeranList ?><?cs
if:subcount(PeranList) ?><section id="peran"><h2>Peran dari pimpinan</h2>
<p>Pimpinan sudah menuliskan hasil yang diharapkan dari Anda. Jadikan RHK dengan satu tombol; kaitannya dengan RHK pimpinan langsung terisi, dan rumusannya boleh Anda sesuaikan.</p>
<ul class="tugas"><?cs each:c = PeranList ?>
<li><div><p><strong><?cs var:c.isi.teks ?></strong><?cs if:c.isi.porsi > #0 ?> (<?cs var:c.isi.porsi ?>% waktu)<?cs /if ?></p><p class="sumber">Mendukung “<?cs var:c.pimpinan ?>” · <?cs var:c.nama ?><?cs if:string.length(c.jabatan) ?>, <?cs var:c.jabatan ?><?cs /if ?></p></div><?cs call:formulir_tombol("/cgi-bin/rhk/peran") ?><?cs call:sembunyi("skp", Skp.id) ?><?cs call:sembunyi("peran", c.isi.id) ?><button class="tombol">Jadikan RHK<span class="sr">: <?cs var:c.isi.teks ?></span></button></form></li><?cs /each ?></ul><?cs
if:subcount(PeranList) > #1 ?><?cs call:formulir_tombol("/cgi-bin/rhk/peran") ?><?cs call:sembunyi("skp", Skp.id) ?><button class="tombol">Jadikan semuanya RHK</button></form><?cs /if ?></section>
<?cs /if ?>
