<?cs # What a field is called, for the summary of what to mend.  A row of a
   repeated field, "indikator_3", is named by its field and its number. ?><?cs

def:nama_satu(bidang) ?><?cs
if:bidang == "nip" || bidang == "nomor" ?>NIP<?cs
elif:bidang == "sumber" ?>Sumber data<?cs
elif:bidang == "kegiatan" ?>Kegiatan<?cs
elif:bidang == "untuk" ?>Untuk langkah atau RHK<?cs
elif:bidang == "sandi" ?>Kata sandi<?cs
elif:bidang == "sandi_lama" || bidang == "lama" ?>Kata sandi lama<?cs
elif:bidang == "sandi_baru" || bidang == "baru" ?>Kata sandi baru<?cs
elif:bidang == "ulang" || bidang == "sandi_ulang" ?>Ulangi kata sandi<?cs
elif:bidang == "kode" ?>Kode<?cs
elif:bidang == "teks" ?>Rumusan<?cs
elif:bidang == "rhk" ?>Rencana hasil kerja<?cs
elif:bidang == "bulan" ?>Bulan<?cs
elif:bidang == "hasil" ?>Hasil<?cs
elif:bidang == "aksi" ?>Langkah<?cs
elif:bidang == "bagian" ?>Utama atau tambahan<?cs
elif:bidang == "klasifikasi" ?>Klasifikasi RHK<?cs
elif:bidang == "unit" ?>Unit kerja<?cs
elif:bidang == "intervensi" ?>RHK pimpinan yang diintervensi<?cs
elif:bidang == "menunggu" ?>Menunggu RHK pimpinan<?cs
elif:bidang == "alasan_tanpa" ?>Alasan tanpa RHK pimpinan<?cs
elif:bidang == "penugasan_dari" ?>Penugasan dari<?cs
elif:bidang == "perspektif" ?>Perspektif<?cs
elif:bidang == "aspek" ?>Aspek<?cs
elif:bidang == "indikator" ?>Indikator<?cs
elif:bidang == "sasaran" ?>Jenis target<?cs
elif:bidang == "target" || bidang == "nilai" ?>Target<?cs
elif:bidang == "satuan" ?>Satuan<?cs
elif:bidang == "bebas" ?>Target<?cs
elif:bidang == "arah" ?>Arah target<?cs
elif:bidang == "tanggal" ?>Tanggal<?cs
elif:bidang == "tempat" ?>Tempat<?cs
elif:bidang == "mulai" ?>Mulai<?cs
elif:bidang == "dicabut" ?>Dicabut mulai<?cs
elif:bidang == "selesai" ?>Selesai<?cs
elif:bidang == "keterangan" ?>Penjelasan<?cs
elif:bidang == "batas_pegawai" ?>Batas pegawai<?cs
elif:bidang == "batas_penilai" ?>Batas penilai<?cs
elif:bidang == "batas_admin" ?>Batas admin<?cs
elif:bidang == "sampai" ?>Batas baru<?cs
elif:bidang == "tahun" ?>Tahun<?cs
elif:bidang == "baris" ?>Daftar hari libur<?cs
elif:bidang == "pendekatan" ?>Pendekatan<?cs
elif:bidang == "model" ?>Model SKP<?cs
elif:bidang == "tugas" ?>Jabatan<?cs
elif:bidang == "rhk" ?>RHK<?cs
elif:bidang == "ekspektasi" ?>Ekspektasi khusus pimpinan<?cs
elif:bidang == "dukungan" ?>Dukungan sumber daya<?cs
elif:bidang == "pertanggungjawaban" ?>Skema pertanggungjawaban<?cs
elif:bidang == "konsekuensi" ?>Konsekuensi<?cs
elif:bidang == "lampiran" ?>Lampiran<?cs
elif:bidang == "penilai" ?>Pejabat Penilai Kinerja<?cs
elif:bidang == "catatan" || bidang == "alasan" ?>Alasan<?cs
elif:bidang == "berkas" ?>Berkas<?cs
elif:bidang == "nama" ?>Nama<?cs
elif:bidang == "induk" ?>Unit induk<?cs
elif:bidang == "jenis" ?>Jenis<?cs
elif:bidang == "peran" ?>Peran<?cs
elif:bidang == "jabatan" ?>Jabatan<?cs
elif:bidang == "jenjang" ?>Jenjang<?cs
elif:bidang == "golongan" ?>Golongan<?cs
elif:bidang == "surel" ?>Surel<?cs
elif:bidang == "instansi" ?>Nama instansi<?cs
elif:bidang == "singkatan" ?>Singkatan<?cs
elif:bidang == "kota" ?>Kota<?cs
elif:bidang == "bantuan" ?>Kontak bantuan<?cs
elif:bidang == "logo" ?>Logo<?cs
elif:bidang == "jenis_jabatan" ?>Jenis jabatan<?cs
elif:bidang == "penugasan" ?>Penugasan<?cs
elif:bidang == "sk" ?>Nomor keputusan<?cs
elif:bidang == "kedudukan" ?>Kode kedudukan hukum<?cs
elif:bidang == "lahir" ?>Tanggal lahir<?cs
elif:bidang == "p" ?>Pegawai<?cs
elif:bidang == "ketua" ?>Ketua<?cs
elif:bidang == "tim" ?>Tim kerja<?cs
elif:bidang == "porsi" ?>Porsi waktu<?cs
elif:bidang == "matriks" ?>Matriks<?cs
elif:bidang == "zona" ?>Zona waktu<?cs
elif:bidang == "jaringan" ?>Jaringan kantor<?cs
else ?><?cs var:bidang ?><?cs /if ?><?cs /def ?><?cs

def:nama_bidang(bidang) ?><?cs
if:bidang == "alasan_tanpa" || bidang == "penugasan_dari" || bidang == "jenis_jabatan" || bidang == "sandi_lama" || bidang == "sandi_baru" || bidang == "sandi_ulang" || string.find(bidang, "_") < #0 ?><?cs call:nama_satu(bidang) ?><?cs
else ?><?cs call:nama_satu(string.slice(bidang, #0, string.find(bidang, "_"))) ?> baris <?cs var:string.slice(bidang, string.find(bidang, "_") + #1, string.length(bidang)) ?><?cs /if ?><?cs /def ?>
