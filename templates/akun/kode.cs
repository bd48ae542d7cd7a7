<?cs # Codes, shown once, made to be printed.  Shows: KodeList (orang kode
   pertama), Asal, Unit and Versi for those of a unit ?><?cs
set:Page.judul = "Kode aktivasi" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "akun" ?><?cs
set:Page.kembali = "/cgi-bin/akun" ?><?cs set:Page.kembali_judul = "Akun" ?><?cs
include:"layout/atas.cs" ?><?cs include:"macro/kode.cs" ?>
<h1>Kode aktivasi<?cs if:string.length(Versi.nama) ?>: <?cs var:Versi.nama ?><?cs /if ?></h1>
<?cs call:kotak("ingat", "Kode ini tampil sekali ini saja.", "Cetak atau salin sekarang, lalu serahkan langsung kepada orangnya. Bila hilang, buat kode baru; kode lama lalu tidak berlaku.") ?>
<?cs each:k = KodeList ?>
<?cs call:kartu_kode(k) ?><?cs /each ?>
<?cs include:"layout/bawah.cs" ?>
