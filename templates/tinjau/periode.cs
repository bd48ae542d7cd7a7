<?cs # The leader's page on a period.  Shows: Tahun, Periode, PeriodeList,
   OrangList, Tanpa, Jumlah ?><?cs
set:Page.judul = "Tinjau bawahan" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "tinjau" ?><?cs set:Page.lebar = "1" ?><?cs include:"layout/atas.cs" ?><?cs
def:keadaan(o) ?><?cs
if:o.kunci == "TERKIRIM" ?><?cs call:lencana("ingat", "Menunggu Anda") ?><?cs if:o.telat_saya ?> lewat batas penilai<?cs /if ?><?cs
elif:o.kunci == "DINILAI" ?><?cs call:lencana("baik", "Sudah dinilai") ?><?cs
elif:o.kunci == "TERKUNCI" && o.otomatis ?><?cs call:lencana("ingat", "Menunggu Anda") ?> dikirim otomatis pada batas <?cs var:o.batas ?><?cs
elif:o.kunci == "TERKUNCI" ?><?cs call:lencana("salah", "Terlambat") ?> belum dikirim; batas <?cs var:o.batas ?><?cs
elif:o.kunci == "TERBUKA" ?><?cs call:lencana("biasa", "Sedang diisi") ?> batas <?cs var:o.batas ?><?cs
else ?><?cs call:lencana("biasa", "Belum mulai") ?><?cs /if ?><?cs if:o.minta ?> <?cs call:lencana("ingat", "Minta perpanjangan") ?><?cs /if ?><?cs /def ?>
<h1>Tinjau bawahan<?cs if:string.length(Periode.nama) ?> – <?cs var:Periode.nama ?> <?cs var:Tahun ?><?cs /if ?></h1>
<?cs if:!string.length(Periode.id) ?><?cs call:kosong("Periode belum ditetapkan", "Admin instansi belum menetapkan periode tahun ini.") ?><?cs else ?>
<nav class="anak" aria-label="Periode"><ul><?cs each:p = PeriodeList ?>
<li><a href="/cgi-bin/tinjau?tahun=<?cs var:Tahun ?>&amp;periode=<?cs var:url_escape(p.isi.id) ?>"<?cs if:p.dipilih ?> aria-current="page"<?cs /if ?>><?cs var:p.isi.nama ?></a></li><?cs /each ?>
</ul></nav>
<p class="pengantar"><strong><?cs var:Jumlah.menunggu ?></strong> menunggu penilaian Anda, <strong><?cs var:Jumlah.telat ?></strong> terlambat mengirim, <?cs var:Jumlah.dinilai ?> sudah dinilai, dari <?cs var:Jumlah.semua ?> SKP<?cs if:Jumlah.tanpa > #0 ?>; <?cs var:Jumlah.tanpa ?> pegawai belum mempunyai SKP yang disetujui<?cs /if ?>. Batas pegawai <?cs var:Periode.batas_pegawai ?>, batas penilai <?cs var:Periode.batas_penilai ?>.</p>
<?cs if:subcount(OrangList) ?><table class="kartu"><caption class="sr">Pegawai pada periode ini</caption>
<thead><tr><th scope="col">Pegawai</th><th scope="col">Keadaan</th><th scope="col">Rencana aksi</th><th scope="col">Bukti</th><th scope="col">Realisasi</th><th scope="col">Hari di pegawai</th><th scope="col">Hari di penilai</th><th scope="col">Hari menunggu admin atau capaian organisasi</th></tr></thead>
<tbody><?cs each:o = OrangList ?>
<tr><td data-label="Pegawai"><a href="/cgi-bin/realisasi?skp=<?cs var:url_escape(o.skp) ?>&amp;periode=<?cs var:url_escape(Periode.id) ?>"><?cs var:o.siapa.nama ?></a><span class="sumber"><?cs var:o.siapa.jabatan ?></span></td><td data-label="Keadaan"><?cs call:keadaan(o) ?><?cs if:o.minta ?> <a href="/cgi-bin/realisasi/buka?skp=<?cs var:url_escape(o.skp) ?>&amp;periode=<?cs var:url_escape(Periode.id) ?>">Jawab</a><?cs /if ?><?cs if:o.ingatkan ?><?cs call:formulir_tombol("/cgi-bin/tinjau/ingatkan") ?><?cs call:sembunyi("skp", o.skp) ?><?cs call:sembunyi("periode", Periode.id) ?><button class="tautan">Ingatkan<span class="sr"> <?cs var:o.siapa.nama ?></span></button></form><?cs /if ?></td><td data-label="Rencana aksi"><a href="/cgi-bin/aksi?skp=<?cs var:url_escape(o.skp) ?>"><?cs var:o.selesai ?>/<?cs var:o.langkah ?> selesai</a><?cs if:o.tanpa > #0 ?><span class="sumber"><?cs var:o.tanpa ?> RHK tanpa langkah</span><?cs /if ?></td><td data-label="Bukti"><?cs var:o.bukti ?></td><td data-label="Realisasi"><?cs var:o.terisi ?>/<?cs var:o.semua ?></td><td data-label="Hari di pegawai"><?cs var:o.hari_pegawai ?></td><td data-label="Hari di penilai"><?cs var:o.hari_penilai ?></td><td data-label="Hari menunggu admin atau capaian organisasi"><?cs var:o.hari_admin ?></td></tr><?cs /each ?>
</tbody></table><p class="redup">Hari dihitung sejak periode berakhir, menurut di meja siapa laporannya berada.</p><?cs
elif:!subcount(Tanpa) ?><?cs call:kosong("Belum ada bawahan", "Menurut data kepegawaian tidak ada pegawai yang Anda nilai hari ini.") ?><?cs /if ?>
<?cs if:subcount(Tanpa) ?><h2>Belum mempunyai SKP yang disetujui</h2><ul><?cs each:o = Tanpa ?><li><?cs var:o.siapa.nama ?>, <?cs var:o.siapa.jabatan ?></li><?cs /each ?></ul><p><?cs call:tautan_tombol("/cgi-bin/bawahan", "Buka SKP bawahan", "") ?></p><?cs /if ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
