<?cs # One period and its extensions.  Shows: Periode, Perpanjangan (isi kepada), Tahun, Boleh ?><?cs
set:Page.judul = Periode.nama ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "periode" ?><?cs
set:Page.kembali = "/cgi-bin/periode?tahun=" + Tahun ?><?cs set:Page.kembali_judul = "Periode penilaian" ?><?cs
include:"layout/atas.cs" ?>
<h1><?cs var:Periode.nama ?><?cs if:Tahun == #0 ?> (setiap tahun)<?cs else ?> <?cs var:Tahun ?><?cs /if ?></h1>
<dl class="panel">
<div><dt>Periode</dt><dd><?cs var:Periode.mulai ?> – <?cs var:Periode.selesai ?></dd></div>
<div><dt>Batas pegawai</dt><dd><?cs var:Periode.batas_pegawai ?></dd></div>
<div><dt>Batas penilai</dt><dd><?cs var:Periode.batas_penilai ?></dd></div>
<div><dt>Batas admin</dt><dd><?cs var:Periode.batas_admin ?></dd></div>
</dl>
<?cs if:Boleh ?><p class="aksi"><a class="tombol" href="/cgi-bin/periode/ubah?id=<?cs var:url_escape(Periode.id) ?>">Ubah</a> <a class="tombol" href="/cgi-bin/periode/perpanjang?id=<?cs var:url_escape(Periode.id) ?>">Perpanjang batas</a></p><?cs /if ?>
<h2>Perpanjangan</h2>
<?cs if:subcount(Perpanjangan) ?><table class="kartu"><caption class="sr">Perpanjangan</caption><thead><tr><th scope="col">Kepada</th><th scope="col">Sampai</th><th scope="col">Alasan</th><th scope="col">Diberikan oleh</th></tr></thead><tbody><?cs each:e = Perpanjangan ?>
<tr><td data-label="Kepada"><?cs var:e.kepada ?></td><td data-label="Sampai"><?cs var:e.isi.sampai ?></td><td data-label="Alasan"><?cs var:e.isi.alasan ?></td><td data-label="Diberikan oleh"><?cs var:e.isi.oleh ?><span class="sumber"><?cs var:e.isi.waktu ?></span></td></tr><?cs /each ?></tbody></table><?cs else ?><p class="redup">Belum ada perpanjangan.</p><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
