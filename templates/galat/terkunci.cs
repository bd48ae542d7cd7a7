<?cs # A plan whose state does not allow it (409): why, and who can help.
   Shows: Skp, Milik, Dinilai, Penilai, Bisa, Jpt ?><?cs
set:Page.judul = "SKP ini tidak dapat diubah sekarang" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?>
<h1>Tidak dapat dilakukan: status SKP adalah “<?cs call:istilah(Skp.status) ?>”</h1>
<?cs if:Milik && Skp.status == "DISETUJUI" ?><p class="pengantar">SKP yang sudah disetujui terkunci. Tidak ada yang berubah.</p>
<section class="panel"><h2>Minta turunkan status</h2>
<p>Hanya pejabat pimpinan tinggi di garis komando Anda dan admin instansi yang dapat menurunkan status SKP. Yang dapat menurunkannya:</p>
<ul><?cs if:string.length(Jpt.nama) ?><li><strong><?cs var:Jpt.nama ?></strong>, <?cs var:Jpt.jabatan ?></li><?cs /if ?><li>admin instansi<?cs if:string.length(Agency.bantuan) ?> (<?cs var:Agency.bantuan ?>)<?cs /if ?></li></ul>
<p><?cs if:Skp.minta_buka ?>Permintaan Anda sudah terkirim dan menunggu jawaban.<?cs else ?><?cs call:tautan_tombol("/cgi-bin/turun/minta?id=" + Skp.id, "Minta turunkan status", "1") ?><?cs /if ?></p>
<p>Setelah diturunkan, Anda diberi tahu dan dapat mengubah isinya; revisi yang lama tetap tersimpan.</p></section><?cs
elif:Milik && Skp.status == "DIAJUKAN" ?><p class="pengantar">SKP sedang menunggu pemeriksaan <?cs var:Penilai.nama ?>, jadi isinya terkunci. Tidak ada yang berubah.</p><?cs if:Bisa.tarik ?><p>Bila perlu diubah, tarik dahulu pengajuannya.</p><p><?cs call:tautan_tombol("/cgi-bin/ajukan/tarik?id=" + Skp.id, "Tarik kembali", "1") ?></p><?cs /if ?><?cs
elif:Milik ?><p class="pengantar">Pada status ini langkah itu tidak tersedia. Tidak ada yang berubah.</p><?cs
else ?><p class="pengantar">Status SKP <?cs var:Dinilai.nama ?> sudah berubah sejak halaman Anda dibuka, mungkin karena sudah diputuskan atau ditarik kembali. Tidak ada yang diubah oleh langkah terakhir Anda.</p><?cs /if ?>
<p><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Lihat SKP", "") ?><?cs if:!Milik ?><?cs call:tautan_tombol("/cgi-bin/bawahan", "SKP bawahan", "") ?><?cs /if ?></p>
<?cs include:"layout/bawah.cs" ?>
