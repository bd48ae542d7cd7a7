<?cs # One month's evidence of a plan.  Shows: Skp head, Bulan, RhkList, Kotak,
   Bulan_ini, Milik, Boleh ?><?cs
set:Page.judul = "Bukti dukung " + Skp.tahun ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "bukti" ?><?cs set:Page.lebar = "1" ?><?cs
include:"layout/atas.cs" ?><?cs include:"macro/bulan.cs" ?><?cs include:"bukti/butir.cs" ?>
<div class="judul"><h1>Bukti dukung <?cs call:bulan(Bulan_ini) ?> <?cs var:Skp.tahun ?></h1><?cs if:Boleh.ubah ?><p><?cs call:tautan_tombol("/cgi-bin/bukti/baru?skp=" + Skp.id + "&bulan=" + Bulan_ini, "Tambah bukti", "1") ?><?cs call:tautan_tombol("/cgi-bin/bukti/rekan?skp=" + Skp.id + "&bulan=" + Bulan_ini, "Bukti dari rekan tim", "") ?></p><?cs /if ?></div>
<?cs if:!Milik ?><p class="pengantar"><?cs var:Dinilai.nama ?>, <?cs var:Dinilai.jabatan ?></p><?cs /if ?>
<nav class="anak" aria-label="Bulan"><ul><?cs each:b = Bulan ?>
<li><a href="/cgi-bin/bukti?skp=<?cs var:url_escape(Skp.id) ?>&amp;bulan=<?cs var:b.nomor ?>"<?cs if:b.dipilih ?> aria-current="page"<?cs /if ?>><?cs call:bulan_pendek(b.nomor) ?>&nbsp;<?cs if:b.jumlah > #0 ?><span class="lencana"><?cs var:b.jumlah ?></span><span class="sr"> bukti</span><?cs else ?><span class="redup">–</span><span class="sr"> belum ada bukti</span><?cs /if ?></a></li><?cs /each ?>
</ul></nav>
<?cs if:subcount(Kotak) ?><section id="kotak"><h2>Kotak bukti: belum dipilah</h2>
<table class="kartu"><caption>Belum dipakai pada langkah mana pun; hanya Anda yang melihatnya</caption>
<thead><tr><th scope="col">Bukti</th><th scope="col">Masuk</th><th scope="col"><span class="sr">Tindakan</span></th></tr></thead>
<tbody><?cs each:b = Kotak ?>
<tr><td data-label="Bukti"><?cs call:bukti_nama(b) ?><span class="sumber"><?cs call:bukti_jenis(b) ?></span></td><td data-label="Masuk"><time datetime="<?cs var:b.masuk.iso ?>"><?cs var:b.masuk ?></time></td><td><?cs if:Boleh.ubah ?><a href="/cgi-bin/bukti/pakai?id=<?cs var:url_escape(b.id) ?>&amp;skp=<?cs var:url_escape(Skp.id) ?>&amp;bulan=<?cs var:Bulan_ini ?>">Pilah<span class="sr"> <?cs var:b.nama ?></span></a> · <a href="/cgi-bin/bukti/lihat?id=<?cs var:url_escape(b.id) ?>">Rincian<span class="sr"> <?cs var:b.nama ?></span></a><?cs /if ?></td></tr><?cs /each ?>
</tbody></table></section><?cs /if ?>
<?cs each:r = RhkList ?><section><h2><?cs var:r.teks ?></h2>
<?cs if:!subcount(r.Bukti) ?><p class="redup">Belum ada bukti pada bulan ini.</p><?cs
else ?><table class="kartu"><caption class="sr">Bukti untuk <?cs var:r.teks ?></caption>
<thead><tr><th class="n" scope="col">No</th><th scope="col">Bukti</th><th scope="col">Untuk langkah</th><th scope="col"><span class="sr">Tindakan</span></th></tr></thead>
<tbody><?cs each:b = r.Bukti ?>
<tr><td class="n" data-label="Nomor"><?cs var:name(b) + #1 ?></td><td data-label="Bukti"><?cs call:bukti_nama(b) ?><span class="sumber"><?cs call:bukti_jenis(b) ?><?cs if:string.length(b.pemilik) ?> · dari <?cs var:b.pemilik ?><?cs /if ?></span><?cs if:string.length(b.keterangan) ?><span class="sumber"><?cs var:b.keterangan ?></span><?cs /if ?></td><td data-label="Untuk langkah"><?cs if:string.length(b.langkah) ?><?cs var:b.langkah ?><?cs else ?>Seluruh RHK<?cs /if ?></td><td><a href="/cgi-bin/bukti/lihat?id=<?cs var:url_escape(b.id) ?>">Rincian<span class="sr"> <?cs var:b.nama ?></span></a></td></tr><?cs /each ?>
</tbody></table><?cs /if ?></section>
<?cs /each ?>
<p><a href="/cgi-bin/aksi?skp=<?cs var:url_escape(Skp.id) ?>&amp;bulan=<?cs var:Bulan_ini ?>">Rencana aksi bulan ini</a></p>
<?cs include:"layout/bawah.cs" ?>
