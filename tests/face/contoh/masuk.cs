<?cs # A page without a session, for the tests of the face. ?><?cs set:Page.judul = "Masuk" ?><?cs include:"layout/atas.cs" ?>
<h1>Masuk</h1>
<?cs call:formulir("/cgi-bin/login") ?><?cs call:bidang_kenal("nip", "NIP", "", "18 angka, tanpa spasi.", "1", "username") ?><?cs call:bidang_sandi("sandi", "Kata sandi", "", "current-password") ?><p class="aksi"><?cs call:tombol("Masuk") ?></p></form>
<p><a href="/cgi-bin/login/aktivasi">Punya kode aktivasi?</a></p>
<?cs include:"layout/bawah.cs" ?>
