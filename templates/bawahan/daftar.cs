<?cs # Shows: Bawahan, Saring, Jumlah, Tahun, Status, Lanjut ?><?cs
set:Page.judul = "SKP bawahan" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "bawahan" ?><?cs set:Page.lebar = "1" ?><?cs include:"layout/atas.cs" ?>
<h1>SKP bawahan <?cs var:Tahun ?></h1>
<?cs if:Jumlah == #0 ?><?cs call:kosong("Tidak ada pegawai yang Anda nilai", "Halaman ini berisi pegawai yang menurut data kepegawaian dinilai oleh Anda hari ini. Bila seharusnya ada, beri tahu admin kepegawaian.") ?><?cs
else ?>
<nav aria-label="Saring menurut status"><ul class="saring"><li><a href="/cgi-bin/bawahan?tahun=<?cs var:url_escape(Tahun) ?>"<?cs if:!string.length(Status) ?> aria-current="true"<?cs /if ?>>Semua</a></li><?cs each:s = Saring ?>
<li><a href="/cgi-bin/bawahan?tahun=<?cs var:url_escape(Tahun) ?>&amp;status=<?cs var:url_escape(s.status) ?>"<?cs if:s.dipilih ?> aria-current="true"<?cs /if ?>><?cs if:s.status == "BELUM" ?>Belum ada SKP<?cs elif:s.status == "DIAJUKAN" ?>Menunggu Anda<?cs elif:s.status == "DISETUJUI" ?>Disetujui<?cs else ?><?cs call:istilah(s.status) ?><?cs /if ?> (<?cs var:s.jumlah ?>)</a></li><?cs /each ?></ul></nav>
<?cs if:!subcount(Bawahan) ?><?cs call:kosong("Tidak ada pada saringan ini", "Pilih Semua untuk melihat seluruh pegawai yang Anda nilai.") ?><?cs
else ?><?cs set:banyak = "" ?><?cs set:buka = "" ?><?cs set:ingat = "" ?><?cs each:b = Bawahan ?><?cs
if:b.status == "DIAJUKAN" ?><?cs set:banyak = "1" ?><?cs if:!b.dibuka ?><?cs set:buka = "1" ?><?cs /if ?><?cs /if ?><?cs
if:string.length(b.p) && !b.diingatkan ?><?cs set:ingat = "1" ?><?cs /if ?><?cs /each ?><?cs
if:banyak ?><form id="bersama" method="get" action="/cgi-bin/bawahan/setujui-bersama" class="sebaris"></form><?cs /if ?><?cs if:buka ?><form id="buka" method="post" action="/cgi-bin/bawahan/buka" class="sebaris"><?cs call:formulir_isi() ?></form><?cs /if ?><?cs if:ingat ?><form id="ingatkan" method="post" action="/cgi-bin/bawahan/ingatkan" class="sebaris"><?cs call:formulir_isi() ?></form><?cs /if ?>
<table class="kartu"><caption>Yang paling lama menunggu ada di atas</caption>
<thead><tr><?cs if:banyak ?><th scope="col">Pilih</th><?cs /if ?><th scope="col">Pegawai</th><th scope="col">Status</th><th scope="col">Menunggu</th><th scope="col"><span class="sr">Tindakan</span></th></tr></thead>
<tbody><?cs each:b = Bawahan ?>
<tr><?cs if:banyak ?><td data-label="Pilih"><?cs if:b.status == "DIAJUKAN" ?><input type="checkbox" form="bersama" name="pilih" value="<?cs var:b.id ?>" aria-label="Pilih SKP <?cs var:b.nama ?>"><?cs /if ?></td><?cs /if ?><td data-label="Pegawai"><strong><?cs var:b.nama ?></strong><span class="sumber"><?cs var:b.jabatan ?></span><?cs if:string.length(b.tahun) ?><span class="sumber">SKP tahun <?cs var:b.tahun ?></span><?cs /if ?></td><td data-label="Status"><?cs if:b.status == "BELUM" ?><?cs call:lencana("biasa", "Belum ada SKP") ?><?cs else ?><?cs call:status_skp(b.status) ?><?cs /if ?></td><td data-label="Menunggu"><?cs if:b.status == "DIAJUKAN" ?><?cs if:b.hari > #0 ?><?cs var:b.hari ?> hari<?cs else ?>hari ini<?cs /if ?><?cs if:b.dibuka ?><span class="sumber">sedang diperiksa</span><?cs /if ?><?cs elif:b.status == "DIKEMBALIKAN" && b.hari > #0 ?>dikembalikan <?cs var:b.hari ?> hari lalu<?cs else ?>–<?cs /if ?></td><td><?cs
if:b.diingatkan ?><span class="sumber">sudah diingatkan hari ini</span><?cs
elif:string.length(b.p) ?><button type="submit" class="tombol" form="ingatkan" name="p" value="<?cs var:b.p ?>">Ingatkan<span class="sr"> <?cs var:b.nama ?></span></button> <?cs /if ?><?cs
if:b.minta ?><a href="/cgi-bin/skp/lihat?id=<?cs var:url_escape(b.id) ?>">Minta turunkan status</a> <?cs /if ?><?cs
if:b.status == "DIAJUKAN" && !b.dibuka ?><button type="submit" class="tombol" form="buka" name="id" value="<?cs var:b.id ?>">Periksa<span class="sr"> SKP <?cs var:b.nama ?></span></button><?cs
elif:string.length(b.id) ?><a href="/cgi-bin/bawahan/periksa?id=<?cs var:url_escape(b.id) ?>"><?cs if:b.status == "DIAJUKAN" ?>Lanjutkan periksa<?cs else ?>Lihat<?cs /if ?><span class="sr"> SKP <?cs var:b.nama ?></span></a><?cs /if ?></td></tr><?cs /each ?>
</tbody></table>
<?cs if:banyak ?><p class="aksi"><button class="tombol utama" form="bersama">Setujui yang dicentang…</button></p><?cs /if ?>
<?cs if:string.length(Mundur) ?><p><a href="/cgi-bin/bawahan?tahun=<?cs var:url_escape(Tahun) ?>&amp;status=<?cs var:url_escape(Status) ?>&amp;lewati=<?cs var:url_escape(Mundur) ?>">Sebelumnya</a></p><?cs /if ?><?cs if:string.length(Lanjut) ?><p><a href="/cgi-bin/bawahan?tahun=<?cs var:url_escape(Tahun) ?>&amp;status=<?cs var:url_escape(Status) ?>&amp;lewati=<?cs var:url_escape(Lanjut) ?>">Berikutnya</a></p><?cs /if ?><?cs /if ?><?cs /if ?>
<?cs if:Jumlah != #0 ?><p><a href="/cgi-bin/bawahan?tahun=<?cs var:url_escape(TahunLain) ?>">SKP bawahan tahun <?cs var:TahunLain ?></a></p><?cs /if ?>
<?cs if:Jumlah != #0 ?><p><a href="/cgi-bin/pantau">Pemantauan pengisian unit Anda</a></p><?cs /if ?>
<?cs if:Jumlah != #0 ?><p><a href="/cgi-bin/paket">Paket RHK untuk banyak pegawai</a></p><?cs /if ?>
<?cs if:Jumlah != #0 ?><p><a href="/cgi-bin/serah">Serah terima jabatan</a></p><?cs /if ?>
<?cs if:Jumlah != #0 ?><p><a href="/cgi-bin/cetak">Cetak satu unit</a></p><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
