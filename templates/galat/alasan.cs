<?cs # Words for the reasons of refuse_why(): what happened, what to do next.
   Unknown or empty: nothing; the page then speaks by its status alone. ?><?cs
def:alasan(kode) ?><?cs
if:kode == "token" ?><p>Formulir ini tidak dikenali sebagai milik sesi Anda, misalnya karena Anda masuk lagi di jendela lain. Tidak ada yang diubah. Kembali ke halaman sebelumnya, muat ulang, lalu kirim lagi.</p><?cs
elif:kode == "terlalu-banyak" ?><p>Unit ini terlalu besar untuk satu berkas. Buka unit di bawahnya, lalu unduh dari sana.</p><?cs
elif:kode == "pak-belum-cukup" ?><p>Angka kreditnya belum memenuhi kebutuhan kenaikan pangkat atau jenjang, jadi PAK belum diterbitkan.</p><?cs
elif:kode == "pak-sudah" ?><p>Semua yang dihitung sudah tercantum dalam PAK terakhir. Tidak ada yang diterbitkan dua kali.</p><?cs
elif:kode == "pak-perlu-diganti" ?><p>PAK terakhir memuat predikat atau saldo yang berubah sejak terbit. Ganti PAK itu dahulu.</p><?cs
elif:kode == "pak-bukan-terakhir" ?><p>PAK ini sudah diganti atau sudah diikuti PAK lain; hanya PAK terakhir yang dapat diganti.</p><?cs
elif:kode == "pak-tidak-berlaku" ?><p>Pegawai ini tidak mempunyai angka kredit pada jabatannya sekarang.</p><?cs
elif:kode == "saldo-dalam-pak" ?><p>Saldo ini tercantum dalam PAK yang berlaku, jadi tidak dapat dihapus. Ubah nilainya, lalu ganti PAK itu.</p><?cs
elif:kode == "kredit-aturan" ?><p>Aturan angka kredit belum dimuat untuk hari ini. Mintalah admin instansi memuatnya dengan kinerja rules load.</p><?cs
elif:kode == "asal" ?><p>Formulir ini dikirim dari alamat lain, bukan dari halaman aplikasi ini. Tidak ada yang diubah. Buka halamannya langsung dari aplikasi ini, lalu coba lagi.</p><?cs
elif:kode == "kuki" ?><p>Peramban Anda tidak mengirim kuki, padahal kuki diperlukan untuk masuk. Izinkan kuki untuk alamat ini, muat ulang halaman masuk, lalu coba lagi.</p><?cs
elif:kode == "sesi" ?><p>Sesi Anda sudah berakhir atau sudah keluar, jadi isian tadi tidak disimpan. Kembali ke halaman sebelumnya untuk menyalin isian Anda, lalu <a href="/cgi-bin/login">masuk lagi</a>.</p><?cs
elif:kode == "hak" ?><p>Peran Anda tidak mencakup halaman ini. Bila seharusnya mencakup, mintalah kepada pengelola kinerja instansi Anda.</p><?cs
elif:kode == "nonce" ?><p>Formulir ini tidak lengkap. Muat ulang halaman formulirnya, lalu isi dan kirim lagi.</p><?cs
elif:kode == "panjang" ?><p>Salah satu isian terlalu panjang. Tidak ada yang disimpan. Kembali ke formulir, ringkas isian itu, lalu kirim lagi.</p><?cs
elif:kode == "dialog-selesai" ?><p>Berita acara ini sudah disetujui kedua pihak, jadi tidak dapat diubah. Untuk hal baru, tulis berita acara baru.</p><?cs
elif:kode == "berubah" ?><p>Data ini baru saja diubah oleh orang lain atau di jendela lain. Tidak ada yang ditimpa. Muat ulang halamannya, periksa isinya, lalu ulangi bila masih perlu.</p><?cs
elif:kode == "ramai" ?><p>Sistem sedang melayani banyak orang. Tidak ada yang disimpan. Tunggu beberapa detik, lalu muat ulang halaman ini; mengirim ulang formulir yang sama aman dan tidak tersimpan dua kali.</p><?cs
elif:kode == "belum-pasti" ?><p><strong>Belum pasti apakah perubahan Anda tersimpan.</strong> Muat ulang halaman ini dan kirim ulang bila peramban menanyakannya: bila sudah tersimpan, hasilnya ditampilkan; bila belum, disimpan satu kali.</p><?cs
elif:kode == "cetak-tanpa-unit" ?><p>Menurut data kepegawaian Anda tidak memimpin unit kerja hari ini. SKP Anda sendiri dapat dicetak dari halaman SKP.</p><?cs
elif:kode == "cetak-hilang" ?><p>Berkas cetakan hanya disimpan tujuh hari dan sudah dihapus. Buka <a href="/cgi-bin/cetak">Cetak satu unit</a> dan minta lagi.</p><?cs
elif:kode == "cetak-hak-berubah" ?><p>Wewenang Anda berubah sejak berkas ini dibuat: sebagian SKP di dalamnya tidak boleh lagi Anda cetak. Buka <a href="/cgi-bin/cetak">Cetak satu unit</a> dan minta lagi.</p><?cs
elif:kode == "cetak-gagal" ?><p>Dokumen tidak dapat dibuat. Beri tahu pengelola aplikasi: tabel aturan atau huruf cetak pada server belum lengkap.</p><?cs
elif:kode == "nilai-tetap" ?><p>Penilaian ini sudah ditetapkan, atau laporannya belum dikirim dan batas pengisiannya belum lewat. Tidak ada yang disimpan. Buka lagi <a href="/cgi-bin/nilai">Penilaian bawahan</a>.</p><?cs
elif:kode == "masuk-ramai" ?><p>Terlalu banyak orang sedang masuk pada saat yang sama. Tunggu beberapa detik, lalu coba lagi. Kata sandi Anda belum diperiksa.</p><?cs
elif:kode == "luar-unit" ?><p>Wewenang Anda sebagai admin unit tidak mencakup unit kerja yang Anda pilih. Tidak ada yang disimpan. Mintalah kepada admin instansi.</p><?cs
elif:kode == "belum-disetujui" ?><p>Rencana aksi diisi sesudah SKP disetujui pejabat penilai. Tidak ada yang disimpan.</p><?cs
elif:kode == "bulan-terkunci" ?><p>Bulan ini terkunci: batas pengisiannya sudah lewat atau realisasinya sudah dikirim. Tidak ada yang disimpan. Perpanjangan dapat diminta pada halaman <a href="/cgi-bin/realisasi">realisasi</a>.</p><?cs
elif:kode == "harian-terkunci" ?><p>Hari itu sudah terlalu lama untuk dicatat atau diubah. Tidak ada yang disimpan.</p><?cs
elif:kode == "harian-mati" ?><p>Instansi Anda tidak memakai progres harian. Tidak ada yang disimpan.</p><?cs
elif:kode == "bulan-pertama" ?><p>Sebelum Januari tidak ada bulan yang dapat disalin dalam SKP ini.</p><?cs
elif:kode == "setuju-lewat" ?><p>Permintaan ini sudah diputus, ditarik, atau lebih lama dari tujuh hari. Buka lagi daftar <a href="/cgi-bin/setuju">persetujuan</a>.</p><?cs
elif:kode == "setuju-sendiri" ?><p>Anda sendiri yang meminta. Persetujuan harus datang dari admin instansi lain.</p><?cs
elif:kode == "setuju-gugur" ?><p>Yang meminta tidak lagi berwenang atas akun ini, jadi permintaannya gugur. Tidak ada yang diubah.</p><?cs
elif:kode == "kode-sering" ?><p>Untuk akun ini sudah dibuat tiga kode pemulihan dalam satu jam. Tunggu sampai satu jam berlalu, lalu coba lagi. Kode terakhir masih berlaku.</p><?cs
elif:kode == "terlalu-sering" ?><p>Dalam lima menit terakhir terlalu banyak halaman diminta dari sesi Anda. Tunggu sebentar, lalu muat ulang. Bila Anda sedang mengirim formulir, isiannya masih ada di halaman sebelumnya; mengirim ulang aman dan tidak tersimpan dua kali.</p><?cs
elif:kode == "akun-nonaktif" ?><p>Akun ini sedang dinonaktifkan. Aktifkan dahulu, lalu buat kodenya.</p><?cs
elif:kode == "impor-belum-diuji" ?><p>Berkas ini belum selesai diuji, atau tidak berisi perubahan. Buka halaman pekerjaannya untuk melihat hasil ujinya.</p><?cs
elif:kode == "nilai-sudah" ?><p>Keadaan hasil penilaian ini sudah berubah: sudah dibaca, sudah final, atau sedang dalam keberatan. Tidak ada yang disimpan. Muat ulang halamannya.</p><?cs
elif:kode == "keberatan-selesai" ?><p>Keberatan ini sudah dicabut, sudah dijawab, atau sudah diputus, atau penjelasan penilai masih ditunggu. Tidak ada yang disimpan. Muat ulang halamannya.</p><?cs
elif:kode == "penutup-belum" ?><p>SKP ini tidak ditutup, atau penilaian penutupnya sudah ditetapkan.</p><?cs
/if ?><?cs /def ?>
