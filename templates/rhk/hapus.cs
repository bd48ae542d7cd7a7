<?cs # Shows: Skp, Rhk, DiBawah and the rest of impact_show(), Lain, AdaData ?><?cs
set:Page.judul = "Hapus RHK" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/dampak.cs" ?>
<h1>Hapus RHK ini?</h1>
<blockquote><?cs var:Rhk.teks ?></blockquote>
<?cs if:subcount(DiBawah) ?><div id="f-rhk" tabindex="-1"><p><strong>Belum dapat dihapus,</strong> karena di bawahnya bergantung <?cs call:dampak_angka() ?>.</p>
<?cs call:dampak_daftar() ?></div>
<?cs if:subcount(Lain) ?><section class="panel"><h2>Pindahkan ke RHK Anda yang lain</h2>
<?cs call:formulir("/cgi-bin/rhk/pindah") ?><?cs call:sembunyi("id", Rhk.id) ?>
<?cs call:pilihan_buka("ke", "RHK yang menjadi dasar berikutnya", "Semua RHK tingkat pertama di atas berpindah sekaligus; pemiliknya diberi tahu, dan SKP yang sudah disetujui tetap berlaku.", "1") ?><?cs each:l = Lain ?><?cs call:pilihan("ke", l.id, l.teks, "") ?><?cs /each ?><?cs call:pilihan_tutup("ke") ?>
<div class="aksi"><?cs call:tombol("Pindahkan semua") ?></div></form></section><?cs /if ?>
<section class="panel"><h2>Beri tahu pemiliknya</h2><p>Mereka diberi tahu bahwa RHK ini akan dihapus, sehingga dapat memilih RHK pimpinan yang lain. Paling banyak sekali sehari.</p>
<?cs call:formulir("/cgi-bin/rhk/beri-tahu") ?><?cs call:sembunyi("id", Rhk.id) ?><div class="aksi"><button class="tombol">Beri tahu <?cs var:DampakOrang ?> orang</button></div></form></section><?cs
else ?><p>RHK dan <?cs if:subcount(Rhk.indikator) ?><?cs var:subcount(Rhk.indikator) ?> indikatornya<?cs else ?>indikatornya<?cs /if ?> dikeluarkan dari SKP dan disimpan di arsip<?cs if:AdaData ?> beserta rencana aksi, bukti, dan realisasi yang sudah tercatat padanya<?cs /if ?>. Selama SKP masih draf, RHK dapat dikembalikan. Tidak ada RHK pegawai lain yang bergantung padanya.</p>
<?cs call:formulir("/cgi-bin/rhk/hapus") ?><?cs call:sembunyi("id", Rhk.id) ?><?cs call:rev(Rhk.rev) ?>
<div class="aksi"><?cs call:tombol_bahaya("Hapus RHK") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
