<?cs # Shows: all of plan_show(); after a refusal Problem ?><?cs
set:Page.judul = "Ajukan SKP" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.lebar = "1" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?>
<h1>Ajukan SKP <?cs var:Skp.tahun ?></h1>
<?cs call:kepala_skp() ?>
<?cs if:subcount(Kurang) ?><section class="panel" id="f-skp" tabindex="-1"><h2>SKP belum dapat diajukan</h2>
<p>Lengkapi dahulu hal berikut. Yang sudah Anda isi tetap tersimpan.</p>
<ul><?cs each:k = Kurang ?><li><?cs call:kurang(k.kode) ?></li><?cs /each ?></ul>
<p><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Kembali ke SKP", "1") ?></p></section><?cs
else ?><p>SKP ini akan diajukan kepada:</p>
<div class="dua"><?cs call:identitas("Pejabat Penilai Kinerja", Penilai) ?>
<section class="panel"><h2>Yang terjadi kemudian</h2><ol><li>Anda mendapat tanda terima bernomor dengan waktu server.</li><li><?cs var:Penilai.nama ?> diberi tahu.</li><li>Isi SKP terkunci. Selama belum mulai diperiksa, Anda dapat menariknya kembali.</li></ol></section></div>
<?cs if:!subcount(Dukungan) || !subcount(Pertanggungjawaban) || !subcount(Konsekuensi) ?><?cs call:kotak("ingat", "Lampiran belum lengkap", "SKP tetap dapat diajukan, tetapi pejabat penilai dapat memintanya dilengkapi.") ?><?cs /if ?>
<?cs call:formulir("/cgi-bin/ajukan") ?><?cs call:sembunyi("id", Skp.id) ?><?cs call:rev(Skp.rev) ?>
<div class="aksi"><?cs call:tombol("Ajukan sekarang") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Periksa lagi dulu", "") ?></div>
</form>
<h2>Yang diajukan</h2>
<?cs call:hasil_kerja("") ?><?cs call:lampiran() ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
