<?cs # What waits for me, and until when. ?><?cs
set:ada = "" ?><?cs set:sendiri = "" ?><?cs
if:!TanpaSkp && (!string.length(Skp.status) || Skp.status == "DRAF" || Skp.status == "DIKEMBALIKAN") ?><?cs set:sendiri = "1" ?><?cs set:ada = "1" ?><?cs /if ?><?cs
if:Periksa.jumlah > #0 || Minta.jumlah > #0 ?><?cs set:ada = "1" ?><?cs /if ?><?cs
if:!ada ?><p>Tidak ada. Semua yang menjadi bagian Anda sudah selesai.</p><?cs
else ?><ul class="tugas"><?cs
if:sendiri ?><li><div><p><strong><?cs
if:!string.length(Skp.status) ?><a href="/cgi-bin/skp/baru">Membuat SKP <?cs var:Tahun ?></a><?cs
elif:Skp.status == "DIKEMBALIKAN" ?><a href="/cgi-bin/skp/lihat?id=<?cs var:url_escape(Skp.id) ?>">Memperbaiki SKP yang dikembalikan</a><?cs
else ?><a href="/cgi-bin/skp/lihat?id=<?cs var:url_escape(Skp.id) ?>">Melengkapi dan mengajukan SKP</a><?cs /if ?></strong></p><?cs
if:Skp.status == "DIKEMBALIKAN" ?><q class="isi-kabar"><?cs var:Skp.catatan ?></q><?cs /if ?></div><?cs
if:string.length(Tenggat.tanggal.iso) ?><?cs if:Tenggat.lewat ?><span><?cs call:lencana("salah", "Lewat " + Tenggat.lewat_hari + " hari") ?> <span class="waktu">batas <?cs var:Tenggat.tanggal ?>; tetap dapat diajukan</span></span><?cs
elif:Tenggat.hari == #0 ?><span><?cs call:lencana("salah", "Hari ini terakhir") ?> <span class="waktu"><?cs var:Tenggat.tanggal ?></span></span><?cs
else ?><span><?cs call:lencana("ingat", Tenggat.hari + " hari lagi") ?> <span class="waktu">paling lambat <?cs var:Tenggat.tanggal ?></span></span><?cs /if ?><?cs /if ?></li><?cs /if ?><?cs
if:Periksa.jumlah > #0 ?><li><p><strong><a href="/cgi-bin/bawahan?status=DIAJUKAN">Memeriksa SKP bawahan: <?cs var:Periksa.jumlah ?></a></strong><?cs if:Periksa.bawahan > #0 ?> <span class="redup"><?cs var:Periksa.disetujui ?> dari <?cs var:Periksa.bawahan ?> pegawai sudah disetujui</span><?cs /if ?></p><span class="waktu"><?cs if:Periksa.hari > #0 ?>yang terlama menunggu <?cs var:Periksa.hari ?> hari<?cs else ?>masuk hari ini<?cs /if ?></span></li><?cs /if ?><?cs
if:Minta.jumlah > #0 ?><li><p><strong><a href="/cgi-bin/turun">Menjawab permintaan turunkan status: <?cs var:Minta.jumlah ?></a></strong></p><span class="waktu"><?cs if:Minta.hari > #0 ?>yang terlama menunggu <?cs var:Minta.hari ?> hari<?cs else ?>masuk hari ini<?cs /if ?></span></li><?cs /if ?></ul><?cs /if ?>
<?cs if:subcount(Tunggu) && Tunggu.0.sebab != "PEJABAT_NEGARA" && sendiri ?><details open><summary>Siapa menunggu siapa</summary>
<p><?cs if:Tunggu.0.sebab == "TANPA_ATASAN" ?>Atasan Anda belum tercatat.<?cs else ?>Pimpinan Anda belum memiliki RHK. Anda tetap dapat menyusun draf.<?cs /if ?></p>
<div><?cs call:rantai_tunggu() ?></div><?cs if:string.length(Skp.id) ?><p><a href="/cgi-bin/rhk/tunggu?skp=<?cs var:url_escape(Skp.id) ?>">Rincian<?cs if:Tunggu.0.sebab != "TANPA_ATASAN" ?> dan beri tahu atasan<?cs /if ?></a></p><?cs /if ?></details><?cs /if ?>
