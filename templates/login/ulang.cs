<?cs # The password once more, before something grave (SE-7).  Shows: Tunggu ?><?cs
set:Page.judul = "Ketik kata sandi sekali lagi" ?><?cs set:Page.tahap = "akun" ?><?cs
include:"layout/atas.cs" ?>
<h1>Ketik kata sandi sekali lagi</h1>
<p class="pengantar">Tindakan ini penting, jadi perlu dipastikan bahwa Anda sendiri yang duduk di depan layar. Isian Anda tidak hilang: setelah ini Anda kembali ke sana dan tinggal mengirimnya lagi.</p>
<?cs call:formulir("/cgi-bin/login/ulang") ?>
<?cs call:bidang_sandi("sandi", "Kata sandi", "", "current-password") ?>
<?cs if:Problem.sandi == "masuk-tunggu" ?><p>Tunggu <strong><?cs var:Tunggu ?> menit</strong>, lalu coba lagi.</p><?cs /if ?>
<p class="aksi"><?cs call:tombol("Lanjutkan") ?><?cs call:tautan_tombol("/cgi-bin/beranda", "Batal", "") ?></p>
</form>
<?cs include:"layout/bawah.cs" ?>
