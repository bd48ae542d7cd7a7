<?cs # Shows: Skp, Penilai, Bisa; after a refusal Problem ?><?cs
set:Page.judul = "Tarik kembali SKP" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?>
<h1>Tarik kembali SKP <?cs var:Skp.tahun ?>?</h1>
<?cs call:kepala_skp() ?>
<?cs if:Bisa.tarik ?><p>SKP menjadi draf lagi dan dapat Anda ubah. <?cs var:Penilai.nama ?> diberi tahu. Tanda terima pengajuan sebelumnya tetap berlaku sebagai bukti.</p>
<?cs call:formulir("/cgi-bin/ajukan/tarik") ?><?cs call:sembunyi("id", Skp.id) ?><?cs call:rev(Skp.rev) ?>
<div class="aksi"><?cs call:tombol("Ya, tarik kembali") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form><?cs
else ?><p id="f-skp"><?cs var:Penilai.nama ?> sudah mulai memeriksa SKP ini, jadi tidak dapat ditarik lagi. Bila ada yang perlu diperbaiki, mintalah beliau mengembalikannya kepada Anda.</p><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
