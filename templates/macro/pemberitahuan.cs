<?cs # The sentence of a notice, by Pemberitahuan.jenis; n is the record. ?><?cs

def:pemberitahuan(n) ?><?cs
if:n.jenis == "SKP_DIAJUKAN" ?><strong><?cs var:n.pelaku ?></strong> mengajukan SKP dan menunggu keputusan Anda.<?cs
elif:n.jenis == "UMPAN_BALIK" ?><strong><?cs var:n.pelaku ?></strong> memberi Anda umpan balik.<?cs
elif:n.jenis == "UMPAN_DIMINTA" ?><strong><?cs var:n.pelaku ?></strong> meminta umpan balik dari Anda.<?cs
elif:n.jenis == "DIALOG_KINERJA" ?><strong><?cs var:n.pelaku ?></strong> mengisi berita acara dialog kinerja; baca dan setujui.<?cs
elif:n.jenis == "SKP_DIKEMBALIKAN" ?><strong><?cs var:n.pelaku ?></strong> mengembalikan SKP Anda untuk diperbaiki.<?cs
elif:n.jenis == "SKP_DISETUJUI" ?><strong><?cs var:n.pelaku ?></strong> menyetujui SKP Anda.<?cs
elif:n.jenis == "SKP_DITURUNKAN" ?><strong><?cs var:n.pelaku ?></strong> menurunkan status SKP Anda sehingga dapat diubah lagi.<?cs
elif:n.jenis == "SKP_DITARIK" ?><strong><?cs var:n.pelaku ?></strong> menarik kembali pengajuan SKP.<?cs
elif:n.jenis == "SKP_DITUNGGU" ?><strong><?cs var:n.pelaku ?></strong> menunggu rencana hasil kerja Anda agar dapat menyusun SKP.<?cs
elif:n.jenis == "SKP_MINTA_TURUN" ?><strong><?cs var:n.pelaku ?></strong> meminta status SKP-nya diturunkan agar dapat diubah.<?cs
elif:n.jenis == "SKP_MINTA_DITOLAK" ?><strong><?cs var:n.pelaku ?></strong> menolak permintaan Anda menurunkan status SKP.<?cs
elif:n.jenis == "RHK_ATASAN_BERUBAH" ?><strong><?cs var:n.pelaku ?></strong> mengubah RHK yang menjadi dasar RHK Anda; periksa apakah RHK Anda masih sesuai.<?cs
elif:n.jenis == "RHK_ATASAN_DITARIK" ?><strong><?cs var:n.pelaku ?></strong> akan menghapus RHK yang menjadi dasar RHK Anda; pilih RHK pimpinan yang lain.<?cs
elif:n.jenis == "CAPAIAN_DITETAPKAN" ?><strong><?cs var:n.pelaku ?></strong> menetapkan atau mengusulkan capaian kinerja organisasi.<?cs
elif:n.jenis == "PENILAIAN_DITETAPKAN" && string.slice(n.tautan, #0, #18) == "/cgi-bin/realisasi" ?><strong><?cs var:n.pelaku ?></strong> mengembalikan laporan realisasi Anda untuk diperbaiki.<?cs
elif:n.jenis == "PENILAIAN_DITETAPKAN" ?><strong><?cs var:n.pelaku ?></strong> menetapkan penilaian kinerja Anda. Baca hasilnya.<?cs
elif:n.jenis == "PAK_TERBIT" ?><strong><?cs var:n.pelaku ?></strong> menerbitkan Penetapan Angka Kredit Anda.<?cs
elif:n.jenis == "KREDIT_CUKUP" ?>Angka kredit sudah cukup untuk kenaikan. Lihat syarat lainnya.<?cs
elif:n.jenis == "SANDI_DIGANTI" ?>Kata sandi akun Anda diganti. Bila bukan Anda, segera hubungi bantuan.<?cs
elif:n.jenis == "KODE_DIBUAT" ?><strong><?cs var:n.pelaku ?></strong> membuat kode pemulihan untuk akun Anda. Bila Anda tidak memintanya, segera ganti kata sandi dan hubungi bantuan.<?cs
elif:n.jenis == "KODE_DIMINTA" ?><strong><?cs var:n.pelaku ?></strong> meminta kode pemulihan untuk akun Anda; admin kedua akan memutuskannya. Bila Anda tidak memintanya, segera ganti kata sandi dan hubungi bantuan.<?cs
elif:n.jenis == "SETUJU_KODE" ?><strong><?cs var:n.pelaku ?></strong> meminta persetujuan Anda sebagai admin kedua untuk akun seorang pegawai.<?cs
elif:n.jenis == "SETUJU_DIBERI" ?><strong><?cs var:n.pelaku ?></strong> menyetujui permintaan Anda untuk akun seorang pegawai.<?cs
elif:n.jenis == "SETUJU_DITOLAK" ?><strong><?cs var:n.pelaku ?></strong> menolak permintaan Anda untuk akun seorang pegawai.<?cs
elif:n.jenis == "DATA_DIUBAH" ?><strong><?cs var:n.pelaku ?></strong> mengubah data kepegawaian Anda.<?cs
elif:n.jenis == "ATASAN_DIUBAH" ?><strong><?cs var:n.pelaku ?></strong> mengubah Pejabat Penilai Kinerja Anda.<?cs
elif:n.jenis == "PERAN_DIUBAH" ?><strong><?cs var:n.pelaku ?></strong> mengubah peran akun Anda.<?cs
elif:n.jenis == "TENGGAT_DIPERPANJANG" ?><strong><?cs var:n.pelaku ?></strong> memperpanjang batas pengisian Anda.<?cs
elif:n.jenis == "LAPORAN_BARU" ?><strong><?cs var:n.pelaku ?></strong> melaporkan data kepegawaian yang salah.<?cs
elif:n.jenis == "LAPORAN_DIJAWAB" ?><strong><?cs var:n.pelaku ?></strong> menjawab laporan data salah Anda.<?cs
elif:n.jenis == "DIINGATKAN" ?><strong><?cs var:n.pelaku ?></strong> mengingatkan Anda: ada SKP yang menunggu Anda.<?cs
elif:n.jenis == "CETAK_SELESAI" ?>Cetakan satu unit selesai diproses.<?cs
elif:n.jenis == "SKP_DITUTUP" ?>SKP Anda ditutup karena jabatan atau kedudukan Anda berganti; yang sudah disetujui tetap dinilai untuk masa itu.<?cs
elif:n.jenis == "SKP_DIWARISI" ?>Draf SKP Anda memuat RHK organisasi warisan dari <strong><?cs var:n.pelaku ?></strong>.<?cs
elif:n.jenis == "PENILAI_BERGANTI" && string.length(n.pelaku) ?>Pejabat Penilai Kinerja Anda kini <strong><?cs var:n.pelaku ?></strong>.<?cs
elif:n.jenis == "PENILAI_BERGANTI" ?>Sebuah SKP berpindah kepada Anda.<?cs
elif:n.jenis == "IMPOR_SELESAI" ?>Pemeriksaan atau impor berkas selesai.<?cs
elif:n.jenis == "TIM_DIBENTUK" ?><strong><?cs var:n.pelaku ?></strong> memasukkan Anda ke tim kerja.<?cs
elif:n.jenis == "TIM_DIUBAH" ?><strong><?cs var:n.pelaku ?></strong> mengubah keanggotaan Anda atau ketua tim kerja.<?cs
elif:n.jenis == "PERAN_DIBERI" ?><strong><?cs var:n.pelaku ?></strong> memberi Anda peran pada matriks peran hasil.<?cs
elif:n.jenis == "PAKET_DIBERI" ?><strong><?cs var:n.pelaku ?></strong> memberi Anda paket RHK; pilih yang masuk ke SKP Anda.<?cs
elif:n.jenis == "PERAN_DICABUT" ?><strong><?cs var:n.pelaku ?></strong> mencabut peran ini dari Anda pada matriks peran hasil.<?cs
elif:n.jenis == "REALISASI_DIKIRIM" && !string.length(n.pelaku) ?>Batas pengisian lewat; realisasi Anda dikirim otomatis apa adanya.<?cs
elif:n.jenis == "REALISASI_DIKIRIM" ?><strong><?cs var:n.pelaku ?></strong> mengirim realisasi; penilaiannya menunggu Anda.<?cs
elif:n.jenis == "AKSI_BUKA" ?><strong><?cs var:n.pelaku ?></strong> tentang perpanjangan batas pengisian realisasi.<?cs
elif:n.jenis == "KEBERATAN_DIAJUKAN" ?><strong><?cs var:n.pelaku ?></strong> mengajukan keberatan atas hasil penilaiannya.<?cs
elif:n.jenis == "KEBERATAN_DIJAWAB" ?><strong><?cs var:n.pelaku ?></strong> memberi penjelasan atas keberatan.<?cs
elif:n.jenis == "KEBERATAN_DIPUTUS" ?><strong><?cs var:n.pelaku ?></strong> memutus keberatan; putusannya final.<?cs
else ?>Ada kabar untuk Anda dari <?cs var:n.pelaku ?>.<?cs /if ?><?cs
if:string.length(n.isi) ?> <q class="isi-kabar"><?cs var:n.isi ?></q><?cs /if ?><?cs /def ?>
