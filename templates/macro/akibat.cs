<?cs # What follows when an office changes: one sentence each, by jenis. ?><?cs

def:satu_akibat(a) ?><?cs
if:a.jenis == "KEDUDUKAN" ?>Kedudukan hukum <strong><?cs var:a.nama ?></strong> menjadi <?cs var:a.teks ?>; SKP tidak lagi diminta darinya.<?cs
elif:a.jenis == "JABATAN" ?><?cs var:a.n ?> jabatan <strong><?cs var:a.nama ?></strong> berakhir pada <?cs var:a.hari ?>.<?cs
elif:a.jenis == "TUTUP" ?>SKP <strong><?cs var:a.nama ?></strong> sebagai <?cs var:a.teks ?> ditutup; hari terakhirnya <?cs var:a.hari ?>.<?cs
elif:a.jenis == "PENDEK" ?>SKP <strong><?cs var:a.nama ?></strong> sebagai <?cs var:a.teks ?>, yang belum disetujui, dipersingkat sampai <?cs var:a.hari ?>. Isinya tetap.<?cs
elif:a.jenis == "DRAF" ?>Draf SKP sebagai <?cs var:a.teks ?> disiapkan bagi <strong><?cs var:a.nama ?></strong> mulai <?cs var:a.hari ?>.<?cs
elif:a.jenis == "WARIS" ?><?cs var:a.n ?> RHK organisasi dari <?cs var:a.teks ?> disalin ke draf SKP <strong><?cs var:a.nama ?></strong>; RHK individu tidak ikut.<?cs
elif:a.jenis == "ALIH" ?><?cs var:a.n ?> RHK pegawai kini merujuk RHK yang diwarisi <strong><?cs var:a.nama ?></strong>. SKP yang sudah disetujui tetap berlaku.<?cs
elif:a.jenis == "TUNGGU" ?><?cs var:a.n ?> SKP yang menunggu keputusan berpindah kepada <strong><?cs var:a.teks ?></strong>.<?cs
elif:a.jenis == "PENILAI" ?>Pejabat Penilai Kinerja <?cs var:a.n ?> pegawai menjadi <strong><?cs var:a.teks ?></strong>. SKP mereka tetap disetujui.<?cs
elif:a.jenis == "TERTAHAN" ?><?cs var:a.n ?> RHK organisasi dari <?cs var:a.teks ?> belum dapat disalin: SKP <strong><?cs var:a.nama ?></strong> sedang diperiksa atau sudah disetujui. RHK menyusul begitu SKP itu diturunkan statusnya.<?cs
elif:a.jenis == "LOWONG" ?><strong><?cs var:a.teks ?></strong> tanpa pimpinan; <?cs var:a.n ?> pegawainya belum mempunyai penilai. Catat penggantinya atau Plt.<?cs
elif:a.jenis == "PELAKSANA" ?><strong><?cs var:a.teks ?></strong> dipimpin sementara oleh <strong><?cs var:a.nama ?></strong> sampai <?cs var:a.hari ?>; RHK pimpinan sebelumnya tetap dapat dirujuk pegawai.<?cs
/if ?><?cs /def ?><?cs

def:daftar_akibat() ?><ul class="panel akibat"><?cs each:a = Akibat ?>
<li><?cs if:a.jenis == "LOWONG" || a.jenis == "TERTAHAN" ?><?cs call:lencana("ingat", "Perhatian") ?> <?cs /if ?><?cs call:satu_akibat(a) ?><?cs if:subcount(a.Nama) ?><details><summary>Siapa saja</summary><p><?cs each:o = a.Nama ?><?cs if:name(o) != "0" ?>, <?cs /if ?><?cs var:o.nama ?><?cs /each ?><?cs if:a.lain ?>, dan <?cs var:a.lain ?> orang lain<?cs /if ?></p></details><?cs /if ?></li><?cs /each ?>
</ul><?cs /def ?>
