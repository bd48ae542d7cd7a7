<?cs # A page that shows: cards, table, badges, for the tests of the face. ?><?cs set:Page.judul = "SKP 2026" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.kembali = "/cgi-bin/skp" ?><?cs set:Page.kembali_judul = "Daftar SKP" ?><?cs set:Page.lebar = "1" ?><?cs include:"layout/atas.cs" ?>
<div class="judul"><h1>Sasaran Kinerja Pegawai 2026</h1><?cs call:status_skp(Skp.status) ?></div>
<p class="pengantar">1 Januari 2026 sampai 31 Desember 2026 · pendekatan <?cs call:istilah(Skp.pendekatan) ?></p>
<div class="dua"><?cs call:identitas("Pegawai yang dinilai", Skp.yang_dinilai) ?><?cs call:identitas("Pejabat Penilai Kinerja", Skp.pejabat_penilai) ?></div>
<section><h2>Hasil kerja utama</h2>
<table class="kartu"><caption>Rencana hasil kerja utama dengan indikatornya</caption>
<thead><tr><th scope="col" class="n">No</th><th scope="col">RHK pimpinan yang diintervensi</th><th scope="col">Rencana hasil kerja</th><th scope="col">Aspek</th><th scope="col">Indikator</th><th scope="col">Target</th></tr></thead>
<tbody><?cs each:r = RhkList ?><tr><td data-label="No" class="n"><?cs var:r.no ?></td><td data-label="RHK pimpinan"><?cs var:r.atas ?></td><td data-label="RHK"><strong><?cs var:r.teks ?></strong></td><td data-label="Aspek"><?cs call:istilah(r.aspek) ?></td><td data-label="Indikator"><?cs var:r.indikator ?></td><td data-label="Target"><?cs var:r.target ?></td></tr>
<?cs /each ?></tbody></table></section>
<section><h2>Hasil kerja tambahan</h2><?cs call:kosong("Belum ada hasil kerja tambahan", "Tambahkan bila ada penugasan di luar perjanjian kinerja.") ?></section>
<details><summary>Riwayat</summary><p>5 Januari 2026 09.14 WIB – dibuat.</p></details>
<p><?cs each:s = Semua ?><?cs call:status_skp(s) ?> <?cs /each ?><?cs call:lencana("baik", "3 hari lagi") ?> <?cs call:lencana("ingat", "Terlambat 2 hari") ?></p>
<?cs call:kemajuan("3", "4", "SKP disetujui") ?>
<?cs call:kotak("info", "Belum dapat diajukan", "RHK pimpinan belum ada. Menunggu Larasati Puspaningrum.") ?>
<div class="aksi"><?cs call:tautan_tombol("/cgi-bin/rhk/baru?skp=x", "Tambah RHK", "1") ?><?cs call:tautan_tombol("/cgi-bin/skp/ajukan?id=x", "Ajukan SKP", "") ?><?cs call:formulir_tombol("/cgi-bin/skp/batal") ?><?cs call:tombol_bahaya("Batalkan SKP") ?></form></div>
<?cs include:"layout/bawah.cs" ?>
