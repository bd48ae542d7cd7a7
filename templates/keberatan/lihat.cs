<?cs # One objection.  Shows: objection_show() ?><?cs
set:Page.judul = "Keberatan " + Dinilai.nama ?><?cs set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "keberatan" ?><?cs
set:Page.kembali = "/cgi-bin/keberatan" ?><?cs set:Page.kembali_judul = "Keberatan" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/hasil.cs" ?>
<div class="judul"><h1>Keberatan: <?cs var:Dinilai.nama ?></h1><p><?cs call:status_keberatan(Keberatan.status) ?></p></div>
<p>Atas penilaian <?cs if:Nilai.jenis == "PENUTUP" ?>penutup<?cs elif:Nilai.jenis == "TAHUNAN" ?>tahunan<?cs else ?><?cs var:Periode ?><?cs /if ?> <?cs var:Nilai.tahun ?>: hasil kerja <?cs call:sebutan_rating(Nilai.rating_hasil) ?>, perilaku <?cs call:sebutan_rating(Nilai.rating_perilaku) ?>, predikat <strong><?cs call:sebutan_predikat(Nilai.predikat) ?></strong>. <a href="/cgi-bin/hasil/lihat?id=<?cs var:url_escape(Nilai.id) ?>#mengapa">Mengapa nilai ini?</a></p>
<h2>Alasan pegawai</h2><p><?cs var:Keberatan.diajukan ?></p><blockquote><?cs var:Keberatan.alasan ?></blockquote>
<?cs each:t = TitikList ?><section class="panel"><h3><?cs var:t.rhk ?></h3><p><?cs var:t.teks ?></p><?cs if:subcount(t.bukti) ?><ul><?cs each:x = t.bukti ?><li><?cs call:baris_bukti(x) ?></li><?cs /each ?></ul><?cs /if ?></section><?cs /each ?>
<h2>Penjelasan pejabat penilai</h2>
<?cs if:string.length(Keberatan.tanggapan) ?><p><?cs var:Keberatan.penanggap ?>, <?cs var:Keberatan.ditanggapi ?></p><blockquote><?cs var:Keberatan.tanggapan ?></blockquote><?cs
elif:Terlambat ?><p>Tidak ada penjelasan sampai batasnya, <?cs var:Keberatan.batas_tanggapan ?>; keberatan dapat diputus tanpa itu.</p><?cs
elif:Keberatan.status == "DICABUT" ?><p>Tidak ada: keberatan dicabut.</p><?cs
else ?><p>Ditunggu sampai <strong><?cs var:Keberatan.batas_tanggapan ?></strong>.</p><?cs /if ?>
<?cs if:Bisa.tanggapi ?><?cs call:formulir("/cgi-bin/keberatan/tanggapi") ?><?cs call:sembunyi("id", Keberatan.id) ?><?cs call:rev(Keberatan.rev) ?><?cs call:bidang_teks("tanggapan", "Penjelasan Anda", "", "Menjawab setiap hal yang dipersoalkan; dibaca pegawai dan atasan Anda.", "1", "6") ?><div class="aksi"><?cs call:tombol("Kirim penjelasan") ?></div></form><?cs /if ?>
<h2>Putusan atasan pejabat penilai</h2>
<?cs if:string.length(Keberatan.putusan) ?><p><?cs var:Keberatan.pemutus_sebagai.nama ?>, <?cs call:penugasan(Keberatan.pemutus_sebagai.penugasan) ?><?cs var:Keberatan.pemutus_sebagai.jabatan ?>, <?cs var:Keberatan.diputus ?>. Putusan ini final.</p>
<p>Hasil kerja <strong><?cs call:sebutan_rating(Keberatan.rating_hasil) ?></strong>, perilaku <strong><?cs call:sebutan_rating(Keberatan.rating_perilaku) ?></strong><?cs if:Keberatan.status == "DIPUTUS_TETAP" ?>: penilaian tetap<?cs /if ?>.<?cs each:l = Nilai.lama ?><?cs if:l.keberatan == Keberatan.id ?> Sebelumnya hasil kerja <?cs call:sebutan_rating(l.rating_hasil) ?>, perilaku <?cs call:sebutan_rating(l.rating_perilaku) ?>, predikat <?cs call:sebutan_predikat(l.predikat) ?>.<?cs /if ?><?cs /each ?></p>
<blockquote><?cs var:Keberatan.putusan ?></blockquote>
<?cs if:subcount(DampakList) ?><h3>Yang terdampak</h3><ul><?cs each:d = DampakList ?><li><?cs
if:d.kode == "siasn" ?>Kiriman ke SIASN perlu dikirim ulang sebagai koreksi keberatan.<?cs
elif:d.kode == "tukin" ?>Berkas tunjangan kinerja perlu dihitung ulang.<?cs
elif:d.kode == "cetak" ?>Dokumen evaluasi dicetak ulang dengan bagian keberatan.<?cs
elif:d.kode == "kredit" ?>Angka kredit dihitung ulang dari predikat yang baru.<?cs
elif:d.kode == "pola" ?>Pola distribusi unit: <?cs if:d.aturan == "terlalu-banyak" ?>satu predikat melebihi batasnya<?cs elif:d.aturan == "terlalu-sedikit" ?>satu predikat kurang dari batasnya<?cs elif:d.aturan == "harus-ada" ?>predikat yang harus ada kini tidak ada<?cs else ?>predikat yang seharusnya terbanyak bukan yang terbanyak<?cs /if ?> (<?cs var:d.jumlah ?> dari <?cs var:d.dari ?> pegawai). Dicatat bersama putusan ini; tidak ada yang dihalangi.<?cs
else ?><?cs var:d.kode ?><?cs /if ?></li><?cs /each ?></ul><?cs /if ?><?cs
elif:Bisa.putus ?><p>Batas putusan <strong><?cs var:Keberatan.batas_putusan ?></strong>. Pilih rating yang berlaku; bila sama dengan sekarang, penilaian tetap.</p>
<?cs call:formulir("/cgi-bin/keberatan/putus") ?><?cs call:sembunyi("id", Keberatan.id) ?><?cs call:rev(Keberatan.rev) ?>
<?cs call:radio_buka("hasil", "Rating hasil kerja", "", "1") ?><?cs call:radio("hasil", "DI_ATAS", "Di atas ekspektasi", Nilai.rating_hasil) ?><?cs call:radio("hasil", "SESUAI", "Sesuai ekspektasi", Nilai.rating_hasil) ?><?cs call:radio("hasil", "DI_BAWAH", "Di bawah ekspektasi", Nilai.rating_hasil) ?><?cs call:radio_tutup("hasil") ?>
<?cs call:radio_buka("perilaku", "Rating perilaku kerja", "", "1") ?><?cs call:radio("perilaku", "DI_ATAS", "Di atas ekspektasi", Nilai.rating_perilaku) ?><?cs call:radio("perilaku", "SESUAI", "Sesuai ekspektasi", Nilai.rating_perilaku) ?><?cs call:radio("perilaku", "DI_BAWAH", "Di bawah ekspektasi", Nilai.rating_perilaku) ?><?cs call:radio_tutup("perilaku") ?>
<?cs call:bidang_teks("putusan", "Alasan putusan", "", "Dibaca pegawai dan pejabat penilai apa adanya.", "1", "6") ?>
<div class="aksi"><?cs call:tombol("Putuskan") ?></div><p class="redup">Putusan ini final.</p></form><?cs
elif:Keberatan.status == "DICABUT" ?><p>Tidak ada: keberatan dicabut.</p><?cs
else ?><p>Ditunggu<?cs if:string.length(Keberatan.batas_putusan.iso) ?> sampai <strong><?cs var:Keberatan.batas_putusan ?></strong><?cs /if ?>.</p><?cs /if ?>
<?cs if:Bisa.cabut ?><p class="aksi"><?cs call:formulir_tombol("/cgi-bin/keberatan/cabut") ?><?cs call:sembunyi("id", Keberatan.id) ?><button class="tombol">Cabut keberatan</button></form></p><p class="redup">Selama batasnya belum lewat, keberatan dapat diajukan lagi.</p><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
