<?cs # One unit on a day.  Shows: Unit, Versi, Jalur, Pimpinan, UnitList,
   PegawaiList (orang), Boleh, Tanggal ?><?cs
set:Page.judul = Versi.nama ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "unit" ?><?cs
set:Page.kembali = "/cgi-bin/unit" ?><?cs set:Page.kembali_judul = "Unit kerja" ?><?cs
include:"layout/atas.cs" ?>
<?cs if:subcount(Jalur) ?><p class="redup"><?cs each:j = Jalur ?><a href="/cgi-bin/unit/lihat?id=<?cs var:url_escape(j.id) ?>"><?cs var:j.nama ?></a> › <?cs /each ?></p><?cs /if ?>
<h1><?cs var:Versi.nama ?></h1>
<dl class="panel">
<div><dt>Kode</dt><dd><?cs var:Unit.kode ?></dd></div>
<div><dt>Jenis</dt><dd><?cs if:string.length(Versi.jenis) ?><?cs var:Versi.jenis ?><?cs else ?>–<?cs /if ?><?cs if:Versi.mandiri ?> (unit kerja mandiri)<?cs /if ?></dd></div>
<div><dt>Berlaku</dt><dd><?cs var:Versi.mulai ?> – <?cs if:string.length(Versi.selesai) ?><?cs var:Versi.selesai ?><?cs else ?>sekarang<?cs /if ?></dd></div>
<div><dt>Sumber</dt><dd><?cs var:Unit.asal.sumber ?>, <?cs var:Unit.asal.waktu ?></dd></div>
</dl>
<p class="aksi"><?cs if:Boleh ?><a class="tombol" href="/cgi-bin/unit/ubah?id=<?cs var:url_escape(Unit.id) ?>">Ubah nama atau induk</a> <a class="tombol" href="/cgi-bin/unit/baru?id=<?cs var:url_escape(Unit.id) ?>">Tambah unit di bawahnya</a> <a class="tombol" href="/cgi-bin/unit/tutup?id=<?cs var:url_escape(Unit.id) ?>">Tutup unit</a> <?cs /if ?><?cs if:User.bisa.PEGAWAI_UBAH ?><a class="tombol" href="/cgi-bin/pegawai/baru?unit=<?cs var:url_escape(Unit.id) ?>">Tambah pegawai</a> <?cs /if ?><a class="tombol" href="/cgi-bin/akun/unit?id=<?cs var:url_escape(Unit.id) ?>">Akun pegawai unit ini</a></p>
<?cs include:"unit/tanggal.cs" ?>
<?cs call:identitas("Pimpinan", Pimpinan) ?>
<div class="judul"><h2>Unit di bawahnya</h2><?cs if:subcount(UnitList) ?><a class="tombol" href="/cgi-bin/unit/pohon?id=<?cs var:url_escape(Unit.id) ?>&amp;tanggal=<?cs var:url_escape(Tanggal.iso) ?>">Susunan sebagai pohon</a><?cs /if ?></div>
<?cs if:subcount(UnitList) ?><?cs include:"unit/tabel.cs" ?><?cs else ?><p class="redup">Tidak ada.</p><?cs /if ?>
<h2>Pegawai</h2>
<?cs if:subcount(PegawaiList) ?>
<table class="kartu"><caption class="sr">Pegawai</caption>
<thead><tr><th scope="col">Nama</th><th scope="col">NIP</th><th scope="col">Jabatan</th></tr></thead>
<tbody><?cs each:p = PegawaiList ?>
<tr><td data-label="Nama"><a href="/cgi-bin/pegawai/lihat?p=<?cs var:url_escape(p.orang.pegawai) ?>"><?cs var:p.orang.nama ?></a></td>
<td data-label="NIP"><?cs call:nip(p.orang.nomor) ?></td>
<td data-label="Jabatan"><?cs call:penugasan(p.orang.penugasan) ?><?cs var:p.orang.jabatan ?></td></tr><?cs /each ?>
</tbody></table>
<?cs else ?><p class="redup">Tidak ada pegawai yang tercatat langsung di unit ini pada tanggal tersebut.</p><?cs /if ?>
<?cs if:subcount(Unit.versi) > #1 ?><h2>Riwayat</h2>
<table class="kartu"><caption class="sr">Riwayat nama</caption>
<thead><tr><th scope="col">Nama</th><th scope="col">Mulai</th><th scope="col">Sampai</th></tr></thead>
<tbody><?cs each:v = Unit.versi ?>
<tr><td data-label="Nama"><?cs var:v.nama ?></td><td data-label="Mulai"><?cs var:v.mulai ?></td><td data-label="Sampai"><?cs if:string.length(v.selesai) ?><?cs var:v.selesai ?><?cs else ?>sekarang<?cs /if ?></td></tr><?cs /each ?>
</tbody></table><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
