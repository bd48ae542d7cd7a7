<?cs # Shows: Saya, SayaKini, SayaTugas, Atasan, AtasanBaris, Kolega, Skp, Tahun,
   Tenggat, Tunggu, Periksa, PemberitahuanList ?><?cs
set:Page.judul = "Beranda" ?><?cs set:Page.tahap = "beranda" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/tunggu.cs" ?>
<h1>Selamat datang, <?cs var:Saya.nama ?></h1>
<?cs if:TanpaSkp ?><p class="pengantar"><?cs if:PejabatNegara ?>Sebagai pejabat negara Anda menilai kinerja, tetapi tidak menyusun SKP.<?cs else ?>Kedudukan Anda tercatat “<?cs var:Kedudukan ?>”, sehingga Anda tidak menyusun SKP. Bila keliru, hubungi admin kepegawaian.<?cs /if ?></p><?cs else ?><?cs include:"beranda/tahun.cs" ?><?cs /if ?>
<h2 id="menunggu">Yang menunggu Anda</h2>
<?cs include:"beranda/tugas.cs" ?>
<?cs include:"beranda/kabar.cs" ?>
<h2>Data kepegawaian</h2>
<div class="dua"><section class="kartu-orang"><h2>Data pribadi</h2><p class="orang-nama"><?cs var:Saya.nama ?></p>
<dl><div><dt><?cs if:Saya.jenis == "PPPK" ?>NI PPPK<?cs else ?>NIP<?cs /if ?></dt><dd><?cs call:nip(Saya.nomor) ?></dd></div>
<div><dt>Jenis pegawai</dt><dd><?cs call:istilah(Saya.jenis) ?></dd></div>
<?cs if:string.length(Saya.golongan) ?><div><dt><?cs if:Saya.jenis == "PPPK" ?>Golongan<?cs else ?>Pangkat/golongan ruang<?cs /if ?></dt><dd><?cs call:pangkat(Saya.golongan) ?></dd></div><?cs /if ?>
<div><dt>Jabatan</dt><dd><?cs if:string.length(SayaKini.jabatan) ?><?cs call:penugasan(SayaKini.penugasan) ?><?cs var:SayaKini.jabatan ?><?cs else ?>Belum tercatat<?cs /if ?><?cs if:string.length(SayaTugas.mulai.iso) ?><span class="sumber">Sejak <?cs var:SayaTugas.mulai ?></span><?cs /if ?></dd></div>
<div><dt>Jenis jabatan</dt><dd><?cs call:istilah(SayaTugas.jenis) ?></dd></div>
<div><dt>Unit kerja</dt><dd><?cs var:SayaKini.unit_nama ?></dd></div></dl>
<p class="sumber"><?cs if:string.length(Saya.asal.sumber) ?>Sumber: <?cs var:Saya.asal.sumber ?>, <?cs var:Saya.asal.waktu ?><?cs else ?>Sumber belum tercatat<?cs /if ?><?cs if:string.length(SayaTugas.asal.sumber) ?><br>Jabatan: <?cs var:SayaTugas.asal.sumber ?>, <?cs var:SayaTugas.asal.waktu ?><?cs /if ?></p></section>
<section class="kartu-orang"><h2>Data atasan (Pejabat Penilai Kinerja)</h2><?cs if:string.length(Atasan.nama) ?><p class="orang-nama"><?cs var:Atasan.nama ?></p>
<dl><?cs if:string.length(Atasan.nomor) ?><div><dt>NIP</dt><dd><?cs call:nip(Atasan.nomor) ?></dd></div><?cs /if ?>
<?cs if:string.length(Atasan.golongan) ?><div><dt>Pangkat/golongan ruang</dt><dd><?cs call:pangkat(Atasan.golongan) ?></dd></div><?cs /if ?>
<div><dt>Jabatan</dt><dd><?cs if:string.length(Atasan.kantor) ?><?cs var:Atasan.kantor ?><?cs else ?><?cs var:Atasan.jabatan ?><?cs /if ?></dd></div>
<div><dt>Unit kerja</dt><dd><?cs var:Atasan.unit_nama ?></dd></div></dl>
<p class="sumber"><?cs if:string.length(AtasanBaris.asal.sumber) ?>Sumber: <?cs var:AtasanBaris.asal.sumber ?>, <?cs var:AtasanBaris.asal.waktu ?><?cs else ?>Sumber belum tercatat<?cs /if ?></p><?cs
else ?><p>Atasan Anda belum tercatat, jadi SKP belum dapat diajukan. Menyusun SKP tetap dapat dimulai.</p><?cs /if ?>
<p class="sumber">SKP diajukan kepada atasan yang tercatat di sini. Ada data yang keliru? <a href="/cgi-bin/laporan/baru">Laporkan data salah</a> · <a href="/cgi-bin/laporan">laporan Anda</a></p></section></div>
<details><summary>Pegawai pada unit kerja yang sama (<?cs var:KolegaJumlah ?> orang)</summary>
<?cs if:subcount(Kolega) ?><table class="kartu"><caption><?cs var:SayaKini.unit_nama ?></caption><thead><tr><th scope="col">Nama</th><th scope="col">Jabatan</th><th scope="col">Sumber data</th></tr></thead><tbody><?cs each:k = Kolega ?>
<tr><td data-label="Nama"><?cs var:k.nama ?><?cs if:k.pimpinan ?> <span class="redup">(pimpinan unit)</span><?cs /if ?><?cs if:k.saya ?> <span class="redup">(Anda)</span><?cs /if ?></td><td data-label="Jabatan"><?cs var:k.jabatan ?></td><td data-label="Sumber data"><?cs if:string.length(k.asal.sumber) ?><?cs var:k.asal.sumber ?>, <?cs var:k.asal.waktu ?><?cs else ?>–<?cs /if ?></td></tr><?cs /each ?></tbody></table><?cs
if:KolegaLebih ?><p class="sumber">Ditampilkan <?cs var:subcount(Kolega) ?> orang pertama.</p><?cs /if ?><?cs else ?><p>Unit kerja Anda belum tercatat.</p><?cs /if ?></details>
<?cs include:"layout/bawah.cs" ?>
