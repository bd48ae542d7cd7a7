<?cs # Shows: Satu, Pakai ?><?cs
set:Page.judul = "Buang bukti" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "bukti" ?><?cs include:"layout/atas.cs" ?>
<h1>Buang bukti ini?</h1>
<blockquote><?cs var:Satu.0.nama ?></blockquote>
<p><?cs if:subcount(Pakai) ?>Dipakai <?cs var:subcount(Pakai) ?> kali; semua pemakaian itu ikut hilang.<?cs else ?>Belum dipakai pada langkah mana pun.<?cs /if ?></p>
<?cs call:masalah("bukti") ?>
<?cs call:formulir("/cgi-bin/bukti/hapus") ?><?cs call:sembunyi("id", Satu.0.id) ?><?cs call:rev(Satu.0.rev) ?>
<div class="aksi"><?cs call:tombol_bahaya("Buang bukti") ?><?cs call:tautan_tombol("/cgi-bin/bukti/lihat?id=" + Satu.0.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
