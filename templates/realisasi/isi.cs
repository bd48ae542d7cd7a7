<?cs # What was reached in a period.  Shows: see lapor_show() ?><?cs
set:Page.judul = "Realisasi " + Periode.nama + " " + Skp.tahun ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "realisasi" ?><?cs set:Page.lebar = "1" ?><?cs
include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?><?cs include:"realisasi/baris.cs" ?>
<div class="judul"><h1>Realisasi <?cs if:string.length(Periode.nama) ?><?cs var:Periode.nama ?> <?cs /if ?><?cs var:Skp.tahun ?></h1><?cs if:string.length(Kunci) ?><p><?cs call:kunci(Kunci) ?></p><?cs /if ?></div>
<?cs if:!Milik ?><p class="pengantar"><?cs var:Dinilai.nama ?>, <?cs var:Dinilai.jabatan ?></p><?cs /if ?>
<?cs if:!string.length(Periode.id) ?><?cs call:kosong("Periode belum ditetapkan", "Realisasi diisi per periode. Admin instansi belum menetapkan periode tahun ini; rencana aksi sudah dapat diisi.") ?><?cs else ?>
<nav class="anak" aria-label="Periode"><ul><?cs each:p = PeriodeList ?>
<li><a href="/cgi-bin/realisasi?skp=<?cs var:url_escape(Skp.id) ?>&amp;periode=<?cs var:url_escape(p.isi.id) ?>"<?cs if:p.dipilih ?> aria-current="page"<?cs /if ?>><?cs var:p.isi.nama ?>&nbsp;<span class="lencana<?cs if:p.terisi == p.semua ?> l-baik<?cs /if ?>"><?cs var:p.terisi ?>/<?cs var:p.semua ?></span><span class="sr"> indikator lengkap</span></a></li><?cs /each ?>
</ul></nav>
<?cs call:keadaan() ?>
<p><strong><?cs var:Lengkap.terisi ?> dari <?cs var:Lengkap.semua ?> <?cs if:Skp.pendekatan == "KUALITATIF" ?>RHK<?cs else ?>indikator<?cs /if ?></strong> sudah lengkap dengan realisasi dan sumber data. <progress max="<?cs var:Lengkap.semua ?>" value="<?cs var:Lengkap.terisi ?>"><?cs var:Lengkap.terisi ?></progress></p>
<?cs if:Boleh.isi || Page.isi ?><?cs call:formulir("/cgi-bin/realisasi") ?><?cs call:sembunyi("skp", Skp.id) ?><?cs call:sembunyi("periode", Periode.id) ?><?cs call:rev(Versi) ?><?cs call:masalah("periode") ?>
<?cs each:r = RhkList ?><?cs call:satu_rhk(r, "1") ?><?cs /each ?>
<?cs if:Boleh.isi ?><div class="aksi"><?cs call:tombol("Simpan") ?><?cs call:tombol_kedua("kirim", "1", "Simpan dan kirim ke penilai") ?></div>
<p class="redup">Yang disimpan masih dapat diubah sampai <?cs var:Batas ?>. Sesudah dikirim, realisasi hanya dapat diubah bila dikembalikan penilai.</p><?cs /if ?></form>
<?cs else ?><?cs each:r = RhkList ?><?cs call:satu_rhk(r, "") ?><?cs /each ?><?cs /if ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
