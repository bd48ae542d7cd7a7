<?cs # Shows: see isian.cs ?><?cs
set:Page.judul = "Ubah langkah" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "aksi" ?><?cs
set:Page.kembali = "/cgi-bin/aksi?skp=" + Skp.id + "&bulan=" + Bulan_ini ?><?cs set:Page.kembali_judul = "Rencana aksi" ?><?cs include:"layout/atas.cs" ?><?cs include:"aksi/nama_bulan.cs" ?>
<h1>Ubah langkah</h1>
<?cs if:Aksi.diumpanbalik.iso ?><?cs call:kotak("ingat", "Langkah ini sudah mendapat umpan balik", "Umpan baliknya tetap tersimpan; perubahan Anda ditandai sebagai diubah sesudah umpan balik.") ?><?cs /if ?>
<?cs call:formulir("/cgi-bin/aksi/ubah") ?><?cs call:sembunyi("id", Aksi.id) ?><?cs call:rev(Aksi.rev) ?>
<?cs include:"aksi/isian.cs" ?>
<div class="aksi"><?cs call:tombol("Simpan perubahan") ?><?cs call:tautan_tombol("/cgi-bin/aksi?skp=" + Skp.id + "&bulan=" + Bulan_ini, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
