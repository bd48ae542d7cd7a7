<?cs # Cetak satu unit.  Shows: Unit.N (id, nama, dalam), KerjaList.N (kerja),
   PeriodeList.N (periode),
   HariIni, Tahun, Tempat; after a refused form Query, Problem. ?><?cs
set:Page.judul = "Cetak satu unit" ?><?cs
set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/beranda" ?><?cs set:Page.kembali_judul = "Beranda" ?><?cs
include:"layout/atas.cs" ?>
<h1>Cetak satu unit</h1>
<p class="pengantar">Dokumen SKP seluruh pegawai dalam satu berkas PDF, diurutkan menurut unit dan nama. Berkas disiapkan di latar belakang; Anda diberi tahu bila sudah siap.</p>
<?cs call:formulir("/cgi-bin/cetak") ?>
<?cs call:pilihan_buka("unit", "Unit kerja", "", "1") ?><?cs each:u = Unit ?><option value="<?cs var:u.id ?>"<?cs if:Page.isi && Query.unit == u.id ?> selected<?cs /if ?>><?cs loop:i = #1, u.dalam, #1 ?>– <?cs /loop ?><?cs var:u.nama ?></option><?cs /each ?><?cs call:pilihan_tutup("unit") ?>
<?cs call:centang("di_bawah", "Termasuk unit di bawahnya", "1", "") ?>
<?cs call:bidang_angka("tahun", "Tahun SKP", Tahun, "", "1") ?>
<fieldset class="kelompok"><legend>Dokumen</legend><?cs call:masalah("skp") ?>
<?cs call:centang("skp", "SKP", "1", "") ?>
<?cs call:centang("lampiran", "Lampiran SKP", "", "") ?>
<?cs call:centang("manual", "Manual Indikator Kinerja", "", "Hanya untuk SKP pejabat pimpinan tinggi dan pimpinan unit kerja mandiri.") ?>
<?cs call:centang("matriks", "Matriks Peran Hasil", "", "Hanya untuk pegawai yang memimpin.") ?>
<?cs if:subcount(PeriodeList) ?><?cs call:centang("aksi", "Rencana Aksi", "", "") ?>
<?cs call:centang("umpan", "Umpan Balik", "", "") ?>
<?cs call:centang("evaluasi", "Evaluasi Kinerja", "", "") ?>
<?cs call:centang("dokumen", "Dokumen Evaluasi", "", "") ?>
<?cs call:centang("konversi", "Konversi Predikat ke Angka Kredit", "", "Hanya untuk PNS dalam jabatan fungsional.") ?>
<?cs call:centang("akumulasi", "Akumulasi Angka Kredit", "", "") ?><?cs /if ?>
</fieldset>
<?cs if:subcount(PeriodeList) ?><?cs call:pilihan_buka("periode", "Periode", "Untuk rencana aksi, umpan balik, evaluasi, dan konversi. Yang predikatnya belum ditetapkan disebut namanya dan dilewati.", "") ?><?cs call:pilihan("periode", "", "Pilih periode", "") ?><?cs each:p = PeriodeList ?><?cs call:pilihan("periode", p.periode.id, p.periode.nama, "") ?><?cs /each ?><?cs call:pilihan_tutup("periode") ?><?cs /if ?>
<?cs call:centang("disetujui", "Hanya SKP yang sudah disetujui", "", "Bila tidak dicentang, SKP yang belum disetujui ikut tercetak dengan tanda DRAF.") ?>
<?cs call:bidang_tanggal("tanggal", "Tanggal penandatanganan", HariIni.iso, "Tercetak di atas tanda tangan, misalnya 5-1-2026.", "1") ?>
<?cs call:bidang("tempat", "Tempat", Tempat, "Kota tempat dokumen ditandatangani.", "1") ?>
<p class="aksi"><?cs call:tombol("Siapkan berkas") ?></p>
</form>
<?cs if:subcount(KerjaList) ?><h2>Berkas Anda</h2>
<table class="kartu"><caption class="sr">Cetakan satu unit, terbaru di atas</caption>
<thead><tr><th scope="col">Unit</th><th scope="col">Tahun</th><th scope="col">SKP</th><th scope="col">Keadaan</th><th scope="col">Diminta</th></tr></thead>
<tbody><?cs each:j = KerjaList ?>
<tr><td data-label="Unit"><a href="/cgi-bin/cetak/lihat?id=<?cs var:url_escape(j.kerja.id) ?>"><?cs var:j.kerja.unit_nama ?></a></td><td data-label="Tahun"><?cs var:j.kerja.tahun ?></td><td data-label="SKP"><?cs var:j.kerja.baris ?></td><td data-label="Keadaan"><?cs call:keadaan_kerja(j.kerja.status) ?></td><td data-label="Diminta"><?cs var:j.kerja.waktu ?></td></tr><?cs /each ?>
</tbody></table><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
