<?cs # Who had no feedback for long.  Shows: Staf, Batas_bulan ?><?cs
set:Page.judul = "Umpan balik bawahan" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "umpan-bawahan" ?><?cs set:Page.lebar = "1" ?><?cs include:"layout/atas.cs" ?>
<h1>Umpan balik kepada bawahan</h1>
<?cs if:!subcount(Staf) ?><?cs call:kosong("Tidak ada pegawai yang Anda nilai", "Halaman ini berisi pegawai yang menurut data kepegawaian dinilai oleh Anda hari ini.") ?><?cs
else ?><table class="kartu"><caption>Ditandai bila <?cs var:Batas_bulan ?> bulan atau lebih tanpa umpan balik Anda</caption>
<thead><tr><th scope="col">Pegawai</th><th scope="col">Umpan balik terakhir</th><th scope="col"><span class="sr">Tindakan</span></th></tr></thead>
<tbody><?cs each:s = Staf ?>
<tr><td data-label="Pegawai"><strong><?cs var:s.nama ?></strong><span class="sumber"><?cs var:s.jabatan ?></span></td><td data-label="Umpan balik terakhir"><?cs if:!string.length(s.skp) ?><span class="redup">Belum ada SKP</span><?cs else ?><?cs if:string.length(s.terakhir.iso) ?><time datetime="<?cs var:s.terakhir.iso ?>"><?cs var:s.terakhir ?></time><?cs else ?>Belum pernah<?cs /if ?><?cs if:s.lama ?> <?cs call:lencana("ingat", s.bulan + " bulan tanpa umpan balik") ?><?cs /if ?><?cs /if ?></td><td><?cs if:string.length(s.skp) ?><a href="/cgi-bin/feedback?skp=<?cs var:url_escape(s.skp) ?>">Beri umpan balik<span class="sr"> untuk <?cs var:s.nama ?></span></a><?cs /if ?></td></tr><?cs /each ?>
</tbody></table><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
