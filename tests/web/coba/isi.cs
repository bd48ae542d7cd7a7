<?cs # Shows: Daftar; after a refused form Query, Problem ?>
<?cs set:Page.judul = "Coba" ?><?cs set:Page.tahap = "beranda" ?>
<?cs include:"layout/atas.cs" ?>
<h1>Coba</h1>
<p>csrf=[<?cs var:Page.csrf ?>] nonce=[<?cs var:Page.nonce ?>] url=[<?cs var:Page.url ?>] pesan=[<?cs var:Page.pesan ?>] isi=[<?cs var:Page.isi ?>] draf=[<?cs var:Page.draf ?>] bentrok=[<?cs var:Page.bentrok ?>] keluar=[<?cs var:Page.csrf_keluar ?>]</p>
<p>judul=[<?cs var:Query.judul ?>] uraian=[<?cs var:Query.uraian ?>] sandi=[<?cs var:Query.sandi ?>] butir_2=[<?cs var:Query.butir_2 ?>] tanda=[<?cs each:t = Query.tanda ?><?cs var:t ?>,<?cs /each ?>] rev=[<?cs var:Query.rev ?>] masalah=[<?cs var:Problem.judul ?>] asing=[<?cs var:Query.asing ?>]</p>
<ul><?cs each:d = Daftar ?>
<li><?cs var:d.isi ?> <?cs var:d.waktu ?> <?cs var:d.waktu.iso ?> <?cs var:d.jenis ?></li><?cs /each ?>
</ul>
<?cs include:"layout/bawah.cs" ?>
