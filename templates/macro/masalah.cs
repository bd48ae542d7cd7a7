<?cs # What is wrong with a field: the words for the codes of problem.h. ?><?cs

def:kata_masalah(kode) ?><?cs
if:kode == "kosong" ?>wajib diisi.<?cs
elif:kode == "wajib" ?>wajib diisi.<?cs
elif:kode == "cetak-belum-ditetapkan" ?>predikat periode itu belum ditetapkan, atau periodenya di luar SKP ini.<?cs
elif:kode == "cetak-tanpa-kredit" ?>angka kredit tidak berlaku bagi pegawai ini pada periode itu.<?cs
elif:kode == "cetak-kosong" ?>tidak ada SKP yang boleh Anda cetak di unit ini pada tahun itu.<?cs
elif:kode == "cetak-banyak" ?>SKP-nya lebih dari 3.000; pilih unit yang lebih kecil.<?cs
elif:kode == "pilih" ?>pilih salah satu.<?cs
elif:kode == "pendek" ?>terlalu pendek; tuliskan lebih lengkap.<?cs
elif:kode == "tanpa-pemutus" ?>atasan pejabat penilai Anda belum tercatat, jadi belum ada yang memutus; minta admin instansi melengkapi data atasan.<?cs
elif:kode == "panjang" ?>terlalu panjang; ringkaskan.<?cs
elif:kode == "tanggal" ?>tanggal tidak dikenali; tulis seperti 31-12-2026.<?cs
elif:kode == "angka" ?>bukan angka; tulis seperti 250 atau 12,5.<?cs
elif:kode == "setuju-menunggu" ?>sudah diminta, dan masih menunggu admin kedua.<?cs
elif:kode == "terkunci" ?>batas pengisian sudah lewat atau realisasi sudah dikirim; isian di bawah belum tersimpan.<?cs
elif:kode == "tidak-terkunci" ?>periode ini tidak terkunci, jadi tidak perlu diperpanjang.<?cs
elif:kode == "jam" ?>jam tidak dikenali; tulis seperti 08.00.<?cs
elif:kode == "jam-terbalik" ?>jam selesai harus sesudah jam mulai.<?cs
elif:kode == "tumpang-jam" ?>bertumpang tindih dengan catatan lain pada hari itu.<?cs
elif:kode == "mendatang" ?>hari itu belum tiba.<?cs
elif:kode == "lampau-harian" ?>hari itu sudah terlalu lama untuk dicatat.<?cs
elif:kode == "hari-lain" ?>hari sebuah catatan tidak dapat diganti; hapus, lalu catat pada hari yang benar.<?cs
elif:kode == "hari-penuh" ?>catatan hari itu sudah terlalu banyak; paling banyak 24.<?cs
elif:kode == "kembar" ?>sudah ada yang sama.<?cs
elif:kode == "tidak-ada" ?>tidak ditemukan. Periksa lagi penulisannya.<?cs
elif:kode == "urutan" ?>tanggal akhir mendahului tanggal awal.<?cs
elif:kode == "tahun" ?>harus di dalam tahun yang sama.<?cs
elif:kode == "tumpang" ?>bertumpang tindih dengan periode lain.<?cs
elif:kode == "ganda" ?>pilih salah satu saja: RHK pimpinan, menunggu RHK pimpinan, atau alasan tidak ada yang sesuai.<?cs
elif:kode == "diri" ?>sebuah RHK tidak dapat mengintervensi dirinya sendiri.<?cs
elif:kode == "bukan-jpt" ?>perspektif hanya untuk SKP pejabat pimpinan tinggi.<?cs
elif:kode == "banyak" ?>barisnya terlalu banyak; paling banyak 20.<?cs
elif:kode == "luar-periode" ?>tanggal harus di dalam periode SKP.<?cs
elif:kode == "tanpa-rhk" ?>belum ada RHK; tambahkan paling sedikit satu RHK sebelum mengajukan.<?cs
elif:kode == "tanpa-utama" ?>belum ada RHK utama; tambahkan paling sedikit satu.<?cs
elif:kode == "tanpa-indikator" ?>masih ada RHK tanpa indikator; setiap RHK perlu paling sedikit satu.<?cs
elif:kode == "rhk-menunggu" ?>masih ada RHK yang menunggu RHK pimpinan; pilih RHK pimpinan yang diintervensi.<?cs
elif:kode == "tanpa-penilai" ?>Pejabat Penilai Kinerja belum diketahui; minta admin instansi melengkapi data atasan.<?cs
elif:kode == "lampiran-kosong" ?>lampiran belum lengkap; isi paling sedikit satu baris pada dukungan sumber daya, skema pertanggungjawaban, dan konsekuensi.<?cs
elif:kode == "luar-tahun" ?>harus di dalam tahun yang sama.<?cs
elif:kode == "terbalik" ?>tanggal akhir mendahului tanggal awal.<?cs
elif:kode == "tahun-jauh" ?>tahunnya terlalu jauh; SKP dibuat untuk tahun lalu, tahun ini, atau tahun depan.<?cs
elif:kode == "sebelum-tmt" ?>lebih awal dari tanggal mulai menjabat.<?cs
elif:kode == "sesudah-jabatan" ?>melewati tanggal berakhirnya jabatan.<?cs
elif:kode == "dipakai" ?>masih diintervensi oleh RHK pegawai lain.<?cs
elif:kode == "sudah-diminta" ?>permintaan Anda sudah terkirim dan belum dijawab.<?cs
elif:kode == "tidak-diminta" ?>tidak ada permintaan yang menunggu; mungkin sudah dijawab atau ditarik.<?cs
elif:kode == "sudah-dibuka" ?>pejabat penilai sudah mulai memeriksa, jadi tidak dapat ditarik lagi.<?cs
elif:kode == "campur" ?>masih ada indikator yang tidak ditulis menurut pendekatan SKP ini.<?cs
elif:kode == "tanpa-perspektif" ?>masih ada RHK tanpa perspektif.<?cs
elif:kode == "sudah-tetap" ?>capaian periode ini sudah ditetapkan; hanya yang menetapkan dapat mengubahnya.<?cs
elif:kode == "terkunci" ?>penilaian pegawai sudah ditetapkan berdasarkan capaian ini; centang bila memang harus diubah.<?cs
elif:kode == "beda-usul" ?>berbeda dari usulan; tulis alasannya.<?cs
elif:kode == "berubah-lain" ?>sudah diubah di jendela lain; muat ulang halamannya.<?cs
elif:kode == "pola-alasan" ?>pola distribusi tidak terpenuhi; tulis alasannya.<?cs
elif:kode == "pola-blokir" ?>pola distribusi tidak terpenuhi, dan instansi mewajibkannya. Sesuaikan penilaian dahulu.<?cs
elif:kode == "periode-kurang" ?>masih ada periode yang belum ditetapkan; tulis alasannya.<?cs
elif:kode == "belum-dinilai" ?>masih ada pegawai yang belum dinilai.<?cs
elif:kode == "tidak-ada-lagi" ?>tidak ada penilaian yang menunggu ditetapkan.<?cs
elif:kode == "kepala-capaian" ?>capaian unit yang dipimpinnya belum ditetapkan.<?cs
elif:kode == "pk-ada" ?>unit ini sudah mempunyai Perjanjian Kinerja pada tahun itu; buka dari daftar.<?cs
elif:kode == "pk-berisi" ?>Perjanjian Kinerja ini masih berisi sasaran; hapus sasarannya dahulu.<?cs
elif:kode == "pdf-besar" ?>berkasnya terlalu besar.<?cs
elif:kode == "pdf-bentuk" ?>bukan berkas PDF.<?cs
elif:kode == "jalur-akhir" ?>posisi triwulan terakhir harus sama dengan target.<?cs
elif:kode == "jalur-lewat" ?>melewati target.<?cs
elif:kode == "jalur-turun" ?>lebih kecil dari triwulan sebelumnya, padahal makin besar makin baik.<?cs
elif:kode == "jalur-naik" ?>lebih besar dari triwulan sebelumnya, padahal makin kecil makin baik.<?cs
elif:kode == "lampau" ?>paling cepat hari ini.<?cs
elif:kode == "tiada" ?>tidak ditemukan.<?cs
elif:kode == "bentuk" ?>bentuknya tidak dikenali.<?cs
elif:kode == "terlalu-besar" ?>nilainya terlalu besar.<?cs
elif:kode == "terlalu-kecil" ?>nilainya terlalu kecil.<?cs
elif:kode == "masuk-salah" ?>NIP atau kata sandi salah, atau akun belum aktif.<?cs
elif:kode == "masuk-tunggu" ?>terlalu banyak percobaan yang salah; tunggu sebentar.<?cs
elif:kode == "kode-salah" ?>NIP dan kode tidak cocok, atau kode sudah dipakai atau lewat waktunya.<?cs
elif:kode == "sandi-pendek" ?>terlalu pendek; paling sedikit 12 karakter.<?cs
elif:kode == "sandi-panjang" ?>terlalu panjang; paling banyak 128 karakter.<?cs
elif:kode == "sandi-nip" ?>memuat bagian dari NIP Anda, yang mudah ditebak.<?cs
elif:kode == "sandi-lahir" ?>memuat tanggal lahir Anda, yang mudah ditebak.<?cs
elif:kode == "sandi-nama" ?>hampir hanya terdiri dari nama Anda, yang mudah ditebak.<?cs
elif:kode == "sandi-unit" ?>hampir hanya terdiri dari nama unit kerja Anda, yang mudah ditebak.<?cs
elif:kode == "sandi-instansi" ?>hampir hanya terdiri dari nama instansi, yang mudah ditebak.<?cs
elif:kode == "sandi-umum" ?>hampir hanya terdiri dari kata seperti kinerja, ASN, atau PNS, yang mudah ditebak.<?cs
elif:kode == "sandi-bocor" ?>termasuk kata sandi yang paling sering dipakai orang; pilih yang lain.<?cs
elif:kode == "sandi-beda" ?>tidak sama dengan kata sandi baru di atas.<?cs
elif:kode == "sandi-lama-salah" ?>bukan kata sandi Anda yang sekarang.<?cs
elif:kode == "lebih-lama" ?>mendahului catatan yang paling awal.<?cs
elif:kode == "lebih-baru" ?>sudah ada catatan yang berlaku lebih akhir; pilih tanggal sesudahnya.<?cs
elif:kode == "tutup" ?>sudah berakhir pada tanggal itu.<?cs
elif:kode == "lingkaran" ?>membentuk lingkaran: ia berada di bawah dirinya sendiri.<?cs
elif:kode == "admin-sendiri" ?>Anda tidak dapat menetapkan diri sendiri sebagai penilai orang lain; mintalah kepada admin lain.<?cs
elif:kode == "unit-berisi-unit" ?>masih ada unit di bawahnya setelah tanggal itu; pindahkan atau tutup dahulu.<?cs
elif:kode == "unit-berisi-pegawai" ?>masih ada pegawai setelah tanggal itu; pindahkan dahulu.<?cs
elif:kode == "luar-unit" ?>di luar wewenang Anda sebagai admin unit.<?cs
elif:kode == "bukan-pimpinan" ?>orang ini tidak memimpin unit pada tanggal itu; pilih pimpinan unit, atau pakai pendelegasian tertulis.<?cs
elif:kode == "bukan-pengawas" ?>jabatannya di bawah pengawas; perlu pendelegasian tertulis.<?cs
elif:kode == "nip-panjang" ?>harus 18 angka.<?cs
elif:kode == "nip-angka" ?>hanya boleh berisi angka.<?cs
elif:kode == "nip-lahir" ?>8 angka pertama bukan tanggal lahir yang mungkin.<?cs
elif:kode == "nip-tmt" ?>angka ke-9 sampai ke-14 bukan waktu pengangkatan yang mungkin.<?cs
elif:kode == "nip-kelamin" ?>angka ke-15 harus 1 atau 2.<?cs
elif:kode == "nip-urut" ?>tiga angka terakhir bukan nomor urut yang mungkin.<?cs
elif:kode == "nip-jenis" ?>tidak cocok dengan bentuk NIP: nomor PPPK dan PNS berbeda susunannya.<?cs
elif:kode == "jaringan" ?>ada baris yang bukan rentang alamat; tulis seperti 10.1.0.0/16.<?cs
elif:kode == "umpan-sampai" ?>pilih hari ini sampai 60 hari ke depan.<?cs
elif:kode == "umpan-banyak" ?>terlalu banyak orang; pilih yang paling mengenal pekerjaan Anda.<?cs
elif:kode == "bukti-besar" ?>berkasnya lebih besar dari <?cs var:Batas.mib ?> MB. Perkecil, atau bagi menjadi beberapa berkas; isian lain masih ada.<?cs
elif:kode == "bukti-tipe" ?>bukan PDF, PNG, JPG, DOCX, XLSX, atau PPTX.<?cs
elif:kode == "bukti-beda" ?>isi berkas tidak sesuai dengan akhiran namanya.<?cs
elif:kode == "bukti-rusak" ?>berkas terpotong atau rusak; buka dahulu di komputer Anda, simpan lagi, lalu unggah.<?cs
elif:kode == "bukti-makro" ?>berkas berisi makro; simpan tanpa makro.<?cs
elif:kode == "bukti-piksel" ?>gambarnya lebih dari 40 megapiksel; perkecil dahulu.<?cs
elif:kode == "bukti-kuota" ?>melewati jatah <?cs var:Batas.kuota ?> MB sebulan; pakai tautan, atau buang bukti yang tidak perlu.<?cs
elif:kode == "bukti-banyak" ?>ada langkah yang sudah mempunyai <?cs var:Batas.langkah ?> bukti; beberapa sudah cukup.<?cs
elif:kode == "bukti-rekan" ?>bukti ini dipakai rekan tim, jadi tidak dapat dibuang.<?cs
elif:kode == "bukti-dinilai" ?>bukti ini dipakai pada SKP yang sudah dinilai, jadi tidak dapat dibuang.<?cs
elif:kode == "tautan-bentuk" ?>bukan alamat yang dikenali; tulis lengkap, mulai dengan https://.<?cs
elif:kode == "depan" ?>paling lambat hari ini.<?cs
elif:kode == "berbukti" ?>langkah ini sudah mempunyai bukti dukung; pindahkan atau hapus buktinya dahulu.<?cs
elif:kode == "logo-besar" ?>lebih besar dari 30 kB.<?cs
elif:kode == "logo-bentuk" ?>bukan gambar PNG yang utuh, atau lebih besar dari 1024 × 1024 piksel.<?cs
elif:kode == "berkas-besar" ?>lebih besar daripada yang diizinkan.<?cs
elif:kode == "tempel-rhk" ?>tidak ada RHK bernomor itu, pada SKP ini maupun di atasnya.<?cs
elif:kode == "tempel-atas" ?>RHK-nya belum dapat disimpan; perbaiki dahulu baris tempat RHK itu pertama ditulis.<?cs
elif:kode == "tempel-beda" ?>indikator ini sudah ada dengan target yang lain; ubah dari daftar RHK.<?cs
elif:kode == "final-kembar" ?>sudah ada periode final; setiap tahun cukup satu.<?cs
elif:kode == "sebelum-selesai" ?>mendahului hari terakhir periode.<?cs
elif:kode == "mundur" ?>mendahului batas sebelumnya: pegawai lebih dahulu, lalu penilai, lalu admin.<?cs
elif:kode == "periode-ada" ?>sudah ada periode untuk tahun ini; ubah atau tambahkan satu per satu.<?cs
elif:kode == "tidak-lebih-lama" ?>tidak lebih lama dari batas yang sekarang.<?cs
elif:kode == "unit-atau-orang" ?>isi salah satu: kode unit atau NIP seorang pegawai.<?cs
elif:kode == "libur-bentuk" ?>ada baris yang tidak dikenali; tulis seperti 2026-03-19; Hari Suci Nyepi, dengan tanggal di tahun itu.<?cs
elif:kode == "libur-banyak" ?>terlalu banyak baris; paling banyak 60 hari.<?cs
elif:kode == "sudah-dilaporkan" ?>data ini sudah Anda laporkan dan sedang menunggu jawaban.<?cs
elif:kode == "tanpa-jabatan" ?>pegawai ini belum punya jabatan; tambahkan dahulu pada data pegawai.<?cs
elif:kode == "berkas-bentuk" ?>harus berkas .csv atau .xlsx.<?cs
elif:kode == "tanpa-ketua" ?>belum ada ketua; tambahkan satu orang sebagai ketua.<?cs
elif:kode == "tanpa-anggota" ?>belum ada anggota selain ketua.<?cs
elif:kode == "sudah-ketua" ?>tim sudah mempunyai ketua pada hari itu; pakai Ganti ketua.<?cs
elif:kode == "satu-ketua" ?>pilih satu orang saja sebagai ketua.<?cs
elif:kode == "ketua-dulu" ?>ia ketua tim; ganti ketuanya dahulu.<?cs
elif:kode == "luar-tim" ?>di luar masa tugas tim.<?cs
elif:kode == "anggota-lebih-awal" ?>ada anggota yang mulai lebih awal.<?cs
elif:kode == "anggota-lebih-akhir" ?>ada anggota yang bertugas sampai sesudahnya.<?cs
elif:kode == "porsi" ?>paling banyak 100 persen.<?cs
elif:kode == "penuh" ?>tim sudah terlalu besar.<?cs
elif:kode == "belum-berperan" ?>belum mendapat peran: <?cs each:t = Tanpa ?><?cs var:t.nama ?><?cs if:!last(t) ?>, <?cs /if ?><?cs /each ?>. Beri peran, atau tulis alasannya.<?cs
elif:kode == "kelak" ?>belum tiba; tulis tanggal hari ini atau sebelumnya.<?cs
elif:kode == "saldo-ada" ?>catatan jenis ini untuk jenjang, golongan, atau masa yang sama sudah ada; ubah yang itu.<?cs
elif:kode == "saldo-pak" ?>masuk ke bulan yang sudah dihitung dalam PAK.<?cs
elif:kode == "saldo-ijazah" ?>harus 25% kebutuhan kenaikan pangkat jenjang ini.<?cs
elif:kode == "pak-berubah" ?>angka kreditnya berubah sejak halaman ini dibuka; periksa lagi angka di atas.<?cs
elif:kode == "paket-banyak" ?>terlalu banyak sekaligus; paling banyak 100 orang, berikan bertahap.<?cs
elif:kode == "paket-kosong" ?>paket berisi paling sedikit satu RHK.<?cs
elif:kode == "paket-diambil" ?>sudah ada yang mengambilnya, jadi tidak dapat dihapus.<?cs
elif:kode == "sudah-rhk" ?>sudah menjadi RHK pegawai, jadi tidak dapat dikosongkan; mintalah ia mengubah RHK-nya.<?cs
else ?>tidak dapat diterima (<?cs var:kode ?>).<?cs /if ?><?cs /def ?><?cs

def:masalah(nama) ?><?cs if:string.length(Problem[nama]) ?><p class="masalah" id="m-<?cs var:nama ?>"><?cs call:ikon("ingat") ?><span class="sr">Perbaiki: </span><span class="kalimat"><?cs call:kata_masalah(Problem[nama]) ?></span></p><?cs /if ?><?cs /def ?>
