<?cs # What every page of refusal says.  Page.status, Page.alasan,
   Page.permintaan; no session and no store are needed. ?><?cs
include:"galat/alasan.cs" ?>
<h1><?cs var:Page.judul ?></h1>
<?cs call:alasan(Page.alasan) ?><?cs
if:Page.status == "400" ?><p>Permintaan dari peramban Anda tidak lengkap atau tidak dapat dibaca. Tidak ada yang diubah. Kembali ke halaman sebelumnya, muat ulang, lalu coba lagi.</p><?cs
elif:Page.status == "403" ?><p>Halaman atau tindakan ini tidak boleh dilakukan dengan akun Anda. Tidak ada yang diubah.</p><?cs
elif:Page.status == "404" ?><p>Halaman atau data ini tidak ada, atau bukan untuk akun Anda. Periksa alamatnya, atau buka lagi dari beranda.</p><?cs
elif:Page.status == "405" ?><p>Alamat ini tidak melayani cara permintaan tadi. Buka halamannya dari beranda, lalu gunakan tombol di halaman itu.</p><?cs
elif:Page.status == "409" ?><p>Keadaan data sudah berbeda dari yang Anda lihat. Tidak ada yang ditimpa. Muat ulang halamannya, lalu periksa kembali.</p><?cs
elif:Page.status == "410" ?><p>Data ini dahulu ada dan sekarang sudah tidak tersedia. Buka lagi dari beranda.</p><?cs
elif:Page.status == "411" ?><p>Peramban atau perantara jaringan tidak menyebut panjang kiriman. Tidak ada yang diubah. Coba lagi dengan peramban lain, atau tanpa perantara.</p><?cs
elif:Page.status == "413" ?><p>Kiriman terlalu besar. Tidak ada yang disimpan. Perkecil berkas atau ringkas isian, lalu kirim lagi.</p><?cs
elif:Page.status == "429" ?><p>Terlalu banyak permintaan dalam waktu singkat. Tidak ada yang diubah. Tunggu satu menit, lalu coba lagi.</p><?cs
elif:Page.status == "503" ?><p>Layanan sedang tidak dapat menjawab. Tunggu beberapa saat, lalu muat ulang halaman ini.</p><?cs
elif:Page.status == "507" ?><p>Ruang penyimpanan server penuh, jadi perubahan Anda belum tersimpan. Halaman tetap dapat dibaca. Pengelola sistem perlu diberi tahu; sesudah itu kirim ulang isian Anda.</p><?cs
else ?><p>Terjadi kesalahan di server, bukan pada isian Anda. Tidak ada yang tersimpan sebagian. Coba sekali lagi; bila tetap gagal, sampaikan nomor di bawah kepada pengelola sistem.</p><?cs
/if ?>
<p><a href="/cgi-bin/beranda">Ke beranda</a></p>
<p>Nomor permintaan: <strong><?cs var:Page.permintaan ?></strong></p>
