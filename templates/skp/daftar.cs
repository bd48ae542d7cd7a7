<?cs # Shows: SkpList, Celah, Tahun, HariIni ?><?cs
set:Page.judul = "SKP saya" ?><?cs set:Page.tahap = "perencanaan" ?><?cs include:"layout/atas.cs" ?>
<div class="judul"><h1>SKP saya</h1><p><?cs call:tautan_tombol("/cgi-bin/skp/baru", "Tambah SKP", "1") ?></p></div>
<p class="pengantar">Sasaran Kinerja Pegawai (SKP) memuat apa yang Anda hasilkan dalam satu tahun. Satu jabatan, satu SKP; bila jabatan berganti di tengah tahun, SKP berikutnya dibuat untuk jabatan yang baru.</p>
<?cs if:!subcount(SkpList) ?><?cs call:kosong("Anda belum mempunyai SKP", "Mulailah dengan tombol Tambah SKP. Periode dan jabatan sudah kami siapkan dari data kepegawaian.") ?><?cs
else ?>
<section class="panel" aria-labelledby="j-tahun"><h2 id="j-tahun">Tahun <?cs var:Tahun ?></h2>
<svg viewBox="0 0 366 34" width="100%" height="56" preserveAspectRatio="none" role="img" aria-label="Garis waktu tahun <?cs var:Tahun ?>; keterangannya ada di bawah"><rect x="0" y="8" width="366" height="14" fill="#e3e8ee"/><?cs each:s = SkpList ?><?cs if:s.kini ?><rect x="<?cs var:s.x ?>" y="8" width="<?cs var:s.lebar ?>" height="14" fill="<?cs if:s.isi.status == "DISETUJUI" || s.isi.status == "DINILAI" || s.isi.status == "FINAL" ?>#1a7441<?cs elif:s.isi.status == "DITUTUP" ?>#66727f<?cs else ?>#7592c4<?cs /if ?>" stroke="#fff"/><?cs /if ?><?cs /each ?><rect x="<?cs var:HariIni ?>" y="2" width="1.5" height="26" fill="#b51d2a"/></svg>
<ul><?cs each:s = SkpList ?><?cs if:s.kini ?><li><?cs var:s.isi.mulai ?> sampai <?cs var:s.isi.selesai ?>: <a href="/cgi-bin/skp/lihat?id=<?cs var:url_escape(s.isi.id) ?>"><?cs var:s.isi.jabatan ?></a> <?cs call:status_skp(s.isi.status) ?></li><?cs /if ?><?cs /each ?><?cs
each:c = Celah ?><li><?cs call:lencana("salah", "Belum ada SKP") ?> <?cs var:c.dari ?> sampai <?cs var:c.sampai ?></li><?cs /each ?></ul>
<p class="sumber">Garis merah tegak: hari ini. Hijau: sudah berlaku. Biru: masih disusun atau diperiksa.</p></section>
<table class="kartu"><caption>Semua SKP Anda, terbaru di atas</caption>
<thead><tr><th scope="col">Tahun</th><th scope="col">Jabatan</th><th scope="col">Periode</th><th scope="col">Status</th><th scope="col"><span class="sr">Tindakan</span></th></tr></thead>
<tbody><?cs each:s = SkpList ?>
<tr><td data-label="Tahun"><?cs var:s.isi.tahun ?></td><td data-label="Jabatan"><?cs var:s.isi.jabatan ?><?cs if:string.length(s.isi.pejabat_penilai.nama) ?><span class="sumber">Pejabat penilai: <?cs var:s.isi.pejabat_penilai.nama ?></span><?cs /if ?></td><td data-label="Periode"><?cs var:s.isi.mulai ?> – <?cs var:s.isi.selesai ?></td><td data-label="Status"><?cs call:status_skp(s.isi.status) ?><?cs if:s.isi.revisi > #0 ?><span class="sumber">Revisi <?cs var:s.isi.revisi ?></span><?cs /if ?></td><td><a href="/cgi-bin/skp/lihat?id=<?cs var:url_escape(s.isi.id) ?>">Buka<span class="sr"> SKP <?cs var:s.isi.jabatan ?> mulai <?cs var:s.isi.mulai ?></span></a></td></tr><?cs /each ?>
</tbody></table>
<?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
