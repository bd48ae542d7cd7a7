<?cs # Words of angka kredit: balances, conditions, who has none. ?><?cs

def:kata_saldo(kode) ?><?cs if:kode == "AWAL" ?>Saldo awal<?cs elif:kode == "INTEGRASI" ?>AK integrasi<?cs elif:kode == "DASAR" ?>AK dasar<?cs elif:kode == "PENDIDIKAN" ?>Peningkatan pendidikan<?cs elif:kode == "PERPINDAHAN" ?>Perpindahan jabatan<?cs elif:kode == "RIWAYAT" ?>Riwayat penilaian<?cs elif:kode == "PANGKAT" ?>TMT golongan<?cs elif:kode == "UJI" ?>Lulus uji kompetensi<?cs elif:kode == "LOWONGAN" ?>Lowongan kebutuhan jabatan<?cs else ?><?cs var:kode ?><?cs /if ?><?cs /def ?><?cs

def:dasar_saldo(kode) ?><?cs if:kode == "INTEGRASI" ?>Angka kredit konvensional dikurangi nilai dasar; bulan sampai tanggalnya tidak dihitung lagi (R-AK-19).<?cs elif:kode == "AWAL" ?>Angka kredit yang sudah ditetapkan sebelum dihitung di sini; bulan sampai tanggalnya tidak dihitung lagi.<?cs elif:kode == "DASAR" ?>Diberikan bila masuk jenjang pada golongan di atas yang pertama (Peraturan BKN 3/2023).<?cs elif:kode == "PENDIDIKAN" ?>25% kebutuhan kenaikan pangkat, satu kali dalam satu jenjang (R-AK-11).<?cs elif:kode == "PERPINDAHAN" ?>Persentase × koefisien × tahun dalam golongan saat berpindah (R-AK-15).<?cs /if ?><?cs /def ?><?cs

# s is a condition; untuk: "pangkat" or "jenjang". ?><?cs
def:kata_syarat(s, untuk, bulan) ?><?cs
if:s.kode == "ak" ?>Angka kredit <?cs if:s.keadaan == "ada" ?>cukup<?cs else ?>kurang <?cs var:s.kurang ?><?cs /if ?><?cs
elif:s.kode == "masa" ?><?cs if:untuk == "pangkat" ?>Paling sedikit <?cs var:bulan ?> bulan dalam golongan terakhir<?cs else ?>Paling sedikit <?cs var:bulan ?> bulan dalam jenjang<?cs /if ?><?cs if:s.keadaan == "periksa" ?>: TMT golongan belum dicatat<?cs elif:s.keadaan == "kurang" ?>: terpenuhi <?cs var:s.tanggal ?><?cs /if ?><?cs
elif:s.kode == "predikat" ?>Predikat paling rendah Baik<?cs if:untuk == "pangkat" ?> dalam dua tahun terakhir<?cs else ?> dalam setahun terakhir<?cs /if ?><?cs if:s.keadaan == "periksa" ?>: hasil tahun <?cs var:s.tahun ?> belum ada atau memakai skala lain<?cs elif:s.keadaan == "kurang" ?>: tidak pada tahun <?cs var:s.tahun ?><?cs /if ?><?cs
elif:s.kode == "uji" ?>Lulus uji kompetensi<?cs if:s.keadaan == "kurang" ?>: belum dicatat<?cs /if ?><?cs
elif:s.kode == "lowongan" ?>Lowongan kebutuhan jabatan<?cs if:s.keadaan == "kurang" ?>: belum dicatat<?cs /if ?><?cs
else ?><?cs var:s.kode ?><?cs /if ?><?cs /def ?><?cs

def:kata_kurang(s) ?><?cs if:s.kode == "ak" ?>angka kredit kurang <?cs var:s.kurang ?><?cs elif:s.kode == "masa" ?><?cs if:s.periksa ?>TMT golongan belum dicatat<?cs else ?>masa sampai <?cs var:s.tanggal ?><?cs /if ?><?cs elif:s.kode == "predikat" ?>predikat <?cs var:s.tahun ?> <?cs if:s.periksa ?>perlu diperiksa<?cs else ?>di bawah Baik<?cs /if ?><?cs elif:s.kode == "uji" ?>uji kompetensi<?cs elif:s.kode == "lowongan" ?>lowongan jabatan<?cs else ?><?cs var:s.kode ?><?cs /if ?><?cs /def ?>
