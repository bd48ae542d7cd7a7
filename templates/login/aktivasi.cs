<?cs # A first or forgotten password.  Shows: Nip, Kode, Tunggu
   (minutes) ?><?cs
set:Page.judul = "Buat kata sandi" ?><?cs set:Page.kembali = "/cgi-bin/login" ?><?cs
set:Page.kembali_judul = "Masuk" ?><?cs include:"layout/atas.cs" ?>
<h1>Buat kata sandi</h1>
<p>Kode aktivasi Anda terima dari admin instansi atau admin unit. Kode hanya dapat dipakai satu kali: kode aktivasi pertama berlaku 7 hari, kode pemulihan 24 jam.</p>
<?cs call:formulir("/cgi-bin/login/aktivasi") ?>
<?cs call:bidang_kenal("nip", "NIP", Nip, "18 angka; PPPK memakai NI PPPK.", "1", "username") ?>
<?cs call:bidang_kenal("kode", "Kode aktivasi", Kode, "27 karakter, seperti tercetak pada lembar dari admin. Huruf besar dan kecil dibedakan.", "1", "one-time-code") ?>
<?cs if:Problem.kode == "masuk-tunggu" ?><p>Tunggu <strong><?cs var:Tunggu ?> menit</strong>, lalu coba lagi. Kode Anda tetap berlaku.</p><?cs /if ?>
<?cs include:"login/baru.cs" ?>
<p class="aksi"><?cs call:tombol("Simpan dan masuk") ?></p>
</form>
<p class="petunjuk">Kode ditolak? Mintalah kode baru kepada <?cs if:string.length(Agency.bantuan) ?><?cs var:Agency.bantuan ?><?cs else ?>admin instansi Anda<?cs /if ?>.</p>
<?cs include:"layout/bawah.cs" ?>
