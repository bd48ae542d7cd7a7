<?cs # The waiting chain.  Shows: Skp, Tunggu, Ingatkan ?><?cs
set:Page.judul = "Siapa menunggu siapa" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/tunggu.cs" ?>
<h1>Siapa menunggu siapa</h1>
<?cs if:!subcount(Tunggu) ?><?cs call:kotak("baik", "Pimpinan Anda sudah memiliki RHK", "Pilih RHK pimpinan yang diintervensi pada setiap RHK Anda.") ?>
<p><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Kembali ke SKP", "1") ?></p><?cs
else ?><p class="pengantar">RHK Anda menjabarkan RHK pimpinan. Rantai berikut menunjukkan meja mana yang belum selesai, dari yang terdekat dengan Anda.</p>
<?cs call:rantai_tunggu() ?>
<p>Draf Anda tetap tersimpan dan boleh terus diisi.</p>
<?cs if:Ingatkan.bisa ?><?cs if:Ingatkan.sudah ?><p><?cs call:lencana("baik", "Sudah diberi tahu hari ini") ?> Pengingat berikutnya dapat dikirim besok.</p><?cs
else ?><?cs call:formulir("/cgi-bin/rhk/ingatkan") ?><?cs call:sembunyi("skp", Skp.id) ?>
<div class="aksi"><?cs call:tombol("Beri tahu atasan") ?><?cs call:tautan_tombol("/cgi-bin/rhk/baru?skp=" + Skp.id, "Lanjut menyusun RHK", "") ?></div></form>
<p class="sumber"><?cs var:Tunggu.0.nama ?> mendapat satu pemberitahuan yang sopan, paling banyak sekali sehari.</p><?cs /if ?><?cs /if ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
