<?cs # Shows: Skp, Rhk, DiBawah ?><?cs
set:Page.judul = "Hapus RHK" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?>
<h1>Hapus RHK ini?</h1>
<blockquote><?cs var:Rhk.teks ?></blockquote>
<?cs if:subcount(DiBawah) ?><div id="f-rhk" tabindex="-1"><p><strong>Belum dapat dihapus:</strong> RHK berikut mengintervensi RHK ini dan akan kehilangan kaitannya.</p>
<ul><?cs each:d = DiBawah ?><li><strong><?cs var:d.nama ?></strong>, <?cs var:d.jabatan ?>: <?cs var:d.teks ?></li><?cs /each ?></ul>
<p>Mintalah mereka memilih RHK yang lain terlebih dahulu, atau ubah rumusan RHK ini.</p></div><?cs
else ?><p>RHK dan <?cs if:subcount(Rhk.indikator) ?><?cs var:subcount(Rhk.indikator) ?> indikatornya<?cs else ?>indikatornya<?cs /if ?> dihapus dari SKP. Tidak ada RHK pegawai lain yang bergantung padanya.</p>
<?cs call:formulir("/cgi-bin/rhk/hapus") ?><?cs call:sembunyi("id", Rhk.id) ?><?cs call:rev(Rhk.rev) ?>
<div class="aksi"><?cs call:tombol_bahaya("Hapus RHK") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
