<?cs # Shows: Skp, Dinilai; after a refusal Query, Problem ?><?cs
set:Page.judul = "Tolak permintaan turunkan status" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "bawahan" ?><?cs
set:Page.kembali = "/cgi-bin/turun" ?><?cs set:Page.kembali_judul = "Permintaan turunkan status" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?>
<h1>Tolak permintaan <?cs var:Dinilai.nama ?>?</h1>
<?cs call:kepala_skp() ?>
<?cs if:!Skp.minta_buka ?><div id="f-skp" tabindex="-1"><?cs call:kotak("ingat", "Tidak ada permintaan yang menunggu", "Mungkin sudah dijawab atau ditarik oleh pegawainya.") ?></div>
<p><?cs call:tautan_tombol("/cgi-bin/turun", "Permintaan lain", "1") ?></p><?cs
else ?><p>Alasan pegawai:</p><blockquote><?cs var:Skp.minta.alasan ?></blockquote>
<?cs call:formulir("/cgi-bin/turun/tolak") ?><?cs call:sembunyi("id", Skp.id) ?><?cs call:rev(Skp.rev) ?>
<?cs call:bidang_teks("alasan", "Mengapa ditolak?", "", "10 sampai 1.000 huruf; pegawai membacanya apa adanya.", "1", "4") ?>
<div class="aksi"><?cs call:tombol("Tolak permintaan") ?><?cs call:tautan_tombol("/cgi-bin/bawahan/turunkan?id=" + Skp.id, "Turunkan statusnya", "") ?></div>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
