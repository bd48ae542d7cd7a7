<?cs # Who looked at one's record (ideas 15).  Shows: DilihatList ?><?cs
set:Page.judul = "Siapa melihat data saya" ?><?cs set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "hasil" ?><?cs
set:Page.kembali = "/cgi-bin/hasil" ?><?cs set:Page.kembali_judul = "Hasil penilaian saya" ?><?cs include:"layout/atas.cs" ?>
<h1>Siapa melihat data saya</h1>
<p class="pengantar">Setiap orang lain yang membuka bukti, hasil penilaian, atau dokumen Anda, satu kali sehari. Perubahan data ada pada <a href="/cgi-bin/jejak">jejak audit</a>.</p>
<?cs if:subcount(DilihatList) ?><table class="kartu"><caption>Yang terbaru ada di atas</caption><thead><tr><th scope="col">Waktu</th><th scope="col">Siapa</th><th scope="col">Melihat</th></tr></thead><tbody><?cs each:d = DilihatList ?>
<tr><td data-label="Waktu"><?cs var:d.waktu ?></td><td data-label="Siapa"><strong><?cs var:d.oleh_nama ?></strong><span class="sumber"><?cs var:d.sebagai ?></span></td><td data-label="Melihat"><?cs if:d.apa == "bukti" ?>Bukti dukung<?cs elif:d.apa == "penilaian" ?>Hasil penilaian<?cs elif:d.apa == "cetak" ?>Dokumen cetak<?cs else ?><?cs var:d.apa ?><?cs /if ?></td></tr><?cs /each ?></tbody></table><?cs
else ?><?cs call:kosong("Belum ada yang melihat", "Selain Anda sendiri belum ada yang membuka bukti atau hasil penilaian Anda.") ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
