<?cs # The main navigation: the four stages of a year's work, in their order. ?><?cs
if:string.length(User.nama) ?><nav class="tahapan" aria-label="Tahapan kinerja">
<ul>
<li><a href="/cgi-bin/beranda"<?cs if:Page.tahap == "beranda" ?> aria-current="page"<?cs /if ?>><?cs call:ikon("rumah") ?>Beranda</a></li>
<li class="langkah"><a href="/cgi-bin/skp"<?cs if:Page.tahap == "perencanaan" ?> aria-current="true"<?cs /if ?>><span class="nomor" aria-hidden="true">1</span>Perencanaan</a></li>
<li class="langkah"><a href="/cgi-bin/aksi"<?cs if:Page.tahap == "pelaksanaan" ?> aria-current="true"<?cs /if ?>><span class="nomor" aria-hidden="true">2</span>Pelaksanaan</a></li>
<li class="langkah"><a href="/cgi-bin/<?cs if:User.bisa.BAWAHAN_LIHAT ?>nilai<?cs else ?>hasil<?cs /if ?>"<?cs if:Page.tahap == "penilaian" ?> aria-current="true"<?cs /if ?>><span class="nomor" aria-hidden="true">3</span>Penilaian</a></li>
<li class="langkah"><a href="<?cs if:User.bisa.KREDIT ?>/cgi-bin/kredit<?cs elif:User.bisa.KREDIT_PERIKSA ?>/cgi-bin/kredit/usul<?cs elif:User.bisa.BAWAHAN_LIHAT ?>/cgi-bin/kredit/bawahan<?cs else ?>/cgi-bin/kredit<?cs /if ?>"<?cs if:Page.tahap == "tindaklanjut" ?> aria-current="true"<?cs /if ?>><span class="nomor" aria-hidden="true">4</span>Tindak lanjut</a></li><?cs
if:User.bisa.ADMIN_MASUK ?>
<li><a href="/cgi-bin/admin"<?cs if:Page.tahap == "admin" ?> aria-current="true"<?cs /if ?>><?cs call:ikon("atur") ?>Administrasi</a></li><?cs /if ?>
</ul>
</nav><?cs
if:Page.tahap == "perencanaan" ?>
<nav class="anak" aria-label="Perencanaan">
<ul>
<li><a href="/cgi-bin/skp"<?cs if:!string.length(Page.anak) ?> aria-current="true"<?cs /if ?>>SKP saya</a></li><?cs
if:User.bisa.BAWAHAN_LIHAT ?>
<li><a href="/cgi-bin/bawahan"<?cs if:Page.anak == "bawahan" ?> aria-current="true"<?cs /if ?>>SKP bawahan</a></li>
<li><a href="/cgi-bin/matriks"<?cs if:Page.anak == "matriks" ?> aria-current="true"<?cs /if ?>>Matriks peran hasil</a></li>
<li><a href="/cgi-bin/paket"<?cs if:Page.anak == "paket" ?> aria-current="true"<?cs /if ?>>Paket RHK</a></li><?cs /if ?>
<li><a href="/cgi-bin/tim"<?cs if:Page.anak == "tim" ?> aria-current="true"<?cs /if ?>>Tim kerja</a></li><?cs
if:User.bisa.BAWAHAN_LIHAT || User.bisa.PERJANJIAN_LIHAT ?>
<li><a href="/cgi-bin/perjanjian"<?cs if:Page.anak == "perjanjian" ?> aria-current="true"<?cs /if ?>>Perjanjian Kinerja</a></li><?cs /if ?><?cs
if:User.bisa.PANTAU_SEMUA ?>
<li><a href="/cgi-bin/pantau"<?cs if:Page.anak == "pantau" ?> aria-current="true"<?cs /if ?>>Pemantauan</a></li><?cs /if ?>
</ul>
</nav><?cs
elif:Page.tahap == "pelaksanaan" ?>
<nav class="anak" aria-label="Pelaksanaan">
<ul>
<li><a href="/cgi-bin/aksi"<?cs if:Page.anak == "aksi" ?> aria-current="true"<?cs /if ?>>Rencana aksi</a></li>
<li><a href="/cgi-bin/realisasi"<?cs if:Page.anak == "realisasi" ?> aria-current="true"<?cs /if ?>>Realisasi</a></li>
<li><a href="/cgi-bin/harian"<?cs if:Page.anak == "harian" ?> aria-current="true"<?cs /if ?>>Progres harian</a></li><?cs
if:User.bisa.BAWAHAN_LIHAT ?>
<li><a href="/cgi-bin/tinjau"<?cs if:Page.anak == "tinjau" ?> aria-current="true"<?cs /if ?>>Tinjau bawahan</a></li><?cs /if ?>
<li><a href="/cgi-bin/bukti"<?cs if:Page.anak == "bukti" ?> aria-current="true"<?cs /if ?>>Bukti dukung</a></li>
<li><a href="/cgi-bin/feedback"<?cs if:Page.anak == "feedback" ?> aria-current="true"<?cs /if ?>>Umpan balik</a></li><?cs
if:User.bisa.BAWAHAN_LIHAT ?>
<li><a href="/cgi-bin/feedback/bawahan"<?cs if:Page.anak == "umpan-bawahan" ?> aria-current="true"<?cs /if ?>>Umpan balik bawahan</a></li><?cs /if ?>
</ul>
</nav><?cs
elif:Page.tahap == "penilaian" ?>
<nav class="anak" aria-label="Penilaian">
<ul><?cs
if:User.bisa.BAWAHAN_LIHAT ?>
<li><a href="/cgi-bin/nilai"<?cs if:Page.anak == "nilai" ?> aria-current="true"<?cs /if ?>>Penilaian bawahan</a></li><?cs /if ?>
<li><a href="/cgi-bin/hasil"<?cs if:Page.anak == "hasil" ?> aria-current="true"<?cs /if ?>>Hasil saya</a></li>
<li><a href="/cgi-bin/capaian"<?cs if:Page.anak == "capaian" ?> aria-current="true"<?cs /if ?>>Capaian organisasi</a></li><?cs
if:User.bisa.PANTAU_SEMUA ?>
<li><a href="/cgi-bin/rekap"<?cs if:Page.anak == "rekap" ?> aria-current="true"<?cs /if ?>>Rekap</a></li><?cs /if ?>
<li><a href="/cgi-bin/keberatan"<?cs if:Page.anak == "keberatan" ?> aria-current="true"<?cs /if ?>>Keberatan</a></li>
</ul>
</nav><?cs
elif:Page.tahap == "tindaklanjut" ?>
<nav class="anak" aria-label="Tindak lanjut">
<ul><?cs if:User.bisa.KREDIT ?>
<li><a href="/cgi-bin/kredit"<?cs if:Page.anak == "kredit" ?> aria-current="true"<?cs /if ?>>Angka kredit saya</a></li><?cs /if ?><?cs
if:User.bisa.BAWAHAN_LIHAT ?>
<li><a href="/cgi-bin/kredit/bawahan"<?cs if:Page.anak == "kredit-lain" ?> aria-current="true"<?cs /if ?>>Angka kredit bawahan</a></li><?cs /if ?><?cs
if:User.bisa.KREDIT_PERIKSA ?>
<li><a href="/cgi-bin/kredit/usul"<?cs if:Page.anak == "usul" ?> aria-current="true"<?cs /if ?>>Usul kenaikan</a></li><?cs /if ?>
</ul>
</nav><?cs
elif:Page.tahap == "admin" ?>
<nav class="anak" aria-label="Administrasi">
<ul>
<li><a href="/cgi-bin/admin"<?cs if:Page.anak == "awal" ?> aria-current="page"<?cs /if ?>>Ikhtisar</a></li>
<li><a href="/cgi-bin/unit"<?cs if:Page.anak == "unit" ?> aria-current="true"<?cs /if ?>>Unit kerja</a></li>
<li><a href="/cgi-bin/pegawai"<?cs if:Page.anak == "pegawai" ?> aria-current="true"<?cs /if ?>>Pegawai</a></li>
<li><a href="/cgi-bin/akun"<?cs if:Page.anak == "akun" ?> aria-current="true"<?cs /if ?>>Akun</a></li>
<li><a href="/cgi-bin/peran"<?cs if:Page.anak == "peran" ?> aria-current="true"<?cs /if ?>>Peran</a></li>
<li><a href="/cgi-bin/setuju"<?cs if:Page.anak == "setuju" ?> aria-current="true"<?cs /if ?>>Persetujuan</a></li><?cs
if:User.bisa.UNIT_LIHAT ?>
<li><a href="/cgi-bin/pejabat"<?cs if:Page.anak == "pejabat" ?> aria-current="true"<?cs /if ?>>Plt./Plh.</a></li><?cs /if ?><?cs
if:User.bisa.PEGAWAI_UBAH ?>
<li><a href="/cgi-bin/anomali"<?cs if:Page.anak == "anomali" ?> aria-current="true"<?cs /if ?>>Anomali</a></li>
<li><a href="/cgi-bin/laporan/antrean"<?cs if:Page.anak == "laporan" ?> aria-current="true"<?cs /if ?>>Laporan</a></li><?cs /if ?><?cs
if:User.bisa.PERIODE_LIHAT ?>
<li><a href="/cgi-bin/periode"<?cs if:Page.anak == "periode" ?> aria-current="true"<?cs /if ?>>Periode</a></li><?cs /if ?><?cs
if:User.bisa.IMPOR ?>
<li><a href="/cgi-bin/impor"<?cs if:Page.anak == "impor" ?> aria-current="true"<?cs /if ?>>Impor</a></li>
<li><a href="/cgi-bin/admin/pengaturan"<?cs if:Page.anak == "pengaturan" ?> aria-current="true"<?cs /if ?>>Pengaturan</a></li><?cs /if ?>
</ul>
</nav><?cs /if ?><?cs /if ?>
