<?cs # Who holds which role.  Shows: PeranList (nama, PegawaiList (orang)) ?><?cs
set:Page.judul = "Pemegang peran" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "peran" ?><?cs
include:"layout/atas.cs" ?>
<h1>Pemegang peran</h1>
<p class="pengantar">Untuk memberi peran, cari orangnya di <a href="/cgi-bin/akun">Akun</a>. Pegawai dan pejabat penilai tidak memerlukan peran: wewenangnya mengikuti jabatannya.</p>
<?cs each:r = PeranList ?><section class="panel"><h2><?cs call:istilah(r.nama) ?></h2><ul><?cs each:p = r.PegawaiList ?>
<li><a href="/cgi-bin/akun/lihat?p=<?cs var:url_escape(p.orang.pegawai) ?>"><?cs var:p.orang.nama ?></a>, <?cs var:p.orang.jabatan ?>, <?cs var:p.orang.unit_nama ?></li><?cs /each ?></ul></section><?cs /each ?>
<?cs include:"layout/bawah.cs" ?>
