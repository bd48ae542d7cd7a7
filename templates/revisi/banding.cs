<?cs # Shows: Skp, Lama, Baru, Beda, BedaJumlah, BedaLanjut ?><?cs
set:Page.judul = "Perbedaan isi SKP" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.lebar = "1" ?><?cs if:!Milik ?><?cs set:Page.anak = "bawahan" ?><?cs /if ?><?cs
set:Page.kembali = "/cgi-bin/revisi?id=" + Skp.id ?><?cs set:Page.kembali_judul = "Revisi SKP" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?><?cs include:"macro/beda.cs" ?><?cs
if:Lama.kini ?><?cs set:kiri = "Sekarang" ?><?cs elif:Lama.nomor == #0 ?><?cs set:kiri = "Draf yang disisihkan" ?><?cs else ?><?cs set:kiri = "Revisi " + Lama.nomor ?><?cs /if ?><?cs
if:Baru.kini ?><?cs set:kanan = "Sekarang" ?><?cs elif:Baru.nomor == #0 ?><?cs set:kanan = "Draf yang disisihkan" ?><?cs else ?><?cs set:kanan = "Revisi " + Baru.nomor ?><?cs /if ?>
<h1>Perbedaan: <?cs var:kiri ?> dan <?cs var:kanan ?></h1>
<?cs call:kepala_skp() ?>
<?cs if:BedaJumlah == #0 ?><?cs call:kosong("Tidak ada perbedaan", "Isi keduanya sama.") ?><?cs else ?><?cs call:tabel_beda(kiri, kanan) ?>
<?cs if:string.length(BedaLanjut) ?><p><a href="/cgi-bin/revisi/banding?id=<?cs var:url_escape(Skp.id) ?>&amp;dari=<?cs var:url_escape(Lama.id) ?>&amp;ke=<?cs var:url_escape(Baru.id) ?>&amp;lewati=<?cs var:url_escape(BedaLanjut) ?>">Perbedaan berikutnya</a></p><?cs /if ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
