<?cs # Who it is about; a link back for others. ?>
<h1><?cs if:Sendiri ?>Angka kredit saya<?cs else ?>Angka kredit <?cs var:Orang.nama ?><?cs /if ?></h1>
<p class="pengantar"><?cs var:Orang.jabatan ?><?cs if:string.length(Orang.golongan) ?>, <?cs call:pangkat(Orang.golongan) ?><?cs /if ?></p>
