<?cs # Words for the names of the model's enums, and small pieces used by all. ?><?cs

def:ikon(nama) ?><svg class="ikon" aria-hidden="true" focusable="false" width="20" height="20"><use href="/ikon.svg#<?cs var:nama ?>"/></svg><?cs /def ?><?cs

def:penugasan(kode) ?><?cs if:kode == "PLT" ?>Plt. <?cs elif:kode == "PLH" ?>Plh. <?cs elif:kode == "PJB" ?>Pj. <?cs /if ?><?cs /def ?><?cs

def:istilah(kode) ?><?cs
if:kode == "DRAF" ?>Draf<?cs elif:kode == "DIAJUKAN" ?>Diajukan<?cs elif:kode == "DIKEMBALIKAN" ?>Dikembalikan<?cs elif:kode == "DISETUJUI" ?>Disetujui<?cs elif:kode == "DITUTUP" ?>Ditutup<?cs elif:kode == "DINILAI" ?>Dinilai<?cs elif:kode == "FINAL" ?>Final<?cs elif:kode == "BATAL" ?>Batal<?cs
elif:kode == "PNS" || kode == "CPNS" || kode == "PPPK" ?><?cs var:kode ?><?cs elif:kode == "NON_ASN" ?>Bukan ASN<?cs
elif:kode == "PELAKSANA" ?>Pelaksana<?cs elif:kode == "FUNGSIONAL" ?>Jabatan Fungsional<?cs elif:kode == "PENGAWAS" ?>Pengawas<?cs elif:kode == "ADMINISTRATOR" ?>Administrator<?cs elif:kode == "JPT_PRATAMA" ?>JPT Pratama<?cs elif:kode == "JPT_MADYA" ?>JPT Madya<?cs elif:kode == "JPT_UTAMA" ?>JPT Utama<?cs elif:kode == "PEJABAT_NEGARA" ?>Pejabat Negara<?cs
elif:kode == "TANPA_JENJANG" ?>Tanpa jenjang<?cs elif:kode == "PEMULA" ?>Pemula<?cs elif:kode == "TERAMPIL" ?>Terampil<?cs elif:kode == "MAHIR" ?>Mahir<?cs elif:kode == "PENYELIA" ?>Penyelia<?cs elif:kode == "AHLI_PERTAMA" ?>Ahli Pertama<?cs elif:kode == "AHLI_MUDA" ?>Ahli Muda<?cs elif:kode == "AHLI_MADYA" ?>Ahli Madya<?cs elif:kode == "AHLI_UTAMA" ?>Ahli Utama<?cs
elif:kode == "DEFINITIF" ?>Definitif<?cs elif:kode == "TUGAS_TAMBAHAN" ?>Tugas tambahan<?cs elif:kode == "PLT" ?>Pelaksana Tugas (Plt.)<?cs elif:kode == "PLH" ?>Pelaksana Harian (Plh.)<?cs elif:kode == "PJB" ?>Penjabat (Pj.)<?cs
elif:kode == "ADMIN_INSTANSI" ?>Admin instansi<?cs elif:kode == "ADMIN_UNIT" ?>Admin unit<?cs elif:kode == "PENGELOLA" ?>Pengelola kinerja<?cs elif:kode == "PIMPINAN" ?>Pimpinan instansi<?cs elif:kode == "AUDITOR" ?>Auditor<?cs elif:kode == "OPERATOR" ?>Operator sistem<?cs
elif:kode == "KUANTITATIF" ?>Kuantitatif<?cs elif:kode == "KUALITATIF" ?>Kualitatif<?cs elif:kode == "JAJF" ?>JA/JF<?cs elif:kode == "JPT" ?>JPT<?cs
elif:kode == "UTAMA" ?>Utama<?cs elif:kode == "TAMBAHAN" ?>Tambahan<?cs elif:kode == "ORGANISASI" ?>Organisasi<?cs elif:kode == "INDIVIDU" ?>Individu<?cs
elif:kode == "KUANTITAS" ?>Kuantitas<?cs elif:kode == "KUALITAS" ?>Kualitas<?cs elif:kode == "WAKTU" ?>Waktu<?cs elif:kode == "BIAYA" ?>Biaya<?cs
elif:kode == "PENERIMA_LAYANAN" ?>Penerima Layanan<?cs elif:kode == "PROSES_BISNIS" ?>Proses Bisnis<?cs elif:kode == "PENGUATAN_INTERNAL" ?>Penguatan Internal<?cs elif:kode == "ANGGARAN" ?>Anggaran<?cs
elif:kode == "ANGKA" ?>Angka<?cs elif:kode == "TANGGAL" ?>Tanggal<?cs elif:kode == "TEKS" ?>Teks<?cs elif:kode == "MAKIN_BESAR" ?>Makin besar makin baik<?cs elif:kode == "MAKIN_KECIL" ?>Makin kecil makin baik<?cs elif:kode == "TEPAT" ?>Tepat sasaran<?cs
elif:kode == "OUTCOME" ?>Outcome<?cs elif:kode == "OUTCOME_ANTARA" ?>Outcome Antara<?cs elif:kode == "OUTPUT_KENDALI_RENDAH" ?>Output Kendali Rendah<?cs elif:kode == "BULANAN" ?>Bulanan<?cs elif:kode == "TRIWULAN" ?>Triwulan<?cs elif:kode == "SEMESTERAN" ?>Semesteran<?cs elif:kode == "TAHUNAN" ?>Tahunan<?cs
elif:kode == "DUKUNGAN" ?>Dukungan sumber daya<?cs elif:kode == "PERTANGGUNGJAWABAN" ?>Skema pertanggungjawaban<?cs elif:kode == "KONSEKUENSI" ?>Konsekuensi<?cs
elif:kode == "ANTRE" ?>Menunggu giliran<?cs elif:kode == "BERJALAN" ?>Sedang berjalan<?cs elif:kode == "BERHASIL" ?>Berhasil<?cs elif:kode == "GAGAL" ?>Gagal<?cs elif:kode == "IMPOR_UNIT" ?>Impor unit kerja<?cs elif:kode == "IMPOR_PEGAWAI" ?>Impor pegawai<?cs elif:kode == "CETAK_UNIT" ?>Cetak satu unit<?cs elif:kode == "IMPOR_KREDIT" ?>Impor saldo dan riwayat<?cs
else ?><?cs var:kode ?><?cs /if ?><?cs /def ?><?cs

# "III/d" -> "Penata Tingkat I (III/d)"; a PPPK's golongan has no name. ?><?cs
def:pangkat(gol) ?><?cs
if:gol == "I/a" ?>Juru Muda (I/a)<?cs elif:gol == "I/b" ?>Juru Muda Tingkat I (I/b)<?cs elif:gol == "I/c" ?>Juru (I/c)<?cs elif:gol == "I/d" ?>Juru Tingkat I (I/d)<?cs
elif:gol == "II/a" ?>Pengatur Muda (II/a)<?cs elif:gol == "II/b" ?>Pengatur Muda Tingkat I (II/b)<?cs elif:gol == "II/c" ?>Pengatur (II/c)<?cs elif:gol == "II/d" ?>Pengatur Tingkat I (II/d)<?cs
elif:gol == "III/a" ?>Penata Muda (III/a)<?cs elif:gol == "III/b" ?>Penata Muda Tingkat I (III/b)<?cs elif:gol == "III/c" ?>Penata (III/c)<?cs elif:gol == "III/d" ?>Penata Tingkat I (III/d)<?cs
elif:gol == "IV/a" ?>Pembina (IV/a)<?cs elif:gol == "IV/b" ?>Pembina Tingkat I (IV/b)<?cs elif:gol == "IV/c" ?>Pembina Utama Muda (IV/c)<?cs elif:gol == "IV/d" ?>Pembina Utama Madya (IV/d)<?cs elif:gol == "IV/e" ?>Pembina Utama (IV/e)<?cs
else ?><?cs var:gol ?><?cs /if ?><?cs /def ?>
