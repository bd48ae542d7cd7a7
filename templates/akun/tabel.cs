<table class="kartu"><caption class="sr">Akun</caption>
<thead><tr><th scope="col">Nama</th><th scope="col">NIP</th><th scope="col">Unit kerja</th><th scope="col">Akun</th><th scope="col">Terakhir masuk</th></tr></thead>
<tbody><?cs each:a = AkunList ?>
<tr><td data-label="Nama"><a href="/cgi-bin/akun/lihat?p=<?cs var:url_escape(a.orang.pegawai) ?>"><?cs var:a.orang.nama ?></a><?cs each:r = a.akun.peran ?> <?cs call:lencana("biasa", r.nama) ?><?cs /each ?></td>
<td data-label="NIP"><?cs call:nip(a.orang.nomor) ?></td>
<td data-label="Unit kerja"><?cs var:a.orang.unit_nama ?></td>
<td data-label="Akun"><?cs call:keadaan_akun(a.keadaan) ?></td>
<td data-label="Terakhir masuk"><?cs if:string.length(a.akun.masuk_terakhir) ?><?cs var:a.akun.masuk_terakhir ?><?cs else ?>–<?cs /if ?></td></tr><?cs /each ?>
</tbody></table>
