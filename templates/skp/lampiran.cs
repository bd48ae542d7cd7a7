<?cs # Shows: Skp, Baris ?><?cs
set:Page.judul = "Lampiran SKP" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?>
<h1>Lampiran SKP</h1>
<p class="pengantar">Tulis satu butir pada setiap baris; nomor urut dibuat sendiri. Paling banyak 20 butir setiap bagian.<?cs if:Skp.model == "JPT" ?> Untuk SKP JPT setiap bagian harus terisi sebelum diajukan.<?cs else ?> Lampiran dianjurkan terisi sebelum diajukan.<?cs /if ?></p>
<?cs call:formulir("/cgi-bin/skp/lampiran") ?><?cs call:sembunyi("id", Skp.id) ?><?cs call:rev(Skp.rev) ?>
<?cs call:bidang_teks("dukungan", "Dukungan sumber daya", Baris.Dukungan, "Orang, anggaran, peralatan, dan informasi yang dibutuhkan. Contoh: Dua orang verifikator selama Februari dan Maret.", "", "6") ?>
<?cs call:bidang_teks("pertanggungjawaban", "Skema pertanggungjawaban", Baris.Pertanggungjawaban, "Kapan dan bagaimana hasil dilaporkan. Contoh: Laporan tertulis kepada direktur setiap akhir bulan.", "", "6") ?>
<?cs call:bidang_teks("konsekuensi", "Konsekuensi", Baris.Konsekuensi, "Akibat bila target tercapai atau tidak tercapai. Contoh: Diusulkan mengikuti pelatihan lanjutan bila target terlampaui.", "", "6") ?>
<div class="aksi"><?cs call:tombol("Simpan") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
