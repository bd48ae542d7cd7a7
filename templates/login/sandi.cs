<?cs # Change of the password.  Shows: Tunggu (minutes) ?><?cs
set:Page.judul = "Ganti kata sandi" ?><?cs set:Page.tahap = "akun" ?><?cs
set:Page.kembali = "/cgi-bin/login/sesi" ?><?cs set:Page.kembali_judul = "Akun" ?><?cs
include:"layout/atas.cs" ?>
<h1>Ganti kata sandi</h1>
<p>Setelah kata sandi diganti, semua sesi Anda di peramban lain berakhir.</p>
<?cs call:formulir("/cgi-bin/login/sandi") ?>
<?cs call:bidang_sandi("sandi_lama", "Kata sandi lama", "", "current-password") ?>
<?cs if:Problem.sandi_lama == "masuk-tunggu" ?><p>Tunggu <strong><?cs var:Tunggu ?> menit</strong>, lalu coba lagi.</p><?cs /if ?>
<?cs include:"login/baru.cs" ?>
<p class="aksi"><?cs call:tombol("Ganti kata sandi") ?><?cs call:tautan_tombol("/cgi-bin/login/sesi", "Batal", "") ?></p>
</form>
<?cs include:"layout/bawah.cs" ?>
