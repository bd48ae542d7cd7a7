<?cs # A code as it is handed over.  Included by the pages that show one. ?><?cs
def:kartu_kode(k) ?><section class="kartu-orang"><h2><?cs var:k.orang.nama ?></h2>
<dl><div><dt>NIP</dt><dd><?cs call:nip(k.orang.nomor) ?></dd></div>
<div><dt>Kode</dt><dd><code><?cs var:k.kode ?></code></dd></div>
<div><dt>Berlaku</dt><dd><?cs if:k.pertama ?>7 hari<?cs else ?>24 jam<?cs /if ?>, satu kali pakai</dd></div>
<div><dt>Alamat</dt><dd><code><?cs var:Asal ?>/cgi-bin/login/aktivasi</code></dd></div></dl>
<p class="sumber">Buka alamat di atas, isi NIP dan kode ini, lalu buat kata sandi Anda sendiri. Kata sandi tidak pernah diminta oleh siapa pun.</p></section><?cs /def ?>
