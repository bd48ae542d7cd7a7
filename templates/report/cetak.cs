<?cs # Shows: Skp, Dinilai, Draf, Jpt, Memimpin, Revisi.N .nomor .tanggal,
   Periode.N (id nama ditetapkan), Pilih, Bisa.skp, Bisa.nilai, Bisa.kredit, HariIni, Tempat;
   after a refused form also Query, Problem.  The documents
   are GET: nothing is changed. ?><?cs
set:Page.judul = "Cetak SKP" ?><?cs
set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs
set:Page.kembali_judul = "Sasaran Kinerja Pegawai" ?><?cs
include:"layout/atas.cs" ?>
<h1>Cetak SKP</h1>
<p><?cs call:status_skp(Skp.status) ?> <?cs var:Dinilai.nama ?>, <?cs var:Skp.mulai ?> s.d. <?cs var:Skp.selesai ?></p>
<?cs if:Draf ?><?cs call:kotak("biasa", "Belum disetujui", "Dokumen diberi tanda DRAF pada setiap halaman sampai SKP disetujui Pejabat Penilai Kinerja.") ?><?cs /if ?>
<form class="formulir" method="get" action="/cgi-bin/report/skp" novalidate>
<?cs call:sembunyi("id", Skp.id) ?>
<?cs call:bidang_tanggal("tanggal", "Tanggal penandatanganan", HariIni.iso, "Tercetak di atas tanda tangan, misalnya 5-1-2026.", "1") ?>
<?cs call:bidang("tempat", "Tempat", Tempat, "Kota tempat dokumen ditandatangani.", "1") ?>
<?cs if:subcount(Revisi) ?><?cs call:pilihan_buka("revisi", "Revisi", "Yang sudah ditetapkan dapat dicetak ulang seperti pada waktu itu.", "") ?><?cs call:pilihan("revisi", "", "Seperti sekarang", "") ?><?cs each:r = Revisi ?><?cs call:pilihan("revisi", r.nomor, "Revisi " + r.nomor + ", disetujui " + r.tanggal, "") ?><?cs /each ?><?cs call:pilihan_tutup("revisi") ?><?cs /if ?>
<?cs if:Bisa.skp ?><p class="aksi"><?cs call:tombol("Buka SKP (PDF)") ?><button class="tombol" formaction="/cgi-bin/report/lampiran">Buka Lampiran SKP (PDF)</button><?cs
if:Jpt ?><button class="tombol" formaction="/cgi-bin/report/manual">Buka Manual Indikator Kinerja (PDF)</button><?cs /if ?><?cs
if:Memimpin ?><button class="tombol" formaction="/cgi-bin/report/matriks">Buka Matriks Peran Hasil (PDF)</button><?cs /if ?></p><?cs /if ?>
<?cs if:Bisa.nilai && subcount(Periode) ?><h2>Pelaksanaan dan penilaian</h2>
<?cs call:pilihan_buka("periode", "Periode", "Evaluasi dan Dokumen Evaluasi tersedia setelah predikat ditetapkan.", "") ?><?cs call:pilihan("periode", "", "Pilih periode", "") ?><?cs each:p = Periode ?><?cs if:p.ditetapkan ?><?cs set:catat = ", sudah ditetapkan" ?><?cs else ?><?cs set:catat = "" ?><?cs /if ?><?cs call:pilihan("periode", p.id, p.nama + catat, Pilih) ?><?cs /each ?><?cs call:pilihan_tutup("periode") ?>
<p class="aksi"><button class="tombol" formaction="/cgi-bin/report/evaluasi">Buka Evaluasi Kinerja (PDF)</button><button class="tombol" formaction="/cgi-bin/report/dokumen">Buka Dokumen Evaluasi (PDF)</button><button class="tombol" formaction="/cgi-bin/report/aksi">Buka Rencana Aksi (PDF)</button><button class="tombol" formaction="/cgi-bin/report/umpan">Buka Umpan Balik (PDF)</button><?cs if:Bisa.kredit ?><button class="tombol" formaction="/cgi-bin/report/konversi">Buka Konversi Predikat (PDF)</button><button class="tombol" formaction="/cgi-bin/report/akumulasi">Buka Akumulasi Angka Kredit (PDF)</button><?cs /if ?></p><?cs /if ?>
</form>
<p class="redup">Cetak ulang dengan tanggal dan tempat yang sama menghasilkan berkas yang sama persis. Isi yang sama dapat dibaca pada halaman <a href="/cgi-bin/skp/lihat?id=<?cs var:Skp.id ?>">Sasaran Kinerja Pegawai</a>.</p>
<?cs include:"layout/bawah.cs" ?>
