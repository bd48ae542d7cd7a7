<?cs # One unit's year.  Shows: Unit, Tahun, Penetap, CapaianList, KepalaList ?><?cs
set:Page.judul = "Capaian kinerja organisasi " + Tahun ?><?cs set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "capaian" ?><?cs
set:Page.kembali = "/cgi-bin/capaian?tahun=" + Tahun ?><?cs set:Page.kembali_judul = "Capaian kinerja organisasi" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/nilai.cs" ?>
<h1>Capaian <?cs var:Unit.nama ?> <?cs var:Tahun ?></h1>
<p class="pengantar"><?cs if:string.length(Unit.pimpinan) ?>Pimpinan: <?cs var:Unit.pimpinan ?>. <?cs /if ?>Yang menetapkan: <?cs if:string.length(Penetap.nama) ?><?cs var:Penetap.nama ?>, <?cs var:Penetap.jabatan ?><?cs else ?>pimpinan instansi<?cs /if ?>.</p>
<?cs if:!subcount(CapaianList) ?><?cs call:kosong("Belum ada periode", "Admin instansi menyusun periode penilaian tahun ini pada Administrasi, Periode.") ?><?cs /if ?>
<?cs each:c = CapaianList ?><section class="panel"><div class="judul"><h2><?cs var:c.periode.nama ?></h2><p><?cs call:status_capaian(c.isi.status) ?></p></div>
<p class="redup"><?cs var:c.periode.mulai ?> sampai <?cs var:c.periode.selesai ?></p>
<?cs if:string.length(c.isi.status) ?><p><strong><?cs call:kata_capaian(c.isi.nilai) ?></strong></p><blockquote><?cs var:c.isi.dasar ?></blockquote>
<p class="waktu"><?cs if:string.length(c.isi.penetap_nama) ?>Ditetapkan <?cs var:c.isi.penetap_nama ?>, <?cs var:c.isi.sebagai ?>, <?cs var:c.isi.waktu ?>.<?cs else ?>Diusulkan <?cs var:c.isi.diusulkan_oleh ?>, <?cs var:c.isi.waktu ?>.<?cs /if ?></p><?cs
elif:!c.mulai ?><p class="redup">Periode ini belum mulai.</p><?cs else ?><p>Belum ditetapkan.</p><?cs /if ?>
<?cs if:c.tetapkan || c.usulkan ?><p><?cs if:c.tetapkan ?><?cs if:c.isi.status == "DITETAPKAN" || c.isi.status == "TERKUNCI" ?><?cs call:tautan_tombol("/cgi-bin/capaian/isi?unit=" + Unit.id + "&tahun=" + Tahun + "&periode=" + c.periode.id, "Ubah", "") ?><?cs else ?><?cs call:tautan_tombol("/cgi-bin/capaian/isi?unit=" + Unit.id + "&tahun=" + Tahun + "&periode=" + c.periode.id, "Tetapkan", "1") ?><?cs /if ?><?cs
elif:c.isi.status != "DITETAPKAN" && c.isi.status != "TERKUNCI" ?><?cs call:tautan_tombol("/cgi-bin/capaian/isi?unit=" + Unit.id + "&tahun=" + Tahun + "&periode=" + c.periode.id, "Usulkan", "1") ?><?cs /if ?></p><?cs /if ?></section><?cs /each ?>
<?cs include:"layout/bawah.cs" ?>
