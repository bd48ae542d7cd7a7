<?cs # Shows: Skp, Baru (the kept state), Beda ?><?cs
set:Page.judul = "Pulihkan ke draf" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.lebar = "1" ?><?cs
set:Page.kembali = "/cgi-bin/revisi?id=" + Skp.id ?><?cs set:Page.kembali_judul = "Revisi SKP" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?><?cs include:"macro/beda.cs" ?><?cs
if:Baru.nomor == #0 ?><?cs set:kanan = "Draf yang disisihkan" ?><?cs else ?><?cs set:kanan = "Revisi " + Baru.nomor ?><?cs /if ?>
<h1>Pulihkan <?cs var:kanan ?> ke draf?</h1>
<?cs call:kepala_skp() ?>
<p>Isi draf Anda menjadi seperti pada kolom kanan. Draf yang sekarang disisihkan dan dapat dikembalikan dari halaman Revisi; tidak ada yang hilang. RHK yang masih menjadi dasar RHK pegawai lain tetap berada di SKP.</p>
<?cs if:BedaJumlah == #0 ?><?cs call:kosong("Tidak ada perbedaan", "Draf Anda sudah sama dengan isi itu.") ?><?cs else ?><?cs call:tabel_beda("Draf sekarang", kanan) ?><?cs if:string.length(BedaLanjut) ?><p>Dan perbedaan lain yang tidak termuat di halaman ini.</p><?cs /if ?>
<?cs call:formulir("/cgi-bin/revisi/pulihkan") ?><?cs call:sembunyi("id", Baru.id) ?><?cs call:rev(Skp.rev) ?>
<div class="aksi"><?cs call:tombol("Pulihkan") ?><?cs call:tautan_tombol("/cgi-bin/revisi?id=" + Skp.id, "Tidak jadi", "") ?></div></form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
