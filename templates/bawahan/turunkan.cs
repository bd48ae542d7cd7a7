<?cs # Shows: Skp, Dinilai, Penilai; after a refusal Query, Problem ?><?cs
set:Page.judul = "Turunkan status SKP" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "bawahan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Dinilai.nama ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?>
<h1>Turunkan status SKP?</h1>
<?cs call:kepala_skp() ?>
<div class="dua"><?cs call:identitas("Pegawai yang dinilai", Dinilai) ?><?cs call:identitas("Pejabat Penilai Kinerja", Penilai) ?></div>
<p>SKP menjadi draf lagi sehingga pegawai dapat mengubahnya, lalu harus diajukan dan disetujui kembali. Revisi <?cs var:Skp.revisi ?> tetap tersimpan. Hanya pejabat pimpinan tinggi dan admin instansi yang dapat melakukan ini.</p>
<?cs call:formulir("/cgi-bin/bawahan/turunkan") ?><?cs call:sembunyi("id", Skp.id) ?><?cs call:rev(Skp.rev) ?>
<?cs call:bidang_teks("alasan", "Alasan", "", "10 sampai 1.000 huruf; tercatat pada riwayat dan dibaca pegawai.", "1", "4") ?>
<div class="aksi"><?cs call:tombol_bahaya("Turunkan status") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
