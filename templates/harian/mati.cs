<?cs # The agency does not keep it. ?><?cs
set:Page.judul = "Progres harian" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "harian" ?><?cs include:"layout/atas.cs" ?>
<h1>Progres harian</h1>
<?cs call:kosong("Tidak dipakai di instansi ini", "Pekerjaan dilaporkan lewat rencana aksi dan realisasi.") ?>
<?cs include:"layout/bawah.cs" ?>
