<?cs # What waits for the admin.  Shows: Antrean (isi nama umur), Selesai ?><?cs
set:Page.judul = "Laporan data salah" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "laporan" ?><?cs set:Page.lebar = "1" ?><?cs
include:"layout/atas.cs" ?><?cs include:"laporan/kata.cs" ?>
<h1>Laporan data salah</h1>
<nav aria-label="Saring"><ul class="saring"><li><a href="/cgi-bin/laporan/antrean"<?cs if:!Selesai ?> aria-current="true"<?cs /if ?>>Menunggu</a></li><li><a href="/cgi-bin/laporan/antrean?selesai=1"<?cs if:Selesai ?> aria-current="true"<?cs /if ?>>Sudah dijawab</a></li></ul></nav>
<?cs if:!subcount(Antrean) ?><?cs call:kosong("Tidak ada laporan", "Laporan pegawai dalam wewenang Anda muncul di sini, yang paling lama di atas.") ?><?cs else ?>
<table class="kartu"><caption class="sr">Laporan</caption><thead><tr><th scope="col">Pegawai</th><th scope="col">Data</th><th scope="col">Tercatat</th><th scope="col">Menurut pegawai</th><th scope="col">Umur</th><th scope="col">Status</th></tr></thead><tbody><?cs each:l = Antrean ?>
<tr><td data-label="Pegawai"><a href="/cgi-bin/laporan/tangani?id=<?cs var:url_escape(l.isi.id) ?>"><?cs var:l.nama ?></a></td><td data-label="Data"><?cs call:bidang_data(l.isi.bidang) ?></td><td data-label="Tercatat"><?cs if:string.length(l.isi.lama) ?><?cs var:l.isi.lama ?><?cs else ?>–<?cs /if ?></td><td data-label="Menurut pegawai"><?cs if:string.length(l.isi.baru) ?><?cs var:l.isi.baru ?><?cs else ?>–<?cs /if ?></td><td data-label="Umur"><?cs if:l.umur == #0 ?>hari ini<?cs else ?><?cs var:l.umur ?> hari<?cs /if ?></td><td data-label="Status"><?cs call:status_laporan(l.isi.status) ?></td></tr><?cs /each ?></tbody></table><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
