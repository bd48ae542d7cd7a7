<?cs # What an import says about a row or the file: c is a Pekerjaan.Catatan. ?><?cs

def:catatan(c) ?><?cs
if:c.kode == "cetak-tanpa-skp" ?>belum mempunyai SKP pada tahun ini<?cs
elif:c.kode == "cetak-tanpa-hak" ?>Anda tidak berwenang mencetak SKP-nya; mintalah kepada Pejabat Penilai Kinerjanya<?cs
elif:c.kode == "cetak-belum-disetujui" ?>SKP belum disetujui<?cs
elif:c.kode == "cetak-belum-dinilai" ?>predikat periode itu belum ditetapkan<?cs
elif:c.kode == "kolom-tak-dikenal" ?>kolom tidak dikenal dan diabaikan<?cs
elif:c.kode == "karakter" ?>berisi karakter kendali<?cs
elif:c.kode == "terlalu-panjang" ?>isian terlalu panjang<?cs
elif:c.kode == "nip-kosong" ?>NIP kosong<?cs
elif:c.kode == "nip-dibulatkan" ?>NIP sudah dibulatkan oleh Excel; simpan kolom NIP sebagai teks<?cs
elif:c.kode == "nip-panjang" ?>NIP harus 18 angka<?cs
elif:c.kode == "nip-angka" ?>NIP berisi selain angka<?cs
elif:c.kode == "nip-lahir" ?>tanggal lahir di dalam NIP (angka 1–8) tidak mungkin<?cs
elif:c.kode == "nip-tmt" ?>bulan pengangkatan di dalam NIP (angka 13–14) salah<?cs
elif:c.kode == "nip-kelamin" ?>jenis kelamin di dalam NIP (angka 15) bukan 1 atau 2<?cs
elif:c.kode == "nip-urut" ?>nomor urut di dalam NIP (angka 16–18) tidak boleh 000<?cs
elif:c.kode == "nip-jenis" ?>NIP tidak cocok dengan jenis pegawai<?cs
elif:c.kode == "nip-tmt-aneh" ?>tahun pengangkatan di dalam NIP tidak wajar<?cs
elif:c.kode == "nip-kembar" ?>NIP sudah ada pada baris<?cs
elif:c.kode == "nomor-non-asn" ?>nomor non-ASN harus 3–20 huruf atau angka<?cs
elif:c.kode == "tidak-boleh-kosong" ?>tidak boleh dikosongkan<?cs
elif:c.kode == "wajib-diisi" ?>kolom wajib untuk data baru masih kosong<?cs
elif:c.kode == "surel" ?>alamat surel salah<?cs
elif:c.kode == "kedudukan" ?>kode kedudukan hukum salah<?cs
elif:c.kode == "golongan" ?>golongan tidak dikenal<?cs
elif:c.kode == "jenis-pegawai" ?>jenis pegawai tidak dikenal<?cs
elif:c.kode == "jenis-jabatan" ?>jenis jabatan tidak dikenal<?cs
elif:c.kode == "jenjang" ?>jenjang tidak dikenal<?cs
elif:c.kode == "mandiri" ?>kolom mandiri harus ya atau tidak<?cs
elif:c.kode == "pimpinan" ?>kolom pimpinan harus ya atau tidak<?cs
elif:c.kode == "penugasan" ?>penugasan tidak dikenal<?cs
elif:c.kode == "mulai" ?>tanggal mulai salah<?cs
elif:c.kode == "selesai" ?>tanggal selesai salah<?cs
elif:c.kode == "lahir" ?>tanggal lahir salah<?cs
elif:c.kode == "atasan-diri" ?>atasan adalah dirinya sendiri<?cs
elif:c.kode == "unit-tidak-dikenal" ?>unit tidak dikenal<?cs
elif:c.kode == "unit-ditutup" ?>unit sudah tidak berlaku<?cs
elif:c.kode == "mulai-mundur" ?>mulai lebih awal daripada riwayat yang sudah ada<?cs
elif:c.kode == "diri-sendiri" ?>menyangkut kewenangan Anda sendiri; harus diimpor oleh admin lain<?cs
elif:c.kode == "baris-utama-ditolak" ?>baris jabatan utamanya ditolak<?cs
elif:c.kode == "lingkaran" ?>rantai atasan melingkar<?cs
elif:c.kode == "lingkaran-lama" ?>rantai atasan yang sudah tersimpan melingkar<?cs
elif:c.kode == "tanpa-atasan" ?>tidak ada atasan<?cs
elif:c.kode == "atasan-tidak-dikenal" ?>atasan tidak dikenal, jadi tidak diubah<?cs
elif:c.kode == "atasan-tidak-aktif" ?>atasan tidak aktif<?cs
elif:c.kode == "atasan-di-bawah-pengawas" ?>atasan di bawah pejabat pengawas; perlu pendelegasian tertulis<?cs
elif:c.kode == "unit-tanpa-pimpinan" ?>unit tanpa pimpinan<?cs
elif:c.kode == "unit-dua-pimpinan" ?>unit dengan dua pimpinan definitif<?cs
elif:c.kode == "kode-kosong" ?>kode unit kosong<?cs
elif:c.kode == "kode-kembar" ?>kode unit tertulis dua kali<?cs
elif:c.kode == "induk-tidak-dikenal" ?>unit induk tidak dikenal<?cs
elif:c.kode == "unit-lingkaran" ?>unit berada di bawah dirinya sendiri<?cs
else ?><?cs var:c.kode ?><?cs /if ?><?cs
if:string.length(c.nilai) ?>: <?cs var:c.nilai ?><?cs /if ?><?cs /def ?>
