<?cs # Find accounts.  Shows: Dicari, AkunList (orang akun keadaan), Lebih ?><?cs
set:Page.judul = "Akun" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "akun" ?><?cs
include:"layout/atas.cs" ?><?cs include:"akun/keadaan.cs" ?>
<h1>Akun</h1>
<form class="formulir" method="get" action="/cgi-bin/akun" role="search">
<div class="bidang"><label for="f-q">Cari nama atau NIP</label><p class="petunjuk" id="p-q">Awal kata sudah cukup. Untuk kode aktivasi seluruh unit, buka unitnya di <a href="/cgi-bin/unit">unit kerja</a> lalu pilih “Akun pegawai unit ini”.</p>
<input type="search" id="f-q" name="q" value="<?cs var:Dicari ?>" aria-describedby="p-q"></div>
<p class="aksi"><button class="tombol utama">Cari</button></p></form>
<?cs if:subcount(AkunList) ?><?cs if:Lebih ?><p>Masih ada yang lain; persempit pencarian.</p><?cs /if ?><?cs include:"akun/tabel.cs" ?>
<?cs elif:string.length(Dicari) ?><?cs call:kosong("Tidak ditemukan", "Periksa ejaan, atau cari lewat unit kerja. Hanya pegawai dalam wewenang Anda yang ditampilkan.") ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
