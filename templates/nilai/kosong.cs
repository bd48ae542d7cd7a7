<?cs # Nothing to rate: no periods, or nobody.  Shows: TanpaBawahan, PeriodeList ?><?cs
set:Page.judul = "Penilaian bawahan" ?><?cs set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "nilai" ?><?cs include:"layout/atas.cs" ?>
<h1>Penilaian bawahan <?cs var:Tahun ?></h1>
<?cs if:TanpaBawahan ?><?cs call:kosong("Tidak ada pegawai yang Anda nilai", "Halaman ini berisi pegawai yang menurut data kepegawaian dinilai oleh Anda hari ini. Bila seharusnya ada, beri tahu admin kepegawaian.") ?><?cs
else ?><?cs call:kosong("Belum ada periode", "Admin instansi menyusun periode penilaian tahun ini pada Administrasi, Periode.") ?><?cs /if ?>
<p><a href="/cgi-bin/nilai?tahun=<?cs var:url_escape(TahunLalu) ?>">Tahun <?cs var:TahunLalu ?></a></p>
<?cs include:"layout/bawah.cs" ?>
