<?cs # Sign in.  Shows: Tunggu (minutes), after a refused one also Problem ?><?cs
set:Page.judul = "Masuk" ?><?cs include:"layout/atas.cs" ?>
<h1>Masuk ke Kinerja</h1>
<?cs call:formulir("/cgi-bin/login") ?>
<?cs call:bidang_kenal("nip", "NIP", "", "18 angka; PPPK memakai NI PPPK. Boleh diketik dengan spasi.", "1", "username") ?>
<?cs call:bidang_sandi("sandi", "Kata sandi", "", "current-password") ?>
<?cs if:Problem.sandi == "masuk-tunggu" ?><p>Tunggu <strong><?cs var:Tunggu ?> menit</strong>, lalu coba lagi. Akun Anda tidak dikunci. Isian NIP tetap ada di atas.</p><?cs /if ?>
<p class="aksi"><?cs call:tombol("Masuk") ?></p>
</form>
<section aria-labelledby="belum">
<h2 id="belum">Belum punya kata sandi, atau lupa?</h2>
<p>Kata sandi Anda buat sendiri dengan <strong>kode aktivasi</strong>. Mintalah kode itu, juga bila lupa kata sandi, kepada <?cs if:string.length(Agency.bantuan) ?><strong><?cs var:Agency.bantuan ?></strong><?cs else ?>admin instansi atau bagian kepegawaian di unit kerja Anda<?cs /if ?>. Admin tidak mengetahui dan tidak dapat menentukan kata sandi Anda.</p>
<p><a href="/cgi-bin/login/aktivasi">Saya sudah punya kode aktivasi</a></p>
</section>
<?cs include:"layout/bawah.cs" ?>
