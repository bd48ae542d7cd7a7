<?cs # Shows: Skp head, Perilaku, Tentang ?><?cs
set:Page.judul = "Beri umpan balik" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "feedback" ?><?cs
set:Page.kembali = "/cgi-bin/feedback?skp=" + Skp.id ?><?cs set:Page.kembali_judul = "Umpan balik" ?><?cs include:"layout/atas.cs" ?><?cs include:"feedback/kata.cs" ?>
<?cs each:t = Tentang ?><h1>Umpan balik untuk <?cs var:Dinilai.nama ?></h1>
<blockquote><?cs if:string.length(t.teks) ?><?cs var:t.teks ?><?cs else ?><?cs set:urut = t.perilaku - #1 ?><?cs var:Perilaku[urut].nama ?><?cs /if ?></blockquote>
<?cs call:formulir("/cgi-bin/feedback/beri") ?><?cs call:sembunyi("skp", Skp.id) ?><?cs call:sembunyi("rhk", t.rhk) ?><?cs call:sembunyi("perilaku", t.perilaku) ?>
<?cs call:umpan_isian("Berdasarkan bukti: apa yang terjadi, apa akibatnya, apa langkah berikutnya. Sesudah dikirim tidak dapat diubah.") ?>
<div class="aksi"><?cs call:tombol("Kirim umpan balik") ?><?cs call:tautan_tombol("/cgi-bin/feedback?skp=" + Skp.id, "Tidak jadi", "") ?></div></form>
<section><h2>Yang sudah disampaikan</h2><?cs call:umpan_daftar(t.Umpan) ?></section><?cs /each ?>
<?cs include:"layout/bawah.cs" ?>
