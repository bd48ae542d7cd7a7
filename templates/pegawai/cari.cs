<?cs # Find people.  Shows: Dicari, PegawaiList (orang), Lebih ?><?cs
set:Page.judul = "Pegawai" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "pegawai" ?><?cs
include:"layout/atas.cs" ?>
<div class="judul"><h1>Pegawai</h1><?cs if:User.bisa.PEGAWAI_UBAH ?><?cs call:tautan_tombol("/cgi-bin/pegawai/baru", "Tambah pegawai", "") ?><?cs /if ?></div>
<form class="formulir" method="get" action="/cgi-bin/pegawai" role="search">
<div class="bidang"><label for="f-q">Cari nama atau NIP</label><p class="petunjuk" id="p-q">Awal kata sudah cukup: “hap nur” menemukan Nurul Hapsari; “1994” menemukan NIP yang diawali 1994. Atau buka <a href="/cgi-bin/unit">unit kerja</a>.</p>
<input type="search" id="f-q" name="q" value="<?cs var:Dicari ?>" aria-describedby="p-q"></div>
<p class="aksi"><button class="tombol utama">Cari</button></p></form>
<?cs if:subcount(PegawaiList) ?>
<table class="kartu"><caption>Ditemukan <?cs var:subcount(PegawaiList) ?> pegawai<?cs if:Lebih ?>; masih ada yang lain, persempit pencarian<?cs /if ?></caption>
<thead><tr><th scope="col">Nama</th><th scope="col">NIP</th><th scope="col">Jabatan</th><th scope="col">Unit kerja</th></tr></thead>
<tbody><?cs each:p = PegawaiList ?>
<tr><td data-label="Nama"><a href="/cgi-bin/pegawai/lihat?p=<?cs var:url_escape(p.orang.pegawai) ?>"><?cs var:p.orang.nama ?></a></td>
<td data-label="NIP"><?cs call:nip(p.orang.nomor) ?></td>
<td data-label="Jabatan"><?cs call:penugasan(p.orang.penugasan) ?><?cs var:p.orang.jabatan ?></td>
<td data-label="Unit kerja"><?cs var:p.orang.unit_nama ?></td></tr><?cs /each ?>
</tbody></table>
<?cs elif:string.length(Dicari) ?><?cs call:kosong("Tidak ditemukan", "Periksa ejaan, tulis lebih sedikit huruf, atau cari lewat unit kerja. Hanya pegawai dalam wewenang Anda yang ditampilkan.") ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
