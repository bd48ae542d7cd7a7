<?cs # A code that two admins made, shown once.  Shows: KodeList (orang kode
   pertama), Asal ?><?cs
set:Page.judul = "Kode pemulihan" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "setuju" ?><?cs
set:Page.kembali = "/cgi-bin/setuju" ?><?cs set:Page.kembali_judul = "Persetujuan" ?><?cs
include:"layout/atas.cs" ?><?cs include:"macro/kode.cs" ?>
<h1>Kode pemulihan</h1>
<?cs call:kotak("ingat", "Kode ini tampil sekali ini saja.", "Cetak atau salin sekarang, lalu serahkan sendiri langsung kepada orangnya, bukan kepada yang meminta.") ?>
<?cs each:k = KodeList ?><?cs call:kartu_kode(k) ?><?cs /each ?>
<?cs include:"layout/bawah.cs" ?>
