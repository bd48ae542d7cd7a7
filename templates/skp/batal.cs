<?cs # Shows: Skp, DiBawah ?><?cs
set:Page.judul = "Batalkan SKP" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?><?cs include:"macro/dampak.cs" ?>
<h1>Batalkan SKP <?cs var:Skp.tahun ?>?</h1>
<?cs call:kepala_skp() ?>
<?cs if:subcount(DiBawah) ?><p id="f-skp">SKP ini belum dapat dibatalkan, karena RHK berikut mengintervensi RHK di dalamnya:</p>
<?cs call:dampak_daftar() ?>
<p>Mintalah mereka memilih RHK pimpinan yang lain terlebih dahulu.</p><?cs
else ?><p>Batalkan hanya bila SKP ini keliru dibuat, misalnya periodenya salah. SKP yang dibatalkan tidak dapat dipakai lagi, tetapi tetap tercatat.</p>
<?cs call:formulir("/cgi-bin/skp/batal") ?><?cs call:sembunyi("id", Skp.id) ?><?cs call:rev(Skp.rev) ?>
<div class="aksi"><?cs call:tombol_bahaya("Ya, batalkan SKP") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
