<?cs # The agency's settings.  Shows: Pengaturan, Jaringan ?><?cs
set:Page.judul = "Pengaturan instansi" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "pengaturan" ?><?cs
include:"layout/atas.cs" ?>
<h1>Pengaturan instansi</h1>
<?cs call:formulir("/cgi-bin/admin/pengaturan") ?><?cs call:rev(Pengaturan.rev) ?>
<?cs call:bidang("instansi", "Nama instansi", Pengaturan.instansi, "Tampil di setiap halaman dan dokumen.", "1") ?>
<?cs call:bidang("singkatan", "Singkatan", Pengaturan.singkatan, "", "1") ?>
<?cs call:bidang("kota", "Tempat penetapan dokumen", Pengaturan.kota, "Tercetak di atas tanda tangan, misalnya Jakarta.", "1") ?>
<?cs call:pilihan_buka("zona", "Zona waktu", "", "1") ?><?cs call:pilihan("zona", "420", "WIB (UTC+7)", Pengaturan.zona) ?><?cs call:pilihan("zona", "480", "WITA (UTC+8)", Pengaturan.zona) ?><?cs call:pilihan("zona", "540", "WIT (UTC+9)", Pengaturan.zona) ?><?cs call:pilihan_tutup("zona") ?>
<?cs call:bidang("bantuan", "Kontak bantuan", Pengaturan.bantuan, "Kepada siapa pegawai bertanya dan meminta kode aktivasi: nama bagian, nomor telepon, atau alamat. Tampil di kaki setiap halaman dan di halaman masuk.", "1") ?>
<?cs call:bidang_teks("jaringan", "Jaringan kantor", Jaringan, "Satu rentang alamat pada setiap baris, misalnya 10.1.0.0/16. Dari jaringan ini banyak orang masuk bersamaan, sehingga batas percobaan masuk yang salah lebih longgar.", "", "4") ?>
<?cs call:centang("lampiran_wajib_semua", "Lampiran SKP wajib juga untuk JA/JF", Pengaturan.lampiran_wajib_semua, "Untuk model JPT lampiran selalu wajib.") ?>
<?cs call:pilihan_buka("tanda_tangan", "Letak tanda tangan pada dokumen SKP", "Tempat dan tanggal selalu di kanan.", "1") ?><?cs call:pilihan("tanda_tangan", "0", "Pegawai di kiri, Pejabat Penilai Kinerja di kanan", Pengaturan.tanda_tangan) ?><?cs call:pilihan("tanda_tangan", "1", "Pejabat Penilai Kinerja di kiri, pegawai di kanan", Pengaturan.tanda_tangan) ?><?cs call:pilihan_tutup("tanda_tangan") ?>
<?cs call:centang("cetak_logo", "Cetak logo pada dokumen resmi", Pengaturan.cetak_logo, "Di kiri judul halaman pertama.") ?>
<p class="aksi"><?cs call:tombol("Simpan pengaturan") ?></p>
</form>
<h2>Logo</h2>
<?cs if:string.length(Pengaturan.logo_jumlah) ?><p><img src="/cgi-bin/login/logo?v=<?cs var:url_escape(Pengaturan.logo_jumlah) ?>" alt="Logo sekarang" width="88" height="88"></p><?cs /if ?>
<?cs call:formulir_berkas("/cgi-bin/admin/logo") ?>
<?cs call:bidang_berkas("logo", "Berkas logo", "PNG, paling besar 30 kB dan 1024 × 1024 piksel; sebaiknya persegi.", "image/png") ?>
<p class="aksi"><?cs call:tombol("Ganti logo") ?></p>
</form>
<?cs include:"layout/bawah.cs" ?>
