<?cs # The two fields of a new password, in aktivasi.cs and sandi.cs ?>
<div class="petunjuk" id="aturan-sandi"><p>Kata sandi baru:</p>
<ul><li>12 sampai 128 karakter; huruf, angka, tanda, dan spasi semuanya boleh;</li>
<li>paling mudah diingat bila berupa beberapa kata yang tidak berhubungan;</li>
<li>bukan dari NIP, tanggal lahir, nama, unit kerja, atau nama instansi Anda;</li>
<li>bukan kata sandi yang banyak dipakai orang.</li></ul></div>
<?cs call:bidang_sandi("sandi_baru", "Kata sandi baru", "Paling sedikit 12 karakter.", "new-password") ?>
<?cs call:bidang_sandi("sandi_ulang", "Ulangi kata sandi baru", "", "new-password") ?>
