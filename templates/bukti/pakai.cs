<?cs # Shows: Skp, Satu, RhkList, Bulan, Bulan_ini, Batas ?><?cs
set:Page.judul = "Pakai bukti" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "bukti" ?><?cs
set:Page.kembali = "/cgi-bin/bukti?skp=" + Skp.id + "&bulan=" + Bulan_ini ?><?cs set:Page.kembali_judul = "Bukti dukung" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/bulan.cs" ?><?cs include:"bukti/butir.cs" ?>
<h1>Pakai bukti pada <?cs call:bulan(Bulan_ini) ?> <?cs var:Skp.tahun ?></h1>
<?cs each:b = Satu ?><p class="pengantar"><?cs call:bukti_nama(b) ?> <?cs call:bukti_jenis(b) ?><?cs if:!b.milik ?> · dari <?cs var:b.pemilik ?><?cs /if ?></p><?cs /each ?>
<nav class="anak" aria-label="Bulan"><ul><?cs each:m = Bulan ?><li><a href="/cgi-bin/bukti/pakai?id=<?cs var:url_escape(Satu.0.id) ?>&amp;skp=<?cs var:url_escape(Skp.id) ?>&amp;bulan=<?cs var:m.nomor ?>"<?cs if:m.dipilih ?> aria-current="page"<?cs /if ?>><?cs call:bulan_pendek(m.nomor) ?></a></li><?cs /each ?></ul></nav>
<?cs call:formulir("/cgi-bin/bukti/pakai") ?><?cs call:sembunyi("id", Satu.0.id) ?><?cs include:"bukti/langkah.cs" ?>
<div class="aksi"><?cs call:tombol("Simpan") ?><?cs call:tautan_tombol("/cgi-bin/bukti?skp=" + Skp.id + "&bulan=" + Bulan_ini, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
