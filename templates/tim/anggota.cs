<?cs # Who joins.  Shows: Tim, Calon, Dicari, Lebih, AnggotaList, HariIni ?><?cs
set:Page.judul = "Tambah anggota" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "tim" ?><?cs
set:Page.kembali = "/cgi-bin/tim/lihat?id=" + Tim.id ?><?cs set:Page.kembali_judul = Tim.nama ?><?cs include:"layout/atas.cs" ?><?cs include:"tim/macro.cs" ?>
<h1>Tambah ketua atau anggota</h1>
<p class="pengantar"><?cs var:Tim.nama ?>: <?cs if:subcount(AnggotaList) ?>sekarang <?cs each:a = AnggotaList ?><?cs if:a.terbuka ?><?cs var:a.isi.nama ?><?cs if:a.isi.ketua ?> (ketua)<?cs /if ?><?cs if:!last(a) ?>, <?cs /if ?><?cs /if ?><?cs /each ?>.<?cs else ?>belum ada anggota.<?cs /if ?></p>
<?cs call:cari_orang("/cgi-bin/tim/anggota") ?>
<?cs if:subcount(Calon) ?><?cs call:formulir("/cgi-bin/tim/anggota") ?><?cs call:sembunyi("id", Tim.id) ?><?cs call:sembunyi("q", Dicari) ?><?cs call:rev(Tim.rev) ?>
<?cs if:string.length(Dicari) ?><?cs call:calon("checkbox", "Yang ditemukan") ?><?cs else ?><?cs call:calon("checkbox", "Pegawai di " + Tim.unit_nama) ?><?cs /if ?>
<?cs call:centang("ketua", "Jadikan ketua tim", "", "Pilih satu orang saja. Bila tim sudah berketua, pakai Ganti ketua.") ?>
<?cs set:tgl_mulai = Tim.mulai.iso ?><?cs if:Tim.status == "AKTIF" ?><?cs set:tgl_mulai = HariIni.iso ?><?cs /if ?>
<div class="dua"><?cs call:bidang_tanggal("mulai", "Bertugas sejak", tgl_mulai, "", "1") ?>
<?cs call:bidang_tanggal("selesai", "Sampai", "", "Boleh kosong.", "") ?>
<?cs call:bidang("peran", "Peran dalam tim", "", "Misalnya kurator, sekretaris. Boleh kosong.", "") ?>
<?cs call:bidang_angka("porsi", "Porsi waktu (%)", "", "Perkiraan bagian waktu kerjanya. Boleh kosong.", "") ?></div>
<div class="aksi"><?cs call:tombol("Tambahkan") ?><?cs call:tombol_kedua("lagi", "1", "Tambahkan, lalu pilih lagi") ?><?cs call:tautan_tombol("/cgi-bin/tim/lihat?id=" + Tim.id, "Selesai memilih", "") ?></div>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
