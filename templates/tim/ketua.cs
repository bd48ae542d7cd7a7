<?cs # A new lead.  Shows: Tim, Calon, Dicari, HariIni ?><?cs
set:Page.judul = "Ganti ketua tim" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "tim" ?><?cs
set:Page.kembali = "/cgi-bin/tim/lihat?id=" + Tim.id ?><?cs set:Page.kembali_judul = Tim.nama ?><?cs include:"layout/atas.cs" ?><?cs include:"tim/macro.cs" ?>
<h1>Ganti ketua <?cs var:Tim.nama ?></h1>
<p class="pengantar">RHK Organisasi yang melekat pada tim diteruskan kepada ketua baru; RHK Individu ketua lama tidak. RHK anggota tetap berlaku.</p>
<?cs call:cari_orang("/cgi-bin/tim/ketua") ?>
<?cs if:subcount(Calon) ?><?cs call:formulir("/cgi-bin/tim/ketua") ?><?cs call:sembunyi("id", Tim.id) ?><?cs call:sembunyi("q", Dicari) ?><?cs call:rev(Tim.rev) ?>
<?cs call:calon("radio", "Ketua baru") ?>
<div class="dua"><?cs call:bidang_tanggal("mulai", "Memimpin sejak", HariIni.iso, "Ketua lama berakhir sehari sebelumnya.", "1") ?>
<?cs call:bidang_angka("porsi", "Porsi waktu (%)", "", "Boleh kosong.", "") ?></div>
<?cs call:centang("tetap", "Ketua lama tetap menjadi anggota", "", "") ?>
<div class="aksi"><?cs call:tombol("Ganti ketua") ?><?cs call:tautan_tombol("/cgi-bin/tim/lihat?id=" + Tim.id, "Tidak jadi", "") ?></div>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
