<?cs # Who has no angka kredit.  Shows: Orang, Tanpa, RiwayatList ?><?cs
set:Page.judul = "Angka kredit" ?><?cs set:Page.tahap = "tindaklanjut" ?><?cs set:Page.anak = "kredit" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/kredit.cs" ?><?cs include:"kredit/kepala.cs" ?>
<?cs if:Tanpa == "pppk" ?><?cs call:kosong("Tidak berlaku untuk PPPK", "Angka kredit untuk kenaikan pangkat dan jenjang hanya ada bagi PNS dalam jabatan fungsional. Predikat kinerja tetap dicatat.") ?><?cs
elif:Tanpa == "jpt" ?><?cs call:kosong("Tidak berlaku untuk pimpinan tinggi", "Angka kredit hanya ada bagi PNS dalam jabatan fungsional.") ?><?cs
elif:Tanpa == "bukan-jf" ?><?cs call:kosong("Tidak berlaku untuk jabatan ini", "Angka kredit hanya ada bagi PNS dalam jabatan fungsional. Bila jabatan yang tercatat salah, laporkan dari Beranda.") ?><?cs
elif:Tanpa == "tanpa-jenjang" ?><?cs call:kosong("Jenjang belum dicatat", "Jabatan fungsional ini tercatat tanpa jenjang, jadi koefisiennya tidak diketahui. Laporkan data yang salah dari Beranda.") ?><?cs
else ?><?cs call:kosong("Tidak berlaku", "Angka kredit hanya ada bagi PNS dalam jabatan fungsional.") ?><?cs /if ?>
<?cs if:BolehSaldo ?><p><a href="/cgi-bin/saldo?p=<?cs var:url_escape(Orang.p) ?>">Saldo dan riwayat yang dicatat</a></p><?cs /if ?>
<?cs include:"kredit/lampau.cs" ?>
<?cs include:"layout/bawah.cs" ?>
