<?cs # One report.  Shows: Laporan, Orang, Usul, Kini, KiniAsal, Post, Umur, Tanggal,
   Boleh.{terapkan,jawab} ?><?cs
set:Page.judul = "Laporan data salah" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "laporan" ?><?cs
set:Page.kembali = "/cgi-bin/laporan/antrean" ?><?cs set:Page.kembali_judul = "Laporan data salah" ?><?cs
include:"layout/atas.cs" ?><?cs include:"laporan/kata.cs" ?><?cs include:"macro/pilihan_jabatan.cs" ?>
<h1><?cs call:bidang_data(Laporan.bidang) ?> <?cs call:status_laporan(Laporan.status) ?></h1>
<p><strong><?cs var:Orang.nama ?></strong>, <?cs var:Orang.jabatan ?>, <?cs var:Orang.unit_nama ?>. Dilaporkan <?cs var:Laporan.waktu ?><?cs if:Umur > #0 ?>, <?cs var:Umur ?> hari yang lalu<?cs /if ?>. <a href="/cgi-bin/pegawai/lihat?p=<?cs var:url_escape(Orang.pegawai) ?>">Buka data pegawai</a></p>
<div class="dua"><section class="panel"><h2>Tercatat sekarang</h2><p><?cs if:string.length(Kini) ?><?cs var:Kini ?><?cs else ?>–<?cs /if ?></p><?cs if:Laporan.bidang != "LAIN" ?><?cs call:sumber_data(KiniAsal) ?><?cs /if ?><?cs if:Laporan.lama != Kini ?><p class="redup">Saat dilaporkan: <?cs var:Laporan.lama ?></p><?cs /if ?></section>
<section class="panel"><h2>Menurut pegawai</h2><p><?cs if:string.length(Laporan.baru) ?><?cs var:Laporan.baru ?><?cs else ?>–<?cs /if ?><?cs if:string.length(Usul.jabatan) ?><span class="sumber"><?cs var:Usul.jabatan ?>, <?cs var:Usul.unit_nama ?></span><?cs /if ?></p><blockquote><?cs var:Laporan.keterangan ?></blockquote></section></div>
<?cs if:Boleh.terapkan ?><h2>Terapkan pembetulan</h2>
<?cs call:formulir("/cgi-bin/laporan/terapkan") ?><?cs call:rev(Laporan.rev) ?><?cs call:sembunyi("id", Laporan.id) ?>
<?cs if:Laporan.bidang == "ATASAN" ?><?cs call:bidang_kenal("nomor", "NIP atasan yang benar", Laporan.acuan, "Ia harus memimpin sebuah unit dan paling rendah pejabat pengawas, kecuali dengan pendelegasian tertulis.", "1", "off") ?><?cs call:bidang_tanggal("mulai", "Berlaku sejak", Tanggal.iso, "", "1") ?><?cs call:centang("delegasi", "Dengan pendelegasian tertulis kepada orang ini", "", "Nomor keputusan dan batas waktu wajib diisi.") ?><?cs call:bidang("sk", "Nomor keputusan", "", "", "") ?><?cs call:bidang_tanggal("selesai", "Sampai", "", "Hanya untuk pendelegasian.", "") ?><?cs
elif:Laporan.bidang == "UNIT" ?><?cs call:bidang("baru", "Kode unit kerja yang benar", "", "Misalnya D2.1; lihat daftar unit kerja.", "1") ?><?cs call:bidang_tanggal("mulai", "Berlaku sejak", Post.mulai.iso, "Tanggal mulai jabatan sekarang membetulkan catatan itu sendiri; tanggal sesudahnya menambah catatan baru.", "1") ?><?cs call:bidang("sk", "Nomor keputusan", Post.sk, "", "") ?><?cs
elif:Laporan.bidang == "JABATAN" ?><?cs call:bidang("baru", "Nama jabatan yang benar", Laporan.baru, "", "1") ?><?cs call:pilihan_jenis_jabatan(Post.jenis) ?><?cs call:pilihan_jenjang(Post.jenjang) ?><?cs call:bidang_tanggal("mulai", "Berlaku sejak", Post.mulai.iso, "Tanggal mulai jabatan sekarang membetulkan catatan itu sendiri; tanggal sesudahnya menambah catatan baru.", "1") ?><?cs call:bidang("sk", "Nomor keputusan", Post.sk, "", "") ?><?cs
else ?><?cs call:bidang("baru", "Yang benar", Laporan.baru, "", "1") ?><?cs /if ?>
<?cs call:bidang("jawaban", "Pesan kepada pegawai", "", "Boleh dikosongkan.", "") ?>
<p class="aksi"><?cs call:tombol("Terapkan") ?></p></form><?cs /if ?>
<?cs if:Boleh.jawab ?><?cs if:Laporan.status == "BARU" ?><?cs call:formulir_tombol("/cgi-bin/laporan/ambil") ?><?cs call:rev(Laporan.rev) ?><?cs call:sembunyi("id", Laporan.id) ?><button class="tombol">Tandai sedang ditangani</button></form><?cs /if ?>
<h2>Jawab tanpa mengubah data</h2>
<?cs call:formulir("/cgi-bin/laporan/jawab") ?><?cs call:rev(Laporan.rev) ?><?cs call:sembunyi("id", Laporan.id) ?>
<?cs call:bidang_teks("alasan", "Jawaban atau alasan", "", "Dibaca oleh pegawai.", "1", "3") ?>
<?cs call:centang("tolak", "Laporan ditolak: data yang tercatat sudah benar", "", "") ?>
<p class="aksi"><?cs call:tombol("Kirim jawaban") ?></p></form><?cs elif:string.length(Laporan.jawaban) ?><h2>Jawaban</h2><p><?cs var:Laporan.jawaban ?></p><?cs /if ?>
<h2>Riwayat</h2><ol class="riwayat"><?cs each:r = Laporan.riwayat ?><li><?cs call:status_laporan(r.status) ?> <?cs var:r.waktu ?>, <?cs var:r.oleh ?><?cs if:string.length(r.catatan) ?>: <?cs var:r.catatan ?><?cs /if ?></li><?cs /each ?></ol>
<?cs include:"layout/bawah.cs" ?>
