<?cs # Shows: UnitList, Tahun, TahunLalu, TahunDepan, Lanjut ?><?cs
set:Page.judul = "Perjanjian Kinerja" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "perjanjian" ?><?cs set:Page.lebar = "1" ?><?cs include:"layout/atas.cs" ?>
<h1>Perjanjian Kinerja <?cs var:Tahun ?></h1>
<p class="pengantar">Dimasukkan sekali untuk setiap unit dan tahun. Pejabat pimpinan tinggi menariknya menjadi RHK, jadi tidak perlu mengetik dua kali.</p>
<nav aria-label="Tahun"><ul class="saring"><li><a href="/cgi-bin/perjanjian?tahun=<?cs var:url_escape(TahunLalu) ?>"><?cs var:TahunLalu ?></a></li><li><a href="/cgi-bin/perjanjian?tahun=<?cs var:url_escape(Tahun) ?>" aria-current="true"><?cs var:Tahun ?></a></li><li><a href="/cgi-bin/perjanjian?tahun=<?cs var:url_escape(TahunDepan) ?>"><?cs var:TahunDepan ?></a></li></ul></nav>
<?cs if:!subcount(UnitList) ?><?cs call:kosong("Tidak ada unit di daftar ini", "Di sini tampil unit Anda dan unit di atasnya yang dipimpin pejabat pimpinan tinggi atau merupakan unit kerja mandiri.") ?><?cs
else ?><table class="kartu"><caption class="sr">Unit dan Perjanjian Kinerjanya</caption>
<thead><tr><th scope="col">Unit</th><th scope="col">Pimpinan</th><th scope="col">Perjanjian Kinerja</th><th scope="col"><span class="sr">Tindakan</span></th></tr></thead>
<tbody><?cs each:u = UnitList ?>
<tr><td data-label="Unit"><strong><?cs var:u.nama ?></strong></td><td data-label="Pimpinan"><?cs if:string.length(u.pimpinan) ?><?cs var:u.pimpinan ?><?cs else ?><?cs call:lencana("ingat", "tanpa pimpinan") ?><?cs /if ?></td><td data-label="Perjanjian Kinerja"><?cs
if:string.length(u.pk) ?><?cs var:u.nomor ?><span class="sumber"><?cs var:u.tanggal ?> · <?cs var:u.sasaran ?> sasaran</span><?cs
else ?><?cs call:lencana("salah", "Belum dimasukkan") ?><?cs /if ?></td><td><?cs
if:string.length(u.pk) ?><a href="/cgi-bin/perjanjian/lihat?id=<?cs var:url_escape(u.pk) ?>">Buka<span class="sr"> Perjanjian Kinerja <?cs var:u.nama ?></span></a><?cs
elif:u.ubah ?><a href="/cgi-bin/perjanjian/baru?tahun=<?cs var:url_escape(Tahun) ?>&amp;unit=<?cs var:url_escape(u.id) ?>">Masukkan<span class="sr"> Perjanjian Kinerja <?cs var:u.nama ?></span></a><?cs /if ?></td></tr><?cs /each ?>
</tbody></table><?cs /if ?>
<?cs if:string.length(Lanjut) ?><p><a href="/cgi-bin/perjanjian?tahun=<?cs var:url_escape(Tahun) ?>&amp;lewati=<?cs var:url_escape(Lanjut) ?>">Berikutnya</a></p><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
