<?cs # Shows: Permintaan, Jumlah, Lanjut ?><?cs
set:Page.judul = "Permintaan turunkan status" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "bawahan" ?><?cs set:Page.lebar = "1" ?><?cs include:"layout/atas.cs" ?>
<h1>Permintaan turunkan status</h1>
<p class="pengantar">SKP yang sudah disetujui terkunci. Pemiliknya meminta agar dapat mengubahnya; Anda yang berwenang memutuskan.</p>
<?cs if:!subcount(Permintaan) ?><?cs call:kosong("Tidak ada permintaan yang menunggu Anda", "Permintaan dari pegawai di garis komando Anda akan muncul di sini.") ?><?cs
else ?><table class="kartu"><caption><?cs var:Jumlah ?> permintaan menunggu</caption>
<thead><tr><th scope="col">Pegawai</th><th scope="col">Alasan</th><th scope="col">Menunggu</th><th scope="col"><span class="sr">Tindakan</span></th></tr></thead>
<tbody><?cs each:m = Permintaan ?>
<tr><td data-label="Pegawai"><strong><?cs var:m.nama ?></strong><span class="sumber"><?cs var:m.jabatan ?>, SKP <?cs var:m.tahun ?></span></td><td data-label="Alasan"><?cs var:m.alasan ?></td><td data-label="Menunggu"><?cs if:m.hari > #0 ?><?cs var:m.hari ?> hari<?cs else ?>hari ini<?cs /if ?></td><td><a class="tombol" href="/cgi-bin/bawahan/turunkan?id=<?cs var:url_escape(m.id) ?>">Turunkan<span class="sr"> status SKP <?cs var:m.nama ?></span></a> <a href="/cgi-bin/turun/tolak?id=<?cs var:url_escape(m.id) ?>">Tolak<span class="sr"> permintaan <?cs var:m.nama ?></span></a></td></tr><?cs /each ?>
</tbody></table>
<?cs if:string.length(Lanjut) ?><p><a href="/cgi-bin/turun?lewati=<?cs var:url_escape(Lanjut) ?>">Berikutnya</a></p><?cs /if ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
