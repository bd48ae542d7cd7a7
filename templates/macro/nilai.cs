<?cs # Words and pieces of assessment: ratings, predikat, achievement. ?><?cs

def:kata_rating(kode) ?><?cs if:kode == "DI_ATAS" ?>Di atas ekspektasi<?cs elif:kode == "SESUAI" ?>Sesuai ekspektasi<?cs elif:kode == "DI_BAWAH" ?>Di bawah ekspektasi<?cs else ?>Belum dinilai<?cs /if ?><?cs /def ?><?cs

def:rating_pendek(kode) ?><?cs if:kode == "DI_ATAS" ?>Di atas<?cs elif:kode == "SESUAI" ?>Sesuai<?cs elif:kode == "DI_BAWAH" ?>Di bawah<?cs else ?>–<?cs /if ?><?cs /def ?><?cs

def:kata_predikat(kode) ?><?cs if:kode == "SANGAT_BAIK" ?>Sangat Baik<?cs elif:kode == "BAIK" ?>Baik<?cs elif:kode == "BUTUH_PERBAIKAN" ?>Butuh Perbaikan<?cs elif:kode == "KURANG" ?>Kurang<?cs elif:kode == "SANGAT_KURANG" ?>Sangat Kurang<?cs else ?>Belum ada<?cs /if ?><?cs /def ?><?cs

def:kata_capaian(kode) ?><?cs if:kode == "ISTIMEWA" ?>Istimewa<?cs elif:kode == "ORG_BAIK" ?>Baik<?cs elif:kode == "ORG_BUTUH_PERBAIKAN" ?>Butuh Perbaikan<?cs elif:kode == "ORG_KURANG" ?>Kurang<?cs elif:kode == "ORG_SANGAT_KURANG" ?>Sangat Kurang<?cs else ?>Belum ditetapkan<?cs /if ?><?cs /def ?><?cs

# The state of an assessment, for who rates. ?><?cs
def:status_nilai(kode) ?><?cs
if:kode == "TANPA_SKP" ?><?cs call:lencana("biasa", "Tanpa SKP disetujui") ?><?cs
elif:kode == "DIKIRIM" ?><?cs call:lencana("ingat", "Menunggu dinilai") ?><?cs
elif:kode == "OTOMATIS" ?><?cs call:lencana("ingat", "Tidak dikirim, dapat dinilai") ?><?cs
elif:kode == "DIKEMBALIKAN" ?><?cs call:lencana("biasa", "Dikembalikan") ?><?cs
elif:kode == "DINILAI" ?><?cs call:lencana("baik", "Dinilai, belum ditetapkan") ?><?cs
elif:kode == "DITETAPKAN" ?><?cs call:lencana("baik", "Ditetapkan") ?><?cs
elif:kode == "DIBACA" ?><?cs call:lencana("baik", "Dibaca pegawai") ?><?cs
elif:kode == "KEBERATAN" ?><?cs call:lencana("ingat", "Keberatan") ?><?cs
elif:kode == "FINAL" ?><?cs call:lencana("baik", "Final") ?><?cs
else ?><?cs call:lencana("biasa", "Belum dikirim") ?><?cs /if ?><?cs /def ?><?cs

def:status_capaian(kode) ?><?cs
if:kode == "DIUSULKAN" ?><?cs call:lencana("ingat", "Diusulkan") ?><?cs
elif:kode == "DITETAPKAN" || kode == "TERKUNCI" ?><?cs call:lencana("baik", "Ditetapkan") ?><?cs
else ?><?cs call:lencana("biasa", "Belum ada") ?><?cs /if ?><?cs /def ?>
