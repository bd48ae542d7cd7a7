<?cs # Shows: all of plan_show() ?><?cs
set:Page.judul = "SKP " + Skp.tahun ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.lebar = "1" ?><?cs
if:Milik ?><?cs set:Page.kembali = "/cgi-bin/skp" ?><?cs set:Page.kembali_judul = "SKP saya" ?><?cs
else ?><?cs set:Page.anak = "bawahan" ?><?cs set:Page.kembali = "/cgi-bin/bawahan" ?><?cs set:Page.kembali_judul = "SKP bawahan" ?><?cs /if ?><?cs
include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?><?cs include:"macro/perjanjian.cs" ?><?cs include:"macro/saran.cs" ?>
<div class="judul"><h1>Sasaran Kinerja Pegawai <?cs var:Skp.tahun ?></h1><p><?cs call:status_skp(Skp.status) ?></p></div>
<?cs call:kepala_skp() ?>
<?cs include:"skp/berikut.cs" ?>
<?cs call:beda_pendekatan() ?><div class="dua"><?cs call:identitas("Pegawai yang dinilai", Dinilai) ?><?cs call:identitas("Pejabat Penilai Kinerja", Penilai) ?></div><?cs if:string.length(PenilaiKini.nama) ?>
<p>Disetujui oleh <?cs var:Penilai.nama ?>. Penilai sekarang: <strong><?cs var:PenilaiKini.nama ?></strong>, <?cs call:penugasan(PenilaiKini.penugasan) ?><?cs var:PenilaiKini.jabatan ?>.</p><?cs /if ?>
<?cs if:Bisa.ubah ?><?cs each:k = PaketList ?><div class="kabar"><?cs call:ikon("info") ?><div><p><strong>Paket RHK untuk Anda: <?cs var:k.nama ?></strong></p><p><?cs call:tautan_tombol("/cgi-bin/salin/paket?skp=" + Skp.id + "&dari=" + k.id, "Lihat dan pilih", "") ?></p></div></div>
<?cs /each ?><?cs if:string.length(Salin.tahun) && !subcount(Utama) && !subcount(Tambahan) ?><div class="kabar"><?cs call:ikon("info") ?><div><p><strong>Tidak perlu mengetik ulang.</strong> RHK, indikator, lampiran, dan ekspektasi SKP Anda sebelumnya dapat disalin, lalu disesuaikan.</p><p><?cs call:tautan_tombol("/cgi-bin/salin?skp=" + Skp.id, "Salin dari SKP " + Salin.tahun, "") ?></p></div></div>
<?cs /if ?><?cs /if ?><?cs if:Bisa.ubah ?><?cs include:"skp/kelengkapan.cs" ?><?cs /if ?>
<?cs include:"skp/peran.cs" ?><?cs call:panel_perjanjian(Bisa.ubah) ?><section id="hasil-kerja"><div class="judul"><h2>Hasil kerja</h2><?cs if:Skp.model == "JPT" && (subcount(Utama) || subcount(Tambahan)) ?><p><a href="/cgi-bin/skp/perspektif?id=<?cs var:url_escape(Skp.id) ?>">Menurut perspektif</a></p><?cs /if ?><?cs if:Bisa.ubah ?><p><?cs call:tautan_tombol("/cgi-bin/rhk/baru?skp=" + Skp.id, "Tambah RHK", "") ?><?cs call:tautan_tombol("/cgi-bin/tempel?skp=" + Skp.id, "Tempel dari lembar kerja", "") ?><?cs if:string.length(Salin.tahun) ?><?cs call:tautan_tombol("/cgi-bin/salin?skp=" + Skp.id, "Salin dari SKP sebelumnya", "") ?><?cs /if ?></p><?cs /if ?></div>
<?cs if:!subcount(Utama) && !subcount(Tambahan) ?><?cs call:kosong("Belum ada rencana hasil kerja", "RHK menyatakan hasil yang akan dicapai, misalnya: Terverifikasinya dokumen usulan wilayah barat.") ?><?cs
else ?><?cs call:hasil_kerja(Bisa.ubah) ?><?cs if:Skp.model != "JPT" ?><?cs call:rantai_semua() ?><?cs /if ?><?cs /if ?></section>
<?cs call:saran_rencana(Bisa.ubah) ?><?cs call:manual_indikator(Bisa.ubah) ?>
<section id="perilaku"><div class="judul"><h2>Perilaku kerja</h2><?cs if:Bisa.ubah ?><p><?cs call:tautan_tombol("/cgi-bin/skp/perilaku?id=" + Skp.id, "Usulkan ekspektasi", "") ?></p><?cs /if ?></div>
<?cs call:perilaku_kerja() ?></section>
<section id="lampiran"><div class="judul"><h2>Lampiran</h2><?cs if:Bisa.ubah ?><p><?cs call:tautan_tombol("/cgi-bin/skp/lampiran?id=" + Skp.id, "Isi lampiran", "") ?></p><?cs /if ?></div>
<?cs call:lampiran() ?></section>
<?cs if:subcount(Arsip) ?><section id="arsip"><h2>RHK yang dikeluarkan</h2>
<ul class="tugas"><?cs each:a = Arsip ?><li><div><p><?cs var:a.isi.teks ?></p><p class="waktu">dikeluarkan <?cs var:a.isi.waktu_arsip ?>; data padanya tetap tersimpan</p></div><?cs if:Bisa.ubah ?><?cs call:formulir_tombol("/cgi-bin/rhk/kembali") ?><?cs call:sembunyi("id", a.isi.id) ?><button class="tombol">Kembalikan<span class="sr"> RHK <?cs var:a.isi.teks ?></span></button></form><?cs /if ?></li><?cs /each ?></ul></section><?cs /if ?>
<?cs if:subcount(TandaTerimaList) ?><h2 id="tanda-terima">Tanda terima pengajuan</h2>
<ul class="tugas"><?cs each:t = TandaTerimaList ?><li><a href="/cgi-bin/ajukan/tanda-terima?id=<?cs var:url_escape(t.isi.id) ?>"><?cs var:t.isi.nomor ?></a> <time class="waktu" datetime="<?cs var:t.isi.waktu.iso ?>"><?cs var:t.isi.waktu ?></time></li><?cs /each ?></ul><?cs /if ?>
<?cs call:riwayat() ?>
<div class="aksi"><?cs
if:Bisa.ajukan ?><?cs call:tautan_tombol("/cgi-bin/ajukan?id=" + Skp.id, "Ajukan SKP", "1") ?><?cs /if ?><?cs
if:Bisa.tarik ?><?cs call:tautan_tombol("/cgi-bin/ajukan/tarik?id=" + Skp.id, "Tarik kembali", "") ?><?cs /if ?><?cs
if:Bisa.setujui ?><?cs call:tautan_tombol("/cgi-bin/bawahan/periksa?id=" + Skp.id, "Periksa SKP ini", "1") ?><?cs /if ?><?cs
if:subcount(Utama) ?><?cs call:tautan_tombol("/cgi-bin/matriks?skp=" + Skp.id, "Matriks peran hasil", "") ?><?cs /if ?><?cs
if:Bisa.minta && !Skp.minta_buka ?><?cs call:tautan_tombol("/cgi-bin/turun/minta?id=" + Skp.id, "Minta turunkan status", "") ?><?cs /if ?><?cs
if:Skp.revisi > #0 ?><?cs call:tautan_tombol("/cgi-bin/revisi?id=" + Skp.id, "Revisi dan perbedaannya", "") ?><?cs /if ?><?cs
if:User.bisa.BAWAHAN_LIHAT && (subcount(Utama) || subcount(Tambahan)) ?><?cs call:tautan_tombol("/cgi-bin/paket/baru?skp=" + Skp.id, "Jadikan paket RHK", "") ?><?cs /if ?><?cs
if:Bisa.cetak ?><?cs call:tautan_tombol("/cgi-bin/report?skp=" + Skp.id, "Cetak", "") ?><?cs /if ?><?cs
if:Bisa.turunkan ?><?cs call:tautan_tombol("/cgi-bin/bawahan/turunkan?id=" + Skp.id, "Turunkan status", "") ?><?cs /if ?><?cs
if:Bisa.batal ?><?cs call:tautan_tombol("/cgi-bin/skp/batal?id=" + Skp.id, "Batalkan SKP", "") ?><?cs /if ?></div>
<?cs include:"layout/bawah.cs" ?>
