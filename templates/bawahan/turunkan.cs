<?cs # Shows: Skp, Dinilai, Penilai; after a refusal Query, Problem ?><?cs
set:Page.judul = "Turunkan status SKP" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "bawahan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Dinilai.nama ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?><?cs include:"macro/dampak.cs" ?>
<h1>Turunkan status SKP?</h1>
<?cs call:kepala_skp() ?>
<div class="dua"><?cs call:identitas("Pegawai yang dinilai", Dinilai) ?><?cs call:identitas("Pejabat Penilai Kinerja", Penilai) ?></div>
<p>SKP menjadi draf lagi sehingga pegawai dapat mengubahnya, lalu harus diajukan dan disetujui kembali. Revisi <?cs var:Skp.revisi ?> tetap tersimpan. Hanya pejabat pimpinan tinggi dan admin instansi yang dapat melakukan ini.</p>
<?cs if:Skp.minta_buka ?><p>Pegawai memintanya <?cs if:Skp.minta_hari > #0 ?><?cs var:Skp.minta_hari ?> hari yang lalu<?cs else ?>hari ini<?cs /if ?> dengan alasan:</p><blockquote><?cs var:Skp.minta.alasan ?></blockquote><p><a href="/cgi-bin/turun/tolak?id=<?cs var:url_escape(Skp.id) ?>">Tolak permintaan ini</a></p><?cs /if ?>
<?cs if:subcount(DiBawah) ?><h2>Yang bergantung pada SKP ini</h2><p>Di bawahnya bergantung <?cs call:dampak_angka() ?>. Kaitannya tetap ada selama RHK di SKP ini tidak dihapus.</p>
<?cs call:dampak_daftar() ?><?cs else ?><p>Tidak ada RHK pegawai lain yang bergantung pada SKP ini.</p><?cs /if ?>
<?cs call:formulir("/cgi-bin/bawahan/turunkan") ?><?cs call:sembunyi("id", Skp.id) ?><?cs call:rev(Skp.rev) ?>
<?cs call:bidang_teks("alasan", "Alasan", "", "10 sampai 1.000 huruf; tercatat pada riwayat dan dibaca pegawai.", "1", "4") ?>
<div class="aksi"><?cs call:tombol_bahaya("Turunkan status") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
