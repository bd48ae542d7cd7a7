<?cs # Ratings wait for the achievement of the unit (409).  Shows: Unit, Periode,
   Tahun, Penetap ?><?cs
set:Page.judul = "Capaian organisasi belum ditetapkan" ?><?cs set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "nilai" ?><?cs
set:Page.kembali = "/cgi-bin/nilai?tahun=" + Tahun + "&periode=" + Periode.id ?><?cs set:Page.kembali_judul = "Penilaian bawahan" ?><?cs include:"layout/atas.cs" ?>
<h1>Capaian organisasi belum ditetapkan</h1>
<p class="pengantar">Penilaian <?cs var:Periode.nama ?> <?cs var:Tahun ?> baru dapat diberikan setelah capaian kinerja organisasi <?cs var:Unit.nama ?> ditetapkan. Tidak ada yang disimpan.</p>
<p>Yang harus menetapkan: <strong><?cs if:string.length(Penetap.nama) ?><?cs var:Penetap.nama ?></strong>, <?cs var:Penetap.jabatan ?><?cs else ?>pimpinan instansi</strong><?cs /if ?>.</p>
<p><?cs call:tautan_tombol("/cgi-bin/capaian/lihat?unit=" + Unit.id + "&tahun=" + Tahun, "Lihat capaian organisasi", "1") ?></p>
<?cs include:"layout/bawah.cs" ?>
