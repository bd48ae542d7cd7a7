<?cs # One account.  Shows: Pegawai, Orang, Akun, Keadaan, Sesi, Sendiri, Berdua, Diminta,
   Boleh.{kode,ubah,sesi,peran} ?><?cs
set:Page.judul = "Akun " + Pegawai.nama ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "akun" ?><?cs
set:Page.kembali = "/cgi-bin/akun" ?><?cs set:Page.kembali_judul = "Akun" ?><?cs
include:"layout/atas.cs" ?><?cs include:"akun/keadaan.cs" ?>
<h1>Akun <?cs var:Pegawai.nama ?></h1>
<p><?cs call:keadaan_akun(Keadaan) ?></p>
<?cs call:identitas("Pemilik akun", Orang) ?>
<dl class="panel">
<div><dt>Peran</dt><dd><?cs if:subcount(Akun.peran) ?><?cs each:r = Akun.peran ?><?cs call:istilah(r.nama) ?><?cs if:!last(r) ?>, <?cs /if ?><?cs /each ?><?cs else ?>Pegawai<?cs /if ?></dd></div>
<div><dt>Akun dibuat</dt><dd><?cs if:string.length(Akun.dibuat) ?><?cs var:Akun.dibuat ?><?cs else ?>–<?cs /if ?></dd></div>
<div><dt>Terakhir masuk</dt><dd><?cs if:string.length(Akun.masuk_terakhir) ?><?cs var:Akun.masuk_terakhir ?><?cs else ?>belum pernah<?cs /if ?></dd></div>
<div><dt>Sesi berlangsung</dt><dd><?cs var:Sesi ?></dd></div>
</dl>
<?cs if:Sendiri ?><?cs call:kotak("ingat", "Ini akun Anda sendiri.", "Kata sandi dan sesi Anda atur di menu Akun; peran dan keadaan akun Anda hanya dapat diubah admin lain.") ?><?cs /if ?>
<?cs if:Boleh.kode && Keadaan != "NONAKTIF" ?><section class="panel"><h2>Kode <?cs if:Keadaan == "AKTIF" ?>pemulihan<?cs else ?>aktivasi<?cs /if ?></h2>
<p>Pemilik akun membuat kata sandinya sendiri dengan kode ini. Kode tampil satu kali, hanya dapat dipakai satu kali, dan menggantikan kode sebelumnya. Serahkan langsung kepada orangnya.</p>
<?cs if:Berdua ?><p>Pemilik akun ini memegang peran atau atasan Anda, jadi <strong>admin instansi lain harus menyetujui</strong>; kodenya tampil bagi admin yang menyetujui.</p><?cs /if ?><?cs if:Diminta ?><p><a href="/cgi-bin/setuju">Permintaan sedang menunggu admin kedua.</a></p></section><?cs else ?><?cs call:formulir("/cgi-bin/akun/kode") ?><?cs call:sembunyi("p", Pegawai.pegawai) ?><p class="aksi"><button class="tombol utama"><?cs if:Berdua ?>Minta kode<?cs else ?>Buat kode<?cs /if ?></button></p></form></section><?cs /if ?><?cs /if ?>
<?cs if:Boleh.peran && string.length(Akun.pegawai) ?><p class="aksi"><a class="tombol" href="/cgi-bin/peran/ubah?p=<?cs var:url_escape(Pegawai.pegawai) ?>">Ubah peran</a></p><?cs /if ?>
<?cs if:Boleh.sesi && Sesi != "0" ?><section class="panel"><h2>Sesi</h2><p>Orang ini harus masuk lagi; isian yang belum tersimpan tidak hilang.</p><?cs call:formulir("/cgi-bin/akun/sesi") ?><?cs call:sembunyi("p", Pegawai.pegawai) ?><p class="aksi"><button class="tombol">Akhiri semua sesinya</button></p></form></section><?cs /if ?>
<?cs if:Boleh.ubah && string.length(Akun.pegawai) ?><section class="panel"><?cs if:Akun.aktif ?><h2>Nonaktifkan akun</h2><p>Semua sesinya berakhir saat itu juga dan ia tidak dapat masuk. SKP dan riwayatnya tetap ada.</p><?cs call:formulir("/cgi-bin/akun/aktif") ?><?cs call:sembunyi("p", Pegawai.pegawai) ?><p class="aksi"><?cs call:tombol_bahaya("Nonaktifkan akun") ?></p></form><?cs
else ?><h2>Aktifkan akun</h2><p>Ia dapat masuk lagi dengan kata sandi lamanya.</p><?cs call:formulir("/cgi-bin/akun/aktif") ?><?cs call:sembunyi("p", Pegawai.pegawai) ?><?cs call:sembunyi("aktif", "1") ?><p class="aksi"><button class="tombol utama">Aktifkan akun</button></p></form><?cs /if ?></section><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
