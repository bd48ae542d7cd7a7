<?cs # Closed plans that wait for their last evaluation.  Shows: TutupList ?><?cs
set:Page.judul = "Penilaian penutup" ?><?cs set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "hasil" ?><?cs include:"layout/atas.cs" ?>
<h1>Penilaian penutup</h1>
<p class="pengantar">SKP yang berakhir sebelum waktunya karena mutasi, pensiun, atau akhir penugasan dinilai untuk masanya sendiri oleh jabatan yang menilainya waktu itu.</p>
<?cs if:subcount(TutupList) ?><table class="kartu"><caption class="sr">SKP yang menunggu penilaian penutup</caption><thead><tr><th scope="col">Pegawai</th><th scope="col">Masa</th><th scope="col"><span class="sr">Nilai</span></th></tr></thead><tbody><?cs each:t = TutupList ?>
<tr><td data-label="Pegawai"><strong><?cs var:t.nama ?></strong><span class="sumber"><?cs var:t.jabatan ?></span></td><td data-label="Masa"><?cs var:t.mulai ?> sampai <?cs if:string.length(t.tanggal_tutup.iso) ?><?cs var:t.tanggal_tutup ?><?cs else ?><?cs var:t.selesai ?><?cs /if ?></td><td><a href="/cgi-bin/hasil/tutup?skp=<?cs var:url_escape(t.id) ?>">Nilai<span class="sr"> <?cs var:t.nama ?></span></a></td></tr><?cs /each ?></tbody></table><?cs
else ?><?cs call:kosong("Tidak ada yang menunggu", "Bila SKP seorang pegawai yang Anda nilai ditutup, penilaian penutupnya tampil di sini.") ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
