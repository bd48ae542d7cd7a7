<?cs # More time is asked for.  Shows: see lapor_show() ?><?cs
set:Page.judul = "Minta perpanjangan" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "realisasi" ?><?cs
set:Page.kembali = "/cgi-bin/realisasi?skp=" + Skp.id + "&periode=" + Periode.id ?><?cs set:Page.kembali_judul = "Realisasi" ?><?cs include:"layout/atas.cs" ?>
<h1>Minta perpanjangan <?cs var:Periode.nama ?></h1>
<p class="pengantar">Batas pengisian <?cs var:Batas ?> sudah lewat. Permintaan ini sampai kepada <?cs if:string.length(Penilai.nama) ?><?cs var:Penilai.nama ?><?cs else ?>pejabat penilai Anda<?cs /if ?>; rencana aksi dan realisasi terbuka lagi bila disetujui.</p>
<?cs call:formulir("/cgi-bin/realisasi/minta") ?><?cs call:sembunyi("skp", Skp.id) ?><?cs call:sembunyi("periode", Periode.id) ?><?cs call:masalah("periode") ?>
<?cs call:bidang_teks("alasan", "Alasan", "", "Mengapa belum selesai, dan sampai kapan Anda perlukan.", "1", "3") ?>
<div class="aksi"><?cs call:tombol("Kirim permintaan") ?><?cs call:tautan_tombol("/cgi-bin/realisasi?skp=" + Skp.id + "&periode=" + Periode.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
