<?cs # Words of the audit trail: what was done, to which record, which field.
   A code that has no word here is caught by tests/house/kata.sh. ?><?cs

def:aksi(kode) ?><?cs
if:kode == "skp/buat" || kode == "skp/baru" ?>Membuat SKP<?cs
elif:kode == "skp/ajukan" ?>Mengajukan SKP<?cs
elif:kode == "saldo/tambah" ?>Mencatat saldo atau data kenaikan<?cs
elif:kode == "saldo/ubah" ?>Mengubah saldo atau data kenaikan<?cs
elif:kode == "saldo/hapus" ?>Menghapus saldo atau data kenaikan<?cs
elif:kode == "impor/kredit" ?>Mengimpor saldo dan riwayat<?cs
elif:kode == "pak/terbitkan" ?>Menerbitkan PAK<?cs
elif:kode == "pak/ganti" ?>Mengganti PAK<?cs
elif:kode == "skp/tarik" ?>Menarik kembali SKP<?cs
elif:kode == "skp/buka" ?>Mulai memeriksa SKP<?cs
elif:kode == "skp/setujui" ?>Menyetujui SKP<?cs
elif:kode == "skp/kembalikan" ?>Mengembalikan SKP<?cs
elif:kode == "skp/turunkan" ?>Menurunkan status SKP<?cs
elif:kode == "skp/minta" ?>Meminta status SKP diturunkan<?cs
elif:kode == "skp/minta/tarik" ?>Menarik permintaan turunkan status<?cs
elif:kode == "skp/minta/tolak" ?>Menolak permintaan turunkan status<?cs
elif:kode == "skp/ingatkan" ?>Mengingatkan<?cs
elif:kode == "revisi/pulihkan" ?>Memulihkan draf SKP<?cs
elif:kode == "rhk/kembali" ?>Mengembalikan rencana hasil kerja<?cs
elif:kode == "rhk/pindah" ?>Memindahkan rencana hasil kerja bawahan<?cs
elif:kode == "rhk/beri-tahu" ?>Memberi tahu pemilik RHK di bawahnya<?cs
elif:kode == "skp/batal" ?>Membatalkan SKP<?cs
elif:kode == "skp/perilaku" ?>Mengisi perilaku kerja<?cs
elif:kode == "skp/ekspektasi" ?>Mengisi ekspektasi khusus pimpinan<?cs
elif:kode == "skp/lampiran" ?>Mengisi lampiran SKP<?cs
elif:kode == "tim/tambah" ?>Membentuk tim kerja<?cs
elif:kode == "tim/ubah" ?>Mengubah data tim kerja<?cs
elif:kode == "tim/hapus" ?>Menghapus draf tim kerja<?cs
elif:kode == "tim/aktifkan" ?>Mengaktifkan tim kerja<?cs
elif:kode == "tim/akhiri" ?>Mengakhiri tim kerja<?cs
elif:kode == "tim/anggota" ?>Menambah anggota tim kerja<?cs
elif:kode == "tim/keluar" ?>Mengakhiri keanggotaan tim kerja<?cs
elif:kode == "tim/ketua" ?>Mengganti ketua tim kerja<?cs
elif:kode == "matriks/isi" ?>Mengisi matriks peran hasil<?cs
elif:kode == "matriks/selesai" ?>Menyatakan matriks peran hasil selesai<?cs
elif:kode == "rhk/peran" ?>Menjadikan peran dari pimpinan sebagai RHK<?cs
elif:kode == "skp/salin" ?>Menyalin isi SKP sebelumnya<?cs
elif:kode == "paket/ambil" ?>Mengambil paket RHK<?cs
elif:kode == "paket/buat" ?>Membuat paket RHK<?cs
elif:kode == "paket/ubah" ?>Mengubah paket RHK<?cs
elif:kode == "paket/hapus" ?>Menghapus paket RHK<?cs
elif:kode == "paket/beri" ?>Memberikan paket RHK<?cs
elif:kode == "rhk/abaikan" ?>Mengabaikan saran rumusan<?cs
elif:kode == "rhk/tempel" ?>Menempel rencana hasil kerja dari lembar kerja<?cs
elif:kode == "skp/tutup" ?>Menutup SKP<?cs
elif:kode == "waris/periode" ?>Mempersingkat periode SKP<?cs
elif:kode == "waris/draf" ?>Menyiapkan SKP pejabat baru<?cs
elif:kode == "waris/salin" ?>Mewariskan rencana hasil kerja<?cs
elif:kode == "waris/alih" ?>Mengalihkan rujukan ke RHK warisan<?cs
elif:kode == "waris/peran" ?>Mewariskan matriks peran hasil<?cs
elif:kode == "waris/penilai" ?>Mengalihkan SKP ke penilai baru<?cs
elif:kode == "waris/kedudukan" ?>Memberlakukan kedudukan hukum<?cs
elif:kode == "kedudukan/ubah" ?>Mencatat kedudukan hukum<?cs
elif:kode == "rhk/tambah" || kode == "rhk/baru" ?>Menambah rencana hasil kerja<?cs
elif:kode == "rhk/ubah" ?>Mengubah rencana hasil kerja<?cs
elif:kode == "rhk/hapus" ?>Menghapus rencana hasil kerja<?cs
elif:kode == "aksi/tambah" ?>Menambah langkah rencana aksi<?cs
elif:kode == "aksi/ubah" ?>Mengubah langkah rencana aksi<?cs
elif:kode == "aksi/hapus" ?>Menghapus langkah rencana aksi<?cs
elif:kode == "aksi/hasil" ?>Melaporkan hasil langkah<?cs
elif:kode == "aksi/salin" ?>Menyalin langkah bulan lalu<?cs
elif:kode == "aksi/tempel" ?>Menempel langkah dari lembar kerja<?cs
elif:kode == "nilai/baca" ?>Membaca hasil penilaian<?cs
elif:kode == "nilai/terima" ?>Menerima hasil penilaian<?cs
elif:kode == "nilai/lewat" ?>Waktu keberatan berlalu<?cs
elif:kode == "keberatan/ajukan" ?>Mengajukan keberatan<?cs
elif:kode == "keberatan/cabut" ?>Mencabut keberatan<?cs
elif:kode == "keberatan/tanggapi" ?>Menjelaskan penilaian<?cs
elif:kode == "keberatan/putus" ?>Memutus keberatan<?cs
elif:kode == "keberatan/pindah" ?>Mengalihkan keberatan kepada pejabat baru<?cs
elif:kode == "nilai/kirim" ?>Mengirim realisasi kepada penilai<?cs
elif:kode == "realisasi/simpan" ?>Mengisi realisasi<?cs
elif:kode == "realisasi/tarik" ?>Menarik kembali realisasi<?cs
elif:kode == "realisasi/minta" ?>Meminta perpanjangan batas pengisian<?cs
elif:kode == "realisasi/buka" ?>Memperpanjang batas pengisian realisasi<?cs
elif:kode == "harian/tambah" ?>Mencatat progres harian<?cs
elif:kode == "harian/ubah" ?>Mengubah progres harian<?cs
elif:kode == "harian/hapus" ?>Menghapus progres harian<?cs
elif:kode == "harian/ulangi" ?>Mengulangi progres harian sebelumnya<?cs
elif:kode == "bukti/tambah" ?>Menambah bukti dukung<?cs
elif:kode == "bukti/pakai" ?>Memilah bukti dukung<?cs
elif:kode == "bukti/nama" ?>Mengubah nama bukti dukung<?cs
elif:kode == "bukti/tawarkan" ?>Menawarkan bukti kepada tim<?cs
elif:kode == "bukti/hapus" ?>Membuang bukti dukung<?cs
elif:kode == "bukti/periksa" ?>Memeriksa tautan bukti<?cs
elif:kode == "feedback/beri" ?>Memberi umpan balik<?cs
elif:kode == "feedback/minta" ?>Meminta umpan balik rekan<?cs
elif:kode == "feedback/jawab" ?>Menjawab permintaan umpan balik<?cs
elif:kode == "dialog/isi" ?>Mengisi berita acara dialog kinerja<?cs
elif:kode == "dialog/setuju" ?>Menyetujui berita acara dialog kinerja<?cs
elif:kode == "rhk/ingatkan" ?>Mengingatkan pimpinan<?cs
elif:kode == "rhk/tarik" ?>Menarik RHK dari Perjanjian Kinerja<?cs
elif:kode == "rhk/ikut-perjanjian" ?>Menyamakan RHK dengan Perjanjian Kinerja<?cs
elif:kode == "rhk/rincian" ?>Mengisi jalur target dan ukuran penilaian<?cs
elif:kode == "rhk/manual" ?>Mengisi manual indikator kinerja<?cs
elif:kode == "perjanjian/tambah" ?>Memasukkan Perjanjian Kinerja<?cs
elif:kode == "perjanjian/ubah" ?>Mengubah Perjanjian Kinerja<?cs
elif:kode == "perjanjian/sasaran" ?>Mengisi sasaran Perjanjian Kinerja<?cs
elif:kode == "perjanjian/berkas" ?>Mengunggah naskah Perjanjian Kinerja<?cs
elif:kode == "perjanjian/hapus" ?>Menghapus Perjanjian Kinerja<?cs
elif:kode == "capaian/tetapkan" ?>Menetapkan capaian kinerja organisasi<?cs
elif:kode == "capaian/usulkan" ?>Mengusulkan capaian kinerja organisasi<?cs
elif:kode == "nilai/beri" ?>Menilai kinerja<?cs
elif:kode == "nilai/kembalikan" ?>Mengembalikan laporan kinerja<?cs
elif:kode == "nilai/tetapkan" ?>Menetapkan penilaian kinerja<?cs
elif:kode == "login/masuk" ?>Masuk<?cs
elif:kode == "login/keluar" ?>Keluar<?cs
elif:kode == "login/aktivasi" ?>Mengaktifkan akun dengan kode<?cs
elif:kode == "login/sandi" ?>Mengganti kata sandi<?cs
elif:kode == "login/sesi/akhiri" || kode == "sesi/akhiri" ?>Mengakhiri sesi<?cs
elif:kode == "kode/buat" || kode == "kode" ?>Membuat kode aktivasi atau pemulihan<?cs
elif:kode == "akun/aktifkan" ?>Mengaktifkan akun<?cs
elif:kode == "akun/nonaktifkan" ?>Menonaktifkan akun<?cs
elif:kode == "login/ulang" ?>Mengetik kata sandi sekali lagi<?cs
elif:kode == "setuju/kode" ?>Meminta kode pemulihan yang perlu admin kedua<?cs
elif:kode == "setuju/peran" ?>Meminta pemberian peran yang perlu admin kedua<?cs
elif:kode == "setuju/tolak" ?>Menolak permintaan admin lain<?cs
elif:kode == "setuju/tarik" ?>Menarik permintaan sendiri<?cs
elif:kode == "peran/beri" ?>Memberi peran<?cs
elif:kode == "peran/cabut" ?>Mencabut peran<?cs
elif:kode == "admin/tambah" ?>Menunjuk admin instansi<?cs
elif:kode == "pegawai/tambah" ?>Menambah pegawai<?cs
elif:kode == "pegawai/ubah" ?>Mengubah data pegawai<?cs
elif:kode == "tugas/tambah" ?>Mencatat jabatan<?cs
elif:kode == "tugas/akhiri" ?>Mengakhiri jabatan<?cs
elif:kode == "tugas/cabut" ?>Mencabut penugasan Plt., Plh., atau Pj.<?cs
elif:kode == "atasan/ubah" ?>Mengganti atasan<?cs
elif:kode == "unit/tambah" ?>Menambah unit kerja<?cs
elif:kode == "unit/ubah" ?>Mengubah unit kerja<?cs
elif:kode == "unit/tutup" ?>Menutup unit kerja<?cs
elif:kode == "periode/susun" ?>Menyusun periode setahun<?cs
elif:kode == "periode/tambah" ?>Menambah periode<?cs
elif:kode == "periode/ubah" ?>Mengubah periode<?cs
elif:kode == "periode/perpanjang" ?>Memperpanjang batas pengisian<?cs
elif:kode == "libur/ubah" ?>Mengubah daftar hari libur<?cs
elif:kode == "laporan/buat" ?>Melaporkan data salah<?cs
elif:kode == "laporan/buka-lagi" ?>Membuka lagi laporan data salah<?cs
elif:kode == "laporan/tangani" ?>Menangani laporan data salah<?cs
elif:kode == "laporan/terapkan" ?>Membetulkan data dari laporan<?cs
elif:kode == "laporan/jawab" ?>Menjawab laporan data salah<?cs
elif:kode == "laporan/tolak" ?>Menolak laporan data salah<?cs
elif:kode == "pantau/ingatkan" ?>Mengingatkan dari pemantauan<?cs
elif:kode == "pengaturan/ubah" ?>Mengubah pengaturan instansi<?cs
elif:kode == "pengaturan/logo" ?>Mengganti logo instansi<?cs
elif:kode == "cetak/unit" ?>Mencetak satu unit<?cs
elif:kode == "impor/uji" ?>Meminta uji coba impor<?cs
elif:kode == "impor/jalankan" || kode == "impor/mulai" ?>Menjalankan impor<?cs
elif:kode == "impor/tolak" ?>Menolak impor dari yang tidak lagi berwenang<?cs
elif:kode == "impor/pegawai" ?>Impor pegawai<?cs
elif:kode == "impor/unit" ?>Impor unit kerja<?cs
elif:kode == "beranda/dibaca" ?>Membaca pemberitahuan<?cs
elif:kode == "rules/load" ?>Memuat aturan<?cs
elif:kode == "surat/kirim" || kode == "surat/terkirim" ?>Mengirim surat elektronik<?cs
elif:kode == "draf" ?>Menyimpan isian yang tertunda<?cs
elif:kode == "sapu" ?>Membersihkan data yang kedaluwarsa<?cs
elif:kode == "init" ?>Menyiapkan aplikasi<?cs
elif:kode == "demo" ?>Memuat data contoh<?cs
else ?><?cs var:kode ?><?cs /if ?><?cs /def ?><?cs

def:nama_tabel(kode) ?><?cs
if:kode == "Pengaturan" ?>Pengaturan instansi<?cs
elif:kode == "Aturan" ?>Aturan<?cs
elif:kode == "Unit" ?>Unit kerja<?cs
elif:kode == "Pegawai" ?>Data pegawai<?cs
elif:kode == "Akun" ?>Akun<?cs
elif:kode == "Rahasia" ?>Kata sandi dan kode (isinya tidak pernah ditampilkan)<?cs
elif:kode == "Skp" ?>SKP<?cs
elif:kode == "Rhk" ?>Rencana hasil kerja<?cs
elif:kode == "TandaTerima" ?>Tanda terima<?cs
elif:kode == "Pemberitahuan" ?>Pemberitahuan<?cs
elif:kode == "Pekerjaan" ?>Pekerjaan impor<?cs
elif:kode == "Revisi" ?>Revisi SKP<?cs
elif:kode == "Perjanjian" ?>Perjanjian Kinerja<?cs
elif:kode == "Tim" ?>Tim kerja<?cs
elif:kode == "Peran" ?>Peran pada matriks<?cs
elif:kode == "Paket" ?>Paket RHK<?cs
elif:kode == "Periode" ?>Periode penilaian<?cs
elif:kode == "Libur" ?>Hari libur<?cs
elif:kode == "Laporan" ?>Laporan data salah<?cs
elif:kode == "Aksi" ?>Rencana aksi<?cs
elif:kode == "Bukti" ?>Bukti dukung<?cs
elif:kode == "Realisasi" ?>Realisasi<?cs
elif:kode == "Harian" ?>Progres harian<?cs
elif:kode == "Umpan" ?>Umpan balik<?cs
elif:kode == "MintaUmpan" ?>Permintaan umpan balik<?cs
elif:kode == "Dialog" ?>Dialog kinerja<?cs
elif:kode == "Capaian" ?>Capaian kinerja organisasi<?cs
elif:kode == "Penilaian" ?>Penilaian kinerja<?cs
elif:kode == "Keberatan" ?>Keberatan<?cs
elif:kode == "Saldo" ?>Saldo angka kredit<?cs
elif:kode == "Setuju" ?>Permintaan kepada admin kedua<?cs
elif:kode == "Pak" ?>Penetapan angka kredit<?cs
else ?><?cs var:kode ?><?cs /if ?><?cs /def ?><?cs

def:nama_data(kode) ?><?cs
if:kode == "id" ?>Kode data<?cs elif:kode == "pegawai" ?>Pegawai<?cs elif:kode == "nomor" ?>Nomor<?cs elif:kode == "nama" ?>Nama<?cs elif:kode == "jenis" ?>Jenis<?cs elif:kode == "golongan" ?>Golongan<?cs elif:kode == "kedudukan" ?>Kedudukan hukum<?cs elif:kode == "surel" ?>Surel<?cs elif:kode == "lahir" ?>Tanggal lahir<?cs
elif:kode == "tugas" ?>Jabatan<?cs elif:kode == "jabatan" ?>Nama jabatan<?cs elif:kode == "jenis_jabatan" ?>Jenis jabatan<?cs elif:kode == "jenjang" ?>Jenjang<?cs elif:kode == "pimpinan" ?>Pimpinan unit<?cs elif:kode == "penugasan" ?>Penugasan<?cs elif:kode == "dicabut" ?>Dicabut mulai<?cs elif:kode == "alasan_cabut" ?>Alasan pencabutan<?cs elif:kode == "sk" ?>Nomor keputusan<?cs elif:kode == "mulai" ?>Mulai<?cs elif:kode == "selesai" ?>Selesai<?cs elif:kode == "atasan" ?>Atasan<?cs elif:kode == "kantor" ?>Unit yang dipimpin atasan<?cs elif:kode == "asal" ?>Sumber data<?cs elif:kode == "sumber" ?>sumber<?cs elif:kode == "waktu" ?>Waktu<?cs
elif:kode == "aktif" ?>Aktif<?cs elif:kode == "peran" ?>Peran<?cs elif:kode == "pemberi" ?>Pemberi peran<?cs elif:kode == "masuk_terakhir" ?>Terakhir masuk<?cs elif:kode == "dibuat" ?>Dibuat<?cs
elif:kode == "tahun" ?>Tahun<?cs elif:kode == "pendekatan" ?>Pendekatan<?cs elif:kode == "model" ?>Model SKP<?cs elif:kode == "status" ?>Status<?cs elif:kode == "revisi" ?>Revisi<?cs elif:kode == "unit" ?>Unit kerja<?cs elif:kode == "unit_nama" ?>Nama unit kerja<?cs elif:kode == "penilai" ?>Pejabat Penilai Kinerja<?cs elif:kode == "yang_dinilai" ?>Pegawai yang dinilai<?cs elif:kode == "pejabat_penilai" ?>Pejabat Penilai Kinerja<?cs elif:kode == "catatan" ?>Catatan<?cs elif:kode == "diajukan" ?>Diajukan<?cs elif:kode == "disetujui" ?>Disetujui<?cs elif:kode == "aturan" ?>Aturan yang dipakai<?cs elif:kode == "perilaku" ?>Perilaku kerja<?cs elif:kode == "ekspektasi" ?>Ekspektasi khusus pimpinan<?cs elif:kode == "lampiran" ?>Lampiran<?cs elif:kode == "blok" ?>Bagian lampiran<?cs elif:kode == "dibuka_penilai" ?>Mulai diperiksa<?cs elif:kode == "riwayat" ?>Riwayat<?cs elif:kode == "langkah" ?>Langkah<?cs elif:kode == "oleh" ?>Oleh<?cs elif:kode == "sebagai" ?>Sebagai<?cs elif:kode == "alasan" ?>Alasan<?cs
elif:kode == "skp" ?>SKP<?cs elif:kode == "bagian" ?>Utama atau tambahan<?cs elif:kode == "klasifikasi" ?>Klasifikasi RHK<?cs elif:kode == "teks" ?>Rumusan<?cs elif:kode == "penugasan_dari" ?>Penugasan dari<?cs elif:kode == "intervensi" ?>RHK pimpinan yang diintervensi<?cs elif:kode == "menunggu" ?>Menunggu RHK pimpinan<?cs elif:kode == "alasan_tanpa" ?>Alasan tanpa RHK pimpinan<?cs elif:kode == "perspektif" ?>Perspektif<?cs elif:kode == "urutan" ?>Urutan<?cs elif:kode == "indikator" ?>Indikator<?cs elif:kode == "diwarisi_dari" ?>Diwarisi dari<?cs elif:kode == "aspek" ?>Aspek<?cs elif:kode == "sasaran" ?>Jenis target<?cs elif:kode == "nilai" ?>Nilai<?cs elif:kode == "satuan" ?>Satuan<?cs elif:kode == "arah" ?>Arah target<?cs elif:kode == "tanggal" ?>Tanggal<?cs elif:kode == "bebas" ?>Target (teks)<?cs
elif:kode == "jumlah_isi" ?>Sidik isi (SHA-256)<?cs elif:kode == "jumlah_rantai" ?>Sidik rantai jejak<?cs elif:kode == "penyerah" ?>Yang menyerahkan<?cs elif:kode == "kepada" ?>Diserahkan kepada<?cs
elif:kode == "pelaku" ?>Pelaku<?cs elif:kode == "isi" ?>Isi<?cs elif:kode == "tautan" ?>Tautan<?cs elif:kode == "dibaca" ?>Dibaca<?cs elif:kode == "acuan" ?>Tentang<?cs
elif:kode == "kode" ?>Kode<?cs elif:kode == "versi" ?>Keadaan<?cs elif:kode == "induk" ?>Unit induk<?cs elif:kode == "mandiri" ?>Unit kerja mandiri<?cs elif:kode == "instansi" ?>Nama instansi<?cs elif:kode == "singkatan" ?>Singkatan<?cs elif:kode == "kota" ?>Kota<?cs elif:kode == "zona" ?>Zona waktu (menit)<?cs elif:kode == "logo_jumlah" ?>Sidik logo<?cs elif:kode == "jaringan_kantor" ?>Jaringan kantor<?cs elif:kode == "lampiran_wajib_semua" ?>Lampiran wajib bagi semua<?cs elif:kode == "bantuan" ?>Kontak bantuan<?cs elif:kode == "ukuran_nip" ?>Bentuk NIP pada cetakan<?cs elif:kode == "berlaku_dari" ?>Berlaku sejak<?cs elif:kode == "dasar" ?>Dasar hukum<?cs elif:kode == "edisi" ?>Edisi<?cs elif:kode == "butir" ?>Butir<?cs elif:kode == "kunci" ?>kunci<?cs
elif:kode == "pemohon" ?>Yang meminta<?cs elif:kode == "pemutus" ?>Yang memutus<?cs elif:kode == "arsip" ?>Diarsipkan<?cs elif:kode == "paket" ?>Dari paket RHK<?cs elif:kode == "abaikan" ?>Saran rumusan yang diabaikan<?cs elif:kode == "waktu_arsip" ?>Diarsipkan pada<?cs elif:kode == "ditarik" ?>Ditarik kembali<?cs elif:kode == "cetak_logo" ?>Logo pada cetakan<?cs elif:kode == "dari" ?>Dari Perjanjian Kinerja<?cs elif:kode == "dari_isi" ?>Bunyinya pada Perjanjian Kinerja<?cs elif:kode == "definisi" ?>Definisi<?cs elif:kode == "di_atas" ?>Di atas ekspektasi<?cs elif:kode == "di_bawah" ?>Di bawah ekspektasi<?cs elif:kode == "dijawab" ?>Dijawab<?cs elif:kode == "ditolak" ?>Ditolak<?cs elif:kode == "formula" ?>Formula<?cs elif:kode == "jalur" ?>Target per triwulan<?cs elif:kode == "jawaban" ?>Jawaban<?cs elif:kode == "kendali" ?>Tingkat kendali<?cs elif:kode == "manual" ?>Manual indikator<?cs elif:kode == "matriks_alasan" ?>Alasan ada yang tanpa peran<?cs elif:kode == "matriks_ditutup" ?>Matriks dinyatakan selesai<?cs elif:kode == "minta" ?>Permintaan turun status<?cs elif:kode == "pelaporan" ?>Periode pelaporan<?cs elif:kode == "penerus" ?>SKP penerus<?cs elif:kode == "penugasan_pegawai" ?>Pemberi penugasan<?cs elif:kode == "sebab_tutup" ?>Sebab ditutup<?cs elif:kode == "sesuai" ?>Sesuai ekspektasi<?cs elif:kode == "tanda_tangan" ?>Letak tanda tangan<?cs elif:kode == "tanggal_tutup" ?>Ditutup pada<?cs elif:kode == "tim" ?>Tim kerja<?cs elif:kode == "triwulan" ?>Triwulan<?cs elif:kode == "tujuan" ?>Tujuan<?cs
elif:kode == "sebab" ?>Sebab<?cs elif:kode == "penilai_semula" ?>Penilai saat diajukan<?cs elif:kode == "intervensi_semula" ?>RHK pimpinan semula<?cs elif:kode == "jadwal" ?>Kedudukan menurut tanggal<?cs
else ?><?cs var:kode ?><?cs /if ?><?cs /def ?><?cs

# A value as a person reads it: a yes, a step, or an enum's word. ?><?cs
def:nilai_data(bidang, nilai) ?><?cs
if:bidang == "aktif" || bidang == "pimpinan" || bidang == "menunggu" || bidang == "mandiri" || bidang == "lampiran_wajib_semua" ?><?cs if:nilai == "1" ?>Ya<?cs else ?><?cs var:nilai ?><?cs /if ?><?cs
elif:bidang == "langkah" ?><?cs if:nilai == "DIBUAT" ?>SKP dibuat<?cs elif:nilai == "AJUKAN" ?>Diajukan<?cs elif:nilai == "TARIK" ?>Ditarik kembali<?cs elif:nilai == "KEMBALIKAN" ?>Dikembalikan<?cs elif:nilai == "SETUJUI" ?>Disetujui<?cs elif:nilai == "TURUNKAN" ?>Status diturunkan<?cs elif:nilai == "BATALKAN" ?>Dibatalkan<?cs elif:nilai == "TUTUP" ?>Ditutup<?cs elif:nilai == "MINTA" ?>Penurunan status diminta<?cs elif:nilai == "TOLAK_MINTA" ?>Permintaan ditolak<?cs elif:nilai == "TARIK_MINTA" ?>Permintaan ditarik<?cs elif:nilai == "PULIHKAN" ?>Draf dipulihkan<?cs elif:nilai == "NILAI" ?>Evaluasi tahunan ditetapkan<?cs elif:nilai == "FINALKAN" ?>Final<?cs elif:nilai == "BUKA_NILAI" ?>Evaluasi dibuka kembali<?cs else ?><?cs var:nilai ?><?cs /if ?><?cs
elif:bidang == "jenis" && string.slice(nilai, 0, 4) == "SKP_" ?><?cs if:nilai == "SKP_DIAJUKAN" ?>SKP diajukan<?cs elif:nilai == "SKP_DIKEMBALIKAN" ?>SKP dikembalikan<?cs elif:nilai == "SKP_DISETUJUI" ?>SKP disetujui<?cs elif:nilai == "SKP_DITURUNKAN" ?>Status SKP diturunkan<?cs elif:nilai == "SKP_DITUNGGU" ?>SKP ditunggu<?cs elif:nilai == "SKP_DITARIK" ?>SKP ditarik kembali<?cs else ?><?cs var:nilai ?><?cs /if ?><?cs
elif:bidang == "jenis" && nilai == "SANDI_DIGANTI" ?>Kata sandi diganti<?cs elif:bidang == "jenis" && nilai == "KODE_DIBUAT" ?>Kode pemulihan dibuat<?cs elif:bidang == "jenis" && nilai == "DATA_DIUBAH" ?>Data diubah<?cs elif:bidang == "jenis" && nilai == "IMPOR_SELESAI" ?>Impor selesai<?cs elif:bidang == "jenis" && nilai == "PERAN_DIUBAH" ?>Peran diubah<?cs elif:bidang == "jenis" && nilai == "ATASAN_DIUBAH" ?>Atasan diubah<?cs
elif:bidang == "teks" || bidang == "isi" || bidang == "catatan" || bidang == "bebas" ?><?cs var:nilai ?><?cs
else ?><?cs call:istilah(nilai) ?><?cs /if ?><?cs /def ?>
