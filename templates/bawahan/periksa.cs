<?cs # Shows: all of plan_show(); after a refusal Query, Problem ?><?cs
set:Page.judul = "Periksa SKP " + Dinilai.nama ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "bawahan" ?><?cs set:Page.lebar = "1" ?><?cs
set:Page.kembali = "/cgi-bin/bawahan" ?><?cs set:Page.kembali_judul = "SKP bawahan" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?><?cs include:"macro/beda.cs" ?><?cs include:"macro/perjanjian.cs" ?><?cs include:"macro/saran.cs" ?>
<div class="judul"><h1>SKP <?cs var:Skp.tahun ?>: <?cs var:Dinilai.nama ?></h1><p><?cs call:status_skp(Skp.status) ?></p></div>
<?cs call:kepala_skp() ?>
<?cs call:beda_pendekatan() ?><?cs if:Bisa.setujui ?><p>Menunggu Anda <?cs if:Skp.hari_menunggu > #0 ?>selama <strong><?cs var:Skp.hari_menunggu ?> hari</strong><?cs else ?>sejak hari ini<?cs /if ?>, diajukan <?cs var:Skp.diajukan ?>.</p>
<?cs if:!string.length(Skp.dibuka_penilai.iso) ?><div class="kabar"><?cs call:ikon("info") ?><div><p><strong>Pemeriksaan belum dimulai.</strong> Selama itu pegawai masih dapat menarik SKP ini kembali.</p><?cs call:formulir_tombol("/cgi-bin/bawahan/buka") ?><?cs call:sembunyi("id", Skp.id) ?><button class="tombol">Mulai memeriksa</button></form></div></div><?cs /if ?>
<p class="jangan-cetak"><a href="#keputusan">Langsung ke keputusan</a></p><?cs
elif:Skp.status == "DRAF" || Skp.status == "DIKEMBALIKAN" ?><p class="pengantar">SKP ini masih disusun pegawai.<?cs if:string.length(Skp.catatan) ?> Alasan terakhir dikembalikan: <q><?cs var:Skp.catatan ?></q><?cs /if ?></p><?cs /if ?>
<div class="dua"><?cs call:identitas("Pegawai yang dinilai", Dinilai) ?><?cs call:identitas("Pejabat Penilai Kinerja", Penilai) ?></div>
<?cs if:string.length(Sejak) ?><section id="perubahan"><h2>Yang berubah sejak revisi <?cs var:Sejak ?></h2>
<?cs if:!string.length(SejakId) ?><p>Isi revisi <?cs var:Sejak ?> tidak tersimpan, karena disetujui sebelum isi revisi mulai disimpan.</p><?cs
elif:BedaJumlah == #0 ?><p>Tidak ada; isinya sama dengan revisi <?cs var:Sejak ?>.</p><?cs
else ?><?cs call:tabel_beda("Revisi " + Sejak, "Sekarang") ?><?cs if:string.length(BedaLanjut) ?><p><a href="/cgi-bin/revisi/banding?id=<?cs var:url_escape(Skp.id) ?>&amp;dari=<?cs var:url_escape(SejakId) ?>&amp;lewati=<?cs var:url_escape(BedaLanjut) ?>">Perbedaan berikutnya</a></p><?cs /if ?><?cs /if ?></section><?cs /if ?>
<?cs call:panel_perjanjian("") ?><h2>Hasil kerja</h2><?cs if:Skp.model == "JPT" ?><p><a href="/cgi-bin/skp/perspektif?id=<?cs var:url_escape(Skp.id) ?>">Menurut perspektif</a></p><?cs /if ?>
<?cs if:!subcount(Utama) && !subcount(Tambahan) ?><?cs call:kosong("Belum ada rencana hasil kerja", "Pegawai belum menuliskan RHK.") ?><?cs
else ?><?cs call:hasil_kerja("") ?><?cs if:Skp.model != "JPT" ?><?cs call:rantai_semua() ?><?cs /if ?><?cs /if ?>
<?cs call:saran_rencana("") ?><?cs call:manual_indikator("") ?><div class="judul"><h2>Perilaku kerja</h2><?cs if:Bisa.ekspektasi ?><p><?cs call:tautan_tombol("/cgi-bin/bawahan/ekspektasi?id=" + Skp.id, "Tulis ekspektasi khusus", "") ?></p><?cs /if ?></div>
<?cs call:perilaku_kerja() ?>
<h2>Lampiran</h2>
<?cs call:lampiran() ?>
<?cs if:Bisa.setujui ?><section id="keputusan"><h2>Keputusan Anda</h2>
<div class="dua"><section class="panel"><h3>Setujui</h3><p>SKP berlaku sebagai revisi <?cs set:rev_baru = Skp.revisi + #1 ?><?cs var:#rev_baru ?> dan isinya terkunci. <?cs var:Dinilai.nama ?> diberi tahu.</p>
<?cs call:formulir("/cgi-bin/bawahan/setujui") ?><?cs call:sembunyi("id", Skp.id) ?><input type="hidden" name="rev" value="<?cs var:Skp.rev ?>">
<div class="aksi" id="f-skp"><?cs call:tombol("Setujui SKP") ?></div></form></section>
<section class="panel"><h3>Kembalikan untuk diperbaiki</h3>
<?cs call:formulir("/cgi-bin/bawahan/kembalikan") ?><?cs call:sembunyi("id", Skp.id) ?><input type="hidden" name="rev" value="<?cs var:Skp.rev ?>">
<?cs call:bidang_teks("alasan", "Apa yang perlu diperbaiki?", "", "10 sampai 1.000 huruf; pegawai membacanya apa adanya.", "1", "4") ?>
<div class="aksi"><button class="tombol">Kembalikan SKP</button></div></form></section></div></section><?cs /if ?>
<?cs if:Bisa.turunkan ?><p class="aksi"><?cs call:tautan_tombol("/cgi-bin/bawahan/turunkan?id=" + Skp.id, "Turunkan status", "") ?><?cs if:Bisa.cetak ?><?cs call:tautan_tombol("/cgi-bin/report?skp=" + Skp.id, "Cetak", "") ?><?cs /if ?></p><?cs
elif:Bisa.cetak ?><p class="aksi"><?cs call:tautan_tombol("/cgi-bin/report?skp=" + Skp.id, "Cetak", "") ?></p><?cs /if ?>
<?cs if:User.bisa.BAWAHAN_LIHAT && (subcount(Utama) || subcount(Tambahan)) ?><p><a href="/cgi-bin/paket/baru?skp=<?cs var:url_escape(Skp.id) ?>">Jadikan paket RHK untuk pegawai lain</a></p><?cs /if ?>
<?cs call:riwayat() ?>
<?cs include:"layout/bawah.cs" ?>
