<?cs # Shows: Orang, Milik, Tahun, SkpList (nilai), Tahunan, Dasar, AdaPenutup ?><?cs
if:Milik ?><?cs set:Page.judul = "Hasil penilaian saya" ?><?cs else ?><?cs set:Page.judul = "Hasil penilaian " + Orang.nama ?><?cs /if ?><?cs
set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "hasil" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/hasil.cs" ?>
<h1><?cs var:Page.judul ?> <?cs var:Tahun ?></h1>
<?cs if:!Milik ?><p><?cs call:nip(Orang.nomor) ?>, <?cs var:Orang.jabatan ?>, <?cs var:Orang.unit_nama ?></p><?cs /if ?>
<?cs if:AdaPenutup ?><p class="kabar ingat"><?cs call:ikon("ingat") ?><span>Ada SKP yang ditutup dan menunggu <a href="/cgi-bin/hasil/penutup">penilaian penutup dari Anda</a>.</span></p><?cs /if ?>
<?cs if:!subcount(SkpList) ?><?cs call:kosong("Belum ada SKP pada tahun ini", "Hasil penilaian tampil di sini sesudah pejabat penilai menetapkannya.") ?><?cs
else ?>
<?cs if:string.length(Tahunan) ?><p>Predikat kinerja tahun <?cs var:Tahun ?>: <strong><?cs call:sebutan_predikat(Tahunan) ?></strong><?cs if:subcount(SkpList) > #1 ?><span class="sumber"><?cs if:Dasar == "bulan" ?>Menurut predikat yang paling banyak bulannya; instansi memilih dasar ini.<?cs else ?>Menurut SKP terakhir; penilai terakhir menetapkannya dengan mempertimbangkan penilaian sebelumnya.<?cs /if ?></span><?cs /if ?></p><?cs /if ?>
<?cs each:s = SkpList ?>
<section class="panel"><h2><?cs var:s.jabatan ?></h2>
<p><?cs var:s.mulai ?> sampai <?cs var:s.selesai ?> <?cs call:status_skp(s.status) ?><?cs if:subcount(SkpList) > #1 ?><span class="sumber"><?cs var:s.bulan ?> bulan dalam tahun ini<?cs if:s.menentukan ?>; predikat tahunan diambil dari SKP ini<?cs /if ?></span><?cs /if ?></p>
<?cs if:!subcount(s.nilai) ?><p>Belum ada penilaian.</p><?cs else ?>
<table class="kartu"><caption class="sr">Penilaian SKP ini</caption><thead><tr><th scope="col">Periode</th><th scope="col">Status</th><th scope="col">Hasil kerja</th><th scope="col">Perilaku</th><th scope="col">Predikat</th><th scope="col"><span class="sr">Buka</span></th></tr></thead><tbody><?cs each:n = s.nilai ?>
<tr><td data-label="Periode"><?cs call:jenis_hasil(n) ?></td><td data-label="Status"><?cs call:status_hasil(n.status) ?></td><td data-label="Hasil kerja"><?cs call:sebutan_rating(n.rating_hasil) ?></td><td data-label="Perilaku"><?cs call:sebutan_rating(n.rating_perilaku) ?></td><td data-label="Predikat"><strong><?cs call:sebutan_predikat(n.predikat) ?></strong></td><td><a href="/cgi-bin/hasil/lihat?id=<?cs var:url_escape(n.id) ?>">Buka<span class="sr"> penilaian <?cs call:jenis_hasil(n) ?></span></a></td></tr><?cs /each ?></tbody></table><?cs /if ?></section><?cs /each ?><?cs /if ?>
<p><a href="/cgi-bin/hasil?tahun=<?cs var:url_escape(TahunLalu) ?><?cs if:!Milik ?>&amp;p=<?cs var:url_escape(Orang.pegawai) ?><?cs /if ?>">Tahun <?cs var:TahunLalu ?></a><?cs if:string.length(TahunDepan) ?> · <a href="/cgi-bin/hasil?tahun=<?cs var:url_escape(TahunDepan) ?><?cs if:!Milik ?>&amp;p=<?cs var:url_escape(Orang.pegawai) ?><?cs /if ?>">Tahun <?cs var:TahunDepan ?></a><?cs /if ?></p>
<?cs if:Milik ?><p><a href="/cgi-bin/hasil/dilihat">Siapa melihat data saya</a> · <a href="/cgi-bin/keberatan">Keberatan</a></p><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
