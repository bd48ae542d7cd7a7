<?cs # Shows nothing of the store. ?>
<?cs set:Page.judul = "Masuk" ?><?cs include:"layout/atas.cs" ?>
<h1>Masuk</h1>
<p>csrf=[<?cs var:Page.csrf ?>] url=[<?cs var:Page.url ?>]</p>
<?cs include:"layout/bawah.cs" ?>
