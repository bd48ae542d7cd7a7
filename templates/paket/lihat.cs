<?cs # One package.  Shows: Paket, Isi, BeriList, Diambil ?><?cs
set:Page.judul = Paket.nama ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "paket" ?><?cs
set:Page.kembali = "/cgi-bin/paket" ?><?cs set:Page.kembali_judul = "Paket RHK" ?><?cs include:"layout/atas.cs" ?><?cs include:"paket/macro.cs" ?>
<h1 id="f-paket" tabindex="-1"><?cs var:Paket.nama ?></h1>
<dl class="panel"><div><dt>Disimpan di</dt><dd><?cs var:Paket.unit_nama ?></dd></div>
<div><dt>Untuk jabatan</dt><dd><?cs if:string.length(Paket.jabatan) ?><?cs var:Paket.jabatan ?><?cs else ?>Semua jabatan<?cs /if ?></dd></div>
<div><dt>Dibuat</dt><dd><?cs var:Paket.dibuat ?></dd></div></dl>
<h2>RHK di dalamnya</h2>
<ol><?cs each:r = Isi ?><li><p><?cs var:r.teks ?></p><?cs call:paket_ukuran(r) ?></li><?cs /each ?></ol>
<h2>Diberikan kepada</h2>
<?cs if:subcount(BeriList) ?><table class="kartu"><caption class="sr">Penerima paket</caption><thead><tr><th scope="col">Nama</th><th scope="col">Tahun</th><th scope="col">Diberikan</th><th scope="col">Status</th></tr></thead>
<tbody><?cs each:b = BeriList ?>
<tr><td data-label="Nama"><?cs var:b.nama ?></td><td data-label="Tahun"><?cs var:b.isi.tahun ?></td><td data-label="Diberikan"><?cs var:b.isi.waktu ?></td><td data-label="Status"><?cs if:b.isi.menunggu ?><?cs call:lencana("ingat", "Belum diambil") ?><?cs else ?><?cs call:lencana("baik", "Sudah diambil") ?><?cs /if ?></td></tr><?cs /each ?>
</tbody></table><?cs else ?><p>Belum diberikan kepada siapa pun.</p><?cs /if ?>
<div class="aksi"><?cs call:tautan_tombol("/cgi-bin/paket/beri?id=" + Paket.id, "Berikan kepada pegawai", "1") ?><?cs call:tautan_tombol("/cgi-bin/paket/ubah?id=" + Paket.id, "Ubah paket", "") ?><?cs
if:!Diambil ?><?cs call:formulir_tombol("/cgi-bin/paket/hapus") ?><?cs call:sembunyi("id", Paket.id) ?><?cs call:rev(Paket.rev) ?><button class="tombol">Hapus paket</button></form><?cs /if ?></div>
<?cs include:"layout/bawah.cs" ?>
