<?cs # The report on one step.  Shows: Skp, Aksi, Bulan_ini ?><?cs
set:Page.judul = "Laporkan hasil langkah" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "aksi" ?><?cs
set:Page.kembali = "/cgi-bin/aksi?skp=" + Skp.id + "&bulan=" + Bulan_ini ?><?cs set:Page.kembali_judul = "Rencana aksi" ?><?cs include:"layout/atas.cs" ?>
<h1>Laporkan hasil langkah</h1>
<p class="pengantar"><?cs var:Aksi.teks ?> – target <?cs var:Aksi.target ?></p>
<?cs call:formulir("/cgi-bin/aksi/hasil") ?><?cs call:sembunyi("id", Aksi.id) ?><?cs call:rev(Aksi.rev) ?>
<?cs call:bidang_teks("hasil", "Hasil", Aksi.hasil, "Apa yang tercapai, singkat. Contoh: 20 usulan terverifikasi, 2 dikembalikan.", "", "3") ?>
<?cs call:centang("selesai", "Langkah ini selesai", Aksi.selesai, "") ?>
<div class="aksi"><?cs call:tombol("Simpan hasil") ?><?cs call:tautan_tombol("/cgi-bin/aksi?skp=" + Skp.id + "&bulan=" + Bulan_ini, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
