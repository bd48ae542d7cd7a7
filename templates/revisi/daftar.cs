<?cs # Shows: Skp, Dinilai, Milik, RevisiList, Tanpa ?><?cs
set:Page.judul = "Revisi SKP " + Skp.tahun ?><?cs set:Page.tahap = "perencanaan" ?><?cs if:!Milik ?><?cs set:Page.anak = "bawahan" ?><?cs /if ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Dinilai.nama ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?>
<h1>Revisi SKP <?cs var:Skp.tahun ?></h1>
<?cs call:kepala_skp() ?>
<p>Setiap persetujuan menyimpan satu revisi, lengkap dengan isinya saat itu.<?cs if:Milik ?> Draf yang tergantikan karena pemulihan juga disimpan di sini; hanya Anda yang melihatnya.<?cs /if ?></p>
<?cs if:Tanpa ?><?cs call:kotak("", "", "SKP ini disetujui sebelum isi revisi mulai disimpan. Isinya tersimpan saat statusnya diturunkan.") ?><?cs /if ?>
<?cs if:!subcount(RevisiList) ?><?cs if:!Tanpa ?><?cs call:kosong("Belum ada revisi", "Revisi pertama tersimpan ketika SKP disetujui.") ?><?cs /if ?><?cs
else ?><table class="kartu"><caption>Yang terbaru ada di atas</caption>
<thead><tr><th scope="col">Revisi</th><th scope="col">Disimpan</th><th scope="col">Isi</th><th scope="col"><span class="sr">Tindakan</span></th></tr></thead>
<tbody><?cs each:r = RevisiList ?>
<tr><td data-label="Revisi"><strong><?cs if:r.nomor == #0 ?>Draf yang disisihkan<?cs else ?>Revisi <?cs var:r.nomor ?><?cs /if ?></strong><?cs if:string.length(r.penilai.nama) ?><span class="sumber">disetujui <?cs var:r.penilai.nama ?></span><?cs /if ?></td><td data-label="Disimpan"><?cs var:r.isi.waktu ?></td><td data-label="Isi"><?cs var:r.rhk ?> RHK</td><td><a href="/cgi-bin/revisi/lihat?id=<?cs var:url_escape(r.id) ?>">Lihat</a> · <a href="/cgi-bin/revisi/banding?id=<?cs var:url_escape(Skp.id) ?>&amp;dari=<?cs var:url_escape(r.id) ?>">Bandingkan dengan sekarang</a><?cs if:Bisa.ubah ?> · <a href="/cgi-bin/revisi/pulihkan?id=<?cs var:url_escape(r.id) ?>">Pulihkan ke draf</a><?cs /if ?></td></tr><?cs /each ?>
</tbody></table>
<?cs if:subcount(RevisiList) > #1 ?><h2>Bandingkan dua revisi</h2>
<form class="formulir" method="get" action="/cgi-bin/revisi/banding"><?cs call:sembunyi("id", Skp.id) ?>
<?cs call:pilihan_buka("dari", "Yang lama", "", "") ?><?cs each:r = RevisiList ?><option value="<?cs var:r.id ?>"<?cs if:last(r) ?> selected<?cs /if ?>><?cs if:r.nomor == #0 ?>Draf, <?cs var:r.isi.waktu ?><?cs else ?>Revisi <?cs var:r.nomor ?><?cs /if ?></option><?cs /each ?><?cs call:pilihan_tutup("dari") ?>
<?cs call:pilihan_buka("ke", "Yang baru", "", "") ?><option value="">Keadaan sekarang</option><?cs each:r = RevisiList ?><option value="<?cs var:r.id ?>"><?cs if:r.nomor == #0 ?>Draf, <?cs var:r.isi.waktu ?><?cs else ?>Revisi <?cs var:r.nomor ?><?cs /if ?></option><?cs /each ?><?cs call:pilihan_tutup("ke") ?>
<div class="aksi"><button class="tombol">Bandingkan</button></div></form><?cs /if ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
