<?cs # The names behind a number.  Shows: Unit, Langkah, Bawah, NamaList (nama nomor
   jabatan unit hari pada sebab), Jumlah, Lanjut, Banyak, BolehIngatkan, Kirim ?><?cs
set:Page.judul = "Pemantauan pengisian" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "pantau" ?><?cs set:Page.lebar = "1" ?><?cs
set:Page.kembali = "/cgi-bin/pantau?unit=" + Unit.id ?><?cs set:Page.kembali_judul = Unit.nama ?><?cs
include:"layout/atas.cs" ?><?cs include:"pantau/kata.cs" ?>
<h1><?cs call:langkah(Langkah) ?>: <?cs var:Jumlah ?> orang</h1>
<p class="pengantar"><?cs var:Unit.nama ?><?cs if:Bawah ?> dengan semua unit di bawahnya<?cs /if ?>.</p>
<?cs if:Banyak ?><?cs call:kotak("ingat", "Unit ini terlalu besar", "Hanya sebagian nama yang ditampilkan. Buka unit di bawahnya untuk daftar yang lengkap.") ?><?cs /if ?>
<?cs if:Kirim > #0 ?><?cs call:kotak("baik", "", "Pengingat terkirim kepada " + Kirim + " orang. Yang hari ini sudah diingatkan tidak mendapat pengingat kedua.") ?><?cs /if ?>
<p class="aksi"><?cs if:BolehIngatkan && Jumlah > #0 ?><?cs call:formulir_tombol("/cgi-bin/pantau/ingatkan") ?><?cs call:sembunyi("unit", Unit.id) ?><?cs call:sembunyi("langkah", Langkah) ?><?cs if:Bawah ?><?cs call:sembunyi("bawah", "1") ?><?cs /if ?><button class="tombol utama"><?cs if:Langkah == "DIAJUKAN" ?>Ingatkan semua penilainya<?cs else ?>Ingatkan semua<?cs /if ?></button></form> <?cs /if ?><?cs if:Jumlah > #0 && !Banyak ?><a class="tombol" href="/cgi-bin/pantau/csv?unit=<?cs var:url_escape(Unit.id) ?>&amp;langkah=<?cs var:url_escape(Langkah) ?><?cs if:Bawah ?>&amp;bawah=1<?cs /if ?>">Unduh CSV</a><?cs /if ?></p>
<?cs if:!subcount(NamaList) ?><?cs call:kosong("Tidak ada nama", "Tidak ada pegawai pada langkah ini.") ?><?cs else ?>
<table class="kartu"><caption class="sr">Pegawai</caption><thead><tr><th scope="col">Pegawai</th><th scope="col">Unit kerja</th><?cs if:Langkah == "DIKECUALIKAN" ?><th scope="col">Alasan</th><?cs elif:Langkah != "DISETUJUI" ?><th scope="col">Menunggu</th><th scope="col">Pada</th><?cs /if ?></tr></thead><tbody><?cs each:n = NamaList ?>
<tr><td data-label="Pegawai"><strong><?cs var:n.nama ?></strong><span class="sumber"><?cs call:nip(n.nomor) ?><br><?cs var:n.jabatan ?></span></td><td data-label="Unit kerja"><?cs var:n.unit ?></td><?cs if:Langkah == "DIKECUALIKAN" ?><td data-label="Alasan"><?cs var:n.sebab ?></td><?cs elif:Langkah != "DISETUJUI" ?><td data-label="Menunggu"><?cs if:n.hari > #0 ?><?cs var:n.hari ?> hari<?cs else ?>hari ini<?cs /if ?></td><td data-label="Pada"><?cs if:string.length(n.pada) ?><?cs var:n.pada ?><?cs else ?>belum tercatat<?cs /if ?></td><?cs /if ?></tr><?cs /each ?></tbody></table>
<?cs if:string.length(Lanjut) ?><p><a href="/cgi-bin/pantau/nama?unit=<?cs var:url_escape(Unit.id) ?>&amp;langkah=<?cs var:url_escape(Langkah) ?><?cs if:Bawah ?>&amp;bawah=1<?cs /if ?>&amp;lewati=<?cs var:url_escape(Lanjut) ?>">Berikutnya</a></p><?cs /if ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
