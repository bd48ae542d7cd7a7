<?cs # Shows: Skp, Jpt; after a refusal Query, Problem ?><?cs
set:Page.judul = "Minta turunkan status" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?>
<h1>Minta turunkan status</h1>
<?cs call:kepala_skp() ?>
<?cs if:Skp.minta_buka ?><div id="f-skp" tabindex="-1"><?cs call:kotak("", "Permintaan Anda sudah terkirim", "Tunggu jawabannya, atau tarik dahulu permintaan itu dari halaman SKP.") ?></div>
<p><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Kembali ke SKP", "1") ?></p><?cs
else ?><p>SKP yang disetujui hanya dapat diubah setelah statusnya diturunkan oleh <?cs if:string.length(Jpt.nama) ?><strong><?cs var:Jpt.nama ?></strong>, <?cs var:Jpt.jabatan ?>, atau <?cs /if ?>admin instansi. Revisi <?cs var:Skp.revisi ?> tetap tersimpan, dan rencana aksi serta catatan Anda tidak hilang.</p>
<?cs call:formulir("/cgi-bin/turun/minta") ?><?cs call:sembunyi("id", Skp.id) ?><?cs call:rev(Skp.rev) ?>
<?cs call:bidang_teks("alasan", "Apa yang perlu diubah, dan mengapa?", "", "10 sampai 1.000 huruf; dibaca oleh yang memutuskan.", "1", "5") ?>
<div class="aksi"><?cs call:tombol("Kirim permintaan") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
