<?cs # Shows: Skp, SkpList, Dari, Pilih, Perilaku, Lampiran ?><?cs
set:Page.judul = "Salin dari SKP sebelumnya" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?>
<h1>Salin dari SKP sebelumnya</h1>
<?cs if:!string.length(Dari.id) ?><?cs call:kosong("Belum ada SKP yang dapat disalin", "Halaman ini menyalin isi SKP Anda dari periode sebelumnya.") ?><?cs
else ?><p class="pengantar">Dari <strong>SKP <?cs var:Dari.tahun ?></strong> (<?cs var:Dari.jabatan ?>, <?cs var:Dari.mulai ?> sampai <?cs var:Dari.selesai ?>). Tanggal dan angka tahun sudah digeser ke <?cs var:Skp.tahun ?>. Hilangkan centang pada yang tidak perlu; hasil salinan masih dapat diubah.</p>
<?cs if:subcount(SkpList) > #1 ?><p>SKP lain: <?cs each:s = SkpList ?><?cs if:s.isi.id != Dari.id ?><a href="/cgi-bin/salin?skp=<?cs var:url_escape(Skp.id) ?>&amp;dari=<?cs var:url_escape(s.isi.id) ?>"><?cs var:s.isi.tahun ?>, <?cs var:s.isi.jabatan ?></a> <?cs /if ?><?cs /each ?></p><?cs /if ?>
<?cs call:formulir("/cgi-bin/salin") ?><?cs call:sembunyi("skp", Skp.id) ?><?cs call:sembunyi("dari", Dari.id) ?>
<?cs if:subcount(Pilih) ?><?cs include:"salin/pilih.cs" ?><?cs else ?><p>SKP itu tidak berisi RHK.</p><?cs /if ?>
<?cs if:Perilaku.jumlah > #0 ?><?cs call:centang("perilaku", "Ekspektasi perilaku (" + Perilaku.jumlah + " nilai yang masih kosong di SKP ini)", "1", "") ?><?cs /if ?>
<?cs if:Lampiran.jumlah > #0 ?><?cs call:centang("lampiran", "Lampiran (" + Lampiran.jumlah + " baris yang belum ada)", "1", "") ?><?cs /if ?>
<div class="aksi"><?cs call:tombol("Salin yang dicentang") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
