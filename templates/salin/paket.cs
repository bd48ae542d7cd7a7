<?cs # Shows: Skp, Paket, Pilih ?><?cs
set:Page.judul = "Paket RHK: " + Paket.nama ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?>
<h1>Paket RHK: <?cs var:Paket.nama ?></h1>
<p class="pengantar">Paket ini diberikan kepada Anda. Pilih yang akan masuk ke SKP <?cs var:Skp.tahun ?>; sesudahnya boleh diubah atau dihapus selama SKP masih draf.</p>
<?cs call:formulir("/cgi-bin/salin/paket") ?><?cs call:sembunyi("skp", Skp.id) ?><?cs call:sembunyi("dari", Paket.id) ?>
<?cs include:"salin/pilih.cs" ?>
<div class="aksi"><?cs call:tombol("Masukkan yang dicentang") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Nanti saja", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
