<?cs # A member leaves.  Shows: Tim, Orang, HariIni ?><?cs
set:Page.judul = "Keluar dari tim" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "tim" ?><?cs
set:Page.kembali = "/cgi-bin/tim/lihat?id=" + Tim.id ?><?cs set:Page.kembali_judul = Tim.nama ?><?cs include:"layout/atas.cs" ?><?cs include:"tim/macro.cs" ?>
<h1><?cs var:Orang.nama ?> keluar dari tim</h1>
<?cs if:Tim.status == "DRAF" ?><p>Tim belum aktif, jadi namanya dihapus begitu saja dari susunan.</p><?cs
else ?><p>Masa tugasnya sejak <?cs var:Orang.mulai ?> tetap tercatat, begitu pula RHK yang sudah dibuatnya. Ia diberi tahu.</p><?cs /if ?>
<?cs call:formulir("/cgi-bin/tim/keluar") ?><?cs call:sembunyi("id", Tim.id) ?><?cs call:sembunyi("p", Orang.pegawai) ?><?cs call:rev(Tim.rev) ?>
<?cs if:string.length(Problem.p) ?><div id="f-p" tabindex="-1"><?cs call:masalah("p") ?></div><?cs /if ?>
<?cs if:Tim.status != "DRAF" ?><?cs call:bidang_tanggal("selesai", "Hari terakhir di tim", HariIni.iso, "", "1") ?><?cs /if ?>
<div class="aksi"><?cs call:tombol_bahaya("Keluarkan dari tim") ?><?cs call:tautan_tombol("/cgi-bin/tim/lihat?id=" + Tim.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
