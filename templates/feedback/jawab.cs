<?cs # Shows: Minta, Minimal ?><?cs
set:Page.judul = "Jawab permintaan umpan balik" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "feedback" ?><?cs
set:Page.kembali = "/cgi-bin/feedback/permintaan" ?><?cs set:Page.kembali_judul = "Umpan balik yang diminta" ?><?cs include:"layout/atas.cs" ?><?cs include:"feedback/kata.cs" ?>
<?cs each:m = Minta ?><h1>Umpan balik untuk <?cs var:m.nama ?></h1>
<?cs if:string.length(m.pesan) ?><blockquote><?cs var:m.pesan ?></blockquote><?cs /if ?>
<p>Nama Anda tidak ditampilkan kepadanya, dan jawaban baru terlihat bila sudah ada <?cs var:Minimal ?>. Tulislah tentang pekerjaan; hindari hal yang hanya Anda berdua yang tahu. Auditor dapat melihat siapa yang menulis.</p>
<?cs call:formulir("/cgi-bin/feedback/jawab") ?><?cs call:sembunyi("id", m.id) ?>
<?cs call:pilihan_buka("perilaku", "Tentang", "", "") ?><?cs call:pilihan("perilaku", "0", "Kerja sama secara umum", "") ?><?cs call:pilihan("perilaku", "1", "Berorientasi Pelayanan", "") ?><?cs call:pilihan("perilaku", "2", "Akuntabel", "") ?><?cs call:pilihan("perilaku", "3", "Kompeten", "") ?><?cs call:pilihan("perilaku", "4", "Harmonis", "") ?><?cs call:pilihan("perilaku", "5", "Loyal", "") ?><?cs call:pilihan("perilaku", "6", "Adaptif", "") ?><?cs call:pilihan("perilaku", "7", "Kolaboratif", "") ?><?cs call:pilihan_tutup("perilaku") ?>
<?cs call:umpan_isian("Apa yang sudah baik, apa yang dapat lebih baik. Sesudah dikirim tidak dapat diubah.") ?>
<div class="aksi"><?cs call:tombol("Kirim jawaban") ?><?cs call:tautan_tombol("/cgi-bin/feedback/permintaan", "Nanti saja", "") ?></div></form><?cs /each ?>
<?cs include:"layout/bawah.cs" ?>
