<?cs # Shows: see isian.cs ?><?cs
set:Page.judul = "Ubah RHK" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/indikator.cs" ?><?cs include:"macro/saran.cs" ?><?cs include:"macro/dampak.cs" ?>
<h1>Ubah rencana hasil kerja</h1>
<?cs if:subcount(DiBawah) ?><details><summary>Di bawah RHK ini bergantung <?cs call:dampak_angka() ?></summary>
<?cs call:dampak_daftar() ?></details><?cs /if ?>
<?cs call:formulir("/cgi-bin/rhk/ubah") ?><?cs call:sembunyi("id", Rhk.id) ?><?cs call:rev(Rhk.rev) ?>
<?cs include:"rhk/isian.cs" ?>
<?cs call:bidang_angka("urutan", "Urutan dalam tabel", Rhk.urutan, "Angka kecil tampil lebih dahulu.", "") ?>
<?cs if:subcount(DiBawah) ?><?cs call:centang("beri_tahu", "Bila rumusan RHK berubah, beri tahu " + DampakOrang + " orang yang RHK-nya bergantung pada RHK ini", "1", "Mereka membaca rumusan yang lama dan yang baru.") ?><?cs /if ?>
<div class="aksi"><?cs call:tombol("Simpan perubahan") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
