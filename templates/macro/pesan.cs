<?cs # What a page says after a form worked: the words for ?pesan=KODE. ?><?cs

def:pesan(kode) ?><?cs
if:kode == "tersimpan" ?>Tersimpan.<?cs
elif:kode == "dihapus" ?>Sudah dihapus.<?cs
elif:kode == "umpan-terkirim" ?>Umpan balik terkirim; pegawai diberi tahu.<?cs
elif:kode == "umpan-diminta" ?>Permintaan umpan balik terkirim.<?cs
elif:kode == "umpan-dijawab" ?>Jawaban Anda terkirim, tanpa nama.<?cs
elif:kode == "umpan-tutup" ?>Permintaan itu sudah dijawab atau sudah lewat waktunya.<?cs
elif:kode == "dialog-disimpan" ?>Berita acara tersimpan; pihak lain diberi tahu.<?cs
elif:kode == "dialog-disetujui" ?>Anda menyetujui berita acara ini.<?cs
elif:kode == "bukti-disimpan" ?>Bukti dukung tersimpan.<?cs
elif:kode == "bukti-sudah-ada" ?>Berkas yang sama sudah ada; yang itu yang dipakai, tanpa salinan kedua.<?cs
elif:kode == "skp-dibuat" ?>SKP dibuat. Lanjutkan dengan menambah rencana hasil kerja.<?cs
elif:kode == "rhk-ditambah" ?>Rencana hasil kerja ditambahkan.<?cs
elif:kode == "rhk-diubah" ?>Perubahan rencana hasil kerja tersimpan.<?cs
elif:kode == "rhk-dihapus" ?>Rencana hasil kerja dikeluarkan dari SKP. Bila keliru, kembalikan dari bagian RHK yang dikeluarkan.<?cs
elif:kode == "rhk-kembali" ?>Rencana hasil kerja dikembalikan ke SKP.<?cs
elif:kode == "dipindahkan" ?>RHK di bawahnya sudah berpindah; pemiliknya diberi tahu.<?cs
elif:kode == "tidak-dipindahkan" ?>Tidak ada yang berpindah: SKP mereka sudah ditutup, atau mereka bukan bawahan Anda.<?cs
elif:kode == "diberi-tahu" ?>Pemiliknya sudah diberi tahu.<?cs
elif:kode == "diminta" ?>Permintaan turunkan status terkirim.<?cs
elif:kode == "minta-ditarik" ?>Permintaan turunkan status ditarik.<?cs
elif:kode == "minta-ditolak" ?>Permintaan ditolak; pegawai diberi tahu alasannya.<?cs
elif:kode == "dipulihkan" ?>Draf dipulihkan. Draf sebelumnya tersimpan di halaman Revisi.<?cs
elif:kode == "dipulihkan-sebagian" ?>Draf dipulihkan, kecuali RHK yang masih menjadi dasar RHK pegawai lain: RHK itu tetap ada. Draf sebelumnya tersimpan di halaman Revisi.<?cs
elif:kode == "capaian-ditetapkan" ?>Capaian ditetapkan; pimpinan unit diberi tahu.<?cs
elif:kode == "capaian-diusulkan" ?>Usulan tersimpan; yang menetapkan diberi tahu.<?cs
elif:kode == "nilai-tersimpan" ?>Penilaian tersimpan. Masih dapat diubah sampai ditetapkan.<?cs
elif:kode == "nilai-dikembalikan" ?>Laporan dikembalikan kepada pegawai beserta alasannya.<?cs
elif:kode == "nilai-ditetapkan" ?>Penilaian ditetapkan; setiap pegawai diberi tahu.<?cs
elif:kode == "diajukan" ?>SKP telah diajukan kepada Pejabat Penilai Kinerja.<?cs
elif:kode == "ditarik" ?>Pengajuan ditarik kembali; SKP dapat diubah lagi.<?cs
elif:kode == "dikembalikan" ?>SKP dikembalikan kepada pegawai beserta alasannya.<?cs
elif:kode == "disetujui" ?>SKP disetujui.<?cs
elif:kode == "diturunkan" ?>Status SKP diturunkan; pegawai dapat mengubahnya.<?cs
elif:kode == "dibatalkan" ?>SKP dibatalkan.<?cs
elif:kode == "saran-diabaikan" ?>Saran itu tidak ditampilkan lagi. Dapat dimunculkan kembali dari halaman Ubah RHK.<?cs
elif:kode == "disalin" ?>Yang dicentang sudah masuk ke SKP ini. Periksa dan sesuaikan.<?cs
elif:kode == "rhk-ditempel" ?>Semua baris yang ditempel tersimpan.<?cs
elif:kode == "rhk-disimpan" ?>Rencana hasil kerja tersimpan.<?cs
elif:kode == "sudah-diingatkan" ?>Hari ini sudah diberi tahu; pengingat berikutnya dapat dikirim besok.<?cs
elif:kode == "atasan-sudah-siap" ?>Pimpinan Anda sudah memiliki RHK. Silakan pilih.<?cs
elif:kode == "diingatkan" ?>Pengingat sudah dikirim.<?cs
elif:kode == "dibaca" ?>Pemberitahuan ditandai sudah dibaca.<?cs
elif:kode == "keluar" ?>Anda sudah keluar.<?cs
elif:kode == "sandi-diganti" ?>Kata sandi sudah diganti. Sesi lain telah diakhiri.<?cs
elif:kode == "akun-aktif" ?>Kata sandi Anda tersimpan, dan Anda sudah masuk.<?cs
elif:kode == "sesi-diakhiri" ?>Sesi sudah diakhiri.<?cs
elif:kode == "berkas-diterima" ?>Berkas diterima dan sedang diperiksa.<?cs
elif:kode == "unit-ditambah" ?>Unit ditambahkan.<?cs
elif:kode == "unit-diubah" ?>Perubahan unit tersimpan.<?cs
elif:kode == "unit-ditutup" ?>Hari terakhir unit tersimpan.<?cs
elif:kode == "pegawai-ditambah" ?>Pegawai ditambahkan. Tetapkan atasannya, lalu buat kode aktivasi akunnya.<?cs
elif:kode == "pegawai-diubah" ?>Data pegawai dibetulkan; ia mendapat pemberitahuan.<?cs
elif:kode == "kedudukan-diubah" ?>Kedudukan hukum tersimpan; pegawai mendapat pemberitahuan.<?cs
elif:kode == "tugas-ditambah" ?>Jabatan ditambahkan; pegawai mendapat pemberitahuan.<?cs
elif:kode == "penugasan-dicabut" ?>Penugasan dicabut; pejabatnya mendapat pemberitahuan.<?cs
elif:kode == "tugas-diakhiri" ?>Hari terakhir jabatan tersimpan; pegawai mendapat pemberitahuan.<?cs
elif:kode == "atasan-diubah" ?>Atasan ditetapkan; pegawai mendapat pemberitahuan.<?cs
elif:kode == "akun-diaktifkan" ?>Akun diaktifkan.<?cs
elif:kode == "akun-dinonaktifkan" ?>Akun dinonaktifkan; semua sesinya sudah berakhir.<?cs
elif:kode == "peran-diubah" ?>Peran diubah; pemegangnya mendapat pemberitahuan.<?cs
elif:kode == "setuju-diminta" ?>Permintaan dicatat. Admin instansi lain harus menyetujuinya lebih dahulu; ia sudah diberi tahu.<?cs
elif:kode == "setuju-peran" ?>Disetujui: peran diberikan, dan pemegangnya mendapat pemberitahuan.<?cs
elif:kode == "setuju-ditolak" ?>Permintaan ditolak; yang meminta mendapat pemberitahuan.<?cs
elif:kode == "setuju-ditarik" ?>Permintaan ditarik.<?cs
elif:kode == "kode-tidak-perlu" ?>Semua pegawai unit ini sudah punya kata sandi, atau di luar wewenang Anda.<?cs
elif:kode == "pengaturan-diubah" ?>Pengaturan tersimpan dan langsung berlaku.<?cs
elif:kode == "aksi-disimpan" ?>Langkah tersimpan.<?cs
elif:kode == "realisasi-disimpan" ?>Realisasi tersimpan.<?cs
elif:kode == "realisasi-dikirim" ?>Realisasi terkirim; pejabat penilai Anda diberi tahu.<?cs
elif:kode == "tambahan-diminta" ?>Permintaan perpanjangan terkirim.<?cs
elif:kode == "harian-disimpan" ?>Catatan harian tersimpan.<?cs
elif:kode == "harian-dihapus" ?>Catatan harian dihapus.<?cs
elif:kode == "harian-diulangi" ?>Catatan hari sebelumnya disalin. Sesuaikan hasilnya.<?cs
elif:kode == "harian-tidak-ada" ?>Tidak ada yang disalin: jamnya sudah terisi, atau belum ada catatan sebelumnya.<?cs
elif:kode == "aksi-dihapus" ?>Langkah dihapus.<?cs
elif:kode == "aksi-disalin" ?>Langkah disalin. Sesuaikan targetnya bila perlu.<?cs
elif:kode == "aksi-tidak-ada" ?>Tidak ada yang perlu disalin: semua langkahnya sudah ada.<?cs
elif:kode == "belum-disetujui" ?>Rencana aksi diisi sesudah SKP disetujui pejabat penilai.<?cs
elif:kode == "periode-disusun" ?>Semua periode tersimpan.<?cs
elif:kode == "tenggat-diperpanjang" ?>Batas diperpanjang; yang bersangkutan mendapat pemberitahuan.<?cs
elif:kode == "laporan-terkirim" ?>Laporan terkirim kepada admin kepegawaian. Anda diberi tahu begitu dijawab.<?cs
elif:kode == "laporan-dibuka-lagi" ?>Laporan dibuka lagi; admin diberi tahu.<?cs
elif:kode == "laporan-diterapkan" ?>Data dibetulkan dan laporan selesai; pegawai mendapat pemberitahuan.<?cs
elif:kode == "laporan-dijawab" ?>Jawaban terkirim kepada pegawai.<?cs
elif:kode == "diingatkan-semua" ?>Pengingat terkirim.<?cs
elif:kode == "cetak-menunggu" ?>Cetakan Anda sebelumnya masih diproses; yang baru dapat diminta sesudahnya.<?cs
elif:kode == "logo-diganti" ?>Logo diganti.<?cs
elif:kode == "tim-dibuat" ?>Tim dibuat sebagai draf. Pilih ketua dan anggotanya.<?cs
elif:kode == "tim-aktif" ?>Tim aktif; ketua dan semua anggota diberi tahu.<?cs
elif:kode == "tim-diakhiri" ?>Tim diakhiri; semua anggota diberi tahu.<?cs
elif:kode == "anggota-ditambah" ?>Ditambahkan ke tim.<?cs
elif:kode == "anggota-keluar" ?>Keanggotaannya diakhiri.<?cs
elif:kode == "ketua-diganti" ?>Ketua tim diganti.<?cs
elif:kode == "ketua-diganti-waris" ?>Ketua tim diganti. RHK Organisasi tim sudah disalin ke SKP ketua baru; RHK Individu tetap pada ketua lama.<?cs
elif:kode == "ketua-diganti-tunggu" ?>Ketua tim diganti. RHK Organisasi tim belum diteruskan: SKP ketua baru sudah diajukan atau disetujui. Setelah SKP itu diturunkan atau ditarik, RHK diteruskan pada malam harinya.<?cs
elif:kode == "matriks-selesai" ?>Matriks dinyatakan selesai. Isinya tetap dapat diubah.<?cs
elif:kode == "peran-diberi" ?>Peran diberikan; setiap pegawai diberi tahu.<?cs
elif:kode == "paket-diberi" ?>Paket diberikan; setiap penerima diberi tahu.<?cs
elif:kode == "peran-diambil" ?>Peran menjadi RHK Anda. Lengkapi indikator dan targetnya.<?cs
elif:kode == "peran-sudah" ?>Peran itu sudah menjadi RHK Anda.<?cs
elif:kode == "pak-terbit" ?>PAK terbit; pegawainya sudah diberi tahu.<?cs
elif:kode == "pk-dibuat" ?>Perjanjian Kinerja dibuat. Sekarang masukkan sasarannya.<?cs
elif:kode == "pk-ditarik" ?>Sasaran Perjanjian Kinerja ditarik menjadi RHK.<?cs
elif:kode == "pk-sudah-ditarik" ?>Sasaran itu sudah ada di SKP; tidak ada yang dibuat dua kali.<?cs
elif:kode == "pk-diikuti" ?>SKP disamakan dengan Perjanjian Kinerja.<?cs
elif:kode == "hasil-dibaca" ?>Dicatat: Anda sudah membaca hasil ini. Waktu keberatan dihitung dari sekarang.<?cs
elif:kode == "hasil-diterima" ?>Hasil diterima dan menjadi final.<?cs
elif:kode == "penutup-ditetapkan" ?>Penilaian penutup ditetapkan; pegawai mendapat pemberitahuan.<?cs
elif:kode == "keberatan-diajukan" ?>Keberatan diajukan; pejabat penilai diminta memberi penjelasan.<?cs
elif:kode == "keberatan-dicabut" ?>Keberatan dicabut.<?cs
elif:kode == "keberatan-dijawab" ?>Penjelasan terkirim kepada pegawai dan pemutus.<?cs
elif:kode == "keberatan-diputus" ?>Putusan disimpan; pegawai dan pejabat penilai mendapat pemberitahuan.<?cs
else ?>Selesai.<?cs /if ?><?cs /def ?>
