<?cs # The penilai or an admin gives more time.  Shows: see lapor_show() ?><?cs
set:Page.judul = "Perpanjang batas pengisian" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "realisasi" ?><?cs include:"layout/atas.cs" ?>
<h1>Perpanjang batas pengisian</h1>
<p class="pengantar"><?cs var:Dinilai.nama ?>, <?cs var:Dinilai.jabatan ?> · <?cs var:Periode.nama ?> · batas semula <?cs var:Batas ?></p>
<?cs if:string.length(Diminta.alasan) ?><blockquote><?cs var:Diminta.alasan ?> <span class="redup">(diminta <?cs var:Diminta.waktu ?>)</span></blockquote><?cs /if ?>
<?cs call:formulir("/cgi-bin/realisasi/buka") ?><?cs call:sembunyi("skp", Skp.id) ?><?cs call:sembunyi("periode", Periode.id) ?><?cs call:masalah("periode") ?>
<?cs call:bidang_tanggal("sampai", "Dibuka sampai dengan", "", "", "1") ?>
<?cs call:bidang_teks("alasan", "Alasan", Diminta.alasan, "Tercatat pada periode dan dibaca pegawai.", "1", "3") ?>
<div class="aksi"><?cs call:tombol("Perpanjang") ?><?cs call:tautan_tombol("/cgi-bin/beranda", "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
