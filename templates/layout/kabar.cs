<?cs # What happened: result, restored draft, stale form, what to mend. ?><?cs
if:string.length(Page.pesan) ?><div class="kabar baik" role="status"><?cs call:ikon("benar") ?><p><?cs call:pesan(Page.pesan) ?></p></div>
<?cs /if ?><?cs
each:o = Page.otomatis ?><div class="kabar ingat"><?cs call:ikon("ingat") ?><div><p><strong>Ada isian yang belum disimpan</strong> di halaman ini, dari <?cs var:o.waktu ?>.</p><p><?cs call:tautan_tombol(o.lanjut, "Lanjutkan isian " + o.jam, "1") ?><?cs call:formulir_tombol(o.aksi) ?><input type="hidden" name="_buang" value="<?cs var:o.id ?>"><button class="tombol">Buang</button></form></p></div></div>
<?cs /each ?><?cs
if:Page.draf == "otomatis" ?><div class="kabar ingat" role="status"><?cs call:ikon("ingat") ?><div><p><strong>Isian Anda dilanjutkan, tetapi belum tersimpan.</strong></p><p>Periksa isian di bawah, lalu tekan tombol simpan.</p></div></div>
<?cs elif:Page.draf ?><div class="kabar ingat" role="status"><?cs call:ikon("ingat") ?><div><p><strong>Isian Anda dipulihkan, tetapi belum tersimpan.</strong></p><p>Sesi Anda berakhir saat mengisi formulir ini. Periksa isian di bawah, lalu tekan tombol simpan sekali lagi.</p></div></div>
<?cs /if ?><?cs
if:Page.bentrok ?><div class="kabar salah" role="alert" id="ringkasan" tabindex="-1"><?cs call:ikon("ingat") ?><div><h2>Belum disimpan: data ini sudah berubah</h2><p>Orang lain (atau Anda di jendela lain) menyimpan perubahan setelah formulir ini Anda buka. Tidak ada yang ditimpa. Bandingkan yang <strong>tersimpan sekarang</strong> dengan <strong>isian Anda</strong>, sesuaikan, lalu simpan lagi.</p></div></div>
<?cs /if ?><?cs
if:subcount(Problems) ?><div class="kabar salah" role="alert"<?cs if:!Page.bentrok ?> id="ringkasan" tabindex="-1"<?cs /if ?>><?cs call:ikon("ingat") ?><div><h2><?cs if:subcount(Problems) > #1 ?>Ada <?cs var:subcount(Problems) ?> hal yang perlu diperbaiki<?cs else ?>Ada satu hal yang perlu diperbaiki<?cs /if ?></h2>
<p>Belum ada yang tersimpan. Isian Anda tetap ada di bawah.</p>
<ul><?cs each:p = Problems ?>
<li><a href="#f-<?cs var:p.bidang ?>"><?cs call:nama_bidang(p.bidang) ?></a>: <?cs call:kata_masalah(p.kode) ?></li><?cs /each ?>
</ul></div></div>
<?cs /if ?>
