<?cs # What hangs on a result or a plan (impact_show); include it after
   layout/atas.cs. ?><?cs

def:dampak_angka() ?><?cs if:DampakJumlah == #0 ?>peran pada matriks<?cs else ?><strong><?cs var:DampakJumlah ?> RHK</strong> milik <?cs var:DampakOrang ?> orang<?cs if:DampakPerlu > #0 ?>; <?cs var:DampakPerlu ?> di antaranya sudah diajukan atau disetujui, jadi perlu persetujuan baru bila ikut diubah<?cs /if ?><?cs /if ?><?cs /def ?><?cs

def:dampak_daftar() ?><table class="kartu"><caption>Dari yang terdekat ke bawah</caption>
<thead><tr><th scope="col">Pegawai</th><th scope="col">RHK yang bergantung</th><th scope="col">Status SKP</th></tr></thead>
<tbody><?cs each:d = DiBawah ?>
<tr><td data-label="Pegawai"><strong><?cs var:d.nama ?></strong><span class="sumber"><?cs var:d.jabatan ?></span></td><td data-label="RHK"><?cs var:d.teks ?><?cs if:string.length(d.di) ?><span class="sumber"><?cs if:d.tingkat > #1 ?>Tingkat <?cs var:d.tingkat ?>, <?cs /if ?>bergantung pada: <?cs var:d.di ?></span><?cs /if ?></td><td data-label="Status SKP"><?cs if:string.length(d.status) ?><?cs call:status_skp(d.status) ?><?cs else ?>–<?cs /if ?><?cs if:d.perlu ?><span class="sumber">perlu persetujuan baru bila diubah</span><?cs /if ?></td></tr><?cs /each ?>
</tbody></table>
<?cs if:string.length(DampakLain) ?><p>dan <?cs var:DampakLain ?> RHK lain.</p><?cs /if ?><?cs /def ?>
