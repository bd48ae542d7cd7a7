<?cs # One person.  Shows: Pegawai, Orang, Penilai, TugasList (tugas unit kini
   terbuka), AtasanList (atasan nama unit kini), Boleh.{ubah,tugas,atasan,akun} ?><?cs
set:Page.judul = Pegawai.nama ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "pegawai" ?><?cs
set:Page.kembali = "/cgi-bin/pegawai" ?><?cs set:Page.kembali_judul = "Pegawai" ?><?cs
include:"layout/atas.cs" ?>
<h1><?cs var:Pegawai.nama ?></h1>
<div class="dua"><?cs call:identitas("Data pegawai", Orang) ?><?cs call:identitas("Pejabat Penilai Kinerja hari ini", Penilai) ?></div>
<dl class="panel">
<div><dt>Jenis</dt><dd><?cs call:istilah(Pegawai.jenis) ?></dd></div>
<div><dt>Surel</dt><dd><?cs if:string.length(Pegawai.surel) ?><?cs var:Pegawai.surel ?><?cs else ?>–<?cs /if ?></dd></div>
<?cs if:Boleh.ubah ?><div><dt>Tanggal lahir</dt><dd><?cs if:string.length(Pegawai.lahir) ?><?cs var:Pegawai.lahir ?><?cs else ?>–<?cs /if ?></dd></div><?cs /if ?>
<div><dt>Kedudukan hukum</dt><dd><?cs if:Pegawai.kedudukan == "01" ?>Aktif (01)<?cs elif:string.length(Pegawai.kedudukan) ?><?cs var:Pegawai.kedudukan ?><?cs else ?>–<?cs /if ?></dd></div>
<?cs each:k = Pegawai.jadwal ?><div><dt>Kedudukan <?cs var:k.kode ?></dt><dd>mulai <?cs var:k.mulai ?><?cs if:string.length(k.sk) ?>, <?cs var:k.sk ?><?cs /if ?></dd></div><?cs /each ?>
<div><dt>Sumber</dt><dd><?cs var:Pegawai.asal.sumber ?>, <?cs var:Pegawai.asal.waktu ?></dd></div>
</dl>
<p class="aksi"><?cs if:Boleh.ubah ?><a class="tombol" href="/cgi-bin/pegawai/ubah?p=<?cs var:url_escape(Pegawai.pegawai) ?>">Betulkan data</a> <a class="tombol" href="/cgi-bin/kedudukan?p=<?cs var:url_escape(Pegawai.pegawai) ?>">Pensiun, meninggal, atau kedudukan lain</a> <?cs /if ?><?cs if:Boleh.akun ?><a class="tombol" href="/cgi-bin/akun/lihat?p=<?cs var:url_escape(Pegawai.pegawai) ?>">Akun dan peran</a><?cs /if ?></p>
<div class="judul"><h2>Jabatan</h2><?cs if:Boleh.tugas ?><a class="tombol" href="/cgi-bin/jabatan/baru?p=<?cs var:url_escape(Pegawai.pegawai) ?>">Tambah jabatan, Plt., Plh., atau Pj.</a><?cs /if ?></div>
<?cs if:subcount(TugasList) ?>
<table class="kartu"><caption class="sr">Jabatan</caption>
<thead><tr><th scope="col">Jabatan</th><th scope="col">Unit kerja</th><th scope="col">Mulai</th><th scope="col">Sampai</th><th scope="col">Keputusan</th><th scope="col">Tindakan</th></tr></thead>
<tbody><?cs each:t = TugasList ?>
<tr><td data-label="Jabatan"><?cs call:penugasan(t.tugas.penugasan) ?><?cs var:t.tugas.jabatan ?><?cs if:t.kini ?> <?cs call:lencana("baik", "berlaku") ?><?cs /if ?><?cs if:t.tugas.pimpinan ?> <?cs call:lencana("biasa", "memimpin unit") ?><?cs /if ?><span class="sumber"><?cs call:istilah(t.tugas.jenis) ?><?cs if:t.tugas.jenjang != "TANPA_JENJANG" ?>, <?cs call:istilah(t.tugas.jenjang) ?><?cs /if ?></span></td>
<td data-label="Unit kerja"><?cs var:t.unit ?></td>
<td data-label="Mulai"><?cs var:t.tugas.mulai ?></td>
<td data-label="Sampai"><?cs if:string.length(t.tugas.selesai) ?><?cs var:t.tugas.selesai ?><?cs else ?>sekarang<?cs /if ?></td>
<td data-label="Keputusan"><?cs if:string.length(t.tugas.sk) ?><?cs var:t.tugas.sk ?><?cs else ?>–<?cs /if ?></td>
<td data-label="Tindakan"><?cs if:Boleh.tugas && t.terbuka ?><a href="/cgi-bin/jabatan/akhiri?p=<?cs var:url_escape(Pegawai.pegawai) ?>&amp;id=<?cs var:url_escape(t.tugas.id) ?>">Akhiri<span class="sr"> <?cs var:t.tugas.jabatan ?></span></a><?cs else ?>–<?cs /if ?></td></tr><?cs /each ?>
</tbody></table><?cs else ?><?cs call:kosong("Belum ada jabatan", "Tanpa jabatan, pegawai tidak mempunyai unit kerja dan tidak dapat menyusun SKP.") ?><?cs /if ?>
<div class="judul"><h2>Atasan (Pejabat Penilai Kinerja)</h2><?cs if:Boleh.atasan ?><a class="tombol" href="/cgi-bin/jabatan/atasan?p=<?cs var:url_escape(Pegawai.pegawai) ?>">Tetapkan atasan</a><?cs /if ?></div>
<?cs if:subcount(AtasanList) ?>
<table class="kartu"><caption class="sr">Atasan</caption>
<thead><tr><th scope="col">Atasan</th><th scope="col">Dasar</th><th scope="col">Mulai</th><th scope="col">Sampai</th></tr></thead>
<tbody><?cs each:a = AtasanList ?>
<tr><td data-label="Atasan"><?cs var:a.nama ?><?cs if:a.kini ?> <?cs call:lencana("baik", "berlaku") ?><?cs /if ?></td>
<td data-label="Dasar"><?cs if:string.length(a.atasan.kantor) ?>sebagai pimpinan <?cs var:a.unit ?> (berpindah kepada penggantinya)<?cs else ?>pendelegasian<?cs if:string.length(a.atasan.sk) ?>, <?cs var:a.atasan.sk ?><?cs /if ?><?cs /if ?></td>
<td data-label="Mulai"><?cs var:a.atasan.mulai ?></td>
<td data-label="Sampai"><?cs if:string.length(a.atasan.selesai) ?><?cs var:a.atasan.selesai ?><?cs else ?>sekarang<?cs /if ?></td></tr><?cs /each ?>
</tbody></table><?cs else ?><?cs call:kosong("Belum ada atasan", "Tanpa atasan, SKP tidak dapat diajukan.") ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
