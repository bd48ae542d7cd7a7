<?cs # Past and running jobs.  Shows: PekerjaanList (kerja, oleh) ?><?cs
set:Page.judul = "Impor" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "impor" ?><?cs
include:"layout/atas.cs" ?>
<div class="judul"><h1>Impor</h1><?cs call:tautan_tombol("/cgi-bin/impor/baru", "Unggah berkas", "1") ?></div>
<p class="pengantar">Unit dahulu, lalu pegawai. Setiap berkas diuji dahulu; tidak ada data yang berubah sebelum Anda menjalankannya.</p>
<?cs if:subcount(PekerjaanList) ?>
<table class="kartu"><caption class="sr">Pekerjaan impor, terbaru di atas</caption>
<thead><tr><th scope="col">Berkas</th><th scope="col">Isi</th><th scope="col">Keadaan</th><th scope="col">Baris</th><th scope="col">Oleh</th><th scope="col">Waktu</th></tr></thead>
<tbody><?cs each:j = PekerjaanList ?>
<tr><td data-label="Berkas"><a href="/cgi-bin/impor/lihat?id=<?cs var:url_escape(j.kerja.id) ?>"><?cs var:j.kerja.nama_berkas ?></a></td>
<td data-label="Isi"><?cs if:j.kerja.uji ?>Uji coba: <?cs /if ?><?cs call:istilah(j.kerja.jenis) ?></td>
<td data-label="Keadaan"><?cs call:keadaan_kerja(j.kerja.status) ?></td>
<td data-label="Baris"><?cs var:j.kerja.baris ?></td>
<td data-label="Oleh"><?cs var:j.oleh ?></td>
<td data-label="Waktu"><?cs var:j.kerja.waktu ?></td></tr><?cs /each ?>
</tbody></table>
<?cs else ?><?cs call:kosong("Belum ada impor", "Unggah berkas CSV atau XLSX berisi unit kerja, lalu berkas pegawai.") ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
