<?cs # Acting officials.  Shows: PejabatList (tugas p nama nomor unit keadaan
   nihil boleh), Jumlah, Lebih, Lama, Tanggal, BolehTambah, Ditemukan (orang), Dicari ?><?cs
set:Page.judul = "Plt., Plh., dan Pj." ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "pejabat" ?><?cs set:Page.lebar = "1" ?><?cs
include:"layout/atas.cs" ?>
<h1>Plt., Plh., dan Pj.</h1>
<p class="pengantar">Pejabat yang memimpin unit untuk sementara. Wewenangnya hanya berlaku dalam masa penugasan, dan berakhir sendiri sesudahnya.</p>
<p class="aksi"><?cs if:Lama ?><a class="tombol" href="/cgi-bin/pejabat">Yang aktif dan terjadwal</a><?cs else ?><a class="tombol" href="/cgi-bin/pejabat?lama=1">Yang berakhir dan dicabut</a><?cs /if ?></p>
<?cs if:Lebih ?><?cs call:kotak("ingat", "", "Hanya yang terbaru yang ditampilkan, dari " + Jumlah + " penugasan.") ?><?cs /if ?>
<?cs if:!subcount(PejabatList) ?><?cs if:Lama ?><?cs call:kosong("Belum ada yang berakhir", "Penugasan yang berakhir atau dicabut tersimpan di sini.") ?><?cs else ?><?cs call:kosong("Tidak ada Plt., Plh., atau Pj.", "Semua unit dipimpin pejabat definitif, atau belum ada penggantinya yang dicatat.") ?><?cs /if ?><?cs else ?>
<table class="kartu"><caption class="sr">Penugasan per <?cs var:Tanggal ?></caption>
<thead><tr><th scope="col">Pejabat</th><th scope="col">Jabatan yang digantikan</th><th scope="col">Keputusan</th><th scope="col">Masa penugasan</th><th scope="col">Keadaan</th><th scope="col">Tindakan</th></tr></thead>
<tbody><?cs each:x = PejabatList ?>
<tr><td data-label="Pejabat"><a href="/cgi-bin/pegawai/lihat?p=<?cs var:url_escape(x.p) ?>"><?cs var:x.nama ?></a><span class="sumber"><?cs call:nip(x.nomor) ?></span></td>
<td data-label="Jabatan"><?cs call:penugasan(x.tugas.penugasan) ?><?cs var:x.tugas.jabatan ?><span class="sumber"><?cs var:x.unit ?></span></td>
<td data-label="Keputusan"><?cs if:string.length(x.tugas.sk) ?><?cs var:x.tugas.sk ?><?cs else ?>–<?cs /if ?></td>
<td data-label="Masa"><?cs if:x.nihil ?>tidak pernah berlaku<?cs else ?><?cs var:x.tugas.mulai ?> – <?cs if:string.length(x.tugas.selesai) ?><?cs var:x.tugas.selesai ?><?cs else ?>belum ditentukan<?cs /if ?><?cs /if ?></td>
<td data-label="Keadaan"><?cs if:x.keadaan == "AKTIF" ?><?cs call:lencana("baik", "Aktif") ?><?cs elif:x.keadaan == "TERJADWAL" ?><?cs call:lencana("biasa", "Terjadwal") ?><?cs elif:x.keadaan == "DICABUT" ?><?cs call:lencana("salah", "Dicabut") ?><?cs else ?><?cs call:lencana("biasa", "Berakhir") ?><?cs /if ?><?cs if:string.length(x.tugas.dicabut) ?><span class="sumber">dicabut mulai <?cs var:x.tugas.dicabut ?>: <?cs var:x.tugas.alasan_cabut ?></span><?cs /if ?></td>
<td data-label="Tindakan"><?cs if:x.boleh ?><a href="/cgi-bin/pejabat/cabut?p=<?cs var:url_escape(x.p) ?>&amp;id=<?cs var:url_escape(x.tugas.id) ?>">Cabut<span class="sr"> <?cs var:x.tugas.jabatan ?>, <?cs var:x.nama ?></span></a><?cs else ?>–<?cs /if ?></td></tr><?cs /each ?>
</tbody></table><?cs /if ?>
<?cs if:BolehTambah ?><h2>Tambah penugasan</h2>
<form class="formulir" method="get" action="/cgi-bin/pejabat" role="search">
<?cs call:bidang("q", "Nama atau NIP pegawai yang ditugaskan", Dicari, "Pilih orangnya, lalu isi unit, keputusan, dan masa penugasan.", "") ?>
<p class="aksi"><button class="tombol">Cari</button></p></form>
<?cs if:subcount(Ditemukan) ?><table class="kartu"><caption class="sr">Pegawai yang ditemukan</caption><thead><tr><th scope="col">Pegawai</th><th scope="col">Jabatan</th><th scope="col">Tindakan</th></tr></thead><tbody><?cs each:o = Ditemukan ?>
<tr><td data-label="Pegawai"><?cs var:o.orang.nama ?><span class="sumber"><?cs call:nip(o.orang.nomor) ?></span></td><td data-label="Jabatan"><?cs var:o.orang.jabatan ?><span class="sumber"><?cs var:o.orang.unit_nama ?></span></td><td data-label="Tindakan"><a href="/cgi-bin/jabatan/baru?p=<?cs var:url_escape(o.orang.pegawai) ?>">Tugaskan<span class="sr"> <?cs var:o.orang.nama ?></span></a></td></tr><?cs /each ?></tbody></table><?cs
elif:string.length(Dicari) ?><?cs call:kosong("Tidak ada yang cocok", "Tulis awal kata dari namanya, atau awal NIP-nya.") ?><?cs /if ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
