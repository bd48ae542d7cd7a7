<?cs # RHK packages of the reader's units.  Shows: UnitList, Daftar ?><?cs
set:Page.judul = "Paket RHK" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "paket" ?><?cs include:"layout/atas.cs" ?>
<div class="judul"><h1>Paket RHK</h1><?cs if:subcount(UnitList) ?><p><?cs call:tautan_tombol("/cgi-bin/paket/baru", "Buat paket dari SKP", "") ?></p><?cs /if ?></div>
<p class="pengantar">Kumpulan RHK beserta indikatornya untuk suatu jabatan atau tim, diberikan kepada banyak orang sekaligus. Penerima memilih sendiri yang masuk ke SKP-nya.</p>
<?cs if:subcount(Daftar) ?><table class="kartu"><caption class="sr">Paket RHK</caption>
<thead><tr><th scope="col">Paket</th><th scope="col">Untuk jabatan</th><th scope="col">RHK</th><th scope="col">Diberikan</th><th scope="col">Diambil</th></tr></thead>
<tbody><?cs each:p = Daftar ?>
<tr><td data-label="Paket"><a href="/cgi-bin/paket/lihat?id=<?cs var:url_escape(p.id) ?>"><strong><?cs var:p.nama ?></strong></a><span class="sumber"><?cs var:p.unit ?></span></td><td data-label="Untuk jabatan"><?cs if:string.length(p.jabatan) ?><?cs var:p.jabatan ?><?cs else ?>Semua jabatan<?cs /if ?></td><td data-label="RHK"><?cs var:p.rhk ?></td><td data-label="Diberikan"><?cs var:p.beri ?> orang</td><td data-label="Diambil"><?cs var:p.diambil ?> orang</td></tr><?cs /each ?>
</tbody></table>
<?cs elif:subcount(UnitList) ?><?cs call:kosong("Belum ada paket RHK", "Susun dahulu RHK yang sama bagi banyak orang pada sebuah SKP, lalu buat paket darinya.") ?><?cs
else ?><?cs call:kosong("Tidak ada unit yang Anda pimpin", "Paket RHK dibuat oleh pimpinan unit, ketua tim kerja, atau admin unit. Paket yang diberikan kepada Anda tampil pada halaman SKP Anda.") ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
