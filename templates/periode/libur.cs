<?cs # The holidays of a year.  Shows: Libur, Tahun, Baris, BarisSalah, Boleh ?><?cs
set:Page.judul = "Hari libur" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "periode" ?><?cs
set:Page.kembali = "/cgi-bin/periode?tahun=" + Tahun ?><?cs set:Page.kembali_judul = "Periode penilaian" ?><?cs
include:"layout/atas.cs" ?>
<h1>Hari libur <?cs var:Tahun ?></h1>
<p class="pengantar">Hari libur nasional dan cuti bersama tidak dihitung sebagai hari kerja dalam tenggat.</p>
<?cs if:subcount(Libur.hari) ?><table class="kartu"><caption class="sr">Hari libur</caption><thead><tr><th scope="col">Tanggal</th><th scope="col">Nama</th><th scope="col">Jenis</th></tr></thead><tbody><?cs each:h = Libur.hari ?>
<tr><td data-label="Tanggal"><?cs var:h.tanggal ?></td><td data-label="Nama"><?cs var:h.nama ?></td><td data-label="Jenis"><?cs if:h.cuti_bersama ?>Cuti bersama<?cs else ?>Libur nasional<?cs /if ?></td></tr><?cs /each ?></tbody></table><?cs else ?><p class="redup">Belum ada hari libur yang tercatat.</p><?cs /if ?>
<?cs if:Boleh ?><h2>Isi atau ubah</h2>
<?cs call:formulir("/cgi-bin/periode/libur") ?><?cs call:rev(Libur.rev) ?><?cs call:sembunyi("tahun", Tahun) ?>
<?cs if:string.length(BarisSalah) ?><?cs call:kotak("salah", "Baris yang perlu dibetulkan", BarisSalah) ?><?cs /if ?>
<?cs call:bidang_teks("baris", "Daftar hari libur", Baris, "Satu hari pada setiap baris: tanggal; nama; cuti bersama. Contoh: 2026-03-19; Hari Suci Nyepi. Untuk cuti bersama tambahkan kata itu di akhir: 2026-03-20; Idulfitri; cuti bersama. Dapat ditempel dari lembar kerja.", "", "16") ?>
<p class="aksi"><?cs call:tombol("Simpan daftar") ?></p>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
