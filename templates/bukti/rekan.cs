<?cs # Evidence that colleagues offered to a team of his.  Shows: Skp, Rekan, Bulan_ini ?><?cs
set:Page.judul = "Bukti dari rekan tim" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "bukti" ?><?cs
set:Page.kembali = "/cgi-bin/bukti?skp=" + Skp.id + "&bulan=" + Bulan_ini ?><?cs set:Page.kembali_judul = "Bukti dukung" ?><?cs include:"layout/atas.cs" ?><?cs include:"bukti/butir.cs" ?>
<h1>Bukti dari rekan tim</h1>
<p class="pengantar">Ditawarkan anggota tim kerja Anda. Berkasnya tetap satu; Anda memakainya dengan keterangan sendiri.</p>
<?cs if:!subcount(Rekan) ?><?cs call:kosong("Belum ada yang ditawarkan", "Rekan menawarkan bukti dari halaman rincian buktinya, untuk tim yang Anda ikuti bersama.") ?><?cs
else ?><table class="kartu"><caption class="sr">Bukti yang ditawarkan</caption>
<thead><tr><th scope="col">Bukti</th><th scope="col">Dari</th><th scope="col"><span class="sr">Tindakan</span></th></tr></thead>
<tbody><?cs each:b = Rekan ?>
<tr><td data-label="Bukti"><?cs call:bukti_nama(b) ?><span class="sumber"><?cs call:bukti_jenis(b) ?></span></td><td data-label="Dari"><?cs var:b.pemilik ?></td><td><a href="/cgi-bin/bukti/pakai?id=<?cs var:url_escape(b.id) ?>&amp;skp=<?cs var:url_escape(Skp.id) ?>&amp;bulan=<?cs var:Bulan_ini ?>">Pakai<span class="sr"> <?cs var:b.nama ?></span></a></td></tr><?cs /each ?>
</tbody></table><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
