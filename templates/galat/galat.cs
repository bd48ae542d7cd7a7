<?cs # A page of refusal inside the layout. ?><?cs
include:"galat/judul.cs" ?><?cs
include:"layout/atas.cs" ?>
<?cs include:"galat/isi.cs" ?>
<?cs include:"layout/bawah.cs" ?>
