<?cs # Codes, shown once, made to be printed.  Shows: KodeList (orang kode
   pertama), Asal, Unit and Versi for those of a unit ?><?cs
set:Page.judul = "Kode aktivasi" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "akun" ?><?cs
set:Page.kembali = "/cgi-bin/akun" ?><?cs set:Page.kembali_judul = "Akun" ?><?cs
include:"layout/atas.cs" ?>
<h1>Kode aktivasi<?cs if:string.length(Versi.nama) ?>: <?cs var:Versi.nama ?><?cs /if ?></h1>
<?cs call:kotak("ingat", "Kode ini tampil sekali ini saja.", "Cetak atau salin sekarang, lalu serahkan langsung kepada orangnya. Bila hilang, buat kode baru; kode lama lalu tidak berlaku.") ?>
<?cs each:k = KodeList ?>
<section class="kartu-orang"><h2><?cs var:k.orang.nama ?></h2>
<dl><div><dt>NIP</dt><dd><?cs call:nip(k.orang.nomor) ?></dd></div>
<div><dt>Kode</dt><dd><code><?cs var:k.kode ?></code></dd></div>
<div><dt>Berlaku</dt><dd><?cs if:k.pertama ?>7 hari<?cs else ?>24 jam<?cs /if ?>, satu kali pakai</dd></div>
<div><dt>Alamat</dt><dd><code><?cs var:Asal ?>/cgi-bin/login/aktivasi</code></dd></div></dl>
<p class="sumber">Buka alamat di atas, isi NIP dan kode ini, lalu buat kata sandi Anda sendiri. Kata sandi tidak pernah diminta oleh siapa pun.</p></section><?cs /each ?>
<?cs include:"layout/bawah.cs" ?>
