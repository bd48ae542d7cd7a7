<?cs # The matrix.  Shows: Skp, Dinilai, Kolom, Orang, Tanpa, Jumlah, Lanjut, Saring ?><?cs
set:Page.judul = "Matriks peran hasil" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "matriks" ?><?cs set:Page.lebar = "1" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun + " " + Dinilai.nama ?><?cs include:"layout/atas.cs" ?><?cs
set:alamat = "?skp=" + Skp.id ?>
<h1>Matriks peran hasil <?cs var:Skp.tahun ?></h1>
<p class="pengantar"><?cs var:Dinilai.nama ?>, <?cs var:Dinilai.jabatan ?></p>
<?cs if:!subcount(Kolom) ?><?cs call:kosong("Belum ada RHK pimpinan", "Kolom matriks adalah RHK pada SKP ini. Tambahkan RHK dahulu.") ?><?cs
elif:Jumlah == #0 ?><?cs call:kosong("Tidak ada pegawai", "Matriks berisi pegawai yang dinilai pimpinan ini dan anggota tim kerjanya. Bila seharusnya ada, beri tahu admin kepegawaian.") ?><?cs
else ?><?cs
if:subcount(Tanpa) ?><div class="kabar salah" id="f-matriks" tabindex="-1"><?cs call:ikon("ingat") ?><div><p><strong>Belum mendapat peran: <?cs var:subcount(Tanpa) ?> dari <?cs var:Jumlah ?> pegawai</strong></p>
<p><?cs each:t = Tanpa ?><?cs if:name(t) < #12 ?><?cs if:Bisa.isi ?><a href="/cgi-bin/matriks/isi<?cs var:alamat ?>&amp;p=<?cs var:t.p ?>"><?cs var:t.nama ?></a><?cs else ?><?cs var:t.nama ?><?cs /if ?><?cs if:!last(t) ?>, <?cs /if ?><?cs /if ?><?cs /each ?><?cs if:subcount(Tanpa) > #12 ?>dan <?cs var:subcount(Tanpa) - #12 ?> lainnya<?cs /if ?>. <?cs if:!Saring ?><a href="/cgi-bin/matriks<?cs var:alamat ?>&amp;saring=belum">Tampilkan hanya mereka</a><?cs else ?><a href="/cgi-bin/matriks<?cs var:alamat ?>">Tampilkan semua pegawai</a><?cs /if ?></p></div></div><?cs
else ?><p><?cs call:lencana("baik", "Semua pegawai mendapat peran") ?></p><?cs /if ?>
<?cs if:string.length(Skp.matriks_ditutup.iso) ?><p>Dinyatakan selesai pada <?cs var:Skp.matriks_ditutup ?><?cs if:string.length(Skp.matriks_alasan) ?>, tanpa peran bagi <?cs var:Skp.matriks_alasan ?><?cs /if ?>.</p><?cs /if ?>
<details><summary>RHK pimpinan (kolom matriks)</summary><ol><?cs each:k = Kolom ?><li><?cs if:Bisa.isi ?><a href="/cgi-bin/matriks/banyak<?cs var:alamat ?>&amp;kolom=<?cs var:k.id ?>"><?cs var:k.teks ?></a><?cs else ?><?cs var:k.teks ?><?cs /if ?></li><?cs /each ?></ol></details>
<table class="kartu"><caption><?cs if:Bisa.isi ?>Pilih nama pegawai untuk mengisi barisnya, atau RHK untuk mengisi kolomnya<?cs else ?>Baris: pegawai; kolom: RHK pimpinan<?cs /if ?></caption>
<thead><tr><th scope="col">Pegawai</th><?cs each:k = Kolom ?><th scope="col"><?cs var:k.no ?>. <?cs if:Bisa.isi ?><a href="/cgi-bin/matriks/banyak<?cs var:alamat ?>&amp;kolom=<?cs var:k.id ?>"><?cs var:k.teks ?></a><?cs else ?><?cs var:k.teks ?><?cs /if ?></th><?cs /each ?></tr></thead>
<tbody><?cs each:o = Orang ?>
<tr><th scope="row"><?cs if:Bisa.isi ?><a href="/cgi-bin/matriks/isi<?cs var:alamat ?>&amp;p=<?cs var:o.p ?>"><?cs var:o.nama ?></a><?cs else ?><?cs var:o.nama ?><?cs /if ?><span class="sumber"><?cs var:o.jabatan ?><?cs if:string.length(o.tim) ?> · <?cs var:o.tim ?><?cs /if ?></span><?cs
if:o.tanpa ?><span class="lencana l-salah">Belum mendapat peran</span><?cs if:Saring ?><span class="sumber"><?cs if:o.status == "BELUM" ?>Belum membuat SKP; peran menunggunya saat SKP dibuat.<?cs elif:o.status == "DRAF" || o.status == "DIKEMBALIKAN" ?>SKP masih disusun; beri peran, dan ia langsung melihatnya.<?cs else ?>SKP <?cs call:istilah(o.status) ?>; beri peran, lalu SKP perlu dibuka untuk memakainya.<?cs /if ?></span><?cs /if ?><?cs
elif:!o.kini ?><span class="sumber">Bukan lagi pegawai yang dinilai atau anggota tim</span><?cs elif:!o.wajib ?><span class="sumber">Tidak menyusun SKP</span><?cs /if ?></th><?cs
each:s = o.sel ?><td<?cs if:subcount(s.item) ?> data-label="RHK <?cs var:name(s) + #1 ?>"><?cs each:i = s.item ?><p><?cs var:i.teks ?><?cs if:i.porsi > #0 ?> (<?cs var:i.porsi ?>%)<?cs /if ?><?cs
if:i.jenis == "peran" ?> <em>belum menjadi RHK</em><?cs elif:i.jenis == "lain" ?><span class="sumber">RHK pegawai: <?cs var:i.melalui ?></span><?cs elif:i.jenis == "melalui" ?><span class="sumber">melalui <?cs var:i.melalui ?></span><?cs /if ?></p><?cs /each ?><?cs else ?>><?cs /if ?></td><?cs /each ?></tr><?cs /each ?>
</tbody></table>
<?cs if:string.length(Lanjut) ?><p><a href="/cgi-bin/matriks<?cs var:alamat ?>&amp;lewati=<?cs var:Lanjut ?><?cs if:Saring ?>&amp;saring=belum<?cs /if ?>">Pegawai berikutnya</a></p><?cs /if ?>
<?cs if:Lewati > #0 ?><p><a href="/cgi-bin/matriks<?cs var:alamat ?>">Kembali ke awal</a></p><?cs /if ?>
<?cs if:Bisa.isi ?><section class="panel jangan-cetak"><h2>Selesai membagi peran?</h2>
<?cs call:formulir("/cgi-bin/matriks/selesai") ?><?cs call:sembunyi("skp", Skp.id) ?><?cs call:rev(Skp.rev) ?>
<?cs if:subcount(Tanpa) ?><?cs call:bidang_teks("alasan", "Alasan masih ada yang belum mendapat peran", "", "Wajib selama masih ada yang belum berperan. 10 sampai 1.000 huruf; tercatat bersama nama mereka.", "", "2") ?><?cs /if ?>
<div class="aksi"><?cs call:tombol("Selesai") ?><?cs call:tautan_tombol("/cgi-bin/report/matriks?skp=" + Skp.id, "Cetak matriks", "") ?></div></form>
<p class="sumber">Sesudah dinyatakan selesai, bahkan sesudah SKP disetujui, peran tetap dapat diubah; setiap perubahan diberitahukan kepada pegawainya.</p></section><?cs
elif:Bisa.cetak ?><p class="aksi"><?cs call:tautan_tombol("/cgi-bin/report/matriks?skp=" + Skp.id, "Cetak matriks", "") ?></p><?cs /if ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
