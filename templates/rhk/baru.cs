<?cs # Shows: see isian.cs ?><?cs
set:Page.judul = "Tambah RHK" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/indikator.cs" ?><?cs include:"macro/saran.cs" ?>
<h1>Tambah rencana hasil kerja</h1>
<?cs call:formulir("/cgi-bin/rhk/baru") ?>
<?cs if:!Page.isi ?><?cs set:Rhk.bagian = "UTAMA" ?><?cs if:Skp.model == "JPT" ?><?cs set:Rhk.klasifikasi = "ORGANISASI" ?><?cs else ?><?cs set:Rhk.klasifikasi = "INDIVIDU" ?><?cs if:!subcount(Pimpinan) && Tunggu.0.sebab != "PEJABAT_NEGARA" ?><?cs set:Rhk.pilihan = "menunggu" ?><?cs /if ?><?cs /if ?><?cs /if ?>
<?cs include:"rhk/isian.cs" ?>
<div class="aksi"><?cs call:tombol("Simpan RHK") ?><?cs call:tombol_kedua("lagi", "1", "Simpan, lalu tambah lagi") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
