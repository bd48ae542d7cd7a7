<?cs # The funnel of a unit.  Shows: Unit, Tahun, Jalur, Jumlah.0, Sendiri.0, BawahList
   (id nama wajib setuju Langkah), Potret (tanggal wajib setuju), Garis, Tersimpan ?><?cs
set:Page.judul = "Pemantauan pengisian" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "pantau" ?><?cs set:Page.lebar = "1" ?><?cs
include:"layout/atas.cs" ?><?cs include:"pantau/kata.cs" ?>
<?cs if:subcount(Jalur) ?><p class="redup"><?cs each:j = Jalur ?><a href="/cgi-bin/pantau?unit=<?cs var:url_escape(j.id) ?>"><?cs var:j.nama ?></a> › <?cs /each ?></p><?cs /if ?>
<h1>Pengisian SKP <?cs var:Tahun ?>: <?cs var:Unit.nama ?></h1>
<?cs call:kemajuan(Jumlah.0.setuju, Jumlah.0.wajib, "SKP disetujui") ?>
<?cs if:string.length(Tersimpan.iso) ?><p class="redup">Unit ini besar; angka per <?cs var:Tersimpan ?>. Buka unit di bawahnya untuk angka saat ini dan nama-namanya.</p><?cs else ?><p class="pengantar">Setiap orang dihitung satu kali, di unit jabatannya hari ini. Buka angka untuk melihat nama.</p><?cs /if ?>
<table class="kartu"><caption class="sr">Langkah pengisian menurut unit</caption>
<thead><tr><th scope="col">Unit kerja</th><th scope="col">Wajib menyusun</th><?cs each:l = Jumlah.0.Langkah ?><th scope="col"><?cs call:langkah(l.kode) ?></th><?cs /each ?></tr></thead>
<tbody><tr><td data-label="Unit kerja"><strong>Jumlah<?cs if:subcount(BawahList) ?>, dengan semua unit di bawahnya<?cs /if ?></strong></td><?cs call:sel_langkah(Jumlah.0, "1") ?></tr><?cs
if:subcount(BawahList) && subcount(Sendiri) ?>
<tr><td data-label="Unit kerja">Langsung di unit ini</td><?cs call:sel_langkah(Sendiri.0, "") ?></tr><?cs /if ?><?cs each:u = BawahList ?>
<tr><td data-label="Unit kerja"><a href="/cgi-bin/pantau?unit=<?cs var:url_escape(u.id) ?>"><?cs var:u.nama ?></a></td><?cs call:sel_langkah(u, "1") ?></tr><?cs /each ?></tbody></table>
<?cs if:subcount(Potret) ?><h2>Perkembangan</h2>
<?cs if:string.length(Garis) ?><svg class="tren" viewBox="-2 -4 306 70" width="306" height="70" role="img" aria-label="Bagian SKP yang disetujui menurut hari; angkanya ada pada tabel di bawah"><path d="M0 60H300M0 0H300" fill="none" stroke="#c9d1d8"/><polyline points="<?cs var:Garis ?>" fill="none" stroke="#0b5a8c" stroke-width="2"/></svg><?cs /if ?>
<details><summary>Angka menurut hari</summary><table class="kartu"><caption class="sr">Perkembangan</caption><thead><tr><th scope="col">Tanggal</th><th scope="col">Disetujui</th><th scope="col">Wajib menyusun</th></tr></thead><tbody><?cs each:p = Potret ?>
<tr><td data-label="Tanggal"><?cs var:p.tanggal ?></td><td data-label="Disetujui"><?cs var:p.setuju ?></td><td data-label="Wajib menyusun"><?cs var:p.wajib ?></td></tr><?cs /each ?></tbody></table></details><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
