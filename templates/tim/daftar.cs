<?cs # Teams of the reader.  Shows: Daftar, Boleh ?><?cs
set:Page.judul = "Tim kerja" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "tim" ?><?cs include:"layout/atas.cs" ?><?cs include:"tim/macro.cs" ?>
<div class="judul"><h1>Tim kerja</h1><?cs if:Boleh ?><p><?cs call:tautan_tombol("/cgi-bin/tim/baru", "Bentuk tim kerja", "") ?></p><?cs /if ?></div>
<p class="pengantar">Tim lintas unit yang Anda pimpin, ikuti, atau dibentuk di unit Anda. Ketua dan anggota dapat menambah RHK yang melekat pada tim.</p>
<?cs if:subcount(Daftar) ?><?cs call:tabel_tim() ?><?cs
else ?><?cs call:kosong("Belum ada tim kerja", "Tim kerja dibentuk oleh pimpinan unit atau admin. Bila Anda ditugaskan dalam tim tetapi tidak tercantum di sini, beri tahu pimpinan yang membentuknya.") ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
