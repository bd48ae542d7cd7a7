<?cs # What passes on with a post.  Shows: Orang, Tahun, Tanggal, Bawahan, Menunggu, Meminta, TimList, RhkList ?><?cs
set:Page.judul = "Serah terima jabatan" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "bawahan" ?><?cs
set:Page.kembali = "/cgi-bin/bawahan" ?><?cs set:Page.kembali_judul = "SKP bawahan" ?><?cs include:"layout/atas.cs" ?>
<h1>Serah terima jabatan</h1>
<p class="pengantar">Keadaan per <?cs var:Tanggal ?>, untuk yang melepas dan yang menerima jabatan. Dapat dicetak dari peramban.</p>
<?cs call:identitas("Pemegang sekarang", Orang) ?>
<section><h2>Yang menunggu keputusan</h2>
<ul><li><?cs var:Menunggu ?> SKP diajukan dan belum diputuskan</li><li><?cs var:Meminta ?> permintaan turunkan status yang belum dijawab</li></ul></section>
<section><h2>SKP <?cs var:Tahun ?> pegawai yang dinilai</h2>
<?cs if:subcount(Bawahan) ?><table class="kartu"><caption class="sr">Pegawai yang dinilai</caption><thead><tr><th scope="col">Pegawai</th><th scope="col">SKP</th></tr></thead>
<tbody><?cs each:b = Bawahan ?>
<tr><td data-label="Pegawai"><strong><?cs var:b.nama ?></strong><span class="sumber"><?cs var:b.jabatan ?></span></td><td data-label="SKP"><?cs if:!subcount(b.skp) ?>Belum ada SKP<?cs /if ?><?cs each:s = b.skp ?><p><?cs if:string.length(s.id) ?><a href="/cgi-bin/skp/lihat?id=<?cs var:url_escape(s.id) ?>"><?cs call:status_skp(s.status) ?><span class="sr"> SKP <?cs var:b.nama ?></span></a><?cs else ?><?cs call:status_skp(s.status) ?><?cs /if ?><?cs if:s.revisi > #0 ?> revisi <?cs var:s.revisi ?><?cs /if ?><?cs if:string.length(s.hari) ?> · menunggu <?cs var:s.hari ?> hari<?cs /if ?><?cs if:s.minta ?> · minta diturunkan<?cs /if ?></p><?cs /each ?></td></tr><?cs /each ?>
</tbody></table><?cs else ?><p>Tidak ada pegawai yang dinilai oleh pemegang jabatan ini.</p><?cs /if ?></section>
<section><h2>Tim kerja</h2>
<?cs if:subcount(TimList) ?><ul><?cs each:t = TimList ?><li><a href="/cgi-bin/tim/lihat?id=<?cs var:url_escape(t.id) ?>"><?cs var:t.nama ?></a>: <?cs if:t.ketua ?>ketua<?cs else ?>anggota<?cs /if ?><?cs if:string.length(t.peran) ?>, <?cs var:t.peran ?><?cs /if ?></li><?cs /each ?></ul><?cs else ?><p>Tidak ada.</p><?cs /if ?></section>
<section><h2>Rencana hasil kerja</h2>
<p>RHK organisasi diteruskan kepada pejabat berikutnya; RHK individu tetap pada orangnya.</p>
<?cs if:subcount(RhkList) ?><ul><?cs each:r = RhkList ?><li><?cs var:r.teks ?> <span class="sumber"><?cs if:r.organisasi ?>Organisasi, diteruskan<?cs else ?>Individu, tidak diteruskan<?cs /if ?><?cs if:r.warisan ?> · warisan pejabat sebelumnya<?cs /if ?></span> <?cs call:status_skp(r.status) ?></li><?cs /each ?></ul><?cs else ?><p>Belum ada RHK tahun <?cs var:Tahun ?>.</p><?cs /if ?></section>
<?cs include:"layout/bawah.cs" ?>
