<?cs # One month of a plan.  Shows: Skp head, Bulan, RhkList, Bulan_ini, Tanpa,
   Lalu, Boleh, Milik ?><?cs
set:Page.judul = "Rencana aksi " + Skp.tahun ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "aksi" ?><?cs set:Page.lebar = "1" ?><?cs
include:"layout/atas.cs" ?><?cs include:"aksi/nama_bulan.cs" ?><?cs include:"macro/rencana.cs" ?>
<div class="judul"><h1>Rencana aksi <?cs call:bulan(Bulan_ini) ?> <?cs var:Skp.tahun ?></h1><p><?cs call:status_skp(Skp.status) ?></p></div>
<?cs if:!Milik ?><p class="pengantar"><?cs var:Dinilai.nama ?>, <?cs var:Dinilai.jabatan ?></p><?cs /if ?>
<nav class="anak" aria-label="Bulan"><ul><?cs each:b = Bulan ?><?cs if:!b.luar ?>
<li><a href="/cgi-bin/aksi?skp=<?cs var:url_escape(Skp.id) ?>&amp;bulan=<?cs var:b.nomor ?>"<?cs if:b.dipilih ?> aria-current="page"<?cs /if ?>><?cs call:bulan_pendek(b.nomor) ?>&nbsp;<?cs if:b.jumlah > #0 ?><span class="lencana<?cs if:b.selesai == b.jumlah ?> l-baik<?cs /if ?>"><?cs var:b.selesai ?>/<?cs var:b.jumlah ?></span><span class="sr"> langkah selesai</span><?cs else ?><span class="redup">–</span><span class="sr"> belum ada langkah</span><?cs /if ?></a></li><?cs /if ?><?cs /each ?>
</ul></nav>
<?cs if:Skp.revisi < #1 ?><?cs call:kotak("ingat", "SKP belum disetujui", "Rencana aksi diisi sesudah SKP disetujui pejabat penilai.") ?><?cs
else ?><?cs if:Boleh.ubah && (Lalu.jumlah > #0 || Tanpa > #0) ?><div class="kabar"><?cs call:ikon("kanan") ?><div><?cs if:Tanpa > #0 ?><p><strong><?cs var:Tanpa ?> RHK belum mempunyai langkah bulan ini.</strong></p><?cs /if ?><?cs if:Lalu.jumlah > #0 ?><?cs call:formulir("/cgi-bin/aksi/salin") ?><?cs call:sembunyi("skp", Skp.id) ?><?cs call:sembunyi("bulan", Bulan_ini) ?>
<div class="aksi"><?cs call:tombol("Sama seperti bulan lalu (" + Lalu.jumlah + " langkah)") ?><?cs if:Lalu.berulang > #0 && Lalu.berulang != Lalu.jumlah ?><?cs call:tombol_kedua("hanya", "berulang", "Hanya yang berulang (" + Lalu.berulang + ")") ?><?cs /if ?></div></form><?cs /if ?></div></div><?cs /if ?>
<?cs each:r = RhkList ?><section><div class="judul"><h2><?cs var:r.rhk.teks ?></h2><?cs if:Boleh.ubah ?><p><?cs call:tautan_tombol("/cgi-bin/aksi/baru?skp=" + Skp.id + "&bulan=" + Bulan_ini + "&rhk=" + r.rhk.id, "Tambah langkah", "") ?></p><?cs /if ?></div>
<?cs if:!subcount(r.Langkah) ?><p class="redup">Belum ada langkah pada bulan ini.</p><?cs
else ?><table class="kartu"><caption class="sr">Langkah untuk <?cs var:r.rhk.teks ?></caption>
<thead><tr><th class="n" scope="col">No</th><th scope="col">Rencana aksi</th><th scope="col">Target</th><th scope="col">Hasil</th><th scope="col">Bukti dukung</th></tr></thead>
<tbody><?cs each:l = r.Langkah ?>
<tr><td class="n" data-label="Nomor"><?cs var:name(l) + #1 ?></td><td data-label="Rencana aksi"><?cs var:l.aksi.teks ?><?cs if:l.aksi.berulang ?><span class="sumber">Berulang tiap bulan</span><?cs /if ?><?cs if:Boleh.ubah ?><span class="sumber jangan-cetak"><a href="/cgi-bin/aksi/ubah?id=<?cs var:url_escape(l.aksi.id) ?>">Ubah<span class="sr"> langkah <?cs var:l.aksi.teks ?></span></a> · <a href="/cgi-bin/aksi/hapus?id=<?cs var:url_escape(l.aksi.id) ?>">Hapus<span class="sr"> langkah <?cs var:l.aksi.teks ?></span></a></span><?cs /if ?></td><td data-label="Target"><?cs var:l.aksi.target ?></td><td data-label="Hasil"><?cs if:l.aksi.selesai ?><?cs call:lencana("baik", "Selesai") ?> <?cs /if ?><?cs if:string.length(l.aksi.hasil) ?><?cs var:l.aksi.hasil ?><?cs elif:!l.aksi.selesai ?><span class="redup">Belum dilaporkan</span><?cs /if ?><?cs if:Boleh.ubah ?><span class="sumber jangan-cetak"><a href="/cgi-bin/aksi/hasil?id=<?cs var:url_escape(l.aksi.id) ?>">Laporkan hasil<span class="sr"> <?cs var:l.aksi.teks ?></span></a></span><?cs /if ?></td><td data-label="Bukti dukung"><?cs if:l.bukti > #0 ?><?cs var:l.bukti ?> bukti<?cs else ?><span class="redup">Belum ada</span><?cs /if ?></td></tr><?cs /each ?>
</tbody></table><?cs /if ?></section>
<?cs /each ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
