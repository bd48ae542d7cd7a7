<table class="kartu"><caption class="sr">Unit</caption>
<thead><tr><th scope="col">Unit</th><th scope="col">Kode</th><th scope="col">Jenis</th><th scope="col">Pimpinan</th></tr></thead>
<tbody><?cs each:u = UnitList ?>
<tr><td data-label="Unit"><a href="/cgi-bin/unit/lihat?id=<?cs var:url_escape(u.id) ?>&amp;tanggal=<?cs var:url_escape(Tanggal.iso) ?>"><?cs var:u.nama ?></a></td>
<td data-label="Kode"><?cs var:u.kode ?></td>
<td data-label="Jenis"><?cs if:string.length(u.jenis) ?><?cs var:u.jenis ?><?cs else ?>–<?cs /if ?></td>
<td data-label="Pimpinan"><?cs if:string.length(u.pimpinan) ?><?cs var:u.pimpinan ?><?cs else ?><?cs call:lencana("ingat", "tanpa pimpinan") ?><?cs /if ?></td></tr><?cs /each ?>
</tbody></table>
