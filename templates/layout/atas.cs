<?cs # The top of every page.  Set before: Page.judul, Page.tahap ("beranda",
   "perencanaan", "pelaksanaan", "penilaian", "tindak-lanjut", "admin"), and
   where it helps Page.kembali (own path) with Page.kembali_judul.
   Draws all up to and with the messages; the page begins with its h1.
   Beware: a name without a value is != "" and not == "".  Ask with
   string.length(X), which is also true for "0", where if:X is false. ?><!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<title><?cs if:Page.bentrok || subcount(Problems) ?>Perlu diperbaiki: <?cs /if ?><?cs var:Page.judul ?> – Kinerja<?cs if:string.length(Agency.singkatan) ?> <?cs var:Agency.singkatan ?><?cs /if ?></title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<?cs if:string.length(Page.segar) ?><meta http-equiv="refresh" content="<?cs var:Page.segar ?>">
<?cs /if ?><meta name="robots" content="noindex, nofollow">
<link rel="icon" href="/lambang.svg" type="image/svg+xml">
<link rel="stylesheet" href="/kinerja.css?v=<?cs var:Page.versi ?>">
<script src="/kinerja.js?v=<?cs var:Page.versi ?>" defer></script>
</head>
<body<?cs if:!string.length(User.nama) ?> class="tamu"<?cs /if ?>>
<a class="lompat" href="#isi">Langsung ke isi halaman</a>
<?cs include:"macro/kata.cs" ?><?cs include:"macro/masalah.cs" ?><?cs include:"macro/nama.cs" ?><?cs
include:"macro/formulir.cs" ?><?cs include:"macro/bidang.cs" ?><?cs include:"macro/pilihan.cs" ?><?cs
include:"macro/tampil.cs" ?><?cs include:"macro/pesan.cs" ?><?cs include:"macro/pemberitahuan.cs" ?><?cs
include:"macro/catatan.cs" ?><?cs
if:Page.polos ?><p class="pita">Sambungan ini <strong>tidak terenkripsi</strong>: isian dan kata sandi dapat terbaca pihak lain di jaringan. Gunakan alamat https.</p><?cs /if ?>
<?cs include:"layout/kepala.cs" ?>
<?cs include:"layout/tahap.cs" ?>
<main id="isi" tabindex="-1">
<?cs if:string.length(Page.kembali) ?><p class="kembali"><a href="<?cs var:url_validate(Page.kembali) ?>"><?cs call:ikon("kiri") ?><?cs if:string.length(Page.kembali_judul) ?><?cs var:Page.kembali_judul ?><?cs else ?>Kembali<?cs /if ?></a></p>
<?cs /if ?><?cs include:"layout/kabar.cs" ?>
